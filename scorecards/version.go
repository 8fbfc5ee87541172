package scorecards

import (
	"strconv"
	"strings"
)

// isVersion reports whether a text is MAJOR, MAJOR.MINOR or MAJOR.MINOR.PATCH.
func isVersion(s string) bool {
	parts := strings.Split(s, ".")
	if len(s) > maxVersion || len(parts) > 3 {
		return false
	}
	for _, p := range parts {
		// With a leading zero two spellings would be one version.
		if p == "" || strings.Trim(p, "0123456789") != "" || len(p) > 1 && p[0] == '0' {
			return false
		}
	}
	return true
}

// nextMinor is the version after one in which something was added or changed:
// 1.1.0 after 1.0.3.
func nextMinor(version string) string {
	parts := append(strings.Split(version, "."), "0")
	parts[1] = plusOne(parts[1])
	if len(parts) == 4 {
		return parts[0] + "." + parts[1] + ".0"
	}
	return parts[0] + "." + parts[1]
}

// plusOne adds one to a number of any length.
func plusOne(digits string) string {
	if n, err := strconv.Atoi(digits); err == nil && len(digits) < 10 {
		return strconv.Itoa(n + 1)
	}
	return digits + "1" // higher, and a version all the same
}
