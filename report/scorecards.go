package report

import (
	"strconv"
	"strings"
	"time"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// scorecards are listed, a line each.
type scorecards struct {
	bundled, own []*scoring.Scorecard
	words        *words.Words
}

type scorecardLine struct {
	ID         string       `json:"id"`
	Version    string       `json:"version"`
	Title      string       `json:"title"`
	Subject    scoring.Kind `json:"subject"`
	Components int          `json:"components"`
	Elements   int          `json:"elements"`
	Max        int          `json:"max"`
	Source     string       `json:"source"`    // bundled or own
	Languages  []string     `json:"languages"` // its own first
}

func (list scorecards) lines() []scorecardLine {
	out := []scorecardLine{}
	add := func(source string, cards []*scoring.Scorecard) {
		for _, s := range cards {
			out = append(out, scorecardLine{s.ID, s.Version, s.Title, s.Subject, len(s.Components), s.Len(), s.Max(), source, s.Languages()})
		}
	}
	add("bundled", list.bundled)
	add("own", list.own)
	return out
}

func (list scorecards) object() any { return list.lines() }

func (list scorecards) rows() [][]any {
	rows := [][]any{{"id", "version", "title", "subject", "components", "elements", "max", "source", "languages"}}
	for _, l := range list.lines() {
		rows = append(rows, []any{l.ID, l.Version, l.Title, string(l.Subject), l.Components, l.Elements, l.Max, l.Source, strings.Join(l.Languages, " ")})
	}
	return rows
}

func (list scorecards) document(bool, *time.Location) document {
	lines := list.lines()
	if len(lines) == 0 {
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
	if len(list.own) > 0 {
		t.columns = append(t.columns, column{name: "source"})
	}
	for _, l := range lines {
		t.rows = append(t.rows, row{cells: []string{
			l.ID, l.Title, l.Version, string(l.Subject),
			strconv.Itoa(l.Components), strconv.Itoa(l.Elements), strconv.Itoa(l.Max), l.Source,
		}[:len(t.columns)]})
	}
	return append(document{t}, translated(lines)...)
}

// translated says which scorecards there are in several languages. A column of
// its own would push the table over the edge of most screens.
func translated(lines []scorecardLine) document {
	var said []string
	for _, l := range lines {
		if len(l.Languages) > 1 {
			said = append(said, l.ID+" ("+strings.Join(l.Languages, ", ")+")")
		}
	}
	if len(said) == 0 {
		return nil
	}
	return document{para{{"In several languages, by --lang: " + strings.Join(said, ", ") + "."}}}
}

func (list scorecards) webpage(o Options) webpage {
	return webpage{document: append(document{heading{1, "Scorecards"}}, list.document(true, o.Location)...)}
}
