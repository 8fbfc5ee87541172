package scorecards_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamscore/kamscore/scorecards"
	"github.com/kamscore/kamscore/scoring"
)

func parse(t *testing.T, source string) *scoring.Scorecard {
	t.Helper()
	card, _, err := scorecards.Parse("f", []byte(source))
	if err != nil {
		t.Fatalf("Parse: %v", err)
	}
	return card
}

func TestDefaults(t *testing.T) {
	want := &scoring.Scorecard{
		ID: "sample", Version: "1.0.0", Title: "Sample",
		Language: "en", Subject: scoring.Account,
		Scale: scoring.DefaultScale(), Method: scoring.ByElements,
		Components: []scoring.Component{{
			ID: "topic", Title: "Topic", Weight: 1,
			Elements: []scoring.Element{{
				ID: "first", Statement: "We keep one dated list of all that we do for this account.", Evidence: "the list", Improve: "Write it.", Weight: 1,
			}},
		}},
	}
	for name, source := range map[string]string{
		"left out":         sound,
		"empty":            sound + "summary:\nlanguage: ~\nsubject: null\nminutes:\nscale:\nscoring:\nbands:\nmatrix:\nstages:\nretired:\nclosing:\n",
		"empty lists":      sound + "bands: []\nstages: []\nretired: []\nclosing: []\n",
		"Windows line end": strings.ReplaceAll(sound, "\n", "\r\n"),
		"byte order mark":  "\ufeff" + sound,
		"document marks":   "---\n" + sound + "...\n",
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(want, parse(t, source)); diff != "" {
				t.Errorf("scorecard (-want +got):\n%s", diff)
			}
		})
	}
}

func TestEveryFieldIsRead(t *testing.T) {
	const source = `
format: kamscore-scorecard/1
id: full
version: 2.10
title: Full
summary: Everything a scorecard can say.
language: pt-BR
subject: company
audience: The management team
minutes: {alone: 30, together: 60}
source: {author: A, licence: MIT, url: "https://example.org/"}
scale: [{value: 1, label: Low, help: Little.}, {value: 5, label: High}]
scoring: {total: components}
bands: [{from: 0, label: Early, next: "Begin: now."}, {from: 50, label: Late, next: " Go \e[1m on. "}]
matrix:
  x: {component: c2, split: 70}
  y: {stage: two}
  quadrants:
    - {x: high, y: high, label: Star, advice: Invest.}
    - {x: low, y: low, label: "No"}
    - {x: high, y: low, label: Steady, advice: ""}
    - {x: low, y: high, label: 1.10, advice: "Ask\tfirst."}
stages:
  - {id: one, title: One, question: "Which?"}
  - {id: two, title: Two}
components:
  - {id: c1, title: C1, stage: two, summary: Why so, weight: 3, elements: [{id: e1, statement: S1.}]}
  - id: c2
    title: C2
    stage: one
    elements:
      - id: e2
        statement: >
          A statement
          on two lines.
        evidence: E
        guidance: G
        levels: {5: all of it}
        improve: I
        weight: 2
        not_applicable: false
        was: [e0, e00]
retired: [{id: gone, since: 1.1, into: e1}, {id: lost}]
closing: [{id: q, text: "Is it clear?"}]
`
	want := &scoring.Scorecard{
		ID: "full", Version: "2.10", Title: "Full", Summary: "Everything a scorecard can say.",
		Language: "pt-BR", Subject: scoring.Company, Audience: "The management team",
		Minutes: scoring.Minutes{Alone: 30, Together: 60},
		Source:  scoring.Source{Author: "A", Licence: "MIT", URL: "https://example.org/"},
		Scale:   scoring.Scale{{Value: 1, Label: "Low", Help: "Little."}, {Value: 5, Label: "High"}},
		Method:  scoring.ByComponents,
		Bands:   []scoring.Band{{From: 0, Label: "Early", Next: "Begin: now."}, {From: 50, Label: "Late", Next: "Go [1m on."}},
		Matrix: &scoring.Matrix{
			X: scoring.Axis{Component: "c2", Split: 70}, Y: scoring.Axis{Stage: "two", Split: 50},
			Quadrants: []scoring.Quadrant{
				{Corner: scoring.Corner{X: scoring.High, Y: scoring.High}, Label: "Star", Advice: "Invest."},
				{Corner: scoring.Corner{X: scoring.Low, Y: scoring.Low}, Label: "No"},
				{Corner: scoring.Corner{X: scoring.High, Y: scoring.Low}, Label: "Steady"},
				{Corner: scoring.Corner{X: scoring.Low, Y: scoring.High}, Label: "1.10", Advice: "Ask first."},
			},
		},
		Stages:  []scoring.Stage{{ID: "one", Title: "One", Question: "Which?"}, {ID: "two", Title: "Two"}},
		Retired: []scoring.Retired{{ID: "gone", Since: "1.1", Into: "e1"}, {ID: "lost"}},
		Closing: []scoring.Question{{ID: "q", Text: "Is it clear?"}},
		Components: []scoring.Component{
			{
				ID: "c1", Title: "C1", Stage: "two", Summary: "Why so", Weight: 3,
				Elements: []scoring.Element{{ID: "e1", Statement: "S1.", Weight: 1}},
			},
			{
				ID: "c2", Title: "C2", Stage: "one", Weight: 1,
				Elements: []scoring.Element{{
					ID: "e2", Statement: "A statement on two lines.", Evidence: "E", Guidance: "G",
					Levels: map[int]string{5: "all of it"}, Improve: "I", Weight: 2,
					Was: []string{"e0", "e00"}, AlwaysApplies: true,
				}},
			},
		},
	}
	if diff := cmp.Diff(want, parse(t, source)); diff != "" {
		t.Errorf("scorecard (-want +got):\n%s", diff)
	}
}

func TestTextIsText(t *testing.T) {
	for _, s := range []string{
		"No", "on", "yes", "true", "1.10", "1", "0x1F", "1e3", "2024-01-01", "12:30:00", ".inf", "<<", "=", "0o7", "1_000",
	} {
		if got := parse(t, edit(t, "We keep one dated list of all that we do for this account.", s)).Components[0].Elements[0].Statement; got != s {
			t.Errorf("statement %q was read as %q", s, got)
		}
	}
	if got := parse(t, edit(t, "1.0.0", "1.10")).Version; got != "1.10" {
		t.Errorf("version = %q", got)
	}
	if got := parse(t, sound+"scale: [{value: 0, label: No}, {value: 1, label: On}]\n").Scale; got[0].Label != "No" || got[1].Label != "On" {
		t.Errorf("scale = %v", got)
	}
	if got := parse(t, edit(t, "id: first", "id: on")).Components[0].Elements[0].ID; got != "on" {
		t.Errorf("id = %q", got)
	}
}

func TestTextIsCleaned(t *testing.T) {
	tests := map[string]struct{ in, want string }{
		"escape sequences":     {`"\e]0;title\a\e[2Jred"`, "]0;title[2Jred"},
		"8-bit controls":       {`"a\x9b31mb"`, "a31mb"},
		"NUL and backspace":    {`"a\0b\bc"`, "abc"},
		"direction controls":   {`"admin\u202e txt.exe"`, "admin txt.exe"},
		"raw direction":        {"admin\u202e txt.exe", "admin txt.exe"},
		"line separators":      {`"a\Lb\Pc\Nd"`, "a b cd"},
		"newlines and tabs":    {`"a\n\tb"`, "a b"},
		"a literal block":      {"|\n          two\n          lines", "two lines"},
		"characters stay":      {`"überprüft – 評価済み"`, "überprüft – 評価済み"},
		"a stray byte order m": {"a\ufeffb", "ab"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if got := parse(t, edit(t, "We keep one dated list of all that we do for this account.", tt.in)).Components[0].Elements[0].Statement; got != tt.want {
				t.Errorf("statement = %q, want %q", got, tt.want)
			}
		})
	}
}

func TestReadFile(t *testing.T) {
	folder := t.TempDir()
	write := func(name, content string) string {
		path := filepath.Join(folder, name)
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	card, advice, err := scorecards.BasesIn().ReadFile(write("sound.yaml", sound))
	if err != nil || card.ID != "sample" || len(advice) != 0 {
		t.Errorf("ReadFile = %v, %v, %v", card, advice, err)
	}

	faulty := write("faulty.yaml", "a: b\n")
	large := write("large.yaml", strings.Repeat("#\n", 1<<20)+"#")
	for path, want := range map[string]string{
		faulty: faulty + ":1:1: unknown key 'a'",
		large:  large + ": the file is larger than 2 MB",
	} {
		_, _, err := scorecards.BasesIn().ReadFile(path)
		var faults scorecards.Faults
		if !errors.As(err, &faults) || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("ReadFile(%s): %v, want %q", path, err, want)
		}
	}

	missing := filepath.Join(folder, "missing.yaml")
	if _, _, err := scorecards.BasesIn().ReadFile(missing); !errors.Is(err, os.ErrNotExist) || !strings.Contains(err.Error(), missing) {
		t.Errorf("a missing file: %v", err)
	}
	if _, _, err := scorecards.BasesIn().ReadFile(folder); err == nil || err.Error() != "read scorecard: "+folder+": not a regular file" {
		t.Errorf("a folder: %v", err)
	}
}
