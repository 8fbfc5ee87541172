package results

import (
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/kamscore/kamscore/scoring"
)

// maxQuestions is the budget of closing questions, far above what a scorecard
// may have.
const maxQuestions = 1000

// A keptQuestion is what the file said with the answer to a closing question.
// As with a statement, the text belongs to the answer given at that time.
type keptQuestion struct {
	text     string
	answered time.Time // zero where there was no answer
	unknown  []field
}

// A closingRecord is one entry of a file's closing questions, as it stands
// there.
type closingRecord struct {
	question, text string
	answer         scoring.ClosingAnswer
	unknown        []field
}

func (c *closingRecord) read(r *reader) {
	r.object(func(name string) {
		switch name {
		case "question":
			c.question = r.line()
		case "text":
			c.text = r.line()
		case "answer":
			c.answer.Reply = scoring.Reply(r.line())
		case "note":
			c.answer.Note = r.text()
		case "answered":
			c.answer.Answered = r.time()
		default:
			c.unknown = r.keep(c.unknown, name)
		}
	})
}

// place names an entry by where it stands and what it is about.
func (c *closingRecord) place(index int) string {
	if c.question == "" {
		return fmt.Sprintf("closing[%d]", index)
	}
	return fmt.Sprintf("closing[%d] (%s)", index, brief(c.question, 60))
}

// settleClosing moves the answers to closing questions into the document, and
// their texts into the outline, which has the questions from nowhere else. An
// entry that says nothing is left out, as with answers.
func (f *file) settleClosing(faults *Faults) {
	d := &f.doc
	d.Closing = make(scoring.Closing, len(f.closing))
	d.questions = make(map[string]keptQuestion, len(f.closing))
	seen := make(map[string]int, len(f.closing))
	for i := range f.closing {
		c := &f.closing[i]
		if !isID(c.question) {
			faults.add(c.place(i), "question: %s", idProblem(c.question))
		}
		if c.answer.Reply != "" {
			oneOf(faults, c.place(i)+".answer", c.answer.Reply, scoring.Yes, scoring.Partly, scoring.No)
		}
		if first, twice := seen[c.question]; twice {
			faults.add(c.place(i), "closing[%d] is about the same question", first)
			continue
		}
		seen[c.question] = i
		k := keptQuestion{text: c.text, unknown: c.unknown}
		if saysSomething(c.answer) {
			d.Closing[c.question] = c.answer
			k.answered = c.answer.Answered
		} else if len(c.unknown) == 0 {
			continue
		}
		d.questions[c.question] = k
		d.Scorecard.Closing = append(d.Scorecard.Closing, scoring.Question{ID: c.question, Text: c.text})
	}
}

func saysSomething(c scoring.ClosingAnswer) bool { return c.Reply != "" || c.Note != "" }

// writeClosing writes the answers to closing questions in scorecard order and
// after them, by id, those to questions the scorecard does not have.
func (d *Document) writeClosing(w *writer) {
	inCard := make(map[string]bool, len(d.Scorecard.Closing))
	for _, q := range d.Scorecard.Closing {
		inCard[q.ID] = true
		d.writeClosingAnswer(w, q)
	}
	ids := slices.AppendSeq(slices.Collect(maps.Keys(d.questions)), maps.Keys(d.Closing))
	slices.Sort(ids)
	for _, id := range slices.Compact(ids) {
		if !inCard[id] {
			d.writeClosingAnswer(w, scoring.Question{ID: id, Text: d.questions[id].text})
		}
	}
}

func (d *Document) writeClosingAnswer(w *writer, q scoring.Question) {
	c, kept := d.Closing[q.ID], d.questions[q.ID]
	if !saysSomething(c) {
		if len(kept.unknown) == 0 {
			return
		}
		c = scoring.ClosingAnswer{}
	}
	if c.Answered.Equal(kept.answered) && kept.text != "" {
		q.Text = kept.text
	}
	w.object(func() {
		w.name("question").text(q.ID)
		w.name("text").text(q.Text)
		if c.Reply != "" {
			w.name("answer").text(string(c.Reply))
		}
		w.name("note").text(c.Note)
		w.name("answered").time(c.Answered)
		w.fields(kept.unknown)
	})
}
