//go:build unix

package main

import (
	"bytes"
	"crypto/rand"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/kamscore/kamscore/results"
	"github.com/kamscore/kamscore/scorecards"
	"github.com/kamscore/kamscore/scoring"
)

// cardOf is a scorecard as long as one likes.
func cardOf(components, each int) *scoring.Scorecard {
	card := &scoring.Scorecard{
		ID: fmt.Sprintf("long-%d", components*each), Version: "1.0.0", Language: "en", Subject: scoring.Company,
		Title: fmt.Sprintf("A scorecard of %d elements", components*each), Summary: "It is here to be measured.",
		Scale: scoring.DefaultScale(), Method: scoring.ByElements,
	}
	for c := range components {
		component := scoring.Component{ID: fmt.Sprintf("component-%d", c+1), Title: fmt.Sprintf("Topic %d", c+1), Weight: 1}
		for e := range each {
			component.Elements = append(component.Elements, scoring.Element{
				ID:        fmt.Sprintf("element-%d-%d", c+1, e+1),
				Statement: fmt.Sprintf("We keep a dated list of everything that we do for account %d in month %d.", c+1, e+1),
				Evidence:  "the list, dated within the last year",
				Improve:   "Write the list with the team this month.",
				Weight:    1,
			})
		}
		card.Components = append(card.Components, component)
	}
	return card
}

// written is the path of a scorecard, as its author keeps it.
func (b *bench) written(card *scoring.Scorecard) (path string, err error) {
	var source bytes.Buffer
	if err := scorecards.Write(&source, card); err != nil {
		return "", err
	}
	path = filepath.Join(b.scratch, card.ID+".yaml")
	return path, os.WriteFile(path, source.Bytes(), 0o600)
}

// allButOne is a folder with a draft in which all components are answered but
// the first, whose statements are rated next.
func (b *bench) allButOne(card *scoring.Scorecard, source string) (folder string, err error) {
	id, err := results.NewID(rand.Reader)
	if err != nil {
		return "", err
	}
	now := time.Now().UTC()
	d := &results.Document{Hash: card.Hash(), Source: source, App: "kamscore", Assessment: scoring.Assessment{
		ID: id, Revision: 1, Scorecard: card, Status: scoring.Draft, Started: now, Updated: now,
		Subject: scoring.Subject{Kind: card.Subject}, Respondent: scoring.Respondent{Role: scoring.Self},
		Position: card.Components[0].Elements[0].ID, Answers: scoring.Answers{},
	}}
	for _, c := range card.Components[1:] {
		for _, e := range c.Elements {
			d.Answers[e.ID] = scoring.Answer{Rating: scoring.Rated(2), Evidence: scoring.EvidenceYes, Answered: now}
		}
	}
	data, err := d.Encode()
	if err != nil {
		return "", err
	}
	folder = b.folder()
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return "", err
	}
	return folder, os.WriteFile(filepath.Join(folder, results.FileName(d)), data, 0o600)
}

// rater goes on with a draft of a scorecard that has only its first component
// left, and rates in it.
func (b *bench) rater(card *scoring.Scorecard) (*player, error) {
	source, err := b.written(card)
	if err != nil {
		return nil, err
	}
	strokes := walk(card)[:len(card.Components[0].Elements)-1]
	begin := func() (*terminal, error) {
		folder, err := b.allButOne(card, source)
		if err != nil {
			return nil, err
		}
		t, err := run(b.kamscore(folder, "resume"), manner{})
		if err != nil {
			return nil, err
		}
		if _, err := t.see(" 1.1 "); err != nil {
			t.end()
			return nil, fmt.Errorf("kamscore %w", err)
		}
		t.settle(150 * time.Millisecond)
		return t, nil
	}
	return newPlayer(card.Title, begin, strokes), nil
}

// large measures a scorecard of 5,000 elements: its first frame, and whether
// it is as quick to rate as one of 71, with all other answers given.
func large(b *bench) ([]row, error) {
	long := cardOf(50, 100)
	source, err := b.written(long)
	if err != nil {
		return nil, err
	}
	hello := b.startOfHello()
	intro := &start{name: "kamscore start", program: b.kamscore(b.folder(), "start", source), marker: introMarker}
	if err := measureStarts(b.times(40, 5), []*start{hello, intro}); err != nil {
		return nil, err
	}
	of5000, err := b.rater(long)
	if err != nil {
		return nil, err
	}
	of71, err := b.rater(cardOf(1, 71))
	if err != nil {
		return nil, err
	}
	if err := measurePlayers(b.times(4, 1), []*player{of71, of5000}); err != nil {
		return nil, err
	}
	quick, slow := of71.of[rating].took, of5000.of[rating].took
	return []row{
		{
			measure: "first frame of a user's scorecard of 5,000 elements, against a plain Go hello",
			goal:    goal{atMost: 3},
			figure:  ratio(intro.frame.median(), hello.ready.median()),
			detail:  fmt.Sprintf("%s, to be used after %s", shortly(intro.frame.median()), shortly(intro.ready.median())),
			floor:   "1 (" + shortly(hello.ready.median()) + ")",
		},
		{
			measure: "key to screen with 5,000 elements, nearly all answered, against 71",
			goal:    goal{atMost: 1.2},
			figure:  ratio(slow.median(), quick.median()),
			detail: fmt.Sprintf("p50 %s and %s, p99 %s and %s; memory %s MiB", shortly(slow.median()), shortly(quick.median()),
				shortly(slow.at(0.99)), shortly(quick.at(0.99)), plainly(mebibytes(of5000.memory))),
			floor: "1",
		},
	}, nil
}
