//go:build unix

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scorecards"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// On the page a form speaks German; what it hands back is read as any other.
func TestGermanFormIsFilledInAndImported(t *testing.T) {
	d := newDeskAlone(t)
	path := d.writeCard(smallCard)
	card, _, err := scorecards.BasesIn().ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	form, err := os.Create(filepath.Join(d.dir, "german.html"))
	if err != nil {
		t.Fatal(err)
	}
	defer form.Close()
	if err := report.Fillable(form, card, report.Options{Words: words.German()}); err != nil {
		t.Fatal(err)
	}
	p := newPage(d, desktop)
	p.allowed = []string{"blob:"}
	p.open(form.Name())
	p.click(rating("list", "2"))
	p.click(on("list", "label:has([value=yes])"))
	p.click(rating("bills", "1"))
	p.click(on("bills", "label:has([value=no])"))
	p.click(rating("goals", "NA"))
	p.click(rating("review", "?"))
	p.until(`document.getElementById("said").textContent.startsWith("Weiß")`)
	for place, want := range map[string]string{
		".bar p": "2 von 4 bewertet · 1 nicht anwendbar · 1 nicht bekannt", "#open": "„Ihr Name“ oben ist leer.",
		"#said": "Weiß ich nicht. 2 von 4 bewertet",
	} {
		if said := p.text(place); !strings.Contains(said, want) {
			t.Errorf("%s says %q, want %q", place, said, want)
		}
	}
	for _, found := range p.violations() {
		t.Error(found)
	}
	file := p.download(func() { p.click("#save") })
	if name := filepath.Base(file); name != "small-antworten.csv" || !strings.Contains(p.text("#handed"), name) {
		t.Errorf("the file is %s, and the page says %q", name, p.text("#handed"))
	}
	isAnswered(t, d.imported(path, file), scoring.Answers{
		"list":   {Rating: scoring.Rated(2), Evidence: scoring.EvidenceYes},
		"bills":  {Rating: scoring.Rated(1), Evidence: scoring.EvidenceNo},
		"goals":  {Rating: scoring.NotApplicable("")},
		"review": {Rating: scoring.NotKnown()},
	})
}
