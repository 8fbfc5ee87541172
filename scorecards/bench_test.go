package scorecards_test

import (
	"bytes"
	"fmt"
	"testing"

	"github.com/kamscore/kamscore/scorecards"
	"github.com/kamscore/kamscore/scoring"
)

// BenchmarkParseLong parses the longest scorecard that comes with kamscore, and
// one longer than any.
func BenchmarkParseLong(b *testing.B) {
	corporate, err := scorecards.Source("corporate-environment")
	if err != nil {
		b.Fatal(err)
	}
	for _, c := range []struct {
		name   string
		source []byte
	}{{"191", corporate}, {"5000", long(b)}} {
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(len(c.source)))
			b.ReportAllocs()
			for b.Loop() {
				if _, _, err := scorecards.Parse("long.yaml", c.source); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// long is a scorecard of 5,000 elements as its author keeps it.
func long(b *testing.B) []byte {
	b.Helper()
	card := &scoring.Scorecard{
		ID: "long", Version: "1.0.0", Title: "Long", Language: "en", Subject: scoring.Company,
		Scale: scoring.DefaultScale(), Method: scoring.ByElements,
	}
	for i := range 50 {
		c := scoring.Component{ID: fmt.Sprintf("component-%d", i), Title: "What the component is about", Weight: 1}
		for j := range 100 {
			c.Elements = append(c.Elements, scoring.Element{
				ID:        fmt.Sprintf("element-%d-%d", i, j),
				Statement: fmt.Sprintf("We keep a dated list of everything that we do for account %d in month %d.", i, j),
				Evidence:  "the list, dated within the last year", Improve: "Write the list with the team this month.", Weight: 1,
			})
		}
		card.Components = append(card.Components, c)
	}
	var source bytes.Buffer
	if err := scorecards.Write(&source, card); err != nil {
		b.Fatal(err)
	}
	return source.Bytes()
}
