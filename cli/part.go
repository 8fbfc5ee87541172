package cli

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

// partOf is the part of a scorecard that has some components, each named by
// its id or by its number, nil where none is named and so all are asked.
func partOf(s *scoring.Scorecard, named []string) (*scoring.Scorecard, error) {
	if len(named) == 0 {
		return nil, nil
	}
	ids := make([]string, len(named))
	for i, name := range named {
		ids[i] = componentID(s, strings.TrimSpace(name))
	}
	part, unknown := s.Only(ids)
	if len(unknown) > 0 {
		known := make([]string, len(s.Components))
		for i, c := range s.Components {
			known[i] = c.ID
		}
		hint := "its components are " + strings.Join(known, ", ")
		if near, ok := text.Nearest(unknown[0], known); ok {
			hint = "did you mean " + near + "?"
		}
		return nil, &usageError{fmt.Errorf("%s has no component %q", s.ID, unknown[0]), hint}
	}
	if len(part.Components) == len(s.Components) {
		return nil, nil
	}
	return part, nil
}

// componentID is the id of the component with a number, or the name itself.
func componentID(s *scoring.Scorecard, name string) string {
	n, err := strconv.Atoi(name)
	if err != nil || n < 1 || n > len(s.Components) {
		return name
	}
	return s.Components[n-1].ID
}
