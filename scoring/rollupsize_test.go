package scoring_test

import (
	"fmt"
	"runtime"
	"strings"
	"testing"

	"github.com/kamscore/kamscore/scoring"
)

func TestARollUpKeepsAFewHundredBytesOfAResult(t *testing.T) {
	const results, most = 1000, 500 // bytes of each: 96 for its ratings, some 100 for its names
	s := card(24, 24, 24, 24, 24, 24, 24, 23)
	note := strings.Repeat("A note. ", 50)
	var g scoring.Gatherer
	before := liveHeap()
	for i := range results {
		answers := every(s, scoring.Answer{Rating: scoring.Rated(i % 4), Evidence: scoring.EvidenceYes, Note: strings.Clone(note)})
		a := by(fmt.Sprintf("Respondent %06d", i), 1+i%28, s, answers)
		a.ID, a.Subject.Name = fmt.Sprintf("s%09d", i), fmt.Sprintf("Account %d", i)
		g.Add(a, fmt.Sprintf("folder/of/results/r%06d.json", i))
	}
	if each := (liveHeap() - before) / results; each > most {
		t.Errorf("%d bytes are kept of each result, want %d at most", each, most)
	}
	r := g.RollUps(scoring.Choice{})[0]
	if each := (liveHeap() - before) / results; each > most || r.Len() != results {
		t.Errorf("%d bytes are kept of each of %d results once they are rolled up, want %d at most", each, r.Len(), most)
	}
	runtime.KeepAlive(&g)
	runtime.KeepAlive(r)
}

// liveHeap is how many bytes are in use.
func liveHeap() int {
	var m runtime.MemStats
	runtime.GC()
	runtime.GC() // also of what has a finalizer
	runtime.ReadMemStats(&m)
	return int(m.HeapAlloc)
}
