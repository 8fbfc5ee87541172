package results

import (
	"bytes"
	"io"
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"
	"testing/iotest"

	"pgregory.net/rapid"

	"github.com/kamscore/kamscore/scoring"
)

func TestNewID(t *testing.T) {
	// Bytes from 252 on are passed over: 36 does not divide 256.
	random := append([]byte{255, 252, 251}, bytes.Repeat([]byte{0, 26, 36, 35}, 5)...)
	id, err := NewID(bytes.NewReader(random))
	if err != nil || id != "9a0a9a0a9a" {
		t.Errorf("%q, %v", id, err)
	}
}

func TestNewIDIsEvenlySpread(t *testing.T) {
	random, count := rand.NewChaCha8([32]byte{}), map[rune]int{}
	for range 50_000 {
		id, err := NewID(random)
		if err != nil || !isResultID(id) || len(id) != idLength {
			t.Fatalf("%q, %v", id, err)
		}
		for _, r := range id {
			count[r]++
		}
	}
	least, most := 1<<30, 0
	for _, r := range idLetters {
		least, most = min(least, count[r]), max(most, count[r])
	}
	// Taking every byte would make some letters come 14% more often.
	if least == 0 || most > least*107/100 {
		t.Errorf("letters come %d to %d times", least, most)
	}
}

func TestNewIDNeedsRandomBytes(t *testing.T) {
	for _, random := range []io.Reader{strings.NewReader("short"), iotest.ErrReader(io.ErrClosedPipe)} {
		if id, err := NewID(random); err == nil || id != "" {
			t.Errorf("%q, %v", id, err)
		}
	}
}

func TestFileName(t *testing.T) {
	for _, test := range []struct{ card, subject, want string }{
		{"value-creation", "Account A", "value-creation-account-a-abc123.json"},
		{"value-creation", "", "value-creation-abc123.json"},
		{"value-creation", "Ünïcode & Söhne, Łódź", "value-creation-unicode-sohne-lodz-abc123.json"},
		{"value-creation", "Straße", "value-creation-strasse-abc123.json"},
		{"value-creation", "評価", "value-creation-abc123.json"},
		{"value-creation", "../../etc/passwd", "value-creation-etc-passwd-abc123.json"},
		{"value-creation", "CON:\x1b[2J\u202e", "value-creation-con-2j-abc123.json"},
		{"value-creation", "--", "value-creation-abc123.json"},
		{"value-creation", strings.Repeat("long ", 100), "value-creation-long-long-long-long-long-long-long-long-abc123.json"},
		{"", "", "abc123.json"},
	} {
		d := &Document{Assessment: scoring.Assessment{ID: "abc123", Scorecard: &scoring.Scorecard{ID: test.card}}}
		d.Subject.Name = test.subject
		if got := FileName(d); got != test.want {
			t.Errorf("%q about %q: got %q, want %q", test.card, test.subject, got, test.want)
		}
	}
}

func TestFileNameIsSafeEverywhere(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := &Document{Assessment: scoring.Assessment{ID: "abc123", Scorecard: &scoring.Scorecard{ID: rapid.String().Draw(t, "card")}}}
		d.Subject.Name = rapid.String().Draw(t, "subject")
		stem, ok := strings.CutSuffix(FileName(d), "abc123.json")
		if !ok || len(stem) > 2*maxSlug+2 || strings.Trim(stem, idLetters+"-") != "" || strings.HasPrefix(stem, "-") {
			t.Fatalf("%q", FileName(d))
		}
	})
}

// Whatever a result is about and whatever its scorecard is called, its file is
// one in its folder.
func FuzzFileName(f *testing.F) {
	for _, s := range []string{"Account A", "../x", "..", ".", "", "-", "a/b\\c:d", "\x00", "\u202e", strings.Repeat("x", 300), "NUL", "x.json"} {
		f.Add(s, s)
	}
	safe := regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*\.json$`)
	f.Fuzz(func(t *testing.T, card, subject string) {
		d := &Document{}
		d.ID, d.Subject.Name = "abc123defg", subject
		d.Scorecard = &scoring.Scorecard{ID: card}
		if name := FileName(d); !safe.MatchString(name) || len(name) > 160 {
			t.Fatalf("a result of %q about %q is called %q", card, subject, name)
		}
	})
}

// An id that is taken in is one that can be typed, and stands in no path and no
// command for anything else.
func FuzzIDs(f *testing.F) {
	for _, s := range []string{"k3v9q2m7xt", "", "a b", "../x", "-x", "A", "a\n", "é", "a\x00", strings.Repeat("a", 65)} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if isResultID(s) && !regexp.MustCompile(`^[a-z0-9]{1,64}$`).MatchString(s) {
			t.Fatalf("%q is taken for the id of a result", s)
		}
		if isID(s) && !regexp.MustCompile(`^[a-z0-9-]+$`).MatchString(s) {
			t.Fatalf("%q is taken for an id", s)
		}
	})
}
