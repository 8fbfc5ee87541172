package tui

import (
	"fmt"

	tea "github.com/charmbracelet/bubbletea"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/session"
)

// The element screen is where people spend their hour: one statement, the
// scale as legend and answer at once, evidence and note.
type element struct {
	desk   *desk
	from   int // the first line in view, of a text too long for the window
	of     int // the element that from belongs to
	reason field
	asking bool // why the element does not apply
}

func newElement(d *desk) element { return element{desk: d, of: d.sheet.Session.At()} }

func (e element) refresh() screen { return newElement(e.desk) }

func (e element) isTyping() bool { return e.asking }

func (e element) title() heading {
	s := e.desk.sheet.Session
	h := componentHeading(e.desk, s.PlaceAt(s.At()).Component)
	if e.desk.sheet.Debate != nil {
		h.right, h.brief = e.desk.wayWords(), fmt.Sprintf("%d/%d", s.Step(), s.Len())
	}
	return h
}

func (e element) keys() []binding {
	w := &e.desk.words.Element
	if e.asking {
		return []binding{keyDone.saying(w.KeyGoOn), keyKeepText}
	}
	on := keyOn.quiet()
	if s := e.desk.sheet.Session; s.AnswerAt(s.At()).Carried && s.Refusal() == nil {
		on = keyOn.saying(w.KeyKeep)
	}
	if e.confirmsChanged() {
		on = keyOn.saying(e.desk.words.Change.KeyOn)
	}
	return []binding{
		keyRate(e.desk.card().Scale), on, keyEvidence, keyNote, keyBefore, keyOpenNext.quiet(),
		keyNotApplicable.quiet(), keyNotKnown.quiet(), keyClear.quiet(),
		keyProof.quiet(), keyAfter, keyOpenPrevious, keyFirst, keyLast, keyEditor,
		keyUp.saying(w.KeyUp), keyDown.saying(w.KeyDown), keyOffScale(e.desk.card().Scale),
	}
}

// first is the first line in view: the one scrolled to, and of an element that
// was come to since its first.
func (e element) first() int {
	if e.of != e.desk.sheet.Session.At() {
		return 0
	}
	return e.from
}

func (e element) update(name string, k tea.KeyMsg) (screen, []request) {
	s := e.desk.sheet.Session
	if e.asking {
		return e.ask(name, k)
	}
	e.from, e.of = e.first(), s.At()
	switch {
	case keyRate(e.desk.card().Scale).matches(name):
		i := s.At()
		arrival, err := s.Rate(int(name[0] - '0'))
		return e, e.answered(i, arrival, arrival.Changed, err)
	case keyOffScale(e.desk.card().Scale).matches(name):
		return e, []request{say{e.desk.offScale()}}
	case keyNotKnown.matches(name):
		i := s.At()
		arrival, err := s.DoNotKnow()
		return e, e.answered(i, arrival, arrival.Changed, err)
	case keyOn.matches(name):
		return e, e.on()
	case keyNotApplicable.matches(name):
		return e.notApplicable()
	case keyClear.matches(name):
		return e, e.changed(e.desk.words.Element.Cleared, s.ClearRating())
	case keyEvidence.matches(name):
		err := s.CycleEvidence()
		return e, e.told(fmt.Sprintf(e.desk.words.Proof.Said, e.number(), e.desk.words.EvidenceWord(s.AnswerAt(s.At()).Evidence)), err)
	case keyNote.matches(name):
		if err := s.Refusal(); err != nil {
			return e, []request{say{e.desk.refusal(err)}}
		}
		return e, []request{show{newNote(e.desk)}}
	case keyEditor.matches(name):
		return e, []request{editNote{}}
	case keyProof.matches(name):
		return e, proofOf(e.desk, s.PlaceAt(s.At()).Component)
	case keyUp.matches(name):
		e.from = max(e.from-1, 0)
	case keyDown.matches(name):
		e.from++
	default:
		return e, e.walk(name)
	}
	return e, nil
}

// walk takes the keys that only look.
func (e element) walk(name string) []request {
	s, w := e.desk.sheet.Session, &e.desk.words.Plain
	moved, end := true, w.NothingLeft
	switch {
	case keyBefore.matches(name):
		moved, end = s.Previous(), w.FirstStatement
	case keyAfter.matches(name):
		moved, end = s.Next(), w.LastStatement
	case keyOpenNext.matches(name):
		moved = s.NextOpen()
	case keyOpenPrevious.matches(name):
		moved = s.PreviousOpen()
	case keyFirst.matches(name):
		s.GoToFirst()
	case keyLast.matches(name):
		s.GoToLast()
	}
	if !moved {
		return []request{say{end}}
	}
	return nil
}

// on goes on without a new rating.
func (e element) on() []request {
	s := e.desk.sheet.Session
	i := s.At()
	confirms := s.AnswerAt(i).Carried
	arrival, err := s.Advance()
	switch {
	case err != nil:
		return []request{say{e.desk.refusal(err)}}
	case confirms:
		return e.arrived(i, e.desk.keptWords(i), arrival, true)
	}
	if arrival.Ended {
		return []request{showEnd{arrival.Component}}
	}
	if s.At() == i {
		return []request{showEnd{s.PlaceAt(i).Component}}
	}
	return nil
}

// answered says what was answered, and what the answer was in the last round,
// and goes where the answer leads.
func (e element) answered(i int, arrival session.Arrival, changed bool, err error) []request {
	if err != nil {
		return []request{say{e.desk.refusal(err)}}
	}
	return e.arrived(i, join(report.Separator, e.desk.ratingWords(i), e.desk.wasWords(i)), arrival, changed)
}

// arrived says what was done with element i, and where it is a change how to
// take it back, and goes where it leads.
func (e element) arrived(i int, what string, arrival session.Arrival, changed bool) []request {
	line := say{report.Number(e.desk.sheet.Session.PlaceAt(i)) + " " + what}
	if changed {
		line.line = e.desk.undoable(line.line)
	}
	switch {
	case arrival.Ended:
		return []request{showEnd{arrival.Component}, line}
	case e.desk.offersAlike():
		return []request{show{alikeNotice(e.desk)}, line}
	}
	return []request{line}
}

// changed says what a key did to the rating that does not move.
func (e element) changed(what string, err error) []request {
	return e.told(e.number()+" "+what, err)
}

// told says what a key did, or why it did not.
func (e element) told(line string, err error) []request {
	if err != nil {
		return []request{say{e.desk.refusal(err)}}
	}
	return []request{say{e.desk.undoable(line)}}
}

// number is the number of the element in view.
func (e element) number() string {
	s := e.desk.sheet.Session
	return report.Number(s.PlaceAt(s.At()))
}

// undoable is what is said of an answer, and where that has changed anything how
// to take it back.
func (d *desk) undoable(line string) string {
	if !d.sheet.Session.HasChanged() {
		return line
	}
	return fmt.Sprintf(d.words.Element.UndoesIt, line)
}

// notApplicable marks the element at once, and then asks for the reason: who
// leaves here has said it.
func (e element) notApplicable() (screen, []request) {
	s := e.desk.sheet.Session
	if err := s.NotApplicable(s.AnswerAt(s.At()).Rating.Reason()); err != nil {
		return e, []request{say{e.desk.refusal(err)}}
	}
	e.asking, e.from = true, 0
	e.reason = newField(s.AnswerAt(s.At()).Rating.Reason())
	return e, nil
}

// keep keeps a reason that is being typed.
func (e element) keep() {
	if e.asking && e.reason.isChanged() {
		_ = e.desk.sheet.Session.SetReason(e.reason.value())
	}
}

// ask takes a key for the reason.
func (e element) ask(name string, k tea.KeyMsg) (screen, []request) {
	s := e.desk.sheet.Session
	done := keyDone.matches(name)
	if !done && !keyKeepText.matches(name) {
		e.reason = e.reason.update(k)
		return e, nil
	}
	e.keep()
	e.asking = false
	if !done {
		return e, e.changed(e.desk.words.Element.MarkedNot, nil)
	}
	i := s.At()
	arrival, err := s.Advance()
	return e, e.answered(i, arrival, true, err)
}
