package cli

import (
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"github.com/kamscore/kamscore/scoring"
)

// A selection is which of many results count, and whether respondents are named.
type selection struct {
	choice    scoring.Choice
	role      string
	scorecard string
	names     bool
}

func (s *selection) flags(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.BoolVar(&s.choice.Drafts, "include-drafts", false, "where a respondent has finished none, take the newest draft")
	flags.StringVar(&s.role, "role", "", "count the results in this role: "+roleNames()+" (default: the one most have)")
	flags.StringVar(&s.scorecard, "scorecard", "", "only the results of this scorecard, by its id, or id@1 for a major version")
	flags.BoolVar(&s.names, "names", false, "name the respondents where the subject is a company")
}

// check refuses a role that there is not.
func (s *selection) check() error {
	s.choice.Role = scoring.Role(s.role)
	if s.role != "" && !slices.Contains(scoring.Roles(), s.choice.Role) {
		return &usageError{fmt.Errorf("there is no role %q", s.role), "--role is one of " + roleNames()}
	}
	return nil
}
