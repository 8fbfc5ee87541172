package scorecards

import (
	"strconv"
	"strings"
)

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

// isHigher reports whether a version comes after another one. What is not said
// is 0: 1.1 is after 1.0.5 and the same as 1.1.0.
func isHigher(version, other string) bool {
	a, b := strings.Split(version, "."), strings.Split(other, ".")
	for i := range max(len(a), len(b)) {
		x, y := part(a, i), part(b, i)
		if len(x) != len(y) {
			return len(x) > len(y)
		}
		if x != y {
			return x > y
		}
	}
	return false
}

func part(parts []string, i int) string {
	if i < len(parts) {
		return parts[i]
	}
	return "0"
}
