package report

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// A Listing is scorecards to be listed, by what they belong to.
type Listing struct {
	Family  []*scoring.Scorecard // the bundled ones that belong together
	Systems []*scoring.Scorecard // the other bundled ones
	Own     []*scoring.Scorecard // the user's own
}

// scorecards are listed, a line each.
type scorecards struct {
	Listing
	words *words.Words
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
	Family     bool         `json:"family"`    // one of the bundled ones that belong together
}

// Whose a scorecard is, in a file.
const (
	bundled = "bundled"
	own     = "own"
)

// A scorecardGroup is the scorecards under one heading of the list.
type scorecardGroup struct {
	title    string
	source   string
	isFamily bool
	cards    []*scoring.Scorecard
}

// groups are those that have a scorecard.
func (list scorecards) groups() []scorecardGroup {
	w := &list.words.Scorecards
	return slices.DeleteFunc([]scorecardGroup{
		{title: w.Family, source: bundled, isFamily: true, cards: list.Family},
		{title: w.Systems, source: bundled, cards: list.Systems},
		{title: w.OwnOnes, source: own, cards: list.Own},
	}, func(g scorecardGroup) bool { return len(g.cards) == 0 })
}

func (g scorecardGroup) lines() []scorecardLine {
	var out []scorecardLine
	for _, s := range g.cards {
		out = append(out, scorecardLine{
			s.ID, s.Version, s.Title, s.Subject, len(s.Components), s.Len(), s.Max(), g.source, s.Languages(), g.isFamily,
		})
	}
	return out
}

func (list scorecards) lines() []scorecardLine {
	out := []scorecardLine{}
	for _, g := range list.groups() {
		out = append(out, g.lines()...)
	}
	return out
}

func (list scorecards) object() any { return list.lines() }

func (list scorecards) rows() [][]any {
	rows := [][]any{{"id", "version", "title", "subject", "components", "elements", "max", "source", "languages", "family"}}
	for _, l := range list.lines() {
		family := "no"
		if l.Family {
			family = "yes"
		}
		rows = append(rows, []any{
			l.ID, l.Version, l.Title, string(l.Subject), l.Components, l.Elements, l.Max, l.Source, strings.Join(l.Languages, " "), family,
		})
	}
	return rows
}

func (list scorecards) document(bool, *time.Location) document {
	groups := list.groups()
	if len(groups) == 0 {
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
	if len(list.Own) > 0 {
		t.columns = append(t.columns, column{name: w.Source})
	}
	for _, g := range groups {
		t.rows = append(t.rows, row{cells: []string{"", g.title, "", "", "", "", "", ""}[:len(t.columns)], group: true})
		for _, l := range g.lines() {
			t.rows = append(t.rows, row{cells: []string{
				l.ID, l.Title, l.Version, list.words.Kinds.Name(l.Subject),
				strconv.Itoa(l.Components), strconv.Itoa(l.Elements), strconv.Itoa(l.Max), list.source(l),
			}[:len(t.columns)]})
		}
	}
	return append(document{t}, list.translated()...)
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
func (list scorecards) translated() document {
	var said []string
	for _, l := range list.lines() {
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
