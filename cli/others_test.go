package cli

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

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

// What can be compared only in part is offered, and named.
func TestBaseAndOverlaysAreOffered(t *testing.T) {
	home := t.TempDir()
	for id, card := range map[string]string{
		"baseaaaaaa": `"id": "small", "version": "1.4.0"`,
		"majoraaaaa": `"id": "small", "version": "2.0.0"`,
		"theirsaaaa": `"id": "theirs", "version": "7.0.0", "extends": {"id": "small", "version": "1.0.0"}`,
		"elseaaaaaa": `"id": "else", "version": "1.0.0", "extends": {"id": "other", "version": "1.0.0"}`,
		"oursaaaaaa": `"id": "ours", "version": "3.2.0", "extends": {"id": "small", "version": "1.2.0"}`,
		"oldaaaaaaa": `"id": "ours", "version": "2.0.0", "extends": {"id": "small", "version": "1.2.0"}`,
	} {
		data := strings.NewReplacer(`"id": "CARD", "version": "VERSION"`, card, "ID", id, "TIME", "2026-01-07T09:00:00Z").Replace(otherResult)
		path := filepath.Join(home, id+".json")
		if err := os.WriteFile(path, []byte(data), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := os.Chtimes(path, time.Time{}, time.Unix(0, 0)); err != nil { // so that none was written last
			t.Fatal(err)
		}
	}
	overlay := &scoring.Scorecard{ID: "ours", Version: "3.0.0", Extends: scoring.Base{ID: "small", Version: "1.2.0"}}
	for _, tt := range []struct {
		name string
		of   *scoring.Scorecard
		want string
	}{
		{"an overlay", overlay, "baseaaaaaa:small oursaaaaaa: theirsaaaa:theirs"},
		{"its base", &scoring.Scorecard{ID: "small", Version: "1.0.0"}, "baseaaaaaa: oldaaaaaaa:ours oursaaaaaa:ours theirsaaaa:theirs"},
	} {
		others, err := (&app{dir: home}).others(filepath.Join(home, "openaaaaaa.json"), &scoring.Assessment{ID: "openaaaaaa", Scorecard: tt.of})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, o := range others {
			got = append(got, strings.TrimSuffix(filepath.Base(o.Path), ".json")+":"+o.Scorecard)
		}
		if strings.Join(got, " ") != tt.want {
			t.Errorf("%s: %v, want %s", tt.name, got, tt.want)
		}
	}
}

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
