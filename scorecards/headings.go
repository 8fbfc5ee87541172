package scorecards

import (
	"slices"

	"github.com/kamscore/kamscore/scoring"
)

// headings are those of the bundled scorecards by language, each first in the
// language it was written in. They stand here because reading a scorecard takes
// some milliseconds, and the home screen needs no more than this of each; a test
// holds them against the scorecards.
var headings = [][]heading{
	{
		{"en", scoring.Heading{ID: "account-manager", Title: "Account manager", Subject: scoring.Person, Minutes: scoring.Minutes{Alone: 30, Together: 60}, Elements: 72}},
		{"de", scoring.Heading{ID: "account-manager", Title: "Key-Account-Manager", Subject: scoring.Person, Minutes: scoring.Minutes{Alone: 30, Together: 60}, Elements: 72}},
	},
	{{"en", scoring.Heading{ID: "corporate-environment", Title: "Corporate environment", Subject: scoring.Company, Minutes: scoring.Minutes{Alone: 120, Together: 180}, Elements: 191}}},
	{{"en", scoring.Heading{ID: "growth-planning", Title: "Growth planning", Subject: scoring.Account, Minutes: scoring.Minutes{Alone: 30, Together: 60}, Elements: 64}}},
	{{"en", scoring.Heading{ID: "value-creation", Title: "Value creation", Subject: scoring.Account, Minutes: scoring.Minutes{Alone: 30, Together: 60}, Elements: 71}}},

	{{"en", scoring.Heading{ID: "account-plan", Title: "Account plan", Subject: scoring.Account, Minutes: scoring.Minutes{Alone: 15, Together: 30}, Elements: 32}}},
	{{"en", scoring.Heading{ID: "account-selection", Title: "Account selection", Subject: scoring.Account, Minutes: scoring.Minutes{Alone: 20, Together: 40}, Elements: 30}}},
	{{"en", scoring.Heading{ID: "first-principles", Title: "First principles", Subject: scoring.Company, Minutes: scoring.Minutes{Alone: 10, Together: 30}, Elements: 13}}},
	{{"en", scoring.Heading{ID: "measures-and-rewards", Title: "Measures and rewards", Subject: scoring.Company, Minutes: scoring.Minutes{Alone: 10, Together: 25}, Elements: 16}}},
	{{"en", scoring.Heading{ID: "planning-maturity", Title: "Planning maturity", Subject: scoring.Company, Minutes: scoring.Minutes{Alone: 10, Together: 30}, Elements: 10}}},
	{{"en", scoring.Heading{ID: "programme-blocks", Title: "Programme blocks", Subject: scoring.Company, Minutes: scoring.Minutes{Alone: 20, Together: 45}, Elements: 40}}},
	{{"en", scoring.Heading{ID: "programme-concept", Title: "Programme concept", Subject: scoring.Company, Minutes: scoring.Minutes{Alone: 15, Together: 45}, Elements: 30}}},
	{{"en", scoring.Heading{ID: "ten-practices", Title: "Ten practices", Subject: scoring.Company, Minutes: scoring.Minutes{Alone: 20, Together: 45}, Elements: 40}}},
}

type heading struct {
	language string
	scoring.Heading
}

// Headings are what a list shows of the bundled scorecards, in the order of
// [IDs], each in the language of it that comes nearest to some tags, the most
// wanted first, else in its own.
func Headings(tags ...string) []scoring.Heading {
	var found []scoring.Heading
	for _, h := range headings {
		var languages []string
		for _, in := range h {
			languages = append(languages, in.language)
		}
		at := 0
		if language, ok := scoring.NearestLanguage(languages, tags...); ok {
			at = slices.Index(languages, language)
		}
		found = append(found, h[at].Heading)
	}
	return found
}
