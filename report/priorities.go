package report

import (
	"time"

	"github.com/kamscore/kamscore/scoring"
)

// A priorities is a result with what to do about it.
type priorities struct {
	Result
	total scoring.Score
	lists scoring.Priorities
}

func newPriorities(r Result) priorities {
	a := r.Assessment
	return priorities{
		Result: r,
		total:  scoring.ScoreAll(a.Scorecard, a.Answers).Total,
		lists:  scoring.Prioritise(a),
	}
}

func (p priorities) document(_ bool, loc *time.Location) document {
	d := append(head(p.Assessment, loc), heading{2, "Work on first"})
	if len(p.lists.First) > 0 {
		d = append(d, p.work(p.lists.First))
	} else {
		d = append(d, para{{p.nothing()}})
	}
	if len(p.lists.Later) > 0 {
		d = append(d, heading{2, "Then"}, p.work(p.lists.Later))
	}
	switch {
	case len(p.lists.Prove) > 0:
		d = append(d, heading{2, "Prove first"}, para{{"Claimed without evidence. Could you put this on the table today?"}}, p.prove())
	case p.total.Claims > 0:
		d = append(d, heading{2, "Prove first"}, para{{"Everything claimed has evidence."}})
	}
	if len(p.lists.FindOut) > 0 {
		d = append(d, heading{2, "Find out"}, para{{"Not known. Who could tell you?"}}, p.findOut())
	}
	return d
}

// nothing says why there is nothing to work on.
func (p priorities) nothing() string {
	switch {
	case p.total.Max == 0:
		return "Nothing in this scorecard applies, so there is nothing to work on."
	case p.total.Rated == 0:
		return "Nothing is rated yet. What to work on shows here after the first ratings."
	case p.total.Unanswered > 0:
		return "Everything rated so far is at its maximum."
	}
	return "Everything that applies is at its maximum: nothing is left to raise."
}

func (p priorities) element(at scoring.Place) *scoring.Element {
	return &p.Assessment.Scorecard.Components[at.Component].Elements[at.Element]
}

func (p priorities) item(at scoring.Place, under ...line) item {
	e := p.element(at)
	return item{mark: Number(at), text: nameOf(e.Statement, e.ID), under: under}
}

func (p priorities) rating(at scoring.Place) scoring.Rating {
	return p.Assessment.Answers[p.element(at).ID].Rating
}

func (p priorities) ratedLine(at scoring.Place) line {
	return line{"Rated " + RatingWords(p.Assessment.Scorecard.Scale, p.rating(at))}
}

func (p priorities) work(of []scoring.Priority) list {
	var items list
	for _, at := range of {
		rated := p.ratedLine(at.Place)
		if p.Assessment.Scorecard.Weighted() {
			rated = append(rated, GainWords(at.Gain))
		}
		it := p.item(at.Place, rated)
		if improve := p.element(at.Place).Improve; improve != "" {
			it.under = append(it.under, line{improve})
		}
		items = append(items, it)
	}
	return items
}

func (p priorities) prove() list {
	var items list
	for _, at := range p.lists.Prove {
		it := p.item(at, p.ratedLine(at))
		if evidence := p.element(at).Evidence; evidence != "" {
			it.under = append(it.under, line{"Evidence asked for: " + evidence})
		}
		items = append(items, it)
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

// A prioritisedElement is a row of the spreadsheet and an object in JSON.
type prioritisedElement struct {
	Number    string   `json:"number"`
	Component string   `json:"component"`
	Element   string   `json:"element"`
	Statement string   `json:"statement"`
	Rating    *int     `json:"rating"`
	Label     *string  `json:"label"`
	Gain      *float64 `json:"gain,omitempty"` // percentage points of the total
	Improve   *string  `json:"improve"`
}

func (p priorities) entry(at scoring.Place) prioritisedElement {
	e := p.element(at)
	out := prioritisedElement{
		Number:    Number(at),
		Component: p.Assessment.Scorecard.Components[at.Component].ID,
		Element:   e.ID,
		Statement: e.Statement,
		Improve:   orNull(e.Improve),
	}
	if value, ok := p.rating(at).Value(); ok {
		level, _ := p.Assessment.Scorecard.Scale.Level(value)
		out.Rating, out.Label = &value, orNull(level.Label)
	}
	return out
}

func (p priorities) worked(of []scoring.Priority) []prioritisedElement {
	out := make([]prioritisedElement, len(of))
	for i, at := range of {
		out[i] = p.entry(at.Place)
		out[i].Gain = &of[i].Gain
	}
	return out
}

func (p priorities) entries(of []scoring.Place) []prioritisedElement {
	out := make([]prioritisedElement, len(of))
	for i, at := range of {
		out[i] = p.entry(at)
	}
	return out
}

type prioritiesJSON struct {
	Format string `json:"format"`
	resultJSON
	First   []prioritisedElement `json:"first"`
	Then    []prioritisedElement `json:"then"`
	Prove   []prioritisedElement `json:"prove"`
	FindOut []prioritisedElement `json:"find_out"`
}

func (p priorities) object() any {
	return prioritiesJSON{
		Format:     "kamscore-priorities/1",
		resultJSON: newResultJSON(p.Assessment),
		First:      p.worked(p.lists.First),
		Then:       p.worked(p.lists.Later),
		Prove:      p.entries(p.lists.Prove),
		FindOut:    p.entries(p.lists.FindOut),
	}
}

func (p priorities) rows() [][]any {
	rows := [][]any{{"list", "number", "component", "element", "statement", "rating", "label", "gain", "improve"}}
	add := func(name string, entries []prioritisedElement) {
		for _, e := range entries {
			rows = append(rows, []any{
				name, e.Number, e.Component, e.Element, e.Statement, cell(e.Rating), cell(e.Label), cell(e.Gain), cell(e.Improve),
			})
		}
	}
	add("first", p.worked(p.lists.First))
	add("then", p.worked(p.lists.Later))
	add("prove", p.entries(p.lists.Prove))
	add("find_out", p.entries(p.lists.FindOut))
	return rows
}

// cell is what a pointer points to, or nothing.
func cell[T int | float64 | string](p *T) any {
	if p == nil {
		return nil
	}
	return *p
}
