package cli

import (
	"fmt"
	"path/filepath"
	"strings"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scorecards"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

// remark is what the YAML begins with: where it comes from, and what to look
// over first.
func (i *statementImport) remark(base *scoring.Scorecard) string {
	made := "Made of " + text.Line(filepath.Base(i.file)) + "."
	if base != nil {
		made = fmt.Sprintf("Made of %s, onto %s %s.", text.Line(filepath.Base(i.file)), base.ID, base.Version)
	}
	return `# yaml-language-server: $schema=./scorecard.schema.json
# The line above is for editors: kamscore schema scorecard >scorecard.schema.json
#
# ` + made + ` Look it over, then let kamscore do so:
#   kamscore scorecards check FILE
#
# Ids are for the results, which find a statement by its id. Before the first
# result is the time to change one, of a-z, 0-9 and -; after that it stays with its
# statement. kamscore scorecards new shows what else a scorecard can have, such as a
# scale in words of its own, bands and closing questions.
`
}

// words tell what was read, what was not and why, and what came of it.
func (i *statementImport) words(made *scorecards.Import, base *scoring.Scorecard, advice []scorecards.Finding) string {
	var b strings.Builder
	say := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	say("%s: %s read from %s, %s in %s, %s skipped.", text.Line(i.file), report.Count(made.Rows, "row"), i.place(),
		report.Count(made.Len(), "statement"), report.Count(len(made.Components), "component"), report.Count(made.Skipped, "row"))
	for _, f := range made.Reasons {
		say("  %s %d was skipped: %s", f.Kind(), f.Line, f.Problem)
	}
	if more := made.Skipped - len(made.Reasons); more > 0 {
		say("  %s more were skipped", report.Count(more, "row"))
	}
	for _, f := range append(made.Twins, made.Totals...) {
		say("  %s %d: %s", f.Kind(), f.Line, f.Problem)
	}
	if made.Filled > 0 {
		say("%s filled with the component above.", was(made.Filled, "blank component cell"))
	}
	i.sayColumns(say)
	if base != nil {
		sayChanges(say, made, base)
		if base.IsOverlay() {
			say("%s is an overlay of %s; the new file stands alone, with all that the base gave it.", base.ID, base.Extends.ID)
		}
	}
	if made.Made > 0 {
		say("%s made of the words of statements; they stay as they are in the YAML.", was(made.Made, "id"))
	}
	if other := i.app.madeOf(made, base); other != "" {
		say("Most ids are those of %s: --onto %s keeps its scale, bands and other texts, and retires what is gone.", other, other)
	}
	if other := i.sameID(made); other != "" {
		say("%s has the id %s, too: move one of the two out of the folder.", text.Line(other), made.ID)
	}
	say("%s %s, %q: %s.%s", made.ID, made.Version, made.Title, report.Count(len(advice), "warning"), lacking(made))
	return b.String()
}

// sameID is a file in the folder that the new one goes to, if that is the one
// of the user's own scorecards, which has the same id; empty where none has.
func (i *statementImport) sameID(made *scorecards.Import) string {
	folder, _ := i.app.ownFolder()
	if path, err := filepath.Abs(i.out); err != nil || i.isToStdout() || filepath.Dir(path) != folder.Dir {
		return ""
	}
	cards, _, _ := i.app.own() // a folder that is not there has none
	for _, c := range cards {
		if c.ID == made.ID {
			return c.source
		}
	}
	return ""
}

// place is the table as a noun.
func (i *statementImport) place() string {
	if i.table.Sheet == "" {
		return "the file"
	}
	return fmt.Sprintf("the sheet %q", i.table.Sheet)
}

// sayColumns tells which columns of other names were taken for what, and what
// was left out.
func (i *statementImport) sayColumns(say func(string, ...any)) {
	var columns []string
	for _, c := range scorecards.Columns() {
		if at, ok := i.table.Columns[c]; ok && !strings.EqualFold(i.table.Names[at], string(c)) {
			columns = append(columns, fmt.Sprintf("%q as %s", i.table.Names[at], c))
		}
	}
	switch len(columns) {
	case 0:
	case 1:
		say("The column %s.", strings.Replace(columns[0], "\" as ", "\" is taken as ", 1))
	default:
		say("Columns are taken by these names: %s.", strings.Join(columns, ", "))
	}
	if unread := i.table.Unread(); len(unread) > 0 {
		say("Not read: %s.", inQuotes(unread))
	}
	if i.asked {
		if flag := answered(i.table); flag != "" {
			say("The same without being asked: %s", flag)
		}
	}
	if len(i.table.Others) > 0 {
		say("Other sheets with such columns were not read: %s. --sheet names the one to read.", inQuotes(i.table.Others))
	}
}

// inQuotes lists names.
func inQuotes(names []string) string {
	quoted := make([]string, len(names))
	for i, name := range names {
		quoted[i] = fmt.Sprintf("%q", name)
	}
	return strings.Join(quoted, ", ")
}

// sayChanges tells what was changed in a base, which ids that are and what version
// it makes.
func sayChanges(say func(string, ...any), made *scorecards.Import, base *scoring.Scorecard) {
	from := base.ID + " " + base.Version
	c := made.Changes
	if !c.Any {
		say("Nothing was changed in %s.", from)
		return
	}
	kinds := []struct {
		ids  []string
		what string
	}{
		{c.Added, "added"},
		{c.Reworded, "reworded"},
		{c.Revised, "changed in evidence, improve, guidance or weight"},
		{c.Moved, "moved to another component"},
		{c.Retired, "retired"},
		{c.Recognised, "known by the statement alone"},
		{c.Translated, "changed in the translation into " + made.Into},
	}
	var parts []string
	for _, k := range kinds {
		if len(k.ids) > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", len(k.ids), k.what))
		}
	}
	if len(parts) == 0 {
		parts = []string{"titles, stages or the order"}
	}
	words := "It is a scorecard of its own now, " + made.ID + " " + made.Version + "."
	if made.ID == base.ID {
		words = "The version is " + made.Version + " now."
	}
	say("Changed in %s: %s. %s", from, strings.Join(parts, ", "), words)
	for _, k := range kinds {
		if len(k.ids) > 0 {
			say("  %s: %s", k.what, someOf(k.ids))
		}
	}
	if c.LostAxis != "" {
		say("The matrix was left out: %s, which was one of its axes, is gone.", c.LostAxis)
	}
	for _, u := range c.Untranslated {
		say("%s", leftOut(u))
	}
	for _, r := range c.Renamed {
		what := "statement"
		if r.Kind == "component" {
			what = "title"
		}
		say("%s is new, and %s with the same %s is gone: if that is one %s, correct the id in the table.", r.New, r.Gone, what, r.Kind)
	}
	sayReplaced(say, c.Replaced)
}

// leftOut is a sentence on what a translation says no longer.
func leftOut(u scorecards.Untranslated) string {
	if u.Texts == 1 {
		return fmt.Sprintf("1 translation into %s was left out, since what it translates was changed: %s.", u.Language, someOf(u.IDs))
	}
	return fmt.Sprintf("%d translations into %s were left out, since what they translate was changed: %s.", u.Texts, u.Language, someOf(u.IDs))
}

// sayReplaced warns of other statements under ids that were used.
func sayReplaced(say func(string, ...any), ids []string) {
	switch len(ids) {
	case 0:
	case 1:
		say("%s has mostly other words than before: if that is another statement, empty its id in the table, and it gets a new one.", ids[0])
	default:
		say("Mostly other words than before: %s. Where one is another statement, empty its id in the table, and it gets a new one.", someOf(ids))
	}
}

// mostListed is how many ids of one kind are told.
const mostListed = 10

// someOf lists ids, and counts those that are too many.
func someOf(ids []string) string {
	words := strings.Join(ids[:min(len(ids), mostListed)], ", ")
	if more := len(ids) - mostListed; more > 0 {
		words += fmt.Sprintf(" and %d more", more)
	}
	return words
}

// lacking counts what a respondent would miss, empty where nothing is.
func lacking(made *scorecards.Import) string {
	evidence, improve := 0, 0
	for i := range made.Components {
		for _, e := range made.Components[i].Elements {
			if e.Evidence == "" {
				evidence++
			}
			if e.Improve == "" {
				improve++
			}
		}
	}
	switch {
	case evidence > 0 && improve > 0:
		return " " + has(evidence, "statement") + " no evidence, and " + has(improve, "statement") + " no improve."
	case evidence > 0:
		return " " + has(evidence, "statement") + " no evidence."
	case improve > 0:
		return " " + has(improve, "statement") + " no improve."
	}
	return ""
}

// has and was are a count as the subject of a sentence.
func has(n int, thing string) string {
	if n == 1 {
		return "1 " + thing + " has"
	}
	return report.Count(n, thing) + " have"
}

func was(n int, thing string) string {
	if n == 1 {
		return "1 " + thing + " was"
	}
	return report.Count(n, thing) + " were"
}

// madeOf is the id of the scorecard that most elements of an import are of,
// empty where a base was named or there is none.
func (a *app) madeOf(made *scorecards.Import, base *scoring.Scorecard) string {
	if base != nil {
		return ""
	}
	places := made.Places()
	isOf := func(s *scoring.Scorecard) bool {
		n := 0
		for id := range s.Places() {
			if _, ok := places[id]; ok {
				n++
			}
		}
		return 2*n > len(places)
	}
	for _, id := range scorecards.IDs() {
		if s, err := scorecards.Bundled(id); err == nil && isOf(s) {
			return id
		}
	}
	cards, _, _ := a.own() // a hint is no reason to fail
	for _, c := range cards {
		if isOf(c.Scorecard) {
			return c.ID
		}
	}
	return ""
}
