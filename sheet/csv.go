package sheet

import (
	"bytes"
	"encoding/csv"
	"errors"
	"strings"
	"unicode"
	"unicode/utf8"
)

const byteOrderMark = "\ufeff"

// readCSV takes in a CSV file, whose cells are parted by comma, semicolon or
// tab.
func readCSV(data []byte) (*Book, error) {
	data = bytes.TrimPrefix(data, []byte(byteOrderMark))
	if i := firstInvalid(data); i >= 0 {
		return nil, Faults{{
			Line:    bytes.Count(data[:i], []byte{'\n'}) + 1,
			Column:  utf8.RuneCount(data[bytes.LastIndexByte(data[:i], '\n')+1:i]) + 1,
			Problem: `the file is not UTF-8; save it as "CSV UTF-8"`,
		}}
	}
	return &Book{Sheets: []Sheet{{open: func() (Rows, error) { return newCSVRows(data), nil }}}}, nil
}

// csvRows are the rows of a CSV file.
type csvRows struct {
	reader  *csv.Reader
	cells   []string
	columns int    // how many the table has
	line    int    // of the row read last
	rest    []byte // of the file, from the beginning of that line
}

func newCSVRows(data []byte) *csvRows {
	r := csv.NewReader(bytes.NewReader(data))
	r.Comma = separator(data)
	r.FieldsPerRecord = -1 // checked by Problem, where the fault can be named
	return &csvRows{reader: r, columns: maxColumns, line: 1, rest: data}
}

func (c *csvRows) Next() ([]string, error) {
	cells, err := c.reader.Read()
	var syntax *csv.ParseError
	if errors.As(err, &syntax) {
		if line, column, ok := c.unclosed(syntax); ok {
			return nil, c.at(line, column, `the quotation mark that begins this text is never closed, or one further down is out of place`)
		}
		return nil, c.at(syntax.Line, syntax.Column, `a quotation mark is out of place; inside quotes it is written twice: ""`)
	}
	if err != nil {
		return nil, err
	}
	line, _ := c.reader.FieldPos(0)
	c.rest, c.line = after(c.rest, line-c.line), line
	for i := range cells {
		cells[i] = unescape(cells[i])
	}
	c.cells = cells
	return cells, nil
}

// unclosed is where the text begins that the reader was in when it failed, if
// that is on an earlier line: a quotation mark that is missing is found out
// where the next one stands, or at the end of the file.
func (c *csvRows) unclosed(failed *csv.ParseError) (line, column int, ok bool) {
	here, begin := failed.StartLine, 0 // the line that is looked at, and where it begins
	isOpen, isBegin, last := false, true, byte(0)
	rest := after(c.rest, here-c.line)
	for i, b := range rest {
		isClosed := !isOpen && last == '"'
		switch {
		case b == '"' && isBegin:
			isOpen, line, column = true, here, i-begin+1
		case b == '"' && line > 0 && (isOpen || isClosed): // the second of two in a row opens it again
			isOpen = !isOpen
		case b == '"':
			return 0, 0, false // out of place in a text that no quotes are around
		case !isOpen && b == '\n':
			return 0, 0, false
		case isClosed && b != byte(c.reader.Comma) && b != '\r':
			return line, column, here > line
		}
		if b == '\n' {
			here, begin = here+1, i+1
		}
		if isBegin = !isOpen && b == byte(c.reader.Comma); isBegin {
			line = 0 // the next text may have no quotes around it
		}
		last = b
	}
	return line, column, isOpen
}

func (c *csvRows) Limit(columns int) { c.columns = columns }

func (c *csvRows) Place(cell int) Fault {
	line, column := c.reader.FieldPos(cell)
	return c.at(line, column, "")
}

func (c *csvRows) Problem(cell int) string {
	if cell >= c.columns && strings.TrimSpace(c.cells[cell]) != "" {
		return "there are more cells than columns; text with a separator in it is put in quotes"
	}
	return tooLong(c.cells[cell])
}

// at is a fault at a byte of a line that is not before the row read last. Its
// column counts characters, as editors do.
func (c *csvRows) at(line, column int, problem string) Fault {
	begin := after(c.rest, line-c.line)
	before := begin[:min(max(column-1, 0), len(begin))]
	return Fault{Line: line, Column: utf8.RuneCount(before) + 1, Problem: problem}
}

// after is a text without its first lines.
func after(data []byte, lines int) []byte {
	for range lines {
		_, data, _ = bytes.Cut(data, []byte{'\n'})
	}
	return data
}

// separator is what parts the cells of the first line that has any such sign:
// a title may stand above the table. Spreadsheets take the semicolon where the
// comma is the decimal sign.
func separator(data []byte) rune {
	best, most := ',', 0
	for line := range bytes.Lines(data) {
		for _, c := range ",;\t" {
			if n := bytes.Count(line, []byte(string(c))); n > most {
				best, most = c, n
			}
		}
		if most > 0 {
			break
		}
	}
	return best
}

// unescape takes off the apostrophes that keep a spreadsheet from reading a text
// as a formula, be it one that parts its cells by another sign.
func unescape(cell string) string {
	if !strings.Contains(cell, "'") {
		return cell
	}
	rest, ok := strings.CutPrefix(cell, "'")
	if ok && (strings.IndexAny(strings.TrimLeft(rest, "'"), "\t\r") == 0 || strings.IndexAny(strings.TrimSpace(rest), formulaSigns) == 0) {
		return unescapePieces(rest)
	}
	return unescapePieces(cell)
}

// unescapePieces does so wherever a cell could begin.
func unescapePieces(cell string) string {
	var b strings.Builder
	for cell != "" {
		end := strings.IndexAny(cell, ";\t\r\n") + 1
		if end == 0 {
			end = len(cell)
		}
		piece := cell[:end]
		if rest, ok := strings.CutPrefix(piece, "'"); ok && isFormula(rest) {
			piece = rest
		}
		b.WriteString(piece)
		cell = cell[end:]
	}
	return b.String()
}

const formulaSigns = "=+-@＝＋－＠"

// isFormula reports whether an apostrophe is put before a text, of which there
// may be more.
func isFormula(s string) bool {
	first, _ := utf8.DecodeRuneInString(strings.TrimLeftFunc(s, func(r rune) bool { return r == '\'' || unicode.IsSpace(r) }))
	return strings.ContainsRune(formulaSigns, first)
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
