package scorecards_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/kamscore/kamscore/scorecards"
	"github.com/kamscore/kamscore/scoring"
)

func bundled(t testing.TB, id string) *scoring.Scorecard {
	t.Helper()
	card, err := scorecards.Bundled(id)
	if err != nil {
		t.Fatalf("Bundled: %v", err)
	}
	return card
}

func TestBundledScorecardsAreSound(t *testing.T) {
	ids := scorecards.IDs()
	if len(ids) == 0 {
		t.Fatal("no scorecard is bundled")
	}
	for _, id := range ids {
		t.Run(id, func(t *testing.T) {
			source, err := scorecards.Source(id)
			if err != nil {
				t.Fatal(err)
			}
			card, advice, err := scorecards.Parse(id+".yaml", source)
			if err != nil {
				t.Fatal(err)
			}
			if card.ID != id {
				t.Errorf("the file of %s holds %s", id, card.ID)
			}
			for _, a := range advice {
				t.Error(a)
			}
			if diff := cmp.Diff(card, bundled(t, id)); diff != "" {
				t.Errorf("Bundled differs from Parse:\n%s", diff)
			}
		})
	}
}

func TestBundledTextsAreWrittenAsTheyShouldBe(t *testing.T) {
	for _, id := range scorecards.IDs() {
		t.Run(id, func(t *testing.T) {
			card := bundled(t, id)
			statements, improvements := map[string]string{}, map[string]string{}
			for _, c := range card.Components {
				for _, e := range c.Elements {
					if n := utf8.RuneCountInString(e.Statement); n < 50 || n > 160 {
						t.Errorf("%s: the statement has %d characters, not 50 to 160", e.ID, n)
					}
					if !strings.HasSuffix(e.Statement, ".") || strings.Contains(e.Statement, "?") {
						t.Errorf("%s: the statement is not one: %q", e.ID, e.Statement)
					}
					if other, ok := statements[e.Statement]; ok {
						t.Errorf("%s has the statement of %s", e.ID, other)
					}
					if other, ok := improvements[e.Improve]; ok {
						t.Errorf("%s has the improve of %s", e.ID, other)
					}
					statements[e.Statement], improvements[e.Improve] = e.ID, e.ID
				}
			}
		})
	}
}

func TestValueCreation(t *testing.T) {
	card := bundled(t, "value-creation")
	type component struct {
		Title, Stage string
		Elements     int
	}
	want := []component{
		{"Our Value Impact and Activity Assessment", "diagnosis", 9},
		{"Our Competitive Mapping, Analysis and Positioning", "diagnosis", 9},
		{"Depth Market Knowledge, Trends and Analysis", "diagnosis", 9},
		{"Total Value Chain Mapping and Analysis", "diagnosis", 9},
		{"Value Opportunity Identification & Prototyping", "guiding-policy", 9},
		{"Mutual Value Development Process – Joint Planning", "guiding-policy", 9},
		{"Joint Business Working – Operations", "coherent-action", 9},
		{"Our Strategy, Objectives, KPIs and Plans", "coherent-action", 8},
	}
	var got []component
	for _, c := range card.Components {
		got = append(got, component{c.Title, c.Stage, len(c.Elements)})
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("components (-want +got):\n%s", diff)
	}
	var stages []string
	for _, s := range card.Stages {
		stages = append(stages, s.Title)
	}
	if diff := cmp.Diff([]string{"Diagnosis", "Guiding Policy", "Coherent Action"}, stages); diff != "" {
		t.Errorf("stages (-want +got):\n%s", diff)
	}
	if card.Len() != 71 || card.Max() != 213 || card.Subject != scoring.Account {
		t.Errorf("%d elements, %d points, about a %s", card.Len(), card.Max(), card.Subject)
	}
	if first := card.Components[0].Elements[0].ID; first != "activity-inventory" {
		t.Errorf("the first element is %s", first)
	}
}

func TestUnknownScorecardsNameTheNearest(t *testing.T) {
	all := strings.Join(scorecards.IDs(), ", ")
	for id, want := range map[string]string{
		"value-creatoin": "no scorecard 'value-creatoin'; bundled are " + all + "; did you mean 'value-creation'?",
		"../sample":      "no scorecard '../sample'; bundled are " + all,
		"\x1b[2J":        "no scorecard '[2J'; bundled are " + all,
		"":               "no scorecard ''; bundled are " + all,
	} {
		card, err := scorecards.Bundled(id)
		if card != nil || err == nil || err.Error() != want {
			t.Errorf("Bundled(%q) = %v, %v, want %q", id, card, err, want)
		}
		if _, err := scorecards.Source(id); err == nil || err.Error() != want {
			t.Errorf("Source(%q): %v, want %q", id, err, want)
		}
	}
}

func BenchmarkParse(b *testing.B) {
	source, err := scorecards.Source("value-creation")
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(source)))
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := scorecards.Parse("value-creation.yaml", source); err != nil {
			b.Fatal(err)
		}
	}
}
