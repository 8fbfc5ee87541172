package report

import (
	"strconv"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// A closingAnswer is a closing question with what was said of it.
type closingAnswer struct {
	number int // counted from 1, over those that were answered
	scoring.Question
	scoring.ClosingAnswer
}

func closingAnswers(a *scoring.Assessment) (answered []closingAnswer) {
	for _, q := range a.Scorecard.Closing {
		if c := a.Closing[q.ID]; c.Reply != "" || c.Note != "" {
			answered = append(answered, closingAnswer{len(answered) + 1, q, c})
		}
	}
	return answered
}

// closingSection has the closing questions that were answered, and nothing
// where none was.
func closingSection(a *scoring.Assessment, w *words.Words) document {
	var items list
	for _, c := range closingAnswers(a) {
		var said line
		for _, phrase := range []string{w.Replies.Name(c.Reply), oneLine(c.Note)} {
			if phrase != "" {
				said = append(said, phrase)
			}
		}
		items = append(items, item{mark: strconv.Itoa(c.number), text: nameOf(c.Text, c.ID), under: []line{said}})
	}
	if items == nil {
		return nil
	}
	return document{heading{2, w.Closing.Title}, items}
}

type closingJSON struct {
	Question string  `json:"question"`
	Text     string  `json:"text"`
	Answer   *string `json:"answer"` // null where there is a note alone
	Note     string  `json:"note"`
}

func newClosingJSON(a *scoring.Assessment) []closingJSON {
	out := []closingJSON{}
	for _, c := range closingAnswers(a) {
		out = append(out, closingJSON{c.ID, c.Text, orNull(string(c.Reply)), c.Note})
	}
	return out
}
