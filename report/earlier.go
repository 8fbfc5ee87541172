package report

import (
	"fmt"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// An earlier round is what a result is set against where it follows another.
type earlier struct {
	*scoring.Comparison
	month string // in which it was, empty where that is not known
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

// month is when an assessment was made, "Jun 2026", empty where it does not say.
func month(a *scoring.Assessment, o Options) string {
	at := a.Completed
	if at.IsZero() {
		at = a.Updated
	}
	return o.words().Month(at, o.Location)
}

func (e *earlier) figure() figure {
	f := figure{name: e.words.Summaries.Before, number: e.words.ScoreWord(e.Total.Before)}
	if e.month != "" {
		f.under = append(f.under, line{fmt.Sprintf(e.words.Summaries.InMonth, e.month)})
	}
	if by := wordsFor(e.Comparison, e.words).by(e.Total.LikeForLike); by != "" {
		f.under = append(f.under, line{fmt.Sprintf(e.words.Summaries.LikeForLike, by)})
	}
	return f
}

// sign is what a legend says of it.
func (e *earlier) sign() string {
	if e.month == "" {
		return e.words.Pages.Earlier
	}
	return fmt.Sprintf(e.words.Pages.EarlierIn, e.month)
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
	was := line{e.was(before.Percent)}
	if _, ok := likeForLike.Exact(); ok {
		was = append(was, fmt.Sprintf(e.words.Summaries.DiffersBy, e.words.DifferenceWord(likeForLike)))
	}
	r.under = append(r.under, was)
}

// was says what a percent was, "was 33% in Jun 2026".
func (e *earlier) was(p scoring.Percent) string {
	if e.month == "" {
		return fmt.Sprintf(e.words.Summaries.Was, e.words.Percent(p))
	}
	return fmt.Sprintf(e.words.Summaries.WasIn, e.words.Percent(p), e.month)
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
		return a.words.Summaries.OneTarget
	}
	return fmt.Sprintf(a.words.Summaries.AllTargets, a.targets)
}

func (a *aim) figure() figure {
	return figure{name: a.words.Summaries.AtTarget, number: a.words.ScoreWord(a.Total), under: []line{{a.condition()}}}
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
