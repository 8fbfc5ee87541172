package scoring

// A Score is what rules 1 to 8 say of a component, a stage or the whole
// scorecard.
type Score struct {
	Points          int // rule 1
	Max             int // rule 1; 0 where every element is not applicable
	EvidencedPoints int // the part of Points with evidence (rule 4)

	Percent   Percent // rule 1, or for a total rule 5
	SoFar     Percent // rule 3, over rated elements only
	Possible  Percent // rule 3, with the unanswered ones at the maximum
	Evidenced Percent // rule 4

	Elements      int // all of them
	Rated         int // with a value on the scale
	NotApplicable int
	NotKnown      int // these are among the unanswered
	Unanswered    int // neither rated nor not applicable
	Claims        int // rated above 0
	Proven        int // claims with evidence
	Unsaid        int // claims about whose evidence nothing was said
	Carried       int // carried over from the last round and not confirmed

	Band          string // rule 8; empty while anything is unanswered
	BandEvidenced string // the band that the evidenced percent would get
}

// Applicable is the number of elements not marked not applicable.
func (s Score) Applicable() int { return s.Elements - s.NotApplicable }

// DealtWith is the number of elements of which anything was said.
func (s Score) DealtWith() int { return s.Rated + s.NotApplicable + s.NotKnown }

// Coverage is the share of claims that have evidence, 0 to 1, and whether
// there is any claim (rule 4).
func (s Score) Coverage() (share float64, ok bool) {
	if s.Claims == 0 {
		return 0, false
	}
	return float64(s.Proven) / float64(s.Claims), true
}

// isFinished reports whether there is a percent and no answer that can change it.
func (s Score) isFinished() bool { return s.Unanswered == 0 && s.Percent.Defined() }

// Scores are the scores of one assessment, in scorecard order. Stages is
// empty where the scorecard has none.
type Scores struct {
	Total      Score
	Stages     []Score
	Components []Score
}

// ScoreAll computes the scores of a scorecard for a set of answers. Answers to
// elements the scorecard does not have are left out; a value above the scale
// counts as its maximum.
func ScoreAll(s *Scorecard, answers Answers) Scores { return NewBoard(s).Scores(answers) }

// ScoreElement computes the score of one element by itself.
func ScoreElement(s *Scorecard, e *Element, a Answer) Score {
	t := tally{elements: 1}
	t.count(a, e.Weight, s.Scale.Max())
	return score(s, ByElements, []tally{t})
}

// A tally is the integer sums of one component.
type tally struct {
	weight int // of the component

	points    int // rated
	evidenced int // the part of points with evidence
	maxRated  int // what the rated ones could have given
	maxOpen   int // what the unanswered ones could give

	elements, rated, notApplicable, notKnown int
	claims, proven, unsaid                   int
	carried                                  int
}

func (t tally) max() int { return t.maxRated + t.maxOpen }

func tallyOf(c *Component, top int, answers Answers) tally {
	t := tally{weight: c.Weight, elements: len(c.Elements)}
	for i := range c.Elements {
		t.count(answers[c.Elements[i].ID], c.Elements[i].Weight, top)
	}
	return t
}

// talliesOf are those of all components of a scorecard.
func talliesOf(s *Scorecard, answers Answers) []tally {
	tallies := make([]tally, len(s.Components))
	for i := range tallies {
		tallies[i] = tallyOf(&s.Components[i], s.Scale.Max(), answers)
	}
	return tallies
}

// count adds one element with its weight; top is the scale's maximum.
func (t *tally) count(a Answer, weight, top int) {
	if a.Carried && a.Rating.IsDealtWith() {
		t.carried++
	}
	switch value, isRated := a.Rating.Value(); {
	case a.Rating.IsNotApplicable():
		t.notApplicable++
	case isRated:
		t.rate(min(value, top), a.Evidence, weight, top)
	default:
		t.maxOpen += weight * top
		if a.Rating.IsNotKnown() {
			t.notKnown++
		}
	}
}

// rate adds one element that is rated.
func (t *tally) rate(value int, evidence Evidence, weight, top int) {
	t.rated++
	points := weight * value
	t.points += points
	t.maxRated += weight * top
	if value <= 0 {
		return
	}
	t.claims++
	switch evidence {
	case EvidenceYes:
		t.proven++
		t.evidenced += points
	case EvidenceUnsaid:
		t.unsaid++
	case EvidenceNo:
	}
}

// score turns tallies into a score. It serves component, stage and total
// alike (rule 6).
func score(s *Scorecard, method Method, tallies []tally) Score {
	var all tally
	for _, t := range tallies {
		all.add(t)
	}
	out := Score{
		Points: all.points, Max: all.max(), EvidencedPoints: all.evidenced,
		Elements: all.elements, Rated: all.rated,
		NotApplicable: all.notApplicable, NotKnown: all.notKnown,
		Unanswered: all.elements - all.rated - all.notApplicable,
		Claims:     all.claims, Proven: all.proven, Unsaid: all.unsaid, Carried: all.carried,
	}
	if method == ByComponents {
		out.average(tallies)
	} else {
		out.Percent, out.SoFar = percentOf(all.points, all.max()), percentOf(all.points, all.maxRated)
		out.Possible = percentOf(all.points+all.maxOpen, all.max())
		out.Evidenced = percentOf(all.evidenced, all.max())
	}
	if all.rated == 0 {
		out.Percent, out.Evidenced = Percent{}, Percent{} // rule 2: no score, never 0
	}
	if out.isFinished() {
		out.Band = s.Band(out.Percent.Whole())
		out.BandEvidenced = s.Band(out.Evidenced.Whole())
	}
	return out
}

// average makes the percents those of the components, weighted (rule 5).
func (s *Score) average(tallies []tally) {
	var now, soFar, possible, evidenced mean
	for _, t := range tallies {
		if t.maxRated > 0 {
			soFar.add(t.weight, t.points, t.maxRated)
		}
		if t.max() > 0 {
			now.add(t.weight, t.points, t.max())
			possible.add(t.weight, t.points+t.maxOpen, t.max())
			evidenced.add(t.weight, t.evidenced, t.max())
		}
	}
	s.Percent, s.SoFar = now.percent(), soFar.percent()
	s.Possible, s.Evidenced = possible.percent(), evidenced.percent()
}

func (t *tally) add(u tally) {
	t.points += u.points
	t.evidenced += u.evidenced
	t.maxRated += u.maxRated
	t.maxOpen += u.maxOpen
	t.elements += u.elements
	t.rated += u.rated
	t.notApplicable += u.notApplicable
	t.notKnown += u.notKnown
	t.claims += u.claims
	t.proven += u.proven
	t.unsaid += u.unsaid
	t.carried += u.carried
}
