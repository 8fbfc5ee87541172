package tui

import (
	"bytes"
	"strings"
	"testing"
	"unicode"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

// awkwardNames are what an account, a person or a note may be called, and a
// terminal or a count of letters may take for wider or narrower than it is.
var awkwardNames = map[string]string{
	"wide":        "株式会社評価済みの地図と長い社名の東京本社営業部",
	"half wide":   "ｱｶｳﾝﾄ 株式 ｲﾛﾊ 会社 ABC 東京",
	"emoji":       "👨\u200d👩\u200d👧 Família 🇩🇪🇫🇷 ❤\ufe0f 🏳\ufe0f\u200d🌈 GmbH 👍🏽",
	"marks":       "Å\u0323\u0306ccou\u0301nt n\u0303a\u0308me\u0327 \u1ea4\u1ec6 Vie\u0323\u0302t Nam",
	"Thai":        "บริษัทที่มีชื่อยาวมากจำกัด",
	"Devanagari":  "क्षेत्रीय खाता प्रबंधन निगम",
	"Arabic":      "شركة المراعي للأغذية ٢٤",
	"Hebrew":      "החברה המרכזית 24/7 בע\"מ",
	"mixed ways":  "Account שלנו and حسابنا Ltd",
	"one word":    strings.Repeat("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbau", 2),
	"separators":  "A · B · C  — D | E",
	"ambiguous":   "●○■□◆◇★☆①②③─│┼αβγжщ",
	"zero widths": text.Line("Ac\u200bcou\u2060nt\ufeff\u00ad \u202eA\u202c\u2066B\u2069"),
}

// named is a bench where everything that has a name goes by this one.
func named(t testing.TB, screen, name string, options ...benchOption) *bench {
	b := newBench(t, set(screen, append(options, withCard(awkwardCard(name)), withResults(name))...)...)
	s := b.sheet.Session
	subject, respondent := s.Subject(), s.Respondent()
	subject.Name, subject.Team, respondent.Name = name, name, name
	if err := s.Describe(subject, respondent); err != nil {
		t.Fatal(err)
	}
	for i := range s.Len() {
		if err := s.SetNote(i, name); err != nil {
			t.Fatal(err)
		}
	}
	_ = s.SetAction("c1e1", scoring.Action{Text: name, Owner: name, Due: scoring.DayOf(noon)})
	for i := range b.others {
		b.others[i].Respondent.Name = name
	}
	return b
}

// TestNamesOfAllScriptsFitAtEveryWidth: at every place where a name can be cut the
// frame keeps its cells, and no character is cut in two.
func TestNamesOfAllScriptsFitAtEveryWidth(t *testing.T) {
	for what, name := range awkwardNames {
		t.Run(what, func(t *testing.T) {
			t.Parallel()
			for screen, keys := range everyScreen {
				b := named(t, screen, name).press(keys)
				for width := minWidth + len(screen)%7; width <= 100; width += 7 { // all widths, over the screens
					frame := b.resize(width, 24).root.View()
					checkFrame(t, screen, frame, width, 24, false)
					checkCharacters(t, screen, frame, width)
				}
			}
		})
	}
}

// checkCharacters fails where a row has a mark with no letter, or a joiner with
// nothing to join: what is left of a character that was cut in two.
func checkCharacters(t *testing.T, screen, frame string, width int) {
	t.Helper()
	for _, row := range strings.Split(frame, "\n") {
		before := ' '
		for _, r := range row {
			if unicode.Is(unicode.M, r) && unicode.IsSpace(before) || r == '\u200d' && unicode.IsSpace(before) || before == '\u200d' && unicode.IsSpace(r) || r == unicode.ReplacementChar {
				t.Fatalf("%s at %d cuts a character in two: %q", screen, width, row)
			}
			before = r
		}
		if before == '\u200d' {
			t.Fatalf("%s at %d ends with half a character: %q", screen, width, row)
		}
	}
}

// TestNamesOfAllScriptsFitInPlainMode reads out about everything, at every width.
func TestNamesOfAllScriptsFitInPlainMode(t *testing.T) {
	const lines = "2\ne yes\nb\n1\nd\nt\nt 1\na 4\ns\np\nw total\nw 1.1\nc\nc 1\n/ a\nclosing\nyes\nno\nv 1\nq\nq\n"
	for what, name := range awkwardNames {
		for width := 1 + len(name)%5; width <= 100; width += 5 {
			b := named(t, "compare", name)
			var out bytes.Buffer
			p := Plain{In: strings.NewReader(lines), Out: &out, Width: width, ASCII: width%2 == 0}
			if err := RunPlain(t.Context(), p, b.outside(), Opening{Sheet: b.sheet, At: AtIntro}); err != nil {
				t.Fatal(err)
			}
			onlyText(t, out.String())
			checkCharacters(t, what, out.String(), width)
			for _, line := range strings.Split(out.String(), "\n") {
				isPrompt := strings.ContainsAny(line, ":?/") // and what is typed after it, or a path
				if w := text.Width(line); w > max(width, 20) && !isPrompt && w > 1 {
					t.Fatalf("%s at %d is %d wide: %q", what, width, w, line)
				}
			}
		}
	}
}
