package tui

import (
	"errors"
	"fmt"
	"path/filepath"

	tea "github.com/charmbracelet/bubbletea"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

// The compare screen asks which other result of the scorecard the open one is
// to be compared with.
type compare struct {
	desk   *desk
	others []Other
	err    error
	list   list
}

func newCompare(d *desk) compare {
	c := compare{desk: d}
	a := d.sheet.Session.Snapshot()
	c.others, c.err = d.outside.Others(d.sheet.Path(), &a)
	return c
}

func (c compare) title() heading {
	w := &c.desk.words.Comparing
	h := heading{left: w.Title}
	if len(c.others) > 0 {
		h.right = w.OtherResult.Of(len(c.others))
	}
	return h
}

func (c compare) keys() []binding {
	if len(c.others) == 0 {
		return nil
	}
	w := &c.desk.words.Comparing
	own := []binding{keyOpen.saying(w.KeyCompare), keyChoose.saying(w.KeyRow)}
	return append(own, listKeys()...)
}

func (c compare) update(name string, _ tea.KeyMsg) (screen, []request) {
	switch {
	case c.list.move(name, len(c.others)):
	case keyChoose.matches(name):
		if i := int(name[0] - '1'); i < len(c.others) {
			c.list.at = i
			return c, c.open()
		}
	case keyOpen.matches(name):
		return c, c.open()
	}
	return c, nil
}

// open compares with the chosen one, or says why it cannot be compared.
func (c compare) open() []request {
	next, err := newComparison(c.desk, c.others[c.list.at].Path)
	w := &c.desk.words.Comparing
	var refused *scoring.IncomparableError
	switch {
	case errors.As(err, &refused):
		return []request{show{notice{
			desk: c.desk, heading: w.Cannot,
			paragraphs: []string{incomparableWords(refused), w.EachByItself},
			choices:    []choice{{keyOn.saying(c.desk.words.Notices.KeyGoOn), nothing}},
		}}}
	case err != nil:
		return []request{show{failureNotice(c.desk, w.NotRead, err)}}
	}
	return []request{show{next}}
}

// incomparableWords are why two results are not compared, as a sentence.
func incomparableWords(refused *scoring.IncomparableError) string { return sentence(refused.Reason) }

func (c compare) view(width, height int) []string {
	if c.err != nil {
		return text.Wrap(sentence(text.Line(c.err.Error())), width)
	}
	l := c.desk.look
	var pg page
	if len(c.others) == 0 {
		for i, paragraph := range nothingToCompare(c.desk) {
			if i > 0 {
				pg.add("")
			}
			pg.add(text.Wrap(paragraph, width)...)
		}
		return squeezed(pg.lines, height)
	}
	group := ""
	for i, o := range c.others {
		if g := c.desk.otherGroup(o); g != group {
			group = g
			pg.group(l.accent.Render(l.cut(group, width)))
		}
		pg.row(c.line(o, i == c.list.at, width))
	}
	return pg.window(c.list.at, height)
}

// line is a result: what and who, and how it came out and when.
func (c compare) line(o Other, chosen bool, width int) string {
	l := c.desk.look
	state, when := c.desk.otherState(o), c.desk.words.Date(o.Changed, c.desk.outside.Now().Location())
	right := text.PadLeft(state, 16) + text.PadLeft(when, 14)
	if width < 60 {
		right = state
	}
	line := mark(chosen) + l.spread(join(report.Separator, c.desk.otherWords(o)...), right, width-2)
	if chosen {
		return l.title.Render(line)
	}
	return line
}

// otherWords are what another result is about, where that is not the same, by
// whom, in what role and of which scorecard, where that is not the same either.
func (d *desk) otherWords(o Other) []string {
	of := &scoring.Assessment{Subject: o.Subject, Respondent: o.Respondent}
	if o.Subject == d.sheet.Session.Subject() {
		of.Subject = scoring.Subject{}
	}
	words := d.words.About(of, nil)
	if o.Scorecard != "" {
		words = append(words, o.Scorecard)
	}
	return words
}

// otherState is how another result came out, or how far it is.
func (d *desk) otherState(o Other) string {
	if o.Status == scoring.Final {
		return d.words.ScoreWord(o.Total)
	}
	return d.words.Progress(o.Total)
}

// otherGroup is what another result is to the open one.
func (d *desk) otherGroup(o Other) string {
	own, w := d.sheet.Session.Subject(), &d.words.Comparing
	switch {
	case o.Previous:
		return w.RoundBefore
	case o.Subject.Name != own.Name:
		return w.AboutOthers
	case own.Name == "":
		return w.SameScorecard
	}
	return fmt.Sprintf(w.About, own.Name)
}

// nothingToCompare says that there is no other result, and how one comes
// about.
func nothingToCompare(d *desk) []string {
	id, w := d.sheet.Session.ID(), &d.words.Comparing
	return []string{
		w.NoneYet,
		fmt.Sprintf(w.NextRound, id),
		fmt.Sprintf(w.OrOther, filepath.Dir(d.sheet.Path()), id),
	}
}
