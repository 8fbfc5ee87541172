package results

import (
	"fmt"
	"strings"
	"testing"

	"github.com/kamscore/kamscore/scoring"
)

// corporate is a finished result of the largest questionnaire: 191 elements
// in 8 components.
func corporate() *Document {
	d := exampleDocument()
	card := *d.Scorecard
	card.Components, card.Stages = nil, nil
	d.Scorecard, d.kept, d.Answers = &card, nil, scoring.Answers{}
	for i := range 191 {
		if i%24 == 0 {
			card.Components = append(card.Components, scoring.Component{
				ID: fmt.Sprintf("component-%d", i/24), Title: "What the component is about", Weight: 1,
			})
		}
		c := &card.Components[i/24]
		e := scoring.Element{ID: fmt.Sprintf("element-%d", i), Statement: strings.Repeat("We do it. ", 8), Weight: 1}
		c.Elements = append(c.Elements, e)
		a := scoring.Answer{Rating: scoring.Rated(i % 4), Evidence: scoring.EvidenceYes, Answered: at(i % 60)}
		if i%3 == 0 {
			a.Note = strings.Repeat("noted ", 10)
		}
		d.Answers[e.ID] = a
	}
	return d
}

func BenchmarkDecode(b *testing.B) {
	data, err := corporate().Encode()
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Decode(data); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkEncode(b *testing.B) {
	d := corporate()
	data, err := d.Encode()
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := d.Encode(); err != nil {
			b.Fatal(err)
		}
	}
}
