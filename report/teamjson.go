package report

import (
	"iter"
	"slices"
	"strconv"
	"time"

	"github.com/kamscore/kamscore/scoring"
)

type teamJSON struct {
	Format    string         `json:"format"`
	Scorecard scorecardName  `json:"scorecard"`
	Role      scoring.Role   `json:"role"`
	Subjects  []*subjectJSON `json:"subjects"` // null where anonymous
	Results   int            `json:"results"`
	Parts     int            `json:"parts"`    // asked only some components
	Complete  int            `json:"complete"` // of the others

	spreadJSON          // null where not all are complete: then there is no team total
	OfComplete *among   `json:"of_complete"`
	SoFar      *among   `json:"so_far"` // of what was rated, be it all or not
	Lowest     []string `json:"lowest"`
	Highest    []string `json:"highest"`

	Components  []teamComponentJSON `json:"components"`
	Respondents []teamResultJSON    `json:"respondents"`
	Elements    []teamElementJSON   `json:"elements"`
	Views       map[string][]string `json:"views"` // ids of elements
	LeftOut     []leftOutJSON       `json:"left_out"`
	Unreadable  []unreadableJSON    `json:"unreadable"`
}

// spreadJSON has null where there is nothing to take a percent of.
type spreadJSON struct {
	Mean      *float64 `json:"mean_percent"`
	Median    *float64 `json:"median_percent"`
	Min       *float64 `json:"min_percent"`
	Max       *float64 `json:"max_percent"`
	Deviation *float64 `json:"stdev"` // percentage points, of the population
	Pooled    *float64 `json:"pooled_percent"`
	Points    int      `json:"pooled_points"`
	Possible  int      `json:"pooled_max"`
}

// among is over some of the results, null where there is none.
type among struct {
	N         int      `json:"n"`
	Mean      *float64 `json:"mean_percent"`
	Median    *float64 `json:"median_percent"`
	Min       *float64 `json:"min_percent"`
	Max       *float64 `json:"max_percent"`
	Deviation *float64 `json:"stdev"`
}

type teamComponentJSON struct {
	ID    string  `json:"id"`
	Title string  `json:"title"`
	Stage *string `json:"stage"`
	N     int     `json:"n"`
	spreadJSON
	SoFar   *among   `json:"so_far"`
	Lowest  []string `json:"lowest"`
	Highest []string `json:"highest"`
}

type teamResultJSON struct {
	Label      string          `json:"label"`
	ID         *string         `json:"id"` // null where names are hidden
	Subject    subjectJSON     `json:"subject"`
	Respondent *respondentJSON `json:"respondent"` // null where names are hidden
	Version    string          `json:"version"`
	Status     scoring.Status  `json:"status"`
	Changed    *time.Time      `json:"changed"`
	Part       bool            `json:"part"`
	Percent    *float64        `json:"percent"`    // null unless complete
	Components []*float64      `json:"components"` // in order; null unless complete

	PercentSoFar    *float64   `json:"percent_so_far"`
	ComponentsSoFar []*float64 `json:"components_so_far"` // in order; null where nothing was rated
}

type teamElementJSON struct {
	Number        string         `json:"number"`
	Component     string         `json:"component"`
	Element       string         `json:"element"`
	Statement     string         `json:"statement"`
	N             int            `json:"n"`
	Mean          *float64       `json:"mean"`
	Lowest        *int           `json:"lowest"`
	Highest       *int           `json:"highest"`
	Counts        map[string]int `json:"counts"` // by rating
	NotKnown      int            `json:"not_known"`
	NotApplicable int            `json:"not_applicable"`
	Unanswered    int            `json:"unanswered"` // said nothing; not the not known ones
	Claims        int            `json:"claims"`
	Evidenced     int            `json:"evidenced"`
}

// leftOutJSON is the reason alone where anonymous.
type leftOutJSON struct {
	Why        scoring.Omission `json:"why"`
	ID         string           `json:"id,omitempty"`
	Path       string           `json:"path,omitempty"`
	Subject    *subjectJSON     `json:"subject,omitempty"`
	Respondent *respondentJSON  `json:"respondent,omitempty"`
	Status     scoring.Status   `json:"status,omitempty"`
	Changed    *time.Time       `json:"changed,omitempty"`
}

// unreadableJSON is empty where names are hidden.
type unreadableJSON struct {
	Path   string `json:"path,omitempty"`
	Reason string `json:"reason,omitempty"`
}

// object is the roll-up without its lists.
func (t team) object() any {
	if len(t.parts) == 0 {
		return teamJSON{Format: teamFormat, Unreadable: t.unreadableJSON()}
	}
	p := t.parts[0]
	out := teamJSON{
		Format:    teamFormat,
		Scorecard: scorecardName{p.Scorecard.ID, p.Scorecard.Version, p.Scorecard.Title},
		Role:      p.Role,
		Subjects:  []*subjectJSON{},
		Results:   p.Len(), Parts: p.Parts(), Complete: p.Complete,
		spreadJSON:  newSpreadJSON(p.Total),
		Lowest:      p.named(p.Total.LowestBy),
		Highest:     p.named(p.Total.HighestBy),
		Components:  []teamComponentJSON{},
		Respondents: []teamResultJSON{},
		Elements:    p.elements(),
		Views:       map[string][]string{},
		LeftOut:     []leftOutJSON{},
		Unreadable:  t.unreadableJSON(),
	}
	out.OfComplete, out.SoFar = newAmong(p.Total), newAmong(p.TotalSoFar)
	if !p.HasTotal() {
		out.Mean, out.Median, out.Min, out.Max, out.Deviation = nil, nil, nil, nil, nil
	}
	for i := range p.Components {
		c := &p.Components[i]
		out.Components = append(out.Components, teamComponentJSON{
			c.ID, c.Title, orNull(p.Scorecard.Components[i].Stage), c.N, newSpreadJSON(c.Spread), newAmong(c.SoFar), p.named(c.LowestBy), p.named(c.HighestBy),
		})
	}
	for _, v := range p.viewed() {
		ids := []string{}
		for _, e := range v.elements {
			ids = append(ids, e.Element.ID)
		}
		out.Views[v.name] = ids
	}
	if p.anonymous {
		out.Subjects = nil
	}
	return out
}

// lists are those of object that may be long, by their names.
func (t team) lists() map[string]iter.Seq[any] {
	if len(t.parts) == 0 {
		return nil
	}
	p := t.parts[0]
	return map[string]iter.Seq[any]{"subjects": p.subjects, "respondents": p.respondents, "left_out": p.leftOutJSON}
}

const teamFormat = "kamscore-team/1"

func newSpreadJSON(s scoring.Spread) spreadJSON {
	return spreadJSON{
		number(s.Mean.Exact()), number(s.Median.Exact()), number(s.Lowest.Exact()), number(s.Highest.Exact()),
		number(s.Deviation.Exact()), number(s.Pooled.Exact()), s.Points, s.Max,
	}
}

func newAmong(s scoring.Spread) *among {
	if s.N == 0 {
		return nil
	}
	j := newSpreadJSON(s)
	return &among{s.N, j.Mean, j.Median, j.Min, j.Max, j.Deviation}
}

// named are who has a lowest or highest percent, none where anonymous.
func (p teamPart) named(by []int) []string {
	if p.anonymous {
		return []string{}
	}
	return p.labelsOf(by)
}

// subjects are those that results are about, each once.
func (p teamPart) subjects(yield func(any) bool) {
	var ofName []scoring.Subject // which come one after the other
	for i := range p.Len() {
		subject := p.About(i).Subject
		if len(ofName) > 0 && ofName[0].Name != subject.Name {
			ofName = ofName[:0]
		}
		if !slices.Contains(ofName, subject) {
			ofName = append(ofName, subject)
			if !yield(subjectJSON(subject)) {
				return
			}
		}
	}
}

func (p teamPart) respondents(yield func(any) bool) {
	if p.anonymous {
		return
	}
	for _, i := range p.order {
		r := p.Result(int(i))
		j := teamResultJSON{
			Label: p.labels[i], Subject: subjectJSON(r.Subject), Version: r.Version,
			Status: r.Status, Changed: timeOrNull(r.Changed), Part: r.IsPart, Percent: number(r.Total.Exact()),
		}
		if !p.hidden {
			j.ID, j.Respondent = &r.ID, &respondentJSON{r.Respondent.Name, r.Respondent.Role}
		}
		j.PercentSoFar = number(r.TotalSoFar.Exact())
		for c := range r.Components {
			j.Components = append(j.Components, number(r.Components[c].Exact()))
			j.ComponentsSoFar = append(j.ComponentsSoFar, number(r.SoFar[c].Exact()))
		}
		if !yield(j) {
			return
		}
	}
}

func (p teamPart) elements() []teamElementJSON {
	out := []teamElementJSON{}
	for _, e := range p.Elements {
		j := teamElementJSON{
			Number: Number(e.Place), Component: e.Component, Element: e.Element.ID, Statement: e.Element.Statement,
			N: e.Rated, Mean: number(e.Mean()), Counts: map[string]int{}, NotKnown: e.NotKnown, NotApplicable: e.NotApplicable,
			Unanswered: e.Unanswered, Claims: e.Claims, Evidenced: e.Proven,
		}
		for _, level := range p.Scorecard.Scale {
			j.Counts[strconv.Itoa(level.Value)] = e.Counts[level.Value]
		}
		if lowest, highest, ok := e.Range(); ok {
			j.Lowest, j.Highest = &lowest, &highest
		}
		out = append(out, j)
	}
	return out
}

func (p teamPart) leftOutJSON(yield func(any) bool) {
	for _, l := range p.LeftOut {
		if !yield(p.newLeftOutJSON(l)) {
			return
		}
	}
}

func (p teamPart) newLeftOutJSON(l scoring.LeftOut) leftOutJSON {
	j := leftOutJSON{Why: l.Why}
	if p.anonymous {
		return j
	}
	subject := subjectJSON(l.Subject)
	j.ID, j.Subject, j.Status, j.Changed = l.ID, &subject, l.Status, timeOrNull(l.Changed)
	if !p.hidden {
		j.Path, j.Respondent = l.Path, &respondentJSON{l.Respondent.Name, l.Respondent.Role}
	}
	return j
}

func (t team) unreadableJSON() []unreadableJSON {
	out := []unreadableJSON{}
	for _, u := range t.Unreadable {
		if t.HidesNames() {
			u = Unreadable{}
		}
		out = append(out, unreadableJSON(u))
	}
	return out
}
