package results

import (
	"fmt"
	"strings"
	"testing"
)

// A budget lets through what just keeps to it, and refuses one more.
func TestEachLimitIsWhereItIsSaidToBe(t *testing.T) {
	many := func(n int, format string) string {
		var b strings.Builder
		for i := range n {
			if i > 0 {
				b.WriteByte(',')
			}
			fmt.Fprintf(&b, format, i)
		}
		return b.String()
	}
	for _, tt := range []struct {
		name string
		most int
		file func(n int) string
		want string
	}{
		{"bytes", MaxSize, func(n int) string { return small("") + strings.Repeat("\n", n-len(small(""))) }, "larger than 32 MB"},
		{"answers", maxAnswers, func(n int) string { return answers(many(n, `{"element": "e%d"}`)) }, "answers: more than 100000"},
		{"components", maxComponents, func(n int) string {
			return outline(`"components": [` + many(n, `{"id": "c%d", "elements": [{"id": "e%[1]d"}]}`) + `]`)
		}, "components: more than 1000"},
		{"elements", maxElements, func(n int) string {
			return outline(`"components": [{"id": "c", "elements": [` + many(n, `{"id": "e%d"}`) + `]}]`)
		}, "elements: more than 100000"},
		{"unknown fields", maxUnknown, func(n int) string { return small("," + many(n, `"x%d": 1`)) }, "more than 1000 unknown fields"},
		{"depth", maxDepth, func(n int) string { return small(`, "x": ` + strings.Repeat("[", n) + strings.Repeat("]", n)) }, "nested more than 32 deep"},
		{"closing questions", maxQuestions, func(n int) string {
			return small(`, "closing": [` + many(n, `{"question": "q%d", "text": "Q", "answer": "yes"}`) + `]`)
		}, "closing: more than 1000"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Decode([]byte(tt.file(tt.most)))
			if err != nil && strings.Contains(err.Error(), tt.want) {
				t.Errorf("%d are refused: %v", tt.most, err)
			}
			if _, err = Decode([]byte(tt.file(tt.most + 1))); err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("%d are not refused: %.200v", tt.most+1, err)
			}
		})
	}
}

// encoding/json passes both silently, and keeps the one that stands last.
func TestWhatCanBeReadInTwoWaysIsNotRead(t *testing.T) {
	for name, file := range map[string]string{
		"a duplicate key":            small(`, "status": "draft", "status": "final"`),
		"one spelt in two ways":      small(`, "status": "draft", "st\u0061tus": "final"`),
		"in an answer":               answers(`{"element": "one", "rating": 1, "rating": 3}`),
		"in a field not known":       small(`, "x": {"y": 1, "y": 2}`),
		"half a surrogate":           answers(`{"element": "one", "note": "\ud800"}`),
		"the other half":             answers(`{"element": "one", "note": "\udc00x"}`),
		"in a field not known, half": small(`, "x": "\ud83d"`),
		"bytes that are no UTF-8":    answers("{\"element\": \"one\", \"note\": \"\xff\"}"),
		"two results":                small("") + small(""),
	} {
		if d, err := Decode([]byte(file)); err == nil {
			t.Errorf("%s is read as %+v", name, d.Answers)
		}
	}
}
