package report

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"pgregory.net/rapid"

	"github.com/kamscore/kamscore/scoring"
	tables "github.com/kamscore/kamscore/sheet"
	"github.com/kamscore/kamscore/text"
)

// drawText is clean text of the kinds that do harm where it is not escaped.
func drawText(t *rapid.T, label string) string {
	return text.Clean(rapid.OneOf(
		rapid.String(),
		rapid.StringOf(rapid.SampledFrom([]rune("=+-@＝|`[]<>#*_\\'\"\t\n \u00a0\x1b\u009b1.)a評"))),
	).Draw(t, label))
}

func drawResult(t *rapid.T) Result {
	s := &scoring.Scorecard{
		ID: "s", Title: drawText(t, "title"), Summary: drawText(t, "summary"),
		Scale: scoring.Scale{{Value: 0, Label: drawText(t, "label")}, {Value: 1, Label: "Yes", Help: drawText(t, "help")}},
		Bands: []scoring.Band{{Label: drawText(t, "band"), Next: drawText(t, "next")}},
		Stages: []scoring.Stage{
			{ID: "a", Title: drawText(t, "stage"), Question: drawText(t, "question")},
		},
		Closing: []scoring.Question{{ID: "q", Text: drawText(t, "closing")}},
	}
	answers := scoring.Answers{}
	for i := range rapid.IntRange(0, 3).Draw(t, "components") {
		c := scoring.Component{ID: fmt.Sprint("c", i), Title: drawText(t, "component"), Weight: 1}
		c.Stage = rapid.SampledFrom([]string{"", "a"}).Draw(t, "in stage")
		for j := range rapid.IntRange(1, 3).Draw(t, "elements") {
			id := fmt.Sprint(c.ID, "e", j)
			c.Elements = append(c.Elements, scoring.Element{
				ID: id, Weight: 1, Statement: drawText(t, "statement"),
				Evidence: drawText(t, "evidence"), Improve: drawText(t, "improve"), Guidance: drawText(t, "guidance"),
			})
			answers[id] = scoring.Answer{
				Note: drawText(t, "note"),
				Rating: rapid.SampledFrom([]scoring.Rating{
					{}, scoring.Rated(0), scoring.Rated(1), scoring.NotKnown(), scoring.NotApplicable(drawText(t, "reason")),
				}).Draw(t, "rating"),
			}
		}
		s.Components = append(s.Components, c)
	}
	s.Matrix = &scoring.Matrix{X: scoring.Axis{Component: "c0", Split: 50}, Y: scoring.Axis{Stage: "a", Split: 50}}
	for _, corner := range scoring.Corners() {
		s.Matrix.Quadrants = append(s.Matrix.Quadrants, scoring.Quadrant{Corner: corner, Label: drawText(t, "quadrant"), Advice: drawText(t, "advice")})
	}
	return Result{Assessment: &scoring.Assessment{
		Scorecard: s, Answers: answers,
		Subject:    scoring.Subject{Name: drawText(t, "subject"), Team: drawText(t, "team")},
		Respondent: scoring.Respondent{Name: drawText(t, "respondent")},
		Closing:    scoring.Closing{"q": {Reply: rapid.SampledFrom(scoring.Replies()).Draw(t, "reply"), Note: drawText(t, "closing note")}},
	}}
}

// everything writes all there is to write in one format.
func everything(t *rapid.T, f Format, r Result, o Options) string {
	var out bytes.Buffer
	card := r.Assessment.Scorecard
	if slices.Contains(FormFormats(), f) {
		if err := Form(&out, f, card, o); err != nil {
			t.Fatal(err)
		}
	}
	if !slices.Contains(Formats(), f) {
		return out.String()
	}
	for _, write := range []func(io.Writer) error{
		func(w io.Writer) error { return Summary(w, f, r, o) },
		func(w io.Writer) error { return Priorities(w, f, r, o) },
		func(w io.Writer) error { return Scorecard(w, f, card, o) },
		func(w io.Writer) error {
			return Scorecards(w, f, Listing{Family: []*scoring.Scorecard{card}, Systems: []*scoring.Scorecard{card}, Own: []*scoring.Scorecard{card}}, o)
		},
	} {
		if err := write(&out); err != nil {
			t.Fatal(err)
		}
	}
	return out.String()
}

func TestNothingWrittenDrivesATerminal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := drawResult(t)
		for _, f := range Formats() {
			if !f.IsText() {
				continue
			}
			drivesNoTerminal(t, f, everything(t, f, r, Options{}))
		}
	})
}

func TestTextFitsItsWidth(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o := Options{Width: rapid.IntRange(20, 130).Draw(t, "width"), ASCII: rapid.Bool().Draw(t, "ascii")}
		fits(t, everything(t, Text, drawResult(t), o), o.Width)
	})
}

// drivesNoTerminal fails where a format that is text holds what a terminal
// would act on.
func drivesNoTerminal(t *rapid.T, f Format, out string) {
	if !utf8.ValidString(out) {
		t.Fatalf("%s is not UTF-8", f)
	}
	for _, c := range out {
		if unicode.Is(unicode.Cc, c) && c != '\n' && (f != CSV || c != '\t') {
			t.Fatalf("%s holds the control character %U:\n%q", f, c, out)
		}
	}
}

// fits fails where a line is wider than it may be.
func fits(t *rapid.T, out string, width int) {
	for _, l := range strings.Split(out, "\n") {
		if text.Width(l) > width {
			t.Fatalf("%q is %d wide, not %d", l, text.Width(l), width)
		}
	}
}

func TestASCIITextIsASCII(t *testing.T) {
	card := &scoring.Scorecard{Title: "Plan – “one” · two…", Scale: scoring.DefaultScale(), Components: []scoring.Component{
		{ID: "c", Title: strings.Repeat("A long title — ", 9), Weight: 1, Elements: []scoring.Element{{ID: "e", Weight: 1}}},
	}}
	a := &scoring.Assessment{Scorecard: card, Subject: scoring.Subject{Name: "Account A"}, Status: scoring.Draft}
	var out bytes.Buffer
	if err := Summary(&out, Text, Result{Assessment: a}, Options{ASCII: true}); err != nil {
		t.Fatal(err)
	}
	for _, r := range out.String() {
		if r > unicode.MaxASCII {
			t.Fatalf("%q in\n%s", r, &out)
		}
	}
}

var unescaped = regexp.MustCompile(`\\([[:punct:]])`)

func TestEscapedMarkdownReadsAsItStood(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawText(t, "text")
		if got := unescaped.ReplaceAllString(escape(s), "$1"); got != text.Line(s) {
			t.Fatalf("%q reads as %q, escaped as %q", s, got, escape(s))
		}
	})
}

func TestEscape(t *testing.T) {
	tests := []struct{ in, want string }{
		{"4.4 of 5", "4.4 of 5"},
		{"We keep a list (dated).", "We keep a list (dated)."},
		{"# heading", `\# heading`},
		{"- item", `\- item`},
		{"+ item", `\+ item`},
		{"1. item", `1\. item`},
		{"12) item", `12\) item`},
		{"1.", `1\.`},
		{"2026.", `2026\.`},
		{"===", `\===`},
		{"---", `\---`},
		{"    code", "code"},
		{"> quote", `\> quote`},
		{"a | b", `a \| b`},
		{`a \| b`, `a \\\| b`},
		{"~~gone~~", `\~\~gone\~\~`},
		{"[x](y) ![x](y)", `\[x\](y) !\[x\](y)`},
		{"<b>&lt;", `\<b\>\&lt;`},
		{"`code` *a* _b_", "\\`code\\` \\*a\\* \\_b\\_"},
		{"https://evil.example at 12:30", `https\://evil.example at 12:30`},
		{"WWW.evil.example www. w.", `WWW\.evil.example www\. w.`},
		{"mailto:a@b.example", `mailto:a\@b.example`},
		{"two\nlines", "two lines"},
		{"", ""},
	}
	for _, tt := range tests {
		if got := escape(tt.in); got != tt.want {
			t.Errorf("escape(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

// FuzzMarkdown looks for what CommonMark and GitHub make something of.
func FuzzMarkdown(f *testing.F) {
	for _, s := range []string{
		"[x](y)", "![x](y)", "<b>", "a|b", "# x", "- x", "1. x", "http://x.y", "www.x", "a@b.c", "`x`", "***", "&lt;", "$x$", "~~x~~",
		"\\[", "  > x", "\n\n- x", "=", "12) x", "wWw.x", "://", "\u00a0# x", "\u3000- x",
	} {
		f.Add(s)
	}
	live := regexp.MustCompile("[`*_{}\\[\\]<>|#~$&@]|://|(?i:www)\\.|^ *([-+=]|[0-9]+[.)]( |$))|[\n\t]")
	f.Fuzz(func(t *testing.T, s string) {
		s = text.Clean(s)
		escaped := escape(s)
		if got := unescaped.ReplaceAllString(escaped, "$1"); got != text.Line(s) {
			t.Fatalf("%q reads as %q, escaped as %q", s, got, escaped)
		}
		// An escaped character is a letter to every rule.
		if found := live.FindString(unescaped.ReplaceAllString(escaped, "x")); found != "" {
			t.Fatalf("%q is live in %q", found, escaped)
		}
	})
}

func TestMarkdownTablesKeepTheirCells(t *testing.T) {
	border := regexp.MustCompile(`(^|[^\\])(\\\\)*\|`)
	rapid.Check(t, func(t *rapid.T) {
		columns := 0
		for _, l := range strings.Split(everything(t, Markdown, drawResult(t), Options{}), "\n") {
			if !strings.HasPrefix(l, "|") {
				columns = 0
				continue
			}
			if n := len(border.FindAllString(l, -1)); columns == 0 {
				columns = n
			} else if n != columns {
				t.Fatalf("%d borders in %q, want %d", n, l, columns)
			}
		}
	})
}

func TestCSVText(t *testing.T) {
	tests := []struct{ in, want string }{
		{"plain", "plain"},
		{"", ""},
		{" ", " "},
		{"a=1", "a=1"},
		{"=1+1", "'=1+1"},
		{"+44", "'+44"},
		{"-5", "'-5"},
		{"@SUM(A1)", "'@SUM(A1)"},
		{"＝1", "'＝1"},
		{"＋1", "'＋1"},
		{"－1", "'－1"},
		{"＠A", "'＠A"},
		{"  =1", "'  =1"},
		{"\u00a0\u3000=1", "'\u00a0\u3000=1"},
		{"\n=1", "\n'=1"},
		{"\t=1", "'\t'=1"},
		{"'=1", "''=1"},
		{"a;=1", "a;'=1"},
		{"a; ＝1\n-1\t@x;b", "a;' ＝1\n'-1\t'@x;b"},
		{"a, =1; b", "a, =1; b"},
		{"\tplain", "'\tplain"},
		{"\rplain", "'\rplain"},
		{"'kept'", "'kept'"},
		{"NA", "NA"},
		{"?", "?"},
	}
	for _, tt := range tests {
		if got := csvText(tt.in); got != tt.want {
			t.Errorf("csvText(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

// cells are a thing that is written as CSV only.
type cells struct {
	thing
	of [][]any
}

func (c cells) rows() [][]any { return c.of }

func TestNumbersStayNumbers(t *testing.T) {
	out, err := encodeCSV(cells{of: [][]any{{-2, -0.5, 1e-9, 1e21, nil, "-2"}}}, Options{})
	if want := "-2,-0.5,0.000000001,1000000000000000000000,,'-2\n"; err != nil || string(out) != want {
		t.Errorf("%q, %v, want %q", out, err, want)
	}
}

// cellsOf are the cells of a CSV file as a spreadsheet takes them in that parts
// them by a sign: quotation marks count where they stand at the beginning of a
// cell, and elsewhere are text.
func cellsOf(file string, comma rune) (cells []string) {
	cell, quoted, begins, twice := "", false, true, false
	for i, r := range file {
		switch {
		case twice: // the second of two quotation marks that stand for one
			cell += string(r)
			twice = false
		case begins && r == '"':
			quoted, begins = true, false
		case quoted && r == '"':
			twice = strings.HasPrefix(file[i+1:], `"`)
			quoted = twice
		case !quoted && (r == comma || r == '\n'):
			cells = append(cells, cell)
			cell, begins = "", true
		default:
			cell += string(r)
			begins = false
		}
	}
	return append(cells, cell)
}

// A cell is run by no spreadsheet, whatever it takes for the sign between cells,
// and comes back as it was.
func FuzzCSVCell(f *testing.F) {
	for _, s := range []string{"=1", " -1", "\t+", "＠x", "'=1", "a,b", `"q"`, "line\nline", "\u3000=1", "\x1b[31m=", "\u200b=1", "a;=1", "a\n-1", "'=1", "a;'=1", "'\t=", "x,\";=1", "'\n=1", "\n\n=1", "; '' -1"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = text.Clean(s)
		var out bytes.Buffer
		w := csv.NewWriter(&out)
		if err := w.Write([]string{csvText(s), "1", csvText("last")}); err != nil {
			t.Fatal(err)
		}
		w.Flush()
		line := strings.TrimSuffix(out.String(), "\n")
		record, err := csv.NewReader(&out).Read()
		if err != nil {
			t.Fatal(err)
		}
		cell := record[0]
		book, err := tables.Read(strings.NewReader(line + "\n"))
		if err != nil {
			t.Fatal(err)
		}
		rows, err := book.Sheets[0].Rows()
		if err != nil {
			t.Fatal(err)
		}
		// Where the sign that parts cells is guessed wrongly there is no first cell to compare.
		if cells, err := rows.Next(); err == nil && len(cells) == 3 && len(record) == 3 && cells[0] != s {
			t.Fatalf("%q came back as %q", s, cells[0])
		}
		for _, comma := range ",;\t" {
			for _, cell := range cellsOf(line, comma) {
				if strings.IndexAny(strings.TrimSpace(cell), "=+-@＝＋－＠") == 0 {
					t.Fatalf("%q parted by %q is run by a spreadsheet: %q", line, comma, cell)
				}
			}
		}
		for _, r := range cell {
			if unicode.Is(unicode.Cc, r) && r != '\n' && r != '\t' {
				t.Fatalf("%q holds the control character %U", cell, r)
			}
		}
	})
}
