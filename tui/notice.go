package tui

import (
	"errors"
	"fmt"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
	"github.com/kamscore/kamscore/words"
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
		offers = append(offers, text.Pad(c.called(n.desk.words), 6)+" "+c.says(n.desk.words).Long)
	}
	return squeezed(append(squeezed(lines, max(height-len(offers), 0)), offers...), height)
}

func nothing() []request { return nil }

// remarksNotice shows what was noticed while a result was opened.
func remarksNotice(d *desk, remarks []string) notice {
	w := &d.words.Notices
	n := notice{
		desk: d, heading: w.BeforeGoingOn, paragraphs: remarks,
		choices: []choice{{keyOn.saying(w.KeyGoOn), nothing}},
	}
	if len(d.sheet.Session.Plan().Overdue(d.card(), d.today())) > 0 {
		n.choices = append(n.choices, choice{keyWork.saying(w.KeyPlanned), func() []request {
			return []request{show{newPriorities(d)}}
		}})
	}
	return n
}

// readingNotice offers reading what cannot be changed.
func readingNotice(d *desk, path string, reason *ReadOnlyError) notice {
	w := &d.words.Notices
	return notice{
		desk: d, heading: w.ReadingOnly,
		paragraphs: []string{fmt.Sprintf(w.CannotChange, reason.Error()) + ".", w.CanBeRead},
		choices: []choice{
			{keyOpen.saying(w.KeyRead), func() []request { return reading(d, path) }},
			{keyBack, nothing},
		},
	}
}

// reading opens a result to be read.
func reading(d *desk, path string) []request {
	sheet, err := d.outside.Read(path)
	if err != nil {
		return []request{warn{err.Error()}}
	}
	return []request{open{sheet, AtSummary}}
}

// unopenedNotice says why a result cannot be gone on with. Often it can be read
// all the same: on another major version of its scorecard, or without it.
func unopenedNotice(d *desk, path string, err error) notice {
	n := failureNotice(d, d.words.Home.NotOpened, err)
	n.choices = append(n.choices, choice{keyTotals.saying(d.words.Notices.KeyRead), func() []request { return reading(d, path) }})
	return n
}

// failureNotice says what went wrong, and what to do about it where that is
// known.
func failureNotice(d *desk, heading string, err error) notice {
	w := &d.words.Notices
	n := notice{desk: d, heading: heading, choices: []choice{{keyOn.saying(w.KeyGoOn), nothing}}}
	for _, line := range strings.Split(err.Error(), "\n") {
		n.paragraphs = append(n.paragraphs, text.Line(line))
	}
	var help interface{ Hint() string }
	if errors.As(err, &help) && help.Hint() != "" {
		n.paragraphs = append(n.paragraphs, fmt.Sprintf(w.WhatHelps, text.Line(help.Hint())))
	}
	return n
}

// conflictNotice says where the answers go on once another program has put
// its own version in the place of the file.
func conflictNotice(d *desk, path string) notice {
	w := &d.words.Notices
	return notice{
		desk: d, heading: w.ChangedElsewhere,
		paragraphs: []string{w.Replaced, fmt.Sprintf(w.GoOnIn, path)},
		choices:    []choice{{keyOn.saying(w.KeyGoOn), nothing}},
	}
}

// finishNotice says what finishing means while something is open.
func finishNotice(d *desk) notice {
	w := &d.words.Notices
	n := notice{
		desk: d, heading: w.FinishOpen, paragraphs: finishWords(d),
		choices: []choice{
			{keyOn.saying(w.KeyFinish), func() []request { return finishNow(d) }},
			{keyBack.saying(w.KeyRateOn), nothing},
		},
	}
	if d.sheet.Session.Scores().Total.Unanswered == 0 {
		n.heading = w.FinishUnconfirmed
	}
	return n
}

// finishWords say what finishing means while something is open, a paragraph
// each: statements without a rating, and answers that nobody has confirmed. There
// are none where nothing is.
func finishWords(d *desk) (paragraphs []string) {
	total, w := d.sheet.Session.Scores().Total, &d.words.Notices
	if total.Unanswered > 0 {
		paragraphs = append(paragraphs, openWords(total, w)+" "+countedWords(total, d.words))
	}
	if total.Carried > 0 {
		paragraphs = append(paragraphs, w.Carried.Of(total.Carried))
	}
	if total.Unanswered > 0 {
		return append(paragraphs, w.NoBand)
	}
	return paragraphs
}

// openWords counts what has no rating: "3 statements not rated, 1 not known."
func openWords(total scoring.Score, w *words.Notices) string {
	notRated := total.Unanswered - total.NotKnown
	switch {
	case total.NotKnown == 0:
		return w.NotRated.Of(notRated)
	case notRated == 0:
		return w.NotKnown.Of(total.NotKnown)
	}
	return w.NeitherNor.Of(notRated, total.NotKnown)
}

// countedWords say what it counts as.
func countedWords(total scoring.Score, w *words.Words) string {
	percent := w.Percent(total.Percent)
	switch {
	case !total.Percent.Defined():
		return w.Notices.CountsAsNone
	case !total.SoFar.Defined() || total.Carried > 0: // no room for one more thing to say
		return fmt.Sprintf(w.Notices.TotalStays, percent)
	}
	return fmt.Sprintf(w.Notices.TotalAlthough, percent, w.Percent(total.SoFar))
}

// outputNotice asks in which format the summary is to be written.
func outputNotice(d *desk) notice {
	n := notice{
		desk: d, heading: d.words.Notices.WriteSummary,
		paragraphs: []string{d.words.Notices.WhereTo},
	}
	for i, f := range report.FileFormats() {
		key := string(rune('1' + i))
		n.choices = append(n.choices, choice{bind(words.KeyChoose, key).saying(words.Key{Short: string(f), Long: formatWords(f, &d.words.Notices)}), func() []request {
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

// formatWords are what a file of a format is.
func formatWords(f report.Format, w *words.Notices) string {
	switch f {
	case report.HTML:
		return w.HTML
	case report.Text:
		return w.Text
	case report.Markdown:
		return w.Markdown
	case report.CSV:
		return w.CSV
	case report.JSON:
		return w.JSON
	case report.XLSX:
		return w.XLSX
	case report.YAML: // of scorecards alone
	}
	return string(f)
}

// writtenNotice says where a file is, in full.
func writtenNotice(d *desk, path string) notice {
	return notice{
		desk: d, heading: d.words.Notices.Written, paragraphs: []string{path},
		choices: []choice{{keyOn.saying(d.words.Notices.KeyGoOn), nothing}},
	}
}

// The unsaved screen stands between a failed save and leaving.
type unsaved struct{ notice }

func newUnsaved(d *desk, err error) unsaved {
	w := &d.words.Notices
	paragraphs := []string{err.Error() + "."}
	var failed *SaveError
	if errors.As(err, &failed) && failed.Hint != "" {
		paragraphs = append(paragraphs, fmt.Sprintf(w.WhatHelps, failed.Hint)+".")
	}
	return unsaved{notice{
		desk: d, heading: w.NotSaved,
		paragraphs: append(paragraphs, w.OnlyHere),
		choices: []choice{
			{keyAgain, func() []request { return []request{retrySave{}} }},
			{keyQuit.saying(w.KeyLeave), func() []request { return []request{leave{}} }},
			{keyBack.saying(w.KeyTryNext), nothing},
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
