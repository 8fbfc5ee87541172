package report

import (
	"fmt"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// An earlier round is what a result is set against where it follows another.
type earlier struct {
	*scoring.Comparison
	month string // in which it was
	words *words.Words
}

// newEarlier is nil where there is no round before, or none that can be
// compared as such: with an overlay's base only what was asked alike can.
func newEarlier(r Result, o Options) *earlier {
	if r.Previous == nil {
		return nil
	}
	c, err := scoring.Compare(r.Previous, r.Assessment)
	if err != nil || c.Base != "" || !c.Rounds || c.SecondIsOlder || !c.Total.Before.Percent.Defined() {
		return nil
	}
	return &earlier{c, month(r.Previous, o), o.words()}
}

// month is when an assessment was made, "Jun 2026".
func month(a *scoring.Assessment, o Options) string {
	at := a.Completed
	if at.IsZero() {
		at = a.Updated
	}
	if at.IsZero() {
		return "before"
	}
	return o.words().Month(at, o.Location)
}

func (e *earlier) figure() figure {
	f := figure{name: "Previous round", number: e.words.ScoreWord(e.Total.Before), under: []line{{"in " + e.month}}}
	if by := wordsFor(e.Comparison, e.words).by(e.Total.LikeForLike); by != "" {
		f.under = append(f.under, line{by + ", like for like"})
	}
	return f
}

// component is what became of a component, the zero value where it was not
// compared.
func (e *earlier) component(id string) scoring.ScoreChange {
	for i := range e.Components {
		if e.Components[i].ID == id {
			return e.Components[i].ScoreChange
		}
	}
	return scoring.ScoreChange{}
}

// stage is what became of a stage, the zero value where it was not compared.
func (e *earlier) stage(id string) scoring.StageChange {
	for i := range e.Stages {
		if e.Stages[i].ID == id {
			return e.Stages[i]
		}
	}
	return scoring.StageChange{}
}

// mark shows in a row where it was.
func (e *earlier) mark(r *row, before scoring.Score, likeForLike scoring.Difference) {
	if !before.Percent.Defined() {
		return
	}
	r.bars[0].earlier = before.Percent
	was := line{"was " + e.words.Percent(before.Percent) + " in " + e.month}
	if _, ok := likeForLike.Exact(); ok {
		was = append(was, "like for like "+e.words.DifferenceWord(likeForLike))
	}
	r.under = append(r.under, was)
}

// An aim is what a result would score with every target reached.
type aim struct {
	scoring.Scores
	targets int
	words   *words.Words
}

// newAim is nil where there is no target.
func newAim(a *scoring.Assessment, w *words.Words) *aim {
	targets := a.Plan.TargetsOn(a.Scorecard)
	if targets == 0 {
		return nil
	}
	return &aim{scoring.AtTarget(a.Scorecard, a.Answers, a.Plan.Targets), targets, w}
}

// condition is what has to come true first.
func (a *aim) condition() string {
	if a.targets == 1 {
		return "if its target is reached"
	}
	return fmt.Sprintf("if all %d targets are reached", a.targets)
}

func (a *aim) figure() figure {
	return figure{name: "At target", number: a.words.ScoreWord(a.Total), under: []line{{a.condition()}}}
}

// mark shows in a row where its targets lead, if anywhere.
func (a *aim) mark(r *row, now, reached scoring.Score) {
	if reached.Points == now.Points {
		return
	}
	r.bars[0].target = reached.Percent
	at := fmt.Sprintf(a.words.Planned.AtTarget, a.words.Percent(reached.Percent))
	if len(r.under) == 1 {
		r.under = append(r.under, nil)
	}
	r.under[1] = append(r.under[1], at)
}
