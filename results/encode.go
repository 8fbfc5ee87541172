package results

import (
	"cmp"
	"errors"
	"fmt"

	"github.com/kamscore/kamscore/scoring"
)

// Encode writes a document as a result file: always the same bytes for the
// same document, keys in a fixed order, answers in the order of the
// scorecard, asked or not, so that two rounds can be compared line by line.
// Scores are computed from the answers; those in the document are not looked
// at. The document is only read.
//
// It is an error if Decode would not accept the file.
func (d *Document) Encode() ([]byte, error) {
	data, err := d.encode()
	if err != nil {
		return nil, err
	}
	if err := legible(data); err != nil {
		return nil, err
	}
	return data, nil
}

// encode is Encode without a look at whether the file can be read.
func (d *Document) encode() ([]byte, error) {
	if d.Scorecard == nil {
		return nil, errors.New("encode a result: there is no scorecard")
	}
	w := &writer{b: make([]byte, 0, 1<<17)}
	w.object(func() { d.write(w) })
	if w.err != nil {
		return nil, fmt.Errorf("encode a result: %w", w.err)
	}
	return append(w.b, '\n'), nil
}

func (d *Document) write(w *writer) {
	w.name("format").text(Format)
	w.name("id").text(d.ID)
	w.name("revision").integer(d.Revision)
	w.name("scorecard").object(func() { d.writeScorecard(w) })
	w.name("subject").object(func() {
		w.name("kind").text(string(cmp.Or(d.Subject.Kind, scoring.Account)))
		w.name("name").text(d.Subject.Name)
		w.name("team").text(d.Subject.Team)
	})
	w.name("respondent").object(func() {
		w.name("name").text(d.Respondent.Name)
		w.name("role").text(string(cmp.Or(d.Respondent.Role, scoring.Self)))
	})
	w.name("status").text(string(cmp.Or(d.Status, scoring.Draft)))
	w.name("started").time(d.Started)
	w.name("updated").time(d.Updated)
	w.name("completed").time(d.Completed)
	w.name("next_review").time(d.NextReview)
	w.name("previous").optional(d.Previous)
	w.name("position").text(d.Position)
	if d.Beside != "" {
		w.name("beside").text(cleanPath(d.Beside))
	}
	d.writeAsked(w)
	w.name("answers").array(func() { d.writeAnswers(w) })
	w.name("closing").array(func() { d.writeClosing(w) })
	d.writePlan(w)
	w.name("retired_answers").array(func() { d.writeRetired(w) })
	w.name("scores").object(func() { writeScores(w, d.Scorecard, scoring.ScoreAll(d.Scorecard, d.Answers)) })
	w.name("app").text(d.App)
	w.fields(d.unknown)
}
