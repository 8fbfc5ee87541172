package report

import (
	"fmt"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// decided has what a team noted while it agreed, by statement, with what it
// will do: what is read out when it meets again. It is nothing for anybody
// else's result, the notes of which are among the answers.
func (s summary) decided() document {
	a := s.Assessment
	if a.Respondent.Role != scoring.Agreed {
		return nil
	}
	p := s.priorities()
	var items list
	for i := range a.Scorecard.Components {
		for j := range a.Scorecard.Components[i].Elements {
			at := scoring.Place{Component: i, Element: j}
			if answer := p.answer(at); answer.Note != "" {
				items = append(items, p.item(at,
					line{words.Opening(s.words.RatingWords(a.Scorecard.Scale, answer.Rating))}, line{fmt.Sprintf(s.words.Summaries.Note, oneLine(answer.Note))}))
			}
		}
	}
	if items == nil {
		return nil
	}
	return document{heading{2, s.words.Summaries.Decided}, para{{s.words.Summaries.TeamNoted}}, items}
}
