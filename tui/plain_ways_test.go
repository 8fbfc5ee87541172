package tui

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// A way is how plain mode does what a key of a screen does: a line that is typed,
// with the transcript that has it, or the reason why there is nothing to type.
type way struct {
	typed string // the beginning of a line; enter is an empty one
	in    string // a file of testdata/plain
	none  string
}

const (
	noScreen  = "there is one question at a time and nothing to move about on"
	readWhole = "it is read out whole"
	enter     = "enter"
)

// plainWays are those of every key of every screen, by what the help screen says
// that the key does.
var plainWays = map[string]way{
	// An element.
	"rate and go on":                           {typed: "2", in: "gaps"},
	"not applicable, with a reason":            {typed: "x ", in: "not-applicable"},
	"keep the reason and go on":                {typed: "x", in: "not-applicable"},
	"do not know, go on":                       {typed: "d", in: "do-not-know"},
	"clear the rating":                         {typed: "clear", in: "clear"},
	"evidence: yes, no, not said":              {typed: "e", in: "evidence"},
	"write a note":                             {typed: "n", in: "note"},
	"write the note in your editor":            {none: "plain mode types with the cursor of the terminal itself, as an editor does; add writes a second line"},
	"keep the note":                            {typed: "n ", in: "note"},
	"a new line":                               {typed: "add ", in: "note-add"},
	"the element before":                       {typed: "b", in: "walk"},
	"the element after":                        {typed: enter, in: "walk"},
	"next one not dealt with":                  {typed: "next", in: "gaps"},
	"previous one not dealt with":              {typed: "previous", in: "gaps"},
	"to the first":                             {typed: "first", in: "gaps"},
	"to the last":                              {typed: "last", in: "gaps"},
	"go on":                                    {typed: enter, in: "walk"},
	"keep the answer of the last round, go on": {typed: enter, in: "next-round"},
	"confirm the answer, go on":                {typed: enter, in: "changed"},
	"scroll a long text up":                    {none: readWhole},
	"scroll it down":                           {none: readWhole},

	// The end of a component, and the proof pass.
	"back to the last element":           {typed: "b", in: "walk"},
	"go on to the next component":        {none: "the next question follows without waiting"},
	"go on to the next statement":        {none: "the next question follows without waiting"},
	"proof pass: evidence, one key each": {typed: "v 1", in: "proof"},
	"yes, there is evidence":             {typed: "y", in: "proof"},
	"no, there is none":                  {typed: "n", in: "proof"},
	"leave it unsaid":                    {typed: enter, in: "proof"},
	"leave the rest and go on":           {typed: "q", in: "proof-back"},
	"why this number":                    {typed: "w", in: "looks"},

	// Lists.
	"the list of components": {typed: "t", in: "looks"},
	"show the elements":      {typed: "t 1", in: "statements"},
	"fold":                   {none: "the elements are read out where they are asked for"},
	"choose a component":     {typed: "g 1", in: "statements"},
	"all, not rated, not known, no evidence, has note":  {typed: "a 1", in: "filter"},
	"the whole component is not applicable":             {typed: "omit 2 ", in: "omit"},
	"mark the component":                                {typed: "omit 3", in: "omit"},
	"leave the component as it is":                      {typed: "q", in: "omit"},
	"take not applicable away from the component again": {typed: "include 3", in: "omit"},
	"find a statement":                                  {typed: "/ ", in: "find"},
	"open the chosen statement":                         {typed: "g ", in: "find"},
	"back without opening":                              {none: "what was found is read out, and the question stays"},
	"open":                                              {typed: "g ", in: "find"},
	"up":                                                {none: noScreen},
	"down":                                              {none: noScreen},
	"scroll":                                            {none: readWhole},
	"choose a line":                                     {none: noScreen},
	"choose":                                            {none: noScreen},
	"choose a row":                                      {typed: "1", in: "home"},

	// The summary, the priorities and what is planned.
	"the summary":                              {typed: "s", in: "looks"},
	"priorities: what to work on first":        {typed: "p", in: "plan"},
	"to the next list":                         {none: readWhole},
	"to the list before":                       {none: readWhole},
	"make it an action, or open its action":    {typed: "m 1.1", in: "plan"},
	"change the chosen line":                   {typed: "m1.1", in: "plan"},
	"keep the text":                            {typed: "Draw the map in June", in: "plan"},
	"keep the text and go back":                {typed: "Draw the map in June", in: "plan"},
	"set the target: the rating to be reached": {typed: "target 1.1 3", in: "plan"},
	"take the target away":                     {typed: "target 1.2 -", in: "plan"},
	"pin it before all others, or unpin it":    {typed: "* 1.2", in: "plan"},
	"drop it for this time, or put it back":    {typed: "- 1.2", in: "plan"},
	"finish or reopen":                         {typed: "f", in: "finish"},
	"make it a draft again":                    {typed: "f", in: "finished-first"},
	"finish it as it is":                       {typed: "y", in: "finish"},
	"go back and rate on":                      {typed: "n", in: "finish"},
	"agree on the day":                         {typed: "16 Wochen", in: "german-whole"},
	"leave the next review as it is":           {typed: "q", in: "done-first"},
	"write it to a file":                       {typed: "o ", in: "export"},
	"HTML, a report to print or send":          {typed: "o ", in: "export"},
	"text, to print or to mail":                {typed: "o ", in: "export"},
	"Markdown, with every answer":              {typed: "o ", in: "export"},
	"CSV, the answers for a spreadsheet":       {typed: "o ", in: "export"},
	"JSON, the scores for a program":           {typed: "o ", in: "export"},
	"XLSX, a workbook with live totals":        {typed: "o ", in: "export"},

	// Closing questions.
	"0 no, 1 partly, 2 yes, and go on":              {typed: "yes", in: "closing-back"},
	"the next question":                             {typed: enter, in: "closing"},
	"clear the reply":                               {typed: "-", in: "closing-back"},
	"go on; after the last question to the summary": {typed: enter, in: "closing"},

	// Comparing, and a team that agrees.
	"compare with another result":   {typed: "c", in: "compare"},
	"compare with the chosen one":   {typed: "c 2", in: "compare"},
	"compare with the one in a row": {typed: "c4", in: "compare"},
	"take these ratings over":       {typed: "alike", in: "debate-alike"},
	"go through them one by one":    {none: "the next question follows without waiting"},

	// Home, and the introduction.
	"start, or change the chosen line": {typed: "subject ", in: "describe"},
	"find among these":                 {typed: "/ ", in: "home-find"},
	"find":                             {typed: "/ ", in: "home-find"},
	"show all":                         {typed: "?", in: "home-find"},
	"its summary":                      {typed: "s 3", in: "home-find"},
	"one screen back":                  {typed: "home", in: "home-find"},

	// A changed scorecard.
	"go on with the changed scorecard":                  {typed: enter, in: "changed"},
	"keep the answer, or have it asked anew":            {typed: "keep", in: "changed"},
	"what becomes of the ratings: keep, rescale, clear": {typed: "rescale", in: "changed-scale"},
	"to the next question":                              {none: "each question is asked"},
	"the summary as it was, without changing anything":  {typed: "s", in: "changed-read"},
	"leave everything as it was":                        {typed: "q", in: "changed-left"},

	// What needs an answer first.
	"what is planned":                           {typed: "p", in: "plan"},
	"read it without changing anything":         {typed: "y", in: "held"},
	"read this one":                             {none: "it is open at its summary"},
	"start the next round":                      {typed: "round", in: "round"},
	"agree on another day":                      {typed: "review 2 weeks", in: "round"},
	"try to save again":                         {none: "the next answer does, and so does leaving"},
	"go on rating; the next answer tries again": {typed: "1", in: "fails-once"},
	"leave and lose the latest answers":         {typed: "q", in: "fails-for-good"},

	// Everywhere.
	"take the last change back":                   {typed: "u", in: "undo"},
	"takes ratings back; * and - undo themselves": {typed: "u", in: "undo"},
	"make it again":                               {typed: "r", in: "undo"},
	"what the keys do here":                       {typed: "?", in: "help"},
	"close":                                       {none: noScreen},
	"leave; everything is saved":                  {typed: "q", in: "walk"},
	"suspend kamscore; fg brings it back":         {none: "the terminal does it: no key is taken from it"},
	"paint the screen again":                      {none: "nothing is painted"},
	"":                                            {none: "a digit off the scale, of which both say what the scale is"},
}

// TestEveryKeyHasItsWayInPlainMode: whoever binds a new key says here how it is
// done by ear.
func TestEveryKeyHasItsWayInPlainMode(t *testing.T) {
	met := map[string]bool{}
	look := func(name string, b *bench) {
		for _, binding := range b.root.bindings() {
			does := binding.says(words.English()).Long
			met[does] = true
			if _, ok := plainWays[does]; !ok {
				t.Errorf("%s: %v, %q, has no way in plain mode", name, binding.names, does)
			}
		}
	}
	for name, keys := range everyScreen {
		look(name, newBench(t, set(name, withResults("Account B"))...).press(keys))
	}
	for name := range everyNotice {
		look(name, newBench(t).notice(name, "the reason"))
	}
	for does := range plainWays {
		if !met[does] {
			t.Errorf("no key of any screen does this: %q", does)
		}
	}
}

// TestEveryWayInPlainModeIsInATranscript holds each way against what is typed
// there.
func TestEveryWayInPlainModeIsInATranscript(t *testing.T) {
	for does, w := range plainWays {
		if w.none != "" {
			continue
		}
		if !anyLine(t, w.in, func(line string) bool {
			return line == w.typed || w.typed == enter && line == "" || strings.HasSuffix(w.typed, " ") && strings.HasPrefix(line, w.typed)
		}) {
			t.Errorf("%q: nobody types %q in %s", does, w.typed, w.in)
		}
	}
}

// unheard are commands that no transcript needs, with the reason.
var unheard = map[string]string{}

// TestEveryCommandIsInATranscript: what is done and said is reviewed there.
func TestEveryCommandIsInATranscript(t *testing.T) {
	paths, err := filepath.Glob(filepath.Join("testdata", "plain", "*.txt"))
	if err != nil || len(paths) == 0 {
		t.Fatalf("no transcripts: %v", err)
	}
	commands := commandsIn(words.English(), scoring.DefaultScale())
	called := map[string]bool{}
	for _, path := range paths {
		anyLine(t, strings.TrimSuffix(filepath.Base(path), ".txt"), func(line string) bool {
			if c, _, ok := commandIn(commands, line); ok {
				called[c.names[0]] = true
			}
			return false
		})
	}
	for _, c := range commands {
		if !called[c.names[0]] && unheard[c.names[0]] == "" {
			t.Errorf("nobody types %q", c.names[0])
		}
	}
}

// anyLine reports whether any line that is typed in a transcript is as it should
// be.
func anyLine(t *testing.T, transcript string, isSo func(line string) bool) bool {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", "plain", transcript+".txt"))
	if err != nil {
		t.Fatal(err)
	}
	typed, _, _ := strings.Cut(string(data), outputMark)
	_, lines, _ := strings.Cut(typed, inputMark)
	for line := range strings.Lines(unquoted(t, lines)) {
		if isSo(strings.TrimSuffix(line, "\n")) {
			return true
		}
	}
	return false
}
