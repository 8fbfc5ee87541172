package sheet

import (
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"

	"github.com/kamscore/kamscore/text"
)

// What a sheet can have.
const (
	maxSheetRows    = 1 << 20
	maxSheetColumns = 1 << 14
)

var errOrder = errors.New("its rows are not in order")

// sheetRows are the rows of a sheet.
type sheetRows struct {
	book     *workbook
	name     string
	xml      *xml.Decoder
	row      int // number of the row read last
	columns  int // how many are of interest
	cells    []string
	problems map[int]string // of cells of the row read last
}

func (b *workbook) rows(s bookSheet) (*sheetRows, error) {
	d, err := b.open(s.path)
	return &sheetRows{book: b, name: text.Line(s.name), xml: d, columns: maxColumns}, err
}

func (s *sheetRows) Next() ([]string, error) {
	for {
		token, err := s.xml.Token()
		if errors.Is(err, io.EOF) {
			return nil, io.EOF
		}
		if err != nil {
			return nil, errDamaged(err)
		}
		if e, ok := token.(xml.StartElement); ok && e.Name.Local == "row" {
			if err := s.readRow(e); err != nil {
				return nil, errDamaged(err)
			}
			return s.cells, nil
		}
	}
}

func (s *sheetRows) Limit(columns int) { s.columns = columns }

func (s *sheetRows) Place(cell int) Fault {
	return Fault{Sheet: s.name, Line: s.row, Column: cell + 1}
}

func (s *sheetRows) Problem(cell int) string {
	if problem := s.problems[cell]; problem != "" || cell >= len(s.cells) {
		return problem
	}
	return tooLong(s.cells[cell])
}

// readRow reads the cells of a row that are of interest.
func (s *sheetRows) readRow(row xml.StartElement) error {
	number := s.row + 1
	if r := attribute(row, "r"); r != "" {
		var err error
		if number, err = strconv.Atoi(r); err != nil {
			return errOrder
		}
	}
	if number <= s.row || number > maxSheetRows {
		return errOrder
	}
	s.row, s.cells, s.problems = number, nil, map[int]string{}
	column := 0
	for {
		token, err := s.xml.Token()
		if err != nil {
			return err
		}
		switch e := token.(type) {
		case xml.EndElement:
			if e.Name.Local == "row" {
				return nil
			}
		case xml.StartElement:
			if e.Name.Local != "c" {
				continue
			}
			if column, err = columnAfter(column, attribute(e, "r")); err != nil {
				return err
			}
			if err := s.readCell(column-1, e); err != nil {
				return err
			}
		}
	}
}

// columnAfter is the column of a cell that has a reference such as F12, or
// stands after another.
func columnAfter(previous int, reference string) (int, error) {
	column := 0
	for _, r := range reference {
		if r < 'A' || r > 'Z' || column > maxSheetColumns {
			break
		}
		column = column*26 + int(r-'A'+1)
	}
	if reference == "" {
		column = previous + 1
	}
	if column <= previous || column > maxSheetColumns {
		return 0, errOrder
	}
	return column, nil
}

// readCell reads a cell, of a column counted from 0.
func (s *sheetRows) readCell(column int, e xml.StartElement) error {
	if column >= s.columns {
		return s.xml.Skip()
	}
	said, err := cellText(s.xml, e)
	if err != nil || said == "" {
		return err
	}
	kind := attribute(e, "t")
	switch kind {
	case "s":
		i, err := strconv.Atoi(said)
		if err != nil || i < 0 || i >= len(s.book.texts) {
			return errors.New("a cell has a text that is not there")
		}
		said = s.book.texts[i]
	case "b":
		said = map[string]string{"0": "FALSE", "1": "TRUE"}[said]
	case "e":
		s.problems[column] = "the cell holds the error " + quote(said)
	case "d":
		s.problems[column] = isDate
	case "", "n":
		if style, err := strconv.Atoi(attribute(e, "s")); err == nil && style >= 0 && style < len(s.book.dates) && s.book.dates[style] {
			s.problems[column] = isDate
		}
	}
	s.cells = append(s.cells, slices.Repeat([]string{""}, column-len(s.cells))...)
	s.cells = append(s.cells, said)
	return nil
}

const isDate = "the cell holds a date; format it as text and write it again"

// cellText is the text within an element, of the parts v and t, without how it
// is pronounced (rPh) or calculated (f).
func cellText(d *xml.Decoder, within xml.StartElement) (string, error) {
	var b strings.Builder
	reading := false
	for depth := 1; depth > 0; {
		token, err := d.Token()
		if err != nil {
			return "", err
		}
		switch e := token.(type) {
		case xml.StartElement:
			if e.Name.Local == "rPh" || e.Name.Local == "f" {
				if err := d.Skip(); err != nil {
					return "", err
				}
				continue
			}
			depth++
			reading = e.Name.Local == "v" || e.Name.Local == "t"
		case xml.EndElement:
			depth--
			reading = false
		case xml.CharData:
			if reading && b.Len() <= maxCell {
				b.Write(e[:min(len(e), maxCell+1)])
			}
		}
	}
	if within.Name.Local == "c" && attribute(within, "t") == "s" {
		return b.String(), nil
	}
	return unescapeUnits(b.String()), nil
}

// unescapeUnits gives back the UTF-16 units that Excel writes as _x000D_
// because XML has no way to.
func unescapeUnits(s string) string {
	if !strings.Contains(s, "_x") {
		return s
	}
	var b strings.Builder
	for {
		i := strings.Index(s, "_x")
		if i < 0 || len(s) < i+7 {
			return b.String() + s
		}
		unit, err := strconv.ParseUint(s[i+2:i+6], 16, 16)
		if err != nil || s[i+6] != '_' || utf16.IsSurrogate(rune(unit)) {
			b.WriteString(s[:i+2])
			s = s[i+2:]
			continue
		}
		b.WriteString(s[:i])
		b.WriteRune(rune(unit))
		s = s[i+7:]
	}
}
