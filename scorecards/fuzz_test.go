package scorecards_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamscore/kamscore/scorecards"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

func FuzzParse(f *testing.F) {
	for _, s := range []string{
		"", sound, sound + "closing: [{id: q, text: \"\\e[2J\"}]\n", "\ufeff" + sound,
		sound + "        levels: {0: none}\n        was: [old]\n        weight: 3\n        not_applicable: false\n",
		sound + "scale: [{value: 2, label: A}, {value: 9, label: B}]\nbands: [{from: 0, label: C}, {from: 50, label: D}]\n",
		sound + "retired: [{id: gone, since: 1.0, into: first}]\nscoring: {total: components}\nminutes: {alone: 1}\n",
		strings.Replace(ours, "base@1", "value-creation@1", 1) + "drop: [joint-planning]\noverride: {activity-inventory: {weight: 2}}\n",
		strings.Replace(ours, "base@1", "growth-planning@1", 1) + "components: [{id: x, title: X, stage: diagnosis, elements: [{id: y, statement: Y}]}]\n",
		ours + "drop: [a]\noverride: {a: {levels: {1: b}}}\n", "extends: [a]\nextends: a@1\n", "extends: ~\nextends: value-creation@1\n",
		sound + "translations: {de: {title: T, elements: {first: {statement: S, improve: I}}}, fr: {scale: {0: {label: L}}}}\n",
		rich + "  de: {bands: {0: A, 34: B}, stages: {stage-one: {}}, elements: {first-list: {levels: {2: x}}}, closing: {is-clear: \"\\e\"}}\n",
		rich + "  de: {next: {0: A}, matrix: {low-low: {label: B}}}\nmatrix: {x: {component: topic, split: 9}, y: {stage: stage-one}, quadrants: [" +
			"{x: low, y: low, label: A, advice: B}, {x: high, y: low, label: C}, {x: low, y: high, label: D}, {x: high, y: high, label: E}]}\n",
		"matrix: {x: {component: topic, stage: s}, y: {}, quadrants: [{x: low, y: on}, 1]}\n" + sound,
		"components: [{elements: [{}]}]\ntranslations: {aa: {elements: {0}}}",
		"stages: [{id: s, title: S}]\n" + sound, "a: &a [*a]\n", "{<<: {a: b}}", "? [a]\n: b\n", "--- a\n--- b\n",
		"- - - x", "[[[[", "\"\\ud800\"", "a: |\n\tb", "\xff\xfe", "%YAML 1.2\n", "!!binary x", "title: \u2028%x", "0: 0\n\t",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, source []byte) {
		card, advice, err := scorecards.Parse("f", source)
		again, advice2, err2 := scorecards.Parse("f", source)
		if !cmp.Equal(card, again) || !cmp.Equal(advice, advice2) || !cmp.Equal(err, err2) {
			t.Fatalf("parsed twice: %v, %v, %v and %v, %v, %v", card, advice, err, again, advice2, err2)
		}
		var faults scorecards.Faults
		if errors.As(err, &faults) {
			if card != nil || len(faults) == 0 {
				t.Fatalf("refused for %v, yet %v", faults, card)
			}
			checkFindings(t, faults)
			return
		}
		if err != nil {
			t.Fatalf("an error that is no fault: %v", err)
		}
		checkFindings(t, advice)
		checkScorecard(t, card)
	})
}

// checkFindings holds for the messages of any file whatever.
func checkFindings(t *testing.T, findings []scorecards.Finding) {
	for _, f := range findings {
		if f.Message == "" || f.File != "f" || f.Line < 0 || (f.Line == 0) != (f.Column == 0) {
			t.Fatalf("a finding without a place or a message: %#v", f)
		}
		for _, s := range []string{f.String(), f.Hint, f.Element} {
			if text.Line(s) != s {
				t.Fatalf("%q is not clean", s)
			}
		}
	}
}

// checkScorecard holds for every scorecard that was accepted, in every language.
func checkScorecard(t *testing.T, s *scoring.Scorecard) {
	hash := s.Hash()
	for _, language := range s.Languages() {
		read := s.In(language)
		if read.Language != language || read.Hash() != hash {
			t.Fatalf("in %s it is in %s, and its hash %s, not %s", language, read.Language, read.Hash(), hash)
		}
		checkTexts(t, read)
	}
}

func checkTexts(t *testing.T, s *scoring.Scorecard) {
	texts := []string{s.ID, s.Version, s.Title, s.Summary, s.Language, s.Audience, s.Source.Author, s.Source.Licence, s.Source.URL}
	required := []string{s.ID, s.Version, s.Title, s.Language}
	ids := map[string]bool{}
	claim := func(id string) {
		if id == "" || ids[id] {
			t.Fatalf("id %q is empty or not unique", id)
		}
		ids[id] = true
	}
	for _, stage := range s.Stages {
		claim(stage.ID)
		texts = append(texts, stage.Question)
		required = append(required, stage.Title)
	}
	for _, c := range s.Components {
		claim(c.ID)
		texts = append(texts, c.Summary)
		required = append(required, c.Title)
		if c.Weight < 1 || len(c.Elements) == 0 {
			t.Fatalf("component %+v", c)
		}
		if slices.ContainsFunc(s.Stages, func(st scoring.Stage) bool { return st.ID == c.Stage }) != (len(s.Stages) > 0) {
			t.Fatalf("component %s is in stage %q of %v", c.ID, c.Stage, s.Stages)
		}
		for _, e := range c.Elements {
			claim(e.ID)
			texts = append(texts, e.Evidence, e.Guidance, e.Improve)
			required = append(required, e.Statement)
			if e.Weight < 1 {
				t.Fatalf("element %+v", e)
			}
			for value, wording := range e.Levels {
				required = append(required, wording)
				if _, ok := s.Scale.Level(value); !ok {
					t.Fatalf("element %s has a wording for %d", e.ID, value)
				}
			}
		}
	}
	for _, q := range s.Closing {
		claim(q.ID)
		required = append(required, q.Text)
	}
	for _, c := range s.Components {
		for _, e := range c.Elements {
			for _, id := range e.Was {
				claim(id)
			}
		}
	}
	for _, r := range s.Retired {
		if r.Into != "" && !ids[r.Into] {
			t.Fatalf("%s was retired into %q", r.ID, r.Into)
		}
		claim(r.ID)
	}
	if len(s.Components) == 0 || len(s.Scale) < 2 || len(s.Scale) > 10 || s.Max() < 1 {
		t.Fatalf("scorecard %+v", s)
	}
	for i, l := range s.Scale {
		texts, required = append(texts, l.Help), append(required, l.Label)
		if l.Value < 0 || l.Value > 9 || i > 0 && l.Value <= s.Scale[i-1].Value {
			t.Fatalf("scale %v", s.Scale)
		}
	}
	for i, b := range s.Bands {
		texts, required = append(texts, b.Next), append(required, b.Label)
		if i == 0 && b.From != 0 || i > 0 && b.From <= s.Bands[i-1].From || b.From > 100 {
			t.Fatalf("bands %v", s.Bands)
		}
	}
	if m := s.Matrix; m != nil {
		if s.AxisTitle(m.X) == "" || s.AxisTitle(m.Y) == "" || len(m.Quadrants) != 4 || min(m.X.Split, m.Y.Split) < 1 || max(m.X.Split, m.Y.Split) > 100 {
			t.Fatalf("matrix %+v", m)
		}
		for _, c := range scoring.Corners() {
			texts, required = append(texts, m.Quadrant(c).Advice), append(required, m.Quadrant(c).Label)
		}
	}
	for _, s := range append(texts, required...) {
		if text.Line(s) != s {
			t.Fatalf("%q is not clean", s)
		}
	}
	if slices.Contains(required, "") {
		t.Fatalf("a required text is empty: %q", required)
	}
}
