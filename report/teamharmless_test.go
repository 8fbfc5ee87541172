package report

import (
	"bytes"
	"fmt"
	"testing"

	"pgregory.net/rapid"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

func drawTeam(t *rapid.T) Team {
	var g scoring.Gatherer
	for i := range rapid.IntRange(1, 5).Draw(t, "results") {
		a := drawResult(t).Assessment
		a.ID = fmt.Sprint("id", i)
		a.Status = rapid.SampledFrom([]scoring.Status{scoring.Final, scoring.Final, scoring.Draft}).Draw(t, "status")
		a.Respondent.Role = rapid.SampledFrom(scoring.Roles()).Draw(t, "role")
		a.Subject.Kind = rapid.SampledFrom([]scoring.Kind{scoring.Account, scoring.Company}).Draw(t, "kind")
		g.Add(a, text.Line(drawText(t, "path")))
	}
	return Team{
		RollUps:    g.RollUps(scoring.Choice{Drafts: rapid.Bool().Draw(t, "drafts")}),
		Unreadable: []Unreadable{{Path: drawText(t, "file"), Reason: drawText(t, "why")}},
		Names:      rapid.Bool().Draw(t, "names"), Anonymous: rapid.Bool().Draw(t, "anonymous"),
	}
}

func TestATeamFitsItsWidth(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o := Options{Width: rapid.IntRange(20, 130).Draw(t, "width"), ASCII: rapid.Bool().Draw(t, "ascii")}
		var out bytes.Buffer
		if err := RollUp(&out, Text, drawTeam(t), o); err != nil {
			t.Fatal(err)
		}
		fits(t, out.String(), o.Width)
	})
}

func TestATeamDrivesNoTerminal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		team := drawTeam(t)
		for _, f := range Formats() {
			var out bytes.Buffer
			if err := RollUp(&out, f, team, Options{}); err != nil {
				t.Fatal(err)
			}
			if !f.IsText() {
				continue // what is in a workbook is read back in its own tests
			}
			drivesNoTerminal(t, f, out.String())
		}
	})
}
