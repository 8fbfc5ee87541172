package results

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/kamscore/kamscore/scoring"
)

// german is the example's scorecard with a translation of what it asks.
func german() *scoring.Scorecard {
	card := exampleDocument().Scorecard
	card.Translations = []scoring.Translation{{
		Language: "de", Title: "Wertschöpfung", Bands: map[int]string{0: "Anfang"},
		Elements: map[string]scoring.ElementText{
			"activity-inventory": {Statement: "Wir führen eine Liste."},
			"service-costs":      {Statement: "Wir kennen die Kosten."},
			"value-figures":      {Statement: "Der Kunde bestätigt den Wert."},
			"dated-map":          {Statement: "Wir führen eine Karte."},
		},
		Closing: map[string]string{"goal-is-clear": "Ist das Ziel klar?"},
	}}
	return card
}

func encode(t *testing.T, d *Document) []byte {
	t.Helper()
	data, err := d.Encode()
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestTheLanguageIsKept(t *testing.T) {
	d := readBack(t)
	card := german().In("de")
	if _, err := d.Adopt(card, "bundled", scoring.Decisions{}); err != nil {
		t.Fatal(err)
	}
	again := mustDecode(t, encode(t, d))
	if s := again.Scorecard; s.Language != "de" || s.Title != "Wertschöpfung" || again.Hash != exampleDocument().Hash {
		t.Errorf("in %q, %q, %s", s.Language, s.Title, again.Hash)
	}
	if old := mustDecode(t, []byte(small(""))); old.Scorecard.Language != "" {
		t.Errorf("a file that does not say is in %q", old.Scorecard.Language)
	}
}

func TestTellIn(t *testing.T) {
	d := readBack(t)
	const once = "We once knew what services cost."
	c, i, _ := d.Scorecard.Find("service-costs")
	d.Scorecard.Components[c].Elements[i].Statement = once
	migration, err := d.Adopt(german(), "bundled", scoring.Decisions{})
	if err != nil {
		t.Fatal(err)
	}
	if reworded := migration.Of(scoring.Transition.IsReworded); len(reworded) != 1 || reworded[0].ID != "service-costs" {
		t.Fatalf("reworded: %v", reworded)
	}
	d.TellIn("de-DE")
	data := encode(t, d)
	want := map[string]string{
		"activity-inventory": "Wir führen eine Liste.",
		"service-costs":      once,
		"value-figures":      "Der Kunde bestätigt den Wert.",
		"dated-map":          "Wir führen eine Karte.",
		"untouched":          "",
	}
	if diff := cmp.Diff(want, statements(t, data)); diff != "" {
		t.Errorf("statements (-want +got):\n%s", diff)
	}
	again := mustDecode(t, data)
	if text := again.questions["goal-is-clear"].text; text != "Ist das Ziel klar?" {
		t.Errorf("the closing question is %q", text)
	}
	// What was reworded stays so, and nothing else becomes so.
	if _, err = again.Adopt(german().In(again.Scorecard.Language), "bundled", scoring.Decisions{}); err != nil {
		t.Fatal(err)
	}
	for id, a := range again.Answers {
		if isReworded := id == "service-costs"; isReworded != (a.Statement == once) {
			t.Errorf("%s: answered %q", id, a.Statement)
		}
	}
	again.TellIn("fr")
	if again.Scorecard.Language != "de" {
		t.Errorf("in %q, which it is not to be had in", again.Scorecard.Language)
	}
}

func TestTellInOfAPart(t *testing.T) {
	d := exampleDocument()
	card := german()
	part, _ := card.Only([]string{"mapping"})
	d.Scorecard, d.Whole = part, card
	d = mustDecode(t, encode(t, d))
	if _, err := d.Adopt(card, "bundled", scoring.Decisions{}); err != nil {
		t.Fatal(err)
	}
	d.TellIn("de")
	again := mustDecode(t, encode(t, d))
	if len(again.Scorecard.Components) != 1 || again.Scorecard.Language != "de" || again.Whole.Language != "de" {
		t.Errorf("%d components asked, in %q of %q", len(again.Scorecard.Components), again.Scorecard.Language, again.Whole.Language)
	}
	if said := statements(t, encode(t, again)); said["dated-map"] != "Wir führen eine Karte." || said["value-figures"] != "Der Kunde bestätigt den Wert." {
		t.Errorf("statements %v", said)
	}
}

// To and fro, a result is as it was.
func TestTellInAndBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := drawDocument(t)
		data, err := d.Encode()
		if err != nil {
			t.Fatal(err)
		}
		if d, err = Decode(data); err != nil {
			t.Fatal(err)
		}
		card := *d.fullCard()
		texts := map[string]scoring.ElementText{}
		for _, c := range card.Components {
			for _, e := range c.Elements {
				if e.Statement != "" && rapid.Bool().Draw(t, "translated") {
					texts[e.ID] = scoring.ElementText{Statement: "Auf Deutsch: " + e.ID}
				}
			}
		}
		card.Language, card.Translations = "en", []scoring.Translation{{Language: "de", Elements: texts}}
		if _, err := d.Adopt(&card, "bundled", scoring.Decisions{}); err != nil {
			t.Fatal(err)
		}
		before, err := d.Encode()
		if err != nil {
			t.Fatal(err)
		}
		d.TellIn("de")
		if d.Scorecard.Language != "de" || d.Hash != card.Hash() {
			t.Fatalf("in %q, hash %s", d.Scorecard.Language, d.Hash)
		}
		d.TellIn("en")
		after, err := d.Encode()
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(before), string(after)); diff != "" {
			t.Fatalf("there and back:\n%s", diff)
		}
	})
}

// An answer given in another language has the statement of that one.
func TestAnAnswerHasTheStatementOfItsLanguage(t *testing.T) {
	d := readBack(t)
	if _, err := d.Adopt(german(), "bundled", scoring.Decisions{}); err != nil {
		t.Fatal(err)
	}
	d.TellIn("de")
	d.Answers["dated-map"] = scoring.Answer{Rating: scoring.Rated(1), Answered: at(50).Add(time.Hour)}
	if said := statements(t, encode(t, d))["dated-map"]; said != "Wir führen eine Karte." {
		t.Errorf("it was answered as %q", said)
	}
}
