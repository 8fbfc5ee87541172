package report

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// workbook is the table of the summary, calculated by formulas over a sheet of
// all ratings: who changes a rating sees the totals follow.
func (s summary) workbook(loc *time.Location) workbook {
	a := s.Assessment
	b := workbook{title: nameOf(a.Scorecard.Title, a.Scorecard.ID), changed: a.Updated}
	b.sheets = []sheet{newSummarySheet(s, loc), ratingsSheet(a.Scorecard, a.Answers, s.words)}
	if answered := closingAnswers(a); answered != nil {
		b.sheets = append(b.sheets, closingSheet(answered, s.words))
	}
	return b
}

func closingSheet(answered []closingAnswer, w *words.Words) sheet {
	wrapped := look{wrap: true}
	s := sheet{
		name: w.Closing.Title, header: 1,
		columns: []sheetColumn{{4, look{centre: true}}, {60, wrapped}, {10, look{}}, {60, wrapped}},
		rows:    [][]any{headerRow("", w.Columns.Question, w.Columns.Answer, w.Columns.Note)},
	}
	for _, c := range answered {
		s.rows = append(s.rows, []any{c.number, nameOf(c.Text, c.ID), w.Replies.Name(c.Reply), c.Note})
	}
	return s
}

// A summarySheet is the first sheet of a summary being made. Its columns are
//
//	A  number of the component   F  rated            K  evidenced percent
//	B  title                     G  applicable       by components only:
//	C  points                    H  rated above 0    L  weight
//	D  maximum                   I  with evidence    M  exact share of points
//	E  percent                   J  their points     N  exact share with evidence
//
// In its formulas # is the row that they stand in and {H} the whole column H
// of the ratings: see ratingsSheet.
type summarySheet struct {
	summary
	made    sheet
	first   int               // the first row of the table
	ratings *strings.Replacer // of {H} and its like
}

func newSummarySheet(s summary, loc *time.Location) sheet {
	card := s.Assessment.Scorecard
	b := &summarySheet{summary: s, made: sheet{name: s.words.Workbooks.Summary}, ratings: ratingsColumns(s.words.Workbooks.Ratings, card.Len())}
	b.add(sheetCell{value: nameOf(card.Title, card.ID), look: look{title: true}})
	b.add(sheetCell{value: strings.Join(b.words.About(s.Assessment, loc), Separator)})
	b.add(sheetCell{value: strings.TrimSpace(card.ID + " " + card.Version)})
	b.add()
	b.columns()
	b.table()
	last := b.next() - 1
	b.add()
	b.totals(last)
	b.notes()
	return b.made
}

func (b *summarySheet) add(cells ...any) { b.made.rows = append(b.made.rows, cells) }

// next is the number of the row that is added next.
func (b *summarySheet) next() int { return len(b.made.rows) + 1 }

// formula is a cell of a row with what it says now.
func (b *summarySheet) formula(row int, value any, formula string, l look) sheetCell {
	formula = strings.ReplaceAll(b.ratings.Replace(formula), "#", strconv.Itoa(row))
	return sheetCell{value: value, formula: formula, look: l}
}

func (b *summarySheet) byComponents() bool {
	return b.Assessment.Scorecard.Method == scoring.ByComponents
}

func (b *summarySheet) columns() {
	w := &b.words.Columns
	names := []any{
		"", w.Component, w.Points, w.Maximum, w.Percent, w.Rated, w.Applicable,
		w.Claims, w.Proven, w.ProvenPoints, w.EvidencedPercent,
	}
	widths := []float64{4, 58, 9, 10, 17, 10, 11, 9, 10, 10, 11}
	if b.byComponents() {
		names = append(names, w.Weight, w.ExactShare, w.ExactEvidenced)
		widths = append(widths, 8, 9, 11)
	}
	for _, width := range widths {
		b.made.columns = append(b.made.columns, sheetColumn{width: width})
	}
	b.made.columns[0].look, b.made.columns[1].look = look{centre: true}, look{wrap: true}
	names = headerRow(names...)
	for i := 1; i < len(names); i++ {
		c := names[i].(sheetCell)
		c.value, c.look.right = words.Opening(c.value.(string)), i > 1
		names[i] = c
	}
	b.made.header = b.next()
	b.add(names...)
	b.first = b.next()
}

// table has the components by stage, as on the screen.
func (b *summarySheet) table() {
	card := b.Assessment.Scorecard
	staged := map[string]bool{}
	for _, stage := range card.Stages {
		staged[stage.ID] = true
	}
	for i := range card.Components {
		if !staged[card.Components[i].Stage] {
			b.component(i)
		}
	}
	for i, stage := range card.Stages {
		at := b.next()
		b.add()
		for j := range card.Components {
			if card.Components[j].Stage == stage.ID {
				b.component(j)
			}
		}
		b.made.rows[at-1] = b.stage(at, nameOf(stage.Title, stage.ID), b.scores.Stages[i])
	}
}

// component adds the row of a component, which sums over the ratings.
func (b *summarySheet) component(i int) {
	c, score, row := &b.Assessment.Scorecard.Components[i], b.scores.Components[i], b.next()
	cells := append([]any{i + 1, nameOf(c.Title, c.ID)}, b.counts(row, score, look{}, counts{
		points:     "SUMIFS({L},{A},$A#)",
		maximum:    "SUMIFS({M},{A},$A#)",
		rated:      `COUNTIFS({A},$A#,{H},">=0")`,
		applicable: `COUNTIFS({A},$A#)-COUNTIFS({A},$A#,{H},"NA")`,
		claims:     `COUNTIFS({A},$A#,{H},">0")`,
		proven:     `COUNTIFS({A},$A#,{H},">0",{I},"yes")`,
		evidenced:  "SUMIFS({N},{A},$A#)",
	}, elementsShare)...)
	if b.byComponents() {
		points, _ := score.Percent.Exact()
		evidenced, _ := score.Evidenced.Exact()
		cells = append(cells, c.Weight,
			b.formula(row, points/100, "IF(D#=0,0,C#/D#)", look{exact: true}),
			b.formula(row, evidenced/100, "IF(D#=0,0,J#/D#)", look{exact: true}))
	}
	b.add(cells...)
}

// stage is the row of a stage, which sums over the rows below it.
func (b *summarySheet) stage(row int, title string, score scoring.Score) []any {
	first, last := row+1, b.next()-1
	sum := func(column string) string {
		if first > last {
			return "0"
		}
		return fmt.Sprintf("SUM(%[1]s%[2]d:%[1]s%[3]d)", column, first, last)
	}
	return append([]any{nil, sheetCell{value: title, look: look{bold: true, wrap: true}}}, b.counts(row, score, look{bold: true}, counts{
		points: sum("C"), maximum: sum("D"), rated: sum("F"), applicable: sum("G"),
		claims: sum("H"), proven: sum("I"), evidenced: sum("J"),
	}, b.shareOf(first, last))...)
}

// shareOf is the total's method over the components in these rows.
func (b *summarySheet) shareOf(first, last int) share {
	if b.byComponents() {
		return componentsShare(first, max(first, last))
	}
	return elementsShare
}

// counts are the formulas of what is counted in a row.
type counts struct{ points, maximum, rated, applicable, claims, proven, evidenced string }

// counts are the columns C to K of a row.
func (b *summarySheet) counts(row int, score scoring.Score, l look, of counts, s share) []any {
	shown := look{bold: l.bold, right: true, percent: true}
	return []any{
		b.formula(row, score.Points, of.points, l),
		b.formula(row, score.Max, of.maximum, l),
		b.formula(row, shareValue(score.Percent, b.words.ScoreWord(score)),
			"IF(D#=0,"+formulaText(b.words.Scores.NeverApplies)+",IF(F#=0,"+formulaText(b.words.Scores.NotYet)+","+s.whole("C")+"))", shown),
		b.formula(row, score.Rated, of.rated, l),
		b.formula(row, score.Applicable(), of.applicable, l),
		b.formula(row, score.Claims, of.claims, l),
		b.formula(row, score.Proven, of.proven, l),
		b.formula(row, score.EvidencedPoints, of.evidenced, l),
		b.formula(row, shareValue(score.Evidenced, none), "IF(OR(D#=0,F#=0),"+formulaText(none)+","+s.whole("J")+")", shown),
	}
}

// totals are the two lines that users of the spreadsheet look for, and what
// has no rating because of what was said of it. The table ends at a row.
func (b *summarySheet) totals(last int) {
	total, row, bold := b.scores.Total, b.next(), look{bold: true}
	share := b.shareOf(b.first, last)
	number := func(value int, formula string) sheetCell { return b.formula(row, value, formula, bold) }
	b.add(
		nil, b.formula(row, fmt.Sprintf(b.words.Summaries.Total, total.Points, total.Max), formulaSentence(b.words.Summaries.Total, cellRef("C#"), cellRef("D#")), bold),
		number(total.Points, "SUM({L})"), number(total.Max, "SUM({M})"), nil,
		number(total.Rated, "COUNT({H})"), number(total.Applicable(), `COUNTA({E})-COUNTIF({H},"NA")`),
		number(total.Claims, `COUNTIF({H},">0")`), number(total.Proven, `COUNTIFS({H},">0",{I},"yes")`),
		number(total.EvidencedPoints, "SUM({N})"),
	)
	// The total of what is untouched is 0, not missing (rule 2).
	percent := func(p scoring.Percent, points, otherwise string) sheetCell {
		return b.formula(row, shareValue(p, otherwise), "IF(D#=0,"+formulaText(otherwise)+","+share.whole(points)+")",
			look{bold: true, right: true, percent: true})
	}
	b.add(nil, sheetCell{value: b.words.Summaries.TotalPercentage, look: bold}, nil, nil,
		percent(total.Percent, "C", b.words.Scores.NeverApplies), nil, nil, nil, nil, nil, percent(total.Evidenced, "J", none))
	b.add(nil, words.Opening(b.words.Ratings.NotApplicable), nil, nil, nil, b.formula(row, total.NotApplicable, `COUNTIF({H},"NA")`, look{}))
	b.add(nil, words.Opening(b.words.Ratings.NotKnown), nil, nil, nil, b.formula(row, total.NotKnown, `SUMPRODUCT(--({H}="?"))`, look{}))
}

func (b *summarySheet) notes() {
	w := &b.words.Workbooks
	notes := []string{fmt.Sprintf(w.Follow, w.Ratings), w.CountedAsNone, w.OnlyEvidenced}
	notes = append(notes, b.words.ScoringWords(b.Assessment.Scorecard)...)
	if of := b.componentsOf(); of > 0 {
		notes = append(notes, b.words.Summaries.OverSome.Of(of, len(b.Assessment.Scorecard.Components))+".")
	}
	b.add()
	for _, note := range notes {
		b.add(nil, sheetCell{value: note})
	}
}
