package results

import "github.com/kamscore/kamscore/scoring"

// writeScores writes the scores for other programs; kamscore itself computes
// them anew from outline and answers.
func writeScores(w *writer, s *scoring.Scorecard, scores scoring.Scores) {
	w.name("method").text(scoring.MethodID)
	w.name("total").object(func() { writeScore(w, scores.Total) })
	w.name("stages").array(func() {
		for i, score := range scores.Stages {
			w.object(func() {
				w.name("id").text(s.Stages[i].ID)
				w.name("title").text(s.Stages[i].Title)
				writeScore(w, score)
			})
		}
	})
	w.name("components").array(func() {
		for i, score := range scores.Components {
			w.object(func() {
				w.name("id").text(s.Components[i].ID)
				w.name("title").text(s.Components[i].Title)
				w.name("stage").optional(s.Components[i].Stage)
				writeScore(w, score)
			})
		}
	})
}

// writeScore writes one score with the names that a summary in JSON has too.
// Percents are 0 to 100, the coverage is 0 to 1, all at full precision; null
// means there is none.
func writeScore(w *writer, s scoring.Score) {
	w.name("points").integer(s.Points)
	w.name("max").integer(s.Max)
	w.name("percent").percent(s.Percent)
	w.name("percent_so_far").percent(s.SoFar)
	w.name("percent_possible").percent(s.Possible)
	w.name("percent_evidenced").percent(s.Evidenced)
	w.name("evidence_coverage").number(s.Coverage())
	w.name("elements").integer(s.Elements)
	w.name("rated").integer(s.Rated)
	w.name("not_applicable").integer(s.NotApplicable)
	w.name("not_known").integer(s.NotKnown)
	w.name("unanswered").integer(s.Unanswered)
	w.name("evidenced").integer(s.Proven)
	w.name("band").optional(s.Band)
}
