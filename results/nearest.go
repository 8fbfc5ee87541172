package results

// nearest returns the known name that is spelt most like a word, empty where
// none is close: about a third of its letters may differ.
func nearest(word string, known []string) string {
	const longest = 64 // a longer word is no typing error
	if len(word) > longest {
		return ""
	}
	best, least := "", (len(word)+1)/3+1
	for _, name := range known {
		if len(name) > 2*longest {
			continue
		}
		if d := distance(word, name); d < least {
			best, least = name, d
		}
	}
	return best
}

// distance is how many letters have to be added, left out or replaced to turn
// one word into another.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			replaced := diagonal
			if a[i] != b[j] {
				replaced++
			}
			diagonal = row[j+1]
			row[j+1] = min(replaced, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
