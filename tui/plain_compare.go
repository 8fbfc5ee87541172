package tui

import (
	"errors"
	"fmt"
	"io"
	"strconv"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
)

// compare lists what the open assessment can be compared with, or compares it
// with the one of a number.
func (v *interview) compare(t typed) error {
	c := newCompare(v.desk)
	n, err := strconv.Atoi(t.rest)
	switch {
	case c.err != nil:
		v.paper.say(sentence(c.err.Error()))
	case len(c.others) == 0:
		for _, paragraph := range nothingToCompare(v.desk) {
			v.paper.say(paragraph)
		}
	case t.rest == "":
		v.offerOthers(c.others)
	case err != nil || n < 1 || n > len(c.others):
		v.paper.say(v.desk.words.Comparing.NoSuchResult)
		return nil
	default:
		v.compareWith(c.others[n-1])
	}
	v.due = v.asking
	return nil
}

// offerOthers reads out what there is to compare with, with its numbers.
func (v *interview) offerOthers(others []Other) {
	group := ""
	for i, o := range others {
		if g := v.desk.otherGroup(o); g != group {
			group = g
			v.paper.say(closed(group))
		}
		v.paper.say(fmt.Sprintf("%d. %s", i+1, sentence(spoken(v.desk.otherWords(o)...))), sentence(spoken(v.desk.otherState(o), v.date(o.Changed))))
	}
	v.paper.say(v.desk.words.Comparing.WithItsNumber)
}

// compareWith writes the comparison, between empty lines.
func (v *interview) compareWith(o Other) {
	state := v.session().Snapshot()
	compared, err := v.desk.outside.Compare(&state, o.Path)
	var refused *scoring.IncomparableError
	switch {
	case errors.As(err, &refused):
		v.paper.say(closed(v.desk.words.Comparing.Cannot), incomparableWords(refused))
	case err != nil:
		v.paper.say(sentence(err.Error()))
	default:
		v.writeReport(func(w io.Writer, o report.Options) error {
			return report.Comparison(w, report.Text, compared, o)
		})
	}
}
