package results

import (
	"maps"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

// TellIn goes on in the language of the scorecard that comes nearest to a tag
// (see [scoring.Scorecard.In]), once the document was adopted. A statement that
// was reworded since it was answered stays as it was answered.
func (d *Document) TellIn(tag string) {
	was := d.fullCard()
	now := was.In(tag)
	if now == was {
		return
	}
	questions := maps.Clone(d.questions)
	for i, q := range was.Closing {
		if k, ok := questions[q.ID]; ok && k.text == text.Line(q.Text) {
			k.text = now.Closing[i].Text
			questions[q.ID] = k
		}
	}
	d.questions = questions
	d.Scorecard = d.Scorecard.In(tag)
	if d.Whole != nil {
		d.Whole = now
	}
	d.Scores = scoring.ScoreAll(d.Scorecard, d.Answers)
}
