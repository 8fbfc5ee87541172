package report

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"

	"github.com/kamscore/kamscore/text"
	"github.com/kamscore/kamscore/words"
)

// encodeXLSX writes the workbook of a thing: the same thing gives the same
// bytes.
func encodeXLSX(t thing, o Options) ([]byte, error) {
	b := workbookOf(t, o.Location)
	b.words = o.words()
	return b.encode()
}

func (b workbook) encode() (_ []byte, err error) {
	w := &bookWriter{file: excelize.NewFile(), styles: map[look]int{}, says: &cmp.Or(b.words, words.English()).Sheets}
	defer func() { err = errors.Join(err, w.file.Close()) }()
	for i, s := range b.sheets {
		if err := w.add(i, s); err != nil {
			return nil, fmt.Errorf("sheet %s: %w", s.name, err)
		}
	}
	if err := w.describe(b); err != nil {
		return nil, err
	}
	parts := &bookParts{named: map[string]*bytes.Buffer{}}
	w.file.SetZipWriter(func(io.Writer) excelize.ZipWriter { return parts })
	if err := w.file.Write(io.Discard); err != nil {
		return nil, err
	}
	return parts.zip()
}

// A bookWriter writes the sheets of one workbook.
type bookWriter struct {
	file   *excelize.File
	styles map[look]int
	says   *words.Sheets
}

// describe says what the document is, and has it calculated when it is opened.
func (w *bookWriter) describe(b workbook) error {
	changed := ""
	if !b.changed.IsZero() {
		changed = b.changed.UTC().Format(time.RFC3339)
	}
	calculate := true
	return errors.Join(
		w.file.SetDocProps(&excelize.DocProperties{
			Title: b.title, Creator: "kamscore", LastModifiedBy: "kamscore", Created: changed, Modified: changed,
		}),
		w.file.SetAppProps(&excelize.AppProperties{Application: "kamscore"}),
		w.file.SetCalcProps(&excelize.CalcPropsOptions{FullCalcOnLoad: &calculate}),
	)
}

// add writes a sheet as a stream, which is the one way to give a formula a
// number as its value.
func (w *bookWriter) add(index int, s sheet) error {
	name := sheetName(s.name)
	if index == 0 {
		if err := w.file.SetSheetName("Sheet1", name); err != nil {
			return err
		}
	} else if _, err := w.file.NewSheet(name); err != nil {
		return err
	}
	if err := w.setUp(name, s); err != nil {
		return err
	}
	stream, err := w.file.NewStreamWriter(name)
	if err != nil {
		return err
	}
	if err := w.columns(stream, s); err != nil {
		return err
	}
	for i, row := range s.rows {
		cells, err := w.cells(row, s.columns)
		if err != nil {
			return err
		}
		if err := stream.SetRow(fmt.Sprint("A", i+1), cells, excelize.RowOpts{Height: height(row, s.columns)}); err != nil {
			return err
		}
	}
	for _, m := range s.menus {
		if err := w.menu(name, m); err != nil {
			return err
		}
	}
	return stream.Flush()
}

// setUp is what a sheet has around its cells. The filter comes before the
// properties of the sheet, since it puts its own in their place.
func (w *bookWriter) setUp(name string, s sheet) error {
	if s.filter {
		last, err := excelize.CoordinatesToCellName(len(s.columns), max(len(s.rows), s.header))
		if err != nil {
			return err
		}
		if err := w.file.AutoFilter(name, fmt.Sprintf("A%d:%s", s.header, last), nil); err != nil {
			return err
		}
	}
	fit, landscape, a4, wide, long := true, "landscape", 9, 1, 0
	err := errors.Join(
		w.file.SetSheetProps(name, &excelize.SheetPropsOptions{FitToPage: &fit}),
		w.file.SetPageLayout(name, &excelize.PageLayoutOptions{
			Size: &a4, Orientation: &landscape, FitToWidth: &wide, FitToHeight: &long,
		}),
		w.file.SetHeaderFooter(name, &excelize.HeaderFooterOptions{OddFooter: "&L&A&R&P / &N"}),
	)
	if s.header > 0 {
		err = errors.Join(err, w.file.SetDefinedName(&excelize.DefinedName{
			Name: "_xlnm.Print_Titles", Scope: name,
			RefersTo: fmt.Sprintf("'%s'!$%d:$%[2]d", name, s.header), // a name has no apostrophe: see sheetName
		}))
	}
	return errors.Join(err, w.file.AddIgnoredErrors(name, "A1:Z1048576", excelize.IgnoredErrorsNumberStoredAsText))
}

func (w *bookWriter) columns(stream *excelize.StreamWriter, s sheet) error {
	if s.header > 0 {
		panes := excelize.Panes{
			Freeze: true, XSplit: s.beside, YSplit: s.header,
			TopLeftCell: fmt.Sprint(columnName(s.beside+1), s.header+1), ActivePane: "bottomLeft",
		}
		if s.beside > 0 {
			panes.ActivePane = "bottomRight"
		}
		if err := stream.SetPanes(&panes); err != nil {
			return err
		}
	}
	// excelize puts each column before those that it has, and Excel wants them
	// in their order.
	for i, c := range slices.Backward(s.columns) {
		style, err := w.style(c.look)
		if err != nil {
			return err
		}
		if err := errors.Join(stream.SetColWidth(i+1, i+1, c.width), stream.SetColStyle(i+1, i+1, style)); err != nil {
			return err
		}
	}
	return nil
}

// cells are those of a row, as excelize writes them.
func (w *bookWriter) cells(row []any, columns []sheetColumn) ([]any, error) {
	out := make([]any, len(row))
	for i, v := range row {
		c, ok := v.(sheetCell)
		if !ok {
			c = sheetCell{value: v}
			if i < len(columns) {
				c.look = columns[i].look
			}
		}
		switch v := c.value.(type) {
		case nil, int, float64:
		case string:
			if v == "" {
				c.value = nil
				break
			}
			c.value = cellText(v, w.says.CutHere)
			c.look.verbatim = c.look.verbatim || c.formula == "" && isFormula(v)
		default:
			return nil, fmt.Errorf("a cell of type %T", v)
		}
		style, err := w.style(c.look)
		if err != nil {
			return nil, err
		}
		out[i] = excelize.Cell{StyleID: style, Formula: c.formula, Value: c.value}
	}
	return out, nil
}

func (w *bookWriter) menu(sheet string, m menu) error {
	v := excelize.NewDataValidation(true)
	for first := 0; first < len(m.rows); {
		end := first + 1
		for end < len(m.rows) && m.rows[end] == m.rows[end-1]+1 {
			end++
		}
		v.SetSqref(fmt.Sprintf("%s%d:%s%d", m.column, m.rows[first], cmp.Or(m.last, m.column), m.rows[end-1]))
		first = end
	}
	if err := v.SetDropList(m.choices); err != nil {
		return err
	}
	v.SetError(excelize.DataValidationErrorStyleStop, "", fmt.Sprintf(w.says.OneOf, strings.Join(m.choices, ", ")))
	if m.hint != "" {
		v.SetInput(m.title, cutUnits(text.Clean(m.hint), mostHint, "…"))
	}
	return w.file.AddDataValidation(sheet, v)
}
