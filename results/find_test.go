package results

import (
	"errors"
	"io/fs"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamscore/kamscore/scoring"
)

func TestFind(t *testing.T) {
	dir, elsewhere := t.TempDir(), t.TempDir()
	put(t, dir, "value-account-a-k3v9q2m7xt.json", "k3v9q2m7xt", at(1), scoring.Draft)
	put(t, dir, "value-account-b-k3v9zzzzzz.json", "k3v9zzzzzz", at(1), scoring.Draft)
	put(t, dir, "Renamed.json", "abc", at(1), scoring.Draft)
	put(t, dir, "longer.json", "abcdef", at(1), scoring.Draft)
	putData(t, filepath.Join(dir, "marked.json"), "\ufeff"+small("")[:30]+"")
	putData(t, filepath.Join(dir, "broken.json"), `{"format"`)
	outside := put(t, elsewhere, "outside.json", "outside", at(1), scoring.Draft)

	for reference, want := range map[string]string{
		"k3v9q2m7xt":                      "value-account-a-k3v9q2m7xt.json",
		"k3v9q":                           "value-account-a-k3v9q2m7xt.json",
		"K3V9Q":                           "value-account-a-k3v9q2m7xt.json",
		"value-account-b":                 "value-account-b-k3v9zzzzzz.json",
		"renamed":                         "Renamed.json",
		"Renamed.json":                    "Renamed.json",
		"abc":                             "Renamed.json", // a whole id goes before a beginning
		"abcd":                            "longer.json",
		"brok":                            "broken.json",
		filepath.Join(dir, "longer.json"): "longer.json",
	} {
		got, err := Folder{Dir: dir}.Find(reference)
		if want := filepath.Join(dir, want); err != nil || got != want {
			t.Errorf("%s: got %q, %v; want %q", reference, got, err, want)
		}
	}
	if got, err := (Folder{Dir: dir}).Find(outside); err != nil || got != outside {
		t.Errorf("%q, %v", got, err)
	}
}

func TestFindNothing(t *testing.T) {
	dir := t.TempDir()
	put(t, dir, "one.json", "k3v9q2m7xt", at(1), scoring.Draft)
	for _, test := range []struct{ reference, hint string }{
		{"k3v9q2m7tx", "did you mean k3v9q2m7xt? kamscore list shows them all"},
		{"onne.json", "did you mean one? kamscore list shows them all"},
		{"something", "kamscore list shows the results there are"},
		{"", "kamscore list shows the results there are"},
		{"\x1b[2J", "kamscore list shows the results there are"},
	} {
		_, err := Folder{Dir: dir}.Find(test.reference)
		var none *NotFoundError
		if !errors.As(err, &none) || none.Hint() != test.hint {
			t.Errorf("%q: %v", test.reference, err)
		}
	}
	if _, err := (Folder{Dir: dir}).Find(filepath.Join(dir, "no.json")); !errors.Is(err, fs.ErrNotExist) {
		t.Error(err)
	}
	var none *NotFoundError
	if _, err := (Folder{Dir: filepath.Join(dir, "none")}).Find("k"); !errors.As(err, &none) {
		t.Error(err)
	}
}

func TestFindTooMuch(t *testing.T) {
	dir := t.TempDir()
	first := put(t, dir, "a.json", "k3v9q2m7xt", at(1), scoring.Draft)
	second := put(t, dir, "b.json", "k3v9zzzzzz", at(1), scoring.Draft)
	copied := put(t, dir, "c.json", "k3v9zzzzzz", at(1), scoring.Draft)
	for reference, want := range map[string][]string{
		"k3v9":       {first, second, copied},
		"k3v9zzzzzz": {second, copied},
	} {
		_, err := Folder{Dir: dir}.Find(reference)
		var several *AmbiguousError
		if !errors.As(err, &several) {
			t.Fatalf("%s: %v", reference, err)
		}
		if diff := cmp.Diff(want, several.Candidates); diff != "" {
			t.Error(diff)
		}
		if several.Hint() == "" {
			t.Error("no hint")
		}
	}
}

func TestFindReadsTheIDWhereverItStands(t *testing.T) {
	for _, data := range []string{
		small(""),
		"\ufeff" + small(""),
		`{"scorecard": {"id": "no"}, "id": "abc"}`,
		`{"id": "abc", "and then": `,
	} {
		path := putData(t, filepath.Join(t.TempDir(), "x.json"), data)
		if id := peekID(path); id != "abc" {
			t.Errorf("%q in %s", id, data)
		}
	}
	for _, data := range []string{"", "[]", "{}", `{"id": 5}`, `{"id": "../x"}`, `{"a": tru`, "\x00"} {
		path := putData(t, filepath.Join(t.TempDir(), "x.json"), data)
		if id := peekID(path); id != "" {
			t.Errorf("%q in %s", id, data)
		}
	}
}
