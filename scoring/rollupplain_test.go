package scoring_test

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"testing"
	"time"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"github.com/kamscore/kamscore/scoring"
)

// A plainSpread is a scoring.Spread in numbers.
type plainSpread struct {
	N                                        int
	Mean, Median, Lowest, Highest, Deviation float64
	LowestBy, HighestBy                      []int
	Points, Max                              int
}

// A plainElement is a scoring.ElementRollUp without where it stands.
type plainElement struct {
	Counts                                                     [10]int
	Rated, NotKnown, NotApplicable, Unanswered, Claims, Proven int
}

// A plain is a roll-up as rule 11 says it, over results that are all kept:
// nothing in it is there to save time or memory.
type plain struct {
	Role                    scoring.Role
	Counted                 []string // paths
	LeftOut                 map[string]scoring.Omission
	Wholes, Complete        int
	Total, TotalSoFar       plainSpread
	Components, SoFar       map[string]plainSpread
	Elements                map[string]plainElement
	Percents, PercentsSoFar [][]float64 // of each result, the total last
}

func wholeOf(a *scoring.Assessment) *scoring.Scorecard { return cmp.Or(a.Whole, a.Scorecard) }

func changedOf(a *scoring.Assessment) time.Time {
	if a.Completed.IsZero() {
		return a.Updated
	}
	return a.Completed
}

// A named is a result with the path it has.
type named struct {
	*scoring.Assessment
	path string
}

func (a named) isNewer(b named) bool {
	return cmp.Or(changedOf(a.Assessment).Compare(changedOf(b.Assessment)), a.Updated.Compare(b.Updated),
		cmp.Compare(a.Revision, b.Revision), cmp.Compare(b.ID, a.ID), cmp.Compare(b.path, a.path)) > 0
}

// person is who a result is by.
func person(a named, all []named) string {
	var met []named
	for {
		if a.Respondent.Name != "" {
			return fmt.Sprintf("%s %q %s %q", a.Subject.Kind, a.Subject.Name, a.Respondent.Role, a.Respondent.Name)
		}
		if i := slices.Index(met, a); i >= 0 { // a circle, by whichever of it
			a = slices.MinFunc(met[i:], func(x, y named) int { return cmp.Compare(x.ID, y.ID) })
			break
		}
		met = append(met, a)
		var next *named
		for _, b := range all {
			follows := b.Previous == a.ID && b.Subject.Kind == a.Subject.Kind && b.Subject.Name == a.Subject.Name && b.Respondent.Role == a.Respondent.Role
			if follows && (next == nil || b.isNewer(*next)) {
				next = &b
			}
		}
		if next == nil {
			break
		}
		a = *next
	}
	return fmt.Sprintf("%s %q %s without a name: %s", a.Subject.Kind, a.Subject.Name, a.Respondent.Role, a.ID)
}

func plainRollUp(c scoring.Choice, all []named) plain {
	p := plain{
		LeftOut: map[string]scoring.Omission{}, Components: map[string]plainSpread{}, SoFar: map[string]plainSpread{},
		Elements: map[string]plainElement{},
	}
	chosen := map[string]named{}
	for _, a := range all {
		of, isChosen := chosen[person(a, all)]
		isBetter := !isChosen || a.isNewer(of)
		if isChosen && a.Status != of.Status {
			isBetter = a.Status == scoring.Final
		}
		if (a.Status == scoring.Final || c.Drafts) && isBetter {
			chosen[person(a, all)] = a
		}
	}
	would, are := map[scoring.Role]int{}, map[scoring.Role]int{}
	for _, a := range chosen {
		would[a.Respondent.Role]++
	}
	for _, a := range all {
		are[a.Respondent.Role]++
	}
	if p.Role = c.Role; p.Role == "" && !c.Separate {
		p.Role = slices.MaxFunc(scoring.Roles(), func(a, b scoring.Role) int {
			return cmp.Or(cmp.Compare(would[a], would[b]), cmp.Compare(are[a], are[b]))
		})
	}
	var counted []named
	for _, a := range all {
		of, isChosen := chosen[person(a, all)]
		isRole := a.Respondent.Role == p.Role
		if c.Separate {
			isRole = a.Respondent.Role != scoring.Agreed
		}
		switch {
		case !isRole:
			p.LeftOut[a.path] = scoring.OmittedInRole
		case isChosen && of == a:
			counted = append(counted, a)
		case isChosen && of.ID == a.ID:
			p.LeftOut[a.path] = scoring.OmittedCopy
		case a.Status != scoring.Final:
			p.LeftOut[a.path] = scoring.OmittedDraft
		default:
			p.LeftOut[a.path] = scoring.OmittedRound
		}
	}
	slices.SortFunc(counted, func(a, b named) int {
		return cmp.Or(cmp.Compare(a.Subject.Name, b.Subject.Name), cmp.Compare(a.Subject.Team, b.Subject.Team),
			cmp.Compare(a.Respondent.Name, b.Respondent.Name), changedOf(a.Assessment).Compare(changedOf(b.Assessment)),
			cmp.Compare(a.ID, b.ID), cmp.Compare(a.path, b.path))
	})
	for _, a := range counted {
		p.Counted = append(p.Counted, a.path)
	}
	p.count(shown(counted, all), counted)
	return p
}

// shown is the scorecard of the newest version.
func shown(counted, all []named) *scoring.Scorecard {
	if len(counted) == 0 {
		counted = all
	}
	return wholeOf(slices.MaxFunc(counted, func(a, b named) int {
		return cmp.Compare(wholeOf(a.Assessment).Version, wholeOf(b.Assessment).Version)
	}).Assessment)
}

// count fills in the figures over results of a scorecard in several versions.
func (p *plain) count(card *scoring.Scorecard, counted []named) {
	samples := map[string]*plainSample{}
	sample := func(name string) *plainSample {
		if samples[name] == nil {
			samples[name] = &plainSample{}
		}
		return samples[name]
	}
	for i := range counted {
		a := counted[i].Assessment
		scores := scoring.ScoreAll(a.Scorecard, a.Answers)
		percents, soFar := make([]float64, len(card.Components)+1), make([]float64, len(card.Components)+1)
		for j := range percents {
			percents[j], soFar[j] = math.NaN(), math.NaN()
		}
		add := func(at int, name string, s scoring.Score) {
			if exact, ok := s.Percent.Exact(); ok && s.Unanswered == 0 && s.Max > 0 {
				percents[at] = exact
				sample(name).add(i, exact)
			}
			if exact, ok := s.SoFar.Exact(); ok {
				soFar[at] = exact
				sample(name+" so far").add(i, exact)
			}
		}
		pool := func(name string, s scoring.Score) {
			of, most := sample(name), s.Max
			for _, c := range a.Scorecard.Components {
				for _, e := range c.Elements {
					if said := a.Answers[e.ID].Rating; (name == "" || name == c.ID) && !said.IsRated() && !said.IsNotApplicable() {
						most -= e.Weight * a.Scorecard.Scale.Max()
					}
				}
			}
			of.points, of.most = of.points+s.Points, of.most+most
		}
		for j, c := range a.Scorecard.Components {
			at := slices.IndexFunc(card.Components, func(of scoring.Component) bool { return of.ID == c.ID })
			if at >= 0 {
				add(at, c.ID, scores.Components[j])
				pool(c.ID, scores.Components[j])
			}
		}
		pool("", scores.Total)
		if len(a.Scorecard.Components) == len(wholeOf(a).Components) {
			p.Wholes++
			if scores.Total.Unanswered == 0 && scores.Total.Max > 0 {
				p.Complete++
			}
			add(len(card.Components), "", scores.Total)
		}
		p.Percents, p.PercentsSoFar = append(p.Percents, percents), append(p.PercentsSoFar, soFar)
	}
	p.Total, p.TotalSoFar = sample("").spread(), sample(" so far").spread()
	p.TotalSoFar.Points, p.TotalSoFar.Max = p.Total.Points, p.Total.Max
	for _, c := range card.Components {
		of, soFar := sample(c.ID).spread(), sample(c.ID+" so far").spread()
		soFar.Points, soFar.Max = of.Points, of.Max
		p.Components[c.ID], p.SoFar[c.ID] = of, soFar
		for _, e := range c.Elements {
			p.Elements[e.ID] = plainCount(e.ID, counted)
		}
	}
}

func plainCount(element string, counted []named) (n plainElement) {
	for _, a := range counted {
		if _, _, isAsked := a.Scorecard.Find(element); !isAsked {
			continue
		}
		said := a.Answers[element]
		value, isRated := said.Rating.Value()
		switch {
		case said.Rating.IsNotKnown():
			n.NotKnown++
		case said.Rating.IsNotApplicable():
			n.NotApplicable++
		case !isRated:
			n.Unanswered++
		default:
			n.Counts[value]++
			n.Rated++
		}
		if isRated && value > 0 {
			n.Claims++
			if said.Evidence == scoring.EvidenceYes {
				n.Proven++
			}
		}
	}
	return n
}

type plainSample struct {
	percents     []float64
	by           []int
	points, most int
}

func (s *plainSample) add(result int, percent float64) {
	s.percents, s.by = append(s.percents, percent), append(s.by, result)
}

func (s *plainSample) spread() plainSpread {
	out := plainSpread{N: len(s.percents), Points: s.points, Max: s.most}
	if out.N == 0 {
		return out
	}
	ascending := slices.Sorted(slices.Values(s.percents))
	for _, percent := range ascending {
		out.Mean += percent / float64(out.N)
	}
	for _, percent := range ascending {
		out.Deviation += (percent - out.Mean) * (percent - out.Mean) / float64(out.N)
	}
	out.Deviation = math.Sqrt(out.Deviation)
	out.Median = (ascending[(out.N-1)/2] + ascending[out.N/2]) / 2
	out.Lowest, out.Highest = ascending[0], ascending[out.N-1]
	for i, percent := range s.percents {
		if percent == out.Lowest {
			out.LowestBy = append(out.LowestBy, s.by[i])
		}
		if percent == out.Highest {
			out.HighestBy = append(out.HighestBy, s.by[i])
		}
	}
	return out
}

// inPlain is a roll-up in the numbers of a plain one.
func inPlain(r *scoring.RollUp) plain {
	exact := func(p scoring.Percent) float64 {
		if x, ok := p.Exact(); ok {
			return x
		}
		return math.NaN()
	}
	spread := func(s scoring.Spread) plainSpread {
		out := plainSpread{N: s.N, LowestBy: s.LowestBy, HighestBy: s.HighestBy, Points: s.Points, Max: s.Max}
		if s.N > 0 {
			out.Mean, out.Median, out.Lowest, out.Highest = exact(s.Mean), exact(s.Median), exact(s.Lowest), exact(s.Highest)
			out.Deviation, _ = s.Deviation.Exact()
		}
		return out
	}
	p := plain{
		Role: r.Role, LeftOut: map[string]scoring.Omission{}, Wholes: r.Wholes, Complete: r.Complete,
		Total: spread(r.Total), TotalSoFar: spread(r.TotalSoFar), Components: map[string]plainSpread{}, SoFar: map[string]plainSpread{},
		Elements: map[string]plainElement{},
	}
	for _, of := range r.Results() {
		var percents, soFar []float64
		for j := range of.Components {
			percents, soFar = append(percents, exact(of.Components[j])), append(soFar, exact(of.SoFar[j]))
		}
		p.Counted = append(p.Counted, of.Path)
		p.Percents, p.PercentsSoFar = append(p.Percents, append(percents, exact(of.Total))), append(p.PercentsSoFar, append(soFar, exact(of.TotalSoFar)))
	}
	for _, l := range r.LeftOut {
		p.LeftOut[l.Path] = l.Why
	}
	for _, c := range r.Components {
		p.Components[c.ID], p.SoFar[c.ID] = spread(c.Spread), spread(c.SoFar)
	}
	for _, e := range r.Elements {
		p.Elements[e.Element.ID] = plainElement{e.Counts, e.Rated, e.NotKnown, e.NotApplicable, e.Unanswered, e.Claims, e.Proven}
	}
	return p
}

// drawFolder is results of one scorecard in two versions, with rounds, copies,
// drafts, parts, respondents without a name and what follows what.
func drawFolder(t *rapid.T) []named {
	older := drawCard(t)
	newer := *older
	newer.Version = "1.1.0"
	newer.Components = slices.Clone(newer.Components)
	last := &newer.Components[len(newer.Components)-1]
	last.Elements = append(slices.Clone(last.Elements[1:]), scoring.Element{ID: "added", Weight: 2})
	var folder []named
	for i := range rapid.IntRange(1, 8).Draw(t, "results") {
		s := rapid.SampledFrom([]*scoring.Scorecard{older, &newer}).Draw(t, "version")
		a := by(rapid.SampledFrom([]string{"", "", "x", "y"}).Draw(t, "name"), rapid.IntRange(1, 3).Draw(t, "day"), s, drawAnswers(t, s))
		if rapid.Bool().Draw(t, "complete") {
			a.Answers = every(s, rate(rapid.SampledFrom(s.Scale).Draw(t, "level").Value))
		}
		a.ID = rapid.SampledFrom([]string{"a", "b", "c", "d", "e"}).Draw(t, "id")
		a.Previous = rapid.SampledFrom([]string{"", "", "a", "b", "c"}).Draw(t, "previous")
		a.Revision = rapid.IntRange(0, 1).Draw(t, "revision")
		a.Subject.Name = rapid.SampledFrom([]string{"Account A", "Account A", "Account B"}).Draw(t, "subject")
		a.Subject.Team = rapid.SampledFrom([]string{"", "EMEA"}).Draw(t, "team")
		a.Subject.Kind = rapid.SampledFrom([]scoring.Kind{scoring.Account, scoring.Account, scoring.Company}).Draw(t, "kind")
		a.Respondent.Role = rapid.SampledFrom([]scoring.Role{scoring.Self, scoring.Self, scoring.Leader, scoring.Agreed}).Draw(t, "role")
		if rapid.IntRange(0, 3).Draw(t, "status") == 0 {
			asDraft(a)
		}
		if rapid.IntRange(0, 3).Draw(t, "part") == 0 {
			a.Whole = s
			a.Scorecard, _ = s.Only([]string{rapid.SampledFrom(s.Components).Draw(t, "asked").ID})
		}
		folder = append(folder, named{a, fmt.Sprintf("%d.json", i)})
	}
	return folder
}

func TestARollUpIsWhatItWouldBeIfEveryAnswerWereKept(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		folder := drawFolder(t)
		choice := rapid.SampledFrom([]scoring.Choice{{}, {Drafts: true}, {Role: scoring.Leader}, {Separate: true}}).Draw(t, "choice")
		var g scoring.Gatherer
		for _, a := range folder {
			g.Add(a.Assessment, a.path)
		}
		rollUps := g.RollUps(choice)
		if len(rollUps) != 1 {
			t.Fatalf("%d roll-ups", len(rollUps))
		}
		same := gocmp.Options{cmpopts.EquateEmpty(), cmpopts.EquateNaNs(), cmpopts.EquateApprox(0, 1e-5)}
		if diff := gocmp.Diff(plainRollUp(choice, folder), inPlain(rollUps[0]), same); diff != "" {
			t.Fatal(diff)
		}
	})
}
