//go:build unix

package main

import (
	"fmt"
	"io"
	"testing"
	"time"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
)

// inMatrix is fifteen accounts in the matrix of account selection, of which three
// lie on top of each other, one is not known in all, and some were elsewhere
// before.
func inMatrix(t *testing.T, name string, holds ...string) htmlReport {
	card := bundledCard(t, "account-selection")
	var now, before scoring.Gatherer
	for i, place := range []struct{ strength, attractiveness int }{
		{80, 75},
		{30, 70},
		{60, 60},
		{60, 60},
		{60, 60},
		{20, 20},
		{75, 30},
		{50, 50},
		{45, 55},
		{100, 100},
		{0, 0},
		{70, 40},
		{40, 70},
		{55, 80},
		{90, 50},
	} {
		subject := fmt.Sprintf("Account %c", 'A'+i)
		a := ratedAbout(card, subject, aDay(time.November, 5), place.attractiveness, place.strength, 50)
		a.ID = fmt.Sprintf("result%04d", i)
		if i == 11 {
			a.Answers[card.Components[1].Elements[0].ID] = scoring.Answer{Rating: scoring.NotKnown()}
		}
		now.Add(a, "results/"+a.ID+".json")
		if i%2 == 0 {
			was := ratedAbout(card, subject, aDay(time.June, 5), max(0, place.attractiveness-15), max(0, place.strength-10), 50)
			was.ID = fmt.Sprintf("before%04d", i)
			before.Add(was, "before/"+was.ID+".json")
		}
	}
	plots := report.Plots{
		Plots:      []scoring.Plot{scoring.NewPlot(now.RollUps(scoring.Choice{})[0], before.RollUps(scoring.Choice{}))},
		Unreadable: []report.Unreadable{{Path: "results/broken.json", Reason: "it is cut off"}}, Earlier: true,
	}
	return htmlReport{name, func(w io.Writer, o report.Options) error { return report.Matrix(w, report.HTML, plots, o) }, holds}
}

// ratedAbout is an assessment with about so many percent in each component.
func ratedAbout(card *scoring.Scorecard, subject string, at time.Time, percents ...int) *scoring.Assessment {
	a := &scoring.Assessment{
		Scorecard: card, Answers: scoring.Answers{}, Status: scoring.Final,
		Subject:    scoring.Subject{Kind: card.Subject, Name: subject},
		Respondent: scoring.Respondent{Name: "Respondent 1", Role: scoring.Self},
		Started:    at, Updated: at, Completed: at,
	}
	for i, c := range card.Components {
		points := percents[i] * len(c.Elements) * card.Scale.Max() / 100
		for j := range c.Elements {
			rating := (points + j) / len(c.Elements) // adds up to the points
			a.Answers[c.Elements[j].ID] = scoring.Answer{Rating: scoring.Rated(rating)}
		}
	}
	return a
}
