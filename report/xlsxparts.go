package report

import (
	"archive/zip"
	"bytes"
	"io"
	"io/fs"
	"maps"
	"slices"
	"strings"
)

// bookParts are the files that a workbook is made of, in the place of the
// archive that excelize would write: it writes sheets in any order.
type bookParts struct{ named map[string]*bytes.Buffer }

// Create, AddFS and Close make bookParts what excelize writes to.

func (p *bookParts) Create(name string) (io.Writer, error) {
	p.named[name] = new(bytes.Buffer)
	return p.named[name], nil
}

func (p *bookParts) AddFS(fs.FS) error { return fs.ErrInvalid }

func (p *bookParts) Close() error { return nil }

// zip is the archive, with no time in it and the parts in order of their
// names, so that the same workbook is the same bytes.
func (p *bookParts) zip() ([]byte, error) {
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, name := range slices.Sorted(maps.Keys(p.named)) {
		f, err := w.Create(name)
		if err != nil {
			return nil, err
		}
		part := p.named[name].Bytes()
		if strings.HasPrefix(name, "xl/worksheets/") {
			// A row with a height of its own would no longer grow with what is
			// typed into it. In a text the quotation marks would be escaped.
			part = bytes.ReplaceAll(part, []byte(` customHeight="1"`), nil)
		}
		if _, err := f.Write(part); err != nil {
			return nil, err
		}
	}
	err := w.Close()
	return out.Bytes(), err
}
