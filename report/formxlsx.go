package report

import (
	"cmp"

	"github.com/kamscore/kamscore/scoring"
)

// encodeFormXLSX writes a form as a workbook: the blank table of answers, with
// drop-down lists, and a sheet that explains them.
func encodeFormXLSX(card *scoring.Scorecard, o Options) ([]byte, error) {
	return workbook{
		title:  nameOf(card.Title, card.ID),
		sheets: []sheet{formSheet(card), scaleSheet(card, cmp.Or(o.Reference, card.ID))},
	}.encode()
}

// formSheet is the table of answers, its columns in the order of answerRows.
func formSheet(card *scoring.Scorecard) sheet {
	wrapped := look{wrap: true}
	number, choice, text := look{centre: true}, look{input: true, centre: true}, look{input: true, wrap: true, verbatim: true}
	rows := answerRows(card, nil)
	s := sheet{
		name: "Answers", header: 1, filter: true,
		columns: []sheetColumn{{16, wrapped}, {20, wrapped}, {60, wrapped}, {8, number}, {8, choice}, {10, choice}, {40, text}, {24, text}},
		rows:    append([][]any{headerRow(rows[0]...)}, rows[1:]...),
	}
	lists := newAnswerMenus(card, "E", "F")
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

// scaleSheet says what the ratings mean and what to do with the form.
func scaleSheet(card *scoring.Scorecard, reference string) sheet {
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
	say(ratingNotApplicable, "Not applicable", "It has no meaning here; say why under reason. It is left out of the score.")
	say(nil, "No rating", "It can be left for later. There are no right answers.")
	say()
	say(nil, "Evidence", "Whether you could show it: yes, no, or empty. What would count as evidence is shown beside the cell.")
	say(nil, "Note", "Anything to remember or to discuss.")
	say(nil, "When it is filled in", "kamscore import FILE --scorecard "+reference)
	return s
}
