package report

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// webpage has all there is to say about a result, what matters most on top: the
// first pages are for who reads no further.
func (s summary) webpage(o Options) webpage {
	a := s.Assessment
	before, aim := newEarlier(s.Result, o), newAim(a, s.words)
	d := document{heading{1, nameOf(a.Scorecard.Title, a.Scorecard.ID)}, s.facts(o.Location)}
	d = append(d, heading{2, "Result"}, s.figures(before, aim))
	for _, p := range []para{s.remarks(), s.band()} {
		if len(p) > 0 {
			d = append(d, p)
		}
	}
	d = append(d, s.decided()...)
	d = append(d, heading{2, "Components"}, s.legend(before, aim), s.components(before, aim))
	d = append(d, s.toDo()...)
	d = append(d, closingSection(a)...)
	d = append(d, s.answers()...)
	return webpage{
		language: languageOf(a.Scorecard),
		kind:     "Summary",
		title:    titleOf(a.Scorecard, a.Subject.Name),
		document: d,
	}
}

// facts are who, what and when.
func (s summary) facts(loc *time.Location) facts {
	a := s.Assessment
	finished, changed := "Finished", a.Completed
	if changed.IsZero() {
		finished, changed = "Last changed", a.Updated
	}
	asked := ""
	if of := s.componentsOf(); of > 0 {
		asked = fmt.Sprintf("%d of %s", len(a.Scorecard.Components), s.words.Counts.Components.Of(of))
	}
	return facts{
		{subjectLabel(a.Subject.Kind), a.Subject.Name},
		{"Team", a.Subject.Team},
		{"Respondent", a.Respondent.Name},
		{"Role", words.Opening(s.words.Roles.Name(a.Respondent.Role))},
		{"Status", words.Opening(s.words.StatusWord(a.Status))},
		{"Started", s.words.Date(a.Started, loc)},
		{finished, s.words.Date(changed, loc)},
		{"Next review", s.words.Date(a.NextReview, loc)},
		{"Asked", asked},
		{"Scorecard", strings.TrimSpace(a.Scorecard.ID + " " + a.Scorecard.Version)},
	}
}

// figures are the total as it is read first.
func (s summary) figures(before *earlier, at *aim) figures {
	total := s.scores.Total
	f := figures{
		of: []figure{{
			name: "Total percentage (%)", number: s.words.ScoreWord(total), isMain: true,
			under: []line{{fmt.Sprintf("Total %d / %d", total.Points, total.Max)}},
		}},
		bar:   barOf(total),
		shape: s.radar(before),
	}
	if total.Rated > 0 {
		f.of = append(f.of, figure{
			name: "Evidenced", number: s.words.Percent(total.Evidenced),
			under: []line{{fmt.Sprintf("%d of %s with evidence", total.Proven, s.words.Counts.Claims.Of(total.Claims))}},
		})
	}
	if before != nil {
		f.of = append(f.of, before.figure())
		f.bar.earlier = before.Total.Before.Percent
	}
	if at != nil {
		f.of = append(f.of, at.figure())
		f.bar.target = at.Total.Percent
	}
	return f
}

// radar has a spoke for each component, by its number.
func (s summary) radar(before *earlier) radar {
	r := radar{caption: "The shape of the result: a spoke for each component, by its number below; shaded what is evidenced"}
	if before != nil {
		r.caption += ", dashed the previous round"
	}
	for i, of := range s.scores.Components {
		r.spokes = append(r.spokes, strconv.Itoa(i+1))
		r.claimed = append(r.claimed, of.Percent)
		r.evidenced = append(r.evidenced, of.Evidenced)
		if before != nil {
			r.earlier = append(r.earlier, before.component(s.Assessment.Scorecard.Components[i].ID).Before.Percent)
		}
	}
	return r
}

func (s summary) legend(before *earlier, at *aim) legend {
	l := legend{{signEvidenced, "evidenced"}, {signClaimed, "claimed without evidence"}}
	if s.scores.Total.Unanswered > 0 {
		l = append(l, sign{signOpen, "not rated"})
	}
	if before != nil {
		l = append(l, sign{signEarlier, "previous round, " + before.month})
	}
	if at != nil {
		l = append(l, sign{signTarget, "at target"})
	}
	return l
}

// components are the table of the summary with a bar for each row.
func (s summary) components(before *earlier, at *aim) table {
	t := table{caption: "Score of each component", columns: []column{
		{name: "No.", right: true},
		{name: "Component", wide: true},
		{name: "Score", right: true},
		{name: "Evidenced", right: true},
	}}
	add := func(r row, weight string) {
		if s.Assessment.Scorecard.WeighsComponents() {
			r.cells = append(r.cells, weight)
		}
		t.rows = append(t.rows, r)
	}
	if s.Assessment.Scorecard.WeighsComponents() {
		t.columns = append(t.columns, column{name: "Weight", right: true})
	}
	s.eachRow(
		func(i int) {
			stage := s.Assessment.Scorecard.Stages[i]
			r := s.barRow("", nameOf(stage.Title, stage.ID), s.scores.Stages[i])
			r.group = true
			if before != nil {
				was := before.stage(stage.ID)
				before.mark(&r, was.Before, was.LikeForLike)
			}
			if at != nil {
				at.mark(&r, s.scores.Stages[i], at.Stages[i])
			}
			if stage.Question != "" {
				r.under = append([]line{{stage.Question}}, r.under...)
			}
			add(r, "")
		},
		func(i int) {
			c := &s.Assessment.Scorecard.Components[i]
			r := s.barRow(strconv.Itoa(i+1), nameOf(c.Title, c.ID), s.scores.Components[i])
			if before != nil {
				was := before.component(c.ID)
				before.mark(&r, was.Before, was.LikeForLike)
			}
			if at != nil {
				at.mark(&r, s.scores.Components[i], at.Components[i])
			}
			add(r, strconv.Itoa(c.Weight))
		},
	)
	return t
}

// barRow has a score in figures, in words below its title, and as a bar.
func (s summary) barRow(number, title string, of scoring.Score) row {
	evidenced := none
	if of.Evidenced.Defined() {
		evidenced = s.words.Percent(of.Evidenced)
	}
	said := line{s.words.Fraction(of)}
	if of.NotApplicable < of.Elements {
		said = append(said, s.words.Progress(of))
	}
	if of.NotKnown > 0 {
		said = append(said, fmt.Sprintf("%d not known", of.NotKnown))
	}
	if of.Claims > 0 {
		said = append(said, s.words.Evidenced(of)+" with evidence")
	}
	return row{
		cells: []string{number, title, s.words.ScoreWord(of), evidenced},
		bars:  []bar{barOf(of)},
		under: []line{said},
	}
}

// mostToProve is how many claims stand in the list of those to prove first.
// All of them are among the answers.
const mostToProve = 10

// toDo is what is agreed, what to work on, and what to prove and to find out.
func (s summary) toDo() document {
	p := s.priorities()
	var d document
	if actions := p.actions(); actions != nil {
		d = append(d, heading{2, "Actions"}, para{{s.words.ActionsWords(s.Assessment.Scorecard, s.Assessment.Plan, s.today)}}, actions)
	}
	d = append(d, heading{2, "Work on first"})
	if len(p.lists.First) > 0 {
		d = append(d, p.work(p.lists.First))
	} else {
		d = append(d, para{{p.nothing()}})
	}
	if claims := p.prove(); len(claims) > mostToProve {
		d = append(d, heading{2, "Prove first"}, para{{
			fmt.Sprintf("The first %d of %d claims without evidence", mostToProve, len(claims)),
			"every answer, below, says which have it",
		}}, claims[:mostToProve])
	} else if len(claims) > 0 {
		d = append(d, heading{2, "Prove first"}, para{{"Claimed without evidence."}}, claims)
	}
	if len(p.lists.FindOut) > 0 {
		d = append(d, heading{2, "Find out"}, para{{"Not known. Who could tell?"}}, p.findOut())
	}
	if len(p.lists.Dropped) > 0 {
		d = append(d, heading{2, "Dropped"}, para{{"Not worked on this time."}}, p.work(p.lists.Dropped))
	}
	return d
}

// answers are every element with what was said of it, a table for each
// component.
func (s summary) answers() document {
	card := s.Assessment.Scorecard
	d := document{heading{2, "Every answer"}}
	if scale := scaleWords(card.Scale); scale != nil {
		d = append(d, para{scale})
	}
	for i := range card.Components {
		c := &card.Components[i]
		t := table{caption: "Answers to " + nameOf(c.Title, c.ID), columns: []column{
			{name: "No.", right: true}, {name: "Statement", wide: true}, {name: "Rating"}, {name: "Evidence"},
		}}
		for j := range c.Elements {
			t.rows = append(t.rows, s.answerRow(scoring.Place{Component: i, Element: j}))
		}
		d = append(d, heading{3, numbered(i, c)})
		if of := s.scores.Components[i]; of.Rated > 0 {
			d = append(d, para{{s.words.ScoreWord(of), s.words.Fraction(of)}})
		}
		d = append(d, t)
	}
	return d
}

func (s summary) answerRow(at scoring.Place) row {
	e := s.Assessment.Scorecard.At(at)
	a := s.Assessment.Answers[e.ID]
	evidence := ""
	if a.Rating.IsClaim() || a.Evidence != scoring.EvidenceUnsaid {
		evidence = s.words.EvidenceWord(a.Evidence)
	}
	r := row{cells: []string{
		Number(at), nameOf(e.Statement, e.ID), words.Opening(s.words.RatingWords(s.Assessment.Scorecard.Scale, a.Rating)), evidence,
	}}
	if weight := s.words.WeightWords(e.Weight); weight != "" {
		r.under = append(r.under, line{words.Opening(weight)})
	}
	if own := ownWords(e, a.Rating); own != "" {
		value, _ := a.Rating.Value()
		r.under = append(r.under, line{fmt.Sprintf("%d here: %s", value, own)})
	}
	if target, ok := s.Assessment.Plan.Targets[e.ID]; ok {
		r.under = append(r.under, line{words.Opening(s.words.TargetWords(s.Assessment.Scorecard.Scale, target, a.Rating))})
	}
	if a.Carried {
		r.under = append(r.under, line{fmt.Sprintf(s.words.Ratings.Unconfirmed, s.words.OriginWords(a.Origin))})
	}
	if reason := a.Rating.Reason(); reason != "" {
		r.under = append(r.under, line{"Why not applicable: " + reason})
	}
	if a.Note != "" {
		r.under = append(r.under, line{"Note: " + a.Note})
	}
	return r
}

// scaleWords say what each rating means, nothing where the scale has no
// words.
func scaleWords(scale scoring.Scale) (out line) {
	for _, l := range scale {
		if l.Label != "" {
			out = append(out, strconv.Itoa(l.Value)+" "+l.Label)
		}
	}
	return out
}
