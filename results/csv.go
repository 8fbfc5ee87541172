package results

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/kamscore/kamscore/scoring"
)

// maxCSV is the largest CSV file that is read, in bytes.
const maxCSV = 8 << 20

// ReadCSV reads the answers to a scorecard from a table: a row of names, then
// a row for each element. Only the columns element and rating are needed. A
// rating is a value of the scale, NA for not applicable, ? for not known, or
// empty; evidence is yes, no or empty. Cells are parted by comma, semicolon
// or tab. The columns subject, team, respondent and role say who rated what,
// in any one row. Unknown columns are ignored.
//
// The error is TableFaults where the table is at fault; nothing is returned
// then. When something was answered is left to the caller.
func ReadCSV(r io.Reader, card *scoring.Scorecard) (Form, error) {
	data, err := readAll(r, maxCSV)
	if err != nil {
		return Form{}, err
	}
	data = bytes.TrimPrefix(data, []byte(byteOrderMark))
	if i := firstInvalid(data); i >= 0 {
		line := bytes.Count(data[:i], []byte{'\n'}) + 1
		start := bytes.LastIndexByte(data[:i], '\n') + 1
		fault := TableFault{Line: line, Column: i - start + 1, Problem: `the file is not UTF-8; save it as "CSV UTF-8"`}
		return Form{}, inCharacters(data, TableFaults{fault})
	}
	rows := newCSVRows(data)
	t := newTable(rows, card)
	header, err := rows.next()
	switch {
	case errors.Is(err, io.EOF):
		return Form{}, TableFaults{{Line: 1, Column: 1, Problem: "the file is empty"}}
	case err == nil && t.readHeader(header):
		err = t.readRows()
	}
	var syntax *csv.ParseError
	if errors.As(err, &syntax) {
		t.faults = append(t.faults, TableFault{
			Line: syntax.Line, Column: syntax.Column,
			Problem: `a quotation mark is out of place; inside quotes it is written twice: ""`,
		})
	}
	if len(t.faults) > 0 {
		return Form{}, inCharacters(data, t.sorted())
	}
	return t.form(), nil
}

// csvRows are the rows of a CSV file.
type csvRows struct {
	reader *csv.Reader
	cells  []string
}

func newCSVRows(data []byte) *csvRows {
	r := csv.NewReader(bytes.NewReader(data))
	r.Comma = separator(data)
	r.FieldsPerRecord = -1 // checked by the table, where the fault can be named
	return &csvRows{reader: r}
}

func (c *csvRows) next() ([]string, error) {
	cells, err := c.reader.Read()
	for i := range cells {
		cells[i] = unescape(cells[i])
	}
	c.cells = cells
	return cells, err
}

// place counts bytes until inCharacters sees to them.
func (c *csvRows) place(cell int) TableFault {
	line, column := c.reader.FieldPos(cell)
	return TableFault{Line: line, Column: column}
}

func (c *csvRows) problem(cell, columns int) string {
	if cell >= columns && strings.TrimSpace(c.cells[cell]) != "" {
		return "there are more cells than columns; text with a separator in it is put in quotes"
	}
	return ""
}

// separator is what parts the cells of the first line: spreadsheets take the
// semicolon where the comma is the decimal sign.
func separator(data []byte) rune {
	header, _, _ := bytes.Cut(data, []byte{'\n'})
	best, most := ',', bytes.Count(header, []byte{','})
	for _, c := range ";\t" {
		if n := bytes.Count(header, []byte(string(c))); n > most {
			best, most = c, n
		}
	}
	return best
}

// inCharacters makes the columns of faults, which are in file order, count
// characters, as editors do.
func inCharacters(data []byte, faults TableFaults) TableFaults {
	line, rest := 1, data
	for i := range faults {
		f := &faults[i]
		for ; line < f.Line; line++ {
			_, rest, _ = bytes.Cut(rest, []byte{'\n'})
		}
		f.Column = utf8.RuneCount(rest[:min(max(f.Column-1, 0), len(rest))]) + 1
	}
	return faults
}

// unescape takes off the apostrophe that keeps a spreadsheet from reading a
// text as a formula.
func unescape(cell string) string {
	rest, ok := strings.CutPrefix(cell, "'")
	if !ok || rest == "" {
		return cell
	}
	if strings.ContainsRune("\t\r", rune(rest[0])) {
		return rest
	}
	first, _ := utf8.DecodeRuneInString(strings.TrimLeftFunc(rest, unicode.IsSpace))
	if strings.ContainsRune("=+-@＝＋－＠", first) {
		return rest
	}
	return cell
}

// firstInvalid is where the first byte stands that is not UTF-8, -1 if none.
func firstInvalid(data []byte) int {
	for i := 0; i < len(data); {
		r, size := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return -1
}
