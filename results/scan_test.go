package results

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamscore/kamscore/regular"
	"github.com/kamscore/kamscore/scoring"
)

// counted is what a roll-up counts of an assessment.
type counted struct {
	ID, Previous string
	Revision     int
	Subject      scoring.Subject
	Respondent   scoring.Respondent
	Status       scoring.Status
	Times        string
	Card         scoring.Scorecard
	WholeOf      int
	Ratings      map[string]string
}

func countedOf(a *scoring.Assessment) counted {
	c := counted{
		ID: a.ID, Previous: a.Previous, Revision: a.Revision, Subject: a.Subject, Respondent: a.Respondent, Status: a.Status,
		Times: fmt.Sprint(a.Started, a.Updated, a.Completed), Card: *a.Scorecard, Ratings: map[string]string{},
	}
	if a.Whole != nil {
		c.WholeOf = len(a.Whole.Components)
	}
	c.Card.Components = slices.Clone(c.Card.Components)
	for i := range c.Card.Components {
		of := &c.Card.Components[i]
		of.Elements = slices.Clone(of.Elements)
		for j := range of.Elements {
			e := &of.Elements[j]
			if answer := a.Answers[e.ID]; answer.Rating.IsDealtWith() {
				value, isRated := answer.Rating.Value()
				c.Ratings[e.ID] = fmt.Sprint(value, isRated, answer.Rating.IsNotKnown(), answer.Evidence)
			} else {
				e.Statement = "" // of an answer that says nothing, Decode keeps none
			}
		}
	}
	return c
}

// A scanner that goes on from other results says of each what Decode says.
func checkScanned(t *testing.T, s *scanner, data []byte) {
	t.Helper()
	want, err := Decode(data)
	got := s.decode(data)
	switch {
	case got == nil: // Decode has the word
	case err != nil:
		t.Errorf("scanned, although: %v\n%s", err, data)
	default:
		if diff := cmp.Diff(countedOf(&want.Assessment), countedOf(got)); diff != "" {
			t.Errorf("%s\n%s", diff, data)
		}
		if listed, shown := entryOf("", &want.Assessment), entryOf("", got); !reflect.DeepEqual(listed, shown) {
			t.Errorf("in a list %+v, want %+v\n%s", shown, listed, data)
		}
	}
}

func TestAScannerSaysWhatDecodeSays(t *testing.T) {
	golden, err := os.ReadFile(filepath.Join("testdata", "result.json"))
	if err != nil {
		t.Fatal(err)
	}
	quick := []string{
		string(golden),
		small(""), small(`, "components": ["c"]`), "\ufeff" + small("") + "\x00\x00",
		answers(`{"element": "one", "statement": "We do it.", "rating": 2, "evidence": true, "note": "x", "x": 1}`),
		answers(`{"element": "one", "statement": "We do  it\u001b.", "not_applicable": true, "reason": "none"}, {"element": "two", "not_known": true}`),
		answers(`{"element": "two", "rating": 3.0, "reviewed": false}`), answers(`{"element": "two", "rating": 3.00, "x": [[-1.5e+3, 0, "\u00e4\ud83d\ude00"]]}`),
		answers(`{"element": "two", "statement": "Before.", "component": "c", "rating": 1}, {"element": "one", "component": null, "statement": null}`),
		answers(`{"x": 1, "element": "one", "component": "c", "statement": "We do it.", "answered": "2024-02-29T23:59:59+02:00"}`),
		strings.Replace(small(""), `"outline"`, `"source": "somewhere else", "hash": "", "outline"`, 1),
		small(`, "closing": [{"question": "b", "text": "B?", "answer": "no"}], "actions": [{"element": "one", "text": "Do it.", "status": "open"}], "targets": {"one": 3}, "new": {}`),
		small(`, "respondent": {"name": "A\u009b\nB", "role": "leader"}, "status": "final", "previous": "xyz", "revision": 3`),
		matrixOf(axes + quadrants), matrixOf(""), outline(`"bands": [{"from": 0, "label": "A", "next": "Go\n on."}], ` + components),
	}
	left := []string{
		"", "[]", "null", "{}", `{"format": "kamscore-result/2"}`, small("")[:90], small("") + "x", small(`, "id": "twice"`),
		small(`, "scorecard": 1`), outline(`"components": []`), matrixOf(axes), outline(`"scale": [{"value": 1}], ` + components),
		small(`, "components": []`), small(`, "components": ["none"]`), small(`, "status": "done"`), small(`, "updated": "yesterday"`),
		small(`, "closing": [{"question": "b", "answer": "perhaps"}]`), small(`, "actions": [1]`), small(`, "targets": {"one": 12}`), small(`, "subject": {"kind": "planet"}`),
		answers(`{"element": "one", "rating": 9}`), answers(`{"element": "one", "rating": 1, "not_known": true}`),
		answers(`{"element": "one"}, {"element": "one", "rating": 1}`), answers(`{"element": "one", "note": 1}`),
		answers(`{"element": "one", "rating": 2.}`), answers(`{"element": "one", "rating": -1}`), answers(`{"element": "one", "rating": 01}`),
		answers(`{"element": "one", "x": [1,]}`), answers(`{"element": "one",}`), answers(`{"element": "one", "x": "\x"}`), answers(`{"element": "one", "x": {"y": 1, "y": 2}}`),
		answers(`{"element": "one", "x": 1, "element": "one", "x": 2}`), answers(`{"element": "one", "component": "c", "statement": "We do it.", "statement": "x"}`),
		answers(`{"element": "one", "x": ` + strings.Repeat("[", maxDepth+1) + strings.Repeat("]", maxDepth+1) + `}`),
		answers(`{"element": "one", "answered": "2026-02-29T09:00:00Z"}`), answers(`{"element": "one", "answered": "2026-01-07T24:00:00Z"}`),
		answers(`{"element": "one", "answered": "0000-01-07T09:00:00Z"}`), answers(`{"element": "one", "evidence": "yes"}`), answers("{\"element\": \"one\", \"note\": \"a\nb\"}"),
		answers(`{"element": "one", "note": "` + "\xff" + `"}`), answers(`{"element": "one", "note": "\udc00\ud800"}`),
		answers(`{"element": "one", "answered": "yesterday"}`), answers(`{"element": "gone", "rating": 1}`), answers(`1`),
		answers(`{"element": "one", "note": "\ud800"}`), answers(`{"element": "one", "rating": 1, "rating": 2}`),
	}
	s := newScanner()
	for range 2 { // the second time with all scorecards known
		for _, data := range quick {
			if s.decode([]byte(data)) == nil {
				t.Errorf("left to Decode:\n%s", data)
			}
			checkScanned(t, s, []byte(data))
		}
		for _, data := range left {
			if s.decode([]byte(data)) != nil {
				t.Errorf("not left to Decode:\n%s", data)
			}
			checkScanned(t, s, []byte(data))
		}
	}
}

func FuzzScan(f *testing.F) {
	for _, seed := range []string{
		small(""), answers(`{"element": "one", "rating": 2, "evidence": true, "note": "x", "x": {"y": 1e400}}`),
		answers(`{"element": "one", "not_applicable": true, "reason": "\u202e"}, {"element": "two", "rating": 9}`),
		small(`, "components": ["c"], "closing": [{"question": "a", "note": "\u202e"}], "scores": {"total": 1}`),
		outline(`"scale": [{"value": 0}, {"value": 9}], "bands": [{"from": 0, "next": "\u202eGo on."}], ` + components),
		matrixOf(axes + quadrants), matrixOf(axes + `"quadrants": null`),
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		s := newScanner()
		s.decode([]byte(answers(`{"element": "two", "statement": "Before.", "rating": 1}`)))
		checkScanned(t, s, data)
		checkScanned(t, s, data)
	})
}

func TestScan(t *testing.T) {
	dir := t.TempDir()
	var paths []string
	for i := range 40 {
		paths = append(paths, put(t, dir, fmt.Sprintf("%02d.json", i), fmt.Sprintf("id%d", i), at(i), scoring.Final))
	}
	broken := putData(t, filepath.Join(dir, "broken.json"), `{"format"`)
	faulty := putData(t, filepath.Join(dir, "faulty.json"), answers(`{"element": "one", "rating": 9}`))
	missing := filepath.Join(dir, "missing.json")
	paths = append(paths, broken, faulty, missing, dir)

	var ids []string
	failed := map[string]error{}
	Scan(paths, func(path string, a *scoring.Assessment, err error) {
		if err != nil {
			failed[path] = err
			return
		}
		ids = append(ids, a.ID)
		if value, ok := a.Answers["activity-inventory"].Rating.Value(); !ok || value != 2 {
			t.Errorf("%s: rated %d", path, value)
		}
	})
	slices.Sort(ids)
	if len(ids) != 40 || len(slices.Compact(ids)) != 40 {
		t.Errorf("read %v", ids)
	}
	if len(failed) != 4 || !errors.Is(failed[broken], ErrDamaged) || !errors.Is(failed[missing], fs.ErrNotExist) || !errors.Is(failed[dir], regular.ErrNotRegular) {
		t.Errorf("%v", failed)
	}
	_, err := Read(faulty)
	if failed[faulty] == nil || failed[faulty].Error() != err.Error() {
		t.Errorf("%v, and Read says %v", failed[faulty], err)
	}
	Scan(nil, func(string, *scoring.Assessment, error) { t.Error("nothing to read") })
}

func TestALexiconIsWithinItsBudget(t *testing.T) {
	l := lexicon{}
	long := []byte(`"` + strings.Repeat("x", maxTextBytes) + `"`)
	if got := l.text(long, unquote); len(got) != maxTextBytes || len(l) != 0 {
		t.Errorf("%d letters, %d kept", len(got), len(l))
	}
	for i := range maxTexts + 10 {
		if got := l.text(fmt.Appendf(nil, `"\u0041%d"`, i), unquote); got != fmt.Sprintf("A%d", i) {
			t.Fatal(got)
		}
	}
	if len(l) != maxTexts {
		t.Errorf("%d texts are kept, not %d", len(l), maxTexts)
	}
}

// BenchmarkScan reads a folder of finished results of the largest
// questionnaire and gathers them, as a roll-up does; BenchmarkRead reads them
// as everything else does.
func BenchmarkScan(b *testing.B) {
	paths := folderOfCorporate(b)
	b.ReportAllocs()
	for b.Loop() {
		var g scoring.Gatherer
		Scan(paths, func(path string, a *scoring.Assessment, err error) {
			if err != nil {
				b.Error(err)
				return
			}
			g.Add(a, path)
		})
		if r := g.RollUps(scoring.Choice{}); len(r) != 1 || r[0].Len() != len(paths) {
			b.Fatal("not all are counted")
		}
	}
}

func BenchmarkRead(b *testing.B) {
	paths := folderOfCorporate(b)
	b.ReportAllocs()
	for b.Loop() {
		for _, path := range paths {
			if _, err := Read(path); err != nil {
				b.Fatal(err)
			}
		}
	}
}

func folderOfCorporate(b *testing.B) (paths []string) {
	b.Helper()
	dir, d := b.TempDir(), corporate()
	d.Status, d.Completed = scoring.Final, at(59)
	bytes := 0
	for i := range 100 {
		d.ID, d.Respondent.Name = fmt.Sprintf("id%d", i), fmt.Sprintf("Respondent %d", i)
		data, err := d.Encode()
		if err != nil {
			b.Fatal(err)
		}
		path := filepath.Join(dir, d.ID+".json")
		if err := os.WriteFile(path, data, 0o600); err != nil {
			b.Fatal(err)
		}
		paths, bytes = append(paths, path), bytes+len(data)
	}
	b.SetBytes(int64(bytes))
	return paths
}
