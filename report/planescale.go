package report

import (
	"slices"
	"strings"

	"github.com/kamscore/kamscore/text"
)

// A planeScale deals an axis out to cells: those of its low side, one for the
// line at its split, and those of its high side.
type planeScale struct{ split, low, high int }

// newPlaneScale shares some cells between the sides as the split shares the
// percents, but for the least that each has.
func newPlaneScale(split, cells, least int) planeScale {
	split = max(1, min(split, 100))
	low := (cells*split + 50) / 100
	low = max(least, min(low, cells-least))
	return planeScale{split, low, cells - low}
}

// size is how many cells there are.
func (s planeScale) size() int { return s.low + 1 + s.high }

// cell is where a percent lies: on the high side from the split on.
func (s planeScale) cell(percent int) int {
	percent = max(0, min(percent, 100))
	if percent < s.split {
		return percent * s.low / s.split
	}
	return s.low + 1 + (percent-s.split)*s.high/(101-s.split)
}

// side are the cells, from the first to before the last, on the side of the
// split that a percent lies on.
func (s planeScale) side(percent int) (from, to int) {
	if percent < s.split {
		return 0, s.low
	}
	return s.low + 1, s.size()
}

// A planeRow is the cells of a line: a blank each, or what stands there. What
// takes several stands in the first, and the others are empty.
type planeRow []string

const blankCell = " "

func newPlaneRow(cells int) planeRow {
	return planeRow(strings.Split(strings.Repeat(blankCell, cells), ""))
}

func (r planeRow) put(at int, s string) {
	for i := range text.Width(s) {
		r[at+i] = ""
	}
	r[at] = s
}

// isBlank reports whether nothing stands in some cells; beyond the row is
// nothing.
func (r planeRow) isBlank(from, to int) bool {
	return !slices.ContainsFunc(r[max(from, 0):min(to, len(r))], func(cell string) bool { return cell != blankCell })
}

// gaps are the stretches of blank cells within some cells, first and end, that
// leave one blank beside whatever stands there.
func (r planeRow) gaps(from, to int) (out [][2]int) {
	first := -1
	for i := from; i <= to; i++ {
		isOpen := i < to && r.isBlank(i-1, i+2)
		switch {
		case isOpen && first < 0:
			first = i
		case !isOpen && first >= 0:
			out, first = append(out, [2]int{first, i}), -1
		}
	}
	return out
}
