package report

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

const (
	box   = "☐\u00a0" // and what is ticked, with no break between
	blank = "........................................"
)

func encodeFormMarkdown(card *scoring.Scorecard, o Options) ([]byte, error) {
	return markdownDocument(newForm(card, o).document()), nil
}

func (f form) document() document {
	d := document{heading{1, f.Title}}
	if f.Summary != "" {
		d = append(d, para{{f.Summary}})
	}
	d = append(d, para{{f.Name}}, f.lines(), heading{2, f.Words.Forms.HowToRate}, f.levels(), f.rules())
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
		d = append(d, heading{2, f.Words.Closing.Title}, f.questions())
	}
	return append(d, heading{2, f.Words.Forms.TypeIn}, f.typing())
}

// toFill is a line to write on.
func toFill(name string) string { return words.Opening(name) + ": " + blank }

// toTick are names with a box each.
func toTick(names []string) string {
	boxes := make([]string, len(names))
	for i, name := range names {
		boxes[i] = box + name
	}
	return strings.Join(boxes, " ")
}

// lines are for who rates whom or what, in what role and when.
func (f form) lines() list {
	of := &f.Words.Forms
	return list{
		{text: toFill(f.Subject)},
		{text: toFill(of.Respondent)},
		{text: of.Role + ": " + toTick(f.RoleNames())},
		{text: toFill(of.Date)},
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
	of := &f.Words.Forms
	values := make([]string, len(f.Scale))
	for i, l := range f.Scale {
		values[i] = strconv.Itoa(l.Value)
	}
	t := table{columns: []column{
		{right: true},
		{name: of.Statement, wide: true},
		{name: of.Rating},
		{name: of.Evidence},
		{name: of.DoNotKnow},
		{name: f.Words.Ratings.NotApplicable},
	}}
	for _, e := range s.Rows {
		mayNot := none
		if e.MayNot {
			mayNot = box + ratingNotApplicable
		}
		var below line
		if e.Evidence != "" {
			below = append(below, fmt.Sprintf(of.EvidenceIs, e.Evidence))
		}
		below = append(append(append(below, e.Help()...), e.Terms()...), e.ID)
		t.rows = append(t.rows,
			row{cells: []string{
				e.Number, e.Statement, toTick(values),
				box + f.Words.EvidenceWord(scoring.EvidenceYes), box + ratingNotKnown, mayNot,
			}},
			row{cells: []string{"", strings.Join(below, Separator), toFill(of.Note), "", "", ""}},
		)
	}
	return t
}

func (f form) questions() list {
	var items list
	for _, q := range f.Questions {
		items = append(items, item{
			mark: strconv.Itoa(q.Number), text: q.Text,
			under: []line{{toTick(f.ReplyNames())}, {toFill(f.Words.Forms.Note)}},
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
