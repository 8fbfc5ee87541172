package report

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/kamscore/kamscore/scoring"
)

// respondentsSheet has the percents of each respondent, as they are displayed.
func (b *teamBook) respondentsSheet(loc *time.Location) sheet {
	say := &b.words.TeamBook
	names := []any{say.Respondent}
	s := sheet{name: say.RespondentsSheet, filter: true, header: 1, beside: 1, columns: []sheetColumn{{28, look{wrap: true}}}}
	about := b.aboutColumns(loc)
	for _, c := range about {
		names = append(names, c.name)
		s.columns = append(s.columns, sheetColumn{c.width, look{wrap: true}})
	}
	names = append(names, say.Complete, say.Total)
	s.columns = append(s.columns, sheetColumn{10, look{centre: true}}, sheetColumn{9, look{centre: true}})
	widen(s.columns, names)
	for i := range b.Components {
		names = append(names, b.numbered(i))
		s.columns = append(s.columns, sheetColumn{16, look{centre: true}})
	}
	s.rows = append(s.rows, alignedHeader(s.columns, names...))
	shown := look{centre: true, percent: true}
	for place, n := range b.order {
		i := int(n)
		r := b.Result(i)
		share := func(p scoring.Percent, component int, otherwise string) sheetCell {
			at := b.shareCell(component, place)
			return b.calculated(shareValue(p, otherwise), shown, fmt.Sprintf(`IF(ISNUMBER(%s),%s,"%s")`, at, wholeShare(at), otherwise))
		}
		cells := []any{b.labels[i]}
		for _, c := range about {
			cells = append(cells, c.of(r.About))
		}
		cells = append(cells, b.completeCell(&r, place), share(r.Total, b.components, none))
		for j := range b.Components {
			// Of what was not asked there is nothing to say.
			otherwise := none
			if !b.asked(i, j) {
				otherwise = ""
			}
			cells = append(cells, share(r.Components[j], j, otherwise))
		}
		s.rows = append(s.rows, cells)
	}
	return s
}

// numbered is the title of a component with its number.
func (b *teamBook) numbered(component int) string {
	c := &b.Components[component]
	return strconv.Itoa(component+1) + " " + nameOf(c.Title, c.ID)
}

// asked reports whether any element of a component was asked of a respondent.
func (b *teamBook) asked(result, component int) bool {
	r := b.ranges[component]
	for i := range r.n {
		if _, isAsked := b.Rating(result, r.first-firstRated+i); isAsked {
			return true
		}
	}
	return false
}

// completeCell says whether all of the scorecard is answered, or that only a
// part of it was asked.
func (b *teamBook) completeCell(r *scoring.CountedResult, place int) sheetCell {
	l, say := look{centre: true}, &b.words.TeamBook
	word := say.No
	switch {
	case r.IsPart:
		return sheetCell{value: say.Part, look: l}
	case r.Total.Defined():
		word = say.Yes
	}
	return b.calculated(word, l, fmt.Sprintf(`IF(ISNUMBER(%s),%s,%s)`, b.shareCell(b.components, place), formulaText(say.Yes), formulaText(say.No)))
}

// An aboutColumn tells something of a result.
type aboutColumn struct {
	name  string
	width float64
	of    func(scoring.About) string
}

// aboutColumns are those in which anything is told. Where names are hidden a
// team or a date would tell who it is.
func (b *teamBook) aboutColumns(loc *time.Location) []aboutColumn {
	say := &b.words.TeamBook
	all := []aboutColumn{{say.Subject, 22, func(r scoring.About) string { return r.Subject.Name }}}
	if !b.hidden {
		all = append(all,
			aboutColumn{say.Group, 16, func(r scoring.About) string { return r.Subject.Team }},
			aboutColumn{say.Date, 13, func(r scoring.About) string { return b.words.Date(r.Changed, loc) }})
	}
	all = append(all,
		aboutColumn{say.Version, 9, func(r scoring.About) string {
			if r.Version == b.Scorecard.Version {
				return ""
			}
			return r.Version
		}},
		aboutColumn{say.Status, 9, func(r scoring.About) string {
			if r.Status == scoring.Final {
				return ""
			}
			return b.words.StatusWord(r.Status)
		}})
	var told []aboutColumn
	for _, c := range all {
		for i := range b.Len() {
			if c.of(b.About(i)) != "" {
				told = append(told, c)
				break
			}
		}
	}
	return told
}

// pointsSheet is what the ratings give each respondent: the points in each
// component, the most that what is rated could have given, and where all of it
// is answered their exact share. Each of the three ends with the total.
func (b *teamBook) pointsSheet() sheet {
	say := &b.words.TeamBook
	s := sheet{name: say.PointsSheet, header: b.firstPoints() - 1, beside: 1, columns: []sheetColumn{{28, look{wrap: true}}}}
	names, weights := []any{say.PointsBy}, []any{say.ComponentWeight}
	block := func(component, total string, exact bool) {
		for i := range b.components + 1 {
			name, weight := total, any(nil)
			if i < b.components {
				name = fmt.Sprintf(component, i+1)
				if exact {
					weight = sheetCell{value: b.Scorecard.Components[i].Weight}
				}
			}
			names, weights = append(names, name), append(weights, weight)
			s.columns = append(s.columns, sheetColumn{11, look{right: true, exact: exact}})
		}
	}
	block(say.PointsOf, say.PointsTotal, false)
	block(say.MaximumOf, say.MaximumTotal, false)
	block(say.ShareOf, say.ShareTotal, true)
	widen(s.columns, names)
	if b.byComponents() {
		s.rows = append(s.rows, weights)
	}
	s.rows = append(s.rows, alignedHeader(s.columns, names...))
	for place, i := range b.order {
		s.rows = append(s.rows, b.pointsRow(int(i), place))
	}
	return s
}

// firstPoints is the row of the first respondent on Points.
func (b *teamBook) firstPoints() int {
	if b.byComponents() {
		return 3
	}
	return 2
}

// The columns of a component on Points, and of the total, which is the one
// after the last component.
func (b *teamBook) pointsColumn(component int) string  { return b.block(0, component) }
func (b *teamBook) maximumColumn(component int) string { return b.block(1, component) }
func (b *teamBook) shareColumn(component int) string   { return b.block(2, component) }

func (b *teamBook) block(n, component int) string {
	return columnName(2 + n*(b.components+1) + component)
}

// shareCell is the exact share of the respondent in a place of the order.
func (b *teamBook) shareCell(component, place int) string {
	return fmt.Sprintf("%s!$%s$%d", sheetRef(b.words.TeamBook.PointsSheet), b.shareColumn(component), b.firstPoints()+place)
}

// pointsOver is a column of Points over all respondents.
func (b *teamBook) pointsOver(column string) string {
	return columnRange(b.words.TeamBook.PointsSheet, column, b.firstPoints(), b.firstPoints()+b.Len()-1)
}

// pointsRow is a respondent on Points. A result that does not count as the
// scorecard shown has what it has: its ratings do not tell.
func (b *teamBook) pointsRow(result, place int) []any {
	r, row := b.Result(result), b.firstPoints()+place
	components, total := b.Rated(result)
	points, maximum, shares := []any{b.labels[result]}, []any(nil), []any(nil)
	for j, of := range append(components, total) {
		percent := r.Total
		if j < b.components {
			percent = r.Components[j]
		}
		f := b.formulasOf(row, place, j)
		if !b.follows(result) {
			f = pointsFormulas{}
		}
		exact, isDefined := percent.Exact()
		share := sheetCell{formula: f.share, look: look{right: true, exact: true}}
		switch {
		case isDefined:
			share.value = exact / 100
		case j == b.components && r.IsPart:
			share.formula = "" // a part has no total, however it is filled
		}
		sum, most := sheetCell{formula: f.points}, sheetCell{formula: f.maximum}
		if of.Max > 0 || j == b.components {
			sum.value, most.value = of.Points, of.Max
		}
		points, maximum, shares = append(points, sum), append(maximum, most), append(shares, share)
	}
	return append(append(points, maximum...), shares...)
}

// pointsFormulas are those of a respondent for a component, or for the total.
type pointsFormulas struct{ points, maximum, share string }

func (b *teamBook) formulasOf(row, place, component int) pointsFormulas {
	of := b.ranges[component]
	column := func(name string) string { return columnRange(b.words.TeamBook.RatingsSheet, name, of.first, of.last) }
	across := func(block int) string {
		return fmt.Sprintf("%s%d:%s%[2]d", b.block(block, 0), row, b.block(block, b.components-1))
	}
	fill := strings.NewReplacer(
		"{R}", column(b.ratingColumn(place)), "{W}", column(ratedWeight), "{n}", strconv.Itoa(of.n),
		"{top}", strconv.Itoa(b.Scorecard.Scale.Max()),
		"{P}", b.pointsColumn(component)+strconv.Itoa(row), "{M}", b.maximumColumn(component)+strconv.Itoa(row),
		"{points}", across(0), "{maxima}", across(1), "{shares}", across(2),
		"{weights}", fmt.Sprintf("$%s$1:$%s$1", b.shareColumn(0), b.shareColumn(b.components-1)),
	).Replace
	f := pointsFormulas{
		points:  `IF(COUNT({R})=0,"",SUMPRODUCT({W},{R},--({R}<={top}))+{top}*SUMIF({R},">{top}",{W}))`,
		maximum: `IF(COUNT({R})=0,"",{top}*SUMPRODUCT({W},--ISNUMBER({R})))`,
		share:   "{P}/{M}",
	}
	if component == b.components {
		f.points, f.maximum = "SUM({points})", "SUM({maxima})"
		if b.byComponents() {
			f.share = "ROUND(SUMPRODUCT({weights},{shares})/SUMPRODUCT({weights},--ISNUMBER({shares})),12)"
		}
	}
	f.share = `IF(AND(COUNT({R})>0,COUNT({R})+COUNTIF({R},"` + ratingNotApplicable + `")={n}),` + f.share + `,"")`
	return pointsFormulas{fill(f.points), fill(f.maximum), fill(f.share)}
}
