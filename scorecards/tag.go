package scorecards

import "strings"

// isTag reports whether a text is a language tag spelt as BCP 47 recommends: a
// language, and perhaps a script, a country and variants, as in zh-Hant-TW.
// Extensions and private use say nothing about which texts to show.
func isTag(s string) bool {
	parts := strings.Split(s, "-")
	if len(s) > maxLanguage || !isMadeOf(parts[0], lower, 2, 3) {
		return false
	}
	rest := parts[1:]
	if len(rest) > 0 && len(rest[0]) == 4 && isMadeOf(rest[0][:1], upper, 1, 1) && isMadeOf(rest[0][1:], lower, 3, 3) {
		rest = rest[1:]
	}
	if len(rest) > 0 && (isMadeOf(rest[0], upper, 2, 2) || isMadeOf(rest[0], digits, 3, 3)) {
		rest = rest[1:]
	}
	for _, variant := range rest {
		isDated := len(variant) == 4 && strings.ContainsAny(variant[:1], digits)
		if !isMadeOf(variant, lower+digits, 5, 8) && !(isDated && isMadeOf(variant, lower+digits, 4, 4)) {
			return false
		}
	}
	return true
}

const (
	lower  = "abcdefghijklmnopqrstuvwxyz"
	upper  = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	digits = "0123456789"
)

// isMadeOf reports whether a text has from least to most characters of a set.
func isMadeOf(s, set string, least, most int) bool {
	return least <= len(s) && len(s) <= most && strings.Trim(s, set) == ""
}
