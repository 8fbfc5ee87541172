package report

import (
	"strconv"
	"strings"

	"github.com/kamscore/kamscore/text"
)

// A site is the points at one place, which share a dot.
type site []planePoint

// gathered are the sites of some points, in the order of their first points.
func gathered(points []planePoint) (sites []site) {
	index := map[planePlace]int{}
	for _, p := range points {
		at, ok := index[p.at]
		if !ok {
			at = len(sites)
			index[p.at] = at
			sites = append(sites, nil)
		}
		sites[at] = append(sites[at], p)
	}
	return sites
}

// open is how many of its points can still move.
func (s site) open() (n int) {
	for _, p := range s {
		if p.isOpen {
			n++
		}
	}
	return n
}

// sign is that of its dot, empty where that is a plain one.
func (s site) sign() planeSignKind {
	switch open := s.open(); {
	case len(s) > 1 && open > 0:
		return signSomeMove
	case len(s) > 1:
		return signSeveral
	case open > 0:
		return signMoving
	}
	return ""
}

// full is what all of its points are called.
func (s site) full() string {
	names := make([]string, len(s))
	for i, p := range s {
		names[i] = strings.TrimSpace(strconv.Itoa(p.number) + " " + text.Line(p.name))
	}
	return strings.Join(names, Separator)
}

// A labelLine is a line of a label.
type labelLine struct{ Number, Name string }

// leastOfName is how many cells of a name say something. A shorter piece says
// less than the number alone.
const leastOfName = 10

// sayings are what a label may say of a site: names, names cut shorter, and
// numbers alone.
func (s site) sayings(scale *drawingScale) (all [][]labelLine) {
	for i, width := range scale.names {
		lines, says := make([]labelLine, len(s)), i == 0
		for j, p := range s {
			number, name := strconv.Itoa(p.number), text.Line(p.name)
			cut := cutTo(name, func(name string) bool { return scale.width(labelLine{number, name}) <= width })
			lines[j] = labelLine{number, cut}
			if i > 0 && cut != all[0][j].Name {
				says = text.Width(cut) > leastOfName
				if !says {
					break
				}
			}
		}
		if says {
			all = append(all, lines)
		}
	}
	return append(all, s.numbers(scale))
}

// numbers are those of its points, as many on a line as fit.
func (s site) numbers(scale *drawingScale) (lines []labelLine) {
	width := scale.names[1]
	if len(s) > 12 {
		width = scale.names[0]
	}
	line := ""
	for i, p := range s {
		number := strconv.Itoa(p.number)
		if i < len(s)-1 {
			number += ","
		}
		if longer := line + " " + number; line != "" && scale.width(labelLine{longer, ""}) <= width {
			line = longer
			continue
		} else if line != "" {
			lines = append(lines, labelLine{line, ""})
		}
		line = number
	}
	return append(lines, labelLine{line, ""})
}

// width is that of a line of a label, at the most.
func (scale *drawingScale) width(l labelLine) tenth {
	width := boldWidth(l.Number, scale.size)
	if l.Name != "" {
		width += lettersWidth(" "+l.Name, scale.size)
	}
	return width
}
