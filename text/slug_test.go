package text

import "testing"

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
