package text_test

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/kamscore/kamscore/text"
)

func TestClean(t *testing.T) {
	tests := map[string]struct{ in, want string }{
		"plain text stays":                   {"We keep a list.\n\tDated.", "We keep a list.\n\tDated."},
		"accents and other scripts stay":     {"überprüft 評価済み проверено", "überprüft 評価済み проверено"},
		"an escape sequence is only letters": {"\x1b]0;title\a\x1b[31mred", "]0;title[31mred"},
		"8-bit control sequences go":         {"a\u009b31mb", "a31mb"},
		"delete, backspace and NUL go":       {"a\x7fb\bc\x00d", "abcd"},
		"carriage returns are newlines":      {"a\r\nb\rc", "a\nb\nc"},
		"separators are spaces":              {"a\u2028b\u2029c", "a b c"},
		"direction controls go":              {"admin\u202e txt.exe\u2066", "admin txt.exe"},
		"tags go":                            {"a\U000e0041\U000e007fb", "ab"},
		"zero-width spaces and marks go":     {"a\u200bb\ufeffc\u2060d\u00ade", "abcde"},
		"a stray joiner goes":                {"a\u200db", "ab"},
		"a joiner in an emoji stays":         {"👩\u200d👧", "👩\u200d👧"},
		"a joiner in Persian stays":          {"می\u200cخواهم", "می\u200cخواهم"},
		"bytes that are no UTF-8 are marked": {"a\xffb", "a\ufffdb"},
		"a pile of marks is cut":             {"z" + strings.Repeat("\u0301", 20), "z" + strings.Repeat("\u0301", 8)},
		"a coloured heart stays whole":       {"❤\ufe0f\u200d🔥", "❤\ufe0f\u200d🔥"},
		"a mark on a space goes":             {"a \u0301b", "a b"},
		"a mark without a letter goes":       {"\u0301a", "a"},
		"what is no character goes":          {"a\ufffeb\uffffc\ufdd0d\U0010ffffe\ufff0f\u2065", "abcdef"},
		"fillers go":                         {"a\u3164b\u115f", "ab"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if got := text.Clean(tt.in); got != tt.want {
				t.Errorf("Clean(%q) = %q, want %q", tt.in, got, tt.want)
			}
		})
	}
}

func TestLineStandsOnOneLine(t *testing.T) {
	if got := text.Line("  Account\tA,\n  Zürich \x1b "); got != "Account A, Zürich" {
		t.Errorf("Line = %q", got)
	}
}

func FuzzClean(f *testing.F) {
	for _, s := range []string{
		"", "plain", "\x1b[2J\x1b]0;x\a", "\u009b2J", "a\u202eb", "\U000e0001", "\xff\xfe", "👨\u200d👩\u200d👧",
		"e" + strings.Repeat("\u0301", 30), "\r\r\n", "\u200d\u200d", "❤\ufe0f", "é\u200c\ufe0f ", "x\u0308\u200d\r\ré", " \u0301x", "می\u200cخواهم",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		clean := text.Clean(s)
		if !utf8.ValidString(clean) {
			t.Fatalf("%q is not UTF-8", clean)
		}
		marks := 0
		for _, r := range clean {
			if r != '\n' && r != '\t' && unicode.Is(unicode.Cc, r) {
				t.Fatalf("%q holds the control character %U", clean, r)
			}
			if unicode.In(r, unicode.Bidi_Control, unicode.Zl, unicode.Zp, unicode.Noncharacter_Code_Point, unicode.Variation_Selector) && r != 0xfe0f ||
				unicode.Is(unicode.Cf, r) && !unicode.In(r, unicode.Join_Control, unicode.Prepended_Concatenation_Mark) ||
				unicode.Is(unicode.Other_Default_Ignorable_Code_Point, r) {
				t.Fatalf("%q holds %U", clean, r)
			}
			if marks++; !unicode.Is(unicode.M, r) {
				marks = 0
			}
			if marks > 8 {
				t.Fatalf("%q has a pile of marks", clean)
			}
		}
		if again := text.Clean(clean); again != clean {
			t.Fatalf("not the same when cleaned again: %q, %q", clean, again)
		}
		if line := text.Line(s); strings.ContainsAny(line, "\n\t\r") || text.Line(line) != line {
			t.Fatalf("Line(%q) = %q", s, line)
		}
	})
}

func FuzzWrap(f *testing.F) {
	f.Add("We keep a dated map of every party between us and the end consumer.", 20)
	f.Add("one-two three--four 評価済み評価済み 👨\u200d👩\u200d👧 x", 3)
	f.Add(strings.Repeat("x", 300), 78)
	f.Add("a\tb\n\nc", 1)
	f.Fuzz(func(t *testing.T, s string, width int) {
		width = 1 + (width&0x7fffffff)%200
		s = text.Clean(s)
		for _, line := range text.Wrap(s, width) {
			if w := text.Width(line); w > width && !(width == 1 && w == 2) {
				t.Fatalf("%q is %d wide, not %d", line, w, width)
			}
			if strings.ContainsAny(line, "\t\n") {
				t.Fatalf("%q is not one line", line)
			}
		}
		if cut := text.Cut(text.Line(s), width, "…"); text.Width(cut) > width {
			t.Fatalf("%q is wider than %d", cut, width)
		}
	})
}

func TestWrapKeepsEveryWord(t *testing.T) {
	statement := "We keep a dated map of every party between us and the end consumer."
	for width := 12; width < 90; width++ {
		if got := strings.Join(text.Wrap(statement, width), " "); got != statement {
			t.Errorf("width %d: %q", width, got)
		}
	}
}

func TestCut(t *testing.T) {
	tests := []struct {
		in    string
		width int
		want  string
	}{
		{"Value creation", 20, "Value creation"},
		{"Value creation", 14, "Value creation"},
		{"Value creation", 8, "Value c…"},
		{"評価済み", 5, "評価…"},
		{"評価済み", 4, "評…"},
		{"Value", 0, ""},
		{"Value", 1, "…"},
	}
	for _, tt := range tests {
		if got := text.Cut(tt.in, tt.width, "…"); got != tt.want {
			t.Errorf("Cut(%q, %d) = %q, want %q", tt.in, tt.width, got, tt.want)
		}
	}
}

func TestASCIIKeepsEveryCell(t *testing.T) {
	tests := map[string]string{
		"plain":                 "plain",
		"46% · Joint – “it’s”…": `46% | Joint - "it's".`,
		"Zürich":                "Zurich",
		"„größer“":              "\"groser\"",
		"Łódź":                  "??d?",
		"評価":                    "????",
		"\x1b[1mbold →\x1b[0m":  "\x1b[1mbold >\x1b[0m",
	}
	for in, want := range tests {
		got := text.ASCII(in)
		if got != want || text.Width(got) != text.Width(in) {
			t.Errorf("ASCII(%q) = %q, %d wide; want %q, %d wide", in, got, text.Width(got), want, text.Width(in))
		}
	}
}

// scripts are texts whose characters take none, one or two cells each, and more
// than one rune.
var scripts = []string{
	"Cafe\u0301 u\u0308ber n\u0303andu\u0301 Vie\u0323\u0302t", "株式会社ｱｶｳﾝﾄABC東京", "क्षेत्रीय खाता", "บริษัทที่มีชื่อ",
	"👨\u200d👩\u200d👧🇩🇪❤\ufe0f👍🏽", "שלום עולם", "شركة المراعي", "reader",
}

// TestACharacterIsNeverPartedFromItsMarks cuts and breaks at every cell.
func TestACharacterIsNeverPartedFromItsMarks(t *testing.T) {
	isMark := func(r rune) bool { return unicode.Is(unicode.M, r) && text.Width(string(r)) == 0 || r == '\u200d' }
	for _, s := range scripts {
		for width := 1; width <= text.Width(s)+1; width++ {
			lines := text.Wrap(s, width)
			if got, want := strings.ReplaceAll(strings.Join(lines, ""), " ", ""), strings.ReplaceAll(s, " ", ""); got != want {
				t.Errorf("at %d %q became %q", width, s, lines)
			}
			for _, part := range append(lines, text.CutLeft(s, width), text.Cut(s, width, "")) {
				if first, _ := utf8.DecodeRuneInString(part); isMark(first) || strings.HasSuffix(part, "\u200d") {
					t.Errorf("at %d a part of %q is %q", width, s, part)
				}
				if w := text.Width(part); w > width && w > 2 {
					t.Errorf("at %d a part of %q is %d wide: %q", width, s, w, part)
				}
			}
		}
	}
}

func TestCutLeftKeepsTheEnd(t *testing.T) {
	for _, c := range []struct {
		line  string
		width int
		want  string
	}{
		{"account", 3, "unt"},
		{"account", 7, "account"},
		{"account", 20, "account"},
		{"account", 0, ""},
		{"account", -1, ""},
		{"東京株式", 3, "式"},
		{"Cafe\u0301", 1, "e\u0301"},
		{"", 3, ""},
	} {
		if got := text.CutLeft(c.line, c.width); got != c.want {
			t.Errorf("CutLeft(%q, %d) is %q, want %q", c.line, c.width, got, c.want)
		}
	}
}
