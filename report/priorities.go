package report

import (
	"fmt"
	"time"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// A priorities is a result with what to do about it.
type priorities struct {
	Result
	scores scoring.Scores
	lists  scoring.Priorities
	today  scoring.Day
	words  *words.Words
}

func newPriorities(r Result, o Options) priorities {
	a := r.Assessment
	return priorities{
		Result: r,
		scores: scoring.ScoreAll(a.Scorecard, a.Answers),
		lists:  scoring.Prioritise(a),
		today:  o.Today,
		words:  o.words(),
	}
}

// priorities are those of a summary's result.
func (s summary) priorities() priorities {
	return newPriorities(s.Result, Options{Today: s.today, Words: s.words})
}

func (p priorities) document(_ bool, loc *time.Location) document {
	d, w := head(p.Assessment, p.words, loc), &p.words.Priorities
	if actions := p.actions(); actions != nil {
		d = append(d, heading{2, w.Actions}, actions)
	}
	d = append(d, heading{2, w.First})
	if len(p.lists.First) > 0 {
		d = append(d, p.work(p.lists.First))
	} else {
		d = append(d, para{{p.nothing()}})
	}
	if len(p.lists.Later) > 0 {
		d = append(d, heading{2, w.Later}, p.work(p.lists.Later))
	}
	switch {
	case len(p.lists.Prove) > 0:
		d = append(d, heading{2, w.Prove}, para{{w.OnTheTable}}, p.prove())
	case p.scores.Total.Claims > 0:
		d = append(d, heading{2, w.Prove}, para{{w.AllProven}})
	}
	if len(p.lists.FindOut) > 0 {
		d = append(d, heading{2, w.FindOut}, para{{w.WhoTellsYou}}, p.findOut())
	}
	if len(p.lists.Dropped) > 0 {
		d = append(d, heading{2, w.Dropped}, para{{w.NotNow}}, p.work(p.lists.Dropped))
	}
	return d
}

func (p priorities) webpage(o Options) webpage {
	a := p.Assessment
	return webpage{
		language: languageOf(a.Scorecard),
		kind:     p.words.Priorities.Title,
		title:    fmt.Sprintf(p.words.Priorities.TitleOf, titleOf(a.Scorecard, a.Subject.Name)),
		document: p.document(true, o.Location),
	}
}

// nothing says why there is nothing to work on.
func (p priorities) nothing() string {
	switch {
	case p.scores.Total.Max == 0:
		return p.words.Priorities.NothingApplies
	case len(p.lists.Dropped) > 0:
		return p.words.Priorities.OthersAtMost
	case p.scores.Total.Rated == 0:
		return p.words.Priorities.NothingRated
	case p.scores.Total.Unanswered > 0:
		return p.words.Priorities.RatedAtMost
	}
	return p.words.Priorities.AllAtMost
}

func (p priorities) element(at scoring.Place) *scoring.Element {
	return p.Assessment.Scorecard.At(at)
}

func (p priorities) answer(at scoring.Place) scoring.Answer {
	return p.Assessment.Answers[p.element(at).ID]
}

func (p priorities) action(at scoring.Place) (scoring.Action, bool) {
	a, ok := p.Assessment.Plan.Actions[p.element(at).ID]
	return a, ok
}

// item is an element with lines below it, and what is planned for it.
func (p priorities) item(at scoring.Place, under ...line) item {
	e := p.element(at)
	it := item{mark: Number(at), text: nameOf(e.Statement, e.ID), under: under}
	if a, ok := p.action(at); ok {
		action := p.words.ActionWords(a, p.today)
		action[0] = fmt.Sprintf(p.words.Priorities.Action, action[0])
		it.under = append(it.under, action)
	}
	if target := p.target(at); target != "" {
		it.under = append(it.under, line{words.Opening(target)})
	}
	return it
}

// target is what is said of the target of an element, empty without one.
func (p priorities) target(at scoring.Place) string {
	target, ok := p.Assessment.Plan.Targets[p.element(at).ID]
	if !ok {
		return ""
	}
	return p.words.TargetWords(p.Assessment.Scorecard.Scale, target, p.answer(at).Rating)
}

// actions are what is planned, as it comes up: what, who and when, and for
// which statement.
func (p priorities) actions() list {
	var items list
	for _, at := range p.Assessment.Plan.Planned(p.Assessment.Scorecard) {
		e := p.element(at)
		a, _ := p.action(at)
		action := p.words.ActionWords(a, p.today)
		it := item{mark: Number(at), text: action[0]}
		if len(action) > 1 {
			it.under = append(it.under, action[1:])
		}
		it.under = append(it.under, line{fmt.Sprintf(p.words.Priorities.For, nameOf(e.Statement, e.ID))})
		items = append(items, it)
	}
	return items
}

func (p priorities) work(of []scoring.Priority) list {
	var items list
	for _, at := range of {
		e := p.element(at.Place)
		under := []line{p.words.ReasonWords(p.Assessment, p.scores, at)}
		if a, _ := p.action(at.Place); e.Improve != "" && e.Improve != a.Text {
			under = append(under, line{e.Improve})
		}
		items = append(items, p.item(at.Place, under...))
	}
	return items
}

func (p priorities) prove() list {
	var items list
	for _, at := range p.lists.Prove {
		under := []line{p.words.ProveWords(p.Assessment.Scorecard.Scale, p.answer(at))}
		if evidence := p.element(at).Evidence; evidence != "" {
			under = append(under, line{fmt.Sprintf(p.words.Proof.AskedFor, evidence)})
		}
		items = append(items, p.item(at, under...))
	}
	return items
}

func (p priorities) findOut() list {
	var items list
	for _, at := range p.lists.FindOut {
		items = append(items, p.item(at))
	}
	return items
}
