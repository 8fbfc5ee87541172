package report

import "github.com/kamscore/kamscore/scoring"

// resultJSON is what every report about one result says first.
type resultJSON struct {
	Scorecard  scorecardName  `json:"scorecard"`
	Subject    subjectJSON    `json:"subject"`
	Respondent respondentJSON `json:"respondent"`
	Status     scoring.Status `json:"status"`
}

type scorecardName struct {
	ID      string `json:"id"`
	Version string `json:"version"`
	Title   string `json:"title"`
}

type subjectJSON struct {
	Kind scoring.Kind `json:"kind"`
	Name string       `json:"name"`
	Team string       `json:"team"`
}

type respondentJSON struct {
	Name string       `json:"name"`
	Role scoring.Role `json:"role"`
}

func newResultJSON(a *scoring.Assessment) resultJSON {
	return resultJSON{
		Scorecard:  scorecardName{a.Scorecard.ID, a.Scorecard.Version, a.Scorecard.Title},
		Subject:    subjectJSON(a.Subject),
		Respondent: respondentJSON(a.Respondent),
		Status:     a.Status,
	}
}

// scoreJSON has null where there is no percent, no claim or no band, never 0.
type scoreJSON struct {
	Points           int      `json:"points"`
	Max              int      `json:"max"`
	Percent          *float64 `json:"percent"`
	PercentSoFar     *float64 `json:"percent_so_far"`
	PercentPossible  *float64 `json:"percent_possible"`
	PercentEvidenced *float64 `json:"percent_evidenced"`
	EvidenceCoverage *float64 `json:"evidence_coverage"` // 0 to 1
	Elements         int      `json:"elements"`
	Rated            int      `json:"rated"`
	NotApplicable    int      `json:"not_applicable"`
	NotKnown         int      `json:"not_known"`
	Unanswered       int      `json:"unanswered"` // the not known ones too
	Evidenced        int      `json:"evidenced"`
	Carried          int      `json:"carried"` // over from the last round and not confirmed
	Band             *string  `json:"band"`
}

func newScoreJSON(s scoring.Score) scoreJSON {
	return scoreJSON{
		Points: s.Points, Max: s.Max,
		Percent:          number(s.Percent.Exact()),
		PercentSoFar:     number(s.SoFar.Exact()),
		PercentPossible:  number(s.Possible.Exact()),
		PercentEvidenced: number(s.Evidenced.Exact()),
		EvidenceCoverage: number(s.Coverage()),
		Elements:         s.Elements, Rated: s.Rated,
		NotApplicable: s.NotApplicable, NotKnown: s.NotKnown,
		Unanswered: s.Unanswered, Evidenced: s.Proven, Carried: s.Carried,
		Band: orNull(s.Band),
	}
}

// number is a number for JSON, null where there is none.
func number(exact float64, ok bool) *float64 {
	if !ok {
		return nil
	}
	return &exact
}

// orNull is a text for JSON, null where it is empty.
func orNull(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
