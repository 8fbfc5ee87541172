package report

import (
	"fmt"
	"strconv"
	"time"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// A summary is a result with its scores.
type summary struct {
	Result
	scores scoring.Scores
	today  scoring.Day
	words  *words.Words
	spoken bool
}

func newSummary(r Result, o Options) summary {
	return summary{r, scoring.ScoreAll(r.Assessment.Scorecard, r.Assessment.Answers), o.Today, o.words(), o.Spoken}
}

func (s summary) rows() [][]any { return answerRows(s.Assessment.Scorecard, s.Assessment.Answers) }

func (s summary) document(full bool, loc *time.Location) document {
	d := append(head(s.Assessment, s.words, loc), s.table(), s.total())
	for _, p := range []para{s.remarks(), s.band(), s.place()} {
		if len(p) > 0 {
			d = append(d, p)
		}
	}
	if full {
		d = append(d, s.decided()...)
	}
	d = append(d, closingSection(s.Assessment, s.words)...)
	if full {
		d = append(d, answerTables(s.Assessment, s.words)...)
	}
	return d
}

// head opens every document about an assessment.
func head(a *scoring.Assessment, w *words.Words, loc *time.Location) document {
	d := document{heading{1, nameOf(a.Scorecard.Title, a.Scorecard.ID)}}
	if about := w.About(a, loc); len(about) > 0 {
		d = append(d, para{about})
	}
	return d
}

// nameOf is a title, or the id where an outline kept no title.
func nameOf(title, id string) string {
	if title == "" {
		return id
	}
	return title
}

// table has the components by stage.
func (s summary) table() table {
	t := table{columns: []column{
		{right: true},
		{wide: true},
		{name: s.words.Columns.Score, right: true},
		{name: s.words.Columns.Points, right: true},
		{name: s.words.Columns.Rated, right: true},
		{name: s.words.Columns.Evidence, right: true},
	}}
	add := func(r row, weight string) {
		if s.Assessment.Scorecard.WeighsComponents() {
			r.cells = append(r.cells, weight)
		}
		t.rows = append(t.rows, r)
	}
	if s.Assessment.Scorecard.WeighsComponents() {
		t.columns = append(t.columns, column{name: s.words.Columns.Weight, right: true, spare: true})
	}
	s.eachRow(
		func(i int) {
			stage := s.Assessment.Scorecard.Stages[i]
			cells := append([]string{"", nameOf(stage.Title, stage.ID)}, scoreCells(s.words, s.scores.Stages[i])...)
			add(row{cells: cells, group: true}, "")
		},
		func(i int) { add(s.componentRow(i), strconv.Itoa(s.Assessment.Scorecard.Components[i].Weight)) },
	)
	return t
}

// eachRow goes through the stages, each before its components. Components of
// no stage come first, so that none seems to belong to a stage that it does
// not.
func (s summary) eachRow(stage, component func(i int)) {
	card := s.Assessment.Scorecard
	staged := map[string]bool{}
	for _, stage := range card.Stages {
		staged[stage.ID] = true
	}
	for i := range card.Components {
		if !staged[card.Components[i].Stage] {
			component(i)
		}
	}
	for i := range card.Stages {
		stage(i)
		for j := range card.Components {
			if card.Components[j].Stage == card.Stages[i].ID {
				component(j)
			}
		}
	}
}

func (s summary) componentRow(i int) row {
	c := &s.Assessment.Scorecard.Components[i]
	return row{cells: append([]string{strconv.Itoa(i + 1), nameOf(c.Title, c.ID)}, scoreCells(s.words, s.scores.Components[i])...)}
}

func scoreCells(w *words.Words, s scoring.Score) []string {
	rated := none
	if s.Applicable() > 0 {
		rated = fmt.Sprintf("%d/%d", s.Rated, s.Applicable())
	}
	return []string{w.ScoreWord(s), w.Points(s), rated, w.Evidenced(s)}
}

// total is the two lines that users of the spreadsheet look for.
func (s summary) total() para {
	total := s.scores.Total
	if s.spoken {
		return para{{s.words.Spoken.Total.Of(total.Max, total.Points, s.words.ScoreWord(total))}}
	}
	return para{
		{fmt.Sprintf(s.words.Summaries.Total, total.Points, total.Max)},
		{s.words.Summaries.TotalPercentage + " " + s.words.ScoreWord(total)},
	}
}

// remarks are what one has to know to read the total.
func (s summary) remarks() para {
	total := s.scores.Total
	p := para{append(line{s.words.Progress(total)}, s.words.LeftOut(total)...)}
	if of := s.componentsOf(); of > 0 {
		p = append(p, line{s.words.Summaries.OverSome.Of(of, len(s.Assessment.Scorecard.Components))})
	}
	if carried := s.words.CarriedWords(total); carried != "" {
		p = append(p, line{carried})
	}
	if phrases := s.words.OpenPhrases(total, s.Assessment.Status, s.Assessment.Scorecard.Scale); phrases != nil {
		p = append(p, phrases)
	}
	if claimed := s.words.Claimed(total); claimed != "" {
		p = append(p, line{claimed})
	}
	if planned := said(s.words.ActionsWords(s.Assessment.Scorecard, s.Assessment.Plan, s.today), s.words.AtTargetWords(s.Assessment)); len(planned) > 0 {
		p = append(p, planned)
	}
	return append(p, paraOf(s.words.ScoringWords(s.Assessment.Scorecard))...)
}

// band is that of the total, with what it says to do next. What the bands are
// stands last, as a footnote.
func (s summary) band() para {
	card := s.Assessment.Scorecard
	band := s.words.BandWords(s.scores.Total)
	if band == "" {
		return nil
	}
	p := para{{fmt.Sprintf(s.words.Summaries.Band, band)}}
	if next := s.words.NextWords(card.Next(s.scores.Total)); next != "" {
		p = append(p, line{next})
	}
	return append(p, line{s.words.BandNote(card.Bands)})
}

type summaryJSON struct {
	Format string `json:"format"`
	resultJSON
	Scoring      methodJSON           `json:"scoring"`
	ComponentsOf *int                 `json:"components_of"` // null where all were asked
	Total        totalJSON            `json:"total"`
	Position     *positionJSON        `json:"position"` // null without a matrix, and where there is no place
	Stages       []stageScoreJSON     `json:"stages"`
	Components   []componentScoreJSON `json:"components"`
	Closing      []closingJSON        `json:"closing"`
	Actions      []plannedJSON        `json:"actions"`
	Targets      map[string]int       `json:"targets"`   // by element
	AtTarget     *float64             `json:"at_target"` // percent of the total; null without targets
}

// A totalJSON has besides what the band says to do next: that is about the
// whole, so stages and components have none.
type totalJSON struct {
	scoreJSON
	Next *string `json:"next"`
}

type plannedJSON struct {
	Element string `json:"element"`
	actionJSON
}

type stageScoreJSON struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	scoreJSON
}

type componentScoreJSON struct {
	ID    string  `json:"id"`
	Title string  `json:"title"`
	Stage *string `json:"stage"`
	// Weight is what the component counts in a total that is a mean.
	Weight int `json:"weight"`
	scoreJSON
}

func (s summary) object() any {
	card := s.Assessment.Scorecard
	out := summaryJSON{
		Format:     "kamscore-summary/1",
		resultJSON: newResultJSON(s.Assessment),
		Scoring:    methodJSON{card.Method},
		Total:      totalJSON{newScoreJSON(s.scores.Total), orNull(card.Next(s.scores.Total))},
		Position:   s.position(),
		Stages:     []stageScoreJSON{},
		Components: []componentScoreJSON{},
		Closing:    newClosingJSON(s.Assessment),
		Actions:    []plannedJSON{},
		Targets:    map[string]int{},
	}
	s.plan(&out)
	if of := s.componentsOf(); of > 0 {
		out.ComponentsOf = &of
	}
	for i, stage := range card.Stages {
		out.Stages = append(out.Stages, stageScoreJSON{stage.ID, stage.Title, newScoreJSON(s.scores.Stages[i])})
	}
	for i := range card.Components {
		c := &card.Components[i]
		out.Components = append(out.Components, componentScoreJSON{c.ID, c.Title, orNull(c.Stage), c.Weight, newScoreJSON(s.scores.Components[i])})
	}
	return out
}

// plan adds what is planned for elements of the scorecard, the actions as they
// come up.
func (s summary) plan(out *summaryJSON) {
	card, plan := s.Assessment.Scorecard, s.Assessment.Plan
	for _, at := range plan.Planned(card) {
		id := card.At(at).ID
		out.Actions = append(out.Actions, plannedJSON{id, newActionJSON(plan.Actions[id], s.today)})
	}
	places := card.Places()
	for id, target := range plan.Targets {
		if _, ok := places[id]; ok {
			out.Targets[id] = target
		}
	}
	if at := newAim(s.Assessment, s.words); at != nil {
		out.AtTarget = number(at.Total.Percent.Exact())
	}
}
