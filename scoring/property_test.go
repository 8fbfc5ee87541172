package scoring_test

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/kamscore/kamscore/scoring"
)

var exactly = cmp.AllowUnexported(scoring.Percent{})

func drawCard(t *rapid.T) *scoring.Scorecard {
	s := card(rapid.SliceOfN(rapid.IntRange(1, 6), 1, 6).Draw(t, "sizes")...)
	s.Method = rapid.SampledFrom([]scoring.Method{scoring.ByElements, scoring.ByComponents}).Draw(t, "method")
	s.Bands = thirds()
	s.Scale = nil
	values := rapid.SliceOfNDistinct(rapid.IntRange(0, 9), 2, 10, rapid.ID[int]).Draw(t, "values")
	for _, value := range slices.Sorted(slices.Values(values)) {
		s.Scale = append(s.Scale, scoring.Level{Value: value, Label: fmt.Sprint("level ", value)})
	}
	for i := range rapid.IntRange(0, 3).Draw(t, "stages") {
		s.Stages = append(s.Stages, scoring.Stage{ID: fmt.Sprint("s", i)})
	}
	for i := range s.Components {
		c := &s.Components[i]
		c.Weight = rapid.IntRange(1, 5).Draw(t, "component weight")
		if len(s.Stages) > 0 {
			c.Stage = rapid.SampledFrom(s.Stages).Draw(t, "stage").ID
		}
		for j := range c.Elements {
			c.Elements[j].Weight = rapid.IntRange(1, 4).Draw(t, "weight")
		}
	}
	return s
}

func drawAnswers(t *rapid.T, s *scoring.Scorecard) scoring.Answers {
	answers := scoring.Answers{}
	for _, c := range s.Components {
		for _, e := range c.Elements {
			var a scoring.Answer
			switch rapid.SampledFrom([]string{"", "n/a", "not known", "rated", "rated", "rated"}).Draw(t, e.ID) {
			case "n/a":
				a.Rating = scoring.NotApplicable("")
			case "not known":
				a.Rating = scoring.NotKnown()
			case "rated":
				a.Rating = scoring.Rated(rapid.SampledFrom(s.Scale).Draw(t, "level").Value)
			}
			a.Evidence = scoring.Evidence(rapid.IntRange(0, 2).Draw(t, "evidence"))
			if !a.IsEmpty() {
				answers[e.ID] = a
			}
		}
	}
	return answers
}

// holds checks a property of random scorecards and answers.
func holds(t *testing.T, property func(*rapid.T, *scoring.Scorecard, scoring.Answers)) {
	t.Helper()
	rapid.Check(t, func(t *rapid.T) {
		s := drawCard(t)
		property(t, s, drawAnswers(t, s))
	})
}

func TestPointsAreWithinBounds(t *testing.T) {
	holds(t, func(t *rapid.T, s *scoring.Scorecard, answers scoring.Answers) {
		scores := scoring.ScoreAll(s, answers)
		for _, sc := range slices.Concat([]scoring.Score{scores.Total}, scores.Stages, scores.Components) {
			if sc.Points < 0 || sc.Points > sc.Max {
				t.Fatalf("%d of %d points", sc.Points, sc.Max)
			}
			if sc.Rated+sc.NotApplicable+sc.Unanswered != sc.Elements || sc.NotKnown > sc.Unanswered ||
				sc.Proven+sc.Unsaid > sc.Claims || sc.Claims > sc.Rated {
				t.Fatalf("the counts do not add up: %+v", sc)
			}
			for _, p := range []scoring.Percent{sc.Percent, sc.SoFar, sc.Possible, sc.Evidenced} {
				if exact, _ := p.Exact(); exact < 0 || exact > 100 || p.Whole() < 0 || p.Whole() > 100 {
					t.Fatalf("%v%% displayed as %d%%", exact, p.Whole())
				}
			}
			if all := sc.Percent.Whole() == 100; all != (sc.Percent.Defined() && sc.Points == sc.Max) {
				t.Fatalf("100%% displayed: %v with %d of %d", all, sc.Points, sc.Max)
			}
			if none := sc.Percent.Whole() == 0; none != (sc.Points == 0) {
				t.Fatalf("0%% displayed: %v with %d points", none, sc.Points)
			}
		}
	})
}

// Points are ratings by weights, whatever the scale and the method (rule 1).
func TestPointsAreRatingsByWeights(t *testing.T) {
	holds(t, func(t *rapid.T, s *scoring.Scorecard, answers scoring.Answers) {
		points, most := 0, 0
		for _, c := range s.Components {
			for _, e := range c.Elements {
				rating := answers[e.ID].Rating
				value, _ := rating.Value()
				points += e.Weight * value
				if !rating.IsNotApplicable() {
					most += e.Weight * s.Scale[len(s.Scale)-1].Value
				}
			}
		}
		if total := scoring.ScoreAll(s, answers).Total; total.Points != points || total.Max != most {
			t.Fatalf("%d of %d points, want %d of %d", total.Points, total.Max, points, most)
		}
	})
}

func TestPercentsAreInOrder(t *testing.T) {
	holds(t, func(t *rapid.T, s *scoring.Scorecard, answers scoring.Answers) {
		scores := scoring.ScoreAll(s, answers)
		for _, sc := range slices.Concat([]scoring.Score{scores.Total}, scores.Stages, scores.Components) {
			now, hasNow := sc.Percent.Exact()
			possible, hasPossible := sc.Possible.Exact()
			evidenced, _ := sc.Evidenced.Exact()
			if evidenced > now+1e-9 {
				t.Fatalf("evidenced %v above %v", evidenced, now)
			}
			if hasNow && (!hasPossible || now > possible+1e-9) {
				t.Fatalf("now %v above possible %v", now, possible)
			}
			if soFar, ok := sc.SoFar.Exact(); ok && (soFar < now-1e-9 || soFar > possible+1e-9) {
				t.Fatalf("so far %v is not between %v and %v", soFar, now, possible)
			}
			if sc.Unanswered == 0 && (sc.Percent != sc.SoFar || sc.Percent != sc.Possible) {
				t.Fatalf("complete, yet %v, %v and %v differ", sc.Percent, sc.SoFar, sc.Possible)
			}
		}
	})
}

// without is the scorecard as if its author had never written the elements
// that a respondent marked not applicable.
func without(s *scoring.Scorecard, answers scoring.Answers) *scoring.Scorecard {
	cut := *s
	cut.Components = slices.Clone(s.Components)
	for i := range cut.Components {
		c := &cut.Components[i]
		c.Elements = slices.DeleteFunc(slices.Clone(c.Elements), func(e scoring.Element) bool {
			return answers[e.ID].Rating.IsNotApplicable()
		})
	}
	return &cut
}

func TestNotApplicableIsAsIfItWereNotThere(t *testing.T) {
	holds(t, func(t *rapid.T, s *scoring.Scorecard, answers scoring.Answers) {
		forget := func(scores []scoring.Score) []scoring.Score {
			for i := range scores {
				scores[i].Elements -= scores[i].NotApplicable
				scores[i].NotApplicable = 0
			}
			return scores
		}
		with, cut := scoring.ScoreAll(s, answers), scoring.ScoreAll(without(s, answers), answers)
		got := slices.Concat([]scoring.Score{with.Total}, with.Stages, with.Components)
		want := slices.Concat([]scoring.Score{cut.Total}, cut.Stages, cut.Components)
		if diff := cmp.Diff(want, forget(got), exactly); diff != "" {
			t.Fatalf("(-removed +not applicable):\n%s", diff)
		}
	})
}

func TestNotKnownScoresLikeUnanswered(t *testing.T) {
	holds(t, func(t *rapid.T, s *scoring.Scorecard, answers scoring.Answers) {
		unanswered := maps.Clone(answers)
		maps.DeleteFunc(unanswered, func(_ string, a scoring.Answer) bool { return a.Rating.IsNotKnown() })
		got, want := scoring.ScoreAll(s, answers), scoring.ScoreAll(s, unanswered)
		got.Total.NotKnown = 0
		for _, scores := range [][]scoring.Score{got.Stages, got.Components} {
			for i := range scores {
				scores[i].NotKnown = 0
			}
		}
		if diff := cmp.Diff(want, got, exactly); diff != "" {
			t.Fatalf("(-unanswered +not known):\n%s", diff)
		}
	})
}

func TestPartsAddUp(t *testing.T) {
	holds(t, func(t *rapid.T, s *scoring.Scorecard, answers scoring.Answers) {
		scores := scoring.ScoreAll(s, answers)
		sum := func(of []scoring.Score) (points, most, elements int) {
			for _, sc := range of {
				points, most, elements = points+sc.Points, most+sc.Max, elements+sc.Elements
			}
			return points, most, elements
		}
		for name, parts := range map[string][]scoring.Score{"components": scores.Components, "stages": scores.Stages} {
			if len(parts) == 0 {
				continue
			}
			points, most, elements := sum(parts)
			if points != scores.Total.Points || most != scores.Total.Max || elements != scores.Total.Elements {
				t.Fatalf("%s give %d / %d of %d elements, the total says %d / %d of %d", name,
					points, most, elements, scores.Total.Points, scores.Total.Max, scores.Total.Elements)
			}
		}
		for i, stage := range s.Stages {
			var of []scoring.Score
			for j, c := range s.Components {
				if c.Stage == stage.ID {
					of = append(of, scores.Components[j])
				}
			}
			if points, most, _ := sum(of); points != scores.Stages[i].Points || most != scores.Stages[i].Max {
				t.Fatalf("stage %s is not the sum of its components", stage.ID)
			}
		}
	})
}

func TestOrderOfAnsweringNeverMatters(t *testing.T) {
	holds(t, func(t *rapid.T, s *scoring.Scorecard, answers scoring.Answers) {
		shuffled := scoring.Answers{}
		for _, id := range rapid.Permutation(slices.Sorted(maps.Keys(answers))).Draw(t, "order") {
			shuffled[id] = answers[id]
		}
		if diff := cmp.Diff(scoring.ScoreAll(s, answers), scoring.ScoreAll(s, shuffled), exactly); diff != "" {
			t.Fatalf("scores differ:\n%s", diff)
		}
		if diff := cmp.Diff(prioritise(s, answers), prioritise(s, shuffled)); diff != "" {
			t.Fatalf("priorities differ:\n%s", diff)
		}
	})
}

func TestGainIsWhatTheTotalRises(t *testing.T) {
	holds(t, func(t *rapid.T, s *scoring.Scorecard, answers scoring.Answers) {
		before, _ := scoring.ScoreAll(s, answers).Total.Percent.Exact()
		got := prioritise(s, answers)
		for _, p := range slices.Concat(got.First, got.Later) {
			raised := maps.Clone(answers)
			raised[s.Components[p.Component].Elements[p.Element].ID] = rate(s.Scale.Max())
			after, _ := scoring.ScoreAll(s, raised).Total.Percent.Exact()
			if math.Abs(before+p.Gain-after) > 1e-9 || p.Gain <= 0 {
				t.Fatalf("%v promised to rise by %v and rose to %v", before, p.Gain, after)
			}
		}
	})
}

func TestPrioritiesAreComplete(t *testing.T) {
	holds(t, func(t *rapid.T, s *scoring.Scorecard, answers scoring.Answers) {
		got := prioritise(s, answers)
		total := scoring.ScoreAll(s, answers).Total
		if len(got.Prove) != total.Claims-total.Proven || len(got.FindOut) != total.NotKnown {
			t.Fatalf("%d to prove and %d to find out", len(got.Prove), len(got.FindOut))
		}
		below, ofComponent := 0, map[int]int{}
		for _, a := range answers {
			if value, ok := a.Rating.Value(); ok && value < s.Scale.Max() {
				below++
			}
		}
		for _, p := range got.First {
			ofComponent[p.Component]++
			if ofComponent[p.Component] > 2 {
				t.Fatalf("component %d is there more than twice", p.Component)
			}
		}
		if len(got.First) > 10 || len(got.First)+len(got.Later) != below {
			t.Fatalf("%d first and %d later of %d", len(got.First), len(got.Later), below)
		}
		descends := func(list []scoring.Priority) bool {
			return slices.IsSortedFunc(list, func(a, b scoring.Priority) int {
				if math.Abs(a.Gain-b.Gain) < 1e-9 {
					return 0
				}
				if a.Gain > b.Gain {
					return -1
				}
				return 1
			})
		}
		if !descends(got.First) || !descends(got.Later) {
			t.Fatal("a larger gain stands below a smaller one")
		}
	})
}
