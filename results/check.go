package results

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/kamscore/kamscore/scoring"
)

// document puts together what was read, and returns every fault there is.
func (f *file) document(r *reader) (*Document, error) {
	d := &f.doc
	d.setDefaults()
	faults := r.faults
	d.check(&faults)
	checkScorecard(&faults, d.Scorecard)
	f.settleAnswers(&faults)
	f.settleOthers(&faults)
	if len(faults) > 0 {
		return nil, faults
	}
	if len(r.dropped) > 0 {
		d.remark("Not known to this version and left out: %s.", enumerate(r.dropped))
	}
	f.remarkUnknownValues()
	d.Scores = scoring.ScoreAll(d.Scorecard, d.Answers)
	if said := f.stored.compare(d.Scorecard, d.Scores); said != "" {
		d.remark("%s", said)
	}
	return d, nil
}

// settleOthers moves into the document what stands beside the answers.
func (f *file) settleOthers(faults *Faults) {
	f.settleClosing(faults)
	f.settleActions(faults)
	f.settleRetired(faults)
	f.doc.checkTargets(faults)
	f.settlePart(faults)
}

func (d *Document) remark(format string, args ...any) {
	d.Remarks = append(d.Remarks, fmt.Sprintf(format, args...))
}

// setDefaults gives meaning to what a file may leave out.
func (d *Document) setDefaults() {
	d.Subject.Kind = cmp.Or(d.Subject.Kind, scoring.Account)
	d.Respondent.Role = cmp.Or(d.Respondent.Role, scoring.Self)
	d.Status = cmp.Or(d.Status, scoring.Draft)
	d.Scorecard.Method = cmp.Or(d.Scorecard.Method, scoring.ByElements)
	d.Scorecard.Subject = d.Subject.Kind
	if len(d.Scorecard.Scale) == 0 {
		d.Scorecard.Scale = scoring.DefaultScale()
	}
}

// check adds what is wrong with the assessment, its scorecard and its answers
// apart.
func (d *Document) check(faults *Faults) {
	if !isResultID(d.ID) {
		faults.add("id", "%s is not the id of a result, which is lower-case letters and digits", quote(d.ID))
	}
	if d.Previous != "" && !isResultID(d.Previous) {
		faults.add("previous", "%s is not the id of a result", quote(d.Previous))
	}
	oneOf(faults, "status", d.Status, scoring.Draft, scoring.Final)
	oneOf(faults, "respondent.role", d.Respondent.Role, scoring.Roles()...)
	oneOf(faults, "subject.kind", d.Subject.Kind, scoring.Person, scoring.Account, scoring.Company)
}

func checkScorecard(faults *Faults, s *scoring.Scorecard) {
	if !isID(s.ID) {
		faults.add("scorecard.id", "%s", idProblem(s.ID))
	}
	if s.Version == "" {
		faults.add("scorecard.version", "is missing")
	}
	const outline = "scorecard.outline."
	oneOf(faults, outline+"scoring.total", s.Method, scoring.ByElements, scoring.ByComponents)
	checkScale(faults, outline+"scale", s.Scale)
	for i := range s.Bands {
		if s.Bands[i].From < 0 || i > 0 && s.Bands[i].From <= s.Bands[i-1].From {
			faults.add(fmt.Sprintf("%sbands[%d]", outline, i), "from has to be a whole percent above that of the band before")
		}
	}
	stages := ids{}
	for i := range s.Stages {
		if problem := stages.add(s.Stages[i].ID); problem != "" {
			faults.add(fmt.Sprintf("%sstages[%d]", outline, i), "%s", problem)
		}
	}
	if len(s.Components) == 0 {
		faults.add(outline+"components", "are missing; without them a result cannot be scored")
	}
	checkMatrix(faults, outline+"matrix", s)
	components, elements := ids{}, ids{}
	for i := range s.Components {
		c, place := &s.Components[i], fmt.Sprintf("%scomponents[%d]", outline, i)
		if problem := components.add(c.ID); problem != "" {
			faults.add(place, "%s", problem)
		}
		if c.Stage != "" && !stages[c.Stage] {
			faults.add(place, "the stage %s is not among the stages", quote(c.Stage))
		}
		if len(c.Elements) == 0 {
			faults.add(place, "has no elements")
		}
		for j := range c.Elements {
			if problem := elements.add(c.Elements[j].ID); problem != "" {
				faults.add(fmt.Sprintf("%s.elements[%d]", place, j), "%s", problem)
			}
		}
	}
}

func checkScale(faults *Faults, place string, scale scoring.Scale) {
	ascending := true
	for i := 1; i < len(scale); i++ {
		ascending = ascending && scale[i-1].Value < scale[i].Value
	}
	if len(scale) < 2 || len(scale) > 10 || !ascending || scale[0].Value < 0 {
		faults.add(place, "has to be 2 to 10 levels with ascending values from 0 to 9")
	}
}

// ids are those seen so far.
type ids map[string]bool

// add returns what is wrong with one more id, empty where nothing is.
func (s ids) add(id string) string {
	if !isID(id) {
		return idProblem(id)
	}
	if s[id] {
		return "the id " + quote(id) + " stands twice"
	}
	s[id] = true
	return ""
}

// oneOf adds a fault unless a value is one of those known.
func oneOf[T ~string](faults *Faults, place string, value T, known ...T) {
	if slices.Contains(known, value) {
		return
	}
	faults.add(place, "%s is not one of %s", quote(string(value)), words(known))
}

// words are some values that can be written, to be told.
func words[T ~string](known []T) string {
	names := make([]string, len(known))
	for i, k := range known {
		names[i] = string(k)
	}
	return strings.Join(names, ", ")
}

// isID reports whether s can be the id of a scorecard or a part of one.
func isID(s string) bool { return s != "" && strings.Trim(s, idLetters+"-") == "" }

// isResultID reports whether s can be the id of a result.
func isResultID(s string) bool {
	return s != "" && len(s) <= 64 && strings.Trim(s, idLetters) == ""
}

func idProblem(id string) string {
	if id == "" {
		return "the id is missing"
	}
	return quote(id) + " is not an id, which is made of a to z, 0 to 9 and -"
}

// enumerate lists the first few names: "a, b and 3 more".
func enumerate(names []string) string {
	const most = 5
	if len(names) <= most {
		return strings.Join(names, ", ")
	}
	return fmt.Sprintf("%s and %d more", strings.Join(names[:most], ", "), len(names)-most)
}

func plural(n int, one, many string) string {
	if n == 1 {
		return one
	}
	return many
}
