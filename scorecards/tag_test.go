package scorecards

import (
	"regexp"
	"strings"
	"testing"
)

// A tag stands in an attribute of a page, and an id in names of files and
// commands.
func FuzzTagsAndIDs(f *testing.F) {
	for _, s := range []string{
		"en", "de-CH", "zh-Hant-TW", "sl-rozaj-biske", "de-1996", "x-private", "en-", "-en", "EN", "de_DE", "e\n", "de\"onload=", "",
		"a", "value-creation", "9a", "a b", "é", strings.Repeat("a", 65), "a/../b",
	} {
		f.Add(s)
	}
	tag, id := regexp.MustCompile(`^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$`), regexp.MustCompile(`^[a-z][a-z0-9-]{0,63}$`)
	f.Fuzz(func(t *testing.T, s string) {
		if isTag(s) && (!tag.MatchString(s) || len(s) > 35) {
			t.Fatalf("%q is taken for a language", s)
		}
		if isID(s) != id.MatchString(s) {
			t.Fatalf("%q is an id: %t", s, isID(s))
		}
	})
}
