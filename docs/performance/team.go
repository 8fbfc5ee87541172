//go:build unix

package main

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"time"

	"github.com/kamscore/kamscore/results"
	"github.com/kamscore/kamscore/scorecards"
	"github.com/kamscore/kamscore/scoring"
)

// patterns is how many different sets of answers there are in a team. A file
// of kamscore's is made of each; the other members have one of these with
// their own names in it, which is quicker than to encode each.
const patterns = 256

// team makes a folder with the finished results of as many members, each of a
// company of their own. It returns how many bytes they are.
func (b *bench) team(count int) (folder string, size int64, err error) {
	card, err := scorecards.Bundled("corporate-environment")
	if err != nil {
		return "", 0, err
	}
	members, err := examples(card)
	if err != nil {
		return "", 0, err
	}
	folder = b.folder()
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return "", 0, err
	}
	writers := runtime.GOMAXPROCS(0)
	sizes, failures := make([]int64, writers), make([]error, writers)
	var writing sync.WaitGroup
	for w := range writers {
		writing.Go(func() {
			for i := w; i < count && failures[w] == nil; i += writers {
				data := members[i%patterns].of(i)
				sizes[w] += int64(len(data))
				failures[w] = os.WriteFile(filepath.Join(folder, idOf(i)+".json"), data, 0o600)
			}
		})
	}
	writing.Wait()
	for _, s := range sizes {
		size += s
	}
	if err := exec.Command("sync").Run(); err != nil { // so that no measurement shares the disk with it
		return "", 0, err
	}
	return folder, size, errors.Join(failures...)
}

// An example is the result of one member, to be made one of any other.
type example []byte

// idOf is what tells member i from all others, of the same length for each.
func idOf(i int) string { return fmt.Sprintf("m%09d", i) }

func (e example) of(i int) []byte { return bytes.ReplaceAll(e, []byte(idOf(0)), []byte(idOf(i))) }

// examples rates the scorecard in as many ways as there are patterns, by
// chance but the same on every machine.
func examples(card *scoring.Scorecard) ([]example, error) {
	chance := rand.New(rand.NewPCG(1, 2))
	at := time.Date(2026, 3, 2, 10, 0, 0, 0, time.UTC)
	all := make([]example, patterns)
	for i := range all {
		d := &results.Document{Hash: card.Hash(), Source: "bundled", App: "kamscore", Assessment: scoring.Assessment{
			ID: idOf(0), Revision: 200, Scorecard: card, Status: scoring.Final, Started: at, Updated: at, Completed: at,
			Subject:    scoring.Subject{Kind: card.Subject, Name: "Company " + idOf(0), Team: fmt.Sprintf("Team %d", i%37)},
			Respondent: scoring.Respondent{Name: "Respondent " + idOf(0), Role: scoring.Self},
			Answers:    scoring.Answers{},
		}}
		for _, c := range card.Components {
			for _, e := range c.Elements {
				a := scoring.Answer{Rating: scoring.Rated(chance.IntN(4)), Evidence: scoring.Evidence(chance.IntN(3)), Answered: at}
				if chance.IntN(3) == 0 {
					a.Note = strings.Repeat("as agreed in spring, ", 1+chance.IntN(5))
				}
				d.Answers[e.ID] = a
			}
		}
		data, err := d.Encode()
		if err != nil {
			return nil, err
		}
		all[i] = data
	}
	return all, nil
}
