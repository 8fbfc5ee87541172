package report

import (
	"fmt"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// answers are all that each side has of an element, its rating with its
// evidence and then its note.
func (c comparison) answers(e scoring.ElementChange) para {
	var p para
	if before, ok := c.before(e); ok {
		p = append(p, c.answered(c.words.opening(c.words.first), c.Before.Scorecard, e.Was, before)...)
	}
	if after, ok := c.after(e); ok {
		p = append(p, c.answered(c.words.opening(c.words.second), c.After.Scorecard, e.Element.ID, after)...)
	}
	return p
}

// before is the answer of the first result to an element, and whether its
// scorecard has that.
func (c comparison) before(e scoring.ElementChange) (scoring.Answer, bool) {
	return c.Before.Answers[e.Was], e.Change != scoring.Added
}

// after is the answer of the second result to an element, and whether its
// scorecard has that.
func (c comparison) after(e scoring.ElementChange) (scoring.Answer, bool) {
	if e.Change == scoring.Gone {
		return scoring.Answer{}, false
	}
	return c.After.Answers[e.Element.ID], true
}

func (c comparison) answered(label string, s *scoring.Scorecard, element string, a scoring.Answer) para {
	said := line{label + ": " + c.words.RatingWords(s.Scale, a.Rating)}
	if i, j, ok := s.Find(element); ok {
		if own := ownWords(&s.Components[i].Elements[j], a.Rating); own != "" {
			said[0] += ": " + own
		}
	}
	if reason := a.Rating.Reason(); reason != "" {
		said = append(said, fmt.Sprintf(c.words.Compared.Reason, reason))
	}
	if a.Rating.IsClaim() || a.Evidence != scoring.EvidenceUnsaid {
		said = append(said, fmt.Sprintf(c.words.Compared.Evidence, c.words.EvidenceWord(a.Evidence)))
	}
	if a.Note == "" {
		return para{said}
	}
	return para{said, {fmt.Sprintf(c.words.Compared.Note, label, a.Note)}}
}

// saidInFull is what is told of an element where there is room for the whole
// answers, which are what two people talk about.
func (c comparison) saidInFull(e scoring.ElementChange) para {
	p := c.answers(e)
	for _, l := range p {
		for i := range l {
			l[i] = oneLine(l[i])
		}
	}
	switch {
	case e.Change == scoring.Changed:
		differing := c.differing(e)
		differing[0] = words.Opening(differing[0])
		p = append(p, differing)
	case e.RewordedWas != "":
		p = append(p, line{words.Opening(c.words.Compared.Reworded)})
	}
	return p
}
