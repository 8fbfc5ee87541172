package scorecards_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/kamscore/kamscore/scorecards"
	"github.com/kamscore/kamscore/scoring"
)

const megabyte = 1 << 20

// numbered is n texts one after the other, each with its number.
func numbered(n int, format string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format, i)
	}
	return b.String()
}

// filled is a text of 2 MB after what has to come first.
func filled(before, unit string) string {
	return before + strings.Repeat(unit, (2*megabyte-len(before))/len(unit))
}

// patience is how long a file may take here: far longer than the second it
// takes at most, on a busy machine and under the race detector too, and far
// shorter than the minutes that a file which is not refused in time takes.
const patience = 20 * time.Second

func parseQuickly(t *testing.T, source string) (card *scoring.Scorecard, err error) {
	t.Helper()
	start := time.Now()
	card, _, err = scorecards.Parse("f", []byte(source))
	if took := time.Since(start); took > patience {
		t.Errorf("took %v", took)
	}
	return card, err
}

// A file from a stranger must not keep anybody waiting: each is refused for
// the right reason, and at once.
func TestHostileFilesAreRefusedQuickly(t *testing.T) {
	nested := func(unit string, n int) string { return "a: " + strings.Repeat(unit, n) }
	tests := map[string]struct{ source, want string }{
		"too large":           {filled("", "#\n") + "#\n", "larger than 2 MB"},
		"many lists":          {filled("a: [", "[],"), "more entries than"},
		"many entries":        {filled("a: [", "a,"), "more entries than"},
		"many groups":         {filled("a: [", "{a},"), "more entries than"},
		"many null keys":      {filled("", "?\n"), "more entries than"},
		"many block entries":  {filled("", "-\n"), "more entries than"},
		"nodes at the limit":  {"a: [" + strings.Repeat("{a},", 149_000) + "]", "more than 200000 keys and values"},
		"pairs at the limit":  {"a: {" + strings.Repeat("a,", 290_000) + "}", "more than 10000 keys"},
		"lists at the limit":  {"a: [" + strings.Repeat("a,", 290_000) + "]", "more than 200000 keys and values"},
		"keys":                {numbered(100_000, "k%d: v\n"), "more than 10000 keys"},
		"unknown keys":        {numbered(9_999, "k%d: v\n"), "more faults are not listed"},
		"long unknown keys":   {numbered(9_999, strings.Repeat("k", 50)+"%d: v\n"), "more faults are not listed"},
		"faulty elements":     {"components: [{elements: [" + strings.Repeat("{x: y},", 30_000) + "]}]", "'elements' has 30000 entries"},
		"elements":            {"components: [" + strings.Repeat("{elements: ["+strings.Repeat("{x: y},", 40)+"]},", 900) + "]", "more faults are not listed"},
		"stages not declared": {"stages: [" + numbered(20, "{id: "+strings.Repeat("a", 60)+"%d},") + "]\ncomponents: [" + strings.Repeat("{stage: "+strings.Repeat("b", 60)+"},", 1000) + "]", "more faults are not listed"},
		"former ids":          {"retired: [" + strings.Repeat("{id: x},", 10_000) + "]", "more faults are not listed"},
		"flow lists 9000":     {nested("[", 9_000) + strings.Repeat("]", 9_000), "nested more than 32"},
		"flow lists 100000":   {nested("[", 100_000), "nested too deep"},
		"flow groups":         {nested("{a: ", 9_000) + strings.Repeat("}", 9_000), "nested more than 32"},
		"unclosed":            {nested("[", 5_000), "value is missing"},
		"block lists":         {strings.Repeat("- ", 9_000) + "x", "nested more than 32"},
		"block lists 20000":   {strings.Repeat("- ", 20_000) + "x", "nested too deep"},
		"question marks":      {strings.Repeat("? ", 5_000) + "a", "nested more than 32"},
		"deep, then wide":     {nested("[", 9_000) + strings.Repeat("a,", 140_000), "value is missing"},
		"deep, then comments": {filled(nested("[", 9_000), "#\n"), "value is missing"},
		"directives":          {filled("", "%TAG !a! b\n"), "cannot start with '%'"},
		"laughs":              {"a: &a [x,x]\nb: &b [*a,*a,*a,*a]\nc: [*b,*b,*b,*b]\n", "an alias (*) is not allowed"},
		"itself":              {"a: &a\n  b: *a\n", "an alias (*) is not allowed"},
		"anchors":             {numbered(9_000, "a%d: &x%[1]d v\n"), "more faults are not listed"},
		"unknown ids":         {strings.Replace(sound, "      - id: first", numbered(5_000, "      - {id: "+strings.Repeat("a", 50)+"%d, statement: S}\n")+"      - id: first", 1) + "translations: {de: {elements: {" + numbered(5_000, strings.Repeat("b", 50)+"%d: {},") + "}}}", "more faults are not listed"},
		"languages":           {sound + "translations: {" + numbered(9_000, "de-%05d: {},") + "}", "'translations' has 9000 languages"},
		"a long text":         {"title: \"" + strings.Repeat("x", megabyte) + "\"\n", "more than 64 KB"},
		"a long plain text":   {filled("title: ", "x "), "more than 64 KB"},
		"a long number":       {filled("title: ", "9"), "more than 64 KB"},
		"a long key":          {strings.Repeat("k", megabyte) + ": 1\n", "': ' cannot stand here"},
		"long texts":          {"components: [" + strings.Repeat(`"`+strings.Repeat("e\u0301", 20_000)+`",`, 30) + "]", "must be keys with values"},
		"joiners":             {"title: \"" + strings.Repeat("é\u200d\ufe0f", 6_000) + "\"\n", "characters; it may have 200"},
		"blank lines":         {filled("a: |", "\n"), "unknown key 'a'"},
		"carriage returns":    {filled("a: \"", "\r"), "no end"},
		"comments":            {filled("", "#\n"), "the file is empty"},
		"spaces":              {filled("", " "), "the file is empty"},
		"bytes":               {filled("", "\xff"), "not UTF-8"},
		"zeros":               {filled("", "\x00"), "a NUL byte"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			card, err := parseQuickly(t, tt.source)
			if card != nil || !errors.As(err, new(scorecards.Faults)) {
				t.Fatalf("Parse = %v, %v, want faults", card, err)
			}
			if got := err.Error(); !strings.Contains(got, tt.want) {
				t.Errorf("error = %.300q, want it to hold %q", got, tt.want)
			}
		})
	}
}

func TestALargeScorecardIsAcceptedQuickly(t *testing.T) {
	source := strings.TrimSuffix(sound, sound[strings.Index(sound, "    elements:"):]) + "    elements:\n" +
		numbered(10_000, "      - {id: e%d, statement: We keep a dated list of everything., evidence: the list, improve: Write it.}\n")
	if card, err := parseQuickly(t, source); err != nil || card.Len() != 10_000 {
		t.Errorf("refused: %.300v", err)
	}
	if got := faultsOf(t, source+"      - {id: more, statement: One more., evidence: e, improve: i}\n"); got[0] != "9:7: 'elements' has 10001 entries; it may have 10000" {
		t.Errorf("one element more: %v", got)
	}
	second := "  - {id: second, title: Second, elements: [{id: more, statement: One more., evidence: e, improve: i}]}\n"
	if got := faultsOf(t, source+second); got[0] != "10009:44: the scorecard has more than 10000 elements" {
		t.Errorf("one element more in another component: %v", got)
	}
}

// A scorecard of many elements may be translated into many languages.
func TestALargeTranslationIsAcceptedQuickly(t *testing.T) {
	source := strings.Replace(sound, "      - id: first", numbered(5_000, "      - {id: e%d, statement: S}\n")+"      - id: first", 1) + "translations:\n"
	for i := range 6 {
		source += fmt.Sprintf("  de-%05d: {elements: {", i) + numbered(5_000, "e%d: {statement: T},") + "}}\n"
	}
	if card, err := parseQuickly(t, source); err != nil || len(card.Translations) != 6 {
		t.Errorf("refused: %.300v", err)
	}
}

// Advice is given within the second too, whatever the statements have in
// common.
func TestAdviceIsGivenQuickly(t *testing.T) {
	card := sound[:strings.Index(sound, "      - id: first")]
	element := func(statement string) string { return "      - {id: x%d, statement: " + statement + "}\n" }
	distinct := strings.Repeat("word%[1]d%[1]d other%[1]d ", 3)
	for name, source := range map[string]string{
		"10000 alike":          card + numbered(10_000, element("One and the same statement stands in all the file.")),
		"10000 nearly alike":   card + numbered(10_000, element("One list %[1]d in every account file names all that is due this year or next year or later.")),
		"10000 rather alike":   card + numbered(10_000, element("A list names a sheet a file a plan a map a log a chart "+distinct)),
		"10000 of their own":   card + numbered(10_000, element(distinct)),
		"2000 long and alike":  card + numbered(2_000, element(strings.Repeat("ab cd ef gh ij kl mn op qr st uv ", 28)+"%[1]d.")),
		"2000 of common words": card + manyWords(2_000, 160),
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := parseQuickly(t, source); err != nil {
				t.Errorf("refused: %.300v", err)
			}
		})
	}
}

// manyWords is n elements whose statements are words of a small vocabulary,
// in ever other choices: each word is in many statements, each pair of
// statements shares some.
func manyWords(n, words int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "      - {id: x%d, statement: ", i)
		for j := range words {
			fmt.Fprintf(&b, "w%d ", (i*(j+1)+j*j)%400)
		}
		b.WriteString("end.}\n")
	}
	return b.String()
}
