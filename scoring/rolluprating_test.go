package scoring_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamscore/kamscore/scoring"
)

func TestRatingsOfACountedResult(t *testing.T) {
	older, newer := card(2, 1), card(2, 1)
	newer.Version = "1.1.0"
	newer.Components[0].Elements[1] = scoring.Element{ID: "added", Weight: 1}
	part := by("c", 1, newer, scoring.Answers{"c2e1": notApplicable()})
	part.Whole = newer
	part.Scorecard, _ = newer.Only([]string{"c2"})
	r := rollUp(t, scoring.Choice{},
		by("a", 1, newer, scoring.Answers{"c1e1": rate(2), "added": notKnown(), "c2e1": rate(3)}),
		by("b", 1, older, scoring.Answers{"c1e1": rate(1), "c1e2": rate(3)}),
		part,
	)
	type said struct {
		rating  scoring.Rating
		isAsked bool
	}
	want := [][]said{
		{{rate(2).Rating, true}, {notKnown().Rating, true}, {rate(3).Rating, true}},
		{{rate(1).Rating, true}, {}, {scoring.Rating{}, true}},
		{{}, {}, {notApplicable().Rating, true}},
	}
	for i, ratings := range want {
		var got []said
		for j := range r.Elements {
			rating, isAsked := r.Rating(i, j)
			got = append(got, said{rating, isAsked})
		}
		if !slices.Equal(got, ratings) {
			t.Errorf("%s: %v, want %v", r.Result(i).Respondent.Name, got, ratings)
		}
	}
	// What b rated in an element that is gone counts in its own percents.
	wantRated := [][]scoring.Pooled{
		{{Points: 2, Max: 3}, {Points: 3, Max: 3}, {Points: 5, Max: 6}},
		{{Points: 4, Max: 6}, {}, {Points: 4, Max: 6}},
		{{}, {}, {}},
	}
	for i, want := range wantRated {
		components, total := r.Rated(i)
		if diff := cmp.Diff(want, append(components, total)); diff != "" {
			t.Errorf("%s: %s", r.Result(i).Respondent.Name, diff)
		}
	}
	if r.Total.Points != 9 || r.Total.Max != 12 {
		t.Errorf("together %d of %d, want 9 of 12", r.Total.Points, r.Total.Max)
	}
}

func TestWhichResultsCountAsShown(t *testing.T) {
	reworded, heavier, other := card(2), card(2), card(2)
	for i, s := range []*scoring.Scorecard{reworded, heavier, other} {
		s.Version = []string{"1.0.1", "1.0.2", "1.0.3"}[i]
	}
	reworded.Components[0].Elements[0].Statement = "Reworded"
	heavier.Components[0].Elements[0].Weight = 2
	other.Method = scoring.ByComponents
	newest := card(2)
	newest.Version = "1.1.0"
	r := rollUp(t, scoring.Choice{}, by("a", 1, newest, nil), by("b", 1, reworded, nil), by("c", 1, heavier, nil), by("d", 1, other, nil))
	for i, want := range []bool{true, true, false, false} {
		if r.IsAsShown(i) != want {
			t.Errorf("%s: %v, want %v", r.Result(i).Respondent.Name, !want, want)
		}
	}
}
