package results

import (
	"encoding/json"
	"errors"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/kamscore/kamscore/scoring"
)

// readBack is the example as it comes out of its file.
func readBack(t *testing.T) *Document {
	t.Helper()
	data, err := exampleDocument().Encode()
	if err != nil {
		t.Fatal(err)
	}
	return mustDecode(t, data)
}

// nextVersion is a scorecard of the same elements with other texts.
func nextVersion(of *scoring.Scorecard) *scoring.Scorecard {
	next := *of
	next.Version = "1.1.0"
	next.Components = slices.Clone(of.Components)
	for i := range next.Components {
		next.Components[i].Elements = slices.Clone(of.Components[i].Elements)
	}
	return &next
}

func reworded(of *scoring.Scorecard) *scoring.Scorecard {
	next := nextVersion(of)
	for i := range next.Components {
		for j := range next.Components[i].Elements {
			next.Components[i].Elements[j].Statement = "Reworded: " + next.Components[i].Elements[j].ID
		}
	}
	return next
}

// keepAll keeps every answer, however much of its statement is another.
var keepAll = scoring.Decisions{Replaced: scoring.KeepAnswer}

// fates are the elements of a migration, by what became of them, without those
// that are the same.
func fates(m scoring.Migration) map[scoring.Fate][]string {
	fates := map[scoring.Fate][]string{}
	for _, t := range m.Transitions {
		if t.Fate != scoring.Unchanged {
			fates[t.Fate] = append(fates[t.Fate], t.ID)
		}
	}
	return fates
}

// retired are the elements that something is retired of.
func retired(d *Document) (elements []string) {
	for _, r := range d.Retired {
		elements = append(elements, r.Element)
	}
	return elements
}

// statements are those in the answers of a file, by element.
func statements(tb interface{ Fatal(...any) }, data []byte) map[string]string {
	var file struct {
		Answers []struct{ Element, Statement string }
	}
	if err := json.Unmarshal(data, &file); err != nil {
		tb.Fatal(err)
	}
	said := map[string]string{}
	for _, a := range file.Answers {
		said[a.Element] = a.Statement
	}
	return said
}

func TestAdoptTheSameScorecard(t *testing.T) {
	d := readBack(t)
	got, err := d.Adopt(exampleDocument().Scorecard, "bundled", scoring.Decisions{})
	if err != nil {
		t.Fatal(err)
	}
	if !got.IsNothing() {
		t.Errorf("%+v", got.Transitions)
	}
	if diff := cmp.Diff(exampleDocument().Answers, d.Answers, unexported); diff != "" {
		t.Error(diff)
	}
}

func TestAdoptSaysWhatChanged(t *testing.T) {
	d := readBack(t)
	next := nextVersion(exampleDocument().Scorecard)
	value := next.Components[0].Elements
	value[0].Statement = "We keep a dated list of everything."
	value[1].ID, value[1].Was = "cost-of-services", []string{"costs", "service-costs"}
	next.Components[0].Elements = value[:2] // value-figures is gone
	mapping := next.Components[1].Elements
	mapping[0].ID, mapping[0].Was = "current-map", []string{"dated-map"}
	mapping[0].Statement = "We keep a current map."
	mapping[1].Statement = "Nobody answered this."

	got, err := d.Adopt(next, "/cards/value-creation.yaml", scoring.Decisions{})
	if err != nil {
		t.Fatal(err)
	}
	want := map[scoring.Fate][]string{
		scoring.Reworded: {"activity-inventory"}, scoring.Renamed: {"cost-of-services", "current-map"}, scoring.Withdrawn: {"value-figures"},
	}
	if diff := cmp.Diff(want, fates(got)); diff != "" {
		t.Error(diff)
	}
	if d.Scorecard != next || d.Hash != next.Hash() || d.Source != "/cards/value-creation.yaml" || d.Position != "current-map" {
		t.Errorf("the document is on %s %s from %s at %s", d.Scorecard.Version, d.Hash, d.Source, d.Position)
	}
	before := exampleDocument().Answers
	toConfirm := before["activity-inventory"]
	toConfirm.Carried, toConfirm.Origin, toConfirm.Statement = true, scoring.OtherWording, "We keep a dated list."
	stillToConfirm := before["dated-map"] // as it was in the last round
	stillToConfirm.Statement = "We keep a dated map."
	answers := scoring.Answers{
		"activity-inventory": toConfirm, "cost-of-services": before["service-costs"], "current-map": stillToConfirm,
	}
	if diff := cmp.Diff(answers, d.Answers, unexported); diff != "" {
		t.Error(diff)
	}
	gone := scoring.RetiredAnswer{
		Element: "value-figures", Component: "value-impact", Statement: "The customer confirms the value.", Answer: before["value-figures"],
		Plan:    scoring.ElementPlan{Standing: scoring.Dropped},
		Because: scoring.ElementGone, Version: "1.0.0", Scale: []int{0, 1, 2, 3},
	}
	if diff := cmp.Diff(append(slices.Clone(exampleDocument().Retired), gone), d.Retired[:3], unexported); diff != "" {
		t.Error(diff)
	}
	if last := d.Retired[3:]; len(last) != 1 || last[0].Element != "from-elsewhere" || last[0].Plan.Action.Text != "Ask again" {
		t.Errorf("%+v", last)
	}
	if diff := cmp.Diff(scoring.ScoreAll(next, d.Answers), d.Scores, unexported); diff != "" {
		t.Error(diff)
	}
	data, err := d.Encode()
	if err != nil {
		t.Fatal(err)
	}
	said := statements(t, data)
	for id, statement := range map[string]string{
		"activity-inventory": "We keep a dated list.", "cost-of-services": "We know what services cost.",
		"current-map": "We keep a dated map.",
	} {
		if said[id] != statement {
			t.Errorf("%s was answered as %q, the file says %q", id, statement, said[id])
		}
	}

	// What was reworded stays so until it is answered anew; the rest is said once.
	again := mustDecode(t, data)
	got, err = again.Adopt(next, d.Source, scoring.Decisions{})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(map[scoring.Fate][]string{scoring.Reworded: {"activity-inventory", "current-map"}}, fates(got)); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(d.Answers, again.Answers, unexported); diff != "" {
		t.Error(diff)
	}
}

func TestAdoptElementsThatWereMerged(t *testing.T) {
	next := nextVersion(exampleDocument().Scorecard)
	merged := []string{"activity-inventory", "service-costs", "value-figures"}
	next.Components[0].Elements = []scoring.Element{{ID: "merged", Was: merged, Weight: 1}}

	d := readBack(t)
	want := d.Answers["service-costs"] // answered last
	got, err := d.Adopt(next, "bundled", scoring.Decisions{})
	if err != nil {
		t.Fatal(err)
	}
	want.Statement = "We know what services cost." // the new one has none
	if d.Answers["merged"].Rating != want.Rating || len(fates(got)[scoring.Renamed]) != 1 {
		t.Errorf("%v, the answer is %+v", fates(got), d.Answers["merged"])
	}
	if diff := cmp.Diff([]string{"activity-inventory", "value-figures"}, fates(got)[scoring.Withdrawn]); diff != "" {
		t.Error(diff)
	}
	for _, r := range d.Retired[2:] {
		if r.Element != "from-elsewhere" && r.Into != "merged" {
			t.Errorf("%s went into %q", r.Element, r.Into)
		}
	}
}

func TestAdoptTakesThePlanAlong(t *testing.T) {
	d := readBack(t)
	card := nextVersion(exampleDocument().Scorecard)
	renamed := card.At(card.Places()["dated-map"])
	renamed.ID, renamed.Was = "map", []string{"dated-map"}
	if _, err := d.Adopt(card, "bundled", scoring.Decisions{}); err != nil {
		t.Fatal(err)
	}
	data, err := d.Encode()
	if err != nil {
		t.Fatal(err)
	}
	again := mustDecode(t, data)
	want := exampleDocument().Plan
	want.Actions["map"], want.Targets["map"] = want.Actions["dated-map"], want.Targets["dated-map"]
	want.Standings["map"] = want.Standings["dated-map"]
	delete(want.Actions, "dated-map")
	delete(want.Targets, "dated-map")
	delete(want.Standings, "dated-map")
	delete(want.Actions, "from-elsewhere") // which the outline does not have
	if diff := cmp.Diff(want, again.Plan); diff != "" {
		t.Error(diff)
	}
	if len(again.keptActions["map"]) != 1 {
		t.Error("what the action had besides is gone")
	}
}

// Of elements that were merged the first one's action stays with the new one,
// and so does what the file has besides with each.
func TestAdoptKeepsWhatAnActionHasWithThatAction(t *testing.T) {
	d := mustDecode(t, []byte(small(`, "actions": [{"element": "one", "text": "A"}, {"element": "two", "text": "B", "ticket": 7}]`)))
	card := *d.Scorecard
	card.Components = []scoring.Component{{ID: "c", Weight: 1, Elements: []scoring.Element{{ID: "merged", Was: []string{"one", "two"}, Weight: 1}}}}
	if _, err := d.Adopt(&card, "bundled", scoring.Decisions{}); err != nil {
		t.Fatal(err)
	}
	if len(d.keptActions["merged"]) != 0 || d.Plan.Actions["merged"].Text != "A" {
		t.Errorf("%+v, besides %+v", d.Plan.Actions, d.keptActions)
	}
	if len(d.Retired) != 1 || d.Retired[0].Plan.Action.Text != "B" || d.Retired[0].Into != "merged" || d.keptRetired[keyOf(d.Retired[0])].action == nil {
		t.Errorf("%+v, besides %+v", d.Retired, d.keptRetired)
	}
}

// A target on a level that is gone cannot be reached, and must not keep the
// result from being saved.
func TestAdoptRetiresATargetOffTheScale(t *testing.T) {
	d := readBack(t)
	d.Answers = scoring.Answers{}
	card := nextVersion(exampleDocument().Scorecard)
	card.Scale = card.Scale[:3]
	if _, err := d.Adopt(card, "bundled", scoring.Decisions{Scale: scoring.KeepRatings}); err != nil {
		t.Fatal(err)
	}
	if r := d.Retired[2]; r.Element != "activity-inventory" || *r.Plan.Target != 3 || r.Because != scoring.RatingOffScale {
		t.Errorf("%+v", r)
	}
	if _, err := d.Encode(); err != nil {
		t.Error(err)
	}
	if diff := cmp.Diff(map[string]int{"dated-map": 2}, d.Plan.Targets); diff != "" {
		t.Error(diff)
	}
}

func TestAdoptMovesNoAnswerFromAnElementThatIsStillAsked(t *testing.T) {
	next := nextVersion(exampleDocument().Scorecard)
	next.Components[1].Elements[1].Was = []string{"dated-map"}
	d := readBack(t)
	got, err := d.Adopt(next, "bundled", scoring.Decisions{})
	if err != nil {
		t.Fatal(err)
	}
	if len(fates(got)[scoring.Renamed]) != 0 || d.Position != "dated-map" || d.Answers["dated-map"].IsEmpty() {
		t.Errorf("%v, at %s, %+v", fates(got), d.Position, d.Answers["dated-map"])
	}
}

func TestAdoptRefuses(t *testing.T) {
	for _, test := range []struct {
		name       string
		change     func(*scoring.Scorecard)
		want, hint string
	}{
		{
			"another scorecard", func(s *scoring.Scorecard) { s.ID = "other" },
			"go on with k3v9q2m7xt: it was rated on the scorecard value-creation, and this one is other",
			"kamscore resume k3v9q2m7xt --scorecard FILE says where value-creation is",
		},
		{
			"another major version", func(s *scoring.Scorecard) { s.Version = "2.0.0" },
			"go on with k3v9q2m7xt: it was rated on version 1.0.0 of value-creation, and this one is 2.0.0; results of two major versions are not comparable",
			"read it with kamscore summary k3v9q2m7xt, and start a new assessment on the new version; or kamscore migrate k3v9q2m7xt",
		},
		{
			"another major version of its base", func(s *scoring.Scorecard) { s.Extends.Version = "2.0.0" },
			"go on with k3v9q2m7xt: it was rated on version 1.0.0 of value-creation, which extends value-base 1.4.0, and this one, 1.1.0, extends 2.0.0; " +
				"results of two major versions are not comparable",
			"read it with kamscore summary k3v9q2m7xt, and start a new assessment on the new version; or kamscore migrate k3v9q2m7xt",
		},
		{
			"another scale", func(s *scoring.Scorecard) { s.Scale = s.Scale[:2] },
			"go on with k3v9q2m7xt: it was rated on the scale 0 to 3, and that of version 1.1.0 is 0 to 1",
			"kamscore migrate k3v9q2m7xt --scale keep, rescale or clear says what becomes of the ratings",
		},
		{
			"a scale of one level more", func(s *scoring.Scorecard) {
				s.Scale = append(s.Scale, scoring.Level{Value: 4, Label: "Beyond"})
			},
			"go on with k3v9q2m7xt: it was rated on the scale 0 to 3, and that of version 1.1.0 is 0 to 4", "kamscore migrate",
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := readBack(t)
			d.Scorecard.Extends = scoring.Base{ID: "value-base", Version: "1.4.0"}
			next := nextVersion(d.Scorecard)
			test.change(next)
			_, err := d.Adopt(next, "elsewhere", scoring.Decisions{})
			var refused *AdoptionError
			if !errors.As(err, &refused) {
				t.Fatalf("the error is %v, want an AdoptionError", err)
			}
			if err.Error() != test.want || !strings.HasPrefix(refused.Hint(), test.hint) {
				t.Errorf("the error is %v with the hint %q", err, refused.Hint())
			}
			unchanged := readBack(t)
			unchanged.Scorecard.Extends = scoring.Base{ID: "value-base", Version: "1.4.0"}
			if diff := cmp.Diff(unchanged, d, unexported); diff != "" {
				t.Errorf("the document has changed: %s", diff)
			}
		})
	}
}

// An answer to an element that is gone is on a scale that may be gone too.
func TestAdoptKeepsRatingsOfWhatIsGone(t *testing.T) {
	d := readBack(t)
	next := nextVersion(exampleDocument().Scorecard)
	next.Components = next.Components[1:]
	next.Scale = next.Scale[:2]
	if _, err := d.Adopt(next, "bundled", scoring.Decisions{Scale: scoring.KeepRatings}); err != nil {
		t.Fatal(err)
	}
	data, err := d.Encode()
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range mustDecode(t, data).Retired {
		if r.Element == "activity-inventory" && !r.Answer.IsEmpty() && r.Answer.Rating != scoring.Rated(2) {
			t.Errorf("the rating is %v", r.Answer.Rating)
		}
	}
}

func TestAnAnswerKeepsItsStatementUntilItIsAnsweredAnew(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		read := drawDocument(t)
		data, err := read.Encode()
		if err != nil {
			t.Fatal(err)
		}
		d, err := Decode(data)
		if err != nil {
			t.Fatal(err)
		}
		before := statements(t, data)
		next := reworded(d.fullCard())
		if _, err := d.Adopt(next, "bundled", keepAll); err != nil {
			t.Fatal(err)
		}
		c := rapid.SampledFrom(next.Components).Draw(t, "component")
		e := rapid.SampledFrom(c.Elements).Draw(t, "element")
		d.Answers[e.ID] = scoring.Answer{Rating: scoring.NotKnown(), Answered: time.Unix(5e9, 0).UTC()}
		for range 2 { // also when it is read again in between
			if data, err = d.Encode(); err != nil {
				t.Fatal(err)
			}
			for id, statement := range statements(t, data) {
				want, isOld := before[id]
				if id == e.ID || !isOld || want == "" && !d.Answers[id].IsEmpty() {
					want = "Reworded: " + id
				}
				if statement != want && !d.Answers[id].IsEmpty() {
					t.Fatalf("%s: the file says %q, want %q", id, statement, want)
				}
			}
			if d, err = Decode(data); err != nil {
				t.Fatal(err)
			}
			if _, err := d.Adopt(next, "bundled", keepAll); err != nil {
				t.Fatal(err)
			}
		}
	})
}

func TestAResumedResultSavesWhatWasAdopted(t *testing.T) {
	s, first := created(t)
	closeSaver(t, s)
	s, d := reopen(t, s.Path())
	next := reworded(first.Scorecard)
	if _, err := d.Adopt(next, "/cards/sample.yaml", keepAll); err != nil {
		t.Fatal(err)
	}
	s.Adopt(d)
	answer := func(id string, minute int) map[string]string {
		a := d.Clone()
		a.Revision = minute
		a.Answers[id] = scoring.Answer{Rating: scoring.Rated(1), Answered: at(minute)}
		d.Assessment = a
		save(t, s, a)
		data, err := os.ReadFile(s.Path())
		if err != nil {
			t.Fatal(err)
		}
		return statements(t, data)
	}
	old, anew := first.Scorecard.Components[0].Elements[0], first.Scorecard.Components[0].Elements[1]
	if said := answer(anew.ID, 10); said[old.ID] != old.Statement || said[anew.ID] != "Reworded: "+anew.ID {
		t.Errorf("after the other was answered: %q", said)
	}
	if said := answer(old.ID, 11); said[old.ID] != "Reworded: "+old.ID {
		t.Errorf("after it was answered anew: %q", said)
	}
	closeSaver(t, s)
	_, d = reopen(t, s.Path())
	if d.Hash != next.Hash() || d.Source != "/cards/sample.yaml" || d.Scorecard.Version != "1.1.0" {
		t.Errorf("the file is on version %s from %s", d.Scorecard.Version, d.Source)
	}
}

// What came back from a backup is written by the next Flush, and by then on the
// scorecard that was adopted.
func TestWhatCameBackIsAdoptedToo(t *testing.T) {
	s, _ := created(t)
	closeSaver(t, s)
	s, d := reopen(t, s.Path())
	save(t, s, answered(d, 2)) // makes the backup
	closeSaver(t, s)
	if err := os.WriteFile(s.Path(), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	s, d = reopen(t, s.Path())
	next := nextVersion(d.Scorecard)
	next.Components[0].Elements[0].ID, next.Components[0].Elements[0].Was = "first", []string{"element-000"}
	if _, err := d.Adopt(next, "bundled", keepAll); err != nil {
		t.Fatal(err)
	}
	s.Adopt(d)
	if err := s.Flush(); err != nil {
		t.Fatal(err)
	}
	got, err := Read(s.Path())
	if err != nil {
		t.Fatal(err)
	}
	if got.Scorecard.Version != "1.1.0" || got.Hash != next.Hash() || !got.Answers["first"].Rating.IsRated() {
		t.Errorf("version %s came back with %v", got.Scorecard.Version, got.Answers)
	}
}

func TestAdoptRefusesAnEarlierVersion(t *testing.T) {
	d := readBack(t)
	earlier := reworded(exampleDocument().Scorecard)
	earlier.Version = "0.9.0"
	_, err := d.AdoptAnyMajor(earlier, "", keepAll)
	var refused *AdoptionError
	if !errors.As(err, &refused) || !strings.Contains(refused.Reason, "an earlier one") || !strings.Contains(refused.Hint(), "--scorecard FILE") {
		t.Errorf("%v", err)
	}
	same := nextVersion(exampleDocument().Scorecard)
	same.Version = "0.9.0"
	if err := d.CheckAnyMajor(same); err != nil {
		t.Errorf("what asks the same: %v", err)
	}
}
