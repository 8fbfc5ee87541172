package report

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// ratingsSheet has every element with its answer, under the names that can be
// imported, and what each counts as formulas. Its columns are
//
//	A  number of the component   F  statement   K  reason
//	B  number of the element     G  weight      L  points
//	C  title of the component    H  rating      M  maximum
//	D  id of the component       I  evidence    N  points with evidence
//	E  id of the element         J  note
func ratingsSheet(card *scoring.Scorecard, answers scoring.Answers, w *words.Words) sheet {
	wrapped, number, input := look{wrap: true}, look{centre: true}, look{input: true, centre: true}
	text := look{input: true, wrap: true, verbatim: true}
	s := sheet{
		name: w.Workbooks.Ratings, header: 1, filter: true,
		columns: []sheetColumn{
			{11, number},
			{8, number},
			{24, wrapped},
			{15, wrapped},
			{18, wrapped},
			{52, wrapped},
			{8, number},
			{7, input},
			{9, input},
			{32, text},
			{18, text},
			{7, look{}},
			{10, look{}},
			{10, look{}},
		},
		rows: [][]any{headerRow(
			"component no", "number", "component title", "component", "element", "statement",
			"weight", "rating", "evidence", "note", "reason", "points", "maximum", "points with evidence",
		)},
	}
	place, lists := scoring.Place{}, newAnswerMenus(card, "H", "I", w)
	for place.Component = range card.Components {
		c := &card.Components[place.Component]
		for place.Element = range c.Elements {
			e := &c.Elements[place.Element]
			a := answers[e.ID]
			row := len(s.rows) + 1
			lists.add(row, e)
			s.rows = append(s.rows, append([]any{
				place.Component + 1, Number(place), nameOf(c.Title, c.ID), c.ID, e.ID, e.Statement,
				e.Weight, ratingCell(a.Rating), evidenceCell(a.Evidence), a.Note, a.Rating.Reason(),
			}, countingCells(row, card, e, a)...))
		}
	}
	s.menus = lists.found
	return s
}

// ratingsColumns gives {H} its meaning: the whole column H of the ratings of so
// many elements, on the sheet of this name.
func ratingsColumns(sheet string, elements int) *strings.Replacer {
	var pairs []string
	for column := 'A'; column <= 'N'; column++ {
		pairs = append(pairs, fmt.Sprintf("{%c}", column), fmt.Sprintf("%s!$%[2]c$2:$%[2]c$%[3]d", sheetRef(sheet), column, max(elements, 1)+1))
	}
	return strings.NewReplacer(pairs...)
}

// countingCells are rules 1 and 4 for one element.
func countingCells(row int, card *scoring.Scorecard, e *scoring.Element, a scoring.Answer) []any {
	score := scoring.ScoreElement(card, e, a)
	formula := strings.NewReplacer("#", strconv.Itoa(row), "top", strconv.Itoa(card.Scale.Max())).Replace
	return []any{
		sheetCell{value: score.Points, formula: formula("IF(ISNUMBER(H#),G#*MIN(H#,top),0)")},
		sheetCell{value: score.Max, formula: formula(`IF(H#="NA",0,G#*top)`)},
		sheetCell{value: score.EvidencedPoints, formula: formula(`IF(I#="yes",L#,0)`)},
	}
}

// answerMenus collects, while rows are made, which cells can choose from what.
type answerMenus struct {
	rating, evidence string // columns
	scale            scoring.Scale
	found            []menu
	index            map[string]int // of a menu by what it says
	words            *words.Words
}

func newAnswerMenus(card *scoring.Scorecard, rating, evidence string, w *words.Words) *answerMenus {
	return &answerMenus{rating: rating, evidence: evidence, scale: card.Scale, index: map[string]int{}, words: w}
}

// add gives a row with an element its menus.
func (m *answerMenus) add(row int, e *scoring.Element) {
	m.addCell(row, menu{
		column:  m.rating,
		choices: ratingChoices(m.scale, !e.AlwaysApplies), title: words.Opening(m.words.Columns.Rating), hint: ratingHint(m.scale, e, m.words),
	})
	m.addCell(row, menu{
		column:  m.evidence,
		choices: []string{yesOrNo(true), yesOrNo(false)}, title: words.Opening(m.words.Columns.Evidence), hint: e.Evidence,
	})
}

// addCell puts a row to the menu of those that say the same.
func (m *answerMenus) addCell(row int, of menu) {
	key := strings.Join(append(of.choices, of.title, of.hint), "\n")
	i, ok := m.index[key]
	if !ok {
		i = len(m.found)
		m.index[key] = i
		m.found = append(m.found, of)
	}
	m.found[i].rows = append(m.found[i].rows, row)
}

// ratingHint is the scale in the words of an element. A hint has little room:
// where there are many levels, or long ones, each is cut short rather than the
// last left out.
func ratingHint(scale scoring.Scale, e *scoring.Element, w *words.Words) string {
	last := ratingNotKnown + " " + w.Ratings.NotKnown
	if !e.AlwaysApplies {
		last += "\n" + ratingNotApplicable + " " + w.Ratings.NotApplicable
	}
	lines := make([]string, 0, len(scale)+1)
	for _, l := range scale {
		lines = append(lines, fmt.Sprintf("%d %s", l.Value, cmp.Or(e.Levels[l.Value], l.Label)))
	}
	if hint := strings.Join(append(lines, last), "\n"); units(hint) <= mostHint || len(scale) == 0 {
		return hint
	}
	room := (mostHint-units(last))/len(scale) - 1 // the end of the line takes one
	for i, line := range lines {
		lines[i] = cutUnits(line, room, "…")
	}
	return strings.Join(append(lines, last), "\n")
}
