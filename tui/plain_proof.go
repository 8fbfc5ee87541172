package tui

import (
	"fmt"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
)

// prove goes once over the claims of a component of which nobody has said
// whether there is evidence. Ratings cannot be given here.
func (v *interview) prove(t typed) error {
	c, ok := v.componentAsked(t.rest)
	if !ok {
		return nil
	}
	if err := v.refusal(); err != nil {
		v.refuse(err)
		return nil
	}
	w := &v.desk.words.Proof
	claims := v.session().Unproven(c)
	if len(claims) == 0 {
		v.paper.say(nothingToProve(v.session().Scores().Components[c], w))
		return nil
	}
	v.paper.say(w.HowTo)
	for n, i := range claims {
		v.claim(i, n+1, len(claims))
		more, err := v.proven(i)
		if err != nil {
			return err
		}
		if !more {
			break
		}
	}
	score := v.session().Scores().Components[c]
	v.paper.gap()
	v.paper.say(w.EndOfPass, v.desk.words.End.Proven.Of(score.Claims, score.Proven))
	v.due = v.asking
	return nil
}

// claim reads out what is claimed of element i, the nth of some.
func (v *interview) claim(i, n, of int) {
	s, w := v.session(), &v.desk.words.Proof
	el := s.ElementAt(i)
	v.paper.gap()
	v.paper.say(fmt.Sprintf(w.Claim, n, of, report.Number(s.PlaceAt(i)), v.desk.words.RatingWords(v.desk.card().Scale, s.AnswerAt(i).Rating)))
	v.paper.say(el.Statement)
	if el.Evidence != "" {
		v.paper.say(fmt.Sprintf(w.AskedFor, closed(el.Evidence)))
	}
}

// proven asks for the evidence of element i and reports whether to go on.
func (v *interview) proven(i int) (more bool, err error) {
	w := &v.desk.words.Proof
	for {
		line, err := v.ask(w.OnTheTable)
		if err != nil {
			return false, err
		}
		evidence := scoring.EvidenceYes
		switch split(line).name {
		case "y", "yes", "j", "ja":
		case "n", "no", "nein":
			evidence = scoring.EvidenceNo
		case "":
			return true, nil
		case "q", "quit":
			return false, nil
		default:
			v.paper.say(v.notUnderstood(line), w.TypeOne)
			continue
		}
		if err := v.session().SetEvidence(i, evidence); err != nil {
			v.refuse(err)
			return false, nil
		}
		v.did(fmt.Sprintf(w.Evidence, v.desk.words.EvidenceWord(evidence)))
		return true, nil
	}
}
