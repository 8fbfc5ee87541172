package scoring

import "strings"

// CompareVersions is below 0 where the version a comes before b, and above where
// it comes after: 1.10 comes after 1.9. A part that is left out is 0.
func CompareVersions(a, b string) int {
	x, y := partsOf(a), partsOf(b)
	for i := range x {
		// Without leading zeros the longer number is the larger one.
		if d := len(x[i]) - len(y[i]); d != 0 {
			return d
		}
		if d := strings.Compare(x[i], y[i]); d != 0 {
			return d
		}
	}
	return 0
}

func partsOf(version string) [3]string {
	parts := [3]string{"0", "0", "0"}
	for i, part := range strings.SplitN(version, ".", len(parts)) {
		parts[i] = part
	}
	return parts
}
