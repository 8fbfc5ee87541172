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
	claims := v.session().Unproven(c)
	if len(claims) == 0 {
		v.paper.say(nothingToProve(v.session().Scores().Components[c]))
		return nil
	}
	v.paper.say("Could you put this on the table today? Type y yes, n no, enter to leave it, q to stop.")
	for n, i := range claims {
		v.claim(i, fmt.Sprintf("Proof %d of %d", n+1, len(claims)))
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
	v.paper.say("End of the proof pass.", fmt.Sprintf("%s, %d with evidence.", report.Count(score.Claims, "claim"), score.Proven))
	v.due = v.asking
	return nil
}

// claim reads out what is claimed.
func (v *interview) claim(i int, which string) {
	s := v.session()
	el := s.ElementAt(i)
	v.paper.gap()
	v.paper.say(fmt.Sprintf("%s, %s, %s.", which, report.Number(s.PlaceAt(i)), answerWords(s, i)))
	v.paper.say(el.Statement)
	if el.Evidence != "" {
		v.paper.say("Evidence asked for: " + closed(el.Evidence))
	}
}

// proven asks for the evidence of element i and reports whether to go on.
func (v *interview) proven(i int) (more bool, err error) {
	for {
		line, err := v.ask("On the table today?")
		if err != nil {
			return false, err
		}
		evidence := scoring.EvidenceYes
		switch split(line).name {
		case "y", "yes":
		case "n", "no":
			evidence = scoring.EvidenceNo
		case "":
			return true, nil
		case "q", "quit":
			return false, nil
		default:
			v.paper.say(notUnderstood(line), "Type y, n, enter or q.")
			continue
		}
		if err := v.session().SetEvidence(i, evidence); err != nil {
			v.refuse(err)
			return false, nil
		}
		v.did("Evidence: " + report.EvidenceWord(evidence) + ".")
		return true, nil
	}
}
