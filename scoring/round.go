package scoring

import "maps"

// A Round is a finished assessment as the one that follows it looks back on
// it: on the scorecard that is asked now, answers and plan under its ids.
type Round struct {
	Assessment *Assessment

	// Reworded are the elements, by id, whose statement is not the one that
	// was answered.
	Reworded map[string]bool
}

// CarryAnswers are the answers that the round after it begins with, where card is
// asked: ratings, and not applicable with its reason, each carried over until
// somebody confirms it. Evidence, notes and what was not known are asked again.
// So is an element that was reworded: its rating was of another statement.
func (r Round) CarryAnswers(card *Scorecard) Answers {
	answers, asked := Answers{}, r.Assessment.Scorecard.Places()
	for c := range card.Components {
		for e := range card.Components[c].Elements {
			el := &card.Components[c].Elements[e]
			if _, wasAsked := asked[el.ID]; !wasAsked {
				continue
			}
			if a, ok := r.carried(el); ok {
				answers[el.ID] = a
			}
		}
	}
	return answers
}

// CarryPlan is what is still ahead of its plan: open actions, targets and pins
// for the elements that a scorecard, asked in whole or in part, still has. What
// was dropped was dropped for that time.
func (r Round) CarryPlan(card *Scorecard) Plan {
	was, places := r.Assessment.Plan.Clone(), card.Places()
	isGone := func(element string) bool {
		_, ok := places[element]
		return !ok
	}
	maps.DeleteFunc(was.Actions, func(id string, a Action) bool { return a.Done || isGone(id) })
	maps.DeleteFunc(was.Targets, func(id string, _ int) bool { return isGone(id) })
	maps.DeleteFunc(was.Standings, func(id string, s Standing) bool { return s != Pinned || isGone(id) })
	return was
}

// carried is the answer to begin with for an element that was asked, and whether
// there is one. It keeps the time at which it was given.
func (r Round) carried(el *Element) (Answer, bool) {
	if r.Reworded[el.ID] {
		return Answer{}, false
	}
	said := r.Assessment.Answers[el.ID]
	stands := said.Rating.IsRated() || said.Rating.IsNotApplicable() && !el.AlwaysApplies
	return Answer{Rating: said.Rating, Answered: said.Answered, Carried: true}, stands
}

// Said is what was said of an element in this round, and whether anything was.
// An answer of which no time is known was given when the round ended.
func (r Round) Said(element string) (Answer, bool) {
	if r.Assessment == nil {
		return Answer{}, false
	}
	a := r.Assessment.Answers[element]
	if a.Answered.IsZero() {
		a.Answered = lastChanged(r.Assessment)
	}
	return a, a.Rating.IsDealtWith()
}
