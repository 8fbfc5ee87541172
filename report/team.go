package report

import (
	"fmt"
	"io"
	"slices"
	"time"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// A Team is roll-ups to be written, one for each scorecard.
type Team struct {
	RollUps    []*scoring.RollUp
	Unreadable []Unreadable

	// Names has respondents named where the subject is a company; without it
	// they are numbered there, in an order that says nothing.
	Names bool
	// Anonymous leaves out who the respondents and the subjects are, and the
	// results' ids and files.
	Anonymous bool
}

// Unreadable is a file that could not be read.
type Unreadable struct{ Path, Reason string }

// HidesNames reports whether a respondent's name must not show anywhere, nor
// a path that may hold it.
func (t Team) HidesNames() bool {
	return t.Anonymous || slices.ContainsFunc(t.RollUps, func(r *scoring.RollUp) bool { return !t.Names && isOfCompany(r) })
}

// RollUp writes roll-ups one after the other. JSON and tables, which are a row
// for each component and the total, hold the first alone.
func RollUp(w io.Writer, f Format, t Team, o Options) error {
	if f == JSON {
		of := newTeam(t, words.English()) // for whoever reads it by a program
		if err := writeJSON(w, of.object(), of.lists()); err != nil {
			return fmt.Errorf("write roll-up: %w", err)
		}
		return nil
	}
	return write(w, f, reports, "roll-up", thing(newTeam(t, o.words())), o)
}

// A team is roll-ups with what their respondents are called.
type team struct {
	Team
	parts []teamPart
	words *words.Words
}

// A teamPart is one roll-up.
type teamPart struct {
	*scoring.RollUp
	words     *words.Words
	anonymous bool
	hidden    bool     // names do not show
	labels    []string // of RollUp.Results
	order     []int32  // in which the results are listed
}

func newTeam(t Team, w *words.Words) team {
	out := team{Team: t, words: w}
	for _, r := range t.RollUps {
		p := teamPart{RollUp: r, words: w, anonymous: t.Anonymous, hidden: t.Anonymous || !t.Names && isOfCompany(r)}
		p.labels, p.order = listed(r, p.hidden, w)
		out.parts = append(out.parts, p)
	}
	return out
}

// inEnglish is the team for whoever reads it by a program.
func (t team) inEnglish() team { return newTeam(t.Team, words.English()) }

func (t team) document(full bool, loc *time.Location) document {
	var d document
	for _, p := range t.parts {
		d = append(d, p.document(full, loc)...)
	}
	return append(d, t.unreadable()...)
}

func (p teamPart) document(full bool, loc *time.Location) document {
	d := document{heading{1, nameOf(p.Scorecard.Title, p.Scorecard.ID)}, para{p.about(loc)}}
	if p.Len() == 0 {
		d = append(d, para{{p.nothing()}})
		return append(d, p.leftOut(full, loc)...)
	}
	if p.isPartial() {
		d = append(d, heading{2, p.words.TeamTables.InFull})
	}
	d = append(d, p.table(), p.total())
	d = append(d, p.soFar()...)
	d = append(d, p.heatMap(full)...)
	d = append(d, p.views()...)
	return append(d, p.leftOut(full, loc)...)
}

// about says what is rolled up: how many results, of whom and from when.
func (p teamPart) about(loc *time.Location) line {
	say := &p.words.Team
	l := line{say.Results.Of(p.Len(), p.words.Roles.Name(p.Role)), fmt.Sprintf(say.Version, p.Scorecard.Version)}
	if base := p.Scorecard.Extends; p.Scorecard.IsOverlay() {
		l = append(l, fmt.Sprintf(p.words.Overlays.Of, base.ID, base.Version))
	}
	if p.Len() == 0 {
		return l
	}
	var subjects subjectCount
	drafts := 0
	first, last := p.About(0).Changed, p.About(0).Changed
	for i := range p.Len() {
		r := p.About(i)
		subjects.add(r.Subject)
		if r.Status != scoring.Final {
			drafts++
		}
		if r.Changed.Before(first) {
			first = r.Changed
		}
		if r.Changed.After(last) {
			last = r.Changed
		}
	}
	switch subject := p.About(0).Subject; {
	case subjects.n > 1:
		l = append(l, p.subjectsWord(&subjects))
	case !p.anonymous && subject.Name != "":
		l = append(l, subject.Name)
	}
	if drafts > 0 {
		l = append(l, say.Drafts.Of(drafts))
	}
	switch from, to := p.words.Date(first, loc), p.words.Date(last, loc); {
	case from == to && to != "":
		l = append(l, to)
	case from != "":
		l = append(l, fmt.Sprintf(say.From, from, to))
	case to != "":
		l = append(l, fmt.Sprintf(say.Until, to))
	}
	return l
}

// A subjectCount counts subjects, of which those of one name come one after the
// other: of results in their order, to remember all would be to have them twice.
type subjectCount struct {
	n         int
	name      string
	ofName    []scoring.Kind // those of this name
	ofSubject []scoring.Kind // all there are
}

func (c *subjectCount) add(s scoring.Subject) {
	if c.n == 0 || s.Name != c.name {
		c.name, c.ofName = s.Name, c.ofName[:0]
	}
	if !slices.Contains(c.ofName, s.Kind) {
		c.n++
		c.ofName = append(c.ofName, s.Kind)
	}
	if !slices.Contains(c.ofSubject, s.Kind) {
		c.ofSubject = append(c.ofSubject, s.Kind)
	}
}

// subjectsWord counts subjects: "12 accounts", and of several kinds "12
// subjects".
func (p teamPart) subjectsWord(subjects *subjectCount) string {
	if len(subjects.ofSubject) == 1 {
		switch subjects.ofSubject[0] {
		case scoring.Person:
			return p.words.Counts.Persons.Of(subjects.n)
		case scoring.Account:
			return p.words.Counts.Accounts.Of(subjects.n)
		case scoring.Company:
			return p.words.Counts.Companies.Of(subjects.n)
		}
	}
	return p.words.Counts.Subjects.Of(subjects.n)
}

// nothing says why there is nothing to roll up.
func (p teamPart) nothing() string {
	if drafts := p.omitted(scoring.OmittedDraft); drafts > 0 {
		return p.words.Team.NoneFinished.Of(drafts)
	}
	return fmt.Sprintf(p.words.Team.NoneInRole, p.words.Roles.Name(p.Role))
}

func (p teamPart) omitted(why scoring.Omission) int {
	n := 0
	for _, l := range p.LeftOut {
		if l.Why == why {
			n++
		}
	}
	return n
}

// total is the team total, or that there is none, and what is said beside it.
func (p teamPart) total() para {
	t, say := p.Total, &p.words.Team
	var out para
	if p.HasTotal() {
		out = para{
			{say.Total + " " + p.words.Percent(t.Mean)},
			append(line{p.meanOf(t.N)}, p.spreadPhrases(t)...),
		}
	} else {
		out = para{{fmt.Sprintf(say.NoTotalAs, p.Complete, p.Wholes)}}
		switch {
		case t.N == 1:
			out = append(out, line{fmt.Sprintf(say.TheOne, p.words.Percent(t.Mean))})
		case t.N > 1:
			out = append(out, append(line{fmt.Sprintf(say.OfComplete, t.N, p.words.Percent(t.Mean))}, p.spreadPhrases(t)...))
		}
	}
	if s := p.TotalSoFar; s.N > t.N {
		out = append(out, append(line{say.OfRated.Of(s.N, p.words.Percent(s.Mean))}, p.spreadPhrases(s)...))
	}
	if t.Pooled.Defined() {
		out = append(out, line{fmt.Sprintf(say.Pooled, t.Points, t.Max), fmt.Sprintf(say.OverAllRated, p.words.Percent(t.Pooled))})
	}
	if p.Parts() > 0 {
		out = append(out, line{say.Parts.Of(p.Parts())})
	}
	return append(out, paraOf(p.words.ScoringWords(p.Scorecard))...)
}

func (p teamPart) meanOf(n int) string {
	if n == 1 {
		return p.words.Team.OfOne
	}
	return fmt.Sprintf(p.words.Team.MeanOf, n)
}

// spreadPhrases say how far apart some percents are, where there are several.
func (p teamPart) spreadPhrases(s scoring.Spread) line {
	if s.N < 2 {
		return nil
	}
	from, to := p.words.Percent(s.Lowest), p.words.Percent(s.Highest)
	if who := p.who(s, s.LowestBy); who != none {
		from += " (" + who + ")"
	}
	if who := p.who(s, s.HighestBy); who != none {
		to += " (" + who + ")"
	}
	return line{fmt.Sprintf(p.words.Team.Median, p.words.Percent(s.Median)), fmt.Sprintf(p.words.Team.Range, from, to)}
}
