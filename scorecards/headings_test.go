package scorecards

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestHeadingsAreThoseOfTheScorecards holds what the home screen lists against
// what is there to be rated.
func TestHeadingsAreThoseOfTheScorecards(t *testing.T) {
	var want [][]heading
	for _, id := range IDs() {
		card, err := Bundled(id)
		if err != nil {
			t.Fatal(err)
		}
		var of []heading
		for _, language := range card.Languages() {
			of = append(of, heading{language, card.In(language).Heading()})
		}
		want = append(want, of)
	}
	if diff := cmp.Diff(want, headings, cmp.AllowUnexported(heading{})); diff != "" {
		t.Errorf("headings (-scorecards +headings.go):\n%s", diff)
	}
}

func TestHeadingsSpeakTheLanguageWanted(t *testing.T) {
	for _, tt := range []struct {
		tags []string
		want string
	}{
		{nil, "Account manager"},
		{[]string{"de-CH"}, "Key-Account-Manager"},
		{[]string{"fr", "de"}, "Key-Account-Manager"},
		{[]string{"fr"}, "Account manager"},
	} {
		if got := Headings(tt.tags...)[0].Title; got != tt.want {
			t.Errorf("Headings(%q) begin with %q, want %q", tt.tags, got, tt.want)
		}
	}
}
