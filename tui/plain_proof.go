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
	for n := 0; n < len(claims); {
		v.claim(claims[n], n+1, len(claims))
		step, err := v.proven(claims[n])
		if err != nil {
			return err
		}
		if n = max(n+step, 0); step == stops {
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
	v.paper.say(v.evidenceSaid(s.AnswerAt(i)))
}

// stops is the step that ends questions that are asked one after the other.
const stops = 0

// proven asks for the evidence of element i and returns how many claims to go
// on, or back.
func (v *interview) proven(i int) (step int, err error) {
	w := &v.desk.words.Proof
	for {
		line, err := v.ask(w.OnTheTable)
		if err != nil {
			return stops, err
		}
		evidence := scoring.EvidenceYes
		switch said := split(line).name; {
		case isYes(said):
		case isNo(said):
			evidence = scoring.EvidenceNo
		case said == "":
			return 1, nil
		case said == "b" || said == "back":
			return -1, nil
		case isQuit(said):
			return stops, nil
		default:
			v.paper.say(v.notUnderstood(line), w.TypeOne)
			continue
		}
		if err := v.session().SetEvidence(i, evidence); err != nil {
			v.refuse(err)
			return stops, nil
		}
		v.did(fmt.Sprintf(w.Evidence, v.desk.words.EvidenceWord(evidence)))
		return 1, nil
	}
}
