package report

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/kamscore/kamscore/text"
)

// ShortTitles cuts titles to at most width cells, marking each cut by tail,
// which counts. Titles that differ still differ when cut: where cutting the
// end would make two alike, the middle is left out, so that the first word in
// which they differ shows; where even that does not tell them apart, the end
// is the title's number in the list. Only a width too small for tail and a
// number can make two alike.
func ShortTitles(titles []string, width int, tail string) []string {
	cut := make([]string, len(titles))
	alike := map[string][]string{} // titles by what is left of them, in order, each once
	for i, title := range titles {
		cut[i] = text.Cut(title, width, tail)
		alike[cut[i]] = append(alike[cut[i]], title)
	}
	for left, group := range alike {
		slices.Sort(group)
		alike[left] = slices.Compact(group)
	}
	owner := map[string]string{} // titles by what they are shown as
	for i, title := range titles {
		if cut[i] == title {
			owner[title] = title
			continue
		}
		if at, found := differsAt(title, alike[cut[i]]); found {
			cut[i] = cutMiddle(title, at, width, tail)
		}
		if first, taken := owner[cut[i]]; taken && first != title {
			cut[i] = cutNumbered(title, i+1, width, tail)
		}
		owner[cut[i]] = title
	}
	return cut
}

// differsAt is the byte from which a title differs from all others of its
// group, which are in order, and whether there is any other. None begins more
// like it than those beside it.
func differsAt(title string, group []string) (at int, found bool) {
	i, _ := slices.BinarySearch(group, title)
	for _, beside := range []int{i - 1, i + 1} {
		if 0 <= beside && beside < len(group) {
			at, found = max(at, commonPrefix(title, group[beside])), true
		}
	}
	return at, found
}

// commonPrefix is how many bytes of whole characters two titles begin with
// alike.
func commonPrefix(a, b string) int {
	n := 0
	for n < len(a) {
		_, size := utf8.DecodeRuneInString(a[n:])
		if !strings.HasPrefix(b[n:], a[n:n+size]) {
			break
		}
		n += size
	}
	for n > 0 && n < len(a) && !startsCharacter(a, n) {
		_, size := utf8.DecodeLastRuneInString(a[:n])
		n -= size
	}
	return n
}

// startsCharacter reports whether a character, with its marks and what is
// joined to it, begins at byte n.
func startsCharacter(s string, n int) bool {
	r, _ := utf8.DecodeRuneInString(s[n:])
	before, _ := utf8.DecodeLastRuneInString(s[:n])
	return !unicode.Is(unicode.M, r) && r != zeroWidthJoiner && before != zeroWidthJoiner
}

const zeroWidthJoiner = '\u200d'

// cutMiddle shows the beginning of a title and what stands at a byte, from
// the start of its word if there is room.
func cutMiddle(title string, at, width int, tail string) string {
	room := width - text.Width(tail)
	most := room * 2 / 3 // for what stands at the byte
	if strings.HasPrefix(title[at:], " ") {
		at++ // the word after it is what differs
	}
	word := strings.LastIndexByte(title[:at], ' ') + 1
	if text.Width(title[word:at])+text.Width(tail) < most {
		at = word
	}
	end := text.Cut(title[at:], most, tail)
	begin := text.Cut(title[:at], room-text.Width(end), "")
	return text.Cut(strings.TrimRight(begin, " ")+tail+end, width, "")
}

// cutNumbered shows the beginning of a title and a number.
func cutNumbered(title string, n, width int, tail string) string {
	end := tail + strconv.Itoa(n)
	return text.Cut(text.Cut(title, width-text.Width(end), "")+end, width, "")
}
