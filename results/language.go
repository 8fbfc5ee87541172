package results

import (
	"maps"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

// TellIn goes on in the language of the scorecard that comes nearest to a tag
// (see [scoring.Scorecard.In]), once the document was adopted. A statement that
// was answered as the scorecard has it is kept in the new language from then on;
// one that was reworded since stays as it was answered, and so stays reworded.
func (d *Document) TellIn(tag string) {
	was := d.fullCard()
	now := was.In(tag)
	if now == was {
		return
	}
	d.keepIn(was, now)
	d.Scorecard = d.Scorecard.In(tag)
	if d.Whole != nil {
		d.Whole = now
	}
	d.Scores = scoring.ScoreAll(d.Scorecard, d.Answers)
}

// keepIn puts what answers kept of one scorecard into the words of another,
// which is the same one in another language.
func (d *Document) keepIn(was, now *scoring.Scorecard) {
	places := was.Places()
	kept := make(map[string]keptElement, len(d.kept))
	for id, k := range d.kept {
		if at, ok := places[id]; ok && k.statement == text.Line(was.At(at).Statement) {
			k.statement = now.At(at).Statement
		}
		kept[id] = k
	}
	questions := maps.Clone(d.questions)
	for i, q := range was.Closing {
		if k, ok := questions[q.ID]; ok && k.text == text.Line(q.Text) {
			k.text = now.Closing[i].Text
			questions[q.ID] = k
		}
	}
	d.kept, d.questions = kept, questions
}
