package results

import (
	"fmt"
	"time"

	"github.com/kamscore/kamscore/scoring"
)

func fixedNow() time.Time { return time.Date(2026, 1, 7, 9, 40, 11, 0, time.UTC) }

// draft is a new result of a scorecard with one component.
func draft(elements int) *Document {
	card := &scoring.Scorecard{
		ID: "sample", Version: "1.0.0", Title: "Sample", Subject: scoring.Account,
		Scale: scoring.DefaultScale(), Method: scoring.ByElements,
		Components: []scoring.Component{{ID: "component", Title: "Component", Weight: 1}},
	}
	for i := range elements {
		card.Components[0].Elements = append(card.Components[0].Elements, scoring.Element{
			ID: fmt.Sprintf("element-%03d", i), Weight: 1,
			Statement: fmt.Sprintf("We keep a dated list of everything we supply to and do for this account, part %d.", i),
		})
	}
	return &Document{
		Assessment: scoring.Assessment{
			ID: "k3v9q2m7xt", Scorecard: card,
			Subject:    scoring.Subject{Kind: scoring.Account, Name: "Account A"},
			Respondent: scoring.Respondent{Role: scoring.Self},
			Status:     scoring.Draft, Started: fixedNow(), Updated: fixedNow(),
		},
		Hash: card.Hash(), Source: "bundled", App: "kamscore 1.0.0",
	}
}

// answered is a state of a draft: revision n has the first n elements
// answered, so that a state tells whether it is whole.
func answered(d *Document, revision int) scoring.Assessment {
	a := d.Clone()
	a.Revision = revision
	a.Answers = scoring.Answers{}
	elements := a.Scorecard.Components[0].Elements
	for i, e := range elements[:min(revision, len(elements))] {
		a.Answers[e.ID] = scoring.Answer{
			Rating: scoring.Rated(i % 4), Evidence: scoring.EvidenceYes,
			Note: fmt.Sprintf("List %d of the last quarter", i), Answered: fixedNow(),
		}
	}
	return a
}
