package scoring

import "slices"

// A Board keeps the scores of an assessment whose answers change one by one.
// Only the components that changed are counted again, so that a rating costs no
// more on a scorecard of thousands of elements than on a short one.
type Board struct {
	card    *Scorecard
	tallies []tally
	scores  Scores
	stale   []int // components to be counted again
	counted bool  // at least once
}

// NewBoard counts everything at the first [Board.Scores].
func NewBoard(s *Scorecard) *Board {
	b := &Board{card: s, tallies: make([]tally, len(s.Components)), scores: Scores{Components: make([]Score, len(s.Components))}}
	for c := range s.Components {
		b.stale = append(b.stale, c)
	}
	return b
}

// Changed says that an answer of a component is another now.
func (b *Board) Changed(component int) {
	if !slices.Contains(b.stale, component) {
		b.stale = append(b.stale, component)
	}
}

// Scores are the scores for the answers as they are now: those of
// [ScoreAll]. Later changes do not reach what is returned.
func (b *Board) Scores(answers Answers) Scores {
	if b.counted && len(b.stale) == 0 {
		return b.scores
	}
	components := slices.Clone(b.scores.Components)
	for _, c := range b.stale {
		b.tallies[c] = tallyOf(&b.card.Components[c], b.card.Scale.Max(), answers)
		components[c] = score(b.card, ByElements, b.tallies[c:c+1])
	}
	b.stale, b.counted = b.stale[:0], true
	b.scores = Scores{Total: b.total(), Stages: b.stages(), Components: components}
	return b.scores
}

func (b *Board) total() Score {
	total := score(b.card, b.card.Method, b.tallies)
	if total.Max > 0 && !total.Percent.Defined() {
		// Rule 2: the total of an untouched scorecard is 0, not missing.
		total.Percent = percentOf(0, 1)
		total.Evidenced = percentOf(0, 1)
	}
	return total
}

func (b *Board) stages() []Score {
	var scores []Score
	for _, stage := range b.card.Stages {
		var of []tally
		for i := range b.card.Components {
			if b.card.Components[i].Stage == stage.ID {
				of = append(of, b.tallies[i])
			}
		}
		scores = append(scores, score(b.card, b.card.Method, of))
	}
	return scores
}
