package scorecards_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

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
			card, advice, err := scorecards.Parse(id, source)
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

func TestTemplateIsSound(t *testing.T) {
	card, advice, err := scorecards.Parse("template.yaml", scorecards.Template())
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range advice {
		t.Error(a)
	}
	if slices.Contains(scorecards.IDs(), card.ID) || slices.Contains(scorecards.IDs(), "template") {
		t.Errorf("the template is bundled: %v", scorecards.IDs())
	}
}

// An author who takes the # away from an example has a scorecard, too.
func TestTemplateExamplesAreSound(t *testing.T) {
	example := regexp.MustCompile(`(?m)^( *)# ((?:  )*(?:- \{|(?:source|scale|scoring|weight|guidance|levels|not_applicable|retired|matrix|x|y|quadrants|translations|de|title|components|elements|[a-z]+-[a-z]+|statement|evidence):))`)
	source := example.ReplaceAllString(string(scorecards.Template()), "$1$2")
	card, _, err := scorecards.Parse("template.yaml", []byte(source))
	if err != nil {
		t.Fatal(err)
	}
	e := card.Components[0].Elements[0]
	if card.Method != scoring.ByComponents || card.Source.Author == "" || len(card.Retired) != 1 ||
		card.Components[0].Weight != 2 || e.Weight != 2 || len(e.Levels) != 2 || e.Guidance == "" || !e.AlwaysApplies ||
		card.Matrix == nil || card.Matrix.X.Split != 60 || card.Matrix.Quadrant(scoring.Corner{X: scoring.Low, Y: scoring.High}).Label != "Find out" ||
		card.In("de").Components[0].Elements[0].Statement == e.Statement {
		t.Errorf("an example was not taken:\n%s", source)
	}
	if diff := cmp.Diff(scoring.DefaultScale(), card.Scale); diff != "" {
		t.Errorf("the scale shown is not the default one:\n%s", diff)
	}
}

// The parts of a scorecard that have no element to carry advice.
func TestBundledScorecardsIntroduceThemselves(t *testing.T) {
	for _, id := range scorecards.IDs() {
		t.Run(id, func(t *testing.T) {
			card := bundled(t, id)
			if card.Language != "en" {
				t.Errorf("the language is %s, for which not every check of English applies", card.Language)
			}
			if !strings.HasSuffix(card.Summary, ".") || card.Audience == "" || card.Minutes.Alone == 0 || card.Minutes.Together == 0 {
				t.Errorf("who fills it in, about what and how long it takes: %q, %q, %v", card.Summary, card.Audience, card.Minutes)
			}
			if !strings.HasSuffix(card.Source.Author, "statements original") || card.Source.Licence == "" || card.Source.URL == "" {
				t.Errorf("the source is %v", card.Source)
			}
			for _, c := range card.Components {
				if !strings.HasSuffix(c.Summary, "?") {
					t.Errorf("component %s answers no question: %q", c.ID, c.Summary)
				}
			}
			for _, q := range card.Closing {
				if !strings.HasSuffix(q.Text, "?") {
					t.Errorf("closing question %s is none: %q", q.ID, q.Text)
				}
			}
		})
	}
}

// A component as its users know it: by its title, its place and its size.
type component struct {
	Title, Stage string
	Elements     int
}

func TestBundledComponents(t *testing.T) {
	tests := map[string]struct {
		components    []component
		elements, max int
		subject       scoring.Kind
		closing       int
	}{
		"corporate-environment": {
			components: []component{
				{"The Role of Key Accounts in the Corporate Strategy", "", 24},
				{"The Expectations of the C-Suite", "", 24},
				{"The Corporate Value Proposition", "", 24},
				{"The Internal Processes and Systems", "", 24},
				{"Leadership Roles and Responsibilities", "", 24},
				{"Key Account Profitability", "", 24},
				{"Regional/Global Account Management", "", 24},
				{"The Programme Implementation", "", 23},
			},
			elements: 191, max: 573, subject: scoring.Company,
		},
		"growth-planning": {
			components: []component{
				{"KA Background Knowledge", "diagnosis", 8},
				{"KA Performance", "diagnosis", 8},
				{"KA Strategy, Objectives and KPIs", "diagnosis", 8},
				{"KA Supplier Processes and Requirements", "diagnosis", 8},
				{"Our Stakeholders", "guiding-policy", 8},
				{"Our Growth Opportunities", "guiding-policy", 8},
				{"Our Objectives and Business Case", "coherent-action", 8},
				{"Our Action Plan and Review", "coherent-action", 8},
			},
			elements: 64, max: 192, subject: scoring.Account, closing: 5,
		},
		"value-creation": {
			components: []component{
				{"Our Value Impact and Activity Assessment", "diagnosis", 9},
				{"Our Competitive Mapping, Analysis and Positioning", "diagnosis", 9},
				{"Depth Market Knowledge, Trends and Analysis", "diagnosis", 9},
				{"Total Value Chain Mapping and Analysis", "diagnosis", 9},
				{"Value Opportunity Identification & Prototyping", "guiding-policy", 9},
				{"Mutual Value Development Process – Joint Planning", "guiding-policy", 9},
				{"Joint Business Working – Operations", "coherent-action", 9},
				{"Our Strategy, Objectives, KPIs and Plans", "coherent-action", 8},
			},
			elements: 71, max: 213, subject: scoring.Account, closing: 5,
		},
		"account-manager": {
			components: []component{
				{"Customer and Market Understanding", "", 9},
				{"Strategic Account Planning", "", 9},
				{"Financial and Business Acumen", "", 9},
				{"Relationship and Stakeholder Management", "", 9},
				{"Value Selling and Negotiation", "", 9},
				{"Team Leadership and Internal Influence", "", 9},
				{"Project and Delivery Management", "", 9},
				{"Personal Effectiveness and Development", "", 9},
			},
			elements: 72, max: 216, subject: scoring.Person,
		},
		"account-plan": {
			components: []component{
				{"Account overview and team", "account-and-people", 4},
				{"Relationships", "account-and-people", 4},
				{"The customer's objectives", "customer-aims", 4},
				{"Solutions and value", "customer-aims", 4},
				{"Revenue snapshot", "business", 4},
				{"Opportunities", "business", 4},
				{"Goals and actions", "work", 4},
				{"Barriers, risks and review", "work", 4},
			},
			elements: 32, max: 96, subject: scoring.Account,
		},
		"account-selection": { // six elements count twice
			components: []component{
				{"How attractive the account is to us", "", 12},
				{"How strong we are in its eyes", "", 12},
				{"How ready the account is to partner", "", 6},
			},
			elements: 30, max: 108, subject: scoring.Account, closing: 3,
		},
		"first-principles": {
			components: []component{
				{"What a key account is to us", "", 6},
				{"What we do because of it", "", 7},
			},
			elements: 13, max: 39, subject: scoring.Company, closing: 1,
		},
		"measures-and-rewards": {
			components: []component{
				{"What is measured", "", 4},
				{"How it is reviewed", "", 4},
				{"How managers are rewarded", "", 4},
				{"Fair and understood", "", 4},
			},
			elements: 16, max: 48, subject: scoring.Company,
		},
		"planning-maturity": {
			components: []component{
				{"Accounts and owners", "", 2},
				{"Planning round", "", 2},
				{"People and skills", "", 2},
				{"Tools and data", "", 2},
				{"Use and the customer's part", "", 2},
			},
			elements: 10, max: 30, subject: scoring.Company,
		},
		"programme-blocks": {
			components: []component{
				{"Engagement process", "", 5},
				{"Working practices", "", 5},
				{"Planning methodology", "", 5},
				{"Skills and coaching", "", 5},
				{"Tools and information", "", 5},
				{"Measures of the programme", "", 5},
				{"Governance and sponsorship", "", 5},
				{"Customer feedback and loyalty", "", 5},
			},
			elements: 40, max: 120, subject: scoring.Company,
		},
		"programme-concept": {
			components: []component{
				{"Strategy – operational level", "strategy", 3},
				{"Strategy – corporate level", "strategy", 3},
				{"Solutions – operational level", "solutions", 3},
				{"Solutions – corporate level", "solutions", 3},
				{"Skills – operational level", "skills", 3},
				{"Skills – corporate level", "skills", 3},
				{"Structure – operational level", "structure", 3},
				{"Structure – corporate level", "structure", 3},
				{"Screening – operational level", "screening", 3},
				{"Screening – corporate level", "screening", 3},
			},
			elements: 30, max: 90, subject: scoring.Company,
		},
		"ten-practices": {
			components: []component{
				{"Defence, cross-selling and upselling together", "", 4},
				{"More for the customer than for us", "", 4},
				{"Few accounts, served in depth", "", 4},
				{"Adoption in phases", "", 4},
				{"Selection by score and consent", "", 4},
				{"Risk reduction in every plan", "", 4},
				{"Lean plans built on value", "", 4},
				{"Many-to-many contacts", "", 4},
				{"Review from three sides", "", 4},
				{"A way out of the programme", "", 4},
			},
			elements: 40, max: 120, subject: scoring.Company,
		},
	}
	if len(tests) != len(scorecards.IDs()) {
		t.Errorf("bundled are %v", scorecards.IDs())
	}
	for id, want := range tests {
		t.Run(id, func(t *testing.T) {
			card := bundled(t, id)
			var got []component
			for _, c := range card.Components {
				got = append(got, component{c.Title, c.Stage, len(c.Elements)})
			}
			if diff := cmp.Diff(want.components, got); diff != "" {
				t.Errorf("components (-want +got):\n%s", diff)
			}
			if card.Len() != want.elements || card.Max() != want.max || card.Subject != want.subject || len(card.Closing) != want.closing {
				t.Errorf("%d elements, %d points, about a %s, %d closing questions", card.Len(), card.Max(), card.Subject, len(card.Closing))
			}
		})
	}
}

func TestBundledStages(t *testing.T) {
	three := []string{"Diagnosis", "Guiding Policy", "Coherent Action"}
	stages := map[string][]string{
		"growth-planning":   three,
		"value-creation":    three,
		"account-plan":      {"The account and its people", "What the customer wants", "The business", "The work"},
		"programme-concept": {"Strategy", "Solutions", "Skills", "Structure", "Screening"},
	}
	for _, id := range scorecards.IDs() {
		var got []string
		for _, s := range bundled(t, id).Stages {
			got = append(got, s.Title)
		}
		if diff := cmp.Diff(stages[id], got); diff != "" {
			t.Errorf("stages of %s (-want +got):\n%s", id, diff)
		}
	}
}

// A company or an account has something to a degree; a person shows it. A
// customer speaks for or against itself, and a principle holds here and there.
func TestBundledScales(t *testing.T) {
	own := map[string][]string{
		"account-manager":   {"Not shown", "Being learnt", "Shown at times", "Shown reliably"},
		"account-selection": {"Low", "Modest", "High", "Very high"},
		"first-principles":  {"Not so", "In places", "Mostly so", "Always so"},
	}
	for _, id := range scorecards.IDs() {
		card := bundled(t, id)
		if own[id] == nil {
			if diff := cmp.Diff(scoring.DefaultScale(), card.Scale); diff != "" {
				t.Errorf("%s (-default scale +its own):\n%s", id, diff)
			}
			continue
		}
		var got []string
		for _, l := range card.Scale {
			got = append(got, l.Label)
		}
		if diff := cmp.Diff(own[id], got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", id, diff)
		}
	}
}

// They are offered in this order: the family, and then the other systems, each
// by id.
func TestTheFamilyComesFirst(t *testing.T) {
	want := []string{
		"account-manager", "corporate-environment", "growth-planning", "value-creation",
		"account-plan", "account-selection", "first-principles", "measures-and-rewards",
		"planning-maturity", "programme-blocks", "programme-concept", "ten-practices",
	}
	if diff := cmp.Diff(want, scorecards.IDs()); diff != "" {
		t.Errorf("IDs (-want +got):\n%s", diff)
	}
	for i, id := range want {
		if got := scorecards.InFamily(id); got != (i < 4) {
			t.Errorf("InFamily(%q) = %v", id, got)
		}
	}
	if scorecards.InFamily("our-own") {
		t.Error("a scorecard of one's own is in the family")
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
