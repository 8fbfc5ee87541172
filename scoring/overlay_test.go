package scoring_test

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/kamscore/kamscore/scoring"
)

// overlayOf is a scorecard with another id that extends s, as it is but for
// what change does to it.
func overlayOf(s *scoring.Scorecard, id string, change func(*scoring.Scorecard)) *scoring.Scorecard {
	o := *s
	o.ID, o.Version = id, "3.1.0"
	o.Extends = scoring.Base{ID: s.ID, Version: s.Version}
	o.Overlay = scoring.Overlay{Overridden: map[string][]string{}}
	o.Components = nil
	for _, c := range s.Components {
		c.Elements = append([]scoring.Element(nil), c.Elements...)
		o.Components = append(o.Components, c)
	}
	change(&o)
	return &o
}

func TestAnOverlayIsComparedOverWhatDidNotChange(t *testing.T) {
	base := card(4, 2, 1)
	overlay := overlayOf(base, "ours", func(o *scoring.Scorecard) {
		first := o.Components[0].Elements
		first[0].Statement = "Reworded"
		first[1].Weight = 2
		o.Overlay.Overridden = map[string][]string{"c1e1": {"statement"}, "c1e2": {"weight"}, "c1e3": {"levels"}, "c1e4": {"evidence"}}
		o.Components[1].Elements[1] = scoring.Element{ID: "mine", Statement: "Mine", Weight: 1} // and c2e2 is dropped
		o.Components = o.Components[:2]
	})
	b := &scoring.Assessment{Scorecard: base, Answers: every(base, rate(1))}
	a := &scoring.Assessment{Scorecard: overlay, Answers: every(overlay, rate(3))}
	for name, c := range map[string]*scoring.Comparison{"base first": compare(t, b, a), "overlay first": compare(t, a, b)} {
		there, gone, new, by := scoring.Up, scoring.Gone, scoring.Added, 200.0/3
		if name == "overlay first" {
			there, gone, new, by = scoring.Down, scoring.Added, scoring.Gone, -by
		}
		want := map[string]scoring.Change{
			"c1e1": scoring.Changed, "c1e2": scoring.Changed, "c1e3": scoring.Changed, "c1e4": there,
			"c2e1": there, "c2e2": gone, "mine": new, "c3e1": gone,
		}
		if diff := cmp.Diff(want, changes(c)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
		if alike, of := c.Alike(); alike != 2 || of != 8 || c.Base != base.ID || c.Total.RatedInBoth != 2 || c.Total.Reworded != 0 {
			t.Errorf("%s: %d of %d alike in %q, %d rated in both, %d reworded", name, alike, of, c.Base, c.Total.RatedInBoth, c.Total.Reworded)
		}
		wantDifference(t, name+": total", c.Total.Change, 0, false)
		wantDifference(t, name+": component", c.Components[0].Change, 0, false)
		wantDifference(t, name+": like for like", c.Total.LikeForLike, by, true)
		wantDifference(t, name+": component like for like", c.Components[0].LikeForLike, by, true)
		if c.Total.Before.Max+c.Total.After.Max != 7*3+7*3 {
			t.Errorf("%s: the totals are %d and %d points, not as they were", name, c.Total.Before.Max, c.Total.After.Max)
		}
		differs := map[string][]string{}
		for _, e := range c.Elements {
			if e.Differs != nil {
				differs[e.Element.ID] = e.Differs
				if e.Difference != 0 {
					t.Errorf("%s: %s differs by %d", name, e.Element.ID, e.Difference)
				}
			}
		}
		if diff := cmp.Diff(map[string][]string{"c1e1": {"statement"}, "c1e2": {"weight"}, "c1e3": {"levels"}}, differs); diff != "" {
			t.Errorf("%s: differs (-want +got):\n%s", name, diff)
		}
	}
}

// A result keeps the statements that were answered. What its overlay rewords
// is changed also where one of the two was not.
func TestAnOverlayRewordsWhatWasNotAnswered(t *testing.T) {
	base := card(2)
	overlay := overlayOf(base, "ours", func(o *scoring.Scorecard) {
		o.Components[0].Elements[0].Statement, o.Components[0].Elements[1].Statement = "", ""
		o.Overlay.Overridden = map[string][]string{"c1e1": {"statement"}}
	})
	want := map[string]scoring.Change{"c1e1": scoring.Changed, "c1e2": scoring.NoLongerRated}
	c := compare(t, &scoring.Assessment{Scorecard: base, Answers: every(base, rate(1))}, &scoring.Assessment{Scorecard: overlay})
	if diff := cmp.Diff(want, changes(c)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestATargetForAnotherStatementIsNotReached(t *testing.T) {
	base := card(2)
	overlay := overlayOf(base, "ours", func(o *scoring.Scorecard) { o.Components[0].Elements[0].Statement = "Reworded" })
	before, after := rounds(base, every(base, rate(1)), every(base, rate(3)))
	before.Plan.Targets = map[string]int{"c1e1": 3, "c1e2": 3}
	after.Scorecard = overlay
	if c := compare(t, before, after); c.Targets != 1 || c.Reached != 1 {
		t.Errorf("%d of %d targets reached", c.Reached, c.Targets)
	}
}

func TestWhichScorecardsAreAkin(t *testing.T) {
	same := func(*scoring.Scorecard) {}
	base := card(1)
	next := *base
	next.Version = "1.4.0"
	major := *base
	major.Version = "2.0.0"
	other := *base
	other.ID = "other"
	short := *base
	short.Scale = base.Scale[:3]
	ours := overlayOf(base, "ours", same)
	tests := map[string]struct {
		before, after *scoring.Scorecard
		base, reason  string
	}{
		"base and overlay":              {base, ours, "sample", ""},
		"two overlays":                  {ours, overlayOf(&next, "theirs", same), "sample", ""},
		"one overlay":                   {ours, overlayOf(base, "ours", same), "", ""},
		"one overlay, of another base":  {ours, overlayOf(&other, "ours", same), "", ""},
		"overlay and another version":   {ours, &next, "sample", ""},
		"overlay and another scorecard": {ours, &other, "", "the first is of the scorecard ours and the second of other"},
		"overlays of two scorecards":    {ours, overlayOf(&other, "theirs", same), "", "the first is of the scorecard ours and the second of theirs"},
		"overlay and another major":     {ours, &major, "", "the first is of ours and the second of sample, which go back to versions 1.0.0 and 2.0.0 of sample; results of two major versions are not comparable"},
		"overlay and another scale":     {ours, &short, "", "ours 3.1.0, which the first is of, has another scale than sample 1.0.0, which the second is of"},
	}
	for name, tt := range tests {
		c, err := scoring.Compare(&scoring.Assessment{Scorecard: tt.before}, &scoring.Assessment{Scorecard: tt.after})
		var incomparable *scoring.IncomparableError
		switch {
		case tt.reason == "" && err != nil:
			t.Errorf("%s: %v", name, err)
		case tt.reason == "" && c.Base != tt.base:
			t.Errorf("%s: go back to %q, want %q", name, c.Base, tt.base)
		case tt.reason != "" && (!errors.As(err, &incomparable) || incomparable.Reason != tt.reason):
			t.Errorf("%s: %v, want %q", name, err, tt.reason)
		}
	}
}

// Like for like over a base and its overlay is what it is over two results of
// the base of which the rest is not rated.
func TestLikeForLikeIsAsInTheBase(t *testing.T) {
	holds(t, func(t *rapid.T, s *scoring.Scorecard, answers scoring.Answers) {
		later := drawAnswers(t, s)
		left := scoring.Answers{} // what the second result says of what is asked alike
		overlay := overlayOf(s, "ours", func(o *scoring.Scorecard) {
			for i := range o.Components {
				for j := range o.Components[i].Elements {
					e := &o.Components[i].Elements[j]
					if rapid.Bool().Draw(t, "reworded") {
						e.Statement += " Indeed."
					} else if answer, ok := later[e.ID]; ok {
						left[e.ID] = answer
					}
				}
			}
		})
		before := &scoring.Assessment{Scorecard: s, Answers: answers}
		across := compare(t, before, &scoring.Assessment{Scorecard: overlay, Answers: later})
		within := compare(t, before, &scoring.Assessment{Scorecard: s, Answers: left})
		if x, y := across.Total, within.Total; x.LikeForLike != y.LikeForLike || x.RatedInBoth != y.RatedInBoth ||
			x.Counts[scoring.Up] != y.Counts[scoring.Up] || x.Counts[scoring.Down] != y.Counts[scoring.Down] {
			t.Fatalf("%+v across and %+v within", x, y)
		}
	})
}

// An author may forget to raise the overlay's own major version.
func TestAnOverlayOnAnotherMajorVersionOfItsBaseIsAnother(t *testing.T) {
	one := overlayOf(card(2), "ours", func(*scoring.Scorecard) {})
	two := overlayOf(card(2), "ours", func(o *scoring.Scorecard) { o.Version, o.Extends.Version = "3.2.0", "2.0.0" })
	before, after := rounds(one, every(one, rate(1)), every(one, rate(3)))
	after.Scorecard = two
	_, err := scoring.Compare(before, after)
	var incomparable *scoring.IncomparableError
	if !errors.As(err, &incomparable) || incomparable.Reason != "the first is of version 3.1.0 of ours, which extends version 1.0.0 of sample, "+
		"and the second of 3.2.0, which extends 2.0.0; results of two major versions are not comparable" {
		t.Errorf("the error is %v", err)
	}
	if got := gather(scoring.Choice{}, before, after); len(got) != 2 || got[0].Scorecard.Extends.Version != "1.0.0" {
		t.Errorf("%d roll-ups", len(got))
	}
	if m := scoring.Classify(before, one.Hash(), two); !m.NewMajor || m.IsComparable() {
		t.Error("a migration takes it for comparable")
	}

	two.Extends.Version = "1.2.0"
	if c := compare(t, before, after); c.Base != "" {
		t.Errorf("%+v", c)
	}
	if got := gather(scoring.Choice{}, before, after); len(got) != 1 {
		t.Errorf("%d roll-ups", len(got))
	}
}
