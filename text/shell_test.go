package text

import (
	"os/exec"
	"strings"
	"testing"
)

func TestANameIsPastedIntoAShellAsOneWord(t *testing.T) {
	tests := []struct{ in, unix, windows string }{
		{"results/a-1.json", "results/a-1.json", "results/a-1.json"},
		{"Account A.json", `"Account A.json"`, `"Account A.json"`},
		{"Zürich 評価.json", `"Zürich 評価.json"`, `"Zürich 評価.json"`},
		{`C:\results\a.json`, `'C:\results\a.json'`, `C:\results\a.json`},
		{"$(calc).json", "'$(calc).json'", "FILE"},
		{"a b$(calc)", "'a b$(calc)'", "FILE"},
		{"`calc`", "'`calc`'", "FILE"},
		{"a;calc", "'a;calc'", "FILE"},
		{"a&calc|b", "'a&calc|b'", "FILE"},
		{"it's", `'it'\''s'`, "FILE"},
		{`say "x"`, `'say "x"'`, "FILE"},
		{"%PATH%", "'%PATH%'", "FILE"},
		{"~root", "'~root'", "FILE"},
		{"a*?[b]{c,d}!", "'a*?[b]{c,d}!'", "FILE"},
		{"", `""`, `""`},
	}
	for _, tt := range tests {
		if got := shellWord(tt.in, false); got != tt.unix {
			t.Errorf("%q is %s, want %s", tt.in, got, tt.unix)
		}
		if got := shellWord(tt.in, true); got != tt.windows {
			t.Errorf("%q is %s on Windows, want %s", tt.in, got, tt.windows)
		}
	}
}

// FuzzShell asks a shell what it makes of a name.
func FuzzShell(f *testing.F) {
	for _, s := range []string{"a", "a b", "$(touch x)", "'", `"`, "`x`", "a\nb", "\\", "-n", "!x", "a'b\"c$d", "~", "*", "\x1b"} {
		f.Add(s)
	}
	sh, err := exec.LookPath("sh")
	if err != nil {
		f.Skip("needs sh")
	}
	calls := 0
	f.Fuzz(func(t *testing.T, s string) {
		s = Line(s)
		word := shellWord(s, false)
		if strings.ContainsAny(word, "\n\r") {
			t.Fatalf("%q is not one line", word)
		}
		if got := unquotedByShell(t, word); got != s {
			t.Fatalf("%s reads as %q, want %q", word, got, s)
		}
		if calls++; calls > 50 { // a process each: what the model says is checked with a few only
			return
		}
		out, err := exec.Command(sh, "-c", "printf %s "+word).Output()
		if err != nil || s != "" && s[0] != '-' && string(out) != s {
			t.Fatalf("a shell reads %s as %q, want %q (%v)", word, out, s, err)
		}
	})
}

// unquotedByShell reads one word by the rules of POSIX, and fails where a shell
// would do more with it.
func unquotedByShell(t *testing.T, word string) string {
	var b strings.Builder
	quote := rune(0)
	escaped := false
	for _, r := range word {
		switch {
		case escaped:
			b.WriteRune(r)
			escaped = false
		case quote == '\'' && r != '\'', quote == '"' && !strings.ContainsRune("\"$`\\!", r):
			b.WriteRune(r)
		case quote == r:
			quote = 0
		case quote == 0 && (r == '\'' || r == '"'):
			quote = r
		case quote == 0 && r == '\\':
			escaped = true
		case quote == 0 && !strings.ContainsRune(" \t\n|&;<>()$`*?[#~!{}^%", r):
			b.WriteRune(r)
		default:
			t.Fatalf("a shell does something with %q in %s", r, word)
		}
	}
	if quote != 0 || escaped {
		t.Fatalf("%s has no end", word)
	}
	return b.String()
}
