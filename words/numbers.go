package words

import (
	"strconv"
	"strings"

	"github.com/kamscore/kamscore/scoring"
)

// Separator stands between two phrases on one line, in every language. Where
// only ASCII can be shown it is " | ".
const Separator = " · "

// None stands in a cell where there is nothing to count.
const None = "–"

// Numbers are how numbers are written.
type Numbers struct {
	Percent string
	Range   string // two percents, the lower first
	Point   string // before the decimals
}

var (
	englishNumbers = Numbers{Percent: "%d%%", Range: "%d–%d%%", Point: "."}
	germanNumbers  = Numbers{Percent: "%d\u00a0%%", Range: "%d–%d\u00a0%%", Point: ","}
)

// Percent is a percent as it is displayed, "67%", and empty where there is
// none.
func (w *Words) Percent(p scoring.Percent) string {
	if !p.Defined() {
		return ""
	}
	return fill(w.Numbers.Percent, p.Whole())
}

// Range is the lowest and the highest of some percents, "33–67%", or the one
// that all of them are.
func (w *Words) Range(lowest, highest scoring.Percent) string {
	if lowest == highest {
		return w.Percent(lowest)
	}
	return fill(w.Numbers.Range, lowest.Whole(), highest.Whole())
}

// Decimal is a number with one decimal, "1.4".
func (w *Words) Decimal(f float64) string {
	return strings.Replace(strconv.FormatFloat(f, 'f', 1, 64), ".", w.Numbers.Point, 1)
}

// Tenths is a number of tenths with its decimal, "1.4" for 14. Of a negative
// one the sign is the typographic one.
func (w *Words) Tenths(tenths int) string {
	sign := ""
	if tenths < 0 {
		sign, tenths = "−", -tenths
	}
	return sign + strconv.Itoa(tenths/10) + w.Numbers.Point + strconv.Itoa(tenths%10)
}

// DifferenceWord is a difference for a table in percentage points, "+5.2",
// "−0.4" or "0", and a dash where there is none to be had. It is 0 only where
// nothing differs.
func (w *Words) DifferenceWord(d scoring.Difference) string {
	if _, ok := d.Exact(); !ok {
		return None
	}
	switch tenths := d.Tenths(); {
	case tenths > 0:
		return "+" + w.Tenths(tenths)
	case tenths < 0:
		return w.Tenths(tenths)
	}
	return "0"
}
