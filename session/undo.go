package session

import "github.com/kamscore/kamscore/scoring"

// An edit replaces one answer.
type edit struct {
	element       int
	before, after scoring.Answer
}

// A change is what one key did: one edit, or one for each element of a
// component.
type change []edit

// edit prepares the replacement of answer i, stamped with the time. What was
// carried over keeps the time of the round it was said in until it is confirmed.
func (s *Session) edit(i int, after scoring.Answer) edit {
	if !after.Carried {
		after = after.Confirmed()
		after.Answered = s.now().UTC()
	}
	return edit{element: i, before: s.AnswerAt(i), after: after}
}

// do makes a change, remembers it, and reports whether it changed anything:
// to say the same again leaves nothing to take back.
func (s *Session) do(c change) bool {
	changes := false
	for _, e := range c {
		stamped := e.before
		stamped.Answered = e.after.Answered
		changes = changes || stamped != e.after
		s.set(e.element, e.after)
	}
	s.touch()
	s.changed = changes
	if changes {
		s.past, s.future = append(s.past, c), nil
	}
	return changes
}

// HasChanged reports whether the last answer given is a change that can be
// taken back: to say the same again is none.
func (s *Session) HasChanged() bool { return s.changed }

// lastEdit is the last change where it was one of element i alone, else nil.
func (s *Session) lastEdit(i int) *edit {
	if len(s.past) == 0 {
		return nil
	}
	if last := s.past[len(s.past)-1]; len(last) == 1 && last[0].element == i {
		return &last[0]
	}
	return nil
}

// set keeps an answer, or nothing where it says nothing.
func (s *Session) set(i int, a scoring.Answer) {
	s.board.Changed(s.elements[i].Component)
	if a.IsEmpty() {
		delete(s.assessment.Answers, s.ElementAt(i).ID)
		return
	}
	s.assessment.Answers[s.ElementAt(i).ID] = a
}

// Undo takes back the last change and moves to its element. It reports
// whether there was one, and is refused once the assessment is finished.
func (s *Session) Undo() (bool, error) {
	return s.shift(&s.past, &s.future, func(e edit) scoring.Answer { return e.before })
}

// Redo makes the change that was taken back last again.
func (s *Session) Redo() (bool, error) {
	return s.shift(&s.future, &s.past, func(e edit) scoring.Answer { return e.after })
}

func (s *Session) shift(from, to *[]change, answer func(edit) scoring.Answer) (bool, error) {
	if len(*from) == 0 {
		return false, nil
	}
	if err := s.Refusal(); err != nil {
		return false, err
	}
	last := len(*from) - 1
	c := (*from)[last]
	*from, *to = (*from)[:last], append(*to, c)
	for _, e := range c {
		s.set(e.element, answer(e))
	}
	s.at = c[0].element
	s.touch()
	return true, nil
}
