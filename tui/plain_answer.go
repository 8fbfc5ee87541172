package tui

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/session"
)

// takeAway, typed in place of a text, takes away the one there is.
const takeAway = "-"

func (v *interview) rate(t typed) error {
	s := v.session()
	i := s.At()
	value, _ := strconv.Atoi(t.name) // the names of this command are the values
	arrival, err := s.Rate(value)
	v.answered(i, arrival, err)
	return nil
}

func (v *interview) doNotKnow(typed) error {
	s := v.session()
	i := s.At()
	arrival, err := s.DoNotKnow()
	v.answered(i, arrival, err)
	return nil
}

// notApplicable marks the element before it asks for the reason: whose input
// ends there has said it.
func (v *interview) notApplicable(t typed) error {
	s := v.session()
	before := s.AnswerAt(s.At()).Rating.Reason()
	if err := s.NotApplicable(before); err != nil {
		v.refuse(err)
		return nil
	}
	reason, err := v.text(t.rest, v.desk.words.Question.AskReason, before, fieldLimit)
	if err != nil {
		return err
	}
	i := s.At()
	if err := s.SetReason(reason); err != nil {
		v.refuse(err)
		return nil
	}
	arrival, err := s.Advance()
	v.answered(i, arrival, err)
	return nil
}

// text is what was typed after a command, or on the next line where that was
// nothing. An empty line leaves what there was before.
func (v *interview) text(rest, name, before string, limit int) (string, error) {
	w := &v.desk.words.Question
	if rest == "" {
		prompt := w.MayBeEmpty
		if before != "" {
			prompt = w.LeavesIt
		}
		line, err := v.ask(fmt.Sprintf(prompt, name))
		if err != nil {
			return "", err
		}
		rest = line
	}
	switch rest {
	case "":
		return before, nil
	case takeAway:
		return "", nil
	}
	kept, cut := limited(rest, limit)
	if cut {
		v.paper.say(w.CutTo.Of(limit))
	}
	return kept, nil
}

// evidence says whether there is any, or with a number rates as well.
func (v *interview) evidence(t typed) error {
	s := v.session()
	var err error
	switch said := strings.ToLower(t.rest); {
	case said == "":
		err = s.CycleEvidence()
	case isYes(said):
		err = s.SetEvidence(s.At(), scoring.EvidenceYes)
	case isNo(said):
		err = s.SetEvidence(s.At(), scoring.EvidenceNo)
	case said == takeAway || isUnsaid(said):
		err = s.SetEvidence(s.At(), scoring.EvidenceUnsaid)
	default:
		return v.rateWithEvidence(t.rest)
	}
	if err != nil {
		v.refuse(err)
		return nil
	}
	v.did(fmt.Sprintf(v.desk.words.Proof.Evidence, v.desk.words.EvidenceWord(s.AnswerAt(s.At()).Evidence)))
	return nil
}

func (v *interview) rateWithEvidence(rating string) error {
	switch {
	case slices.Contains(values(v.desk.card().Scale), rating):
	case isNumber(rating):
		v.paper.say(v.desk.offScale())
		return nil
	default:
		v.paper.say(v.desk.words.Question.YesOrNo)
		return nil
	}
	s := v.session()
	i := s.At()
	value, _ := strconv.Atoi(rating) // it is one of the scale's
	arrival, err := s.RateWithEvidence(value)
	v.answered(i, arrival, err)
	return nil
}

func (v *interview) note(t typed) error {
	s, w := v.session(), &v.desk.words.Question
	before := s.AnswerAt(s.At()).Note
	name := w.AskNote
	if v.desk.sheet.Debate != nil {
		name = w.AskDecision
	}
	note, err := v.text(t.rest, name, before, noteLimit)
	if err != nil {
		return err
	}
	switch note {
	case before:
		v.paper.say(w.NoteAsItWas)
	case "":
		v.changed(w.NoteGone, s.SetNote(s.At(), note))
	default:
		v.changed(w.NoteKept, s.SetNote(s.At(), note))
	}
	return nil
}

// addToNote adds a line to the note there is. In a line alone a note of several
// could not be written; for that a screen has an editor, and plain mode, where
// one program at a time reads what is typed, has this.
func (v *interview) addToNote(t typed) error {
	s, w := v.session(), &v.desk.words.Question
	line := t.rest
	if line == "" {
		var err error
		if line, err = v.ask(w.AddToNote); err != nil {
			return err
		}
	}
	before := s.AnswerAt(s.At()).Note
	line, cut := limited(line, max(noteLimit-utf8.RuneCountInString(before)-1, 0))
	if cut {
		v.paper.say(w.CutTo.Of(noteLimit))
	}
	if line == "" {
		v.paper.say(w.NoteAsItWas)
		return nil
	}
	v.changed(w.NoteKept, s.SetNote(s.At(), join("\n", before, line)))
	return nil
}

func (v *interview) clear(typed) error {
	v.changed(v.desk.words.Question.RatingCleared, v.session().ClearRating(), v.progress())
	return nil
}

// changed says what was done where nothing moves on by it.
func (v *interview) changed(what string, err error, more ...string) {
	if err != nil {
		v.refuse(err)
		return
	}
	v.did(what, more...)
}

// answered says what was answered and goes where the answer leads.
func (v *interview) answered(i int, arrival session.Arrival, err error) {
	if err != nil {
		v.refuse(err)
		return
	}
	s := v.session()
	v.did(join(" ", sentence(v.desk.ratingWords(i)), sentence(v.desk.wasWords(i)), v.evidenceSaid(s.AnswerAt(i))), v.progress())
	v.arrive(i, arrival)
}

// arrive ends a component where the answer to element i has ended it, and
// asks the next question, or says that there is none.
func (v *interview) arrive(i int, arrival session.Arrival) {
	s := v.session()
	if arrival.Ended {
		v.end(arrival.Component)
	}
	switch {
	case s.NothingLeft() && !v.summarised:
		v.summarised, v.asking = true, false
		v.writeSummary()
		v.paper.say(v.nothingLeft())
	case s.NothingLeft() && s.At() == i:
		v.asking = false
		v.paper.say(v.nothingLeft())
	default:
		v.due = true
		if v.desk.offersAlike() {
			v.paper.say(v.desk.alikeWords(), v.desk.words.Question.AlikeTakesOver)
		}
	}
}

// alike takes over what was rated alike in a debate.
func (v *interview) alike(typed) error {
	if v.desk.sheet.Debate == nil {
		v.paper.say(v.desk.words.Question.NoneSeparate)
		return nil
	}
	v.did(sentence(v.desk.takeAlike()), v.progress())
	return v.nextOpen(typed{})
}

func (v *interview) undo(typed) error {
	done, err := v.session().Undo()
	v.shifted(done, err, v.desk.words.Frame.TookBack, v.desk.words.Frame.NoneToUndo)
	return nil
}

func (v *interview) redo(typed) error {
	done, err := v.session().Redo()
	v.shifted(done, err, v.desk.words.Frame.MadeAgain, v.desk.words.Frame.NoneToRedo)
	return nil
}

// shifted says what undo or redo did, in a sentence with the number of the
// element, and asks that.
func (v *interview) shifted(moved bool, err error, done, nothing string) {
	switch {
	case err != nil:
		v.refuse(err)
	case !moved:
		v.paper.say(nothing)
	default:
		v.did(fmt.Sprintf(done, v.number()), v.progress())
		v.due = true
	}
}

// describe says who rates and what is assessed.
func (v *interview) describe(t typed) error {
	s := v.session()
	subject, respondent := s.Subject(), s.Respondent()
	w := v.desk.words
	of := map[string]struct {
		field  *string
		called string
	}{
		"subject": {&subject.Name, w.Kinds.Name(subject.Kind)}, "team": {&subject.Team, w.Summaries.Team},
		"respondent": {&respondent.Name, w.Summaries.Respondent}, "role": {(*string)(&respondent.Role), w.Summaries.Role},
	}[t.name]
	field := of.field
	said, _ := limited(t.rest, fieldLimit)
	if t.name == "role" {
		said = strings.ToLower(said)
	}
	switch {
	case said == "":
		// Only asked what it is.
	case t.name == "role" && !slices.Contains(roleNames(), said):
		v.paper.say(fmt.Sprintf(w.Question.NoSuchRole, w.Plain.Either(roleNames()...)))
		return nil
	case said == takeAway:
		*field = ""
	default:
		*field = said
	}
	now := *field
	if t.name == "role" {
		now = w.Roles.Name(respondent.Role)
	}
	if now == "" {
		now = w.Question.NotSaid
	}
	v.changed(sentence(of.called+": "+now), s.Describe(subject, respondent))
	return nil
}
