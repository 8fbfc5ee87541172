package report

import (
	"fmt"
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

// Whose a scorecard is, in a file.
const (
	bundled = "bundled"
	own     = "own"
)

func (list scorecards) lines() []scorecardLine {
	out := []scorecardLine{}
	add := func(source string, cards []*scoring.Scorecard) {
		for _, s := range cards {
			out = append(out, scorecardLine{s.ID, s.Version, s.Title, s.Subject, len(s.Components), s.Len(), s.Max(), source, s.Languages()})
		}
	}
	add(bundled, list.bundled)
	add(own, list.own)
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
		return document{para{{list.words.Scorecards.None}}}
	}
	w := &list.words.Columns
	t := table{columns: []column{
		{name: w.ID},
		{name: w.Title, wide: true},
		{name: w.Version, spare: true},
		{name: w.Subject},
		{name: w.Components, right: true, spare: true},
		{name: w.Elements, right: true},
		{name: w.Max, right: true},
	}}
	if len(list.own) > 0 {
		t.columns = append(t.columns, column{name: w.Source})
	}
	for _, l := range lines {
		t.rows = append(t.rows, row{cells: []string{
			l.ID, l.Title, l.Version, list.words.Kinds.Name(l.Subject),
			strconv.Itoa(l.Components), strconv.Itoa(l.Elements), strconv.Itoa(l.Max), list.source(l),
		}[:len(t.columns)]})
	}
	return append(document{t}, list.translated(lines)...)
}

// source is whose a scorecard is.
func (list scorecards) source(l scorecardLine) string {
	if l.Source == bundled {
		return list.words.Scorecards.Bundled
	}
	return list.words.Scorecards.Own
}

// translated says which scorecards there are in several languages. A column of
// its own would push the table over the edge of most screens.
func (list scorecards) translated(lines []scorecardLine) document {
	var said []string
	for _, l := range lines {
		if len(l.Languages) > 1 {
			said = append(said, l.ID+" ("+strings.Join(l.Languages, ", ")+")")
		}
	}
	if len(said) == 0 {
		return nil
	}
	return document{para{{fmt.Sprintf(list.words.Scorecards.Languages, strings.Join(said, ", "))}}}
}

func (list scorecards) webpage(o Options) webpage {
	return webpage{document: append(document{heading{1, list.words.Scorecards.Title}}, list.document(true, o.Location)...)}
}
