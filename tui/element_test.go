package tui

import (
	"errors"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"github.com/kamscore/kamscore/scoring"
)

// answer is what the session holds of an element.
func (b *bench) answer(id string) scoring.Answer { return b.sheet.Session.Answer(id) }

func (b *bench) at(number string) *bench {
	b.t.Helper()
	return b.shows(number + "  ")
}

func TestADigitRatesAndGoesOn(t *testing.T) {
	b := newBench(t).press("2")
	b.at("1.2").shows("1.1 rated 2, Nearly complete · u takes it back", "saved 12:00:00", "1 of 8 rated", "1 of 3 rated")
	if got := b.answer("c1e1").Rating; got != scoring.Rated(2) {
		t.Errorf("answer %+v", got)
	}
}

func TestOnlyTheScalesValuesRate(t *testing.T) {
	b := newBench(t).press("4 9")
	b.at("1.1").shows("0 of 8 rated")
}

func TestKeysOfOneReadAreTakenOneByOne(t *testing.T) {
	b := newBench(t)
	b.send(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune("21e3")})
	b.shows("3 of 8 rated")
	if a := b.answer("c1e3"); a.Rating != scoring.Rated(3) || a.Evidence != scoring.EvidenceYes {
		t.Errorf("answer %+v", a)
	}
}

func TestPastedTextRatesNothing(t *testing.T) {
	b := newBench(t)
	b.send(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune("321"), Paste: true})
	b.at("1.1").shows("0 of 8 rated")
}

func TestEvidenceDoesNotMove(t *testing.T) {
	b := newBench(t).press("e")
	b.at("1.1").shows("Evidence  yes", "1.1 evidence: yes")
	b.press("e").shows("Evidence  no")
	b.press("e").shows("Evidence  not said")
	b.press("e 2 left").shows("Evidence  yes", "> 2  Nearly complete")
}

func TestNotApplicableIsMarkedBeforeTheReason(t *testing.T) {
	b := newBench(t).press("x")
	b.shows("Why does it not apply?", "> x  Not applicable", "0 of 7 rated")
	if !b.answer("c1e1").Rating.IsNotApplicable() {
		t.Error("the mark waits for the reason")
	}
	b.press("Not space sold enter").at("1.2").shows("1.1 not applicable")
	if got := b.answer("c1e1").Rating.Reason(); got != "Not sold" {
		t.Errorf("the reason is %q", got)
	}
	b.press("x enter").at("1.3")
	b.press("u u").shows("0 of 8 rated")
}

func TestEscKeepsTheReasonAndStays(t *testing.T) {
	b := newBench(t).press("x because esc")
	b.at("1.1").shows("Reason    because")
}

func TestWhatAlwaysAppliesIsNotMarked(t *testing.T) {
	card := testCard()
	card.Components[0].Elements[0].AlwaysApplies = true
	b := newBench(t, withCard(card)).press("x")
	b.at("1.1").shows("This element always applies").showsNot("Why does it not apply?", "x  Not applicable")
}

func TestDoNotKnowGoesOnAndCountsAsNotRated(t *testing.T) {
	newBench(t).press("d").at("1.2").shows("1.1 not known · u takes it back", "0 of 8 rated")
}

func TestSpaceClearsARating(t *testing.T) {
	newBench(t).press("2 left space").at("1.1").shows("1.1 cleared", "0 of 8 rated").showsNot("> 2")
}

func TestBackAndUndoAreDifferentKeys(t *testing.T) {
	b := newBench(t).press("2 left").at("1.1").shows("> 2  Nearly complete", "1 of 8 rated")
	b.press("right u").at("1.1").shows("0 of 8 rated", "Took back the last change of 1.1.").showsNot("> 2")
	b.press("ctrl+r").shows("> 2  Nearly complete", "Made the change again: 1.1.")
	newBench(t).press("u").shows("There is nothing to take back.")
	newBench(t).press("ctrl+r").shows("There is nothing to make again.")
}

func TestTabGoesToTheNextGap(t *testing.T) {
	b := newBench(t).press("2 right right right 1").at("2.3")
	b.press("shift+tab").at("2.1").press("shift+tab").at("1.3")
	b.press("tab").at("2.1").press("tab").at("2.3")
	b = newBench(t).press("2 1 3 enter 2 1 3 enter 2 1 left tab")
	b.shows("Nothing is left to rate. s shows the summary.")
}

func TestFirstAndLast(t *testing.T) {
	b := newBench(t).press("G").at("3.2")
	b.press("right").shows("This is the last statement.")
	b.press("g left").at("1.1").shows("This is the first statement.")
}

func TestANoteIsKept(t *testing.T) {
	b := newBench(t).press("n Ask space finance ctrl+j twice enter")
	b.at("1.1").shows("Note      Ask finance", "twice", "1.1 note kept")
	if got := b.answer("c1e1").Note; got != "Ask finance\ntwice" {
		t.Errorf("the note is %q", got)
	}
	b.press("n ! esc").shows("twice!")
	b.press("u").showsNot("twice!")
}

func TestLettersInANoteAreNoKeys(t *testing.T) {
	b := newBench(t).press("n qx2?/ enter")
	b.at("1.1").shows("Note      qx2?/", "0 of 8 rated")
}

func TestAComponentEndsWithAPageOfItsOwn(t *testing.T) {
	b := newBench(t).press("2 1 0")
	b.shows("1 Our Topic", "33%", "3 / 9", "2 claims, 0 with evidence.", "2 not said: v asks", "enter goes on with 2, Our Topic")
	b.press("3 3").shows("2 claims")
	if b.answer("c2e1").Rating.IsDealtWith() {
		t.Error("a digit on the closing page rated a statement nobody has seen")
	}
	b.press("enter").at("2.1")
}

func TestTheProofPassAsksOneKeyEach(t *testing.T) {
	b := newBench(t).press("2 1 0 v").shows("proof 1 of 2", "1.1", "You rated 2, Nearly complete.", "Could you put this on the table today?")
	b.press("y").shows("proof 2 of 2", "1.1 evidence: yes")
	b.press("3").shows("proof 2 of 2")
	b.press("left").shows("proof 1 of 2", "Said: yes")
	b.press("space n").shows("2 claims, 1 with evidence.", "33%").showsNot("v asks")
	if got := b.answer("c1e2").Evidence; got != scoring.EvidenceNo {
		t.Errorf("evidence of 1.2 is %v", got)
	}
	b.press("enter").at("2.1")
}

func TestEnterInTheProofPassGoesOn(t *testing.T) {
	newBench(t).press("2 1 0 v enter").at("2.1")
}

func TestUndoStaysInTheProofPass(t *testing.T) {
	b := newBench(t).press("2 1 0 v n").shows("proof 2 of 2")
	b.press("u").shows("proof 1 of 2", "Took back the last change of 1.1.").showsNot("Said:")
	b.press("u").shows("Nothing was said in this pass yet.", "3 of 8 rated")
	b.press("y y").shows("End of the proof pass: 2 claims, 2 with evidence.")
	b.press("enter").at("2.1")
}

func TestWhatIsNotKnownHasNoEvidence(t *testing.T) {
	newBench(t).press("d left e").shows("Evidence is for a rating, and this statement has none.")
}

func TestTheSameRatingAgainIsNothingToTakeBack(t *testing.T) {
	newBench(t).press("2 left 2").shows("1.1 rated 2, Nearly complete").showsNot("u takes it back")
}

func TestWhatChangesNothingIsNotOfferedBack(t *testing.T) {
	newBench(t).press("2 space").shows("1.2 cleared").showsNot("u takes it back")
	newBench(t).press("x enter left x esc").shows("1.1 not applicable").showsNot("u takes it back")
}

func TestAFinishedAssessmentTakesNoNote(t *testing.T) {
	newBench(t).press("2 s f enter esc esc n").at("1.2").shows("Finished on 21 Nov 2026.").showsNot("Note to")
}

func TestALongNoteIsNotCutByLookingAtIt(t *testing.T) {
	b := newBench(t)
	long := strings.Repeat("word ", 5000) + "\tend"
	if err := b.sheet.Session.SetNote(0, long); err != nil {
		t.Fatal(err)
	}
	revision := b.sheet.Session.Revision()
	b.press("n esc n enter")
	if got := b.answer("c1e1").Note; got != long || b.sheet.Session.Revision() != revision {
		t.Errorf("looking at it changed the note to %d characters", len(got))
	}
}

func TestTheEditorsNoteGoesToItsElement(t *testing.T) {
	b := newBench(t)
	b.edited = "from the editor"
	b.root.Update(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune("N")}) // the editor opens
	editing, _ := b.root.desk.outside.Edit("")
	msg := editedMsg{sheet: b.sheet, of: 0, editing: editing}
	b.press("2") // typed before it had opened
	b.send(msg)
	b.shows("1.1 note kept · u takes it back")
	if b.answer("c1e1").Note != "from the editor" || b.answer("c1e2").Note != "" || !b.discarded {
		t.Errorf("notes %q and %q, file discarded %v", b.answer("c1e1").Note, b.answer("c1e2").Note, b.discarded)
	}
}

func TestTheEditorsTextIsNotThrownAwayUnkept(t *testing.T) {
	for name, upset := range map[string]func(*bench, *editedMsg){
		"the editor failed": func(b *bench, m *editedMsg) {
			b.edited = "half"
			m.err = errors.New("exit status 127")
		},
		"it was finished": func(b *bench, _ *editedMsg) { _ = b.sheet.Session.Finish() },
		"another is in view": func(b *bench, _ *editedMsg) {
			b.root.desk.sheet = b.newSheet(scoring.Assessment{Scorecard: testCard()})
		},
		"no sheet is in view": func(b *bench, _ *editedMsg) { b.press("esc esc") },
	} {
		b := newBench(t)
		editing, _ := b.root.desk.outside.Edit("")
		msg := editedMsg{sheet: b.sheet, of: 0, editing: editing}
		upset(b, &msg)
		b.send(msg)
		if b.discarded || !strings.Contains(b.root.status, "/tmp/note.txt") {
			t.Errorf("%s: discarded %v, %q", name, b.discarded, b.root.status)
		}
	}
}

func TestAfterTheLastProofPassComesWhatIsNext(t *testing.T) {
	b := newBench(t).press("2 1 3 enter 2 1 3 enter 2 1 v y enter").shows("Closing questions")
	b.press("2 2 esc").shows("Nothing is left to rate. enter goes on to the summary.").press("v enter").shows("Summary")
}

func TestAnEditorThatDoesNotStartLeavesNothing(t *testing.T) {
	b := newBench(t)
	editing, _ := b.root.desk.outside.Edit("")
	b.send(editedMsg{sheet: b.sheet, of: 0, editing: editing, err: errors.New("exit status 127")})
	if b.shows("The editor failed: exit status 127. n writes the note here."); !b.discarded {
		t.Error("its file is still there")
	}
}

func TestThereIsNothingToProveTwice(t *testing.T) {
	newBench(t).press("e 2 left v").shows("Nothing to prove here")
}

func TestTheSummaryOpensWhenNothingIsLeft(t *testing.T) {
	b := newBench(t).press("2 1 3 enter 2 1 3 enter 2 d")
	b.shows("Nothing is left to rate. enter goes on to the closing questions.")
	b.press("enter").shows("Closing questions", "Is it clear what we want to achieve", "1 of 2")
	b.press("2").shows("Question 1: yes", "call it their own?", "2 of 2")
	b.press("1").shows("Summary", "Total", "1 not known", "2 of 2 closing questions answered")
}

func TestEnterConfirmsACarriedRating(t *testing.T) {
	b := newBench(t)
	b.sheet = b.newSheet(scoring.Assessment{
		ID: "k3v9q2m7xu", Scorecard: testCard(), Status: scoring.Draft,
		Answers: scoring.Answers{"c1e1": {Rating: scoring.Rated(1), Carried: true}},
	})
	b.run(b.root.do(open{b.sheet, AtElement}))
	b.shows("Answered in the last round: enter keeps that answer", "1 of 8 rated, 1 to confirm")
	b.press("enter").at("1.2").shows("1.1 kept at 1 · u takes it back")
	if b.answer("c1e1").Carried {
		t.Error("it is still unconfirmed")
	}
}
