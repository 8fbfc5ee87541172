package results

import (
	"bufio"
	"bytes"
	"fmt"
	"io"

	"github.com/kamscore/kamscore/scoring"
)

// ReadAnswers reads the answers to a scorecard from a CSV file or a workbook,
// told apart by how they begin: see [ReadCSV] and [ReadXLSX].
func ReadAnswers(r io.Reader, card *scoring.Scorecard) (Form, error) {
	b := bufio.NewReader(r)
	begin, err := b.Peek(len(oldOffice))
	if err != nil && err != io.EOF {
		return Form{}, err
	}
	if isWorkbook(begin) {
		return ReadXLSX(b, card)
	}
	return ReadCSV(b, card)
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

// What files begin with that hold a workbook: an archive, or the format of
// Office before it, which is also what an encrypted workbook is wrapped in.
const (
	zipArchive = "PK\x03\x04"
	oldOffice  = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
)

// readAll reads no more bytes than a table of answers has.
func readAll(r io.Reader, most int64) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, most+1))
	if err == nil && int64(len(data)) > most {
		err = fmt.Errorf("larger than %d MB, which no table of answers is", most>>20)
	}
	return data, err
}
