package sheet

import (
	"archive/zip"
	"bytes"
	"cmp"
	"encoding/xml"
	"errors"
	"io"
	"path"
	"strconv"
	"strings"

	"github.com/kamscore/kamscore/text"
)

// Budgets of what is read out of a workbook, in all: they are read in a
// second or two.
const (
	maxUnzipped = 16 << 20 // bytes of XML
	maxTags     = 1 << 20
	maxSheets   = 1000 // each of which costs more to open than its bytes say
)

var errUnzipped = errors.New("there is far more in it than a table of statements or answers has")

// A workbook is an .xlsx file being read: an archive of XML files. It is read
// as a stream, and nothing in it is taken at its word: neither the sizes that
// the archive tells nor how often a text is used.
type workbook struct {
	parts  map[string]*zip.File // by path, in lower case
	bytes  int64                // that may still be read
	tags   int                  // that may still be read
	sheets []bookSheet          // in the order of their tabs
	texts  []string             // that cells share
	dates  []bool               // which styles show a date, by number
}

type bookSheet struct{ name, path string }

// A workbookError says why a workbook cannot be read and, by Hint, what to do
// about it.
type workbookError struct{ reason, advice string }

func (e *workbookError) Error() string { return e.reason }
func (e *workbookError) Hint() string  { return e.advice }

func openWorkbook(data []byte) (*workbook, error) {
	if bytes.HasPrefix(data, []byte(oldOffice)) {
		return nil, &workbookError{
			"the workbook has a password, or is in the format .xls of old",
			"open it in a spreadsheet and save it as .xlsx without a password",
		}
	}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, errDamaged(err)
	}
	b := &workbook{parts: map[string]*zip.File{}, bytes: maxUnzipped, tags: maxTags}
	for _, f := range z.File {
		b.parts[strings.ToLower(strings.TrimPrefix(f.Name, "/"))] = f
	}
	const root = "xl/workbook.xml"
	if b.parts[root] == nil {
		return nil, &workbookError{"it is not a workbook in the format .xlsx", "open it in a spreadsheet and save it as .xlsx, or as CSV"}
	}
	named, err := b.sheetNames(root)
	if err != nil {
		return nil, err
	}
	targets, err := b.relations(root)
	if err != nil {
		return nil, err
	}
	for _, s := range named {
		if t := targets[s.path]; path.Base(t.kind) == "worksheet" && b.parts[t.path] != nil {
			b.sheets = append(b.sheets, bookSheet{s.name, t.path})
		}
	}
	for _, t := range targets {
		switch path.Base(t.kind) {
		case "sharedStrings":
			b.texts, err = b.sharedTexts(t.path)
		case "styles":
			b.dates, err = b.dateStyles(t.path)
		}
		if err != nil {
			return nil, err
		}
	}
	return b, nil
}

// book is the workbook as others see it.
func (b *workbook) book() *Book {
	out := &Book{IsWorkbook: true}
	for _, s := range b.sheets {
		out.Sheets = append(out.Sheets, Sheet{text.Line(s.name), func() (Rows, error) { return b.rows(s) }})
	}
	return out
}

// sheetNames are the sheets with the ids of their relations in the place of
// their paths.
func (b *workbook) sheetNames(root string) (sheets []bookSheet, err error) {
	err = b.each(root, func(_ *xml.Decoder, e xml.StartElement) error {
		if e.Name.Local != "sheet" {
			return nil
		}
		if len(sheets) == maxSheets {
			return errUnzipped
		}
		sheets = append(sheets, bookSheet{attribute(e, "name"), attribute(e, "id")})
		return nil
	})
	return sheets, err
}

// A target is a part that another one refers to.
type target struct{ kind, path string }

// relations are the parts that a part refers to, by id.
func (b *workbook) relations(of string) (map[string]target, error) {
	found := map[string]target{}
	dir, name := path.Split(of)
	err := b.each(dir+"_rels/"+name+".rels", func(_ *xml.Decoder, e xml.StartElement) error {
		if e.Name.Local == "Relationship" {
			to := attribute(e, "Target")
			if !strings.HasPrefix(to, "/") {
				to = path.Join(dir, to)
			}
			found[attribute(e, "Id")] = target{attribute(e, "Type"), strings.ToLower(strings.TrimPrefix(to, "/"))}
		}
		return nil
	})
	return found, err
}

// sharedTexts are the texts that cells refer to by number.
func (b *workbook) sharedTexts(part string) (texts []string, err error) {
	err = b.each(part, func(d *xml.Decoder, e xml.StartElement) error {
		if e.Name.Local != "si" {
			return nil
		}
		said, err := cellText(d, e)
		texts = append(texts, said)
		return err
	})
	return texts, err
}

// dateStyles tells of each style of cells whether it shows a number as a date
// or a time.
func (b *workbook) dateStyles(part string) (dates []bool, err error) {
	formats := map[int]string{} // that the workbook defines, by number
	within := ""
	err = b.each(part, func(_ *xml.Decoder, e xml.StartElement) error {
		switch e.Name.Local {
		case "cellXfs", "cellStyleXfs":
			within = e.Name.Local
		case "numFmt":
			if id, err := strconv.Atoi(attribute(e, "numFmtId")); err == nil {
				formats[id] = attribute(e, "formatCode")
			}
		case "xf":
			if within == "cellXfs" {
				id, _ := strconv.Atoi(attribute(e, "numFmtId"))
				dates = append(dates, isDateFormat(id, formats[id]))
			}
		}
		return nil
	})
	return dates, err
}

// isDateFormat reports whether the format of a number is one that ECMA-376
// gives to dates and times (18.8.30), or speaks of days, years or the like.
func isDateFormat(id int, code string) bool {
	if id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58 {
		return true
	}
	quoted, bracket, escaped := false, false, false
	for _, r := range strings.ToLower(code) {
		switch {
		case escaped:
			escaped = false
		case r == '\\':
			escaped = true
		case r == '"':
			quoted = !quoted
		case r == '[' || r == ']':
			bracket = r == '['
		case !quoted && !bracket && strings.ContainsRune("ymdhs", r):
			return true
		}
	}
	return false
}

// each calls visit at the beginning of every element of a part. What is not
// there has none.
func (b *workbook) each(part string, visit func(*xml.Decoder, xml.StartElement) error) error {
	d, err := b.open(part)
	if err != nil {
		return err
	}
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err == nil {
			if e, ok := token.(xml.StartElement); ok {
				err = visit(d, e)
			}
		}
		if err != nil {
			return errDamaged(err)
		}
	}
}

// open reads a part within what may still be read of all of them.
func (b *workbook) open(part string) (*xml.Decoder, error) {
	f := b.parts[strings.ToLower(part)]
	if f == nil {
		return xml.NewDecoder(strings.NewReader("")), nil
	}
	r, err := f.Open()
	if err != nil {
		return nil, errDamaged(err)
	}
	return xml.NewDecoder(&budgeted{r, b}), nil
}

// A budgeted reads what a workbook may still have read of it.
type budgeted struct {
	io.Reader
	of *workbook
}

func (r *budgeted) Read(p []byte) (int, error) {
	if r.of.bytes <= 0 || r.of.tags <= 0 {
		return 0, errUnzipped
	}
	n, err := r.Reader.Read(p[:min(int64(len(p)), r.of.bytes)])
	r.of.bytes -= int64(n)
	r.of.tags -= bytes.Count(p[:n], []byte{'<'})
	return n, err
}

// errDamaged puts an error of the archive or of the XML in it into words.
func errDamaged(err error) error {
	var known *workbookError
	if errors.Is(err, errUnzipped) || errors.As(err, &known) {
		return err
	}
	return &workbookError{
		"the workbook is damaged: " + cmp.Or(err.Error(), "unreadable"),
		"open it in a spreadsheet and save it again as .xlsx",
	}
}

func attribute(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}
