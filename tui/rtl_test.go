package tui

import (
	"fmt"
	"io"
	"strings"
	"testing"
	"unicode"

	"github.com/charmbracelet/x/ansi"
)

// rightToLeft is a name that ends in a right-to-left letter, as nearly all do.
const rightToLeft = "לקוח א"

func TestRightToLeftTextIsKeptApartFromTheColumnAfterIt(t *testing.T) {
	for row, want := range map[string]string{
		"Account A   37 of 71":             "Account A   37 of 71",
		"לקוח   37 of 71":                  "לקוח\u200e   37 of 71",
		"לקוח 24   37 of 71":               "לקוח 24\u200e   37 of 71", // its own number stays with it
		"לקוח Ltd   37":                    "לקוח Ltd   37",
		"1.1  תקييم · 2 of 3":              "1.1  תקييم\u200e · 2 of 3",
		"\x1b[1mלקוח\x1b[0m  37":           "\x1b[1mלקוח\x1b[0m\u200e  37",
		"לקוח":                             "לקוח",
		"לקוח א של החברה שלנו":             "לקוח א של החברה שלנו",
		"\x1b[2mno letters of them\x1b[0m": "\x1b[2mno letters of them\x1b[0m",
	} {
		if got := keptApart(row); got != want {
			t.Errorf("%q became %q, want %q", row, got, want)
		}
		if got := keptApart(row); ansi.StringWidth(got) != ansi.StringWidth(row) {
			t.Errorf("%q is wider than %q", got, row)
		}
	}
}

// TestNoDigitIsDrawnIntoARightToLeftName looks at every screen, with a name of a
// scorecard, a component, an account and a respondent from right to left: no
// digit of ours follows one without a letter or a mark between, so that none is
// set to the left of it.
func TestNoDigitIsDrawnIntoARightToLeftName(t *testing.T) {
	card := awkwardCard(rightToLeft)
	for _, coloured := range []bool{false, true} {
		for name, keys := range everyScreen {
			for _, size := range [][2]int{{80, 24}, {40, 10}, {120, 40}} {
				b := newBench(t, set(name, withCard(card), withResults(rightToLeft), sized(size[0], size[1]))...)
				b.root.desk.look = newLook(io.Discard, coloured, false)
				subject, respondent := b.sheet.Session.Subject(), b.sheet.Session.Respondent()
				subject.Name, respondent.Name = rightToLeft, rightToLeft
				if err := b.sheet.Session.Describe(subject, respondent); err != nil {
					t.Fatal(err)
				}
				for _, row := range strings.Split(ansi.Strip(b.press(keys).root.View()), "\n") {
					if at := drawnIn(row); at != "" {
						t.Errorf("%s at %dx%d: %q is drawn into a name: %q", name, size[0], size[1], at, row)
					}
				}
			}
		}
	}
}

// drawnIn is the first digit after a column's gap that is read with right-to-left
// text before it, empty where there is none.
func drawnIn(row string) string {
	isRight, gap := false, 0
	for i, r := range row {
		switch {
		case isRightToLeft(r):
			isRight, gap = true, 0
		case string(r) == leftToRightMark, unicode.IsLetter(r):
			isRight = false
		case r == ' ':
			gap++
		case unicode.IsDigit(r) && isRight && gap > 1:
			return fmt.Sprintf("%.12s", row[i:])
		default:
			gap = 0
		}
	}
	return ""
}
