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
	d = append(d, heading{2, s.words.Summaries.Result}, s.figures(before, aim))
	for _, p := range []para{s.remarks(), s.band(), s.place()} {
		if len(p) > 0 {
			d = append(d, p)
		}
	}
	d = append(d, s.decided()...)
	d = append(d, heading{2, s.words.Summaries.Components}, s.legend(before, aim), s.components(before, aim))
	d = append(d, s.toDo()...)
	d = append(d, closingSection(a, s.words)...)
	d = append(d, s.answers()...)
	return webpage{
		language: languageOf(a.Scorecard),
		kind:     s.words.Summaries.Title,
		title:    titleOf(a.Scorecard, a.Subject.Name),
		document: d,
	}
}

// facts are who, what and when.
func (s summary) facts(loc *time.Location) facts {
	a, of := s.Assessment, &s.words.Summaries
	finished, changed := of.Finished, a.Completed
	if changed.IsZero() {
		finished, changed = of.Changed, a.Updated
	}
	asked := ""
	if whole := s.componentsOf(); whole > 0 {
		asked = of.AskedOf.Of(whole, len(a.Scorecard.Components))
	}
	return facts{
		{words.Opening(s.words.Kinds.Name(a.Subject.Kind)), a.Subject.Name},
		{of.Team, a.Subject.Team},
		{of.Respondent, a.Respondent.Name},
		{of.Role, words.Opening(s.words.Roles.Name(a.Respondent.Role))},
		{of.Status, words.Opening(s.words.StatusWord(a.Status))},
		{of.Started, s.words.Date(a.Started, loc)},
		{finished, s.words.Date(changed, loc)},
		{of.NextReview, s.words.Date(a.NextReview, loc)},
		{of.Asked, asked},
		{of.Scorecard, strings.TrimSpace(a.Scorecard.ID + " " + a.Scorecard.Version)},
	}
}

// figures are the total as it is read first.
func (s summary) figures(before *earlier, at *aim) figures {
	total := s.scores.Total
	f := figures{
		of: []figure{{
			name: s.words.Summaries.TotalPercentage, number: s.words.ScoreWord(total), isMain: true,
			under: []line{{fmt.Sprintf(s.words.Summaries.Total, total.Points, total.Max)}},
		}},
		bar:   barOf(total),
		shape: s.radar(before),
	}
	if total.Rated > 0 {
		f.of = append(f.of, figure{
			name: s.words.Summaries.Evidenced, number: s.words.Percent(total.Evidenced),
			under: []line{{s.words.Summaries.Proven.Of(total.Claims, total.Proven)}},
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
	r := radar{caption: s.words.Summaries.Shape}
	if before != nil {
		r.caption = s.words.Summaries.ShapeBefore
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
	w := &s.words.Pages
	l := legend{{signEvidenced, w.Evidenced}, {signClaimed, w.Claimed}}
	if s.scores.Total.Unanswered > 0 {
		l = append(l, sign{signOpen, w.Open})
	}
	if before != nil {
		l = append(l, sign{signEarlier, before.sign()})
	}
	if at != nil {
		l = append(l, sign{signTarget, w.Target})
	}
	return l
}

// components are the table of the summary with a bar for each row.
func (s summary) components(before *earlier, at *aim) table {
	w := &s.words.Columns
	t := table{caption: s.words.Summaries.EachScore, columns: []column{
		{name: w.Number, right: true},
		{name: words.Opening(w.Component), wide: true},
		{name: words.Opening(w.Score), right: true},
		{name: words.Opening(w.Evidenced), right: true},
	}}
	add := func(r row, weight string) {
		if s.Assessment.Scorecard.WeighsComponents() {
			r.cells = append(r.cells, weight)
		}
		t.rows = append(t.rows, r)
	}
	if s.Assessment.Scorecard.WeighsComponents() {
		t.columns = append(t.columns, column{name: words.Opening(w.Weight), right: true})
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
	said = append(said, s.words.NotKnown(of)...)
	if of.Claims > 0 {
		said = append(said, fmt.Sprintf(s.words.Summaries.WithEvidence, s.words.Evidenced(of)))
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
	p, w := s.priorities(), &s.words.Priorities
	var d document
	if actions := p.actions(); actions != nil {
		d = append(d, heading{2, w.Actions}, para{{s.words.ActionsWords(s.Assessment.Scorecard, s.Assessment.Plan, s.today)}}, actions)
	}
	d = append(d, heading{2, w.First})
	if len(p.lists.First) > 0 {
		d = append(d, p.work(p.lists.First))
	} else {
		d = append(d, para{{p.nothing()}})
	}
	if claims := p.prove(); len(claims) > mostToProve {
		d = append(d, heading{2, w.Prove}, para{{
			fmt.Sprintf(w.SomeClaims, mostToProve, len(claims)),
			w.OtherClaims,
		}}, claims[:mostToProve])
	} else if len(claims) > 0 {
		d = append(d, heading{2, w.Prove}, para{{w.NoEvidence}}, claims)
	}
	if len(p.lists.FindOut) > 0 {
		d = append(d, heading{2, w.FindOut}, para{{w.WhoKnows}}, p.findOut())
	}
	if len(p.lists.Dropped) > 0 {
		d = append(d, heading{2, w.Dropped}, para{{w.NotNow}}, p.work(p.lists.Dropped))
	}
	return d
}

// answers are every element with what was said of it, a table for each
// component.
func (s summary) answers() document {
	card, w := s.Assessment.Scorecard, &s.words.Columns
	d := document{heading{2, s.words.Summaries.EveryAnswer}}
	if scale := scaleWords(card.Scale); scale != nil {
		d = append(d, para{scale})
	}
	for i := range card.Components {
		c := &card.Components[i]
		t := table{caption: fmt.Sprintf(s.words.Summaries.AnswersTo, nameOf(c.Title, c.ID)), columns: []column{
			{name: w.Number, right: true},
			{name: words.Opening(w.Statement), wide: true},
			{name: words.Opening(w.Rating)},
			{name: words.Opening(w.Evidence)},
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
		r.under = append(r.under, line{fmt.Sprintf(s.words.Summaries.Here, value, own)})
	}
	if target, ok := s.Assessment.Plan.Targets[e.ID]; ok {
		r.under = append(r.under, line{words.Opening(s.words.TargetWords(s.Assessment.Scorecard.Scale, target, a.Rating))})
	}
	if a.Carried {
		r.under = append(r.under, line{fmt.Sprintf(s.words.Ratings.Unconfirmed, s.words.OriginWords(a.Origin))})
	}
	if reason := a.Rating.Reason(); reason != "" {
		r.under = append(r.under, line{fmt.Sprintf(s.words.Summaries.WhyNot, reason)})
	}
	if a.Note != "" {
		r.under = append(r.under, line{fmt.Sprintf(s.words.Summaries.Note, a.Note)})
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
