package cli

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/charmbracelet/x/term"

	"github.com/kamscore/kamscore/scorecards"
	"github.com/kamscore/kamscore/sheet"
	"github.com/kamscore/kamscore/text"
)

// columnNames are the names of columns as --columns gives them: what a column
// holds, an equals sign, and its name in the table.
func columnNames(given []string) (map[scorecards.Column]string, error) {
	known := scorecards.Columns()
	names := map[scorecards.Column]string{}
	for _, pair := range given {
		key, name, ok := strings.Cut(pair, "=")
		column := scorecards.Column(strings.ToLower(text.Line(key)))
		if !ok || !slices.Contains(known, column) {
			listed := make([]string, len(known))
			for i, c := range known {
				listed[i] = string(c)
			}
			return nil, &usageError{
				fmt.Errorf("--columns %q does not say what a column holds", pair),
				"a column holds one of " + strings.Join(listed, ", ") + ", as in --columns component=Topic,statement=Question",
			}
		}
		if _, twice := names[column]; twice {
			return nil, &usageError{fmt.Errorf("--columns says twice which column is %s", column), "one column holds it: name that one"}
		}
		names[column] = text.Line(name)
	}
	return names, nil
}

// columnsFlag is the flag that says which column is which, ready to be copied.
func columnsFlag(columns []scorecards.Column, names []string) string {
	pairs := make([]string, len(columns))
	for i, c := range columns {
		pairs[i] = string(c) + "=" + names[i]
		if strings.ContainsAny(pairs[i], `,"`) { // as pflag reads a list
			pairs[i] = `"` + strings.ReplaceAll(pairs[i], `"`, `""`) + `"`
		}
	}
	list := strings.Join(pairs, ",")
	switch {
	case strings.ContainsAny(list, "\"$`\\!"):
		list = "'" + strings.ReplaceAll(list, "'", `'\''`) + "'"
	case strings.Trim(list, safeInShell) != "":
		list = `"` + list + `"`
	}
	return "--columns " + list
}

// safeInShell is what no shell reads as anything but itself.
const safeInShell = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789=,.-_"

// unnamed is the error for a table whose needed columns nobody named.
func unnamed(t *scorecards.Table) error {
	missing := t.Missing()
	words := make([]string, len(missing))
	for i, c := range missing {
		words[i] = string(c)
	}
	problem := fmt.Errorf("no column is named %s in %s; the columns are %s", strings.Join(words, " or "), t.Where(), t.Listed())
	likely := t.Likely()
	if len(likely) == 0 {
		return &usageError{problem, "the table needs a column with the component, or topic, and one with the statement; give each a name"}
	}
	return &usageError{problem, "say which holds what, such as " + columnsFlag(missing, likely)}
}

// meanings say on the terminal what a column has.
var meanings = map[scorecards.Column]string{
	scorecards.ColumnComponent: "the component, or topic",
	scorecards.ColumnStatement: "the statement",
	scorecards.ColumnStage:     "the stage of the component",
	scorecards.ColumnID:        "the id of the statement",
	scorecards.ColumnEvidence:  "the evidence to ask for",
	scorecards.ColumnImprove:   "the first step to improve",
	scorecards.ColumnGuidance:  "guidance on the statement",
	scorecards.ColumnWeight:    "the weight",
	scorecards.ColumnTitle:     "the title of the component",
}

// askColumns asks on the terminal which column holds what, where that is not
// known. Without a terminal it is the error that says what to write.
func (a *app) askColumns(file string, t *scorecards.Table) error {
	if !term.IsTerminal(a.In.Fd()) {
		return unnamed(t)
	}
	tty, done, err := a.terminal()
	if err != nil {
		return unnamed(t)
	}
	defer done()
	q := columnQuestions{in: bufio.NewScanner(a.In), out: tty.Out, table: t}
	q.say("%s of %s has these columns:", t.Where(), text.Line(file))
	for i, name := range t.Names {
		if name == "" {
			name = "(column " + sheet.Letters(i+1) + ", without a name)"
		}
		q.say("%4d  %s", i+1, text.Cut(name, 70, "..."))
	}
	for _, c := range scorecards.Columns() {
		if err := q.ask(c); err != nil {
			return err
		}
	}
	return nil
}

// columnQuestions are asked in plain lines, each answered with one.
type columnQuestions struct {
	in    *bufio.Scanner
	out   io.Writer
	table *scorecards.Table
}

func (q columnQuestions) say(format string, args ...any) {
	_, _ = fmt.Fprintf(q.out, format+"\n", args...) // a terminal that is gone is found out by reading
}

// ask asks for one column until the answer is a number or a name, or enter for
// none.
func (q columnQuestions) ask(c scorecards.Column) error {
	meaning := meanings[c]
	if at, found := q.table.Columns[c]; found {
		q.say("The column %q has %s.", q.table.Names[at], meaning)
		return nil
	}
	if c == scorecards.ColumnTitle { // that of the component is asked for
		return nil
	}
	needed := slices.Contains(q.table.Missing(), c)
	prompt := "Which number has " + meaning + "? Enter for none:"
	if needed {
		prompt = "Which number has " + meaning + "?"
	}
	for refusal := ""; ; refusal += "\n" {
		_, _ = io.WriteString(q.out, refusal+prompt+" ") // in one piece: who types ahead splits no line
		if !q.in.Scan() {
			q.say("")
			if err := q.in.Err(); err != nil {
				return err
			}
			return unnamed(q.table)
		}
		said := strings.TrimSpace(q.in.Text())
		at := q.table.Numbered(said)
		other, taken := q.table.Holds(at)
		switch {
		case said == "" && !needed:
			return nil
		case said == "":
			refusal = "No scorecard can be made without it. Ctrl+d leaves."
		case at < 0:
			refusal = fmt.Sprintf("%s is not the number of a column; they go from 1 to %d.", text.Cut(text.Line(said), 20, "..."), len(q.table.Names))
		case taken:
			refusal = fmt.Sprintf("Column %d has %s already; a column holds one thing.", at+1, meanings[other])
		default:
			q.table.Columns[c] = at
			return nil
		}
	}
}

// answered is the flag that says what was answered, empty where a column has
// no name to say it by.
func answered(t *scorecards.Table) string {
	var columns []scorecards.Column
	var names []string
	for _, c := range scorecards.Columns() {
		at, ok := t.Columns[c]
		if ok && t.Names[at] == "" {
			return ""
		}
		if ok && !strings.EqualFold(t.Names[at], string(c)) {
			columns, names = append(columns, c), append(names, t.Names[at])
		}
	}
	return columnsFlag(columns, names)
}
