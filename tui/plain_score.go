package tui

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/session"
)

// end closes a component: what came out, what is left, and what is claimed
// without a word on evidence. The next question follows without waiting.
func (v *interview) end(c int) {
	s := v.session()
	score := s.Scores().Components[c]
	came := report.ScoreWord(score)
	if score.Percent.Defined() {
		came += fmt.Sprintf(", %d of %s", score.Points, report.Count(score.Max, "point"))
	}
	v.paper.gap()
	v.paper.say(fmt.Sprintf("End of component %d, %s: %s.", c+1, v.desk.card().Components[c].Title, came))
	if words := v.desk.openWordsOf(c); words != "" {
		v.paper.say(words, "next goes to one.")
	}
	if score.Rated > 0 {
		v.paper.say(closedPhrases(report.StoppedHere(score, v.desk.card().Scale)...))
	}
	if score.NotKnown > 0 {
		v.paper.say(report.Count(score.NotKnown, "statement") + " to find out about.")
	}
	if score.Claims > 0 {
		v.paper.say(fmt.Sprintf("%s, %d with evidence.", report.Count(score.Claims, "claim"), score.Proven))
	}
	if unsaid := len(s.Unproven(c)); unsaid > 0 {
		v.paper.say(fmt.Sprintf("%d not said: v %d asks, one at a time. Could you put it on the table today?", unsaid, c+1))
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
		v.paper.say(howToPlan(report.Number(rows[0].place), v.desk.card().Scale.Max()))
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
	options := report.Options{Width: v.paper.width, ASCII: v.paper.ascii, Location: v.desk.outside.Now().Location(), Today: v.desk.today()}
	v.paper.gap()
	if err := write(v.paper, options); err != nil {
		v.paper.say(sentence(err.Error()))
	}
	v.paper.gap()
}

// why explains the score of a component, or the total.
func (v *interview) why(t typed) error {
	scores := v.session().Scores()
	if t.rest == "total" {
		w := whyTotal(v.desk)
		v.paper.say("The total: " + report.ScoreWord(scores.Total) + ".")
		for _, s := range w.sentences {
			v.paper.say(spoken(s))
		}
		v.due = v.asking
		return nil
	}
	c, ok := v.componentAsked(t.rest)
	if !ok {
		return nil
	}
	score := scores.Components[c]
	v.paper.say(fmt.Sprintf("Component %d, %s: %s.", c+1, v.desk.card().Components[c].Title, report.ScoreWord(score)))
	v.paper.say(whyPoints(v.desk, score, "component"))
	v.paper.say(v.ratings(c))
	for _, s := range whyOpen(v.desk, score) {
		v.paper.say(spoken(s))
	}
	v.due = v.asking
	return nil
}

// ratings lists what was answered in a component, in words: a screen reader
// may say nothing for a dash.
func (v *interview) ratings(c int) string {
	var answers []string
	s := v.session()
	for i, after := s.Range(c); i < after; i++ {
		said := report.RatingWords(nil, s.AnswerAt(i).Rating)
		if v.desk.isHidden(s.AnswerAt(i)) {
			said = "carried over"
		}
		if words := report.WeightWords(s.ElementAt(i).Weight); words != "" {
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
		v.paper.say(untouchedWords(s))
		return nil
	}
	if s.IsFinished() {
		if err := s.Reopen(); err != nil {
			v.refuse(err)
			return nil
		}
		v.did("A draft again: ratings can be changed.")
		v.due = true
		return nil
	}
	if words := finishWords(v.desk); len(words) > 0 {
		v.paper.say(words...)
		sure, err := v.confirm("Finish it as it is? y or n:")
		switch {
		case err != nil:
			return err
		case !sure:
			v.paper.say("Nothing was changed.")
			v.due = v.asking
			return nil
		}
	}
	if err := s.Finish(); err != nil {
		v.refuse(err)
		return nil
	}
	v.did(finishedWords)
	v.asking = false
	v.paper.say(report.SendHint, v.desk.sheet.Path())
	return v.askReview()
}

// output writes the summary to a file.
func (v *interview) output(t typed) error {
	if t.rest == "" {
		v.paper.say("In which format? o " + either(formatNames()...) + ".")
		return nil
	}
	format, err := report.ParseFormat(strings.ToLower(t.rest))
	if err == nil {
		state, path := v.session().Snapshot(), ""
		if path, err = v.desk.outside.Export(v.desk.sheet.Path(), format, &state); err == nil {
			v.paper.say("Written to " + path)
			return nil
		}
	}
	v.paper.say(sentence(err.Error()))
	return nil
}
