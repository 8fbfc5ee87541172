package scorecards

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/kamscore/kamscore/sheet"
	"github.com/kamscore/kamscore/text"
)

// filled is how many of the columns have a name.
func (t *Table) filled() int {
	n := 0
	for _, name := range t.Names {
		if name != "" {
			n++
		}
	}
	return n
}

// recognise finds the columns by the names that were given, and by their own.
func (t *Table) recognise(columns map[Column]string) {
	t.Columns = map[Column]int{}
	for _, c := range Columns() {
		name, given := columns[c]
		if !given {
			name = string(c)
		}
		i := t.find(name)
		if i < 0 && c == ColumnID && !given {
			i = t.find(elementColumn)
		}
		if i >= 0 && name != "" {
			t.Columns[c] = i
		}
	}
}

// find is the first column of a name, -1 where there is none.
func (t *Table) find(name string) int {
	name = text.Line(name)
	return slices.IndexFunc(t.Names, func(n string) bool { return strings.EqualFold(n, name) })
}

// Numbered is the column of a number, from 1, or of a name, whichever is there;
// -1 where neither is.
func (t *Table) Numbered(said string) int {
	if n, err := strconv.Atoi(said); err == nil && n >= 1 && n <= len(t.Names) {
		return n - 1
	}
	if said = text.Line(said); said == "" {
		return -1
	}
	return t.find(said)
}

// HasAnswers reports whether it is a table to be rated in, or one with ratings: as
// a form, and every result that is written as CSV or XLSX, has it.
func (t *Table) HasAnswers() bool { return t.find(elementColumn) >= 0 && t.find("rating") >= 0 }

// Missing are the needed columns that were not found.
func (t *Table) Missing() []Column {
	var missing []Column
	_, named := t.Columns[ColumnComponent]
	if _, titled := t.Columns[ColumnTitle]; !named && !titled {
		missing = append(missing, ColumnComponent)
	}
	if _, ok := t.Columns[ColumnStatement]; !ok {
		missing = append(missing, ColumnStatement)
	}
	return missing
}

// unknown is a name that was given and is not among the columns, empty where
// all are.
func (t *Table) unknown(columns map[Column]string) string {
	for _, c := range Columns() {
		if name := columns[c]; name != "" && t.find(name) < 0 {
			return name
		}
	}
	return ""
}

// check refuses names that mean no column of the table, or two, and a column
// that would hold two things.
func (t *Table) check(columns map[Column]string) error {
	if name := t.unknown(columns); name != "" {
		problem := "there is no column " + inQuotes(name) + " in " + t.Where()
		if near, ok := text.Nearest(name, t.Names); ok {
			problem += "; did you mean " + inQuotes(near) + "?"
		}
		return &OptionError{problem, "its columns are " + t.Listed()}
	}
	for _, c := range Columns() {
		i, ok := t.Columns[c]
		if !ok {
			continue
		}
		if other, taken := t.Holds(i); taken && other != c {
			return &OptionError{
				fmt.Sprintf("the column %s is named for the %s and for the %s", inQuotes(t.Names[i]), other, c),
				"a column holds one thing: give one of the two another column, of " + t.Listed(),
			}
		}
		again := slices.IndexFunc(t.Names[i+1:], func(n string) bool { return strings.EqualFold(n, t.Names[i]) })
		if again >= 0 {
			return &OptionError{
				fmt.Sprintf("there are two columns %s in %s, %s and %s", inQuotes(t.Names[i]), t.Where(), sheet.Letters(i+1), sheet.Letters(i+again+2)),
				"give the one that does not hold the " + string(c) + " another name",
			}
		}
	}
	return nil
}

// Holds is what a column, counted from 0, was taken for, and whether it was.
func (t *Table) Holds(column int) (Column, bool) {
	for _, c := range Columns() {
		if at, ok := t.Columns[c]; ok && at == column {
			return c, true
		}
	}
	return "", false
}

// Where is the row that has the names, as messages say it.
func (t *Table) Where() string {
	if t.Sheet == "" {
		return fmt.Sprintf("line %d", t.place.Line)
	}
	return fmt.Sprintf("row %d of %s", t.place.Line, t.Sheet)
}

// Listed are the names of the columns in quotes. A column without one goes by
// its letter.
func (t *Table) Listed() string {
	var names []string
	for i, name := range t.Names {
		if name == "" {
			names = append(names, "one without a name ("+sheet.Letters(i+1)+")")
			continue
		}
		names = append(names, inQuotes(name))
	}
	return strings.Join(names, ", ")
}

// Unread are the names of the columns that hold nothing a scorecard has.
func (t *Table) Unread() []string {
	var unread []string
	for i, name := range t.Names {
		if _, isRead := t.Holds(i); !isRead && name != "" {
			unread = append(unread, name)
		}
	}
	return unread
}

// measure keeps how long the texts below the names are.
func (t *Table) measure(cells []string) {
	t.lengths = append(t.lengths, make([]int, max(0, len(t.Names)-len(t.lengths)))...)
	for i := range min(len(cells), len(t.Names)) {
		if _, err := strconv.ParseFloat(cells[i], 64); err != nil {
			t.lengths[i] = max(t.lengths[i], len(cells[i]))
		}
	}
}

// Likely is a name for each missing column, for an example: the longest texts
// are likely to be statements, and what comes first and is no number a
// component. It is nil where there are too few names.
func (t *Table) Likely() []string {
	free := t.Unread()
	var likely []string
	for _, c := range slices.Backward(t.Missing()) {
		best := ""
		for _, name := range free {
			length := t.length(name)
			if best == "" || c == ColumnStatement && length > t.length(best) || c == ColumnComponent && length > 0 && t.length(best) == 0 {
				best = name
			}
		}
		if best == "" {
			return nil
		}
		likely = append([]string{best}, likely...)
		free = slices.DeleteFunc(free, func(name string) bool { return name == best })
	}
	return likely
}

func (t *Table) length(name string) int {
	if i := t.find(name); i < len(t.lengths) {
		return t.lengths[i]
	}
	return 0
}
