package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Slug writes a text in lower-case ASCII letters, digits and single hyphens, at
// most so many of them. Latin letters lose their accents; other scripts degrade
// to nothing.
func Slug(s string, most int) string {
	var b strings.Builder
	for _, r := range s {
		plain := plainLetters(unicode.ToLower(r))
		switch {
		case b.Len()+len(plain) > most:
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

// plainLetters writes a lower-case letter or digit in ASCII, empty for any other.
func plainLetters(r rune) string {
	if r < utf8.RuneSelf {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
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
