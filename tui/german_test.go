package tui

import (
	"fmt"
	"path/filepath"
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
	"action", "action typing", "action not a day", "closing answered", "comparison", "comparison components", "component end",
	"components filtered", "components reason", "debate", "debate alike", "element", "element answered", "element not applicable",
	"find", "finish notice", "help", "home", "home nothing", "intro", "next round", "note", "output notice", "priorities",
	"priorities planned", "proof pass", "review day", "summary", "summary finished", "why component", "why compared", "why priority", "why total",
}

func TestGermanScreensLookLikeTheirPictures(t *testing.T) {
	for _, name := range inGerman {
		comparePictures(t, name, filepath.Join("testdata", "screens", "de"), withWords(words.German()), withCard(germanCard()))
	}
}
