package tui

import (
	"fmt"

	tea "github.com/charmbracelet/bubbletea"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

// The proof pass goes once over the claims of a component of which nobody
// has said whether there is evidence: one key each.
type proof struct {
	desk      *desk
	component int
	claims    []int // the elements it asks, in order
	at        int
}

// proofOf starts a proof pass, or says why there is none.
func proofOf(d *desk, component int) []request {
	claims := d.sheet.Session.Unproven(component)
	if len(claims) == 0 {
		return []request{say{"Nothing to prove here: evidence was said for every claim."}}
	}
	return []request{show{proof{desk: d, component: component, claims: claims}}}
}

func (p proof) title() heading {
	return heading{
		left:  fmt.Sprintf("%d %s", p.component+1, p.desk.card().Components[p.component].Title),
		right: fmt.Sprintf("proof %d of %d", p.at+1, len(p.claims)),
		brief: fmt.Sprintf("proof %d/%d", p.at+1, len(p.claims)),
	}
}

func (p proof) keys() []binding {
	return []binding{keyYes, keyNo, keyLeaveIt, keyBefore, keyOn.as("go on", "leave the rest and go on")}
}

func (p proof) update(name string, _ tea.KeyMsg) (screen, []request) {
	switch {
	case keyYes.matches(name):
		return p.said(scoring.EvidenceYes)
	case keyNo.matches(name):
		return p.said(scoring.EvidenceNo)
	case keyLeaveIt.matches(name):
		return p.next()
	case keyBefore.matches(name):
		p.at = max(p.at-1, 0)
	case keyOn.matches(name):
		return p, []request{pop{}, showElement{}}
	}
	return p, nil
}

func (p proof) said(evidence scoring.Evidence) (screen, []request) {
	s := p.desk.sheet.Session
	i := p.claims[p.at]
	if err := s.SetEvidence(i, evidence); err != nil {
		return p, []request{say{refusal(s, err)}}
	}
	next, requests := p.next()
	return next, append(requests, say{report.Number(s.PlaceAt(i)) + " evidence: " + report.EvidenceWord(evidence) + " · u takes it back"})
}

// next goes to the next claim, and after the last one to where the pass was
// started from.
func (p proof) next() (screen, []request) {
	if p.at+1 < len(p.claims) {
		p.at++
		return p, nil
	}
	return p, []request{pop{}}
}

func (p proof) view(width, height int) []string {
	s, l := p.desk.sheet.Session, p.desk.look
	i := p.claims[p.at]
	el, a := s.ElementAt(i), s.AnswerAt(i)
	statement := hang(text.Pad(report.Number(s.PlaceAt(i)), 4)+" ", el.Statement, width)
	for n := range statement {
		statement[n] = l.title.Render(statement[n])
	}
	claim := append(text.Wrap("You "+answerWords(s, i)+".", width-5), evidenceAsked(el, width-5)...)
	question := text.Wrap("Could you put this on the table today?", width-5)
	if a.Evidence != scoring.EvidenceUnsaid {
		question = append(question, "Said: "+report.EvidenceWord(a.Evidence))
	}
	lines := append(statement, "")
	lines = append(lines, prefixed("     ", claim)...)
	lines = append(lines, "")
	lines = append(lines, prefixed("     ", question)...)
	if len(lines) > height {
		lines = append(statement, prefixed("     ", append(claim[:1:1], question...))...)
	}
	return squeezed(lines, height)
}
