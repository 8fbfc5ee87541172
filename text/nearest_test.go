package text

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestNearest(t *testing.T) {
	among := []string{"activity-inventory", "service-costs", "value", "café", "to", strings.Repeat("long", 1000), "vague"}
	for _, test := range []struct{ name, word, want string }{
		{"two letters swapped", "activity-inventroy", "activity-inventory"},
		{"one letter moved", "services-cost", "service-costs"},
		{"a short word", "valeu", "value"},
		{"the word itself", "value", "value"},
		{"a letter of two bytes counts once", "cafe", "café"},
		{"two letters", "ot", "to"},
		{"the first of two as near", "valge", "value"},
		{"too much differs", "valiant", ""},
		{"nothing like it", "unlike", ""},
		{"no word", "", ""},
		{"a single letter", "x", ""},
		{"no typing error any more", strings.Repeat("long", 999), ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, ok := Nearest(test.word, among)
			if got != test.want || ok != (test.want != "") {
				t.Errorf("%q: got %q, %t, want %q", test.word, got, ok, test.want)
			}
		})
	}
}

func TestNearestAmongNone(t *testing.T) {
	if got, ok := Nearest("value", nil); got != "" || ok {
		t.Errorf("got %q, %t", got, ok)
	}
}

func TestDistanceIsSymmetricAndAtMostTheLongerWord(t *testing.T) {
	word := rapid.SliceOfN(rapid.SampledFrom([]rune("abé")), 0, 8)
	rapid.Check(t, func(t *rapid.T) {
		a, b := word.Draw(t, "a"), word.Draw(t, "b")
		d := distance(a, b)
		if d != distance(b, a) {
			t.Fatalf("%d one way, %d the other", d, distance(b, a))
		}
		if difference := len(a) - len(b); d < max(difference, -difference) || d > max(len(a), len(b)) {
			t.Fatalf("%d between words of %d and %d", d, len(a), len(b))
		}
		if (d == 0) != (string(a) == string(b)) {
			t.Fatalf("%d between %q and %q", d, string(a), string(b))
		}
	})
}
