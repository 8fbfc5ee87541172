package tui

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// germanCard is testCard in German.
func germanCard() *scoring.Scorecard {
	card := testCard()
	card.Language, card.Title, card.Summary = "de", "Testkarte", "Zum Testen. Sie dauert zwei Minuten."
	card.Scale = scoring.DefaultScaleIn("de")
	card.Bands = []scoring.Band{{From: 0, Label: "Am Anfang"}, {From: 34, Label: "Im Aufbau"}, {From: 67, Label: "Stark"}}
	card.Matrix = testMatrix()
	for i, said := range []scoring.QuadrantText{
		{Label: "Schlüssel", Advice: "Setzen Sie hier die erfahrensten Leute ein."},
		{Label: "Stern", Advice: "Beginnen Sie mit einem Pilotprojekt."},
		{Label: "Stütze", Advice: "Erhalten Sie, was da ist, und stellen Sie niemanden dafür ein."},
		{Label: "Straffen"},
	} {
		card.Matrix.Quadrants[i].Label, card.Matrix.Quadrants[i].Advice = said.Label, said.Advice
	}
	card.Stages[0].Title, card.Stages[0].Question = "Diagnose", "Was geht vor?"
	card.Stages[1].Title, card.Stages[1].Question = "Gemeinsames Handeln", "Was tun wir?"
	card.Closing[0].Text = "Ist klar, was wir bei diesem Account bis wann erreichen wollen?"
	card.Closing[1].Text = "Würden alle, die handeln müssen, es ihr Eigenes nennen?"
	for c := range card.Components {
		component := &card.Components[c]
		component.Title = fmt.Sprintf("Unser Thema mit langem Titel, Teil %d", c+1)
		for e := range component.Elements {
			el := &component.Elements[e]
			el.Statement = fmt.Sprintf("Wir führen eine datierte Map Nummer %d.%d aller Beteiligten zwischen uns und den Endkunden.", c+1, e+1)
			el.Evidence = "die Map, mit dem, was jede Seite will"
			el.Improve = fmt.Sprintf("Map %d.%d diesen Monat mit dem Account-Team zeichnen.", c+1, e+1)
		}
	}
	return card
}

// inGerman are the screens of which there are German pictures as well.
var inGerman = []string{
	"changed", "changed kept", "changed scale", "action", "action typing", "action not a day", "closing answered", "comparison", "comparison components", "component end",
	"components filtered", "components reason", "debate", "debate alike", "element", "element answered", "element not applicable",
	"find", "finish notice", "help", "home", "home nothing", "intro", "next round", "note", "output notice", "priorities",
	"priorities planned", "place between", "proof pass", "review day", "summary", "summary finished", "summary placed", "why component", "why compared", "why priority", "why total",
}

func TestGermanScreensLookLikeTheirPictures(t *testing.T) {
	for _, name := range inGerman {
		comparePictures(t, name, filepath.Join("testdata", "screens", "de"), withWords(words.German()), withCard(germanCard()))
	}
}

// englishWords are in no German text, and hardly an English sentence is without
// any of them. Those that are typed, as the names of commands are, are not among
// them.
var englishWords = []string{
	"the", "and", "of", "to", "is", "not", "are", "for", "with", "by", "on", "it", "you", "no", "yes", "all", "from", "if",
	"rated", "rate", "evidenced", "component", "statement", "statements", "said", "carried", "finished", "worth", "due", "applicable", "known",
}

// leftInEnglish are the English words in a text, in the order they come.
func leftInEnglish(shown string) []string {
	var left []string
	for _, word := range strings.FieldsFunc(shown, func(r rune) bool { return strings.ContainsRune(" \n.,;:?!()„“·", r) }) {
		if slices.Contains(englishWords, strings.ToLower(word)) {
			left = append(left, word)
		}
	}
	return left
}

// TestNoTranscriptSpeaksEnglishInGerman is the same for plain mode: the whole
// run has about everything it says.
func TestNoTranscriptSpeaksEnglishInGerman(t *testing.T) {
	data, err := os.ReadFile(filepath.Join("testdata", "plain", "german-whole.txt"))
	if err != nil {
		t.Fatal(err)
	}
	_, said, _ := strings.Cut(string(data), outputMark)
	said, _, _ = strings.Cut(said, "error: ") // which the command line says, in English
	for line := range strings.Lines(said) {
		if left := leftInEnglish(line); left != nil {
			t.Errorf("%q: %s", left, line)
		}
	}
}

// englishStill are the screens with something that comes in English from
// elsewhere.
var englishStill = map[string]string{
	"not comparable": "the reason is an error",
}

// TestNoScreenSpeaksEnglishInGerman looks for what is not taken from the words
// of the language.
func TestNoScreenSpeaksEnglishInGerman(t *testing.T) {
	for name, keys := range everyScreen {
		found := false
		for _, window := range [][2]int{{100, 40}, {40, 10}} {
			b := newBench(t, set(name, withWords(words.German()), withCard(germanCard()), sized(window[0], window[1]))...).press(keys)
			left := leftInEnglish(b.screen())
			found = found || left != nil
			if left != nil && englishStill[name] == "" {
				t.Errorf("%s says %q:\n%s", name, left, b.screen())
			}
		}
		if !found && englishStill[name] != "" {
			t.Errorf("%s speaks German, and need not be listed", name)
		}
	}
}
