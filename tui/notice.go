package tui

import (
	"errors"
	"fmt"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

// A notice says something that needs an answer, and takes one of a few keys.
type notice struct {
	desk       *desk
	heading    string
	paragraphs []string
	choices    []choice
}

// A choice is a key of a notice and what it does, after the notice is gone.
type choice struct {
	binding
	do func() []request
}

func (n notice) title() heading { return heading{left: n.heading} }

func (n notice) keys() []binding {
	var keys []binding
	for _, c := range n.choices {
		keys = append(keys, c.binding)
	}
	return keys
}

func (n notice) update(name string, _ tea.KeyMsg) (screen, []request) {
	for _, c := range n.choices {
		if c.matches(name) {
			return n, append([]request{pop{}}, c.do()...)
		}
	}
	return n, nil
}

func (n notice) view(width, height int) []string {
	var lines []string
	for _, p := range n.paragraphs {
		lines = append(lines, text.Wrap(p, width)...)
		lines = append(lines, "")
	}
	var offers []string
	for _, c := range n.choices {
		offers = append(offers, text.Pad(c.Help().Key, 6)+" "+c.long)
	}
	return squeezed(append(squeezed(lines, max(height-len(offers), 0)), offers...), height)
}

func nothing() []request { return nil }

// remarksNotice shows what was noticed while a result was opened.
func remarksNotice(d *desk, remarks []string) notice {
	n := notice{
		desk: d, heading: "Before you go on", paragraphs: remarks,
		choices: []choice{{keyOn.as("go on", "go on"), nothing}},
	}
	if len(d.sheet.Session.Plan().Overdue(d.card(), d.today())) > 0 {
		n.choices = append(n.choices, choice{keyWork.as("what is planned", "what is planned"), func() []request {
			return []request{show{newPriorities(d)}}
		}})
	}
	return n
}

// readingNotice offers reading what cannot be changed.
func readingNotice(d *desk, path string, reason *ReadOnlyError) notice {
	return notice{
		desk: d, heading: "For reading only",
		paragraphs: []string{"This assessment cannot be changed here: " + reason.Error() + ".", "You can read it; nothing you press changes it."},
		choices: []choice{
			{keyOpen.as("read", "read it without changing anything"), func() []request {
				sheet, err := d.outside.Read(path)
				if err != nil {
					return []request{warn{err.Error()}}
				}
				return []request{open{sheet, AtSummary}}
			}},
			{keyBack, nothing},
		},
	}
}

// failureNotice says what went wrong, and what to do about it where that is
// known.
func failureNotice(d *desk, heading string, err error) notice {
	n := notice{desk: d, heading: heading, choices: []choice{{keyOn.as("go on", "go on"), nothing}}}
	for _, line := range strings.Split(err.Error(), "\n") {
		n.paragraphs = append(n.paragraphs, text.Line(line))
	}
	var help interface{ Hint() string }
	if errors.As(err, &help) && help.Hint() != "" {
		n.paragraphs = append(n.paragraphs, "What helps: "+text.Line(help.Hint()))
	}
	return n
}

// conflictNotice says where the answers go on once another program has put
// its own version in the place of the file.
func conflictNotice(d *desk, path string) notice {
	return notice{
		desk: d, heading: "The file was changed elsewhere",
		paragraphs: []string{
			"Another program, an editor or a folder that is synchronised, has replaced the file while you rated. It stays as that program left it.",
			"Your answers, all of them, go on in " + path,
		},
		choices: []choice{{keyOn.as("go on", "go on"), nothing}},
	}
}

// finishNotice says what finishing means while something is open.
func finishNotice(d *desk) notice {
	n := notice{
		desk: d, heading: "Finish with statements open?", paragraphs: finishWords(d),
		choices: []choice{
			{keyOn.as("finish", "finish it as it is"), func() []request { return finishNow(d) }},
			{keyBack.as("back", "go back and rate on"), nothing},
		},
	}
	if d.sheet.Session.Scores().Total.Unanswered == 0 {
		n.heading = "Finish without confirming?"
	}
	return n
}

// finishWords say what finishing means while something is open, a paragraph
// each: statements without a rating, and answers that nobody has confirmed. There
// are none where nothing is.
func finishWords(d *desk) (paragraphs []string) {
	total := d.sheet.Session.Scores().Total
	if total.Unanswered > 0 {
		words := openWords(total) + ". Finished, what has no rating counts as 0"
		if total.Percent.Defined() {
			words += ": the total stays " + report.Percent(total.Percent)
			if total.SoFar.Defined() && total.Carried == 0 { // room for one more thing to say
				words += ", although what is rated comes to " + report.Percent(total.SoFar)
			}
		}
		paragraphs = append(paragraphs, words+".")
	}
	if total.Carried > 0 {
		paragraphs = append(paragraphs, report.Count(total.Carried, "answer")+" carried over, not confirmed: counted as last time.")
	}
	if total.Unanswered > 0 {
		return append(paragraphs, "It gets no band; f reopens it.")
	}
	return paragraphs
}

// openWords counts what has no rating: "3 statements not rated, 1 not known".
func openWords(total scoring.Score) string {
	notRated := total.Unanswered - total.NotKnown
	switch {
	case total.NotKnown == 0:
		return report.Count(notRated, "statement") + " not rated"
	case notRated == 0:
		return report.Count(total.NotKnown, "statement") + " not known"
	}
	return fmt.Sprintf("%s not rated, %d not known", report.Count(notRated, "statement"), total.NotKnown)
}

// outputNotice asks in which format the summary is to be written.
func outputNotice(d *desk) notice {
	n := notice{
		desk: d, heading: "Write the summary to a file",
		paragraphs: []string{"It goes into a new file in the folder exports beside the result; nothing is overwritten."},
	}
	for i, f := range report.FileFormats() {
		key := string(rune('1' + i))
		n.choices = append(n.choices, choice{bind(string(f), f.Words(), key), func() []request {
			a := d.sheet.Session.Snapshot()
			path, err := d.outside.Export(d.sheet.Path(), f, &a)
			if err != nil {
				return []request{warn{err.Error()}}
			}
			return []request{show{writtenNotice(d, path)}}
		}})
	}
	n.choices = append(n.choices, choice{keyBack, nothing})
	return n
}

// writtenNotice says where a file is, in full.
func writtenNotice(d *desk, path string) notice {
	return notice{
		desk: d, heading: "Written", paragraphs: []string{path},
		choices: []choice{{keyOn.as("go on", "go on"), nothing}},
	}
}

// The unsaved screen stands between a failed save and leaving.
type unsaved struct{ notice }

func newUnsaved(d *desk, err error) unsaved {
	paragraphs := []string{err.Error() + "."}
	var failed *SaveError
	if errors.As(err, &failed) && failed.Hint != "" {
		paragraphs = append(paragraphs, "What helps: "+failed.Hint+".")
	}
	return unsaved{notice{
		desk: d, heading: "Not saved",
		paragraphs: append(paragraphs, "Your latest answers are only in this window: leaving now loses them."),
		choices: []choice{
			{keyAgain, func() []request { return []request{retrySave{}} }},
			{keyQuit.as("leave anyway", "leave and lose the latest answers"), func() []request { return []request{leave{}} }},
			{keyBack.as("go on", "go on rating; the next answer tries again"), nothing},
		},
	}}
}

func (u unsaved) update(name string, _ tea.KeyMsg) (screen, []request) {
	for _, c := range u.choices {
		switch {
		case !c.matches(name):
		case keyBack.matches(name):
			return u, []request{pop{}}
		default:
			return u, c.do()
		}
	}
	return u, nil
}
