package report

import (
	"fmt"

	"github.com/kamscore/kamscore/scoring"
)

// A share is the formula of a percent that is not rounded, given the column of
// the points: C for all, J for those with evidence.
type share func(points string) string

// elementsShare pools the points of all elements (rule 1).
func elementsShare(points string) string { return "100*" + points + "#/D#" }

// componentsShare is the mean of the exact shares of components, in these
// rows, by their weight (rule 5). Rows without a weight do not count. What a
// spreadsheet adds up in binary fractions is put right in the ninth decimal,
// so that a half stays a half.
func componentsShare(first, last int) share {
	over := func(column string) string { return fmt.Sprintf("%[1]s%[2]d:%[1]s%[3]d", column, first, last) }
	return func(points string) string {
		exact := map[string]string{"C": "M", "J": "N"}[points]
		return "ROUND(100*SUMPRODUCT(" + over("L") + "," + over(exact) + ")/SUMPRODUCT(" + over("L") + "*(" + over("D") + ">0)),9)"
	}
}

// whole rounds a percent by rule 7 and makes a part of 1 of it: 100% only for
// all points, 0% only for none.
func (s share) whole(points string) string {
	return "IF(" + points + "#=0,0,IF(" + points + "#=D#,1,MIN(99,MAX(1,INT(" + s(points) + "+0.5)))/100))"
}

// shareValue is a percent as it is displayed, as a part of 1, or what stands in
// its place.
func shareValue(p scoring.Percent, otherwise string) any {
	if !p.Defined() {
		return otherwise
	}
	return float64(p.Whole()) / 100
}
