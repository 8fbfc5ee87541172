package scoring

import "math/big"

// score puts the scores beside each other; index is where each component is.
func (m matching) score(c *Comparison, index map[string]int) {
	before, after := m.likeForLike(c, index)
	method := m.after.card.Method
	c.Total.LikeForLikeBefore, c.Total.LikeForLikeAfter, c.Total.LikeForLike = setOff(method, before, after)
	c.Total.Counts = map[Change]int{}
	for i := range c.Components {
		of := &c.Components[i].ScoreChange
		of.LikeForLikeBefore, of.LikeForLikeAfter, of.LikeForLike = setOff(ByElements, before[i:i+1], after[i:i+1])
		of.Counts = map[Change]int{}
	}
	for _, e := range c.Elements {
		for _, of := range []*ScoreChange{&c.Total, &c.Components[index[e.Component]].ScoreChange} {
			of.Counts[e.Change]++
			if e.IsRatedInBoth() {
				of.RatedInBoth++
			}
			if e.IsReworded() {
				of.Reworded++
			}
		}
	}
	m.asTheyWere(c, index)
	if m.isAcross {
		c.Total.Change = Difference{}
		for i := range c.Components {
			c.Components[i].Change = Difference{}
		}
	}
	m.stages(c, before, after)
}

// stages sets the stages beside each other, given the sums of the components
// like for like. The components of the second side come first among these.
func (m matching) stages(c *Comparison, before, after []tally) {
	was, is := m.before.score(), m.after.score()
	for i, stage := range m.after.card.Stages {
		change := StageChange{ID: stage.ID, After: is.Stages[i]}
		for j, old := range m.before.card.Stages {
			if old.ID == stage.ID {
				change.Before = was.Stages[j]
			}
		}
		var b, a []tally
		for j, of := range m.after.card.Components {
			if of.Stage == stage.ID {
				b, a = append(b, before[j]), append(a, after[j])
			}
		}
		_, _, change.LikeForLike = setOff(m.after.card.Method, b, a)
		c.Stages = append(c.Stages, change)
	}
}

// likeForLike are the sums over the elements rated in both, by component, with
// the weights of the second side.
func (m matching) likeForLike(c *Comparison, index map[string]int) (before, after []tally) {
	before, after = make([]tally, len(c.Components)), make([]tally, len(c.Components))
	for _, of := range m.after.card.Components {
		before[index[of.ID]].weight, after[index[of.ID]].weight = of.Weight, of.Weight
	}
	top := m.after.card.Scale.Max()
	for _, e := range c.Elements {
		if e.IsRatedInBoth() {
			i := index[e.Component]
			before[i].count(Answer{Rating: e.Before}, e.Element.Weight, top)
			after[i].count(Answer{Rating: e.After}, e.Element.Weight, top)
		}
	}
	return before, after
}

func setOff(method Method, before, after []tally) (was, is Percent, change Difference) {
	b, a := percentOver(method, before), percentOver(method, after)
	return toPercent(b), toPercent(a), difference(b, a)
}

// asTheyWere sets the scores that each result has by itself.
func (m matching) asTheyWere(c *Comparison, index map[string]int) {
	was, is := m.before.score(), m.after.score()
	c.Total.Before, c.Total.After = was.Total, is.Total
	before, after := m.before.tallies(), m.after.tallies()
	c.Total.Change = difference(
		percentOver(m.before.card.Method, before), percentOver(m.after.card.Method, after),
	)
	shares := func(s Score, t []tally) *big.Rat {
		if !s.Percent.Defined() {
			return nil // rule 2: no score, whatever there is to be had
		}
		return percentOver(ByElements, t)
	}
	exact := make([]*big.Rat, len(c.Components))
	for i, of := range m.before.card.Components {
		at := index[of.ID]
		c.Components[at].Before, exact[at] = was.Components[i], shares(was.Components[i], before[i:i+1])
	}
	for i, of := range m.after.card.Components {
		at := &c.Components[index[of.ID]]
		at.After = is.Components[i]
		at.Change = difference(exact[index[of.ID]], shares(is.Components[i], after[i:i+1]))
	}
}
