package tui

import "testing"

func TestAKeyThatIsCutOffIsWaitedFor(t *testing.T) {
	tests := map[string]bool{
		"":              false,
		"2":             false,
		"\x1b":          true,
		"2\x1b":         true,
		"\x1b[":         true,
		"\x1b[1;5":      true,
		"\x1b[1;5C":     false,
		"\x1b[A":        false,
		"\x1bO":         true,
		"\x1bOP":        false,
		"\x1bx":         false,
		"\x1b[A\x1b[":   true,
		"評":             false,
		"評"[:1]:         true,
		"評"[:2]:         true,
		"\x1b[200~text": false,
	}
	for in, want := range tests {
		if got := isCutOff([]byte(in)); got != want {
			t.Errorf("isCutOff(%q) = %v", in, got)
		}
	}
}

func TestAPasteIsFollowed(t *testing.T) {
	i := &input{}
	for _, step := range []struct {
		in   string
		open bool
	}{
		{"2", false}, {pasteBegin + "text", true}, {"more", true}, {"end" + pasteEnd + "3", false}, {pasteBegin + "a" + pasteEnd + pasteBegin, true},
	} {
		if i.follow([]byte(step.in)); i.pasting != step.open {
			t.Errorf("after %q pasting is %v", step.in, i.pasting)
		}
	}
}
