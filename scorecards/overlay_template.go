package scorecards

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/kamscore/kamscore/scoring"
)

// OverlayTemplate is the YAML of an overlay for an author to change, with a
// remark on every key. It can be used as it is, and then changes nothing; what
// stands in its remarks is of the base.
func OverlayTemplate(base *scoring.Scorecard) []byte {
	title := base.Title + ", our own"
	if utf8.RuneCountInString(title) > maxTitle {
		title = base.Title
	}
	first := base.Components[0]
	last := first.Elements[len(first.Elements)-1]
	stage := ""
	if len(base.Stages) > 0 {
		stage = "\n#     stage: " + base.Stages[0].ID
	}
	beside := ""
	if !slices.Contains(IDs(), base.ID) {
		beside = "\n#\n# The base has to lie beside this file, or in the folder of your own scorecards;\n" +
			"# without it this overlay cannot be read."
	}
	return []byte(strings.NewReplacer(
		"BASE", base.ID, "MAJOR", base.Major(), "VERSION", base.Version, "ID", overlayID(base.ID),
		"COMPONENT", first.ID, "DROPPED", last.ID, "CHANGED", first.Elements[0].ID, "\n#     STAGE", stage,
		"TITLE", yamlQuoted(title),
		"\n# BESIDE", beside, "TRANSLATIONS", translatedTitles(base),
	).Replace(overlayTemplate))
}

// translatedTitles are the translations of an overlay that changes nothing: all
// but its title it has from its base.
func translatedTitles(base *scoring.Scorecard) string {
	if len(base.Translations) == 0 {
		return ""
	}
	var b strings.Builder
	b.WriteString("\n# The base is translated, and its translations are taken over for all that is as\n" +
		"# it stands there. What is said here otherwise, or in addition, is translated here.\ntranslations:\n")
	for i := range base.Translations {
		language := base.Translations[i].Language
		title, own := base.In(language).Title, " ("+overlayID(base.ID)+")"
		if utf8.RuneCountInString(title+own) <= maxTitle {
			title += own
		}
		fmt.Fprintf(&b, "  %s:\n    title: %s\n", language, yamlQuoted(title))
	}
	return b.String()
}

// overlayID is an id for an overlay, within what an id may have.
func overlayID(base string) string {
	const our = "our-"
	return our + base[:min(len(base), maxID-len(our))]
}

// yamlQuoted is a text as YAML that is read as it is.
func yamlQuoted(s string) string { return "'" + strings.ReplaceAll(s, "'", "''") + "'" }

const overlayTemplate = `# yaml-language-server: $schema=./scorecard.schema.json
# The line above is for editors: kamscore schema scorecard >scorecard.schema.json
#
# An overlay: only what your company changes of
#   BASE
# All that is not named here is as it stands there, in its next versions too.
#   kamscore scorecards check FILE     looks it over
#   kamscore scorecards show FILE      shows the whole, and what came from where
#   kamscore scorecards export BASE --format csv
#                                      lists the ids to name here
# BESIDE
#
# What stands behind a # is an example; take the # away to use it.
format: kamscore-scorecard/1
id: ID # of your own: results name the scorecard by it
version: 1.0.0 # raise it with every change, and when the base has changed
title: TITLE
extends: BASE@MAJOR # the base and its major version; it is at VERSION now
# summary, audience, minutes, source, bands and matrix may be given too, in place of
# the base's. Scale, scoring, language and subject are always those of the base.

# Elements of the base that are not asked, or whole components, by id.
# drop: [DROPPED]

# Elements of the base of which something is asked otherwise: any of statement,
# evidence, guidance, levels, improve, weight and not_applicable.
# override:
#   CHANGED:
#     statement: The statement in the words that are used here.
#     weight: 2 # counts twice

# Elements added to a component of the base, after its own; and new components.
# Each new id is of your own, and never used for another statement.
# components:
#   - id: COMPONENT
#     elements:
#       - id: our-first-element
#         statement: One thing that is there or not, and that can be shown.
#         evidence: what one would put on the table
#         improve: The first thing to do about it.
#   - id: our-component
#     title: Our own topic
#     STAGE
#     elements:
#       - id: our-second-element
#         statement: Another thing that is there or not, and that can be shown.
#         evidence: what one would put on the table
#         improve: The first thing to do about it, too.
TRANSLATIONS`
