package report_test

import (
	"bytes"
	"encoding/json"
	"html"
	"io"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/results"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// germanForm is formCard with weights, in German.
func germanForm() *scoring.Scorecard {
	s := germanCard(weighted())
	s.Components[0].Elements[0].AlwaysApplies = true
	s.Components[0].Elements[0].Guidance = "Auch Beratung & Berichte, die nichts kosten."
	s.Components[0].Elements[1].Levels = map[int]string{2: "Produkte und Leistungen", 1: "nur Produkte"}
	return s
}

// germanCard puts the texts of a scorecard of these tests into German.
func germanCard(s *scoring.Scorecard) *scoring.Scorecard {
	element := map[string][2]string{
		"list":      {"Wir führen eine datierte Liste von allem, was wir für diesen Account tun.", "die Liste, höchstens ein Jahr alt"},
		"money":     {"Eine Rechnung setzt für jeden Nutzen einen Betrag an.", "die Rechnung, mit einer Quelle je Betrag"},
		"confirmed": {"Der Kunde hat die Beträge schriftlich bestätigt.", "die Nachricht"},
		"rivals":    {"Wir können jeden Wettbewerber und seinen Anteil nennen.", ""},
		"map":       {"Wir führen eine datierte Karte aller Stellen bis zum Endkunden.", "die Karte"},
		"joint":     {"Ein von beiden unterschriebener Plan nennt drei Ziele für dieses Jahr.", "der Plan"},
		"review":    {"Beide Seiten prüfen den Plan jedes Quartal.", "die Protokolle"},
		"owner":     {"Jedes Ziel hat auf beiden Seiten eine verantwortliche Person.", ""},
		"deputy":    {"Für jede betreuende Person ist eine Vertretung benannt.", "die Liste"},
	}
	titles := map[string]string{
		"impact": "Unsere Wirkung beim Kunden", "impact-rivals": "Die Wirkung der Wettbewerber", "plan": "Gemeinsamer Plan", "rules": "Unsere Regeln",
	}
	s.Language, s.Title, s.Summary = "de", "Beispiel für Nutzen", "Bewerten Sie einen Account, allein oder gemeinsam."
	s.Stages[0].Title, s.Stages[0].Question = "Diagnose", "Was geschieht hier?"
	s.Stages[1].Title, s.Stages[1].Question = "Handeln", "Wie setzen wir es gemeinsam um?"
	s.Scale = scoring.Scale{
		{Value: 0, Label: "Noch nicht", Help: "Wir könnten nichts vorzeigen."},
		{Value: 1, Label: "Begonnen", Help: "Teile liegen vor."},
		{Value: 2, Label: "Fast vollständig", Help: "In den meisten Fällen vorhanden."},
		{Value: 3, Label: "Vollständig", Help: "Ganz vorhanden, jedes Mal."},
	}
	s.Bands = []scoring.Band{{From: 0, Label: "Am Anfang"}, {From: 34, Label: "Im Aufbau"}, {From: 67, Label: "Stark"}}
	for i := range s.Components {
		c := &s.Components[i]
		c.Title, c.Summary = titles[c.ID], ""
		for j := range c.Elements {
			e := &c.Elements[j]
			e.Statement, e.Evidence, e.Improve = element[e.ID][0], element[e.ID][1], ""
		}
	}
	for i, question := range []string{"Ist klar, was wir bis wann erreichen wollen?", "Hat jedes Ziel eine verantwortliche Person?", "Sind alle einverstanden, die handeln müssen?"} {
		s.Closing[i].Text = question
	}
	return s
}

// writtenInGerman is what is written with the words of German.
func writtenInGerman(t *testing.T, write func(io.Writer, report.Options) error) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := write(&out, report.Options{Words: words.German()}); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func germanFormIn(t *testing.T, f report.Format) []byte {
	t.Helper()
	return writtenInGerman(t, func(w io.Writer, o report.Options) error { return report.Form(w, f, germanForm(), o) })
}

func germanFillable(t *testing.T) []byte {
	t.Helper()
	return writtenInGerman(t, func(w io.Writer, o report.Options) error { return report.Fillable(w, germanForm(), o) })
}

func TestGoldenGermanForms(t *testing.T) {
	golden(t, "german-form.md", germanFormIn(t, report.Markdown))
	golden(t, "german-form.html", germanFormIn(t, report.HTML))
	golden(t, "german-fillable.html", withoutScript(germanFillable(t)))
}

func TestGoldenGermanComparisons(t *testing.T) {
	for name, c := range germanComparisons(t) {
		golden(t, "german-compare-"+name+".txt", writeComparison(t, report.Text, c, report.Options{Words: words.German()}))
	}
	rounds := germanComparisons(t)["rounds"]
	golden(t, "german-compare-rounds.html", writeComparison(t, report.HTML, rounds, report.Options{Words: words.German()}))
	golden(t, "german-compare-rounds.md", writeComparison(t, report.Markdown, rounds, report.Options{Words: words.German()}))
}

func germanComparisons(t *testing.T) map[string]*scoring.Comparison {
	t.Helper()
	german := func(a *scoring.Assessment) *scoring.Assessment {
		a.Scorecard = germanCard(a.Scorecard)
		a.Subject.Name, a.Respondent.Name = "Account A", "Sicht der Leitung"
		for id, answer := range a.Answers {
			answer.Note = ""
			if answer.Rating.IsNotApplicable() {
				answer.Rating = scoring.NotApplicable("Es gibt keine Zahlen")
			}
			a.Answers[id] = answer
		}
		return a
	}
	later := complete()
	later["list"], later["map"] = rated(1, scoring.EvidenceYes), scoring.Answer{Rating: scoring.NotKnown()}
	later["joint"], later["owner"] = rated(3, scoring.EvidenceNo), rated(2, scoring.EvidenceNo)
	aimed := german(earlier(sample(), complete()))
	aimed.Plan.Targets = map[string]int{"joint": 2, "list": 3, "map": 2, "money": 3}
	self := german(earlier(sample(), half()))
	self.Respondent.Role = scoring.Self
	part := german(result(sample(), complete()).Assessment)
	part.Whole = part.Scorecard
	part.Scorecard, _ = part.Whole.Only([]string{"impact-rivals", "plan"})
	other := german(done(weighted(), later).Assessment)
	other.Subject.Name = "Account B"
	reworded := german(done(nextVersion(), later).Assessment)
	reworded.Scorecard.Components[0].Elements[0].Statement = "Eine Liste nennt alles, was wir für diesen Account tun."
	own := german(done(overlay(), later).Assessment)
	own.Scorecard.Title = "Unser Beispiel"
	own.Scorecard.Components[0].Elements[0].Statement = "Wir führen eine einzige Liste."
	return map[string]*scoring.Comparison{
		"rounds":    compared(t, aimed, reworded),
		"views":     compared(t, self, german(done(sample(), complete()).Assessment)),
		"subjects":  compared(t, german(earlier(weighted(), complete())), other),
		"part":      compared(t, german(earlier(sample(), half())), part),
		"overlay":   compared(t, german(earlier(sample(), complete())), own),
		"reversed":  compared(t, german(done(sample(), complete()).Assessment), german(earlier(sample(), half()))),
		"untouched": compared(t, german(earlier(sample(), nil)), german(done(sample(), nil).Assessment)),
	}
}

var (
	englishWord = regexp.MustCompile(`(?i)\b(the|and|of|to|is|not|are|with|from|which|by)\b`)
	scriptOf    = regexp.MustCompile(`(?s)<(style|script)>.*?</(style|script)>`)
	tags        = regexp.MustCompile(`<[^>]*>`)
)

// withoutScript is a page without its style, its script and their hashes.
func withoutScript(page []byte) []byte {
	page = scriptOf.ReplaceAll(page, nil)
	return regexp.MustCompile(`content="default-src [^"]*"`).ReplaceAll(page, nil)
}

// isGerman fails the test where what is said has an English word.
func isGerman(t *testing.T, name, said string) {
	t.Helper()
	for line := range strings.Lines(said) {
		if word := englishWord.FindString(line); word != "" {
			t.Errorf("%s says %q in %s", name, word, line)
		}
	}
}

func TestNoEnglishIsLeftInAGermanForm(t *testing.T) {
	isGerman(t, "Markdown", string(germanFormIn(t, report.Markdown)))
	for name, page := range map[string][]byte{"HTML": germanFormIn(t, report.HTML), "the page": germanFillable(t)} {
		said := html.UnescapeString(tags.ReplaceAllString(string(scriptOf.ReplaceAll(page, nil)), " "))
		isGerman(t, name, said)
	}
	book := openXLSX(t, germanFormIn(t, report.XLSX))
	for _, sheet := range book.GetSheetList() {
		rows, err := book.GetRows(sheet)
		if err != nil {
			t.Fatal(err)
		}
		for _, row := range rows {
			isGerman(t, sheet, strings.Join(row, " | "))
		}
	}
}

func TestNoEnglishIsLeftInAGermanComparison(t *testing.T) {
	for name, c := range germanComparisons(t) {
		for _, f := range []report.Format{report.Text, report.Markdown} {
			isGerman(t, name, string(writeComparison(t, f, c, report.Options{Words: words.German()})))
		}
	}
}

// What a German form hands back is read as any other: only what people read is
// German.
func TestAGermanFormIsReadBack(t *testing.T) {
	card := germanForm()
	form := string(germanFormIn(t, report.CSV))
	if english := string(writeForm(t, report.CSV, card)); form != english {
		t.Errorf("the table is\n%s, want\n%s", form, english)
	}
	book := openXLSX(t, germanFormIn(t, report.XLSX))
	for cell, value := range map[string]any{"E2": 2, "F2": "yes", "G2": "die Liste", "I2": "Account A", "L2": "peer"} {
		if err := book.SetCellValue("Antworten", cell, value); err != nil {
			t.Fatal(err)
		}
	}
	var filled bytes.Buffer
	if err := book.Write(&filled); err != nil {
		t.Fatal(err)
	}
	read, err := results.ReadAnswers(&filled, card)
	want := scoring.Answer{Rating: scoring.Rated(2), Evidence: scoring.EvidenceYes, Note: "die Liste"}
	if err != nil || read.Answers["list"] != want || read.Respondent.Role != scoring.Peer {
		t.Errorf("%+v, %v", read, err)
	}
}

// A text of the scorecard stands in its own language, also where the page is
// in another.
func TestAFormSaysWhichLanguageItsTextsAreIn(t *testing.T) {
	for _, tt := range []struct {
		own  string
		w    *words.Words
		page string
		text string
	}{
		{"de", words.German(), "de", "<h1>"},
		{"de-AT", words.German(), "de-AT", "<h1>"},
		{"en", words.German(), "de", `<h1 lang="en">`},
		{"", words.German(), "de", `<h1 lang="en">`},
		{"fr", words.English(), "en", `<h1 lang="fr">`},
	} {
		card := germanForm()
		card.Language = tt.own
		for name, write := range map[string]func(io.Writer) error{
			"form":     func(w io.Writer) error { return report.Form(w, report.HTML, card, report.Options{Words: tt.w}) },
			"fillable": func(w io.Writer) error { return report.Fillable(w, card, report.Options{Words: tt.w}) },
		} {
			var out bytes.Buffer
			if err := write(&out); err != nil {
				t.Fatal(err)
			}
			for _, want := range []string{`<html lang="` + tt.page + `">`, tt.text} {
				if !strings.Contains(out.String(), want) {
					t.Errorf("%s in %q, of a scorecard in %q, has no %s", name, tt.w.Tag, tt.own, want)
				}
			}
		}
	}
}

// The script has no words of its own: what it says is among its data, and
// nothing else is.
func TestTheScriptOfAFormSaysWhatItIsTold(t *testing.T) {
	script, err := os.ReadFile("fillable.js")
	if err != nil {
		t.Fatal(err)
	}
	var asked []string
	for _, found := range regexp.MustCompile(`\bsays\.(\w+)`).FindAllSubmatch(script, -1) {
		asked = append(asked, string(found[1]))
	}
	slices.Sort(asked)
	data := regexp.MustCompile(`(?s)id="data">(.*?)</script>`).FindSubmatch(germanFillable(t))
	var told struct{ Says map[string]string }
	if err := json.Unmarshal(data[1], &told); err != nil {
		t.Fatal(err)
	}
	var known []string
	for name, said := range told.Says {
		known = append(known, name)
		isGerman(t, name, said)
	}
	slices.Sort(known)
	if asked = slices.Compact(asked); !slices.Equal(asked, known) {
		t.Errorf("the script says %q, and is told %q", asked, known)
	}
}
