package report

import (
	"time"

	"github.com/kamscore/kamscore/scoring"
)

// An earlier round is what a result is set against where it follows another.
type earlier struct {
	*scoring.Comparison
	month string // in which it was
}

// newEarlier is nil where there is no round before, or none that can be
// compared as such.
func newEarlier(r Result, loc *time.Location) *earlier {
	if r.Previous == nil {
		return nil
	}
	c, err := scoring.Compare(r.Previous, r.Assessment)
	if err != nil || !c.Rounds || c.SecondIsOlder || !c.Total.Before.Percent.Defined() {
		return nil
	}
	return &earlier{c, month(r.Previous, loc)}
}

// month is when an assessment was made, "Jun 2026".
func month(a *scoring.Assessment, loc *time.Location) string {
	at := a.Completed
	if at.IsZero() {
		at = a.Updated
	}
	if at.IsZero() {
		return "before"
	}
	if loc == nil {
		loc = time.UTC
	}
	return at.In(loc).Format("Jan 2006")
}

func (e *earlier) figure() figure {
	f := figure{name: "Previous round", number: ScoreWord(e.Total.Before), under: []line{{"in " + e.month}}}
	if by := wordsFor(e.Comparison).by(e.Total.LikeForLike); by != "" {
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

// mark shows in the row of a component where it was.
func (e *earlier) mark(r *row, component string) {
	of := e.component(component)
	if !of.Before.Percent.Defined() {
		return
	}
	r.bars[0].earlier = of.Before.Percent
	was := line{"was " + Percent(of.Before.Percent) + " in " + e.month}
	if _, ok := of.LikeForLike.Exact(); ok {
		was = append(was, "like for like "+DifferenceWord(of.LikeForLike))
	}
	r.under = append(r.under, was)
}

// An aim is what a result would score with every target reached.
type aim struct {
	scoring.Scores
	targets int
}

// newAim is nil where there is no target.
func newAim(a *scoring.Assessment) *aim {
	targets := a.Plan.TargetsOn(a.Scorecard)
	if targets == 0 {
		return nil
	}
	return &aim{scoring.AtTarget(a.Scorecard, a.Answers, a.Plan.Targets), targets}
}

func (a *aim) figure() figure {
	return figure{name: "At target", number: ScoreWord(a.Total), under: []line{{"with " + Count(a.targets, "target") + " reached"}}}
}

// mark shows in the row of a component where its targets lead, if anywhere.
func (a *aim) mark(r *row, now, reached scoring.Score) {
	if reached.Points == now.Points {
		return
	}
	r.bars[0].target = reached.Percent
	words := Percent(reached.Percent) + " at target"
	if len(r.under) == 1 {
		r.under = append(r.under, nil)
	}
	r.under[1] = append(r.under[1], words)
}
