package tui

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/session"
	"github.com/kamscore/kamscore/words"
)

var update = flag.Bool("update", false, "write the golden files")

// The parts of a transcript's file, after a sentence on what it is for.
const (
	inputMark  = "-- input --\n"
	outputMark = "-- output --\n"
)

// A transcript is a file of testdata/plain: the lines that are typed and all that
// comes of them. A typed line in quotes may hold escapes.
type transcript struct {
	setup func(*bench)
	plain Plain // In and Out are the test's
	at    First // where the sheet is opened
	home  bool  // it begins at home, with no sheet
	check func(*testing.T, *bench)
}

// transcripts are those that need more than the first element of the test
// card.
var transcripts = map[string]transcript{
	"intro":          {at: AtIntro},
	"narrow-ascii":   {at: AtIntro, plain: Plain{Width: 40, ASCII: true}},
	"summary-first":  {at: AtSummary, setup: func(b *bench) { b.sheet = b.newSheet(rated(2, 1, 0)) }},
	"finished-first": {at: AtSummary, setup: func(b *bench) { b.sheet = b.newSheet(finished()) }},
	"done-first":     {at: AtSummary, setup: func(b *bench) { b.sheet = b.newSheet(done()) }},
	"read-carried":   {at: AtElement, setup: func(b *bench) { b.sheet = &Sheet{Session: session.NewReading(carried()), Path: b.sheet.Path} }},
	"find-many":      {at: AtElement, setup: func(b *bench) { b.sheet = b.newSheet(scoring.Assessment{Scorecard: long(), Status: scoring.Draft}) }},
	"start":          {home: true},
	"home-lost":      {home: true, setup: func(b *bench) { b.home.Results = []HomeResult{{Path: "lost", Title: "Test card", Updated: noon}} }},
	"carried":        {at: AtElement, setup: func(b *bench) { b.sheet = b.newSheet(carried()) }},
	"reading":        {at: AtSummary, setup: func(b *bench) { b.sheet = &Sheet{Session: session.NewReading(rated(2, 1, 0)), Path: b.sheet.Path} }},
	"remarks": {at: AtElement, setup: func(b *bench) {
		b.sheet.Remarks = []string{"The file was cut short: 12 answers came back from the backup."}
	}},
	"place": {at: AtElement, setup: func(b *bench) {
		card := testCard()
		card.Matrix = testMatrix()
		b.sheet = b.newSheet(scoring.Assessment{Scorecard: card, Status: scoring.Draft})
	}},
	"next-round": {at: AtIntro, setup: func(b *bench) { b.sheet = b.next }},
	"show-last": {at: AtElement, setup: func(b *bench) {
		b.sheet = b.next
		b.sheet.ShowLast = true
	}},
	"round": {at: AtSummary, setup: func(b *bench) {
		b.sheet = b.newSheet(finished())
		b.sheet.ReviewDue = noon.AddDate(0, 0, -3)
	}},
	"round-fails":     {at: AtSummary, setup: func(b *bench) { b.sheet, b.next = b.newSheet(finished()), nil }},
	"wording":         {at: AtElement, setup: func(b *bench) { b.sheet = b.newSheet(scoring.Assessment{Scorecard: worded(), Status: scoring.Draft}) }},
	"changed":         {at: AtElement, setup: func(b *bench) { b.change = b.changeTo(changedCard(testCard())) }},
	"changed-scale":   {at: AtElement, setup: func(b *bench) { b.change = b.changeTo(rescaledCard(testCard())) }},
	"changed-left":    {at: AtElement, setup: func(b *bench) { b.change = b.changeTo(changedCard(testCard())) }, check: nothingWritten},
	"changed-stopped": {at: AtElement, setup: func(b *bench) { b.change = b.changeTo(changedCard(testCard())) }, check: nothingWritten},
	"changed-home": {home: true, setup: func(b *bench) {
		atHome(b)
		b.words = words.German()
		b.change = b.changeTo(rescaledCard(testCard()))
	}},
	"scales":       {at: AtIntro, setup: func(b *bench) { b.sheet = b.newSheet(scoring.Assessment{Scorecard: widest(), Status: scoring.Draft}) }},
	"home":         {home: true, setup: atHome},
	"home-find":    {home: true, setup: atHome},
	"compare-why":  {at: AtElement, setup: func(b *bench) { b.others = otherResults(testCard()) }},
	"changed-read": {at: AtElement, setup: func(b *bench) { b.change = b.changeTo(changedCard(testCard())) }, check: nothingWritten},
	"note-add": {at: AtElement, check: func(t *testing.T, b *bench) {
		if got := b.saves[1].Answers["c1e1"].Note; got != "Drawn in June.\nRetailers are missing." {
			t.Errorf("the note is %q", got)
		}
	}},
	"home-end": {home: true},
	"home-overdue": {home: true, setup: func(b *bench) {
		atHome(b)
		b.home.Overdue = "Account A: 2 actions are overdue, the oldest since 1 Nov 2026."
	}},
	"plan-finished": {at: AtSummary, setup: func(b *bench) { b.sheet = b.newSheet(finished()) }},
	"plan-reading": {at: AtSummary, setup: func(b *bench) {
		a := rated(2, 1, 0)
		a.Plan.Actions = map[string]scoring.Action{"c1e2": {Text: "Draw it.", Due: day(2026, time.November, 18)}}
		b.sheet = &Sheet{Session: session.NewReading(a), Path: b.sheet.Path}
	}},
	"plan": {at: AtElement, check: func(t *testing.T, b *bench) {
		got := b.saves[len(b.saves)-1].Plan
		want := scoring.Plan{
			Actions: map[string]scoring.Action{
				"c1e1": {Text: "Draw the map in June", Owner: "Account team", Due: day(2026, time.December, 1), Done: true},
				"c1e3": {Text: "Ask who would know."},
			},
			Targets:   map[string]int{"c1e1": 3},
			Standings: map[string]scoring.Standing{"c1e2": scoring.Dropped},
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("saved (-want +got):\n%s", diff)
		}
	}},
	"german": {home: true, setup: func(b *bench) {
		b.words = words.German()
		b.home.Results = []HomeResult{{Path: "done", Title: "Test card", Status: scoring.Final, Updated: noon.Add(-3 * 24 * time.Hour), ReviewDue: noon}}
		b.sheet = b.newSheet(rated(2, 1, 0))
	}},
	"german-whole": {at: AtIntro, setup: func(b *bench) {
		b.words, b.home.Family[0].Heading = words.German(), germanCard().Heading()
		b.sheet, b.next = b.newSheet(scoring.Assessment{
			ID: "k3v9q2m7xt", Scorecard: germanCard(), Status: scoring.Draft, Subject: scoring.Subject{Kind: scoring.Account, Name: "Account A"},
		}), b.nextRound(germanCard())
	}},
	"german-closing": {at: AtSummary, setup: func(b *bench) { b.words, b.sheet = words.German(), b.newSheet(done()) }},
	"held":           {home: true, setup: atHome},
	"fails-once":     {at: AtElement, setup: failing(1)},
	"fails-for-good": {at: AtElement, setup: failing(1000)},
	"conflict":       {at: AtElement, setup: conflicting},
	"digits":         {at: AtElement, check: func(t *testing.T, b *bench) { lastSaved(t, b, 8) }},
	"compare":        {at: AtElement, setup: func(b *bench) { b.others = otherResults(testCard()) }},
	"debate":         {at: AtElement, setup: (*bench).join},
	"debate-alike":   {at: AtElement, setup: func(b *bench) { b.alike = true; b.join() }},
	"export": {at: AtElement, check: func(t *testing.T, b *bench) {
		if want := "markdown"; len(b.written) != 1 || string(b.written[0]) != want {
			t.Errorf("written: %v, want one in %s", b.written, want)
		}
	}},
}

func done() scoring.Assessment {
	a := rated(2, 2, 2)
	for _, c := range a.Scorecard.Components[1:] {
		for _, el := range c.Elements {
			a.Answers[el.ID] = scoring.Answer{Rating: scoring.NotKnown(), Answered: noon}
		}
	}
	return a
}

func rated(values ...int) scoring.Assessment {
	a := scoring.Assessment{Scorecard: testCard(), Status: scoring.Draft, Answers: scoring.Answers{}, Revision: len(values)}
	a.Subject.Name = "Account A"
	for i, v := range values {
		el := a.Scorecard.Components[0].Elements[i]
		a.Answers[el.ID] = scoring.Answer{Rating: scoring.Rated(v), Answered: noon}
	}
	return a
}

func finished() scoring.Assessment {
	a := rated(2, 1, 0)
	a.Status, a.Completed = scoring.Final, noon
	return a
}

func carried() scoring.Assessment {
	a := rated(2)
	answer := a.Answers["c1e1"]
	answer.Carried = true
	a.Answers["c1e1"] = answer
	return a
}

// worded is a card with everything that may be said of an element, and a
// scale with a gap.
func worded() *scoring.Scorecard {
	card := testCard()
	card.Scale = scoring.Scale{{Value: 0, Label: "No"}, {Value: 1, Label: "Partly"}, {Value: 5, Label: "Yes"}}
	card.Components[0].Summary = "Where do we add value now?"
	el := &card.Components[0].Elements[0]
	el.Guidance = "Include free services and advice."
	el.Levels = map[int]string{1: "products only"}
	el.AlwaysApplies = true
	return card
}

// long is a card with more statements than a search reads out.
func long() *scoring.Scorecard {
	card := testCard()
	for _, c := range testCard().Components {
		for i, el := range c.Elements {
			el.ID = fmt.Sprintf("more-%s-%d", c.ID, i)
			card.Components[2].Elements = append(card.Components[2].Elements, el)
		}
	}
	return card
}

func atHome(b *bench) {
	b.home.Results = []HomeResult{
		{Path: "draft", Title: "Test card", About: "Account A", Status: scoring.Draft, Updated: noon, Total: total(2, 1, 0), Position: "2.1 of Part 2"},
		{Path: "held", Title: "Test card", About: "Account B", Status: scoring.Draft, Updated: noon.Add(-26 * time.Hour), Total: total(2)},
		{Path: "final", Title: "Test card", About: "Account C", Status: scoring.Final, Updated: noon.Add(-400 * 24 * time.Hour), Total: total(3, 3, 3), ReviewDue: noon.AddDate(0, -1, 0)},
	}
	b.home.Problems = []string{"The file broken.json could not be read."}
}

func total(values ...int) scoring.Score {
	a := rated(values...)
	return scoring.ScoreAll(a.Scorecard, a.Answers).Total
}

// failing lets the first saves fail.
func failing(times int) func(*bench) {
	return func(b *bench) {
		save := b.sheet.Save
		b.sheet.Save = func(a scoring.Assessment) (Saved, error) {
			if times--; times >= 0 {
				return Saved{}, errors.New("no space left on device")
			}
			return save(a)
		}
	}
}

func conflicting(b *bench) {
	save := b.sheet.Save
	b.sheet.Save = func(a scoring.Assessment) (Saved, error) {
		saved, err := save(a)
		saved.Conflict = "/results/test-account-a-k3v9q2m7xt.conflict.json"
		return saved, err
	}
}

func lastSaved(t *testing.T, b *bench, answers int) {
	t.Helper()
	if len(b.saves) == 0 || len(b.saves[len(b.saves)-1].Answers) != answers {
		t.Errorf("%d saves; the last does not hold %d answers", len(b.saves), answers)
	}
}

// TestPlainTranscripts plays every transcript. Reviewed like prose:
// go test ./tui -run PlainTranscripts -update writes them anew.
func TestPlainTranscripts(t *testing.T) {
	paths, err := filepath.Glob(filepath.Join("testdata", "plain", "*.txt"))
	if err != nil || len(paths) == 0 {
		t.Fatalf("no transcripts: %v", err)
	}
	unused := maps.Clone(transcripts)
	for _, path := range paths {
		name := strings.TrimSuffix(filepath.Base(path), ".txt")
		delete(unused, name)
		tr, special := transcripts[name]
		if !special {
			tr.at = AtElement
		}
		t.Run(name, func(t *testing.T) { play(t, path, tr) })
	}
	if len(unused) > 0 {
		t.Errorf("no file for %v", slices.Sorted(maps.Keys(unused)))
	}
}

func play(t *testing.T, path string, tr transcript) {
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	typed, want, _ := strings.Cut(string(data), outputMark)
	_, lines, ok := strings.Cut(typed, inputMark)
	if !ok {
		t.Fatalf("%s has no line %q", path, inputMark)
	}
	b := newBench(t)
	if tr.setup != nil {
		tr.setup(b)
	}
	outside := b.outside()
	outside.Open = func(path string) (Opening, error) {
		switch path {
		case "held":
			return Opening{}, &ReadOnlyError{Reason: "it is open in another session, process 41 on desk, since 11:20"}
		case "lost":
			return Opening{}, errors.New("open the result: no such file")
		}
		return b.opening(), nil
	}
	outside.Read = func(string) (*Sheet, error) {
		return &Sheet{Session: session.NewReading(rated(2, 1, 0)), Path: b.sheet.Path}, nil
	}
	opening := Opening{Sheet: b.sheet, Change: b.change, At: tr.at}
	if tr.home {
		opening = Opening{}
	}
	var out bytes.Buffer
	p := tr.plain
	p.In, p.Out = strings.NewReader(unquoted(t, lines)), &out
	if err := RunPlain(t.Context(), p, outside, opening); err != nil {
		out.WriteString("error: " + err.Error() + "\n")
	}
	onlyText(t, out.String())
	if tr.check != nil {
		tr.check(t, b)
	}
	if *update {
		if err := os.WriteFile(path, []byte(typed+outputMark+out.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(want, out.String()); diff != "" {
		t.Errorf("not as in %s, written by go test ./tui -update (-want +got):\n%s", path, diff)
	}
}

// unquoted is the lines of a transcript, those in quotes unquoted.
func unquoted(t *testing.T, data string) string {
	var in strings.Builder
	for line := range strings.Lines(data) {
		if strings.HasPrefix(line, `"`) {
			plain, err := strconv.Unquote(strings.TrimSuffix(line, "\n"))
			if err != nil {
				t.Fatalf("unquote %s: %v", line, err)
			}
			line = plain + "\n"
		}
		in.WriteString(line)
	}
	return in.String()
}
