package report

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// encodeFormXLSX writes a form as a workbook: the blank table of answers, with
// drop-down lists, and a sheet that explains them.
func encodeFormXLSX(card *scoring.Scorecard, o Options) ([]byte, error) {
	return workbook{
		title:  nameOf(card.Title, card.ID),
		sheets: []sheet{formSheet(card, o), scaleSheet(card, o)},
		words:  o.words(),
	}.encode()
}

// formSheet is the table of answers, its columns in the order of answerRows and
// then those that say who rated what.
func formSheet(card *scoring.Scorecard, o Options) sheet {
	wrapped := look{wrap: true}
	number, choice, text := look{centre: true}, look{input: true, centre: true}, look{input: true, wrap: true, verbatim: true}
	rows, lists := answerRows(card, nil), newAnswerMenus(card, "E", "F", o.words())
	s := sheet{
		name: o.words().Sheets.Answers, header: 1, filter: true,
		columns: []sheetColumn{
			{16, wrapped},
			{20, wrapped},
			{60, wrapped},
			{8, number},
			{8, choice},
			{10, choice},
			{40, text},
			{24, text},
			{20, wrapped},
			{14, wrapped},
			{20, wrapped},
			{10, number},
		},
		rows: append([][]any{headerRow(append(rows[0], "subject", "team", "respondent", "role")...)}, rows[1:]...),
	}
	if len(rows) > 1 { // one row says who rated what
		s.rows[1] = append(s.rows[1], sheetCell{look: text}, sheetCell{look: text}, sheetCell{look: text}, sheetCell{look: choice})
		lists.addCell(2, roleMenu(&o.words().Sheets))
	}
	row := 1
	for i := range card.Components {
		for j := range card.Components[i].Elements {
			row++
			lists.add(row, &card.Components[i].Elements[j])
		}
	}
	s.menus = lists.found
	return s
}

// roleMenu offers the roles, in the column of the form that has them.
func roleMenu(of *words.Sheets) menu {
	m := menu{column: "L", title: of.Role}
	var meanings []string
	for _, role := range scoring.Roles() {
		m.choices = append(m.choices, string(role))
		meanings = append(meanings, of.Roles.Of(role))
	}
	m.hint = strings.Join(meanings, "\n")
	return m
}

// componentWeights are the components with what each counts in the total.
func componentWeights(card *scoring.Scorecard) string {
	weights := make([]string, len(card.Components))
	for i := range card.Components {
		c := &card.Components[i]
		weights[i] = nameOf(c.Title, c.ID) + " " + strconv.Itoa(c.Weight)
	}
	return strings.Join(weights, ", ")
}

// scaleSheet says what the ratings mean and what to do with the form.
func scaleSheet(card *scoring.Scorecard, o Options) sheet {
	wrapped, of := look{wrap: true}, &o.words().Sheets
	s := sheet{
		name:    of.Scale,
		columns: []sheetColumn{{8, look{centre: true}}, {22, wrapped}, {90, wrapped}},
		rows:    [][]any{{sheetCell{value: nameOf(card.Title, card.ID), look: look{title: true}}}, nil},
	}
	say := func(cells ...any) { s.rows = append(s.rows, cells) }
	if card.Summary != "" {
		say(nil, of.About, card.Summary)
		say()
	}
	say(headerRow(of.ColumnRating, of.ColumnMeans, of.ColumnMore)...)
	for _, l := range card.Scale {
		say(l.Value, l.Label, l.Help)
	}
	say(ratingNotKnown, of.NotKnown, of.CannotTell)
	if newForm(card, o).MayNot {
		say(ratingNotApplicable, of.NotApplicable, of.NoMeaning)
	}
	say(nil, of.NoRating, of.LeftForLater)
	say()
	say(nil, of.EvidenceColumn, of.CouldShow)
	say(nil, of.NoteColumn, of.ToRemember)
	if card.WeighsElements() {
		say(nil, of.WeightColumn, of.TimesCounted)
	}
	if card.WeighsComponents() {
		say(nil, of.Components, fmt.Sprintf(of.ByWeight, componentWeights(card)))
	}
	if sentences := o.words().ScoringWords(card); sentences != nil {
		say(nil, of.Total, strings.Join(sentences, " "))
	}
	say(nil, of.WhoRatesWhat, of.FirstRow)
	say(nil, of.WhenFilledIn, "kamscore import FILE --scorecard "+cmp.Or(o.Reference, card.ID))
	return s
}
