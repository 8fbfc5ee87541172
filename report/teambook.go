package report

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/kamscore/kamscore/scoring"
)

// mostCalculated is how many respondents a workbook has the ratings of. Of more
// there are the figures alone: a spreadsheet would be slow to open them.
const mostCalculated = 500

// workbook is the roll-up as formulas over a sheet of all ratings: who changes
// a rating sees means and totals follow. Like the rows it is of the first
// scorecard alone.
func (t team) workbook(loc *time.Location) workbook {
	if len(t.parts) == 0 {
		return workbook{title: t.words.Team.RollUp, sheets: []sheet{sheetOf(t.words.Team.RollUp, t.rows())}}
	}
	b := newTeamBook(t.parts[0])
	out := workbook{title: nameOf(b.Scorecard.Title, b.Scorecard.ID)}
	for i := range b.Len() {
		if r := b.About(i); r.Changed.After(out.changed) {
			out.changed = r.Changed
		}
	}
	out.sheets = []sheet{b.teamSheet(loc, t.Unreadable)}
	if b.Len() > 0 && !b.anonymous {
		out.sheets = append(out.sheets, b.respondentsSheet(loc))
	}
	switch {
	case b.calculates:
		out.sheets = append(out.sheets, b.ratingsSheet(), b.elementsSheet(), b.pointsSheet())
	case b.Len() > 0:
		out.sheets = append(out.sheets, b.elementsSheet())
	}
	if s, ok := b.leftOutSheet(loc, t); ok {
		out.sheets = append(out.sheets, s)
	}
	return out
}

// A teamBook is the workbook of a roll-up being made. Its sheets calculate from
// one another:
//
//	Ratings      an element each row, a respondent each column
//	Points       what these give each respondent, not rounded
//	Respondents  the percents of each, rounded
//	Elements     how everybody rated each element
//	Team         what it is together
type teamBook struct {
	teamPart
	calculates bool // has ratings, and formulas over them
	components int
	ranges     []elementRange // of each component, and then of all
}

// An elementRange is the rows of some elements on Ratings and Elements, and how
// many they are.
type elementRange struct{ first, last, n int }

func newTeamBook(p teamPart) *teamBook {
	b := &teamBook{
		teamPart: p, components: len(p.Scorecard.Components),
		calculates: !p.anonymous && p.Len() > 0 && p.Len() <= mostCalculated,
	}
	row := firstRated
	for i := range p.Scorecard.Components {
		n := len(p.Scorecard.Components[i].Elements)
		b.ranges = append(b.ranges, elementRange{row, row + n - 1, n})
		row += n
	}
	b.ranges = append(b.ranges, elementRange{firstRated, row - 1, row - firstRated})
	return b
}

func (b *teamBook) byComponents() bool { return b.Scorecard.Method == scoring.ByComponents }

// follows reports whether the percents of a result follow from the ratings in
// this workbook.
func (b *teamBook) follows(result int) bool { return b.calculates && b.IsAsShown(result) }

// calculated is a cell with a formula, or the value alone where there is
// nothing to calculate from.
func (b *teamBook) calculated(value any, l look, formula string) sheetCell {
	if !b.calculates {
		formula = ""
	}
	return sheetCell{value: value, formula: formula, look: l}
}

// wholeShare rounds a share by rule 7: 1 only for all of it, 0 only for none.
// What a spreadsheet adds up in binary fractions is put right in the ninth
// decimal, so that a half stays a half.
func wholeShare(exact string) string {
	return strings.ReplaceAll("MAX(INT(x),MIN(0.99,MAX((x>0)/100,INT(ROUND(100*x,9)+0.5)/100)))", "x", exact)
}

// Columns of Team that its formulas name.
const (
	teamMean = "C"
	teamN    = "G"
)

// teamSheet says what the roll-up is of, its components, the team total and
// the pooled points.
func (b *teamBook) teamSheet(loc *time.Location, unreadable []Unreadable) sheet {
	say := &b.words.TeamBook
	s := sheet{name: say.TeamSheet, rows: [][]any{
		{sheetCell{value: nameOf(b.Scorecard.Title, b.Scorecard.ID), look: look{title: true}}},
		{sheetCell{value: strings.Join(b.about(loc), Separator)}},
		{sheetCell{value: strings.TrimSpace(b.Scorecard.ID + " " + b.Scorecard.Version)}},
		{},
	}}
	add := func(cells ...any) { s.rows = append(s.rows, cells) }
	right, wrapped, centre := look{right: true}, look{wrap: true}, look{centre: true}
	names := []any{"", say.Component, say.Mean, say.Median, say.Lowest, say.Highest, "n"}
	s.columns = []sheetColumn{{4, centre}, {58, wrapped}, {9, right}, {9, right}, {9, right}, {9, right}, {6, centre}}
	if !b.anonymous {
		names = append(names, say.LowestBy, say.HighestBy)
		s.columns = append(s.columns, sheetColumn{22, wrapped}, sheetColumn{22, wrapped})
	}
	names = append(names, say.PooledPoints, say.PooledMaximum, say.PooledPercent)
	s.columns = append(s.columns, sheetColumn{9, right}, sheetColumn{10, right}, sheetColumn{9, right})
	widen(s.columns, names)
	s.header = len(s.rows) + 1
	add(alignedHeader(s.columns, names...)...)
	for i := range b.Components {
		c, row := &b.Components[i], len(s.rows)+1
		cells := append([]any{i + 1, nameOf(c.Title, c.ID)}, b.spreadCells(row, i, c.Spread)...)
		add(append(cells, b.pooledCells(row, i, c.Spread)...)...)
	}
	add()
	b.addTotals(&s)
	add()
	for _, note := range b.bookNotes(unreadable) {
		add(nil, sheetCell{value: note})
	}
	return s
}

// widen makes columns wide enough for each word of what heads them.
func widen(columns []sheetColumn, names []any) {
	for i, name := range names {
		columns[i].width = max(columns[i].width, float64(longestWord(name.(string))+2))
	}
}

// addTotals are the spread of the complete results, the team total where all
// are complete, and the pooled points.
func (b *teamBook) addTotals(s *sheet) {
	bold, row, say := look{bold: true}, len(s.rows)+1, &b.words.Team
	complete := append([]any{nil, sheetCell{value: b.words.TeamBook.CompleteResults}}, b.spreadCells(row, b.components, b.Total)...)
	line, mean := fmt.Sprintf(say.NoTotalAs, b.Complete, b.Wholes), any("")
	if b.HasTotal() {
		line, mean = say.Total, shareValue(b.Total.Mean, none)
	}
	isTotal := fmt.Sprintf("AND(%[1]s%[2]d>0,%[1]s%[2]d=%[3]d)", teamN, row, b.Wholes)
	total := []any{
		nil,
		b.calculated(line, bold, fmt.Sprintf("IF(%s,%s,%s)", isTotal, formulaText(say.Total), formulaSentence(say.NoTotalAs, cellRef(fmt.Sprint(teamN, row)), b.Wholes))),
		b.calculated(mean, look{bold: true, right: true, percent: true}, fmt.Sprintf(`IF(%s,%s%d,"")`, isTotal, teamMean, row)),
	}
	pooled := make([]any, len(s.columns)-3)
	pooled[1] = b.words.TeamBook.Pooled
	s.rows = append(s.rows, complete, total, append(pooled, b.pooledCells(row+2, b.components, b.Total)...))
}

// spreadCells are the columns from the mean on of a component, or of the total,
// which is the one after the last of them.
func (b *teamBook) spreadCells(row, component int, s scoring.Spread) []any {
	shares := b.pointsOver(b.shareColumn(component))
	percent := func(p scoring.Percent, of string) sheetCell {
		return b.calculated(shareValue(p, none), look{right: true, percent: true}, fmt.Sprintf(`IF(%s%d=0,"%s",%s)`, teamN, row, none, wholeShare(of+"("+shares+")")))
	}
	cells := []any{
		percent(s.Mean, "AVERAGE"), percent(s.Median, "MEDIAN"), percent(s.Lowest, "MIN"), percent(s.Highest, "MAX"),
		b.calculated(s.N, look{centre: true}, "COUNT("+shares+")"),
	}
	if b.anonymous {
		return cells
	}
	who := func(by []int, of string) sheetCell {
		extreme := of + "(" + shares + ")"
		return b.calculated(b.who(s, by), look{wrap: true}, fmt.Sprintf(
			`IF(OR(%[1]s%[2]d<2,MIN(%[3]s)=MAX(%[3]s)),"%[4]s",IF(COUNTIF(%[3]s,%[5]s)=1,INDEX(%[6]s,MATCH(%[5]s,%[3]s,0)),%[7]s))`,
			teamN, row, shares, none, extreme, b.pointsOver("A"),
			formulaSentence(b.words.Counts.Respondents.Other, cellRef("COUNTIF("+shares+","+extreme+")"))))
	}
	return append(cells, who(s.LowestBy, "MIN"), who(s.HighestBy, "MAX"))
}

// pooledCells are the last three columns.
func (b *teamBook) pooledCells(row, component int, s scoring.Spread) []any {
	points, maximum := "J"+strconv.Itoa(row), "K"+strconv.Itoa(row)
	return []any{
		b.calculated(s.Points, look{}, "SUM("+b.pointsOver(b.pointsColumn(component))+")"),
		b.calculated(s.Max, look{}, "SUM("+b.pointsOver(b.maximumColumn(component))+")"),
		b.calculated(shareValue(s.Pooled, none), look{right: true, percent: true}, fmt.Sprintf(
			`IF(%s=0,"%s",%s)`, maximum, none, wholeShare("("+points+"/"+maximum+")"))),
	}
}

// bookNotes explain the figures, and say what is not in them.
func (b *teamBook) bookNotes(unreadable []Unreadable) []string {
	if b.Len() == 0 {
		return append([]string{b.nothing()}, b.missing(unreadable)...)
	}
	say := &b.words.TeamBook
	var notes []string
	switch {
	case b.calculates:
		notes = append(notes, fmt.Sprintf(say.Follow, say.RatingsSheet))
	case b.anonymous:
		notes = append(notes, say.OfNobody)
	default:
		notes = append(notes, fmt.Sprintf(say.TooMany, mostCalculated))
	}
	notes = append(notes, say.OverComplete, say.OverAll)
	notes = append(notes, b.words.ScoringWords(b.Scorecard)...)
	if n := b.Parts(); n > 0 {
		notes = append(notes, b.words.Team.Parts.Of(n))
	}
	if n := b.fixed(); n > 0 {
		notes = append(notes, say.OtherVersion.Of(n))
	}
	return append(notes, b.missing(unreadable)...)
}

// fixed is how many results do not follow from the ratings in this workbook.
func (b *teamBook) fixed() int {
	n := 0
	for i := range b.Len() {
		if b.calculates && !b.follows(i) {
			n++
		}
	}
	return n
}

// missing counts what is left out, and what could not be read.
func (b *teamBook) missing(unreadable []Unreadable) []string {
	var notes []string
	if len(b.LeftOut) > 0 {
		notes = append(notes, fmt.Sprintf(b.words.TeamBook.NotCounted, strings.Join(b.omissions(), Separator)))
	}
	if n := len(unreadable); n > 0 {
		notes = append(notes, b.words.TeamBook.NotRead.Of(n))
	}
	return notes
}
