package results

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamscore/kamscore/scoring"
)

// migrated opens a result, puts it on a version and saves it.
func migrated(t *testing.T, path, version string, minute int) {
	t.Helper()
	s, d := reopen(t, path)
	next := nextVersion(d.Scorecard)
	next.Version = version
	next.Components[0].Elements[0].Statement = "We keep one dated list since " + version
	if _, err := d.Adopt(next, "bundled", keepAll); err != nil {
		t.Fatal(err)
	}
	s.Adopt(d)
	save(t, s, answered(d, minute))
	closeSaver(t, s)
}

func copies(t *testing.T, path string) (names []string) {
	t.Helper()
	there, err := os.ReadDir(filepath.Dir(path))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range there {
		if isVersionCopy(f.Name(), filepath.Base(path)) {
			names = append(names, strings.TrimPrefix(f.Name(), filepath.Base(path)))
		}
	}
	return names
}

func TestAResultIsKeptAsItWasOnEachVersion(t *testing.T) {
	s, _ := created(t)
	path := s.Path()
	closeSaver(t, s)
	first, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	migrated(t, path, "1.1.0", 2)
	migrated(t, path, "1.1.0", 3) // nothing has changed since
	migrated(t, path, "1.2.0", 4)
	if diff := cmp.Diff([]string{".1.0.0.bak", ".1.1.0.bak"}, copies(t, path)); diff != "" {
		t.Error(diff)
	}
	kept, err := os.ReadFile(path + ".1.0.0.bak")
	if err != nil || string(kept) != string(first) {
		t.Errorf("%v: it was not kept as it was", err)
	}
	// Another result of the same name and version does not overwrite a copy.
	if err := os.WriteFile(path, first[:len(first)-1], 0o600); err != nil {
		t.Fatal(err)
	}
	migrated(t, path, "1.1.0", 5)
	if diff := cmp.Diff([]string{".1.0.0-2.bak", ".1.0.0.bak", ".1.1.0.bak"}, copies(t, path)); diff != "" {
		t.Error(diff)
	}
	if entries, problems, err := (Folder{Dir: filepath.Dir(path)}).List(); len(entries) != 1 || len(problems) != 0 || err != nil {
		t.Errorf("listed are %v, %v, %v", entries, problems, err)
	}

	trashed, err := Folder{}.Remove(path)
	if err != nil || len(copies(t, path)) != 0 || len(copies(t, trashed)) != 3 {
		t.Errorf("%v: left are %v, in the trash %v", err, copies(t, path), copies(t, trashed))
	}
	// A copy alone in the trash keeps its name from the next result.
	for _, name := range []string{trashed, trashed + ".bak"} {
		if err := os.Remove(name); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(path, first, 0o600); err != nil {
		t.Fatal(err)
	}
	if again, err := (Folder{}).Remove(path); err != nil || again == trashed {
		t.Errorf("removed to %s, %v", again, err)
	}
}

func TestNothingIsCopiedWhereNothingIsSaved(t *testing.T) {
	s, _ := created(t)
	path := s.Path()
	closeSaver(t, s)
	s, d := reopen(t, path)
	if _, err := d.Adopt(reworded(d.Scorecard), "bundled", keepAll); err != nil {
		t.Fatal(err)
	}
	s.Adopt(d)
	if err := s.Flush(); err != nil {
		t.Fatal(err)
	}
	closeSaver(t, s)
	if names := copies(t, path); names != nil {
		t.Error(names)
	}
}

// Of a damaged result it is the backup that was put on another version.
func TestWhatCameBackIsKeptAsItWas(t *testing.T) {
	s, _ := created(t)
	path := s.Path()
	closeSaver(t, s)
	s, d := reopen(t, path)
	save(t, s, answered(d, 2)) // makes the backup
	closeSaver(t, s)
	backup, err := os.ReadFile(path + ".bak")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	migrated(t, path, "1.1.0", 3)
	if kept, err := os.ReadFile(path + ".1.0.0.bak"); err != nil || string(kept) != string(backup) {
		t.Errorf("%v: it was not kept as it was", err)
	}
}

func TestAVersionInAName(t *testing.T) {
	for version, want := range map[string]string{
		"1.0.0": "1.0.0", "../../etc": "-..-etc", "a b": "a-b", "..": "", strings.Repeat("1", 99): strings.Repeat("1", 32),
	} {
		if got := inName(version); got != want || strings.ContainsAny(got, `/\`) {
			t.Errorf("%q is %q, want %q", version, got, want)
		}
	}
}

func TestAMajorVersionIsAdoptedDeliberately(t *testing.T) {
	d := readBack(t)
	next := nextVersion(exampleDocument().Scorecard)
	next.Version = "2.0.0"
	m, err := d.AdoptAnyMajor(next, "bundled", scoring.Decisions{})
	if err != nil || m.IsComparable() || d.Scorecard.Version != "2.0.0" {
		t.Errorf("%v: on version %s", err, d.Scorecard.Version)
	}
}

// What an editor or a later kamscore put beside an answer goes where that goes,
// and comes back with it.
func TestWhatStandsBesideAnAnswerGoesWithIt(t *testing.T) {
	d := mustDecode(t, []byte(small(`, "answers": [{"element": "one", "statement": "We keep one list.", "rating": 1, "star": 1}, {"element": "two", "star": 2}],
		"actions": [{"element": "one", "text": "A", "ticket": 7}]`)))
	all := *d.Scorecard
	all.Components[0].Elements[0].Statement = "We keep one list."
	none := all
	none.Version = "1.1.0"
	none.Components = []scoring.Component{{ID: "c", Weight: 1, Elements: []scoring.Element{{ID: "three", Weight: 1}}}}
	if _, err := d.Adopt(&none, "bundled", scoring.Decisions{}); err != nil {
		t.Fatal(err)
	}
	data, err := d.Encode()
	if err != nil {
		t.Fatal(err)
	}
	d = mustDecode(t, data)
	if diff := cmp.Diff([]string{"one", "two"}, retired(d)); diff != "" || len(d.keptRetired) != 2 {
		t.Errorf("%s, besides %v", diff, d.keptRetired)
	}
	all.Version = "1.2.0"
	if _, err := d.Adopt(&all, "bundled", scoring.Decisions{}); err != nil {
		t.Fatal(err)
	}
	if len(d.kept["one"]) != 1 || len(d.keptActions["one"]) != 1 || d.Plan.Actions["one"].Text != "A" || !d.Answers["one"].Carried {
		t.Errorf("%v, %v, %+v", d.kept, d.keptActions, d.Answers)
	}
}
