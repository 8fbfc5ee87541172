package scoring_test

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/kamscore/kamscore/scoring"
)

// What elements score by themselves adds up to what their component scores.
func TestElementsAddUpToTheirComponent(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := scoring.Component{ID: "c", Weight: 1}
		card := &scoring.Scorecard{Scale: scoring.DefaultScale()}
		answers := scoring.Answers{}
		for _, id := range []string{"one", "two", "three"} {
			c.Elements = append(c.Elements, scoring.Element{ID: id, Weight: rapid.IntRange(1, 3).Draw(t, "weight")})
			answers[id] = scoring.Answer{
				Rating: rapid.SampledFrom([]scoring.Rating{
					{}, scoring.NotKnown(), scoring.NotApplicable(""), scoring.Rated(0), scoring.Rated(2), scoring.Rated(3),
				}).Draw(t, "rating"),
				Evidence: rapid.SampledFrom([]scoring.Evidence{
					scoring.EvidenceUnsaid, scoring.EvidenceYes, scoring.EvidenceNo,
				}).Draw(t, "evidence"),
			}
		}
		card.Components = []scoring.Component{c}
		var points, most, evidenced int
		for i := range c.Elements {
			s := scoring.ScoreElement(card, &c.Elements[i], answers[c.Elements[i].ID])
			points, most, evidenced = points+s.Points, most+s.Max, evidenced+s.EvidencedPoints
		}
		got := scoring.ScoreAll(card, answers).Components[0]
		if got.Points != points || got.Max != most || got.EvidencedPoints != evidenced {
			t.Fatalf("%d/%d, %d evidenced; elements add up to %d/%d, %d", got.Points, got.Max, got.EvidencedPoints, points, most, evidenced)
		}
		if exact, ok := got.Evidenced.Exact(); ok && exact != 100*float64(evidenced)/float64(most) {
			t.Fatalf("%g%% are evidenced, of %d/%d", exact, evidenced, most)
		}
	})
}
