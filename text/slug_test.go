package text

import (
	"regexp"
	"strings"
	"testing"
)

func TestSlug(t *testing.T) {
	for _, test := range []struct {
		said string
		most int
		want string
	}{
		{"Our Value Impact", 40, "our-value-impact"},
		{"  Straße & Söhne, Łódź  ", 40, "strasse-sohne-lodz"},
		{"../../etc/passwd", 40, "etc-passwd"},
		{"評価 2", 40, "2"},
		{"long words", 5, "long"},
		{"wordß", 5, "word"}, // the two letters do not fit
		{"\x1b[2J\u202e", 40, "2j"},
		{"", 40, ""},
	} {
		if got := Slug(test.said, test.most); got != test.want {
			t.Errorf("%q: %q, want %q", test.said, got, test.want)
		}
	}
}

// What a slug is made of is safe in a path, in a shell and in every file system.
func FuzzSlug(f *testing.F) {
	for _, s := range []string{"Straße & Söhne", "../../etc/passwd", "C:\\x", "con", "a\x00b", "\x1b[2J", "評価", "-", "\xff", "ıİſK", strings.Repeat("a-", 99)} {
		f.Add(s, 40)
	}
	safe := regexp.MustCompile(`^([a-z0-9]+(-[a-z0-9]+)*)?$`)
	f.Fuzz(func(t *testing.T, s string, most int) {
		most = 1 + (most&0x7fffffff)%80
		slug := Slug(s, most)
		if len(slug) > most || !safe.MatchString(slug) {
			t.Fatalf("Slug(%q, %d) = %q", s, most, slug)
		}
		if again := Slug(slug, most); again != slug {
			t.Fatalf("the slug of %q is %q", slug, again)
		}
	})
}
