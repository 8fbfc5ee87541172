package results

import (
	"bytes"
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamscore/kamscore/scoring"
)

// partDocument is the example, asked for its second component only.
func partDocument() *Document {
	d := exampleDocument()
	d.Whole = d.Scorecard
	d.Scorecard, _ = d.Whole.Only([]string{"mapping"})
	return d
}

func fileOf(t *testing.T, d *Document) []byte {
	t.Helper()
	data, err := d.Encode()
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// What is not asked differs from what is asked by the list and the scores.
func TestAPartKeepsTheWholeOutlineAndEveryAnswer(t *testing.T) {
	whole, part := fileOf(t, exampleDocument()), fileOf(t, partDocument())
	list := []byte(`  "position": "dated-map",
  "components": [
    "mapping"
  ],
`)
	if !bytes.Contains(part, list) {
		t.Fatalf("no %s in\n%s", list, part)
	}
	part = bytes.Replace(part, list, []byte("  \"position\": \"dated-map\",\n"), 1)
	scores := []byte(`  "scores": {`)
	whole, _, _ = bytes.Cut(whole, scores)
	part, of, _ := bytes.Cut(part, scores)
	if diff := cmp.Diff(string(whole), string(part)); diff != "" {
		t.Error(diff)
	}
	if bytes.Contains(of, []byte("value-impact")) || bytes.Contains(of, []byte("diagnosis")) {
		t.Errorf("what is not asked is scored:\n%s", of)
	}
}

func TestDecodeAPart(t *testing.T) {
	d := mustDecode(t, fileOf(t, partDocument()))
	if diff := cmp.Diff([]string{"mapping"}, componentIDs(d.Scorecard)); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"value-impact", "mapping"}, componentIDs(d.Whole)); diff != "" {
		t.Error(diff)
	}
	if d.Scores.Total.Max != 6 || d.Scores.Total.Rated != 1 {
		t.Errorf("%d rated, at most %d points", d.Scores.Total.Rated, d.Scores.Total.Max)
	}
	if len(d.Answers) != 4 || len(d.Remarks) != 0 {
		t.Errorf("%d answers, remarks %q", len(d.Answers), d.Remarks)
	}
	if got := mustDecode(t, []byte(small(`, "components": null`))); got.Whole != nil {
		t.Error("null asks a part")
	}
	if d = mustDecode(t, []byte(small(`, "components": ["c", "c"]`))); d.Whole == nil || len(d.Scorecard.Components) != 1 {
		t.Errorf("%+v", d.Scorecard)
	}
}

func TestAnswersThatAreNotAskedAreOnTheScaleToo(t *testing.T) {
	d := partDocument()
	d.Answers["activity-inventory"] = scoring.Answer{Rating: scoring.Rated(7)}
	if _, err := d.Encode(); err == nil {
		t.Error("7 on a scale of 0 to 3")
	}
}

func TestListSaysHowMuchIsAsked(t *testing.T) {
	dir := t.TempDir()
	putData(t, filepath.Join(dir, "part.json"), string(fileOf(t, partDocument())))
	entries, _, err := Folder{Dir: dir}.List()
	if err != nil || len(entries) != 1 {
		t.Fatal(entries, err)
	}
	e := entries[0]
	if e.ComponentsOf != 2 || e.Total.Rated != 1 || e.Total.Applicable() != 2 || e.Position.Number != "1.1" {
		t.Errorf("of %d, %d of %d rated, at %s", e.ComponentsOf, e.Total.Rated, e.Total.Applicable(), e.Position.Number)
	}

	all := partDocument()
	all.Scorecard = all.Whole
	if n := componentsOf(&all.Assessment); n != 0 {
		t.Errorf("all components asked are a part of %d", n)
	}
}

func TestAdoptAPart(t *testing.T) {
	d := mustDecode(t, fileOf(t, partDocument()))
	next := nextVersion(exampleDocument().Scorecard)
	next.Components[0].Elements = next.Components[0].Elements[1:] // answered, and not asked
	next.Components[1].Elements[0].Statement = "We keep a current map."
	got, err := d.Adopt(next, "bundled", scoring.Decisions{})
	if err != nil {
		t.Fatal(err)
	}
	want := map[scoring.Fate][]string{scoring.Reworded: {"dated-map"}, scoring.Withdrawn: {"activity-inventory"}}
	if diff := cmp.Diff(want, fates(got)); diff != "" {
		t.Error(diff)
	}
	if d.Whole != next || d.Hash != next.Hash() || len(d.Answers) != 3 || !slices.Contains(retired(d), "activity-inventory") {
		t.Errorf("on %s with %d answers", d.Whole.Version, len(d.Answers))
	}
	if diff := cmp.Diff([]string{"mapping"}, componentIDs(d.Scorecard)); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(scoring.ScoreAll(d.Scorecard, d.Answers), d.Scores, unexported); diff != "" {
		t.Error(diff)
	}
}

func TestAdoptWhatIsLeftOfAPart(t *testing.T) {
	d := mustDecode(t, fileOf(t, partDocument()))
	d.Scorecard = d.Whole // both asked
	next := nextVersion(exampleDocument().Scorecard)
	next.Components = append(next.Components[:1], scoring.Component{ID: "new", Weight: 1, Elements: []scoring.Element{{ID: "e", Weight: 1}}})
	got, err := d.Adopt(next, "bundled", scoring.Decisions{})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"value-impact"}, componentIDs(d.Scorecard)); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"dated-map", "untouched"}, fates(got)[scoring.Withdrawn]); diff != "" {
		t.Error(diff)
	}
}

func TestAdoptRefusesWhereNothingOfAPartIsLeft(t *testing.T) {
	d := mustDecode(t, fileOf(t, partDocument()))
	next := nextVersion(exampleDocument().Scorecard)
	next.Components = next.Components[:1]
	_, err := d.Adopt(next, "bundled", scoring.Decisions{})
	var refused *AdoptionError
	if !errors.As(err, &refused) {
		t.Fatalf("the error is %v, want an AdoptionError", err)
	}
	if want := "go on with k3v9q2m7xt: it asks only the component mapping, which version 1.1.0 does not have"; err.Error() != want {
		t.Errorf("the error is %v", err)
	}
	if !strings.Contains(refused.Hint(), "kamscore start --components") {
		t.Errorf("the hint is %q", refused.Hint())
	}
	if diff := cmp.Diff(mustDecode(t, fileOf(t, partDocument())), d, unexported); diff != "" {
		t.Errorf("the document has changed: %s", diff)
	}
}
