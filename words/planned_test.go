package words_test

import (
	"strings"
	"testing"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

var today = scoring.Day{Year: 2026, Month: 11, Day: 24}

func TestActionWords(t *testing.T) {
	draw := scoring.Action{Text: "Draw the map", Owner: "Account team", Due: today.Add(-3)}
	later, done, undated := draw, draw, draw
	later.Due, done.Done, undated.Due = today, true, scoring.Day{}
	tests := map[string]struct {
		action scoring.Action
		today  scoring.Day
		want   string
	}{
		"overdue":             {draw, today, "Draw the map · Account team · due 21 Nov 2026 · overdue by 3 days"},
		"by a day":            {draw, today.Add(-2), "Draw the map · Account team · due 21 Nov 2026 · overdue by 1 day"},
		"due today":           {later, today, "Draw the map · Account team · due 24 Nov 2026"},
		"done":                {done, today, "Draw the map · Account team · due 21 Nov 2026 · done"},
		"no day":              {undated, today, "Draw the map · Account team"},
		"today is not known":  {draw, scoring.Day{}, "Draw the map · Account team · due 21 Nov 2026"},
		"nothing was said":    {scoring.Action{}, today, "not said what is to be done"},
		"only that it's done": {scoring.Action{Done: true}, today, "not said what is to be done · done"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if got := strings.Join(words.English().ActionWords(tt.action, tt.today), words.Separator); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

func TestActionsAreCounted(t *testing.T) {
	s := sample()
	actions := map[string]scoring.Action{
		"list": {Due: today.Add(-1)}, "money": {Due: today.Add(-1), Done: true}, "map": {}, "gone": {Due: today.Add(-1)},
	}
	tests := []struct {
		actions map[string]scoring.Action
		today   scoring.Day
		want    string
	}{
		{nil, today, ""},
		{map[string]scoring.Action{"gone": {}}, today, ""},
		{map[string]scoring.Action{"list": {}}, today, "1 action"},
		{actions, today, "3 actions, 1 done, 1 overdue"},
		{actions, scoring.Day{}, "3 actions, 1 done"},
	}
	for _, tt := range tests {
		if got := words.English().ActionsWords(s, scoring.Plan{Actions: tt.actions}, tt.today); got != tt.want {
			t.Errorf("got %q, want %q", got, tt.want)
		}
	}
}

func TestTargetWords(t *testing.T) {
	tests := map[string]struct {
		target int
		now    scoring.Rating
		want   string
	}{
		"below":      {3, scoring.Rated(2), "target 3, Complete"},
		"at":         {2, scoring.Rated(2), "target 2, Nearly complete, reached"},
		"above":      {2, scoring.Rated(3), "target 2, Nearly complete, reached"},
		"not rated":  {2, scoring.Rating{}, "target 2, Nearly complete"},
		"not known":  {0, scoring.NotKnown(), "target 0, Not yet"},
		"no label":   {7, scoring.Rated(1), "target 7"},
		"not needed": {1, scoring.NotApplicable(""), "target 1, Started"},
	}
	for name, tt := range tests {
		if got := words.English().TargetWords(scoring.DefaultScale(), tt.target, tt.now); got != tt.want {
			t.Errorf("%s: got %q, want %q", name, got, tt.want)
		}
	}
}

func TestAtTargetWords(t *testing.T) {
	a := &scoring.Assessment{Scorecard: sample(), Answers: half()} // 6 of 18
	tests := []struct {
		targets map[string]int
		want    string
	}{
		{nil, ""},
		{map[string]int{"gone": 3}, ""},
		{map[string]int{"list": 3, "money": 3}, "50% at target"},
		{map[string]int{"list": 1}, "33% at target"},
		{map[string]int{"joint": 3, "map": 3}, "67% at target"},
		{map[string]int{"confirmed": 3, "gone": 3}, "33% at target"},
	}
	for _, tt := range tests {
		a.Plan.Targets = tt.targets
		if got := words.English().AtTargetWords(a); got != tt.want {
			t.Errorf("%v: got %q, want %q", tt.targets, got, tt.want)
		}
	}
}

func TestReasonsFollowTheRule(t *testing.T) {
	ones := every(rated(1, scoring.EvidenceNo))
	pinned := map[string]scoring.Standing{"review": scoring.Pinned}
	tests := map[string]struct {
		card      *scoring.Scorecard
		answers   scoring.Answers
		standings map[string]scoring.Standing
		element   string
		want      string
	}{
		"rating and component": {
			sample(), complete(), nil, "map",
			"Rated 1, Started · Rivals at 67%",
		},
		"the lowest": {
			sample(), complete(), nil, "joint",
			"Rated 0, Not yet · Joint Plan at 50%, the lowest component with a score",
		},
		"none is the lowest of equals": {
			sample(), ones, nil, "joint",
			"Rated 1, Started · Joint Plan at 33%",
		},
		"gain where weights differ": {
			weighted(), half(), nil, "money",
			"Worth 12.5 percentage points · rated 1, Started · Our Impact at 42%, the lowest component with a score",
		},
		"pinned": {
			sample(), ones, pinned, "review",
			"Pinned · rated 1, Started · Joint Plan at 33%",
		},
		"held back": {
			sample(), ones, nil, "confirmed",
			"Rated 1, Started · Our Impact at 33% · others of this component come first",
		},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			a := &scoring.Assessment{Scorecard: tt.card, Answers: tt.answers}
			a.Plan.Standings = tt.standings
			found, scores := scoring.Prioritise(a), scoring.ScoreAll(a.Scorecard, a.Answers)
			for _, p := range append(found.First, found.Later...) {
				if a.Scorecard.At(p.Place).ID != tt.element {
					continue
				}
				if got := strings.Join(words.English().ReasonWords(a, scores, p), words.Separator); got != tt.want {
					t.Errorf("got  %s\nwant %s", got, tt.want)
				}
				return
			}
			t.Errorf("%s is no priority", tt.element)
		})
	}
}

// sample is a small scorecard of three components.
func sample() *scoring.Scorecard {
	component := func(title string, weight int, ids ...string) scoring.Component {
		c := scoring.Component{ID: title, Title: title, Weight: weight}
		for _, id := range ids {
			c.Elements = append(c.Elements, scoring.Element{ID: id, Weight: 1})
		}
		return c
	}
	return &scoring.Scorecard{
		Scale: scoring.DefaultScale(), Method: scoring.ByElements,
		Components: []scoring.Component{
			component("Our Impact", 1, "list", "money", "confirmed"),
			component("Rivals", 2, "rivals", "map"),
			component("Joint Plan", 1, "joint", "review"),
		},
	}
}

// weighted is sample with weights, scored by components.
func weighted() *scoring.Scorecard {
	s := sample()
	s.Method = scoring.ByComponents
	s.Components[0].Elements[1].Weight = 3
	return s
}

func half() scoring.Answers {
	return scoring.Answers{
		"list": two, "money": rated(1, scoring.EvidenceUnsaid), "confirmed": na, "rivals": rated(3, scoring.EvidenceNo), "map": dunno,
	}
}

func complete() scoring.Answers {
	return scoring.Answers{
		"list": three, "money": two, "confirmed": two, "rivals": three, "map": rated(1, scoring.EvidenceYes), "joint": zero, "review": three,
	}
}

func every(a scoring.Answer) scoring.Answers {
	answers := scoring.Answers{}
	for _, id := range []string{"list", "money", "confirmed", "rivals", "map", "joint", "review"} {
		answers[id] = a
	}
	return answers
}
