package scoring_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/kamscore/kamscore/scoring"
)

// inheriting is an overlay of a base that says in other languages what the base
// does, and then what is its own.
func inheriting(base *scoring.Scorecard, own []scoring.Translation, change func(*scoring.Scorecard)) *scoring.Scorecard {
	o := overlayOf(base, "ours", change)
	o.Title = "Ours"
	o.Translations = scoring.InheritedTranslations(own, base, o)
	return o
}

func asItIs(*scoring.Scorecard) {}

func TestWhatAnOverlayInheritsOfATranslation(t *testing.T) {
	first := func(s *scoring.Scorecard) *scoring.Element { return &s.Components[0].Elements[0] }
	tests := map[string]struct {
		change func(*scoring.Scorecard)
		own    scoring.Translation
		want   func(*scoring.Scorecard) // in German, of what the base says there
		lacks  []string                 // beside its title
	}{
		"nothing changed": {asItIs, scoring.Translation{}, asItIs, nil},
		"weight": {
			func(o *scoring.Scorecard) { first(o).Weight = 3 },
			scoring.Translation{},
			func(s *scoring.Scorecard) { first(s).Weight = 3 }, nil,
		},
		"statement": {
			func(o *scoring.Scorecard) { first(o).Statement = "Reworded" },
			scoring.Translation{},
			func(s *scoring.Scorecard) { first(s).Statement = "Reworded" },
			[]string{"c1e1.statement"},
		},
		"evidence": {
			func(o *scoring.Scorecard) { first(o).Evidence = "a page" },
			scoring.Translation{},
			func(s *scoring.Scorecard) { first(s).Evidence = "a page" },
			[]string{"c1e1.evidence"},
		},
		"evidence, translated": {
			func(o *scoring.Scorecard) { first(o).Evidence = "a page" },
			scoring.Translation{Elements: map[string]scoring.ElementText{"c1e1": {Evidence: "eine Seite"}}},
			func(s *scoring.Scorecard) { first(s).Evidence = "eine Seite" }, nil,
		},
		"no guidance": {
			func(o *scoring.Scorecard) { first(o).Guidance = "" },
			scoring.Translation{},
			func(s *scoring.Scorecard) { first(s).Guidance = "" }, nil,
		},
		"improve": {
			func(o *scoring.Scorecard) { first(o).Improve = "Ask." },
			scoring.Translation{},
			func(s *scoring.Scorecard) { first(s).Improve = "Ask." },
			[]string{"c1e1.improve"},
		},
		"a level of two": {
			func(o *scoring.Scorecard) { first(o).Levels = map[int]string{1: "products", 2: "both"} },
			scoring.Translation{},
			func(s *scoring.Scorecard) { first(s).Levels = map[int]string{1: "Produkte", 2: "both"} },
			[]string{"c1e1.levels.2"},
		},
		"summary and audience": {
			func(o *scoring.Scorecard) { o.Summary, o.Audience = "Why.", "" },
			scoring.Translation{},
			func(s *scoring.Scorecard) { s.Summary, s.Audience = "Why.", "" },
			[]string{"summary"},
		},
		"bands": {
			func(o *scoring.Scorecard) {
				o.Bands = []scoring.Band{{Label: "Early"}, {From: 34, Label: "Midway"}, {From: 90, Label: "Top"}}
			},
			scoring.Translation{Bands: map[int]string{90: "Spitze"}},
			func(s *scoring.Scorecard) {
				s.Bands = []scoring.Band{{Label: "Anfang"}, {From: 34, Label: "Midway"}, {From: 90, Label: "Spitze"}}
			},
			[]string{"bands.34"},
		},
		"what to do next": {
			func(o *scoring.Scorecard) {
				o.Bands = []scoring.Band{{Label: "Early", Next: "Begin."}, {From: 34, Label: "Developing", Next: "Go on."}, {From: 67, Label: "Strong"}}
			},
			scoring.Translation{Next: map[int]string{34: "Weiter."}},
			func(s *scoring.Scorecard) { s.Bands[1].Next, s.Bands[2].Next = "Weiter.", "" }, nil,
		},
		"a matrix": {
			func(o *scoring.Scorecard) {
				o.Matrix = matrix()
				o.Matrix.X, o.Matrix.Quadrants[0].Advice, o.Matrix.Quadrants[2].Label = o.Matrix.Y, "Wait.", "Calm"
			},
			scoring.Translation{Matrix: map[string]scoring.QuadrantText{"high-low": {Label: "Ruhig"}}},
			func(s *scoring.Scorecard) {
				s.Matrix.X, s.Matrix.Quadrants[0].Advice, s.Matrix.Quadrants[2].Label = s.Matrix.Y, "Wait.", "Ruhig"
			},
			[]string{"matrix.high-high.advice"},
		},
		"no matrix": {
			func(o *scoring.Scorecard) { o.Matrix = nil },
			scoring.Translation{},
			func(s *scoring.Scorecard) { s.Matrix = nil }, nil,
		},
		"an element dropped, one added": {
			func(o *scoring.Scorecard) {
				o.Components[1].Elements[0] = scoring.Element{ID: "mine", Statement: "Mine", Weight: 1}
			},
			scoring.Translation{},
			func(s *scoring.Scorecard) {
				s.Components[1].Elements[0] = scoring.Element{ID: "mine", Statement: "Mine", Weight: 1}
			},
			[]string{"mine"},
		},
		"a component dropped, a question added": {
			func(o *scoring.Scorecard) {
				o.Components = o.Components[:1]
				o.Closing = append([]scoring.Question{}, o.Closing[0], scoring.Question{ID: "who", Text: "Who?"})
			},
			scoring.Translation{Closing: map[string]string{"who": "Wer?"}},
			func(s *scoring.Scorecard) {
				s.Components = s.Components[:1]
				s.Closing = append(s.Closing, scoring.Question{ID: "who", Text: "Wer?"})
			}, nil,
		},
		"another translation of what did not change": {
			asItIs,
			scoring.Translation{Title: "Unser", Scale: map[int]scoring.LevelText{3: {Label: "Ganz"}}},
			func(s *scoring.Scorecard) { s.Title, s.Scale[3].Label = "Unser", "Ganz" }, nil,
		},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			base := bilingual()
			tt.own.Language = "de"
			overlay := inheriting(base, []scoring.Translation{tt.own}, tt.change)
			got, want := overlay.In("de"), base.In("de")
			want.ID, want.Version, want.Title = overlay.ID, overlay.Version, "Ours"
			want.Extends, want.Overlay = overlay.Extends, overlay.Overlay
			want.Translations, want.Original = got.Translations, got.Original
			tt.want(want)
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("in German (-want +got):\n%s", diff)
			}
			if got.Hash() != overlay.Hash() {
				t.Error("in German it hashes to something else")
			}
			lacks := tt.lacks
			if tt.own.Title == "" {
				lacks = append([]string{"title"}, lacks...)
			}
			if diff := cmp.Diff(lacks, overlay.Translations[0].MissingOwn(overlay, base)); diff != "" {
				t.Errorf("lacks (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(bilingual(), base); diff != "" {
				t.Errorf("the base has changed:\n%s", diff)
			}
		})
	}
}

func TestTheLanguagesOfAnOverlay(t *testing.T) {
	overlay := inheriting(bilingual(), []scoring.Translation{
		{Language: "fr", Title: "Le nôtre"}, {Language: "de-CH", Elements: map[string]scoring.ElementText{"c1e1": {Statement: "Ussag"}}},
	}, asItIs)
	if diff := cmp.Diff([]string{"en", "de", "de-CH", "fr"}, overlay.Languages()); diff != "" {
		t.Errorf("languages (-want +got):\n%s", diff)
	}
	if french := overlay.In("fr"); french.Title != "Le nôtre" || french.Summary != "What for." {
		t.Errorf("in French it is %q, %q", french.Title, french.Summary)
	}
	if swiss := overlay.In("de-CH"); swiss.Title != "Ours" || swiss.Components[0].Elements[0].Statement != "Ussag" {
		t.Errorf("in Swiss German it is %q, %q", swiss.Title, swiss.Components[0].Elements[0].Statement)
	}
}

// Whatever a base says in another language, an overlay says so too where it has
// not changed it, and where it has, the new words stand in its own language.
func TestATranslationNeverStandsForOtherWords(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		base := bilingual()
		base.Translations = []scoring.Translation{drawTranslation(t, "de")}
		isReworded := map[string]bool{}
		overlay := inheriting(base, nil, func(o *scoring.Scorecard) {
			for i := range o.Components {
				for j := range o.Components[i].Elements {
					e := &o.Components[i].Elements[j]
					if isReworded[e.ID] = rapid.Bool().Draw(t, e.ID); isReworded[e.ID] {
						e.Statement += " Indeed."
					}
				}
			}
		})
		got, want := overlay.In("de"), base.In("de")
		for i, c := range want.Components {
			for j := range c.Elements {
				if e := &c.Elements[j]; isReworded[e.ID] {
					e.Statement = overlay.Components[i].Elements[j].Statement
				}
			}
		}
		want.ID, want.Version, want.Title = got.ID, got.Version, "Ours"
		want.Extends, want.Overlay, want.Original, want.Translations = got.Extends, got.Overlay, got.Original, got.Translations
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("in German (-want +got):\n%s", diff)
		}
		if got.Hash() != overlay.Hash() {
			t.Fatal("in German it hashes to something else")
		}
	})
}

// A result of an overlay in one language and one of its base in another are
// compared over what did not change.
func TestAnOverlayIsComparedInTwoLanguages(t *testing.T) {
	base := bilingual()
	overlay := inheriting(base, nil, func(o *scoring.Scorecard) {
		o.Components[0].Elements[0].Statement = "Reworded"
		o.Components[1].Elements[0].Weight = 2
		o.Overlay.Overridden = map[string][]string{"c1e1": {"statement"}, "c2e1": {"weight"}}
	})
	want := map[string]scoring.Change{"c1e1": scoring.Changed, "c1e2": scoring.Up, "c2e1": scoring.Changed}
	differs := map[string][]string{"c1e1": {"statement"}, "c1e2": nil, "c2e1": {"weight"}}
	for _, languages := range [][2]string{{"en", "en"}, {"en", "de"}, {"de", "en"}, {"de", "de"}, {"de", "de-CH"}} {
		c := compare(t,
			&scoring.Assessment{Scorecard: base.In(languages[0]), Answers: every(base, rate(1))},
			&scoring.Assessment{Scorecard: overlay.In(languages[1]), Answers: every(overlay, rate(2))})
		if diff := cmp.Diff(want, changes(c)); diff != "" {
			t.Errorf("%v (-want +got):\n%s", languages, diff)
		}
		for _, e := range c.Elements {
			if diff := cmp.Diff(differs[e.Element.ID], e.Differs); diff != "" {
				t.Errorf("%v: %s differs (-want +got):\n%s", languages, e.Element.ID, diff)
			}
		}
		if alike, of := c.Alike(); alike != 1 || of != 3 || c.Base != base.ID || c.Total.Reworded != 0 {
			t.Errorf("%v: %d of %d alike in %q, %d reworded", languages, alike, of, c.Base, c.Total.Reworded)
		}
		wantDifference(t, "like for like", c.Total.LikeForLike, 100.0/3, true)
	}
}
