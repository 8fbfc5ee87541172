package tui

import (
	"fmt"
	"slices"

	tea "github.com/charmbracelet/bubbletea"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
	"github.com/kamscore/kamscore/words"
)

// The proof pass goes once over the claims of a component of which nobody
// has said whether there is evidence: one key each.
type proof struct {
	desk      *desk
	component int
	claims    []int // the elements it asks, in order
	at        int
	said      int // how much of it can be taken back
	back      int // the element in view before
}

// proofOf starts a proof pass, or says why there is none.
func proofOf(d *desk, component int) []request {
	claims := d.sheet.Session.Unproven(component)
	if len(claims) == 0 {
		return []request{say{nothingToProve(d.sheet.Session.Scores().Components[component], &d.words.Proof)}}
	}
	if err := d.sheet.Session.Refusal(); err != nil {
		return []request{say{d.refusal(err)}}
	}
	return []request{show{proof{desk: d, component: component, claims: claims, back: d.sheet.Session.At()}}}
}

// nothingToProve says why a component has no proof pass.
func nothingToProve(s scoring.Score, w *words.Proof) string {
	switch {
	case s.Claims == 0:
		return w.NothingClaimed
	case s.Carried > 0:
		return w.ConfirmFirst
	}
	return w.AllSaid
}

// refresh follows an undo to its claim.
func (p proof) refresh() screen {
	if i := slices.Index(p.claims, p.desk.sheet.Session.At()); i >= 0 {
		p.at = i
	}
	return p
}

func (p proof) title() heading {
	return heading{
		left:  fmt.Sprintf("%d %s", p.component+1, p.desk.card().Components[p.component].Title),
		right: fmt.Sprintf(p.desk.words.Proof.Of, p.at+1, len(p.claims)),
		brief: fmt.Sprintf(p.desk.words.Proof.OfBrief, p.at+1, len(p.claims)),
	}
}

func (p proof) keys() []binding {
	return []binding{keyYes, keyNo, keyLeaveIt, keyBefore, keyOn.saying(p.desk.words.Proof.KeyGoOn)}
}

func (p proof) update(name string, _ tea.KeyMsg) (screen, []request) {
	switch {
	case keyYes.matches(name):
		return p.say(scoring.EvidenceYes)
	case keyNo.matches(name):
		return p.say(scoring.EvidenceNo)
	case keyLeaveIt.matches(name):
		return p.next()
	case keyBefore.matches(name):
		p.at = max(p.at-1, 0)
	case keyOn.matches(name):
		p.desk.sheet.Session.GoTo(p.back)
		if p.desk.sheet.Session.NothingLeft() {
			return p, append([]request{pop{}}, afterTheLast(p.desk)...)
		}
		return p, []request{pop{}, showElement{}}
	}
	return p, nil
}

func (p proof) say(evidence scoring.Evidence) (screen, []request) {
	s := p.desk.sheet.Session
	i := p.claims[p.at]
	if err := s.SetEvidence(i, evidence); err != nil {
		return p, []request{say{p.desk.refusal(err)}}
	}
	p.said++
	next, requests := p.next()
	if len(requests) > 0 {
		return next, requests
	}
	return next, []request{say{p.desk.undoable(fmt.Sprintf(p.desk.words.Proof.Said, report.Number(s.PlaceAt(i)), p.desk.words.EvidenceWord(evidence)))}}
}

// next goes to the next claim, and after the last one to where the pass was
// started from.
func (p proof) next() (screen, []request) {
	if p.at+1 < len(p.claims) {
		p.at++
		return p, nil
	}
	s := p.desk.sheet.Session
	s.GoTo(p.back)
	score := s.Scores().Components[p.component]
	return p, []request{pop{}, say{p.desk.words.Proof.End.Of(score.Claims, score.Proven)}}
}

func (p proof) view(width, height int) []string {
	s, l, w := p.desk.sheet.Session, p.desk.look, &p.desk.words.Proof
	i := p.claims[p.at]
	el, a := s.ElementAt(i), s.AnswerAt(i)
	statement := hang(text.Pad(report.Number(s.PlaceAt(i)), 4)+" ", el.Statement, width)
	for n := range statement {
		statement[n] = l.title.Render(statement[n])
	}
	rated := fmt.Sprintf(w.YouRated, p.desk.words.RatingWords(p.desk.card().Scale, a.Rating))
	claim := append(text.Wrap(rated, width-5), p.desk.evidenceAsked(el, width-5)...)
	question := text.Wrap(w.Question, width-5)
	if a.Evidence != scoring.EvidenceUnsaid {
		question = append(question, fmt.Sprintf(w.SoFar, p.desk.words.EvidenceWord(a.Evidence)))
	}
	lines := append(statement, "")
	lines = append(lines, prefixed("     ", claim)...)
	lines = append(lines, "")
	lines = append(lines, prefixed("     ", question)...)
	if len(lines) > height {
		lines = append(statement, prefixed("     ", append([]string{l.cut(rated, width-5)}, question...))...)
	}
	return squeezed(lines, height)
}
