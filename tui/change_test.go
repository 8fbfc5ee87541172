package tui

import (
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/kamscore/kamscore/scoring"
)

// withChange has the bench open a result whose scorecard became another.
func withChange(to func(*scoring.Scorecard) *scoring.Scorecard) benchOption {
	return func(b *bench, _ *Terminal) { b.changes = to }
}

// changedCard is the next version of a card: 1.1 is reworded, under the id of 1.2
// stands another statement, 1.3 is in the second component, 2.1 is gone and there
// is a new one at the end.
func changedCard(was *scoring.Scorecard) *scoring.Scorecard {
	card := *was
	card.Version = "1.1.0"
	card.Components = slices.Clone(was.Components)
	for i := range card.Components {
		card.Components[i].Elements = slices.Clone(was.Components[i].Elements)
	}
	first, second, third := &card.Components[0], &card.Components[1], &card.Components[2]
	another, anew := "Nobody has to ask who decides at their side; it is written where all of us look.", "They would miss us by Friday."
	if was.Language == "de" {
		another, anew = "Niemand muss fragen, wer auf der Kundenseite entscheidet; es steht dort, wo alle nachsehen.", "Bis Freitag würde man uns vermissen."
	}
	first.Elements[0].Statement += " 2026."
	first.Elements[1].Statement = another
	second.Elements = append(second.Elements[1:], first.Elements[2])
	first.Elements = first.Elements[:2]
	third.Elements = append(third.Elements, scoring.Element{
		ID: "c3e3", Statement: anew, Evidence: "…", Improve: "…", Weight: 1,
	})
	return &card
}

// rescaledCard is changedCard on a scale of five levels, the lowest 1.
func rescaledCard(was *scoring.Scorecard) *scoring.Scorecard {
	card := changedCard(was)
	card.Scale = nil
	for value, label := range []string{"Never", "Seldom", "Sometimes", "Often", "Always"} {
		card.Scale = append(card.Scale, scoring.Level{Value: value + 1, Label: label})
	}
	return card
}

// changeTo is what it means for a draft, of which all but the last three
// statements are answered, that its scorecard became another.
func (b *bench) changeTo(card *scoring.Scorecard) *Change {
	a := scoring.Assessment{
		ID: "k3v9q2m7xt", Revision: 4, Scorecard: b.card, Status: scoring.Draft, Position: "c2e3", Answers: scoring.Answers{},
		Subject: scoring.Subject{Name: "Account A"}, Respondent: scoring.Respondent{Role: scoring.Self},
	}
	for i, id := range []string{"c1e1", "c1e2", "c1e3", "c2e1", "c2e2"} {
		a.Answers[id] = scoring.Answer{Rating: scoring.Rated(i % 4), Answered: noon.Add(-24 * time.Hour)}
	}
	m := scoring.Classify(&a, "sha256:was", card)
	return &Change{Path: "/results/x.json", Assessment: &a, Migration: m, GoOn: func(d scoring.Decisions) (*Sheet, error) {
		next := m.Apply(d)
		next.Revision++
		b.sheet = b.newSheet(next)
		b.sheet.Unsaved = true
		return b.sheet, nil
	}}
}

// openFinished opens a finished assessment whose scorecard became another.
func (b *bench) openFinished(card *scoring.Scorecard) {
	b.change = b.changeTo(card)
	b.change.Assessment.Status = scoring.Final
	b.change.Migration = scoring.Classify(b.change.Assessment, "sha256:was", card)
	goOn := b.change.Migration
	b.change.GoOn = func(d scoring.Decisions) (*Sheet, error) {
		b.sheet = b.newSheet(goOn.Apply(d))
		b.sheet.Unsaved = true
		return b.sheet, nil
	}
	b.startWith(Opening{Change: b.change, At: AtSummary})
}

func nothingWritten(t *testing.T, b *bench) {
	t.Helper()
	if len(b.saves) > 0 {
		t.Errorf("%d saves", len(b.saves))
	}
}

func TestAChangeIsToldAndGoneOnWith(t *testing.T) {
	b := newBench(t, withChange(changedCard))
	b.shows("The scorecard has changed", "1.0.0, now 1.1.0", "1 another statement under the same id", "1 reworded", "1 gone", "1 new")
	nothingWritten(t, b)
	b.press("enter").shows("> ask anew", "space changes it") // a question is not passed unseen
	nothingWritten(t, b)
	b.press("enter").at("1.1").shows("You rated this wording: We keep", "1 to confirm: enter confirms, a rating replaces", "5 to rate", "saved")
	saved := b.saves[len(b.saves)-1]
	if a := saved.Answers["c1e1"]; !a.Carried || a.Origin != scoring.OtherWording {
		t.Errorf("1.1 is saved as %+v", a)
	}
	if _, isThere := saved.Answers["c1e2"]; isThere || len(saved.Retired) != 2 {
		t.Errorf("1.2 is not asked anew: %d retired", len(saved.Retired))
	}
	b.press("enter").shows("1.1 kept at 0").at("1.2").showsNot("You rated this wording")
}

func TestAnAnswerToAnotherStatementIsKeptWhereThatIsSaid(t *testing.T) {
	b := newBench(t, withChange(changedCard)).press("space").shows("> ask anew").press("g space").shows("Nothing to decide here")
	b.press("tab space").shows("> keep the answer").press("space").shows("> ask anew")
	b.press("space enter right").shows("Nobody has to ask", "You rated this wording: We keep a dated map number 1.2")
	if a := b.saves[0].Answers["c1e2"]; !a.Carried || a.Rating != scoring.Rated(1) {
		t.Errorf("1.2 is saved as %+v", a)
	}
}

func TestAScaleIsDecidedBeforeGoingOn(t *testing.T) {
	b := newBench(t, withChange(rescaledCard))
	b.shows("Totals before and after are not comparable: the scale has other values.", "The scale was 0-3 and is 1-5",
		"keep: what is on the new scale stays (1), the rest is asked anew", "rescale: 3 are moved", "clear: 3 are kept aside")
	b.press("enter").shows("Choose first: 1, 2 or 3.")
	nothingWritten(t, b)
	b.press("2 enter enter").at("1.1").shows("You rated it 0, when the scale was 0-3.", "> 1  Never", "3 to confirm")
}

func TestFiguresOfAScaleFollowWhatIsDecidedOfElements(t *testing.T) {
	newBench(t, withChange(rescaledCard)).press("tab tab space g").shows("rescale: 4 are moved")
}

func TestLeavingAChangeWritesNothing(t *testing.T) {
	b := newBench(t, withChange(changedCard)).press("tab space esc").shows("Key account self-assessment")
	nothingWritten(t, b)
	b = newBench(t, withChange(changedCard))
	b.startWith(b.opening())
	b.press("esc").shows("Key account self-assessment").press("q")
	nothingWritten(t, b)
	b = newBench(t, withChange(changedCard)).press("s").shows("Summary").press("esc").shows("Key account self-assessment")
	nothingWritten(t, b)
}

func TestAChangeThatCannotBeGoneOnWithSaysWhy(t *testing.T) {
	b := newBench(t, withChange(changedCard))
	b.change.GoOn = func(scoring.Decisions) (*Sheet, error) { return nil, errors.New("the folder is gone") }
	b.press("enter enter").shows("It could not be gone on with", "the folder is gone")
	b.press("enter").shows("Key account self-assessment")
}

func TestAFinishedOneIsADraftAgainWhereAnythingIsLeftToDo(t *testing.T) {
	b := newBench(t)
	b.openFinished(changedCard(testCard()))
	b.shows("It was finished and becomes a draft again").press("enter enter").shows("1 to confirm: enter confirms")
	if s := b.sheet.Session.Status(); s != scoring.Draft {
		t.Errorf("it is %s", s)
	}
}

func TestAFinishedOneStaysSoWhereNothingIsLeftToDo(t *testing.T) {
	b := newBench(t)
	card := testCard()
	card.Version, card.Components = "1.1.0", card.Components[:2]
	b.openFinished(card)
	b.shows("It is finished, and going on may change its total.").press("enter").shows("Summary")
}

// TestNothingIsLostWhateverIsPressed: every answer is on disk as an answer or as
// a retired one, however the screen is left.
func TestNothingIsLostWhateverIsPressed(t *testing.T) {
	keys := rapid.SampledFrom([]string{"tab", "space", "up", "down", "1", "2", "3", "g", "G", "x", "enter"})
	rapid.Check(t, func(rt *rapid.T) {
		b := newBench(t, withChange(rapid.SampledFrom([]func(*scoring.Scorecard) *scoring.Scorecard{changedCard, rescaledCard}).Draw(rt, "card")))
		before := b.change.Assessment.Clone()
		for _, k := range rapid.SliceOfN(keys, 0, 30).Draw(rt, "keys") {
			if isChanged(b.root.top()) {
				b.press(k)
			}
		}
		if diff := cmp.Diff(before.Answers, b.change.Assessment.Answers, cmp.AllowUnexported(scoring.Rating{})); diff != "" {
			rt.Fatalf("what was read has changed: %s", diff)
		}
		if isChanged(b.root.top()) {
			if len(b.saves) > 0 {
				rt.Fatalf("something was written before going on")
			}
			b.press("3 enter")
			if isChanged(b.root.top()) {
				b.press("enter")
			}
		}
		saved := b.saves[0]
		kept := map[string]bool{}
		for id := range saved.Answers {
			kept[id] = true
		}
		for _, r := range saved.Retired {
			kept[r.Element] = true
		}
		for id := range before.Answers {
			if !kept[id] {
				rt.Fatalf("the answer to %s is lost", id)
			}
		}
	})
}

// TestEveryWordOfAChangeCanBeRead scrolls through a change in a small window.
func TestEveryWordOfAChangeCanBeRead(t *testing.T) {
	for _, size := range [][2]int{{30, 8}, {40, 10}, {80, 24}} {
		b := newBench(t, withChange(rescaledCard), sized(size[0], size[1]))
		c := b.root.top().(changed)
		want := c.page(c.desk.width).lines
		seen := map[string]bool{}
		for range 200 {
			for _, line := range b.root.top().view(c.desk.width, c.desk.height) {
				seen[line[min(len(line), 2):]] = true // the mark wanders
			}
			b.press("down")
		}
		for _, line := range want {
			if !seen[line[min(len(line), 2):]] {
				t.Errorf("at %dx%d nobody can read %q", size[0], size[1], line)
			}
		}
		for range 200 {
			b.press("up")
		}
		b.shows("same")
	}
}
