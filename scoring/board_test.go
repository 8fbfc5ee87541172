package scoring_test

import (
	"maps"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/kamscore/kamscore/scoring"
)

// TestABoardSaysWhatScoringAllSays changes components one by one, each to other
// answers, and counts everything anew beside it.
func TestABoardSaysWhatScoringAllSays(t *testing.T) {
	holds(t, func(t *rapid.T, s *scoring.Scorecard, answers scoring.Answers) {
		board, then := scoring.NewBoard(s), drawAnswers(t, s)
		before := board.Scores(answers)
		kept := scoring.ScoreAll(s, answers)
		answers = maps.Clone(answers)
		for range rapid.IntRange(1, 4).Draw(t, "changes") {
			changed := rapid.IntRange(0, len(s.Components)-1).Draw(t, "component")
			for _, e := range s.Components[changed].Elements {
				answers[e.ID] = then[e.ID]
			}
			board.Changed(changed)
			if diff := cmp.Diff(scoring.ScoreAll(s, answers), board.Scores(answers), exactly); diff != "" {
				t.Fatalf("after a change of component %d (-all +board):\n%s", changed, diff)
			}
		}
		if diff := cmp.Diff(kept, before, exactly); diff != "" {
			t.Fatalf("what was returned has changed (-was +is):\n%s", diff)
		}
	})
}

func TestAScorecardWithoutComponentsHasItsStages(t *testing.T) {
	s := &scoring.Scorecard{Scale: scoring.DefaultScale(), Stages: []scoring.Stage{{ID: "see"}, {ID: "act"}}}
	if scores := scoring.ScoreAll(s, nil); len(scores.Stages) != 2 {
		t.Errorf("%d stages", len(scores.Stages))
	}
}
