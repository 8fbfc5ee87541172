package sheet

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strings"
)

const (
	maxFile = 8 << 20  // bytes of a file that is read
	maxCell = 64 << 10 // bytes of the text of a cell

	maxColumns = 256 // of a table
)

// What files begin with that hold a workbook: an archive, or the format of
// Office before it, which is also what an encrypted workbook is wrapped in.
const (
	zipArchive = "PK\x03\x04"
	oldOffice  = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
)

// A Book is a file with tables in it: a workbook, or a CSV file, which is one
// sheet without a name.
type Book struct {
	Sheets     []Sheet // in the order of their tabs
	IsWorkbook bool
}

// A Sheet is one table of a book.
type Sheet struct {
	Name string // cleaned; empty in CSV
	open func() (Rows, error)
}

// Rows are its rows from the first one on, anew at every call.
func (s Sheet) Rows() (Rows, error) { return s.open() }

// Rows are the rows of a table, one after the other.
type Rows interface {
	// Next is the next row; the error is io.EOF after the last one, and a
	// Fault where the row cannot be made out.
	Next() ([]string, error)

	// Limit says how many columns the table has. What stands to the right of
	// them on a sheet is no part of it, and in CSV a mistake.
	Limit(columns int)

	// Place is where a cell of the row read last stands: a fault without a
	// problem.
	Place(cell int) Fault

	// Problem is why a cell of the row read last cannot be a text, empty where
	// it can.
	Problem(cell int) string
}

// Read reads a file, a CSV file or a workbook, told apart by how it begins.
// The error is Faults where the file is text and cannot be read, and may have
// a hint.
func Read(r io.Reader) (*Book, error) {
	data, err := io.ReadAll(io.LimitReader(r, maxFile+1))
	if err != nil {
		return nil, err
	}
	if len(data) > maxFile {
		return nil, fmt.Errorf("larger than %d MB, which no table of statements or answers is", maxFile>>20)
	}
	if !isWorkbook(data) {
		return readCSV(data)
	}
	b, err := openWorkbook(data)
	if err != nil {
		return nil, err
	}
	return b.book(), nil
}

// IsWorkbook reports whether a file begins as a workbook does, be it one that
// can be read or not.
func IsWorkbook(r io.ReaderAt) bool {
	begin := make([]byte, len(oldOffice))
	n, _ := r.ReadAt(begin, 0) // what cannot be read is none
	return isWorkbook(begin[:n])
}

func isWorkbook(begin []byte) bool {
	return bytes.HasPrefix(begin, []byte(zipArchive)) || bytes.HasPrefix(begin, []byte(oldOffice))
}

// Header is the first row that says anything; the table has as many columns.
func Header(rows Rows) ([]string, error) {
	for {
		cells, err := rows.Next()
		if err != nil {
			return nil, err
		}
		if !IsBlank(cells) {
			rows.Limit(len(cells))
			return cells, nil
		}
	}
}

// IsBlank reports whether a row says nothing.
func IsBlank(cells []string) bool {
	return !slices.ContainsFunc(cells, func(c string) bool { return strings.TrimSpace(c) != "" })
}

// Whole is a number without decimals that are all 0, as some spreadsheets
// write whole numbers. Anything else is as it was.
func Whole(said string) string {
	whole, decimals, _ := strings.Cut(said, ".")
	if whole != "" && strings.Trim(decimals, "0") == "" {
		return whole
	}
	return said
}

// tooLong is what is wrong with a cell, empty where it is short enough.
func tooLong(cell string) string {
	if len(cell) <= maxCell {
		return ""
	}
	return fmt.Sprintf("the cell is longer than %d KB", maxCell>>10)
}
