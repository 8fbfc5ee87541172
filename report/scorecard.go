package report

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"time"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// A scorecard is written in full.
type scorecard struct {
	*scoring.Scorecard
	words *words.Words
}

func (s scorecard) rows() [][]any { return answerRows(s.Scorecard, nil) }

func (s scorecard) document(bool, *time.Location) document {
	d := document{heading{1, nameOf(s.Title, s.ID)}}
	if s.IsOverlay() {
		d = append(d, para{{s.words.OverlayWords(s.Scorecard)}})
	}
	if s.Summary != "" {
		d = append(d, para{{s.Summary}})
	}
	d = append(d, s.facts(), heading{2, s.words.Scorecards.Scale}, s.levels())
	if len(s.Bands) > 0 {
		d = append(d, heading{2, s.words.Scorecards.Bands}, s.bands(), para{{s.words.BandsAre(s.Bands)}})
	}
	if s.Matrix != nil {
		d = append(d, heading{2, s.words.Scorecards.Matrix}, axesOf(s.Scorecard, s.words), s.quadrants())
	}
	stages := map[string]scoring.Stage{}
	for _, stage := range s.Stages {
		stages[stage.ID] = stage
	}
	stage := ""
	for i := range s.Components {
		c := &s.Components[i]
		if opens, ok := stages[c.Stage]; ok && c.Stage != stage {
			d = append(d, heading{2, nameOf(opens.Title, opens.ID)})
			if opens.Question != "" {
				d = append(d, para{{opens.Question}})
			}
		}
		stage = c.Stage
		d = append(d, heading{3, numbered(i, c)})
		var about para
		if origin := s.origin(c.ID); origin != "" {
			about = append(about, line{origin})
		}
		if c.Summary != "" {
			about = append(about, line{c.Summary})
		}
		if s.WeighsComponents() {
			about = append(about, line{fmt.Sprintf(s.words.Scorecards.ComponentWeight, c.Weight)})
		}
		if about != nil {
			d = append(d, about)
		}
		d = append(d, s.elements(i))
	}
	if len(s.Closing) > 0 {
		d = append(d, heading{2, s.words.Closing.Title}, s.closing())
	}
	return append(d, s.dropped()...)
}

func (s scorecard) webpage(o Options) webpage {
	return webpage{language: languageOf(s.Scorecard), document: s.document(true, o.Location)}
}

func (s scorecard) facts() para {
	of := &s.words.Scorecards
	facts := line{
		s.ID + " " + s.Version,
		s.about(),
		s.words.Counts.Components.Of(len(s.Components)),
		s.words.Counts.Elements.Of(s.Len()),
		s.words.Counts.Points.Of(s.Max()),
	}
	p := para{facts}
	if alone, together := s.Minutes.Alone, s.Minutes.Together; alone > 0 && together > 0 {
		p[0] = append(p[0], fmt.Sprintf(of.AloneTogether, alone, together))
	} else if alone+together > 0 {
		p[0] = append(p[0], of.Minutes.Of(alone+together))
	}
	p = append(p, paraOf(s.words.ScoringWords(s.Scorecard))...)
	for _, fact := range []struct{ form, text string }{
		{of.Audience, s.Audience}, {of.Author, s.Source.Author}, {of.Licence, s.Source.Licence}, {of.URL, s.Source.URL},
	} {
		if fact.text != "" {
			p = append(p, line{fmt.Sprintf(fact.form, fact.text)})
		}
	}
	return p
}

// about says what an assessment by it is about.
func (s scorecard) about() string {
	switch s.Subject {
	case scoring.Person:
		return s.words.Scorecards.AboutPerson
	case scoring.Company:
		return s.words.Scorecards.AboutCompany
	case scoring.Account:
	}
	return s.words.Scorecards.AboutAccount
}

func (s scorecard) levels() list {
	var items list
	for _, l := range s.Scale {
		it := item{mark: strconv.Itoa(l.Value), text: l.Label}
		if l.Help != "" {
			it.under = []line{{l.Help}}
		}
		items = append(items, it)
	}
	return items
}

func (s scorecard) bands() list {
	var items list
	for _, b := range s.Bands {
		it := item{mark: fmt.Sprintf(s.words.Scorecards.BandFrom, b.From), text: b.Label}
		if next := s.words.NextWords(b.Next); next != "" {
			it.under = []line{{next}}
		}
		items = append(items, it)
	}
	return items
}

func (s scorecard) quadrants() list {
	sides := map[scoring.Side]string{scoring.Low: s.words.Scorecards.Low, scoring.High: s.words.Scorecards.High}
	var items list
	for _, q := range s.Matrix.Quadrants {
		it := item{mark: "x " + sides[q.X] + ", y " + sides[q.Y], text: q.Label}
		if q.Advice != "" {
			it.under = []line{{q.Advice}}
		}
		items = append(items, it)
	}
	return items
}

func (s scorecard) elements(component int) list {
	var items list
	of := &s.words.Scorecards
	for j := range s.Components[component].Elements {
		e := &s.Components[component].Elements[j]
		it := item{mark: Number(scoring.Place{Component: component, Element: j}), text: nameOf(e.Statement, e.ID)}
		say := func(form, said string) {
			if said != "" {
				it.under = append(it.under, line{fmt.Sprintf(form, said)})
			}
		}
		if origin := s.origin(e.ID); origin != "" {
			it.under = append(it.under, line{origin})
		}
		it.under = append(it.under, s.before(e)...)
		say(of.Evidence, e.Evidence)
		say(of.Guidance, e.Guidance)
		for _, value := range slices.Sorted(maps.Keys(e.Levels)) {
			say(strconv.Itoa(value)+": %s", e.Levels[value])
		}
		say(of.Improve, e.Improve)
		if e.Weight > 1 {
			it.under = append(it.under, line{fmt.Sprintf(of.Weight, e.Weight)})
		}
		if e.AlwaysApplies {
			it.under = append(it.under, line{words.Opening(s.words.Scoring.AlwaysApplies)})
		}
		items = append(items, it)
	}
	return items
}

func (s scorecard) closing() list {
	var items list
	for i, q := range s.Closing {
		items = append(items, item{mark: strconv.Itoa(i + 1), text: nameOf(q.Text, q.ID)})
	}
	return items
}
