package report

import "github.com/xuri/excelize/v2"

// The colours of a workbook, which are light enough to print.
const (
	colourHeader = "E7ECF1"
	colourInput  = "FFF9E5"
	colourLine   = "B8C2CC"
)

// The numbers that the formats of cells have in every workbook.
const (
	wholePercent = 9  // 0%
	asText       = 49 // @
)

// Numbers with four decimals and with one.
var (
	exactShare = "0.0000"
	oneDecimal = "0.0"
)

// style is the number that a look has in this workbook.
func (w *bookWriter) style(l look) (int, error) {
	if id, ok := w.styles[l]; ok {
		return id, nil
	}
	s := excelize.Style{
		Font:      &excelize.Font{Family: "Calibri", Size: 11, Bold: l.bold || l.title},
		Alignment: &excelize.Alignment{Vertical: "top", WrapText: l.wrap},
	}
	if l.title {
		s.Font.Size = 16
	}
	switch {
	case l.right:
		s.Alignment.Horizontal = "right"
	case l.centre:
		s.Alignment.Horizontal = "center"
	}
	switch {
	case l.verbatim:
		s.NumFmt = asText
	case l.percent:
		s.NumFmt = wholePercent
	case l.exact:
		s.CustomNumFmt = &exactShare
	case l.tenths:
		s.CustomNumFmt = &oneDecimal
	}
	switch {
	case l.shaded:
		s.Fill = fill(colourHeader)
		s.Border = []excelize.Border{{Type: "bottom", Color: colourLine, Style: 1}}
	case l.input:
		s.Fill = fill(colourInput)
		for _, side := range []string{"left", "right", "top", "bottom"} {
			s.Border = append(s.Border, excelize.Border{Type: side, Color: colourLine, Style: 1})
		}
	}
	id, err := w.file.NewStyle(&s)
	w.styles[l] = id
	return id, err
}

func fill(colour string) excelize.Fill {
	return excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{colour}}
}
