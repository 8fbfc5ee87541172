package results

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamscore/kamscore/scoring"
)

func TestDecodeReadsClosingQuestions(t *testing.T) {
	d := mustDecode(t, []byte(small(`, "closing": [
		{"question": "b", "text": "Is  it\nclear?", "answer": "partly", "note": "a\r\nb\u001b[31m", "answered": "2026-01-07T09:38:00Z"},
		{"question": "said-nothing", "text": "Dropped?", "answer": null, "note": ""},
		{"question": "a", "note": "Later"}, {"question": "kept", "text": "Kept?", "mood": "good"}]`)))
	want := scoring.Closing{
		"b": {Reply: scoring.Partly, Note: "a\nb[31m", Answered: at(38)},
		"a": {Note: "Later"},
	}
	if diff := cmp.Diff(want, d.Closing); diff != "" {
		t.Error(diff)
	}
	questions := []scoring.Question{{ID: "b", Text: "Is it clear?"}, {ID: "a"}, {ID: "kept", Text: "Kept?"}}
	if diff := cmp.Diff(questions, d.Scorecard.Closing); diff != "" {
		t.Error(diff)
	}
	if data := fileOf(t, d); !strings.Contains(string(data), `"mood": "good"`) || strings.Contains(string(data), "said-nothing") {
		t.Errorf("%s", data)
	}
	if len(d.Remarks) > 0 {
		t.Error(d.Remarks)
	}
}

// As statements do: what was answered is what stands beside the answer.
func TestAClosingAnswerKeepsItsTextUntilItIsAnsweredAnew(t *testing.T) {
	d := readBack(t)
	next := nextVersion(exampleDocument().Scorecard)
	next.Closing = []scoring.Question{{ID: "next-step", Text: "Reworded?"}, {ID: "goal-is-clear", Text: "Reworded too?"}}
	if _, err := d.Adopt(next, "bundled", scoring.Decisions{}); err != nil {
		t.Fatal(err)
	}
	d.Closing["next-step"] = scoring.ClosingAnswer{Reply: scoring.Yes, Answered: at(50)}
	want := []scoring.Question{
		{ID: "next-step", Text: "Reworded?"},
		{ID: "goal-is-clear", Text: "Is the goal clear?"},
		{ID: "gone-question", Text: "Was it asked once?"},
	}
	if diff := cmp.Diff(want, mustDecode(t, fileOf(t, d)).Scorecard.Closing); diff != "" {
		t.Error(diff)
	}
}

func TestAClosingAnswerThatWasTakenBackIsGone(t *testing.T) {
	d := readBack(t)
	delete(d.Closing, "next-step")
	d.Closing["goal-is-clear"] = scoring.ClosingAnswer{Answered: at(50)}
	delete(d.Closing, "gone-question") // with a field that a newer kamscore wrote
	got := mustDecode(t, fileOf(t, d))
	if len(got.Closing) != 0 {
		t.Errorf("%v", got.Closing)
	}
	if diff := cmp.Diff([]scoring.Question{{ID: "gone-question", Text: "Was it asked once?"}}, got.Scorecard.Closing); diff != "" {
		t.Error(diff)
	}
}
