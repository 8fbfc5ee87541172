package scoring_test

import (
	"regexp"
	"testing"

	"github.com/kamscore/kamscore/scoring"
)

func full() *scoring.Scorecard {
	s := card(2, 1)
	s.Stages = []scoring.Stage{{ID: "a", Title: "A", Question: "Why?"}}
	s.Components[0].Stage = "a"
	s.Bands = thirds()
	s.Bands[0].Next, s.Bands[2].Next = "Begin.", "Share it."
	s.Matrix = matrix()
	e := &s.Components[0].Elements[0]
	e.Evidence, e.Guidance, e.Improve = "a list", "Include advice.", "Write it."
	e.Levels = map[int]string{1: "products", 2: "services"}
	return s
}

// matrix has the two components of [full] as its axes, and its quadrants from
// the one that is high on both.
func matrix() *scoring.Matrix {
	return &scoring.Matrix{
		X: scoring.Axis{Component: "c1", Split: 50}, Y: scoring.Axis{Component: "c2", Split: 60},
		Quadrants: []scoring.Quadrant{
			{Corner: scoring.Corner{X: scoring.High, Y: scoring.High}, Label: "Star", Advice: "Invest."},
			{Corner: scoring.Corner{X: scoring.Low, Y: scoring.High}, Label: "Question"},
			{Corner: scoring.Corner{X: scoring.High, Y: scoring.Low}, Label: "Steady", Advice: "Keep it."},
			{Corner: scoring.Corner{X: scoring.Low, Y: scoring.Low}, Label: "Lean", Advice: "Spend less."},
		},
	}
}

func TestHash(t *testing.T) {
	before := full().Hash()
	if !regexp.MustCompile(`^sha256:[0-9a-f]{64}$`).MatchString(before) {
		t.Fatalf("hash %q", before)
	}
	if again := full().Hash(); again != before {
		t.Fatalf("hashed twice: %s, %s", before, again)
	}
	element := func(s *scoring.Scorecard) *scoring.Element { return &s.Components[0].Elements[0] }
	tests := map[string]struct {
		edit    func(*scoring.Scorecard)
		changes bool
	}{
		"id":                    {func(s *scoring.Scorecard) { s.ID = "other" }, true},
		"method":                {func(s *scoring.Scorecard) { s.Method = scoring.ByComponents }, true},
		"statement":             {func(s *scoring.Scorecard) { element(s).Statement += "!" }, true},
		"element id":            {func(s *scoring.Scorecard) { element(s).ID = "renamed" }, true},
		"element weight":        {func(s *scoring.Scorecard) { element(s).Weight = 2 }, true},
		"not applicable":        {func(s *scoring.Scorecard) { element(s).AlwaysApplies = true }, true},
		"wording of a rating":   {func(s *scoring.Scorecard) { element(s).Levels[1] = "goods" }, true},
		"component id":          {func(s *scoring.Scorecard) { s.Components[0].ID = "renamed" }, true},
		"component weight":      {func(s *scoring.Scorecard) { s.Components[0].Weight = 2 }, true},
		"scale value":           {func(s *scoring.Scorecard) { s.Scale[3].Value = 4 }, true},
		"scale label":           {func(s *scoring.Scorecard) { s.Scale[1].Label = "Begun" }, true},
		"scale help":            {func(s *scoring.Scorecard) { s.Scale[1].Help = "Begun" }, true},
		"an element less":       {func(s *scoring.Scorecard) { s.Components[0].Elements = s.Components[0].Elements[:1] }, true},
		"order of components":   {func(s *scoring.Scorecard) { c := s.Components; c[0], c[1] = c[1], c[0] }, true},
		"element moved":         {moveElement, true},
		"version":               {func(s *scoring.Scorecard) { s.Version = "1.0.1" }, false},
		"title":                 {func(s *scoring.Scorecard) { s.Title = "Other" }, false},
		"summary":               {func(s *scoring.Scorecard) { s.Summary = "Other" }, false},
		"component title":       {func(s *scoring.Scorecard) { s.Components[0].Title = "Other" }, false},
		"component summary":     {func(s *scoring.Scorecard) { s.Components[0].Summary = "Other" }, false},
		"stage title":           {func(s *scoring.Scorecard) { s.Stages[0].Title = "Other" }, false},
		"evidence":              {func(s *scoring.Scorecard) { element(s).Evidence = "other" }, false},
		"guidance":              {func(s *scoring.Scorecard) { element(s).Guidance = "other" }, false},
		"improve":               {func(s *scoring.Scorecard) { element(s).Improve = "other" }, false},
		"bands":                 {func(s *scoring.Scorecard) { s.Bands = nil }, false},
		"what to do next":       {func(s *scoring.Scorecard) { s.Bands[0].Next = "Other." }, false},
		"matrix":                {func(s *scoring.Scorecard) { s.Matrix = nil }, false},
		"split of an axis":      {func(s *scoring.Scorecard) { s.Matrix.X.Split = 70 }, false},
		"closing questions":     {func(s *scoring.Scorecard) { s.Closing = []scoring.Question{{ID: "q"}} }, false},
		"ids in earlier rounds": {func(s *scoring.Scorecard) { element(s).Was = []string{"old"} }, false},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			s := full()
			tt.edit(s)
			if changed := s.Hash() != before; changed != tt.changes {
				t.Errorf("the hash changed: %v, want %v", changed, tt.changes)
			}
		})
	}
}

// moveElement puts the last element of the first component at the head of the
// second: the same statements in the same order.
func moveElement(s *scoring.Scorecard) {
	from, to := &s.Components[0], &s.Components[1]
	to.Elements = append(from.Elements[1:2:2], to.Elements...)
	from.Elements = from.Elements[:1]
}

func TestHashKeepsFieldsApart(t *testing.T) {
	a, b := card(1), card(1)
	a.Scale[0].Label, a.Scale[0].Help = "a:b", "c"
	b.Scale[0].Label, b.Scale[0].Help = "a", "b:c"
	if a.Hash() == b.Hash() {
		t.Error("text moved from one field to the next and the hash is the same")
	}
}

func TestWeighted(t *testing.T) {
	heavy := func(weights ...int) *scoring.Scorecard {
		s := card(2, 1)
		for i, w := range weights {
			c, e := i/2, i%2
			s.Components[c].Elements[e].Weight = w
		}
		return s
	}
	byComponents := card(1, 2)
	byComponents.Method = scoring.ByComponents
	emptyFirst := card(0, 2)
	emptyFirst.Components[1].Elements[1].Weight = 2
	tests := map[string]struct {
		card *scoring.Scorecard
		want bool
	}{
		"all weights 1":                {card(3, 2), false},
		"all weights 5":                {heavy(5, 5, 5), false},
		"one weight differs":           {heavy(1, 1, 2), true},
		"method components":            {byComponents, true},
		"a first component left empty": {emptyFirst, true},
		"nothing in it":                {card(0, 0), false},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if got := tt.card.Weighted(); got != tt.want {
				t.Errorf("Weighted() = %v, want %v", got, tt.want)
			}
		})
	}
}

func TestWhatCountsMoreThanOnce(t *testing.T) {
	of := func(method scoring.Method, element int, components ...int) *scoring.Scorecard {
		s := card(1, 1)
		s.Method, s.Components[1].Elements[0].Weight = method, element
		for i, weight := range components {
			s.Components[i].Weight = weight
		}
		return s
	}
	tests := map[string]struct {
		card                 *scoring.Scorecard
		elements, components bool
	}{
		"nothing":                     {of(scoring.ByElements, 1, 1, 1), false, false},
		"an element":                  {of(scoring.ByElements, 2, 1, 1), true, false},
		"a component, pooled":         {of(scoring.ByElements, 1, 1, 3), false, false},
		"a component, in a mean":      {of(scoring.ByComponents, 1, 1, 3), false, true},
		"components alike, in a mean": {of(scoring.ByComponents, 1, 3, 3), false, false},
		"both":                        {of(scoring.ByComponents, 5, 2, 1), true, true},
		"no components":               {&scoring.Scorecard{Method: scoring.ByComponents}, false, false},
	}
	for name, tt := range tests {
		if e, c := tt.card.WeighsElements(), tt.card.WeighsComponents(); e != tt.elements || c != tt.components {
			t.Errorf("%s: elements %v, components %v", name, e, c)
		}
	}
}

func TestScale(t *testing.T) {
	s := scoring.Scale{{Value: 0, Label: "No"}, {Value: 5, Label: "Yes"}}
	if from := (scoring.Scale{{Value: 1}, {Value: 4}}); from.Min() != 1 || s.Min() != 0 || (scoring.Scale{}).Min() != 0 {
		t.Errorf("minimum %d, %d and %d, want 1, 0 and 0", from.Min(), s.Min(), (scoring.Scale{}).Min())
	}
	if s.Max() != 5 || (scoring.Scale{}).Max() != 0 {
		t.Errorf("maximum %d and %d, want 5 and 0", s.Max(), scoring.Scale{}.Max())
	}
	if l, ok := s.Level(5); !ok || l.Label != "Yes" {
		t.Errorf("level 5 is %v, %v", l, ok)
	}
	if _, ok := s.Level(1); ok {
		t.Error("a value between two levels has a level")
	}
}

func TestFindAndMajor(t *testing.T) {
	s := card(1, 3)
	if c, e, ok := s.Find("c2e3"); c != 1 || e != 2 || !ok {
		t.Errorf("c2e3 is at %d, %d, %v", c, e, ok)
	}
	if _, _, ok := s.Find("c3e1"); ok {
		t.Error("found an element that is not there")
	}
	for version, want := range map[string]string{"1.10.2": "1", "2": "2", "": ""} {
		s.Version = version
		if got := s.Major(); got != want {
			t.Errorf("major of %q is %q, want %q", version, got, want)
		}
	}
}

func TestOnlySomeComponents(t *testing.T) {
	s := &scoring.Scorecard{
		Stages: []scoring.Stage{{ID: "one"}, {ID: "two"}},
		Components: []scoring.Component{
			{ID: "a", Stage: "one"}, {ID: "b", Stage: "two"}, {ID: "c", Stage: "two"},
		},
		Closing: []scoring.Question{{ID: "q"}},
	}
	part, unknown := s.Only([]string{"c", "z", "b"})
	if len(part.Components) != 2 || part.Components[0].ID != "b" || part.Components[1].ID != "c" {
		t.Errorf("components %v", part.Components)
	}
	if len(part.Stages) != 1 || part.Stages[0].ID != "two" || len(part.Closing) != 1 {
		t.Errorf("stages %v, closing %v", part.Stages, part.Closing)
	}
	if len(unknown) != 1 || unknown[0] != "z" {
		t.Errorf("unknown %v", unknown)
	}
	if len(s.Components) != 3 || len(s.Stages) != 2 {
		t.Error("the scorecard itself was changed")
	}
}
