package scoring_test

import (
	"fmt"
	"maps"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/kamscore/kamscore/scoring"
)

// rated is an assessment of card(2, 2), one answer of each kind.
func rated() *scoring.Assessment {
	return &scoring.Assessment{
		ID: "one", Scorecard: card(2, 2), Position: "c1e2",
		Answers: scoring.Answers{
			"c1e1": {Rating: scoring.Rated(2), Evidence: scoring.EvidenceYes, Note: "List", Answered: time.Unix(1, 0)},
			"c1e2": {Rating: scoring.Rated(3), Answered: time.Unix(2, 0)},
			"c2e1": {Rating: scoring.NotApplicable("None sold"), Answered: time.Unix(3, 0)},
		},
		Plan: scoring.Plan{
			Actions:   map[string]scoring.Action{"c1e1": {Text: "Date it"}},
			Targets:   map[string]int{"c1e1": 3, "c1e2": 3},
			Standings: map[string]scoring.Standing{"c1e2": scoring.Pinned},
		},
	}
}

// version11 is card(2, 2) with something changed.
func version11(change func(*scoring.Scorecard)) *scoring.Scorecard {
	s := card(2, 2)
	s.Version = "1.1.0"
	change(s)
	return s
}

// told is what is said of the elements that are not the same.
func told(m scoring.Migration) []string {
	var lines []string
	for _, t := range m.Transitions {
		line := fmt.Sprintf("%s %s", t.ID, t.Fate)
		if t.Was != t.ID && t.Was != "" {
			line += ", was " + t.Was
		}
		if t.IsReworded() && t.Fate != scoring.Reworded && t.Fate != scoring.Replaced {
			line += ", reworded"
		}
		if t.Into != "" {
			line += ", into " + t.Into
		}
		if t.Fate != scoring.Unchanged || t.IsReworded() {
			lines = append(lines, line)
		}
	}
	return lines
}

func TestEveryElementHasOneFate(t *testing.T) {
	const reworded, other = "Statement 1.1 as it is", "We keep one list"
	for name, test := range map[string]struct {
		change func(*scoring.Scorecard)
		want   []string
	}{
		"the same":    {func(*scoring.Scorecard) {}, nil},
		"white space": {func(s *scoring.Scorecard) { s.Components[0].Elements[0].Statement = " Statement\n1.1" }, nil},
		"reworded":    {func(s *scoring.Scorecard) { s.Components[0].Elements[0].Statement = reworded }, []string{"c1e1 reworded"}},
		"replaced":    {func(s *scoring.Scorecard) { s.Components[0].Elements[0].Statement = other }, []string{"c1e1 replaced"}},
		"renamed":     {func(s *scoring.Scorecard) { rename(s, "list") }, []string{"list renamed, was c1e1"}},
		"renamed and reworded": {func(s *scoring.Scorecard) {
			rename(s, "list")
			s.Components[0].Elements[0].Statement = other // the author says that it is the same
		}, []string{"list renamed, was c1e1, reworded"}},
		"moved": {func(s *scoring.Scorecard) { move(s) }, []string{"c1e2 moved"}},
		"moved and reworded": {func(s *scoring.Scorecard) {
			s.Components[0].Elements[1].Statement = "Statement 1.2 as it is"
			move(s)
		}, []string{"c1e2 moved, reworded"}},
		"gone": {func(s *scoring.Scorecard) { s.Components[0].Elements = s.Components[0].Elements[:1] }, []string{"c1e2 gone"}},
		"gone into": {func(s *scoring.Scorecard) {
			s.Components[0].Elements = s.Components[0].Elements[:1]
			s.Retired = []scoring.Retired{{ID: "c1e2", Into: "c1e1"}}
		}, []string{"c1e2 gone, into c1e1"}},
		"merged": {func(s *scoring.Scorecard) {
			s.Components[0].Elements = []scoring.Element{{ID: "both", Statement: "Statement 1.2", Was: []string{"c1e1", "c1e2"}, Weight: 1}}
		}, []string{"both renamed, was c1e2", "c1e1 gone, into both"}},
		"merged into one that is answered": {func(s *scoring.Scorecard) {
			s.Components[0].Elements = s.Components[0].Elements[:1]
			s.Components[0].Elements[0].Was = []string{"c1e2"}
		}, []string{"c1e2 gone, into c1e1"}},
		"merged into one that is not": {func(s *scoring.Scorecard) {
			s.Components[0].Elements = s.Components[0].Elements[:1]
			s.Components[1].Elements[1].Was = []string{"c1e2"}
			s.Components[1].Elements[1].Statement = "Statement 1.2"
		}, []string{"c2e2 renamed, was c1e2"}},
		"new": {func(s *scoring.Scorecard) {
			s.Components[1].Elements = append(s.Components[1].Elements, scoring.Element{ID: "new", Weight: 1})
		}, []string{"new new"}},
	} {
		t.Run(name, func(t *testing.T) {
			m := scoring.Classify(rated(), "", version11(test.change))
			if diff := cmp.Diff(test.want, told(m)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func rename(s *scoring.Scorecard, to string) {
	e := &s.Components[0].Elements[0]
	e.Was, e.ID = []string{e.ID}, to
}

// move puts the second element into the second component.
func move(s *scoring.Scorecard) {
	s.Components[1].Elements = append(s.Components[1].Elements, s.Components[0].Elements[1])
	s.Components[0].Elements = s.Components[0].Elements[:1]
}

func TestWhatMakesTotalsIncomparable(t *testing.T) {
	for name, test := range map[string]struct {
		change       func(*scoring.Scorecard)
		isComparable bool
		needsScale   bool
	}{
		"reworded":                               {func(s *scoring.Scorecard) { s.Components[0].Elements[0].Statement = "Statement 1.1 again" }, true, false},
		"a component weight that does not count": {func(s *scoring.Scorecard) { s.Components[0].Weight = 2 }, true, false},
		"a weight":                               {func(s *scoring.Scorecard) { s.Components[0].Elements[0].Weight = 2 }, false, false},
		"method and weight":                      {func(s *scoring.Scorecard) { s.Method, s.Components[0].Weight = scoring.ByComponents, 2 }, false, false},
		"words of the scale":                     {func(s *scoring.Scorecard) { s.Scale[0].Label = "No" }, true, false},
		"a level less":                           {func(s *scoring.Scorecard) { s.Scale = s.Scale[1:] }, false, true},
		"a major version":                        {func(s *scoring.Scorecard) { s.Version = "2.0.0" }, false, false},
	} {
		m := scoring.Classify(rated(), "", version11(test.change))
		if m.IsComparable() != test.isComparable || m.NeedsScale() != test.needsScale || m.IsNothing() {
			t.Errorf("%s: comparable %v, needs a scale %v, nothing %v", name, m.IsComparable(), m.NeedsScale(), m.IsNothing())
		}
	}
	if m := scoring.Classify(rated(), "", card(2, 2)); !m.IsNothing() || !m.IsComparable() {
		t.Error("the same is not nothing")
	}
	untouched := &scoring.Assessment{Scorecard: card(2, 2)}
	if m := scoring.Classify(untouched, "", version11(func(s *scoring.Scorecard) { s.Scale = s.Scale[1:] })); m.NeedsScale() {
		t.Error("nobody rated anything, and it has to be said what becomes of ratings")
	}
}

// TestWhatMattersIsOfWhatIsAsked: in components that are not asked, what changed
// matters to nobody, unless it has an answer.
func TestWhatMattersIsOfWhatIsAsked(t *testing.T) {
	part := func(a *scoring.Assessment, answered bool) *scoring.Assessment {
		a.Whole = a.Scorecard
		a.Scorecard, _ = a.Whole.Only([]string{"c2"})
		if !answered {
			a.Answers = scoring.Answers{"c2e1": a.Answers["c2e1"]}
		}
		return a
	}
	reword := func(s *scoring.Scorecard) { s.Components[0].Elements[0].Statement += " again" }
	for name, test := range map[string]struct {
		of         *scoring.Assessment
		change     func(*scoring.Scorecard)
		hash       string
		matters    bool
		concerning int
	}{
		"reworded":                {rated(), reword, "", true, 4},
		"only the version":        {rated(), func(*scoring.Scorecard) {}, "", false, 4},
		"a weight":                {rated(), func(s *scoring.Scorecard) { s.Components[0].Elements[0].Weight = 2 }, "", true, 4},
		"words of the scale":      {rated(), func(s *scoring.Scorecard) { s.Scale[0].Label = "No" }, "", true, 4},
		"not asked":               {part(rated(), false), reword, "", false, 2},
		"not asked, but answered": {part(rated(), true), reword, "", true, 4},
		"the same content":        {rated(), reword, version11(reword).Hash(), false, 4},
	} {
		m := scoring.Classify(test.of, test.hash, version11(test.change))
		if m.Matters() != test.matters || len(m.Concerning()) != test.concerning {
			t.Errorf("%s: matters %v, concerning %d", name, m.Matters(), len(m.Concerning()))
		}
	}
}

func TestRatingsOnAnotherScaleAreCounted(t *testing.T) {
	m := scoring.Classify(rated(), "", version11(func(s *scoring.Scorecard) {
		s.Scale = s.Scale[:3]
		s.Components[0].Elements[0].Statement = "Nobody here has ever asked who decides"
	}))
	keep := map[string]scoring.Treatment{"c1e1": scoring.KeepAnswer}
	for name, test := range map[string]struct {
		decided       scoring.Decisions
		stay, retired int
	}{
		"kept":                           {scoring.Decisions{Scale: scoring.KeepRatings}, 0, 1},
		"kept, and one that is replaced": {scoring.Decisions{Scale: scoring.KeepRatings, Elements: keep}, 1, 1},
		"rescaled":                       {scoring.Decisions{Scale: scoring.RescaleRatings, Elements: keep}, 2, 0},
		"cleared":                        {scoring.Decisions{Scale: scoring.ClearRatings, Elements: keep}, 0, 2},
	} {
		if stay, retired := m.Ratings(test.decided); stay != test.stay || retired != test.retired {
			t.Errorf("%s: %d stay and %d are retired", name, stay, retired)
		}
	}
}

func TestDecisionsAreApplied(t *testing.T) {
	twoLevels := func(s *scoring.Scorecard) { s.Scale = s.Scale[:3] }
	reword := func(s *scoring.Scorecard) { s.Components[0].Elements[0].Statement = "Statement 1.1 as it is" }
	replace := func(s *scoring.Scorecard) { s.Components[0].Elements[0].Statement = "We keep one list" }
	const asIs, toConfirm, anew = "2", "2 to confirm", "-"
	for name, test := range map[string]struct {
		change    func(*scoring.Scorecard)
		decisions scoring.Decisions
		c1e1      string // what becomes of the 2, and of the target 3
		target    int
		because   scoring.Retirement
	}{
		"reworded":               {reword, scoring.Decisions{}, toConfirm, 3, ""},
		"reworded, asked anew":   {reword, scoring.Decisions{Reworded: scoring.AskAnew}, anew, 0, scoring.ElementReworded},
		"this one asked anew":    {reword, scoring.Decisions{Elements: map[string]scoring.Treatment{"c1e1": scoring.AskAnew}}, anew, 0, scoring.ElementReworded},
		"this one kept":          {replace, scoring.Decisions{Elements: map[string]scoring.Treatment{"c1e1": scoring.KeepAnswer}}, toConfirm, 3, ""},
		"replaced":               {replace, scoring.Decisions{}, anew, 0, scoring.ElementReplaced},
		"replaced, kept":         {replace, scoring.Decisions{Replaced: scoring.KeepAnswer}, toConfirm, 3, ""},
		"same, whatever is said": {func(*scoring.Scorecard) {}, scoring.Decisions{Reworded: scoring.AskAnew, Elements: map[string]scoring.Treatment{"c1e1": scoring.AskAnew}}, asIs, 3, ""},
		"kept on the scale":      {twoLevels, scoring.Decisions{Scale: scoring.KeepRatings}, asIs, 0, scoring.RatingOffScale},
		"rescaled":               {twoLevels, scoring.Decisions{Scale: scoring.RescaleRatings}, "1 to confirm", 2, scoring.RatingWasRescaled},
		"cleared":                {twoLevels, scoring.Decisions{Scale: scoring.ClearRatings}, anew, 0, scoring.RatingOffScale},
		"not decided":            {twoLevels, scoring.Decisions{}, anew, 0, scoring.RatingOffScale},
	} {
		t.Run(name, func(t *testing.T) {
			a := scoring.Classify(rated(), "", version11(test.change)).Apply(test.decisions)
			got := anew
			if answer, ok := a.Answers["c1e1"]; ok {
				value, _ := answer.Rating.Value()
				got = fmt.Sprint(value)
				if answer.Carried {
					got += " to confirm"
				}
				if answer.Note != "List" || answer.Evidence != scoring.EvidenceYes || !answer.Answered.Equal(time.Unix(1, 0)) {
					t.Errorf("the answer is %+v", answer)
				}
			}
			if test.decisions.Scale == scoring.RescaleRatings {
				test.c1e1 = "1 to confirm" // 2 of 3 is 1.33 of 2
			}
			if got != test.c1e1 || a.Plan.Targets["c1e1"] != test.target {
				t.Errorf("it is %s with target %d, want %s with %d", got, a.Plan.Targets["c1e1"], test.c1e1, test.target)
			}
			i := slices.IndexFunc(a.Retired, func(r scoring.RetiredAnswer) bool { return r.Element == "c1e1" })
			switch {
			case i < 0 && test.because != "":
				t.Error("nothing is retired")
			case i >= 0 && a.Retired[i].Because != test.because:
				t.Errorf("retired: %+v", a.Retired[i])
			case i >= 0 && (a.Retired[i].Version != "1.0.0" || a.Retired[i].Statement != "Statement 1.1" || a.Retired[i].Component != "c1"):
				t.Errorf("retired as %+v", a.Retired[i])
			}
		})
	}
}

func TestAnAnswerToOtherWordsKeepsThem(t *testing.T) {
	m := scoring.Classify(rated(), "", version11(func(s *scoring.Scorecard) { s.Components[0].Elements[0].Statement = "Statement 1.1 as it is" }))
	a := m.Apply(scoring.Decisions{})
	if got := a.Answers["c1e1"]; got.Statement != "Statement 1.1" || got.Origin != scoring.OtherWording {
		t.Errorf("%+v", got)
	}
	if got := a.Answers["c1e1"].Confirmed(); got.Carried || got.Statement != "" || got.Rating != scoring.Rated(2) {
		t.Errorf("confirmed as %+v", got)
	}
	// A later version is held against what was answered, not against the last.
	again := scoring.Classify(&a, "", version11(func(s *scoring.Scorecard) { s.Version = "1.2.0" })).Apply(scoring.Decisions{})
	if got := again.Answers["c1e1"]; got.Statement != "" {
		t.Errorf("it is asked as it was answered: %+v", got)
	}
}

// What is said in two languages has hardly a word in common: that alone retires
// no answer.
func TestAnotherLanguageIsNotAnotherStatement(t *testing.T) {
	german := func(change func(*scoring.Scorecard)) *scoring.Scorecard {
		s := version11(change)
		s.Translations = []scoring.Translation{{Language: "de", Elements: map[string]scoring.ElementText{
			"c1e1": {Statement: "Wir führen eine Liste."}, "c1e2": {Statement: "Der Plan ist unterschrieben."},
		}}}
		return s
	}
	same := func(*scoring.Scorecard) {}
	inGerman := func(change func(*scoring.Scorecard)) *scoring.Scorecard { return german(change).In("de") }
	untranslated := func(change func(*scoring.Translation)) *scoring.Scorecard {
		s := german(same)
		change(&s.Translations[0])
		return s.In("de")
	}
	for name, test := range map[string]struct {
		was, is *scoring.Scorecard
		c1e1    scoring.Fate
	}{
		"translated":                 {inGerman(same), inGerman(same), scoring.Unchanged},
		"and the original reworded":  {inGerman(same), inGerman(func(s *scoring.Scorecard) { s.Components[0].Elements[0].Statement += " as it is" }), scoring.Unchanged},
		"in English now":             {inGerman(same), german(same), scoring.Unchanged},
		"no German any more":         {inGerman(same), version11(same), scoring.Reworded},
		"no German of this one":      {inGerman(same), untranslated(func(t *scoring.Translation) { delete(t.Elements, "c1e1") }), scoring.Reworded},
		"German of this one at last": {untranslated(func(t *scoring.Translation) { delete(t.Elements, "c1e1") }), inGerman(same), scoring.Unchanged},
		"other German under its id": {inGerman(same), untranslated(func(t *scoring.Translation) {
			t.Elements["c1e1"] = scoring.ElementText{Statement: "Rechnungen gehen ein."}
		}), scoring.Replaced},
		"other English under its id":  {version11(same), version11(func(s *scoring.Scorecard) { s.Components[0].Elements[0].Statement = "We keep one list" }), scoring.Replaced},
		"of no language that is told": {card(2, 2), func() *scoring.Scorecard { s := card(2, 2); s.Language = "de"; return s }(), scoring.Unchanged},
		"another one, of none told": {card(2, 2), version11(func(s *scoring.Scorecard) {
			s.Language = "de"
			s.Components[0].Elements[0].Statement = "We keep one list"
		}), scoring.Replaced},
		"in the German of a country": {inGerman(same), func() *scoring.Scorecard {
			s := version11(func(s *scoring.Scorecard) { s.Components[0].Elements[0].Statement = "We keep one list" })
			s.Translations = []scoring.Translation{{Language: "de-CH", Elements: map[string]scoring.ElementText{"c1e1": {Statement: "Mir händ e Lischte."}}}}
			return s.In("de")
		}(), scoring.Reworded},
		"which nobody knows any more": {card(2, 2), version11(func(s *scoring.Scorecard) { s.Components[0].Elements[0].Statement = "" }), scoring.Unchanged},
	} {
		a := rated()
		a.Scorecard = test.was
		m := scoring.Classify(a, "", test.is)
		if got := m.Transitions[0]; got.Fate != test.c1e1 {
			t.Errorf("%s: %s is %s", name, got.ID, got.Fate)
		}
		answer, kept := m.Apply(scoring.Decisions{}).Answers["c1e1"]
		if kept != (test.c1e1 != scoring.Replaced) || answer.Carried != (test.c1e1 == scoring.Reworded) {
			t.Errorf("%s: the answer is %+v", name, answer)
		}
	}
}

func TestWhatWasRetiredReturns(t *testing.T) {
	without := version11(func(s *scoring.Scorecard) { s.Components[0].Elements = s.Components[0].Elements[1:] })
	gone := scoring.Classify(rated(), "", without).Apply(scoring.Decisions{})
	if len(gone.Retired) != 1 || gone.Retired[0].Plan.Action == nil {
		t.Fatalf("%+v", gone.Retired)
	}
	back := version11(func(s *scoring.Scorecard) { s.Version = "1.2.0" })
	for name, test := range map[string]struct {
		change    func(*scoring.Scorecard)
		decisions scoring.Decisions
		want      bool
	}{
		"as it was":            {func(*scoring.Scorecard) {}, scoring.Decisions{}, true},
		"under another id":     {func(s *scoring.Scorecard) { rename(s, "list") }, scoring.Decisions{}, true},
		"and is not wanted":    {func(*scoring.Scorecard) {}, scoring.Decisions{Elements: map[string]scoring.Treatment{"c1e1": scoring.AskAnew}}, false},
		"in other words":       {func(s *scoring.Scorecard) { s.Components[0].Elements[0].Statement += " as it is" }, scoring.Decisions{}, false},
		"on a scale without 2": {func(s *scoring.Scorecard) { s.Scale = s.Scale[:2] }, scoring.Decisions{Scale: scoring.KeepRatings}, false},
		"on another scale":     {func(s *scoring.Scorecard) { s.Scale = s.Scale[:3] }, scoring.Decisions{Scale: scoring.KeepRatings}, false},
	} {
		next := *back
		next.Components = slices.Clone(back.Components)
		next.Components[0].Elements = slices.Clone(back.Components[0].Elements)
		test.change(&next)
		a := scoring.Classify(&gone, "", &next).Apply(test.decisions)
		answer := a.Answers[next.Components[0].Elements[0].ID]
		if test.want != (answer.Carried && answer.Origin == scoring.FromRetired && answer.Rating == scoring.Rated(2)) ||
			test.want != (len(a.Retired) == 0) && len(a.Retired) != 2 {
			t.Errorf("%s: %+v, retired %+v", name, answer, a.Retired)
		}
		if test.want && a.Plan.Actions[next.Components[0].Elements[0].ID].Text != "Date it" {
			t.Errorf("%s: planned is %+v", name, a.Plan)
		}
	}
}

// everything is what was said and planned, whatever counts of it.
func everything(a scoring.Assessment) map[string]int {
	said := map[string]int{}
	add := func(answer scoring.Answer, plan scoring.ElementPlan) {
		answer = answer.Confirmed()
		if !answer.IsEmpty() {
			said[fmt.Sprintf("%+v", answer)]++
		}
		if plan.Action != nil {
			said[fmt.Sprintf("%+v", *plan.Action)]++
		}
		if plan.Standing != scoring.ByRule {
			said[fmt.Sprint("standing ", plan.Standing)]++
		}
	}
	ids := map[string]bool{}
	for _, of := range [][]string{
		slices.Collect(maps.Keys(a.Answers)), slices.Collect(maps.Keys(a.Plan.Actions)), slices.Collect(maps.Keys(a.Plan.Standings)),
	} {
		for _, id := range of {
			ids[id] = true
		}
	}
	for id := range ids {
		add(a.Answers[id], a.Plan.Of(id))
	}
	for _, r := range a.Retired {
		add(r.Answer, r.Plan)
	}
	return said
}

func TestNothingIsLost(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		was := drawCard(t)
		a := &scoring.Assessment{ID: "one", Scorecard: was, Answers: drawAnswers(t, was), Plan: drawPlanOf(t, was)}
		for id, answer := range a.Answers { // so that each is its own
			answer.Note = "about " + id
			a.Answers[id] = answer
		}
		if rapid.Bool().Draw(t, "asks a part") {
			a.Whole = was
			a.Scorecard, _ = was.Only([]string{was.Components[0].ID})
		}
		before := everything(*a)
		card := drawSuccessor(t, was)
		if rapid.Bool().Draw(t, "has another scale") {
			card.Scale = scoring.Scale{{Value: 0}, {Value: 2}, {Value: 7}}
		}
		decisions := scoring.Decisions{
			Reworded: rapid.SampledFrom([]scoring.Treatment{"", scoring.KeepAnswer, scoring.AskAnew}).Draw(t, "reworded"),
			Replaced: rapid.SampledFrom([]scoring.Treatment{"", scoring.KeepAnswer, scoring.AskAnew}).Draw(t, "replaced"),
			Scale:    rapid.SampledFrom([]scoring.ScaleTreatment{"", scoring.KeepRatings, scoring.RescaleRatings, scoring.ClearRatings}).Draw(t, "scale"),
		}
		m := scoring.Classify(a, was.Hash(), card)
		after := m.Apply(decisions)
		if diff := cmp.Diff(before, everything(*a)); diff != "" {
			t.Fatalf("the assessment has changed: %s", diff)
		}
		got := everything(after)
		for said, n := range before {
			// What was rescaled is there as it was, and as it is.
			if got[said] < n || got[said] > n && decisions.Scale != scoring.RescaleRatings {
				t.Fatalf("%s: %d times before, %d after", said, n, got[said])
			}
		}
		places := card.Places()
		for id, answer := range after.Answers {
			value, isRated := answer.Rating.Value()
			_, isOnScale := card.Scale.Level(value)
			if _, isThere := places[id]; !isThere || isRated && !isOnScale {
				t.Fatalf("%s is rated %v", id, answer)
			}
		}
		for id, target := range after.Plan.Targets {
			if _, isOnScale := card.Scale.Level(target); !isOnScale {
				t.Fatalf("the target of %s is %d", id, target)
			}
		}
		counts := 0
		for _, n := range m.Counts() {
			counts += n
		}
		if counts != len(m.Transitions) || counts < card.Len() {
			t.Fatalf("%d fates of %d elements", counts, len(m.Transitions))
		}
		scores := scoring.ScoreAll(after.Scorecard, after.Answers)
		if scores.Total.Points > scores.Total.Max {
			t.Fatalf("%d of %d points", scores.Total.Points, scores.Total.Max)
		}
		twice := scoring.Classify(&after, card.Hash(), card).Apply(scoring.Decisions{})
		if diff := cmp.Diff(after, twice, cmp.AllowUnexported(scoring.Rating{})); diff != "" {
			t.Fatalf("twice is not once: %s", diff)
		}
	})
}

func TestTheSameScorecardLeavesEverythingAsItIs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		was := drawCard(t)
		a := scoring.Assessment{Scorecard: was, Answers: drawAnswers(t, was), Plan: drawPlanOf(t, was)}
		m := scoring.Classify(&a, was.Hash(), was)
		if !m.IsNothing() || m.NeedsScale() {
			t.Fatalf("%+v", told(m))
		}
		for id, answer := range a.Answers { // what says nothing need not be kept
			if answer.IsEmpty() {
				delete(a.Answers, id)
			}
		}
		if diff := cmp.Diff(a, m.Apply(scoring.Decisions{}), cmp.AllowUnexported(scoring.Rating{})); diff != "" {
			t.Fatal(diff)
		}
	})
}

// drawSuccessor is a version of a scorecard in which anything may have happened
// to an element.
func drawSuccessor(t *rapid.T, s *scoring.Scorecard) *scoring.Scorecard {
	next := drawVersion(t, s)
	next.Version = rapid.SampledFrom([]string{"1.0.0", "1.1.0", "2.0.0"}).Draw(t, "version")
	var gone []string
	now := next.Places()
	for id := range s.Places() {
		if _, isThere := now[id]; !isThere {
			gone = append(gone, id)
		}
	}
	slices.Sort(gone)
	for i := range next.Components {
		for j := range next.Components[i].Elements {
			e := &next.Components[i].Elements[j]
			switch rapid.IntRange(0, 7).Draw(t, "happens") {
			case 0:
				e.Statement += " as it is"
			case 1:
				e.Statement = "We keep one list"
			case 2:
				e.ID, e.Was = e.ID+"-anew", []string{e.ID}
			case 3:
				e.Was, gone = gone, nil
			case 4:
				e.Weight++
			case 5:
				if to := next.Components[rapid.IntRange(0, i).Draw(t, "to")].Elements; len(to) > 0 {
					*e, to[0] = to[0], *e
				}
			}
		}
	}
	return next
}

// drawPlanOf plans something, for each its own.
func drawPlanOf(t *rapid.T, s *scoring.Scorecard) (p scoring.Plan) {
	for c := range s.Components {
		for e := range s.Components[c].Elements {
			id := s.Components[c].Elements[e].ID
			if rapid.IntRange(0, 3).Draw(t, "plans") > 0 {
				continue
			}
			if p.Actions == nil {
				p.Actions, p.Targets, p.Standings = map[string]scoring.Action{}, map[string]int{}, map[string]scoring.Standing{}
			}
			p.Actions[id] = scoring.Action{Text: "Do " + id}
			p.Targets[id] = s.Scale.Max()
			p.Standings[id] = scoring.Pinned
		}
	}
	return p
}

// What was finished is finished only as long as nobody has to look at it again.
func TestAFinishedAssessmentIsADraftWhereMoreIsAsked(t *testing.T) {
	was := &scoring.Scorecard{ID: "s", Version: "1.0.0", Scale: scoring.DefaultScale(), Components: []scoring.Component{{ID: "c", Elements: []scoring.Element{
		{ID: "a", Statement: "We keep a dated list of all we do.", Weight: 1}, {ID: "b", Statement: "Three goals are written down.", Weight: 1},
	}}}}
	at := time.Date(2026, 1, 7, 9, 0, 0, 0, time.UTC)
	tests := map[string]struct {
		a, b   string // statements of now
		third  bool
		status scoring.Status
	}{
		"the same":     {"We keep a dated list of all we do.", "Three goals are written down.", false, scoring.Final},
		"not answered": {"We keep a dated list of all we do.", "Three goals are written down and dated.", false, scoring.Final},
		"reworded":     {"We keep one dated list of all we do.", "Three goals are written down.", false, scoring.Draft},
		"replaced":     {"A map shows who buys what.", "Three goals are written down.", false, scoring.Draft},
		"new":          {"We keep a dated list of all we do.", "Three goals are written down.", true, scoring.Draft},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			next := *was
			next.Version = "1.1.0"
			next.Components = []scoring.Component{{ID: "c", Elements: []scoring.Element{{ID: "a", Statement: tt.a, Weight: 1}, {ID: "b", Statement: tt.b, Weight: 1}}}}
			if tt.third {
				next.Components[0].Elements = append(next.Components[0].Elements, scoring.Element{ID: "d", Statement: "There is more.", Weight: 1})
			}
			a := scoring.Assessment{Scorecard: was, Status: scoring.Final, Completed: at, Answers: scoring.Answers{"a": {Rating: scoring.Rated(2), Answered: at}}}
			m := scoring.Classify(&a, was.Hash(), &next)
			got := m.Apply(scoring.Decisions{Reopens: true})
			if got.Status != tt.status || got.Completed.IsZero() != (tt.status == scoring.Draft) {
				t.Errorf("%s, completed %v", got.Status, got.Completed)
			}
			if looked := m.Apply(scoring.Decisions{}); looked.Status != scoring.Final {
				t.Errorf("looked at, it is %s", looked.Status)
			}
			if o := m.Outcome(scoring.Decisions{Reopens: true}); o.Reopens != (tt.status == scoring.Draft) {
				t.Errorf("reopens: %v", o.Reopens)
			}
		})
	}
}
