package report_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// migrated is a German result on a version of its scorecard that has another
// scale, a renamed, a moved, a reworded, a new and a withdrawn element.
func migrated(treatment scoring.ScaleTreatment) report.MigratedResult {
	a := translate([]*scoring.Assessment{member(1, "Board view", "Account A", complete())})[0]
	next := *a.Scorecard
	next.Version = "2.0.0"
	next.Scale = append(slices.Clone(a.Scorecard.Scale), scoring.Level{Value: 4, Label: "Vorbildlich"})
	next.Components = slices.Clone(a.Scorecard.Components)
	for i := range next.Components {
		next.Components[i].Elements = slices.Clone(next.Components[i].Elements)
	}
	value, rivals, plan := &next.Components[0], &next.Components[1], &next.Components[2]
	value.Elements[0].Statement = "Wir führen eine datierte Liste von allem, was wir für diesen Kunden tun."
	value.Elements[1].ID, value.Elements[1].Was = "benefit", []string{"money"}
	rivals.Elements = append(rivals.Elements, plan.Elements[1])
	plan.Elements = []scoring.Element{plan.Elements[0], {ID: "owner", Statement: "Jedes Ziel hat eine verantwortliche Person.", Weight: 1}}
	value.Elements = value.Elements[:2]
	return report.MigratedResult{
		Assessment: a, Card: &next, Migration: scoring.Classify(a, "", &next), Decisions: scoring.Decisions{Scale: treatment, Reopens: true},
	}
}

func writeMigration(t *testing.T, f report.Format, r report.MigratedResult, w *words.Words) string {
	t.Helper()
	var out bytes.Buffer
	if err := report.Migration(&out, f, r, report.Options{Words: w}); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestGoldenMigrations(t *testing.T) {
	golden(t, "migration-german.txt", []byte(writeMigration(t, report.Text, migrated(scoring.RescaleRatings), words.German())))
	golden(t, "migration-german.md", []byte(writeMigration(t, report.Markdown, migrated(scoring.Undecided), words.German())))
	golden(t, "migration.txt", []byte(writeMigration(t, report.Text, migrated(scoring.RescaleRatings), words.English())))
}

func TestAGermanMigrationHasNothingInEnglish(t *testing.T) {
	for _, treatment := range []scoring.ScaleTreatment{scoring.Undecided, scoring.KeepRatings, scoring.RescaleRatings, scoring.ClearRatings} {
		out := writeMigration(t, report.Text, migrated(treatment), words.German())
		for _, said := range strings.Split(out, "\n") {
			if found := functionWords.FindString(said); found != "" {
				t.Errorf("%s: %q in %q", treatment, found, said)
			}
		}
	}
}

func TestTablesAndJSONOfAMigrationStayEnglish(t *testing.T) {
	for _, f := range []report.Format{report.CSV, report.JSON} {
		r := migrated(scoring.KeepRatings)
		if got, want := writeMigration(t, f, r, words.German()), writeMigration(t, f, r, words.English()); got != want {
			t.Errorf("%s:\n%s\nis not:\n%s", f, got, want)
		}
	}
}
