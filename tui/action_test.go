package tui

import (
	"testing"
	"time"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/session"
)

// plan is what was saved last.
func (b *bench) plan() scoring.Plan {
	b.t.Helper()
	if len(b.saves) == 0 {
		b.t.Fatal("nothing was saved")
	}
	return b.saves[len(b.saves)-1].Plan
}

func TestOneKeyMakesAnAction(t *testing.T) {
	b := newBench(t).press("2 1 p m").shows("Action for 1.2", "1.2 is an action now. esc leaves it as it is.", "Draw map 1.2")
	if got := b.plan().Actions["c1e2"]; got != (scoring.Action{Text: "Draw map 1.2 with the account team this month."}) {
		t.Errorf("saved %+v", got)
	}
	b.press("esc").shows("Actions", "> 1.2  1  Draw map 1.2")
	b.press("m").shows("Action for 1.2").showsNot("is an action now")
}

func TestAnActionSaysWhatWhoAndWhen(t *testing.T) {
	b := newBench(t).press("1 p m enter ! enter enter Account space team enter enter 4w enter 3 down enter")
	b.shows("this month.!", "Account team", "19 Dec 2026", "> State   done", "1.1 is done", "3, Complete")
	want := scoring.Action{
		Text: "Draw map 1.1 with the account team this month.!", Owner: "Account team", Due: day(2026, time.December, 19), Done: true,
	}
	if got := b.plan(); got.Actions["c1e1"] != want || got.Targets["c1e1"] != 3 {
		t.Errorf("saved %+v", got)
	}
	b.press("enter").shows("State   open", "19 Dec 2026 · in 4 weeks")
	b.press("esc").shows("Account team · due 19 Dec 2026 · target 3, Complete")
	b.press("m G enter").shows("1.1 has no action any more.").showsNot("Actions")
	b.shows("Target 3, Complete")
}

func TestADayThatCannotBeReadStaysInTheField(t *testing.T) {
	b := newBench(t).press("1 p m down down enter soon enter").shows("soon▏", `"soon" is no day`, "Type a day like 1 Dec")
	b.press("esc").shows("Due     may stay empty")
	b.press("enter tomorrow ctrl+c")
	if got, _ := b.sheet.Session.Action("c1e1"); got.Due != day(2026, time.November, 22) {
		t.Errorf("left in the middle, it is due %v", got.Due)
	}
}

func TestWhatToProveAndToFindOutGetsAnActionOfItsOwn(t *testing.T) {
	b := newBench(t).press("3 d p m").shows("Put on the table: the map, with what each party wants.")
	b.press("esc right m").shows("Action for 1.2", "Ask who would know.")
	b.press("esc").shows("Actions").showsNot("Prove first", "Find out")
}

// What is at its maximum has no gain to speak of, weighted or not.
func TestAnActionToProveStandsInAWeightedScorecardToo(t *testing.T) {
	card := testCard()
	card.Components[0].Elements[0].Weight = 3
	newBench(t, withCard(card)).press("3 p m esc").shows("Actions", "> 1.1").showsNot("percentage points")
}

func TestOnlyWhatToWorkOnIsPinnedOrDropped(t *testing.T) {
	b := newBench(t).press("1 d p right *").shows("Prove first", "Only what to work on is pinned or dropped.")
	b.press("right -").shows("Only what to work on is pinned or dropped.").showsNot("Dropped")
}

func TestPinnedComesFirst(t *testing.T) {
	b := newBench(t).press("1 1 1 p").shows("> 1.1  1").press("right").shows("Then", "> 1.3  1")
	b.press("*").shows("1.3 pinned: it comes first", "Pinned").showsNot("Then\n > 1.3")
	b.press("w").shows("Why: 1.3", "You pinned it", "Pinned · rated 1, Started")
	b.press("esc down").shows("pinned")
	b.press("up * ").shows("1.3 is pinned no more", "Then")
	b.press("u").shows("u takes ratings back")
}

func TestDroppedStandsLastAndComesBack(t *testing.T) {
	b := newBench(t).press("1 2 p -").shows("1.1 dropped", "> 1.2  2", "Dropped")
	if got := b.plan().Standings["c1e1"]; got != scoring.Dropped {
		t.Errorf("saved %v", got)
	}
	b.press("G w").shows("You dropped it for this time")
	b.press("esc m esc").shows("Actions", "> 1.1  1").showsNot("Dropped")
	b.press("-").shows("1.1 has an action.").showsNot("Dropped")
	b.press("down -").shows("1.2 dropped").press("G -").shows("1.2 is back in the list").showsNot("Dropped")
}

func TestTheOverdueComeFirst(t *testing.T) {
	a := rated(1, 2, 0)
	a.Plan.Actions = map[string]scoring.Action{
		"c1e1": {Text: "Later", Due: day(2026, time.December, 1)},
		"c1e2": {Text: "Late", Due: day(2026, time.November, 18), Owner: "Account team"},
		"c1e3": {Text: "Over", Due: day(2026, time.November, 1), Done: true},
	}
	b := newBench(t)
	b.sheet = b.newSheet(a)
	b.run(b.root.do(open{b.sheet, AtElement}))
	b.press("p").shows("1 overdue", "> 1.2  2  Late", "Account team · due 18 Nov 2026 · overdue by 3 days")
	b.press("w").shows("by the day they are due")
	b.press("esc down").shows("1.2  2  Late", "overdue 3 days", "> 1.1").press("down").shows("> 1.3  0  Over", "due 1 Dec")
}

func TestAFinishedAssessmentIsPlanned(t *testing.T) {
	b := newBench(t)
	b.sheet = b.newSheet(finished())
	b.root.stack = nil
	b.run(b.root.do(open{b.sheet, AtSummary}))
	b.press("p m esc down *").shows("pinned: it comes first")
	if got := b.plan(); len(got.Actions) != 1 || len(got.Standings) != 1 {
		t.Errorf("saved %+v", got)
	}
}

func TestReadingRefusesAPlan(t *testing.T) {
	a := rated(1, 2)
	a.Plan.Actions = map[string]scoring.Action{"c1e2": {Text: "Draw it"}}
	b := newBench(t)
	b.sheet = &Sheet{Session: session.NewReading(a), Path: b.sheet.Path}
	b.root.stack = nil
	b.run(b.root.do(open{b.sheet, AtSummary}))
	for _, keys := range []string{"p m enter", "3", "down down down down enter", "down enter", "esc down m", "*", "-"} {
		b.press(keys).shows("For reading only: nothing you press changes it.")
	}
	b.shows("Actions", "Draw it").showsNot("pinned", "Dropped", "target")
}

func TestTheElementAndTheSummarySayWhatIsPlanned(t *testing.T) {
	b := newBench(t).press("1 p m down enter Account space team enter enter 1 space Dec enter 3 esc enter").at("1.1")
	b.shows("Target    3, Complete", "Action    Draw map 1.1 with the account team this month · due 1 Dec")
	b.press("s").shows("1 action · 13% at target")
	b.resize(40, 10).press("esc").showsNot("Action ")
}

func TestHomeSaysWhatIsOverdue(t *testing.T) {
	b := newBench(t)
	b.home.Overdue = "Account A: 2 actions are overdue, the oldest since 1 Dec 2026."
	b.press("esc esc").shows(b.home.Overdue)
}

func TestWhatIsOverdueIsOneKeyAway(t *testing.T) {
	b := newBench(t, sized(40, 10)).press("1 p m down down enter 1/11/2026 enter")
	b.sheet.Remarks = []string{"1 action is overdue."}
	b.root.stack = nil
	b.run(b.root.do(open{b.sheet, AtSummary}))
	b.shows("1 action is overdue.", "p      what is planned")
	b.press("p").shows("1 overdue", "due 1 Nov 2026").press("esc").shows("Summary")
}
