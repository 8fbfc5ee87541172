package cli

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/kamscore/kamscore/results"
	"github.com/kamscore/kamscore/scorecards"
	"github.com/kamscore/kamscore/scoring"
)

// BenchmarkRollUp is kamscore team over a folder, from its arguments to its
// text. Five times as many results are to take no more than five and a half
// times as long, and as many allocations.
func BenchmarkRollUp(b *testing.B) {
	for _, n := range []int{1000, 5000} {
		b.Run(fmt.Sprintf("%d results", n), func(b *testing.B) {
			dir := b.TempDir()
			b.SetBytes(writeTeam(b, dir, n))
			nowhere, err := os.OpenFile(os.DevNull, os.O_RDWR, 0)
			if err != nil {
				b.Fatal(err)
			}
			defer nowhere.Close()
			world := World{In: nowhere, Out: nowhere, Err: nowhere, Env: func(string) (string, bool) { return "", false }, Now: time.Now}
			b.ReportAllocs()
			for b.Loop() {
				if code := Run([]string{"team", dir}, world); code != 0 {
					b.Fatalf("exit code %d", code)
				}
			}
		})
	}
}

// writeTeam writes finished results of as many respondents and returns how many
// bytes they are.
func writeTeam(b *testing.B, dir string, n int) (bytes int64) {
	b.Helper()
	card, err := scorecards.Bundled("value-creation")
	if err != nil {
		b.Fatal(err)
	}
	at := time.Date(2026, 1, 7, 9, 0, 0, 0, time.UTC)
	for i := range n {
		a := scoring.Assessment{
			ID: fmt.Sprintf("s%09d", i), Scorecard: card, Subject: scoring.Subject{Kind: scoring.Account, Name: fmt.Sprint("Account ", i)},
			Respondent: scoring.Respondent{Name: fmt.Sprint("Respondent ", i), Role: scoring.Self}, Status: scoring.Final,
			Started: at, Updated: at, Completed: at, Answers: scoring.Answers{},
		}
		for j := range card.Components {
			for k := range card.Components[j].Elements {
				a.Answers[card.Components[j].Elements[k].ID] = scoring.Answer{Rating: scoring.Rated((i + 3*j + 7*k) % 4), Evidence: scoring.EvidenceYes, Answered: at}
			}
		}
		data, err := (&results.Document{Assessment: a}).Encode()
		if err != nil {
			b.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, a.ID+".json"), data, 0o600); err != nil {
			b.Fatal(err)
		}
		bytes += int64(len(data))
	}
	return bytes
}
