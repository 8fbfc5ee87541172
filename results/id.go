package results

import (
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	idLetters = "abcdefghijklmnopqrstuvwxyz0123456789"
	idLength  = 10 // 51 bits: a folder of a million results has a clash in 1 of 7,000 cases
)

// NewID returns a new id of a result: ten lower-case letters and digits, each
// equally likely. In production random is crypto/rand.Reader.
func NewID(random io.Reader) (string, error) {
	// Bytes from here on would favour the first letters.
	const fair = 256 / len(idLetters) * len(idLetters)
	id := make([]byte, 0, idLength)
	var block [2 * idLength]byte
	for {
		if _, err := io.ReadFull(random, block[:]); err != nil {
			return "", fmt.Errorf("make an id: %w", err)
		}
		for _, b := range block {
			if int(b) >= fair {
				continue
			}
			if id = append(id, idLetters[int(b)%len(idLetters)]); len(id) == idLength {
				return string(id), nil
			}
		}
	}
}

// FileName is the name under which a new result is saved: what it is about,
// for people, and its id, for kamscore. It is safe in every file system:
// ASCII letters, digits and hyphens, and at most 160 of them.
func FileName(d *Document) string {
	parts := make([]string, 0, 3)
	if d.Scorecard != nil {
		parts = append(parts, slug(d.Scorecard.ID))
	}
	parts = append(parts, slug(d.Subject.Name), d.ID)
	name := strings.Join(parts, "-")
	return strings.Trim(strings.ReplaceAll(name, "--", "-"), "-") + ".json"
}

// maxSlug keeps a name with two slugs, its id and the endings of its sidecars
// within what every file system takes.
const maxSlug = 40

// slug writes text in lower-case ASCII letters, digits and single hyphens.
// Latin letters lose their accents; other scripts degrade to nothing.
func slug(s string) string {
	var b strings.Builder
	for _, r := range s {
		plain := ascii(unicode.ToLower(r))
		switch {
		case b.Len()+len(plain) > maxSlug:
			return strings.TrimRight(b.String(), "-")
		case plain != "":
			b.WriteString(plain)
		case !unicode.IsLetter(r) && !unicode.IsMark(r) && b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
	}
	return strings.TrimRight(b.String(), "-")
}

// accented has every letter before the letters it is written for.
const accented = "a àáâãäåāăą c çćč d ďđð e èéêëēėęě g ğģ i ìíîïīįı k ķ l łļľ n ñńņň o òóôõöøōő " +
	"r řŕ s śšșş t ťțţþ u ùúûüūůűų y ýÿ z źżž ss ß ae æ oe œ"

// ascii writes a lower-case letter or digit in ASCII, empty for any other.
func ascii(r rune) string {
	if r < utf8.RuneSelf {
		if strings.ContainsRune(idLetters, r) {
			return string(r)
		}
		return ""
	}
	fields := strings.Fields(accented)
	for i := 1; i < len(fields); i += 2 {
		if strings.ContainsRune(fields[i], r) {
			return fields[i-1]
		}
	}
	return ""
}
