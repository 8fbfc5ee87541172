package scoring

import "slices"

// Method says how a total comes from its parts.
type Method string

const (
	// ByElements pools the points of all elements. It is the default.
	ByElements Method = "elements"
	// ByComponents is the mean of the component percents, weighted by
	// component weight.
	ByComponents Method = "components"
)

// Kind says what an assessment with a scorecard is about.
type Kind string

// The kinds of subject.
const (
	Person  Kind = "person"
	Account Kind = "account"
	Company Kind = "company"
)

// A Scorecard is a questionnaire: components of elements, each element one
// objective statement to be rated. A scorecard that came out of a result's
// outline has what the arithmetic needs and, where an answer kept it, the
// statement; its other texts are empty.
type Scorecard struct {
	ID       string // chosen once by the author: a-z, 0-9 and -
	Version  string // a new major version means results are not comparable
	Title    string
	Summary  string
	Language string // BCP 47, of the texts as they are here; en by default
	Subject  Kind
	Audience string
	Minutes  Minutes
	Source   Source

	Scale   Scale
	Method  Method
	Bands   []Band  // ascending From; empty means results carry no label
	Stages  []Stage // empty means components are not grouped
	Matrix  *Matrix // nil means results are not placed in one
	Retired []Retired
	Closing []Question

	Components []Component

	Extends Base    // what it is an overlay of; the zero value where it stands alone
	Overlay Overlay // how it differs from that

	Translations []Translation // into other languages, as the author wrote them; see [Scorecard.In]

	// Original is the scorecard in the language it was written in, where this
	// is it in another one, else nil.
	Original *Scorecard
}

// Minutes is how long one assessment takes, 0 where the author did not say.
type Minutes struct {
	Alone    int
	Together int
}

// Source credits where a scorecard comes from.
type Source struct {
	Author  string
	Licence string
	URL     string
}

// A Band labels the displayed percents from From upwards, to the next band.
type Band struct {
	From  int // whole percent, 0 to 100
	Label string
	Next  string // what to do next for those who are in it; empty where the author says nothing
}

// A Stage groups components.
type Stage struct {
	ID       string
	Title    string
	Question string
}

// A Component is a topic: the elements that are rated in one sitting.
type Component struct {
	ID       string
	Title    string
	Stage    string // id of its stage, empty where a scorecard has none
	Summary  string // the question the component answers
	Weight   int    // at least 1; counts in the method ByComponents only
	Elements []Element
}

// An Element is one objective statement and what belongs to it.
type Element struct {
	ID        string
	Statement string
	Evidence  string         // what one would put on the table
	Guidance  string         // only where a reader could misunderstand
	Levels    map[int]string // wording per rating where the scale's does not fit
	Improve   string         // the first thing to do to go one step up
	Weight    int            // at least 1
	Was       []string       // ids this element had in earlier versions

	// AlwaysApplies takes the choice "not applicable" from the respondent.
	AlwaysApplies bool
}

// A Retired element is gone from a scorecard; its id is never used again.
type Retired struct {
	ID    string
	Since string // the version it was gone from
	Into  string // id of the element that took its place, or empty
}

// A Question is discussed once everything is rated.
type Question struct {
	ID   string
	Text string
}

// Len is the number of elements.
func (s *Scorecard) Len() int {
	n := 0
	for i := range s.Components {
		n += len(s.Components[i].Elements)
	}
	return n
}

// Max is the most points a scorecard can give, in points.
func (s *Scorecard) Max() int {
	weights := 0
	for i := range s.Components {
		for j := range s.Components[i].Elements {
			weights += s.Components[i].Elements[j].Weight
		}
	}
	return weights * s.Scale.Max()
}

// Weighted reports whether weights or method make one point in one place
// worth more than one in another, so that a gain has to be printed.
func (s *Scorecard) Weighted() bool {
	if s.Method == ByComponents {
		return true
	}
	first := 0
	for i := range s.Components {
		for j := range s.Components[i].Elements {
			switch weight := s.Components[i].Elements[j].Weight; {
			case first == 0:
				first = weight
			case weight != first:
				return true
			}
		}
	}
	return false
}

// WeighsElements reports whether some element counts more than once.
func (s *Scorecard) WeighsElements() bool {
	return slices.ContainsFunc(s.Components, func(c Component) bool {
		return slices.ContainsFunc(c.Elements, func(e Element) bool { return e.Weight > 1 })
	})
}

// WeighsComponents reports whether the total is a mean in which some component
// counts more than another.
func (s *Scorecard) WeighsComponents() bool {
	return s.Method == ByComponents && slices.ContainsFunc(s.Components, func(c Component) bool {
		return c.Weight != s.Components[0].Weight
	})
}

// Only returns the part of a scorecard that has some of its components, in
// scorecard order, with the stages and the closing questions, and the ids that
// it does not have.
func (s *Scorecard) Only(components []string) (part *Scorecard, unknown []string) {
	p := *s
	p.Components, p.Stages = nil, nil
	for _, c := range s.Components {
		if slices.Contains(components, c.ID) {
			p.Components = append(p.Components, c)
		}
	}
	for _, stage := range s.Stages {
		if slices.ContainsFunc(p.Components, func(c Component) bool { return c.Stage == stage.ID }) {
			p.Stages = append(p.Stages, stage)
		}
	}
	for _, id := range components {
		if !slices.ContainsFunc(s.Components, func(c Component) bool { return c.ID == id }) {
			unknown = append(unknown, id)
		}
	}
	if s.Original != nil {
		p.Original, _ = s.Original.Only(components)
	}
	return &p, unknown
}

// At is the element at a place.
func (s *Scorecard) At(p Place) *Element { return &s.Components[p.Component].Elements[p.Element] }

// Find returns the indices of a component and of an element within it, and
// whether the element is in the scorecard.
func (s *Scorecard) Find(element string) (component, index int, ok bool) {
	for c := range s.Components {
		for e := range s.Components[c].Elements {
			if s.Components[c].Elements[e].ID == element {
				return c, e, true
			}
		}
	}
	return 0, 0, false
}

// Places are where all elements stand, by id: for those who look for many of
// them, which takes Find the square of their number.
func (s *Scorecard) Places() map[string]Place {
	places := make(map[string]Place, s.Len())
	for c := range s.Components {
		for e := range s.Components[c].Elements {
			places[s.Components[c].Elements[e].ID] = Place{Component: c, Element: e}
		}
	}
	return places
}

// Band returns the label for a displayed percent, empty where there is none.
func (s *Scorecard) Band(whole int) string { return s.band(whole).Label }

// Next is what the band of a score says to do next, empty where it says nothing
// and where the score has no band (rule 8).
func (s *Scorecard) Next(of Score) string {
	if !of.isFinished() {
		return ""
	}
	return s.band(of.Percent.Whole()).Next
}

// band is the one of a displayed percent, the zero value where there is none.
func (s *Scorecard) band(whole int) (in Band) {
	for _, b := range s.Bands {
		if whole >= b.From {
			in = b
		}
	}
	return in
}

// Major is the part of the version that decides whether results are
// comparable: everything before the first dot.
func (s *Scorecard) Major() string { return Base{s.ID, s.Version}.Major() }
