package results

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/kamscore/kamscore/scoring"
)

// Scan reads many results, several at a time, for what a roll-up counts of
// them. It calls each for every path, once and one call after the other, in no
// certain order: with the assessment, or with the error that Read gives.
//
// An assessment is good during the call only, and then used again. It has no
// notes and no reasons.
func Scan(paths []string, each func(path string, a *scoring.Assessment, err error)) {
	var next atomic.Int64
	var calling sync.Mutex
	var all sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(paths)) {
		all.Go(func() {
			s := newScanner()
			for i := next.Add(1) - 1; i < int64(len(paths)); i = next.Add(1) - 1 {
				a, err := s.read(paths[i])
				calling.Lock()
				each(paths[i], a, err)
				calling.Unlock()
			}
		})
	}
	all.Wait()
}

// A scanner reads one result after the other. What many have in common, a
// scorecard with its statements, it takes in once, and leaves out what is for
// a reader or to be written back. Whatever is not as Encode writes it, Decode
// has the word on.
type scanner struct {
	reader  *reader
	data    []byte
	outline map[string]*scannedCard // by the bytes they were read from
	records []record
	answers scoring.Answers
}

// A scannedCard is a sound scorecard out of some results. Its statements are
// those of the result read last.
type scannedCard struct {
	*scoring.Scorecard
	places map[string]scoring.Place
}

// Budgets of a scanner, beyond which it begins to remember anew.
const (
	maxCards = 16
	maxData  = 1 << 20 // bytes
)

func newScanner() *scanner {
	s := &scanner{reader: newReader(nil), outline: map[string]*scannedCard{}, answers: scoring.Answers{}}
	s.reader.lines = lexicon{}
	return s
}

func (s *scanner) read(path string) (*scoring.Assessment, error) {
	if cap(s.data) > maxData {
		s.data = nil
	}
	data, _, err := load(path, s.data)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	s.data = data
	if a := s.decode(data); a != nil {
		return a, nil
	}
	d, err := Decode(data)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	return &d.Assessment, nil
}

// decode is what Decode says of a result that is as Encode writes it, else nil.
func (s *scanner) decode(data []byte) *scoring.Assessment {
	data, _ = strip(data)
	r, f := s.reader, newFile()
	r.reset(data)
	s.records = s.records[:0]
	var card *scannedCard
	r.object(func(name string) {
		switch name {
		case "scorecard":
			card = s.card(r.value())
		case "answers":
			r.array(maxAnswers, func(int) { s.record(r) })
		case "scores":
			r.skip()
		default:
			f.member(r, name)
		}
	})
	if r.err == nil {
		r.err = end(r.dec)
	}
	if r.err != nil || f.format != Format || card == nil {
		return nil
	}
	f.doc.Scorecard = card.Scorecard
	f.doc.setDefaults()
	f.doc.check(&r.faults)
	if !s.settle(card) {
		return nil
	}
	f.doc.Answers = s.answers
	f.settleOthers(&r.faults)
	if len(r.faults) > 0 {
		return nil
	}
	return &f.doc.Assessment
}

// record reads an answer without its note and reason.
func (s *scanner) record(r *reader) {
	s.records = append(s.records, record{})
	a := &s.records[len(s.records)-1]
	r.object(func(name string) {
		switch name {
		case "note", "reason":
			r.skipText()
		default:
			a.member(r, name)
		}
	})
}

// card is the scorecard of a result, nil where that is not sound.
func (s *scanner) card(raw jsontext.Value) *scannedCard {
	if card, ok := s.outline[string(raw)]; ok {
		card.Closing = nil
		for i := range card.Components {
			for j := range card.Components[i].Elements {
				card.Components[i].Elements[j].Statement = ""
			}
		}
		return card
	}
	d := newFile().doc
	r := newReader(raw)
	d.readScorecard(r)
	d.setDefaults()
	checkScorecard(&r.faults, d.Scorecard)
	if r.err != nil || len(r.faults) > 0 {
		return nil
	}
	if len(s.outline) == maxCards {
		clear(s.outline)
	}
	card := &scannedCard{d.Scorecard, d.Scorecard.Places()}
	s.outline[string(raw)] = card
	return card
}

// settle moves the answers to where they belong and reports whether all are
// sound, and to elements that the scorecard has.
func (s *scanner) settle(card *scannedCard) bool {
	clear(s.answers)
	for i := range s.records {
		a := &s.records[i]
		at, isAsked := card.places[a.element]
		if !isAsked || a.problem(card.Scale) != "" {
			return false
		}
		if _, isTwice := s.answers[a.element]; isTwice {
			return false
		}
		s.answers[a.element] = a.answer()
		card.Components[at.Component].Elements[at.Element].Statement = a.statement
	}
	return true
}
