package scorecards

import (
	"fmt"
	"strings"
	"testing"
)

const smallest = "format: kamscore-scorecard/1\nid: a\nversion: 1.0.0\ntitle: A\ncomponents:\n  - {id: b, title: B, elements: [{id: c, statement: C}]}\n"

// A budget lets through what just keeps to it, and refuses one more.
func TestEachLimitIsWhereItIsSaidToBe(t *testing.T) {
	keys := func(n int) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, "k%d: v\n", i)
		}
		return b.String()
	}
	for _, tt := range []struct {
		name string
		most int
		file func(n int) string
		want string
	}{
		{"bytes", maxBytes, func(n int) string { return smallest + strings.Repeat("#", n-len(smallest)) }, "the file is larger than 2 MB"},
		{"marks", maxMarks, func(n int) string { return smallest + "# " + strings.Repeat(",", n-marks([]byte(smallest))) }, "the file has more entries than"},
		// beside the entries: a mapping, its key and the list
		{"nodes", maxNodes, func(n int) string { return "a: [" + strings.Repeat("x,", n-3) + "]" }, "more than 200000 keys and values"},
		{"depth", maxDepth, func(n int) string { return strings.Repeat("[", n-1) + "x" + strings.Repeat("]", n-1) }, "nested more than 32 deep"},
		{"keys", maxKeys, keys, "more than 10000 keys in one place"},
		{"a text", maxScalarBytes, func(n int) string { return "summary: " + strings.Repeat("x", n) }, "a text of more than 64 KB"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			refused := func(n int) bool {
				_, _, err := Parse("f", []byte(tt.file(n)))
				return err != nil && strings.Contains(err.Error(), tt.want)
			}
			if refused(tt.most) {
				t.Errorf("%d are refused", tt.most)
			}
			if !refused(tt.most + 1) {
				t.Errorf("%d are not refused", tt.most+1)
			}
		})
	}
}

func TestOneDocumentIsAFile(t *testing.T) {
	for file, isOne := range map[string]bool{
		smallest: true, "---\n" + smallest: true, smallest + "...\n": true, smallest + "---\n" + smallest: false, smallest + "--- x\n": false,
	} {
		if card, _, err := Parse("f", []byte(file)); (card != nil) != isOne {
			t.Errorf("%q: %v", file, err)
		}
	}
}
