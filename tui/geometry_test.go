package tui

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
	"github.com/kamscore/kamscore/words"
)

// everyScreen is the keys that lead from the first element to each screen. A
// new screen is one line here.
var everyScreen = map[string]string{
	"element":                "",
	"element answered":       "e 2 n note enter left",
	"element not applicable": "x because",
	"note":                   "n first ctrl+j second",
	"component end":          "1 2 3",
	"proof pass":             "1 2 3 v",
	"components":             "2 t right down",
	"components filtered":    "2 t a",
	"components no match":    "t a a",
	"components reason":      "t x because",
	"find":                   "/ map",
	"find nothing":           "/ zzz",
	"summary":                "1 2 s",
	"summary untouched":      "s",
	"summary finished":       "1 2 s f enter esc",
	"summary rated":          allRated + " s",
	"summary rated next":     allRated + " s down down down down",
	"what next":              allRated + " s down down down down enter",
	"summary placed":         allRated + " s G up",
	"summary placed between": betweenQuadrants + " s G up",
	"place":                  allRated + " s G up enter",
	"place between":          betweenQuadrants + " s G up enter",
	"review":                 "1 2 s f enter",
	"review day":             "1 2 s f enter 2027-03-01",
	"next round":             nextRoundKeys,
	"next round not applied": nextRoundKeys + " x",
	"next round rated":       nextRoundKeys + " 2 left",
	"next round components":  nextRoundKeys + " enter t right",
	"next round summary":     nextRoundKeys + " s",
	"next round why":         nextRoundKeys + " enter s w",
	"next round end":         nextRoundKeys + " right right 2",
	"next round finish":      nextRoundKeys + " enter s f",
	"finish notice":          "1 s f",
	"output notice":          "1 s o",
	"closing":                "s G enter",
	"closing answered":       "s G enter 1 left n because",
	"priorities":             "1 2 d p",
	"priorities empty":       "p",
	"priorities planned":     "1 2 d p m down down enter 1 space Dec enter 3 esc right * - G up m esc",
	"action":                 "1 2 d p m down down enter 1 space Dec enter 2",
	"action typing":          "1 2 d p m down enter Account space team",
	"action not a day":       "1 2 d p m down down enter soon enter",
	"why component":          "1 2 s w",
	"why total":              "1 2 s G up w",
	"why total rated":        allRated + " s G up up w",
	"why priority":           "1 2 p w",
	"compare":                "1 c",
	"comparison":             "1 0 c enter",
	"comparison components":  "1 0 c enter right down",
	"comparison views":       "1 0 2 c 2 G",
	"not comparable":         "1 c 4",
	"why compared":           "1 0 c enter w",
	"why compared component": "1 0 c enter right w",
	"why compared element":   "1 0 c 2 G w",
	"debate":                 "",
	"debate note":            "n agreed",
	"debate component end":   "3 1 2 2 1",
	"debate alike":           "3 1 2",
	"changed":                "",
	"changed kept":           "tab space",
	"changed last":           "G",
	"changed scale":          "",
	"changed scale refused":  "enter",
	"changed scale chosen":   "2 G",
	"changed gone on":        "enter enter",
	"changed rescaled":       "2 enter enter",
	"help":                   "?",
	"intro":                  "esc",
	"intro typing":           "esc g enter more",
	"home":                   "esc esc",
	"home finding":           "esc esc / test",
	"home nothing":           "esc esc / zzz",
}

// allRated rate every statement, for a band with what to do next.
const allRated = "1 2 3 enter 1 2 2 enter 0 2"

// betweenQuadrants leave the last statement open, and with it one axis of the
// matrix.
const betweenQuadrants = "1 2 3 enter 1 2 2 enter 2"

// nextRoundKeys finish the round and stand at the first element of the next.
const nextRoundKeys = "1 2 s f enter enter G enter enter"

// set is what a screen needs beside some options.
func set(screen string, options ...benchOption) []benchOption {
	options = append(options, withOthers)
	if strings.HasPrefix(screen, "debate") {
		options = append(options, withDebate)
	}
	if screen == "debate alike" {
		options = append(options, withAlike)
	}
	if strings.Contains(screen, "place") {
		options = append(options, withMatrix)
	}
	switch {
	case strings.HasPrefix(screen, "changed scale"), screen == "changed rescaled":
		options = append(options, withChange(rescaledCard))
	case strings.HasPrefix(screen, "changed"):
		options = append(options, withChange(changedCard))
	}
	return options
}

// sizes are the windows that every frame has to fit: the smallest, the ones
// around each change of layout, the usual ones and very wide.
var sizes = [][2]int{
	{1, 1},
	{2, 1},
	{1, 5},
	{5, 3},
	{29, 8},
	{30, 7},
	{30, 8},
	{31, 9},
	{40, 10},
	{46, 12},
	{59, 13},
	{60, 14},
	{71, 20},
	{74, 24},
	{80, 24},
	{80, 10},
	{120, 40},
	{300, 12},
	{300, 100},
}

// awkward is text that has broken layouts before.
var awkward = map[string]string{
	"plain":      "We keep a dated map of every party between us and the end consumer.",
	"long word":  "We keep a " + strings.Repeat("Rindfleischetikettierungs", 8) + "gesetz.",
	"wide":       strings.Repeat("評価済みの地図を持っています。", 6),
	"emoji":      strings.Repeat("👨\u200d👩\u200d👧 🇩🇪 ❤\ufe0f map ", 10) + ".",
	"marks":      strings.Repeat("e\u0301\u0323\u0306", 60) + ".",
	"controls":   text.Line("a\tb\x1b[31mred\x1b[0m\u202etxt.exe\u0007\r\nnext\u2028line."),
	"right-left": "تقييم خريطة العملاء الرئيسيين لدينا كل ربع سنة مع التاريخ.",
	"very long":  strings.Repeat("We keep a dated map of every party. ", 28),
	"empty":      "",
}

// awkwardCard is the test card with every text replaced.
func awkwardCard(s string) *scoring.Scorecard {
	card := testCard()
	card.Title, card.Summary = text.Cut(s, 200, ""), s
	for c := range card.Components {
		card.Components[c].Title = text.Cut(fmt.Sprintf("%s %d", text.Cut(s, 190, ""), c), 200, "")
		for e := range card.Components[c].Elements {
			el := &card.Components[c].Elements[e]
			el.Statement, el.Evidence, el.Guidance, el.Improve = s, s, s, s
		}
	}
	for i := range card.Bands {
		card.Bands[i].Next = s
	}
	card.Stages[1].Title = text.Cut(s, 200, "")
	card.Matrix = testMatrix()
	for i := range card.Matrix.Quadrants {
		card.Matrix.Quadrants[i].Label, card.Matrix.Quadrants[i].Advice = text.Cut(s, 40, ""), s
	}
	for i := range card.Closing {
		card.Closing[i].Text = s
	}
	for i := range card.Scale {
		card.Scale[i].Label, card.Scale[i].Help = text.Cut(s, 40, ""), s
	}
	return card
}

// TestEveryScreenFitsEveryWindow is the geometry contract: exactly as many
// rows as the window has, each at least one cell short of its width, no
// control character, no panic; and so in every language, while typing and after
// a resize.
func TestEveryScreenFitsEveryWindow(t *testing.T) {
	cards := map[string]*scoring.Scorecard{"widest": widest()}
	for textName, s := range awkward {
		cards[textName] = awkwardCard(s)
	}
	for textName, card := range cards {
		t.Run(textName, func(t *testing.T) {
			t.Parallel()
			s := awkward[textName]
			languages := words.All()
			if textName != "plain" { // what a scorecard says is as awkward in any language
				languages = languages[:1]
			}
			for _, w := range languages {
				for screenName, keys := range everyScreen {
					for _, ascii := range []bool{false, true} {
						options := set(screenName, withCard(card), withResults(s), withWords(w))
						if ascii {
							options = append(options, withASCII)
						}
						b := newBench(t, options...).press(keys)
						for _, size := range sizes {
							b.resize(size[0], size[1])
							checkFrame(t, screenName+" in "+w.Tag, b.root.View(), size[0], size[1], ascii)
						}
					}
				}
			}
		})
	}
}

// withResults fills the home screen.
func withResults(about string) benchOption {
	return func(b *bench, _ *Terminal) {
		for i := range 30 {
			status := scoring.Draft
			if i > 15 {
				status = scoring.Final
			}
			b.home.Results = append(b.home.Results, HomeResult{
				Path: "/results/x.json", Title: text.Cut(about, 200, ""), About: text.Cut(about, 200, ""), Status: status,
				Updated: noon.Add(-time.Duration(i) * 9 * time.Hour), Position: "5.2 of " + text.Cut(about, 100, ""),
				Total: scoring.Score{Elements: 71, Rated: 30, Max: 213},
			})
		}
		b.home.Problems = []string{"read /results/broken.json: " + about, "read /results/other.json: " + about}
		b.home.Own = []HomeCard{{Heading: b.card.Heading(), Path: "/scorecards/own.yaml"}}
	}
}

func checkFrame(t *testing.T, name, frame string, width, height int, ascii bool) {
	t.Helper()
	rows := strings.Split(frame, "\n")
	if len(rows) != height {
		t.Fatalf("%s at %dx%d has %d rows:\n%s", name, width, height, len(rows), frame)
	}
	for i, row := range rows {
		if w := text.Width(row); w > max(1, width-1) {
			t.Fatalf("%s at %dx%d: row %d is %d wide: %q", name, width, height, i, w, row)
		}
		for _, r := range row {
			if r < ' ' || r == 0x7f || r >= 0x80 && r < 0xa0 {
				t.Fatalf("%s at %dx%d: row %d holds %U: %q", name, width, height, i, r, row)
			}
			if ascii && r > 0x7e {
				t.Fatalf("%s at %dx%d: row %d holds %q in ASCII: %q", name, width, height, i, r, row)
			}
		}
	}
}

// TestStatementsAreNeverCut scrolls through the element screen of a small
// window: every word of the statement and every level of the scale comes by.
func TestStatementsAreNeverCut(t *testing.T) {
	for _, size := range [][2]int{{40, 10}, {30, 8}, {80, 24}} {
		words := strings.Fields(strings.Repeat("alpha beta gamma delta epsilon zeta eta theta iota kappa ", 4) + "omega.")
		for i := range words {
			words[i] = fmt.Sprintf("%s%d", words[i], i)
		}
		card := awkwardCard(strings.Join(words, " "))
		card.Scale = scoring.DefaultScale()
		b := newBench(t, withCard(card), sized(size[0], size[1]))
		seen := b.screen()
		for range 100 {
			b.press("down")
			seen += "\n" + b.screen()
		}
		for _, w := range append(words, "0", "1", "2", "3", "Nearly", "Evidence asked for") {
			if !strings.Contains(seen, w) {
				t.Errorf("at %dx%d nobody can read %q", size[0], size[1], w)
			}
		}
	}
}

// TestSmallWindowsSayWhatIsNeeded covers the windows too small for a screen.
func TestSmallWindowsSayWhatIsNeeded(t *testing.T) {
	b := newBench(t, sized(20, 4)).press("2")
	b.shows("1.2 -", "saved", "needs 30x8")
	b.resize(20, 1)
	b.shows("1.2 -")
	b.press("3")
	b.resize(80, 24)
	b.shows("1.2 rated 3, Complete").showsNot("needs 30x8")
}

func TestASizeOfNothingIsIgnored(t *testing.T) {
	b := newBench(t)
	before := b.screen()
	b.resize(0, 0)
	if b.screen() != before {
		t.Errorf("the frame changed:\n%s", b.screen())
	}
}
