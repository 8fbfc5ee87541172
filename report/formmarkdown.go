package report

import (
	"strconv"
	"strings"

	"github.com/kamscore/kamscore/scoring"
)

const (
	box      = "☐\u00a0" // and what is ticked, with no break between
	blank    = "........................................"
	noteLine = "Note: " + blank
)

func encodeFormMarkdown(card *scoring.Scorecard, o Options) ([]byte, error) {
	return markdownDocument(newForm(card, o).document()), nil
}

func (f form) document() document {
	d := document{heading{1, f.Title}}
	if f.Summary != "" {
		d = append(d, para{{f.Summary}})
	}
	d = append(d, para{{f.Name}}, f.lines(), heading{2, "How to rate"}, f.levels(), f.rules())
	for _, s := range f.Sections {
		if s.Stage != "" {
			d = append(d, heading{2, s.Stage})
			if s.Question != "" {
				d = append(d, para{{s.Question}})
			}
		}
		d = append(d, heading{3, s.Heading})
		for _, about := range said(s.Summary, s.Weight) {
			d = append(d, para{{about}})
		}
		d = append(d, f.table(s))
	}
	if len(f.Questions) > 0 {
		d = append(d, heading{2, closingHeading}, f.questions())
	}
	return append(d, heading{2, "To type it in"}, f.typing())
}

// lines are for who rates whom or what, in what role and when.
func (f form) lines() list {
	var roles []string
	for _, r := range f.Roles {
		roles = append(roles, box+string(r))
	}
	return list{
		{text: f.Subject + ": " + blank},
		{text: "Respondent: " + blank},
		{text: "Role: " + strings.Join(roles, " ")},
		{text: "Date: " + blank},
	}
}

func (f form) levels() list {
	var items list
	for _, l := range f.Scale {
		said := l.Label
		if l.Help != "" {
			said += ": " + l.Help
		}
		items = append(items, item{mark: strconv.Itoa(l.Value), text: said})
	}
	return items
}

func (f form) rules() para {
	var p para
	for _, rule := range f.Rules() {
		p = append(p, line{rule})
	}
	return p
}

// table has two rows for each element: one to tick, and below it what belongs
// to the statement and the line for a note.
func (f form) table(s formSection) table {
	values := make([]string, len(f.Scale))
	for i, l := range f.Scale {
		values[i] = box + strconv.Itoa(l.Value)
	}
	t := table{columns: []column{
		{right: true},
		{name: "statement", wide: true},
		{name: "rating"},
		{name: "evidence"},
		{name: "do not know"},
		{name: "not applicable"},
	}}
	for _, e := range s.Rows {
		mayNot := none
		if e.MayNot {
			mayNot = box + ratingNotApplicable
		}
		var below line
		if e.Evidence != "" {
			below = append(below, "Evidence: "+e.Evidence)
		}
		below = append(append(below, e.Support()...), e.ID)
		t.rows = append(t.rows,
			row{cells: []string{
				e.Number, e.Statement, strings.Join(values, " "),
				box + f.words.EvidenceWord(scoring.EvidenceYes), box + ratingNotKnown, mayNot,
			}},
			row{cells: []string{"", strings.Join(below, Separator), noteLine, "", "", ""}},
		)
	}
	return t
}

func (f form) questions() list {
	replies := make([]string, len(f.Replies))
	for i, r := range f.Replies {
		replies[i] = box + string(r)
	}
	var items list
	for _, q := range f.Questions {
		items = append(items, item{
			mark: strconv.Itoa(q.Number), text: q.Text,
			under: []line{{strings.Join(replies, " ")}, {noteLine}},
		})
	}
	return items
}

func (f form) typing() para {
	var p para
	for _, step := range f.Typing() {
		p = append(p, line{step})
	}
	return p
}
