package tui

import (
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/session"
)

// end closes a component: what came out, what is left, and what is claimed
// without a word on evidence. The next question follows without waiting.
func (v *interview) end(c int) {
	s := v.session()
	score := s.Scores().Components[c]
	w, title := &v.desk.words.Table, v.desk.card().Components[c].Title
	ended := fmt.Sprintf(w.Ended, c+1, title, v.desk.words.ScoreWord(score))
	if score.Percent.Defined() {
		ended = w.EndedPoints.Of(score.Max, c+1, title, v.desk.words.ScoreWord(score), score.Points)
	}
	v.paper.gap()
	v.paper.say(ended)
	if open := v.desk.openWordsOf(c); open != "" {
		v.paper.say(open, w.GoesToOne)
	}
	if score.Rated > 0 {
		v.paper.say(closedPhrases(v.desk.words.StoppedHere(score, v.desk.card().Scale)...))
	}
	if score.NotKnown > 0 {
		v.paper.say(v.desk.words.End.ToFindOut.Of(score.NotKnown))
	}
	if score.Claims > 0 {
		v.paper.say(v.desk.words.End.Proven.Of(score.Claims, score.Proven))
	}
	if unsaid := len(s.Unproven(c)); unsaid > 0 {
		v.paper.say(fmt.Sprintf(w.Asks, unsaid, c+1))
	}
}

// closedPhrases sets phrases beside each other as a sentence, if there are
// any.
func closedPhrases(phrases ...string) string {
	words := spoken(phrases...)
	if words == "" {
		return ""
	}
	return closed(words)
}

func (v *interview) summary(typed) error {
	v.writeSummary()
	v.due = v.asking
	return nil
}

func (v *interview) writeSummary() { v.report(report.Summary) }

func (v *interview) priorities(typed) error {
	v.report(report.Priorities)
	if rows := priorityRows(v.desk); len(rows) > 0 && v.desk.sheet.Save != nil {
		v.paper.say(fmt.Sprintf(v.desk.words.Action.HowToPlan, report.Number(rows[0].place), v.desk.card().Scale.Max()))
	}
	v.due = v.asking
	return nil
}

// report writes a report of the assessment as it stands.
func (v *interview) report(write func(io.Writer, report.Format, report.Result, report.Options) error) {
	state := v.session().Snapshot()
	v.writeReport(func(w io.Writer, o report.Options) error {
		return write(w, report.Text, report.Result{Assessment: &state}, o)
	})
}

// writeReport writes a report between empty lines.
func (v *interview) writeReport(write func(io.Writer, report.Options) error) {
	options := report.Options{Spoken: true, Width: v.paper.width, ASCII: v.paper.ascii, Location: v.desk.outside.Now().Location(), Today: v.desk.today(), Words: v.desk.words}
	v.paper.gap()
	if err := write(v.paper, options); err != nil {
		v.paper.say(sentence(err.Error()))
	}
	v.paper.gap()
}

// wholeScore is what the total is called where a component could be named.
const wholeScore = "total"

// why explains the score of a component, or the total, or where an element
// stands among the priorities.
func (v *interview) why(t typed) error {
	scores, words := v.session().Scores(), &v.desk.words.Why
	if t.rest == wholeScore {
		v.paper.say(fmt.Sprintf(words.TheTotal, v.desk.words.ScoreWord(scores.Total)))
		v.sums(whyTotal(v.desk).sentences...)
		v.due = v.asking
		return nil
	}
	if strings.Contains(t.rest, ".") {
		v.whyThere(t.rest)
		return nil
	}
	c, ok := v.componentAsked(t.rest)
	if !ok {
		return nil
	}
	score := scores.Components[c]
	v.paper.say(fmt.Sprintf(words.Component, c+1, v.desk.card().Components[c].Title, v.desk.words.ScoreWord(score)))
	v.paper.say(whyPoints(v.desk, score, words.MaxOfComponent))
	v.paper.say(v.ratings(c))
	v.sums(whyOpen(v.desk, score)...)
	v.due = v.asking
	return nil
}

// A fraction is points, and how many there could be, as they are written.
var fraction = regexp.MustCompile(`(\d+) / (\d+)`)

// sums says sentences that explain a score, with its fractions in words.
func (v *interview) sums(sentences ...string) {
	for i := range sentences {
		sentences[i] = fraction.ReplaceAllString(sentences[i], fmt.Sprintf(v.desk.words.Spoken.Of, "$1", "$2"))
	}
	v.say(sentences...)
}

// say says sentences of the screens, a line each.
func (v *interview) say(sentences ...string) {
	for _, s := range sentences {
		v.paper.say(closed(spoken(s)))
	}
}

// whyOf says what is explained.
func (v *interview) whyOf(w why) {
	v.paper.say(closed(spoken(join(", ", w.heading.left, w.heading.right))))
}

// whyThere explains where an element stands among the priorities.
func (v *interview) whyThere(number string) {
	i, ok := v.elementNumbered(number)
	if !ok {
		v.paper.say(v.desk.words.Plain.NoSuchPlace)
		return
	}
	rows, place := priorityRows(v.desk), v.session().PlaceAt(i)
	if at := indexOf(rows, priorityRow{place: place}, -1); at >= 0 {
		w := whyPriority(v.desk, rows[at])
		v.whyOf(w)
		v.say(w.sentences...)
	} else {
		v.paper.say(report.Number(place)+".", v.desk.words.Why.InNone)
	}
	v.due = v.asking
}

// ratings lists what was answered in a component, in words: a screen reader
// may say nothing for a dash.
func (v *interview) ratings(c int) string {
	var answers []string
	s := v.session()
	for i, after := s.Range(c); i < after; i++ {
		said := v.desk.words.RatingWords(nil, s.AnswerAt(i).Rating)
		if v.desk.isHidden(s.AnswerAt(i)) {
			said = v.desk.words.LastTime.CarriedOver
		}
		if words := v.desk.words.WeightWords(s.ElementAt(i).Weight); words != "" {
			said += " " + words
		}
		answers = append(answers, report.Number(s.PlaceAt(i))+": "+said)
	}
	return strings.Join(answers, ", ") + "."
}

// finish finishes or reopens; with statements open it first says what
// finishing means.
func (v *interview) finish(typed) error {
	s := v.session()
	if err := v.refusal(); errors.Is(err, session.ErrReading) {
		v.refuse(err)
		return nil
	}
	if s.IsUntouched() {
		v.paper.say(v.desk.untouchedWords())
		return nil
	}
	if s.IsFinished() {
		if err := s.Reopen(); err != nil {
			v.refuse(err)
			return nil
		}
		v.did(v.desk.words.Table.IsDraft)
		v.due = true
		return nil
	}
	if words := finishWords(v.desk); len(words) > 0 {
		v.paper.say(words...)
		sure, err := v.confirm(v.desk.words.Table.SureToFinish)
		switch {
		case err != nil:
			return err
		case !sure:
			v.paper.say(v.desk.words.Components.NothingDone)
			v.due = v.asking
			return nil
		}
	}
	if err := s.Finish(); err != nil {
		v.refuse(err)
		return nil
	}
	v.did(v.desk.words.Review.Finished)
	v.asking = false
	if v.desk.card().Matrix != nil {
		v.paper.say(v.desk.words.Opened.Matrix)
	}
	v.paper.whole(v.desk.words.Assessments.Send + " " + v.desk.sheet.Path())
	return v.askReview()
}

// output writes the summary to a file.
func (v *interview) output(t typed) error {
	if t.rest == "" {
		v.paper.say(fmt.Sprintf(v.desk.words.Table.WhichFormat, v.desk.words.Plain.Either(formatNames()...)))
		return nil
	}
	format, err := report.ParseFormat(strings.ToLower(t.rest))
	if err == nil {
		state, path := v.session().Snapshot(), ""
		if path, err = v.desk.outside.Export(v.desk.sheet.Path(), format, &state); err == nil {
			v.paper.whole(fmt.Sprintf(v.desk.words.Table.WrittenTo, path))
			return nil
		}
	}
	v.paper.say(sentence(err.Error()))
	return nil
}
