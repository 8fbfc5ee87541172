package scoring_test

import (
	"fmt"
	"math"
	"testing"

	"github.com/kamscore/kamscore/scoring"
)

// card is a scorecard on the default scale with one component per number, of
// that many elements, all of weight 1. Elements are c1e1, c1e2, c2e1 ...
func card(sizes ...int) *scoring.Scorecard {
	s := &scoring.Scorecard{
		ID: "sample", Version: "1.0.0", Title: "Sample",
		Scale: scoring.DefaultScale(), Method: scoring.ByElements,
	}
	for i, size := range sizes {
		c := scoring.Component{ID: fmt.Sprintf("c%d", i+1), Title: fmt.Sprintf("Component %d", i+1), Weight: 1}
		for j := range size {
			c.Elements = append(c.Elements, scoring.Element{
				ID: fmt.Sprintf("c%de%d", i+1, j+1), Statement: fmt.Sprintf("Statement %d.%d", i+1, j+1), Weight: 1,
			})
		}
		s.Components = append(s.Components, c)
	}
	return s
}

// share is a scorecard and answers that score part of whole points: a yes and
// no scale, one element of the weight that is there and one of what is missing.
func share(part, whole int) (*scoring.Scorecard, scoring.Answers) {
	s := card(2)
	s.Scale = scoring.Scale{{Value: 0, Label: "No"}, {Value: 1, Label: "Yes"}}
	s.Components[0].Elements[0].Weight = part
	s.Components[0].Elements[1].Weight = whole - part
	return s, scoring.Answers{"c1e1": rate(1), "c1e2": rate(0)}
}

func rate(value int) scoring.Answer { return scoring.Answer{Rating: scoring.Rated(value)} }

func proven(value int) scoring.Answer {
	return scoring.Answer{Rating: scoring.Rated(value), Evidence: scoring.EvidenceYes}
}

func unproven(value int) scoring.Answer {
	return scoring.Answer{Rating: scoring.Rated(value), Evidence: scoring.EvidenceNo}
}

func notApplicable() scoring.Answer { return scoring.Answer{Rating: scoring.NotApplicable("")} }

func notKnown() scoring.Answer { return scoring.Answer{Rating: scoring.NotKnown()} }

// every gives all elements the same answer.
func every(s *scoring.Scorecard, a scoring.Answer) scoring.Answers {
	answers := scoring.Answers{}
	for _, c := range s.Components {
		for _, e := range c.Elements {
			answers[e.ID] = a
		}
	}
	return answers
}

// undefined stands for no percent in a table of wanted percents.
const undefined = -1.0

func wantPercent(t *testing.T, name string, got scoring.Percent, want float64) {
	t.Helper()
	exact, ok := got.Exact()
	if ok != got.Defined() {
		t.Errorf("%s: Exact and Defined disagree", name)
	}
	if !ok {
		exact = undefined
	}
	if math.Abs(exact-want) > 1e-9 {
		t.Errorf("%s = %v, want %v", name, exact, want)
	}
}
