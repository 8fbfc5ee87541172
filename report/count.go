package report

import "github.com/kamscore/kamscore/words"

// Count is a number with its noun in English, "1 element" or "2 elements", as
// the errors of commands say it.
func Count(n int, noun string) string {
	return words.Plural{One: "%d " + noun, Other: "%d " + noun + "s"}.Of(n)
}
