package report

import (
	"fmt"
	"strconv"
	"strings"
)

// On Ratings and Elements the elements are in scorecard order, one in each row
// from this one on.
const firstRated = 2

// Columns of Ratings. The respondents begin after those that say what is rated.
const (
	ratedWeight     = "E"
	firstRespondent = 6
)

// ratingColumn is the column of the respondent in a place of the order.
func (b *teamBook) ratingColumn(place int) string { return columnName(firstRespondent + place) }

// ratingsSheet has the rating of each respondent for each element. A rating
// that no percent follows from is not marked as one to be changed, nor is what
// was not asked. It has no filter, which would also offer to sort: a component
// is a range of its rows.
func (b *teamBook) ratingsSheet() sheet {
	wrapped, number := look{wrap: true}, look{centre: true}
	say := &b.words.TeamBook
	s := sheet{
		name: say.RatingsSheet, header: 1, beside: 2,
		columns: []sheetColumn{{9, number}, {50, wrapped}, {24, wrapped}, {16, wrapped}, {8, number}},
	}
	names := []any{say.Number, say.Statement, say.RatedComponent, say.Element, say.Weight}
	widen(s.columns, names)
	for _, i := range b.order {
		names = append(names, b.labels[i])
		s.columns = append(s.columns, sheetColumn{13, number})
	}
	s.rows = append(s.rows, alignedHeader(s.columns, names...))
	lists := newAnswerMenus(b.Scorecard, b.ratingColumn(0), "", b.words)
	for n, e := range b.Elements {
		lists.addCell(len(s.rows)+1, menu{
			column: lists.rating, last: b.ratingColumn(len(b.order) - 1),
			choices: ratingChoices(b.Scorecard.Scale, !e.Element.AlwaysApplies), title: say.Rating, hint: ratingHint(b.Scorecard.Scale, e.Element, b.words),
		})
		cells := []any{
			Number(e.Place), nameOf(e.Element.Statement, e.Element.ID), nameOf(b.Components[e.Place.Component].Title, e.Component),
			e.Element.ID, e.Element.Weight,
		}
		for _, i := range b.order {
			rating, isAsked := b.Rating(int(i), n)
			cells = append(cells, sheetCell{value: ratingCell(rating), look: look{centre: true, input: isAsked && b.follows(int(i))}})
		}
		s.rows = append(s.rows, cells)
	}
	s.menus = lists.found
	return s
}

// elementsSheet says how everybody rated each element, and not who did.
func (b *teamBook) elementsSheet() sheet {
	wrapped, number := look{wrap: true}, look{centre: true}
	say := &b.words.TeamBook
	s := sheet{
		name: say.ElementsSheet, header: 1, filter: true, beside: 2,
		columns: []sheetColumn{{9, number}, {56, wrapped}, {24, wrapped}, {7, number}, {7, number}, {9, number}, {9, number}},
	}
	names := []any{say.Number, say.Statement, say.RatedComponent, "n", say.MeanRating, say.LowestRating, say.HighestRating}
	for _, level := range b.Scorecard.Scale {
		names = append(names, fmt.Sprintf(say.Rated, level.Value))
		s.columns = append(s.columns, sheetColumn{8, number})
	}
	names = append(names, say.NotKnown, say.NotApplicable)
	s.columns = append(s.columns, sheetColumn{8, number}, sheetColumn{12, number})
	widen(s.columns, names)
	s.rows = append(s.rows, alignedHeader(s.columns, names...))
	last := b.ratingColumn(max(b.Len(), 1) - 1)
	top := b.Scorecard.Scale.Max()
	for _, e := range b.Elements {
		row := len(s.rows) + 1
		formula := strings.NewReplacer(
			"{R}", fmt.Sprintf("%s!$%s$%d:$%s$%[3]d", sheetRef(say.RatingsSheet), b.ratingColumn(0), row, last),
			"{n}", fmt.Sprint("D", row), "{top}", strconv.Itoa(top), "{none}", none, "{NA}", ratingNotApplicable, "{?}", ratingNotKnown,
		).Replace
		count := func(value any, of string) sheetCell { return b.calculated(value, number, formula(of)) }
		var mean, lowest, highest any = none, none, none
		if from, to, ok := e.Range(); ok {
			mean, lowest, highest = float64(e.MeanTenths())/10, from, to
		}
		cells := []any{
			Number(e.Place), nameOf(e.Element.Statement, e.Element.ID), nameOf(b.Components[e.Place.Component].Title, e.Component),
			count(e.Rated, "COUNT({R})"),
			b.calculated(mean, look{centre: true, tenths: true}, formula(
				`IF({n}=0,"{none}",INT(ROUND(10*(SUMIF({R},"<={top}")+{top}*COUNTIF({R},">{top}"))/{n},9)+0.5)/10)`)),
			count(lowest, `IF({n}=0,"{none}",MIN({R},{top}))`),
			count(highest, `IF({n}=0,"{none}",MIN(MAX({R}),{top}))`),
		}
		for _, level := range b.Scorecard.Scale {
			sign := "="
			if level.Value == top {
				sign = ">="
			}
			cells = append(cells, count(e.Counts[level.Value], fmt.Sprintf(`COUNTIF({R},"%s%d")`, sign, level.Value)))
		}
		s.rows = append(s.rows, append(cells,
			count(e.NotKnown, `SUMPRODUCT(--({R}="{?}"))`), count(e.NotApplicable, `COUNTIF({R},"{NA}")`)))
	}
	return s
}
