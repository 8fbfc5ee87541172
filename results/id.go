package results

import (
	"fmt"
	"io"
	"strings"

	"github.com/kamscore/kamscore/text"
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
		parts = append(parts, text.Slug(d.Scorecard.ID, maxSlug))
	}
	parts = append(parts, text.Slug(d.Subject.Name, maxSlug), d.ID)
	name := strings.Join(parts, "-")
	return strings.Trim(strings.ReplaceAll(name, "--", "-"), "-") + ".json"
}

// maxSlug keeps a name with two slugs, its id and the endings of its sidecars
// within what every file system takes.
const maxSlug = 40
