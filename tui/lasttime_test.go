package tui

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/kamscore/kamscore/scoring"
)

// inNextRound stands at the first element of a next round.
func inNextRound(t *testing.T) *bench {
	b := newBench(t).press(nextRoundKeys)
	b.sheet = b.next
	return b.at("1.1")
}

func TestTheLastRatingIsNotSeenBeforeTheNewOne(t *testing.T) {
	b := inNextRound(t).shows("Answered in the last round: enter keeps that answer", "enter keep", "2 to confirm").
		showsNot("> 1", "> 2", "Last time", "No services sold")
	b.press("right").at("1.2").showsNot("> x", "No services sold")
	b.press("t right").shows("1.1  ~", "1.2  ~", "carried over").showsNot("1.1  1")
	b.press("/ map").shows("1.1  ~").press("esc esc s w").shows("1.1: ~   1.2: ~   1.3: -", "x not applicable, ~")
}

func TestAfterRatingOneIsToldWhatItWas(t *testing.T) {
	for keys, want := range map[string]string{
		"2":             "1.1 rated 2, Nearly complete · was 1 in June · u takes it back",
		"1":             "1.1 rated 1, Started · as in June · u takes it back",
		"enter":         "1.1 kept at 1, as in June · u takes it back",
		"d":             "1.1 not known · was 1 in June · u takes it back",
		"right enter":   "1.2 kept not applicable, as in June · u takes it back",
		"right 0":       "1.2 rated 0, Not yet · was not applicable in June",
		"right right 0": "1.3 rated 0, Not yet · was not known in June · u takes it back",
		"G 0":           "3.2 rated 0, Not yet · u takes it back",
	} {
		inNextRound(t).press(keys).shows(want)
	}
}

func TestTheYearIsToldWhereItIsAnother(t *testing.T) {
	b := inNextRound(t)
	b.root.desk.outside.Now = func() time.Time { return noon.AddDate(1, 0, 0) }
	b.press("2").shows("was 1 in Jun 2026")
}

func TestWhatWasWordedDifferentlyIsToldSo(t *testing.T) {
	b := inNextRound(t)
	last, _ := b.sheet.Session.LastTime(0)
	b.sheet.Session.Follow(scoring.Round{
		Assessment: &scoring.Assessment{Answers: scoring.Answers{"c1e1": last.Answer}},
		Reworded:   map[string]bool{"c1e1": true},
	})
	b.press("2").shows("was 1 in June, reworded")
}

func TestTheLastNoteIsShownBesideTheNewRating(t *testing.T) {
	b := inNextRound(t).press("2 left").shows("> 2  Nearly complete", "Last time 1, Started, Jun 2026: the map, with what each party wants")
	b.press("u").shows("Answered in the last round").showsNot("Last time")
}

func TestShowLastShowsItFromTheStart(t *testing.T) {
	b := inNextRound(t)
	b.sheet.ShowLast = true
	b.shows("> 1  Started", "Carried over from the last round: enter confirms it", "Last time 1, Started, Jun 2026")
	b.press("right").shows("> x  Not applicable", "Reason    No services sold")
	b.press("right").shows("Last time not known, Jun 2026")
}

func TestTabStopsAtWhatIsToBeConfirmed(t *testing.T) {
	inNextRound(t).press("enter G tab").at("1.2").press("tab").at("1.3")
}

func TestEvidenceIsAskedAgainOnceConfirmed(t *testing.T) {
	b := inNextRound(t).press("v").shows("Confirm what was carried over first")
	b.press("enter v").shows("You rated 1, Started.", "Could you put this on the table today?")
}

func TestANextRoundThatNobodyAnsweredMakesNoFile(t *testing.T) {
	b := newBench(t).press("1 2 s f enter enter G")
	before := len(b.saves)
	b.press("enter enter right right esc").shows("Start rating", "the first makes a file")
	b.press("q")
	if len(b.saves) != before {
		t.Errorf("saved %+v", b.saves[before:])
	}
	b = inNextRound(t).press("s f").shows("Nothing is confirmed or rated anew yet.")
	if b.press("esc enter"); len(b.saves) != before+1 {
		t.Errorf("the first answer is save %d", len(b.saves))
	}
}

func TestFinishingUnconfirmedSaysWhatItMeans(t *testing.T) {
	b := inNextRound(t).press("right right 3 enter 3 3 3 enter 3 3")
	b.press("s").shows("2 answers are carried over and not confirmed")
	b.press("f").shows("Finish without confirming?", "2 answers carried over, not confirmed: counted as they were.").showsNot("no band")
	b.press("enter esc").shows("Summary, finished")
	b.press("esc left left left left left left left left").shows("Carried over from the last round and not confirmed.", "> 1  Started")
}

func TestTheNextRoundStartsFromTheSummary(t *testing.T) {
	b := newBench(t).press("1 2 s").showsNot("Start the next round")
	b.press("f enter 3 enter").shows("Next review on 12 Dec 2026.", "Next review 12 Dec 2026", "Start the next round")
	b.press("G enter").shows("Before you start", "1 of 7 rated, 2 to confirm")
	b.press("esc").shows("Key account self-assessment") // the finished one is put away
}

func TestANextRoundThatCannotBeStartedLeavesTheLastOneOpen(t *testing.T) {
	b := newBench(t)
	b.next = nil
	b.press("1 2 s f enter enter G enter").shows("The next round could not be started", "does not come with this kamscore")
	b.press("enter").shows("Summary, finished").press("f").shows("A draft again")
}

func TestReopeningLeavesTheChoiceOnARow(t *testing.T) {
	b := newBench(t).press("1 2 s f enter enter G f").shows("A draft again").press("enter")
	if b.root.left {
		t.Error("left")
	}
	b.shows("Closing questions")
}

func TestTheReviewIsAsked(t *testing.T) {
	b := newBench(t).press("1 2 s f enter")
	b.shows("Finished", "When do you want to look again?", "13 Mar 2027, in 16 weeks",
		"Send this file to whoever collects them:", "/results/test-account-a-k3v9q2m7xt.json")
	b.press("soon").shows("type weeks, like 16, or a day, like 1 Mar").press("enter").shows("Type weeks, like 16")
	if !b.sheet.Session.NextReview().IsZero() {
		t.Error("something was agreed")
	}
	b.send(namedKeys["esc"])
	b.shows("Next review: not agreed", "Finished. f reopens it").press("G up enter 2027-03-01").shows("1 Mar 2027")
	b.press("enter").shows("Next review 1 Mar 2027").press("enter").shows("1 Mar 2027, as it is").press("0").shows("no next review")
	b.press("enter").shows("No next review.", "Next review: not agreed")
}

func TestADueReviewOffersTheNextRound(t *testing.T) {
	due := func(t *testing.T) *bench {
		b := newBench(t)
		b.sheet = b.newSheet(finished())
		b.sheet.ReviewDue = noon.AddDate(0, 0, -3)
		b.home.Results = []HomeResult{{Path: "x", Title: "Test card", About: "Account A", Status: scoring.Final, Updated: noon, ReviewDue: b.sheet.ReviewDue}}
		return b.press("esc esc").shows("review due", "Review due since 18 Nov 2026; enter offers the next round.").press("enter").
			shows("Review due", "since 18 Nov 2026.", "kamscore start --from")
	}
	due(t).press("enter").shows("Summary, finished")
	due(t).press("1").shows("Before you start", "2 to confirm")
	due(t).press("2").shows("When do you want to look again?")
}

func TestAFullDiskKeepsTheFinishedRoundOpen(t *testing.T) {
	b := newBench(t).press("1 2 s f enter")
	b.saveErr = &SaveError{Reason: "the disk is full", Err: errors.New("save: the disk is full")}
	b.press("enter G enter").shows("Not saved")
	b.saveErr = nil
	b.press("r").shows("Summary, finished")
	if !strings.Contains(b.press("G enter").screen(), "Before you start") {
		t.Error("the next round does not start")
	}
}

func TestWhenToLookAgain(t *testing.T) {
	b := newBench(t)
	for said, want := range map[string]string{
		"": "13 Mar 2027", "16": "13 Mar 2027", "4 weeks": "19 Dec 2026", "1 Mar": "1 Mar 2027",
		"2027-03-01": "1 Mar 2027", "today": "21 Nov 2026", "0": "",
		"soon": "type weeks, like 16, or a day, like 1 Mar", "20 Nov 2026": "20 Nov 2026 has passed", "-1": "type weeks, like 16, or a day, like 1 Mar",
	} {
		at, err := parseReview(b.root.desk, said)
		got := b.root.desk.day(at)
		if err != nil {
			got = err.Error()
		}
		if got != want {
			t.Errorf("%q is %q, want %q", said, got, want)
		}
	}
}
