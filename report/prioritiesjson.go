package report

import (
	"strings"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// A prioritisedElement is a row of the spreadsheet and an object in JSON.
type prioritisedElement struct {
	Number    string      `json:"number"`
	Component string      `json:"component"`
	Element   string      `json:"element"`
	Statement string      `json:"statement"`
	Rating    *int        `json:"rating"`
	Label     *string     `json:"label"`
	Gain      *float64    `json:"gain,omitempty"` // percentage points of the total
	Improve   *string     `json:"improve"`
	Reason    *string     `json:"reason"` // null where there is nothing to do but the action
	Pinned    bool        `json:"pinned"`
	Target    *int        `json:"target"`
	Action    *actionJSON `json:"action"`
}

// actionJSON has the names of an action in a result file.
type actionJSON struct {
	Text    string  `json:"text"`
	Owner   string  `json:"owner"`
	Due     *string `json:"due"`
	Status  string  `json:"status"`
	Overdue bool    `json:"overdue"`
}

func newActionJSON(a scoring.Action, today scoring.Day) actionJSON {
	status := "open"
	if a.Done {
		status = "done"
	}
	return actionJSON{
		Text: a.Text, Owner: a.Owner, Due: orNull(a.Due.String()), Status: status,
		Overdue: a.IsOverdue(today),
	}
}

// reason says why an element is in any of the lists, nil where it is in none.
func (p priorities) reason(at scoring.Place) []string {
	for _, list := range [][]scoring.Priority{p.lists.First, p.lists.Later, p.lists.Dropped} {
		for _, it := range list {
			if it.Place == at {
				return words.English().ReasonWords(p.Assessment, p.scores, it)
			}
		}
	}
	a := p.answer(at)
	switch {
	case a.Rating.IsNotKnown():
		return []string{words.English().FindOutWords()}
	case a.Rating.IsClaim() && a.Evidence != scoring.EvidenceYes:
		return words.English().ProveWords(p.Assessment.Scorecard.Scale, a)
	}
	return nil
}

func (p priorities) entry(at scoring.Place, reason []string) prioritisedElement {
	e := p.element(at)
	out := prioritisedElement{
		Number:    Number(at),
		Component: p.Assessment.Scorecard.Components[at.Component].ID,
		Element:   e.ID,
		Statement: e.Statement,
		Improve:   orNull(e.Improve),
		Reason:    orNull(strings.Join(reason, Separator)),
		Pinned:    p.Assessment.Plan.Standings[e.ID] == scoring.Pinned,
	}
	if value, ok := p.answer(at).Rating.Value(); ok {
		level, _ := p.Assessment.Scorecard.Scale.Level(value)
		out.Rating, out.Label = &value, orNull(level.Label)
	}
	if target, ok := p.Assessment.Plan.Targets[e.ID]; ok {
		out.Target = &target
	}
	if a, ok := p.action(at); ok {
		action := newActionJSON(a, p.today)
		out.Action = &action
	}
	return out
}

func (p priorities) worked(of []scoring.Priority) []prioritisedElement {
	out := make([]prioritisedElement, len(of))
	for i, at := range of {
		out[i] = p.entry(at.Place, words.English().ReasonWords(p.Assessment, p.scores, at))
		out[i].Gain = &of[i].Gain
	}
	return out
}

type prioritiesJSON struct {
	Format string `json:"format"`
	resultJSON
	Actions []prioritisedElement `json:"actions"`
	First   []prioritisedElement `json:"first"`
	Then    []prioritisedElement `json:"then"`
	Prove   []prioritisedElement `json:"prove"`
	FindOut []prioritisedElement `json:"find_out"`
	Dropped []prioritisedElement `json:"dropped"`
}

func (p priorities) object() any { return p.json() }

func (p priorities) json() prioritiesJSON {
	out := prioritiesJSON{
		Format:     "kamscore-priorities/1",
		resultJSON: newResultJSON(p.Assessment),
		Actions:    []prioritisedElement{},
		First:      p.worked(p.lists.First),
		Then:       p.worked(p.lists.Later),
		Prove:      []prioritisedElement{},
		FindOut:    []prioritisedElement{},
		Dropped:    p.worked(p.lists.Dropped),
	}
	for _, at := range p.Assessment.Plan.Planned(p.Assessment.Scorecard) {
		out.Actions = append(out.Actions, p.entry(at, p.reason(at)))
	}
	for _, at := range p.lists.Prove {
		out.Prove = append(out.Prove, p.entry(at, words.English().ProveWords(p.Assessment.Scorecard.Scale, p.answer(at))))
	}
	for _, at := range p.lists.FindOut {
		out.FindOut = append(out.FindOut, p.entry(at, []string{words.English().FindOutWords()}))
	}
	return out
}

func (p priorities) rows() [][]any {
	rows := [][]any{{
		"list", "number", "component", "element", "statement", "rating", "label", "gain", "improve",
		"reason", "pinned", "target", "action", "owner", "due", "status", "overdue",
	}}
	of := p.json()
	for _, list := range []struct {
		name     string
		elements []prioritisedElement
	}{
		{"actions", of.Actions},
		{"first", of.First},
		{"then", of.Then},
		{"prove", of.Prove},
		{"find_out", of.FindOut},
		{"dropped", of.Dropped},
	} {
		for _, e := range list.elements {
			cells := []any{
				list.name, e.Number, e.Component, e.Element, e.Statement, cell(e.Rating), cell(e.Label), cell(e.Gain), cell(e.Improve),
				cell(e.Reason), yesOrNo(e.Pinned), cell(e.Target),
			}
			if a := e.Action; a != nil {
				cells = append(cells, a.Text, a.Owner, cell(a.Due), a.Status, yesOrNo(a.Overdue))
			} else {
				cells = append(cells, nil, nil, nil, nil, nil)
			}
			rows = append(rows, cells)
		}
	}
	return rows
}

func yesOrNo(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

// cell is what a pointer points to, or nothing.
func cell[T int | float64 | string](p *T) any {
	if p == nil {
		return nil
	}
	return *p
}
