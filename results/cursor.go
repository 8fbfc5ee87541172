package results

import (
	"bytes"
	"encoding/binary"
	"math/bits"
	"unicode/utf16"
	"unicode/utf8"
)

// A cursor goes over JSON as a program writes it, several times as fast as
// jsontext: a roll-up of many results spends nearly all its time there. It
// accepts nothing that jsontext refuses, duplicate names and bad Unicode
// included. What it does not take is not wrong for that, such as a name with an
// escape: there it gives up, and whoever has it asks jsontext.
type cursor struct {
	data    []byte
	at      int
	gaveUp  bool
	members [][]byte // names of the objects that the cursor is in, for duplicates
	minute  []byte   // what the last time began with, its quote included: most answers follow within seconds
}

// maxMembers is how many members an object may have before a cursor gives up:
// each name is compared with the others.
const maxMembers = 64

func (c *cursor) reset(data []byte) {
	*c = cursor{data: data, members: c.members[:0]}
}

// giveUp leaves the cursor at the end, where there is nothing more to read.
func (c *cursor) giveUp() {
	c.at, c.gaveUp = len(c.data), true
}

// peek goes past white space and returns the byte that follows, 0 at the end.
func (c *cursor) peek() byte {
	for c.at < len(c.data) {
		switch b := c.data[c.at]; b {
		case ' ', '\n', '\r', '\t':
			c.at += 1 + spaces(c.data[c.at+1:]) // an indent, most likely
		default:
			return b
		}
	}
	return 0
}

// spaces is how many of eight bytes are the spaces that they begin with.
func spaces(data []byte) int {
	if len(data) < 8 {
		return 0
	}
	const eight = 0x2020202020202020
	return bits.TrailingZeros64(binary.LittleEndian.Uint64(data)^eight) / 8
}

// take goes past one byte and white space before it.
func (c *cursor) take(b byte) {
	if c.peek() != b {
		c.giveUp()
		return
	}
	c.at++
}

// has goes past a text if it is what follows.
func (c *cursor) has(s string) bool {
	if len(c.data)-c.at < len(s) || string(c.data[c.at:c.at+len(s)]) != s {
		return false
	}
	c.at += len(s)
	return true
}

// hasBytes is has for some bytes, which no text begins with if they are none.
func (c *cursor) hasBytes(b []byte) bool {
	if len(b) == 0 || !bytes.HasPrefix(c.data[c.at:], b) {
		return false
	}
	c.at += len(b)
	return true
}

// object calls member for every name of an object; member goes past the value.
func (c *cursor) object(member func(name []byte)) {
	c.take('{')
	c.restOfObject(nil, member)
}

// restOfObject is object from after some members on.
func (c *cursor) restOfObject(before [][]byte, member func(name []byte)) {
	outer := len(c.members)
	c.members = append(c.members, before...)
	for isFirst := len(before) == 0; !c.ends('}', isFirst); isFirst = false {
		c.peek()
		name, isPlain := c.text()
		if !isPlain || len(c.members)-outer == maxMembers {
			c.giveUp()
			break
		}
		for _, other := range c.members[outer:] {
			if bytes.Equal(name, other) {
				c.giveUp()
			}
		}
		c.members = append(c.members, name)
		c.take(':')
		c.peek()
		member(name)
	}
	c.members = c.members[:outer]
}

// array calls item for every value of an array; item goes past it.
func (c *cursor) array(item func()) {
	c.take('[')
	for isFirst := true; !c.ends(']', isFirst); isFirst = false {
		c.peek()
		item()
	}
}

// ends goes past the end of an object or array, if it is there, or else past
// what is between two members or items.
func (c *cursor) ends(end byte, isFirst bool) bool {
	switch b := c.peek(); {
	case b == end:
		c.at++
		return true
	case isFirst && b != 0:
	default:
		c.take(',')
	}
	return c.gaveUp
}

// text goes past a string, at which the cursor is, and returns what stands
// between its quotes, and whether that is the text itself, without escapes.
func (c *cursor) text() (raw []byte, isPlain bool) {
	if !c.has(`"`) {
		c.giveUp()
		return nil, false
	}
	start := c.at
	isPlain = true
	for {
		c.at = plainEnd(c.data, c.at)
		switch b := c.byte(); b {
		case '"':
			c.at++
			return c.data[start : c.at-1], isPlain
		case '\\':
			isPlain = false
			c.escape()
		default:
			r, size := utf8.DecodeRune(c.data[c.at:])
			if b < utf8.RuneSelf || r == utf8.RuneError && size == 1 {
				c.giveUp()
				return nil, false
			}
			c.at += size
		}
	}
}

// byte is the one that the cursor is at, 0 at the end.
func (c *cursor) byte() byte {
	if c.at == len(c.data) {
		return 0
	}
	return c.data[c.at]
}

// escape goes past an escape in a string.
func (c *cursor) escape() {
	c.at++
	switch c.byte() {
	case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
		c.at++
	case 'u':
		c.at++
		if r := c.hex(); utf16.IsSurrogate(r) && (!c.has(`\u`) || utf16.DecodeRune(r, c.hex()) == utf8.RuneError) {
			c.giveUp()
		}
	default:
		c.giveUp()
	}
}

// hex reads four digits.
func (c *cursor) hex() (r rune) {
	for range 4 {
		switch b := c.byte(); {
		case '0' <= b && b <= '9':
			r = r<<4 | rune(b-'0')
		case 'a' <= b|0x20 && b|0x20 <= 'f':
			r = r<<4 | rune(b|0x20-'a'+10)
		default:
			c.giveUp()
			return 0
		}
		c.at++
	}
	return r
}

// skip goes past a value, which is in so many others of the one to be skipped.
func (c *cursor) skip(nested int) {
	switch b := c.peek(); {
	case b == '"':
		c.text()
	case (b == '{' || b == '[') && nested == maxDepth:
		c.giveUp()
	case b == '{':
		c.object(func([]byte) { c.skip(nested + 1) })
	case b == '[':
		c.array(func() { c.skip(nested + 1) })
	case b == '-' || '0' <= b && b <= '9':
		c.number()
	default:
		if !c.has("true") && !c.has("false") && !c.has("null") {
			c.giveUp()
		}
	}
}

// number goes past a number.
func (c *cursor) number() {
	c.has("-")
	if !c.has("0") {
		c.digits()
	}
	if c.has(".") {
		c.digits()
	}
	if c.has("e") || c.has("E") {
		if !c.has("+") {
			c.has("-")
		}
		c.digits()
	}
}

// digits goes past one or more of them.
func (c *cursor) digits() {
	start := c.at
	for b := c.byte(); '0' <= b && b <= '9'; b = c.byte() {
		c.at++
	}
	if c.at == start {
		c.giveUp()
	}
}

// plainEnd is where a run of bytes from at on ends that stand for themselves
// in a string: ASCII but for control characters, quotes and backslashes. It
// looks at eight at a time.
func plainEnd(data []byte, at int) int {
	const (
		ones  = 0x0101010101010101
		highs = 0x80 * ones
	)
	for ; at+8 <= len(data); at += 8 {
		// Below the first byte that is looked for, each of these has no bit set,
		// and the high one at it.
		eight := binary.LittleEndian.Uint64(data[at:])
		quote, backslash := eight^'"'*ones, eight^'\\'*ones
		found := (eight-' '*ones)&^eight | (quote-ones)&^quote | (backslash-ones)&^backslash | eight
		if found &= highs; found != 0 {
			return at + bits.TrailingZeros64(found)/8
		}
	}
	for at < len(data) && ' ' <= data[at] && data[at] < utf8.RuneSelf && data[at] != '"' && data[at] != '\\' {
		at++
	}
	return at
}
