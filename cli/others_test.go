package cli

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamscore/kamscore/scoring"
)

const otherResult = `{
  "format": "kamscore-result/1", "id": "ID", "revision": 1,
  "scorecard": {"id": "CARD", "version": "VERSION", "source": "bundled", "outline": {"components": [{"id": "value", "title": "Value", "elements": [{"id": "list"}]}]}},
  "subject": {"kind": "account", "name": "SUBJECT"}, "respondent": {"name": "", "role": "self"},
  "status": "draft", "started": "2026-01-07T09:00:00Z", "updated": "TIME",
  "answers": [{"element": "list", "component": "value", "statement": "We keep a list.", "rating": 1}]
}`

func TestOthersAreOfferedNearestFirst(t *testing.T) {
	home, own := t.TempDir(), t.TempDir()
	for _, f := range []struct{ dir, id, card, version, subject, time string }{
		{home, "bbbbbbbbbb", "small", "1.0.0", "Account B", "2026-06-01T09:00:00Z"},
		{home, "olderaaaaa", "small", "1.2.0", "Account A", "2026-01-01T09:00:00Z"},
		{home, "neweraaaaa", "small", "1.0.0", "Account A", "2026-05-01T09:00:00Z"},
		{home, "majoraaaaa", "small", "2.0.0", "Account A", "2026-05-01T09:00:00Z"},
		{home, "cardaaaaaa", "other", "1.0.0", "Account A", "2026-05-01T09:00:00Z"},
		{home, "previousaa", "small", "1.0.0", "Account A", "2025-01-01T09:00:00Z"},
		{own, "besideaaaa", "small", "1.0.0", "Account A", "2026-04-01T09:00:00Z"},
		{own, "neweraaaaa", "small", "1.0.0", "Account A", "2026-05-01T09:00:00Z"}, // a copy
		{own, "openaaaaaa", "small", "1.0.0", "Account A", "2026-07-01T09:00:00Z"},
	} {
		data := strings.NewReplacer("ID", f.id, "CARD", f.card, "VERSION", f.version, "SUBJECT", f.subject, "TIME", f.time).Replace(otherResult)
		if err := os.WriteFile(filepath.Join(f.dir, f.id+".json"), []byte(data), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(home, "broken.json"), []byte("{"), 0o600); err != nil {
		t.Fatal(err)
	}
	open := &scoring.Assessment{
		ID: "openaaaaaa", Previous: "previousaa", Subject: scoring.Subject{Name: "Account A"},
		Scorecard: &scoring.Scorecard{ID: "small", Version: "1.1.0"},
	}
	others, err := (&app{dir: home}).others(filepath.Join(own, "openaaaaaa.json"), open)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, o := range others {
		got = append(got, strings.TrimSuffix(filepath.Base(o.Path), ".json"))
	}
	want := []string{"previousaa", "neweraaaaa", "besideaaaa", "olderaaaaa", "bbbbbbbbbb"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if !others[0].Previous || others[1].Previous {
		t.Error("the round before is not marked as that, alone")
	}
}
