package scoring

import (
	"cmp"
	"maps"
	"slices"
	"time"
)

// Apply is the assessment on the new version. What it was made from stays as it
// was. Every answer and every plan is in it: as an answer, or as a retired one.
// What it asks is [Migration.Asked]; an answer to what is not asked stays and
// does not count.
func (m Migration) Apply(d Decisions) Assessment {
	a := m.assessment.Clone()
	a.Answers, a.Plan, a.Retired = Answers{}, Plan{}, nil
	g := migrator{Migration: m, decisions: d, places: m.was().Places(), to: &a, back: map[int]bool{}, planned: map[string]bool{}}
	for _, t := range m.Transitions {
		g.take(t)
	}
	g.takeStrays()
	for i, r := range m.assessment.Retired {
		if !g.back[i] {
			a.Retired = append(a.Retired, r)
		}
	}
	a.Retired = append(a.Retired, g.retired...)
	a.Scorecard = m.Asked()
	if a.Whole != nil {
		a.Whole = m.card
	}
	if d.Reopens && a.Status == Final && m.opens(&a) {
		a.Status, a.Completed = Draft, time.Time{}
	}
	return a
}

// opens reports whether anything that is asked waits to be confirmed or answered
// in what the migration comes to, and did not before.
func (m Migration) opens(after *Assessment) bool {
	places := after.Scorecard.Places()
	isDone := func(a Answer) bool { return a.Rating.IsDealtWith() && !a.Carried }
	return slices.ContainsFunc(m.Transitions, func(t Transition) bool {
		_, isAsked := places[t.ID]
		wasOpen := t.Fate != Introduced && t.Fate != Returned && !isDone(t.Answer)
		return isAsked && t.Fate != Withdrawn && !wasOpen && !isDone(after.Answers[t.ID])
	})
}

// An Outcome is what a migration comes to, in answers.
type Outcome struct {
	ToConfirm int // that count and wait to be confirmed
	Retired   int // that no longer count; one that was rescaled still does
	Unasked   int // that no longer count because their component is not asked

	Before, After Score // in total
	Reopens       bool  // what was finished is a draft again
}

// Outcome is what the migration comes to with some decisions.
func (m Migration) Outcome(d Decisions) (o Outcome) {
	after := m.Apply(d)
	o.Before = ScoreAll(m.assessment.Scorecard, m.assessment.Answers).Total
	o.After = ScoreAll(after.Scorecard, after.Answers).Total
	o.Reopens = after.Status != m.assessment.Status
	for _, t := range m.Transitions {
		switch a, isThere := after.Answers[t.ID]; {
		case isThere && t.Unasked:
			o.Unasked++
		case isThere && a.Carried:
			o.ToConfirm++
		case !isThere && t.HasAnswer() && t.Fate != Returned:
			o.Retired++
		}
	}
	return o
}

// A migrator makes the assessment that a migration comes to.
type migrator struct {
	Migration
	decisions Decisions
	places    map[string]Place // of all elements so far
	to        *Assessment
	retired   []RetiredAnswer
	back      map[int]bool    // what was retired before and counts again
	planned   map[string]bool // ids so far whose plans are dealt with
}

// take puts one element where it goes.
func (g *migrator) take(t Transition) {
	if slices.Contains(t.ids, g.assessment.Position) {
		g.to.Position = t.ID
	}
	switch {
	case t.Fate == Withdrawn:
		g.retire(t.Was, RetiredAnswer{Answer: t.Answer, Plan: g.planOf(t.Was), Because: ElementGone, Into: t.Into})
	case t.Fate == Introduced:
	case g.decisions.on(t) == AskAnew:
		g.askAnew(t)
	case t.Fate == Returned:
		g.back[t.kept] = true
		g.carry(t, FromRetired)
		g.planBack(t)
	default:
		g.takeAnswer(t)
		for _, id := range t.ids {
			g.plan(t.ID, id, g.planOf(id))
		}
	}
}

// askAnew retires what was said of an element, and planned for it.
func (g *migrator) askAnew(t Transition) {
	because := ElementReworded
	if t.Fate == Replaced {
		because = ElementReplaced
	}
	if t.Was != "" {
		g.retire(t.Was, RetiredAnswer{Answer: t.Answer, Plan: g.planOf(t.Was), Because: because})
	}
}

// planOf is what was planned for an id so far and is not dealt with yet.
func (g *migrator) planOf(id string) ElementPlan {
	if g.planned[id] {
		return ElementPlan{}
	}
	g.planned[id] = true
	return g.assessment.Plan.Of(id)
}

// takeAnswer keeps an answer that goes on, on the scale of now.
func (g *migrator) takeAnswer(t Transition) {
	value, isRated := t.Answer.Rating.Value()
	if g.Scale != DifferentScale || !isRated {
		g.carryReworded(t)
		return
	}
	_, isOnScale := g.ScaleTo.Level(value)
	switch {
	case g.decisions.Scale == RescaleRatings:
		g.retire(t.Was, RetiredAnswer{Answer: t.Answer, Because: RatingWasRescaled})
		t.Answer.Rating = Rated(Rescale(value, g.ScaleFrom, g.ScaleTo))
		g.carry(t, OtherScale)
	case g.decisions.Scale == KeepRatings && isOnScale:
		g.carryReworded(t)
	default:
		g.retire(t.Was, RetiredAnswer{Answer: t.Answer, Because: RatingOffScale})
	}
}

// carryReworded keeps an answer, to be confirmed where it was to other words.
func (g *migrator) carryReworded(t Transition) {
	switch {
	case !t.HasAnswer():
	case t.IsReworded() && t.Answer.Rating.IsDealtWith() && !t.Answer.Carried:
		g.carry(t, OtherWording)
	default:
		g.keep(t, t.Answer)
	}
}

// carry keeps an answer to be confirmed.
func (g *migrator) carry(t Transition, from Origin) {
	a := t.Answer
	a.Carried, a.Origin = true, from
	g.keep(t, a)
}

// keep puts in an answer with the statement that it answered.
func (g *migrator) keep(t Transition, a Answer) {
	a.Statement = ""
	if t.IsReworded() {
		a.Statement = t.StatementWas
	}
	g.to.Answers[t.ID] = a
}

// plan puts in for an element what was planned under an id so far. A target that
// is not on the scale of now, and what another plan comes before, is retired.
func (g *migrator) plan(element, id string, of ElementPlan) {
	if target := of.Target; target != nil && g.Scale == DifferentScale {
		of.Target = g.target(*target)
		if of.Target == nil {
			g.retire(id, RetiredAnswer{Plan: ElementPlan{Target: target}, Because: RatingOffScale})
		}
	}
	rest := g.to.Plan.add(element, of)
	g.retire(id, RetiredAnswer{Plan: rest, Because: ElementGone, Into: element})
}

// planBack puts in what was planned for an element that returned, as far as that
// is on the scale of now.
func (g *migrator) planBack(t Transition) {
	of := g.assessment.Retired[t.kept].Plan
	if target := of.Target; target != nil {
		if _, isOnScale := g.ScaleTo.Level(*target); !isOnScale {
			of.Target = nil
			g.retire(t.ID, RetiredAnswer{Plan: ElementPlan{Target: target}, Because: RatingOffScale})
		}
	}
	rest := g.to.Plan.add(t.ID, of)
	g.retire(t.ID, RetiredAnswer{Plan: rest, Because: ElementGone, Into: t.ID})
}

// target is a target on the scale of now, nil where it goes.
func (g *migrator) target(value int) *int {
	if g.decisions.Scale == RescaleRatings {
		value = Rescale(value, g.ScaleFrom, g.ScaleTo)
		return &value
	}
	if _, isOnScale := g.ScaleTo.Level(value); isOnScale && g.decisions.Scale == KeepRatings {
		return &value
	}
	return nil
}

// retire keeps what was said of an id so far, or planned for it, and does not
// count any more, where that is anything.
func (g *migrator) retire(id string, r RetiredAnswer) {
	if r.Answer.IsEmpty() && r.Plan.IsEmpty() {
		return
	}
	r.Element, r.Statement = id, r.Answer.Statement
	if at, ok := g.places[id]; ok {
		r.Component = g.was().Components[at.Component].ID
		r.Statement = cmp.Or(r.Statement, g.was().At(at).Statement)
		r.Version, r.Scale = g.From, g.ScaleFrom.Values()
	}
	r.Answer.Statement = "" // it stands beside the answer
	g.retired = append(g.retired, r)
}

// takeStrays takes what there is of elements that were not asked: what is planned
// for one that the new version has stays.
func (g *migrator) takeStrays() {
	now := g.card.Places()
	ids := slices.Concat(slices.Collect(maps.Keys(g.assessment.Answers)), g.assessment.Plan.elements())
	slices.Sort(ids)
	for _, id := range slices.Compact(ids) {
		plan := g.planOf(id)
		if _, isThere := now[id]; isThere && !plan.IsEmpty() {
			g.plan(id, id, plan)
			plan = ElementPlan{}
		}
		var a Answer
		if _, wasThere := g.places[id]; !wasThere {
			a = g.assessment.Answers[id]
		}
		g.retire(id, RetiredAnswer{Answer: a, Plan: plan, Because: ElementGone})
	}
}

// elements are the ids of those for which something is planned.
func (p Plan) elements() []string {
	ids := slices.Collect(maps.Keys(p.Actions))
	ids = slices.AppendSeq(ids, maps.Keys(p.Targets))
	return slices.AppendSeq(ids, maps.Keys(p.Standings))
}
