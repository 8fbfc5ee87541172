package tui

import (
	"errors"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"github.com/kamscore/kamscore/scoring"
)

var errFull = &SaveError{
	Reason: "the disk is full", Hint: "free some space", Err: errors.New("save /results/test.json: the disk is full"),
}

func TestEveryAnswerIsSaved(t *testing.T) {
	b := newBench(t).press("2 e n x enter d u")
	if n := len(b.saves); n != 5 {
		t.Errorf("%d saves", n)
	}
	if last := b.saves[len(b.saves)-1]; last.Revision != b.sheet.Session.Revision() {
		t.Errorf("saved revision %d of %d", last.Revision, b.sheet.Session.Revision())
	}
}

func TestLookingAroundSavesNothing(t *testing.T) {
	b := newBench(t).press("right right t s p esc / map esc ? esc G g tab")
	if len(b.saves) != 0 {
		t.Errorf("%d saves", len(b.saves))
	}
}

func TestASaveThatFailsIsSaidAndTriedAgain(t *testing.T) {
	b := newBench(t)
	b.saveErr = errFull
	b.press("2").shows("NOT SAVED", "the disk is full", "the disk is full; kept here and tried again").showsNot("saved 12:00:00")
	b.press("1").shows("NOT SAVED", "2 of 8 rated")
	b.saveErr = nil
	b.press("0").shows("saved 12:00:00").showsNot("NOT SAVED")
	if got := len(b.saves[0].Answers); got != 3 {
		t.Errorf("%d answers were saved", got)
	}
}

func TestLeavingAsksWhenAnswersWouldBeLost(t *testing.T) {
	b := newBench(t)
	b.saveErr = errFull
	b.press("2 q").shows("Not saved", "save /results/test.json: the disk is full", "What helps: free some space.", "leaving now loses them")
	if b.root.left {
		t.Fatal("it left at once")
	}
	b.press("r").shows("Not saved")
	b.press("esc").at("1.2")
	b.press("esc esc").shows("Not saved")
	b.saveErr = nil
	b.press("r").shows("Saved after all. q leaves.")
	b.press("q")
	if !b.root.left {
		t.Error("it did not leave")
	}
}

func TestLeavingAnyway(t *testing.T) {
	b := newBench(t)
	b.saveErr = errFull
	b.press("2 ctrl+c").shows("Not saved")
	b.press("q")
	if !b.root.left {
		t.Error("it did not leave")
	}
}

func TestQuitLeavesAtOnce(t *testing.T) {
	for _, keys := range []string{"q", "2 q", "2 s q", "2 n draft ctrl+c", "esc esc q", "? q"} {
		b := newBench(t).press(keys)
		if !b.root.left {
			t.Errorf("%s did not leave", keys)
		}
		if want := keys == "2 n draft ctrl+c"; b.root.interrupted != want {
			t.Errorf("%s: interrupted %v", keys, b.root.interrupted)
		}
	}
}

// TestLeavingHandsOverThePosition looks at what the saver is left with.
func TestLeavingHandsOverThePosition(t *testing.T) {
	b := newBench(t)
	var offered scoring.Assessment
	b.sheet.Offer = func(a scoring.Assessment) { offered = a }
	b.press("2 right right q")
	if offered.Position != "c2e1" || offered.Revision <= b.saves[0].Revision {
		t.Errorf("offered %s at revision %d", offered.Position, offered.Revision)
	}
}

func TestALateSaveDoesNotSaySaved(t *testing.T) {
	b := newBench(t)
	b.root.Update(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune("2")}) // its save is still to come
	b.shows("saving").showsNot("saved 12")
	b.send(savedMsg{sheet: b.sheet, saved: Saved{At: noon, Revision: 0}})
	b.shows("saving")
	b.send(savedMsg{sheet: b.sheet, saved: Saved{At: noon, Revision: b.sheet.Session.Revision()}})
	b.shows("saved 12:00:00")
}

func TestATextBeingTypedIsKeptByLeaving(t *testing.T) {
	b := newBench(t).press("2 n half space typed ctrl+c")
	if got := b.answer("c1e2").Note; got != "half typed" {
		t.Errorf("the note is %q", got)
	}
	b = newBench(t).press("x because ctrl+c")
	if got := b.answer("c1e1").Rating.Reason(); got != "because" {
		t.Errorf("the reason is %q", got)
	}
	b = newBench(t).press("2 esc g enter ! ctrl+c")
	if got := b.sheet.Session.Subject().Name; got != "Account A!" {
		t.Errorf("the subject is %q", got)
	}
}

func TestAConflictWaitsForWhoeverIsTyping(t *testing.T) {
	b := newBench(t)
	b.sheet.Save = func(a scoring.Assessment) (Saved, error) {
		return Saved{At: noon, Revision: a.Revision, Conflict: "/results/test.conflict-1.json"}, nil
	}
	_, save := b.root.Update(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune("2")})
	b.press("n very")
	b.run(save)
	b.press("quick").shows("veryquick", "Note to 1.2")
	b.press("enter").shows("The file was changed elsewhere")
	_, save = b.root.Update(tea.KeyMsg{Type: tea.KeyEnter})
	b.run(save)
	b.press("s f").shows("Finish with statements open?")
}

func TestAConflictOnTheWayHomeIsTold(t *testing.T) {
	b := newBench(t)
	b.sheet.Save = func(a scoring.Assessment) (Saved, error) {
		return Saved{At: noon, Revision: a.Revision, Conflict: "/results/test.conflict-1.json"}, nil
	}
	b.root.Update(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune("2")}) // its save is still to come
	b.press("esc esc").shows("The file was changed elsewhere", "/results/test.conflict-1.json")
	b.press("enter").shows("Before you start").press("esc").shows("Key account self-assessment")
}

func TestRepliesAreSavedBeforeAnyRating(t *testing.T) {
	b := newBench(t).press("s G enter 2")
	if len(b.saves) != 1 {
		t.Fatalf("%d saves", len(b.saves))
	}
}

func TestGoingHomeWaitsForTheSave(t *testing.T) {
	b := newBench(t)
	b.saveErr = errFull
	b.root.Update(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune("2")}) // its save is still to come
	b.press("esc esc").shows("Not saved", "leaving now loses them")
	b.saveErr = nil
	b.press("r").shows("Saved after all.").press("esc").shows("Key account self-assessment")
}

func TestAConflictIsSaid(t *testing.T) {
	b := newBench(t)
	b.sheet.Save = func(a scoring.Assessment) (Saved, error) {
		return Saved{At: noon, Revision: a.Revision, Conflict: "/results/test.conflict-1.json"}, nil
	}
	b.press("2").shows("The file was changed elsewhere", "/results/test.conflict-1.json")
	b.press("enter").at("1.2").shows("saved 12:00:00")
	b.press("1").at("1.3")
}

func TestSuspendNeedsAShell(t *testing.T) {
	b := newBench(t).press("ctrl+z")
	b.shows("There is no shell to come back from.")
}

func TestAReadingSheetTakesNoAnswer(t *testing.T) {
	b := newBench(t)
	b.sheet.Save, b.sheet.Offer = nil, nil
	b.press("2 q")
	if !b.root.left {
		t.Error("it did not leave")
	}
}
