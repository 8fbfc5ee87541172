package report

import (
	"strconv"
	"time"

	"github.com/kamscore/kamscore/scoring"
)

// scorecards are listed, a line each.
type scorecards []*scoring.Scorecard

type scorecardLine struct {
	ID         string       `json:"id"`
	Version    string       `json:"version"`
	Title      string       `json:"title"`
	Subject    scoring.Kind `json:"subject"`
	Components int          `json:"components"`
	Elements   int          `json:"elements"`
	Max        int          `json:"max"`
}

func (list scorecards) lines() []scorecardLine {
	out := make([]scorecardLine, len(list))
	for i, s := range list {
		out[i] = scorecardLine{s.ID, s.Version, s.Title, s.Subject, len(s.Components), s.Len(), s.Max()}
	}
	return out
}

func (list scorecards) object() any { return list.lines() }

func (list scorecards) rows() [][]any {
	rows := [][]any{{"id", "version", "title", "subject", "components", "elements", "max"}}
	for _, l := range list.lines() {
		rows = append(rows, []any{l.ID, l.Version, l.Title, string(l.Subject), l.Components, l.Elements, l.Max})
	}
	return rows
}

func (list scorecards) document(bool, *time.Location) document {
	if len(list) == 0 {
		return document{para{{"There are no scorecards."}}}
	}
	t := table{columns: []column{
		{name: "id"},
		{name: "title", wide: true},
		{name: "version", spare: true},
		{name: "subject"},
		{name: "components", right: true, spare: true},
		{name: "elements", right: true},
		{name: "max", right: true},
	}}
	for _, l := range list.lines() {
		t.rows = append(t.rows, row{cells: []string{
			l.ID, l.Title, l.Version, string(l.Subject),
			strconv.Itoa(l.Components), strconv.Itoa(l.Elements), strconv.Itoa(l.Max),
		}})
	}
	return document{t}
}

func (list scorecards) webpage(o Options) webpage {
	return webpage{document: append(document{heading{1, "Scorecards"}}, list.document(true, o.Location)...)}
}
