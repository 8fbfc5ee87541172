package results

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/kamscore/kamscore/scoring"
)

// put writes an example result with an id into a folder.
func put(t *testing.T, dir, name, id string, updated time.Time, status scoring.Status) string {
	t.Helper()
	d := exampleDocument()
	d.ID, d.Updated, d.Status = id, updated, status
	data, err := d.Encode()
	if err != nil {
		t.Fatal(err)
	}
	return putData(t, filepath.Join(dir, name), string(data))
}

func putData(t *testing.T, path, data string) string {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(data), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestListIsNewestFirst(t *testing.T) {
	dir := t.TempDir()
	put(t, dir, "a.json", "aaa", at(1), scoring.Final)
	put(t, dir, "c.json", "ccc", at(3), scoring.Final)
	for i, id := range []string{"bbb", "eee", "ddd"} { // updated in one second, and written one after the other
		path := put(t, dir, id[:1]+".json", id, at(2), scoring.Draft)
		if err := os.Chtimes(path, at(2), at(2).Add(time.Duration(i)*time.Millisecond)); err != nil {
			t.Fatal(err)
		}
	}
	broken := putData(t, filepath.Join(dir, "broken.json"), `{"format": `)
	for _, other := range []string{"a.json.bak", "a.json.lock", "a.json.holder", ".hidden.json", "notes.txt", "trash/e.json", "folder.json/f.json"} {
		putData(t, filepath.Join(dir, other), "not looked at")
	}

	entries, problems, err := Folder{Dir: dir}.List()
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, e := range entries {
		ids = append(ids, e.ID)
	}
	if diff := cmp.Diff([]string{"ccc", "ddd", "eee", "bbb", "aaa"}, ids); diff != "" {
		t.Error(diff)
	}
	if len(problems) != 1 || problems[0].Path != broken || !errors.Is(problems[0].Err, ErrDamaged) {
		t.Errorf("problems %v", problems)
	}
}

func TestEntryHasWhatARowShows(t *testing.T) {
	dir := t.TempDir()
	path := put(t, dir, "a.json", "aaa", at(40), scoring.Draft)
	entries, _, err := Folder{Dir: dir}.List()
	if err != nil || len(entries) != 1 {
		t.Fatal(entries, err)
	}
	want := Entry{
		Path: path, ID: "aaa", ScorecardID: "value-creation", Version: "1.0.0", Title: "Value creation",
		Extends:    scoring.Base{ID: "value-base", Version: "1.2.0"},
		Subject:    scoring.Subject{Kind: scoring.Account, Name: "Account A", Team: "EMEA"},
		Respondent: scoring.Respondent{Role: scoring.Leader},
		Status:     scoring.Draft,
		Started:    at(12), Updated: at(40), NextReview: at(59), Previous: "a1b2c3d4e5",
		Total:      entries[0].Total,
		Components: []string{"value-impact", "mapping"},
		Due:        []Due{{"mapping", scoring.Day{Year: 2026, Month: time.March, Day: 1}}},
		Position:   Position{Element: "dated-map", Number: "2.1", Component: "Mapping"},
	}
	if diff := cmp.Diff(want, entries[0], unexported); diff != "" {
		t.Error(diff)
	}
	if total := entries[0].Total; total.Rated != 2 || total.Applicable() != 4 || total.Percent.Whole() != 11 {
		t.Errorf("%d of %d rated, %d%%", total.Rated, total.Applicable(), total.Percent.Whole())
	}
}

func TestMissingFolderIsEmpty(t *testing.T) {
	f := Folder{Dir: filepath.Join(t.TempDir(), "none")}
	entries, problems, err := f.List()
	if len(entries) != 0 || len(problems) != 0 || err != nil {
		t.Error(entries, problems, err)
	}
}

func TestFolderThatIsAFileIsAnError(t *testing.T) {
	f := Folder{Dir: putData(t, filepath.Join(t.TempDir(), "file"), "")}
	if _, _, err := f.List(); err == nil {
		t.Error("no error")
	}
}
