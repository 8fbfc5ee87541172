package scorecards

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/kamscore/kamscore/scoring"
)

const (
	// maxAdvice is how many warnings are listed; the rest are counted. Nobody
	// mends more of them at once.
	maxAdvice = 200

	// sitting is how many elements of one component a respondent can rate with
	// care in one go: at half a minute each, a quarter of an hour.
	sitting = 30
)

// elementPlaces is where an element and its texts stand in the file. A text
// that is missing has the place of the element, one of a base none.
type elementPlaces struct{ element, statement, evidence, improve place }

// An entry is an element as it stands in the file.
type entry struct {
	*scoring.Element
	at elementPlaces
}

// adviser collects what would make a sound scorecard better: whatever a
// program can see of the difference between a statement that two people who
// know the facts rate alike and one that they do not. Whether it is true and
// useful is for a reader.
type adviser struct {
	file     string
	language string
	findings []Finding

	unstopped []entry // whose improve has no full stop
}

// advice is what to say of a scorecard without faults, sorted by position.
func (r *reader) advice(s *scoring.Scorecard) []Finding {
	a := &adviser{file: r.file, language: s.Language, findings: slices.Clone(r.warned)}
	var inherited, own []entry
	for i := range s.Components {
		c := &s.Components[i]
		a.component(c, cmp.Or(r.ids[c.ID].place, r.grown[c.ID]))
		if at, isSaid := r.ids[c.ID]; isSaid {
			a.componentWeight(c, s.Method, at.place)
		}
		for j := range c.Elements {
			if at, isSaid := r.places[c.Elements[j].ID]; isSaid {
				own = append(own, entry{&c.Elements[j], at})
			} else {
				inherited = append(inherited, entry{Element: &c.Elements[j]})
			}
		}
	}
	for _, e := range own {
		a.statement(e)
		a.evidence(e)
		a.improve(e)
		a.id(kindElement, e.ID, e.ID, e.at.element)
	}
	a.fullStops()
	// The file's own come last, so that of two alike they are the ones named.
	entries := append(inherited, own...)
	a.twins(entries)
	a.repeatedImproves(entries)
	a.stages(s, r.ids)
	for _, q := range s.Closing {
		a.id(kindQuestion, q.ID, "", r.ids[q.ID].place)
	}
	for i := range s.Translations {
		t := &s.Translations[i]
		if r.base != nil {
			a.overlayTranslation(t, s, r)
		} else {
			a.translation(t, s, r.languages[t.Language])
		}
	}
	a.findings = append(a.findings, r.behind...)
	return a.listed()
}

// say advises on what stands at a place. What is nowhere in the file is of its
// base, and not the author's to mend.
func (a *adviser) say(at place, element, message, hint string) {
	if at == (place{}) {
		return
	}
	a.findings = append(a.findings, Finding{
		File: a.file, Line: at.line, Column: at.column, Element: element, Message: message, Hint: hint,
	})
}

// english reports whether the checks that know English words apply.
func (a *adviser) english() bool { return isLanguage(a.language, "en") }

// isLanguage reports whether a tag such as en-GB is for one of some languages.
func isLanguage(tag string, languages ...string) bool {
	primary, _, _ := strings.Cut(tag, "-")
	for _, l := range languages {
		if strings.EqualFold(primary, l) {
			return true
		}
	}
	return false
}

func (a *adviser) component(c *scoring.Component, at place) {
	a.id(kindComponent, c.ID, "", at)
	if n := len(c.Elements); n > sitting {
		a.say(at, "", fmt.Sprintf("component %s has %d elements, too many for one sitting", quote(c.ID), n),
			fmt.Sprintf("split it into components of at most %d elements", sitting))
	}
}

// componentWeight says of a weight that it makes no difference.
func (a *adviser) componentWeight(c *scoring.Component, method scoring.Method, at place) {
	if c.Weight > 1 && method == scoring.ByElements {
		a.say(at, "", fmt.Sprintf("component %s has weight %d, which counts only in a total that is a mean of components", quote(c.ID), c.Weight),
			"add 'scoring: {total: components}', or take the weight away")
	}
}

func (a *adviser) stages(s *scoring.Scorecard, ids map[string]use) {
	used := make(map[string]bool, len(s.Stages))
	for i := range s.Components {
		used[s.Components[i].Stage] = true
	}
	for _, stage := range s.Stages {
		at := ids[stage.ID].place
		a.id(kindStage, stage.ID, "", at)
		if !used[stage.ID] {
			a.say(at, "", "stage "+quote(stage.ID)+" has no component", "name it in a component, or remove it")
		}
	}
}

// listed is the advice a reader gets to see.
func (a *adviser) listed() []Finding {
	byPosition(a.findings)
	more := len(a.findings) - maxAdvice
	if more <= 0 {
		return a.findings
	}
	return append(a.findings[:maxAdvice:maxAdvice], Finding{
		File: a.file, Message: fmt.Sprintf("%d more warnings are not listed", more),
		Hint: "mend those listed, then check the file again",
	})
}
