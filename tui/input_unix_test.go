//go:build unix

package tui

import (
	"io"
	"os"
	"strings"
	"testing"
)

// TestEveryReadEndsBetweenKeys writes more than one read takes: whatever the
// bytes before, no read ends within an arrow key.
func TestEveryReadEndsBetweenKeys(t *testing.T) {
	for before := range 12 {
		typed := strings.Repeat("2", before) + strings.Repeat("\x1b[C", 200)
		keys, typing, err := os.Pipe()
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(typing, typed); err != nil {
			t.Fatal(err)
		}
		_ = typing.Close()
		i := &input{File: keys, gone: func() {}}
		read, b := "", make([]byte, 256)
		for len(read) < len(typed) {
			n, err := i.Read(b)
			if err != nil {
				t.Fatal(err)
			}
			if n == len(b) || isCutOff(b[:n]) {
				t.Fatalf("a read of %d bytes ends with %q", n, b[max(n-4, 0):n])
			}
			read += string(b[:n])
		}
		_ = keys.Close()
		if read != typed {
			t.Errorf("read %q", read)
		}
	}
}

func TestAPasteThatNeverEndsIsEnded(t *testing.T) {
	keys, typing, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer typing.Close()
	defer keys.Close()
	if _, err := io.WriteString(typing, pasteBegin+"text"); err != nil {
		t.Fatal(err)
	}
	b := make([]byte, 256)
	n, err := (&input{File: keys, gone: func() {}}).Read(b)
	if got := string(b[:n]); err != nil || got != pasteBegin+"text"+pasteEnd {
		t.Errorf("read %q, %v", got, err)
	}
}
