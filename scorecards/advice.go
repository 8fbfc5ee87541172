package scorecards

import "github.com/kamscore/kamscore/scoring"

// advice is what would make a sound scorecard better. It is sorted by
// position; places tells where each id stands.
func advice(file string, s *scoring.Scorecard, places map[string]use) []Finding {
	var all []Finding
	note := func(id, element, message, hint string) {
		p := places[id].place
		all = append(all, Finding{File: file, Line: p.line, Column: p.column, Element: element, Message: message, Hint: hint})
	}
	used := make(map[string]bool, len(s.Stages))
	for i := range s.Components {
		used[s.Components[i].Stage] = true
		for j := range s.Components[i].Elements {
			e := &s.Components[i].Elements[j]
			if e.Evidence == "" {
				note(e.ID, e.ID, "element "+quote(e.ID)+" has no evidence", "add 'evidence:' and what one would put on the table")
			}
			if e.Improve == "" {
				note(e.ID, e.ID, "element "+quote(e.ID)+" has no improve", "add 'improve:' and the first thing to do to go one step up")
			}
		}
	}
	for _, stage := range s.Stages {
		if !used[stage.ID] {
			note(stage.ID, "", "stage "+quote(stage.ID)+" has no component", "name it in a component, or remove it")
		}
	}
	byPosition(all)
	return all
}
