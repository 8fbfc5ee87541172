package results

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"

	"github.com/kamscore/kamscore/scoring"
)

// Scan reads many results, several at a time, for what a roll-up counts and a
// list shows of them. It calls each for every path, once and one call after the
// other, in no certain order: with the assessment, or with the error that Read
// gives.
//
// An assessment is good during the call only, and then used again. Its answers
// are ratings and evidence alone, without what stands beside them, and whether
// they were carried over.
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
	data    []byte
	cursor  cursor
	reader  *reader
	rest    []byte // the members that the reader is to read, as an object
	cards   []*scannedCard
	lines   lexicon // statements
	answers scoring.Answers
}

// Budgets of a scanner, beyond which it begins to remember anew.
const (
	maxCards = 16
	maxData  = 1 << 20 // bytes
)

func newScanner() *scanner {
	return &scanner{reader: newReader(nil), lines: lexicon{}, answers: scoring.Answers{}}
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
// A cursor goes over what takes most of a file, its scorecard, answers and
// scores, and a reader over the rest.
func (s *scanner) decode(data []byte) *scoring.Assessment {
	data, _ = strip(data)
	c := &s.cursor
	c.reset(data)
	s.rest = append(s.rest[:0], '{')
	clear(s.answers)
	var card *scannedCard
	c.peek()
	c.object(func(name []byte) {
		switch string(name) {
		case "scorecard":
			card = s.card()
		case "answers":
			s.readAnswers(card)
		case "scores":
			c.skip(0)
		case "app":
			c.note()
		default:
			s.leave(name)
		}
	})
	if c.gaveUp || c.at < len(data) || card == nil {
		return nil
	}
	return s.readRest(card)
}

// leave leaves a member to the reader.
func (s *scanner) leave(name []byte) {
	start := s.cursor.at
	if s.cursor.skip(0); s.cursor.gaveUp || s.cursor.data[start] == 'n' {
		return // null is as good as nothing
	}
	s.rest = appendMember(s.rest, name, s.cursor.data[start:s.cursor.at])
}

// appendMember appends a member to those of an object.
func appendMember(to, name, value []byte) []byte {
	if len(to) > 1 {
		to = append(to, ',')
	}
	to = append(append(append(to, '"'), name...), '"', ':')
	return append(to, value...)
}

// readRest reads what was left to the reader, and puts the assessment together.
func (s *scanner) readRest(card *scannedCard) *scoring.Assessment {
	r, f := s.reader, newFile()
	s.rest = append(s.rest, '}')
	r.reset(s.rest)
	r.object(func(name string) { f.member(r, name) })
	if r.err != nil || f.format != Format {
		return nil
	}
	f.doc.Scorecard = card.Scorecard
	f.doc.setDefaults()
	f.doc.check(&r.faults)
	f.doc.Answers = s.answers
	f.settleOthers(&r.faults)
	if len(r.faults) > 0 {
		return nil
	}
	return &f.doc.Assessment
}
