package report

import (
	"cmp"
	"strconv"
	"strings"

	"github.com/kamscore/kamscore/scoring"
)

// encodeFormXLSX writes a form as a workbook: the blank table of answers, with
// drop-down lists, and a sheet that explains them.
func encodeFormXLSX(card *scoring.Scorecard, o Options) ([]byte, error) {
	return workbook{
		title:  nameOf(card.Title, card.ID),
		sheets: []sheet{formSheet(card), scaleSheet(card, o)},
	}.encode()
}

// formSheet is the table of answers, its columns in the order of answerRows and
// then those that say who rated what.
func formSheet(card *scoring.Scorecard) sheet {
	wrapped := look{wrap: true}
	number, choice, text := look{centre: true}, look{input: true, centre: true}, look{input: true, wrap: true, verbatim: true}
	rows, lists := answerRows(card, nil), newAnswerMenus(card, "E", "F")
	s := sheet{
		name: "Answers", header: 1, filter: true,
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
		lists.addCell(2, roleMenu())
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
func roleMenu() menu {
	m := menu{column: "L", title: "Role"}
	var meanings []string
	for _, role := range scoring.Roles() {
		m.choices = append(m.choices, string(role))
		meanings = append(meanings, roleMeaning(role))
	}
	m.hint = strings.Join(meanings, "\n")
	return m
}

// componentWeights say what each component counts in the total.
func componentWeights(card *scoring.Scorecard) string {
	weights := make([]string, len(card.Components))
	for i := range card.Components {
		c := &card.Components[i]
		weights[i] = nameOf(c.Title, c.ID) + " " + strconv.Itoa(c.Weight)
	}
	return "By weight: " + strings.Join(weights, ", ") + "."
}

// scaleSheet says what the ratings mean and what to do with the form.
func scaleSheet(card *scoring.Scorecard, o Options) sheet {
	wrapped := look{wrap: true}
	s := sheet{
		name:    "Scale",
		columns: []sheetColumn{{8, look{centre: true}}, {22, wrapped}, {90, wrapped}},
		rows:    [][]any{{sheetCell{value: nameOf(card.Title, card.ID), look: look{title: true}}}, nil},
	}
	say := func(cells ...any) { s.rows = append(s.rows, cells) }
	if card.Summary != "" {
		say(nil, "About", card.Summary)
		say()
	}
	say(headerRow("rating", "means", "in more words")...)
	for _, l := range card.Scale {
		say(l.Value, l.Label, l.Help)
	}
	say(ratingNotKnown, "Not known", "You cannot tell. It counts as not rated.")
	if newForm(card, o).MayNot {
		say(ratingNotApplicable, "Not applicable", "It has no meaning here; say why under reason. It is left out of the score.")
	}
	say(nil, "No rating", "It can be left for later. There are no right answers.")
	say()
	say(nil, "Evidence", "Whether you could show it: yes, no, or empty. What would count as evidence is shown beside the cell.")
	say(nil, "Note", "Anything to remember or to discuss.")
	if card.WeighsElements() {
		say(nil, "Weight", "How many times a statement counts.")
	}
	if card.WeighsComponents() {
		say(nil, "Components", componentWeights(card))
	}
	if sentences := o.words().ScoringWords(card); sentences != nil {
		say(nil, "Total", strings.Join(sentences, " "))
	}
	say(nil, "Who rates what", "Fill in who rates what in the first row, columns I to L.")
	say(nil, "When it is filled in", "kamscore import FILE --scorecard "+cmp.Or(o.Reference, card.ID))
	return s
}
