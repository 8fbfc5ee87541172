package cli

import (
	"math"
	"strings"

	"github.com/spf13/cobra"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scorecards"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// A shell pastes what it is offered into a command line, and some expand it
// first. So only ids, which are letters, digits and hyphens, and words of our
// own are offered, never a name or a title out of a file. Where none begins
// like what was typed, the shell offers files.

// offer completes what goes by a name, in a command and all below it.
func (a *app) offer(cmd *cobra.Command) {
	for _, below := range cmd.Commands() {
		a.offer(below)
	}
	_, arguments, _ := strings.Cut(cmd.Use, " ")
	switch strings.Trim(arguments, "[]") {
	case "SCORECARD":
		cmd.ValidArgsFunction = upTo(1, a.offerScorecards)
	case "RESULT":
		cmd.ValidArgsFunction = upTo(1, a.offerResults)
	case "BEFORE AFTER":
		cmd.ValidArgsFunction = upTo(2, a.offerResults)
	case "RESULT|DIR ...":
		cmd.ValidArgsFunction = upTo(math.MaxInt, a.offerResults)
	}
	offers := map[string]cobra.CompletionFunc{
		"scorecard": a.offerScorecards, "onto": a.offerScorecards, "extends": a.offerScorecards, "against": a.offerScorecards,
		"from": a.offerScorecards, "role": offerRoles,
	}
	if cmd.Name() == "start" || cmd.Name() == "matrix" {
		offers["from"] = a.offerResults
	}
	for flag, offer := range offers {
		if cmd.Flags().Lookup(flag) != nil {
			_ = cmd.RegisterFlagCompletionFunc(flag, offer) // it fails where there is no such flag
		}
	}
}

// upTo offers so many arguments.
func upTo(most int, offer cobra.CompletionFunc) cobra.CompletionFunc {
	return func(cmd *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
		if len(args) >= most {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		return offer(cmd, args, typed)
	}
}

// offerResults offers the ids of the results, the one updated last first.
func (a *app) offerResults(_ *cobra.Command, _ []string, typed string) ([]string, cobra.ShellCompDirective) {
	entries, _, err := a.folder().List()
	if err != nil {
		return nil, cobra.ShellCompDirectiveDefault
	}
	var ids []string
	for _, e := range entries {
		state := words.English().Progress(e.Total)
		if e.Status == scoring.Final {
			state = "finished"
		}
		ids = append(ids, cobra.CompletionWithDesc(e.ID, e.ScorecardID+", "+state))
	}
	return fitting(typed, ids), cobra.ShellCompDirectiveKeepOrder
}

// offerScorecards offers the ids of the scorecards, bundled and the user's own,
// in the order they are listed in.
func (a *app) offerScorecards(_ *cobra.Command, _ []string, typed string) ([]string, cobra.ShellCompDirective) {
	ids := scorecards.IDs()
	cards, _, _ := a.own() // what cannot be read cannot be meant
	for _, c := range cards {
		ids = append(ids, c.ID)
	}
	return fitting(typed, ids), cobra.ShellCompDirectiveKeepOrder
}

func offerRoles(_ *cobra.Command, _ []string, typed string) ([]string, cobra.ShellCompDirective) {
	return fitting(typed, strings.Split(roleNames(), ", ")), cobra.ShellCompDirectiveNoFileComp
}

func offerFormats(formats []report.Format) cobra.CompletionFunc {
	return func(_ *cobra.Command, _ []string, typed string) ([]string, cobra.ShellCompDirective) {
		names := make([]string, len(formats))
		for i, f := range formats {
			names[i] = string(f)
		}
		return fitting(typed, names), cobra.ShellCompDirectiveNoFileComp
	}
}

func fitting(typed string, all []string) []string {
	var fit []string
	for _, s := range all {
		if strings.HasPrefix(s, typed) {
			fit = append(fit, s)
		}
	}
	return fit
}
