package tui

import (
	"bytes"
	"os"
	"time"
	"unicode/utf8"
)

// An input is the terminal's keys as Bubble Tea reads them, with three
// mendings. A key that comes in two reads, as over a slow line, is put
// together again: its halves would be keys of their own. A paste whose end
// never comes is ended: all keys after it would belong to it. And the end of
// the input is told: Bubble Tea would go on without a terminal.
type input struct {
	*os.File
	gone    func()
	pasting bool
}

const (
	pasteBegin = "\x1b[200~"
	pasteEnd   = "\x1b[201~"

	longestKey = 16 // bytes

	// splitKey is how long the rest of a key may take; esc alone waits for it
	// in vain, which nobody feels.
	splitKey = 30 * time.Millisecond
	// splitPaste is how long a paste may be silent before it counts as ended.
	splitPaste = 500 * time.Millisecond
)

// Read reads keys. It never ends within one while the rest is there: Bubble
// Tea takes a read that does not fill b for whole keys. In b it leaves room
// for the rest of a key and for the end of a paste.
func (i *input) Read(b []byte) (int, error) {
	last := len(b) - len(pasteEnd)
	room := last - longestKey
	if !canPoll || room < 1 {
		return i.read(b)
	}
	n, err := i.read(b[:room])
	for err == nil && n < last && isCutOff(b[:n]) && readable(i.File, splitKey) {
		var more int
		more, err = i.read(b[n : n+1])
		n += more
	}
	i.follow(b[:n])
	if err == nil && i.pasting && !readable(i.File, splitPaste) {
		n += copy(b[n:], pasteEnd)
		i.pasting = false
	}
	return n, err
}

func (i *input) read(b []byte) (int, error) {
	n, err := i.File.Read(b)
	if err != nil {
		i.gone()
	}
	return n, err
}

// follow notes whether a paste is open after some input.
func (i *input) follow(b []byte) {
	begin, end := bytes.LastIndex(b, []byte(pasteBegin)), bytes.LastIndex(b, []byte(pasteEnd))
	if begin >= 0 || end >= 0 {
		i.pasting = begin > end
	}
}

// isCutOff reports whether input ends within a key: in an escape sequence
// that has no end yet, or in a character.
func isCutOff(b []byte) bool {
	if at := bytes.LastIndexByte(b, '\x1b'); at >= 0 {
		rest := b[at+1:]
		switch {
		case len(rest) == 0, len(rest) == 1 && rest[0] == 'O':
			return true
		case rest[0] == '[':
			return bytes.IndexFunc(rest[1:], func(r rune) bool { return r < ' ' || r > '?' }) < 0
		}
	}
	for back := 1; back < utf8.UTFMax && back <= len(b); back++ {
		if c := b[len(b)-back]; utf8.RuneStart(c) {
			return c >= utf8.RuneSelf && !utf8.FullRune(b[len(b)-back:])
		}
	}
	return false
}
