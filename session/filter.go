package session

import "github.com/kamscore/kamscore/scoring"

// A Filter chooses elements by what was said of them.
type Filter uint8

// The filters, in the order in which they are cycled through.
const (
	All Filter = iota
	NotRated
	NotKnown
	NoEvidence
	HasNote
	filters
)

// Next is the filter after f, going round.
func (f Filter) Next() Filter { return (f + 1) % filters }

// Matches reports whether an answer belongs in view.
func (f Filter) Matches(a scoring.Answer) bool {
	switch f {
	case NotRated:
		return isOpen(a)
	case NotKnown:
		return a.Rating.IsNotKnown()
	case NoEvidence:
		return a.Rating.IsClaim() && a.Evidence != scoring.EvidenceYes
	case HasNote:
		return a.Note != ""
	case All, filters:
	}
	return true
}

// Unproven are the elements of component c that are rated above 0 and of
// whose evidence nothing was said: what a proof pass asks. A rating carried
// over is asked about once it is confirmed.
func (s *Session) Unproven(c int) []int {
	var out []int
	for i, end := s.Range(c); i < end; i++ {
		if a := s.AnswerAt(i); a.LacksEvidence() && !a.Carried {
			out = append(out, i)
		}
	}
	return out
}
