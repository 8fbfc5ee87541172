package tui

import (
	"testing"
	"time"

	"github.com/kamscore/kamscore/scoring"
)

// otherResults are what there is to compare the bench's assessment with: the
// round before it, a leader's view, another account, and one with another
// scale.
func otherResults(card *scoring.Scorecard) []scoring.Assessment {
	result := func(id, subject string, r scoring.Respondent, ratings ...int) scoring.Assessment {
		a := scoring.Assessment{
			ID: id, Scorecard: card, Status: scoring.Final, Answers: scoring.Answers{}, Updated: noon.Add(-160 * 24 * time.Hour),
			Subject: scoring.Subject{Kind: card.Subject, Name: subject}, Respondent: r,
		}
		a.Completed = a.Updated
		n := 0
		for _, c := range card.Components {
			for _, e := range c.Elements {
				if n < len(ratings) {
					a.Answers[e.ID] = scoring.Answer{Rating: scoring.Rated(ratings[n]), Evidence: scoring.EvidenceYes, Answered: a.Updated}
				}
				n++
			}
		}
		return a
	}
	coarse := *card
	coarse.Scale = card.Scale[:2]
	other := result("coarse", "Account B", scoring.Respondent{Role: scoring.Self}, 1)
	other.Scorecard = &coarse
	leader := result("leader", "Account A", scoring.Respondent{Role: scoring.Leader, Name: "Board view"}, 3, 0, 1)
	noted := leader.Answers["c1e1"]
	noted.Note = "Seen in the last review."
	leader.Answers["c1e1"] = noted
	return []scoring.Assessment{
		result("before", "Account A", scoring.Respondent{Role: scoring.Self}, 3, 0, 2),
		leader,
		result("elsewhere", "Account B", scoring.Respondent{Role: scoring.Self}, 1, 2, 3),
		other,
	}
}

func TestCompareOffersWhatThereIs(t *testing.T) {
	b := newBench(t, withOthers)
	b.press("1 c").shows("Compare with", "4 other results", "About Account A", "> self  ", "  Board view, leader", "17%", "14 Jun 2026")
	b.press("esc").at("1.2")
	b.press("c 9").shows("Compare with")
}

func TestTheRoundBeforeIsNamed(t *testing.T) {
	b := newBench(t, withOthers)
	a := rated(1, 0)
	a.Previous, a.Respondent.Role, a.Subject.Kind = "before", scoring.Self, scoring.Account
	b.sheet = b.newSheet(a)
	b.run(b.root.do(open{b.sheet, AtElement}))
	b.press("c").shows("The round before")
}

func TestTwoRoundsAreComparedAsProgress(t *testing.T) {
	b := newBench(t, withOthers).press("1 0 1 c enter")
	b.shows("before and after", "Total percentage (%) 21% → 8% · fell by 12.5 percentage points",
		"Like for like 56% → 22% · fell by 33.3 percentage points", "over 3 rated in both")
	b.press("right").shows(">  1 Our Topic").press("G").shows("Rose or fell by one", "> ▼ 1.3", "2 → 1").showsNot("higher")
	b.press("left").shows("> ▼ 1.1", "3 → 1")
	b.press("enter").at("1.1")
}

func TestTwoViewsAreNoProgress(t *testing.T) {
	b := newBench(t, withOthers).press("1 0 c 2")
	b.shows("self and leader", "self: 4% · leader: 17%").showsNot("rose", "fell")
	b.press("right").shows("leader  difference")
	b.press("right").shows("Two or more apart", "> ▲ 1.1", "self: 1 · leader: 3")
	b.press("w").shows("Why: 1.1", "Self: 1, Started · evidence not said", "Leader: 3, Complete · evidence yes", "Leader, note: Seen in the last review.")
}

func TestAComparisonExplainsItsNumbers(t *testing.T) {
	b := newBench(t, withOthers).press("1 0 c enter right w")
	b.shows("Why: Our Topic", "before: 56%, 5 / 9; after: 11%, 1 / 9.", "here 2 statements: 50% →", "0 rose, 1 fell, 1 stayed the same")
	b.press("esc left enter").shows("Why: total")
}

func TestAComparisonFollowsAnUndo(t *testing.T) {
	newBench(t, withOthers).press("1 0 c enter").shows("over 2 rated in both").press("u").shows("over 1 rated in both", "Took back the last change of 1.2.")
}

func TestWhatCannotBeComparedIsSaidCalmly(t *testing.T) {
	b := newBench(t, withOthers).press("1 c 4").shows("These two cannot be compared", "has another scale than")
	b.press("enter").shows("Compare with")
}

func TestAResultThatCannotBeReadAnyMoreIsSaid(t *testing.T) {
	b := newBench(t, withOthers).press("1 c")
	b.others = nil
	b.press("enter").shows("This could not be read", "it is cut off").press("enter").shows("Compare with")
}

func TestNothingDiffersIsSaid(t *testing.T) {
	newBench(t, withOthers).press("3 0 2 c enter").shows("No rating differs.")
}

func TestAComponentLeadsToItsFirstGap(t *testing.T) {
	newBench(t, withOthers).press("3 c enter right enter").at("1.2")
}

func TestWithNothingToCompareItSaysWhatToDo(t *testing.T) {
	newBench(t).press("2 s c").shows("There is no other result", "kamscore start --from", "kamscore compare k3v9q2m7xt FILE").press("enter esc").shows("Summary")
}

func TestComparisonsShowSignsInASCII(t *testing.T) {
	newBench(t, withOthers, withASCII).press("1 0 c enter").shows("|").showsNot("▼", "?  ").press("right right").shows("> - 1.1", "3 -> 1").press("w").shows("up/down scroll")
}
