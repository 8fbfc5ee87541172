package tui

import (
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
)

// compare lists what the open assessment can be compared with, or compares it
// with the one of a number.
func (v *interview) compare(t typed) error {
	c := newCompare(v.desk)
	number, of, _ := strings.Cut(t.rest, " ")
	n, err := strconv.Atoi(number)
	switch {
	case c.err != nil:
		v.fault(c.err)
	case len(c.others) == 0:
		for _, paragraph := range nothingToCompare(v.desk) {
			v.paper.say(paragraph)
		}
	case t.rest == "":
		v.offerOthers(c.others)
	case err != nil || n < 1 || n > len(c.others):
		v.paper.say(v.desk.words.Comparing.NoSuchResult)
		return nil
	case of != "":
		return v.whyCompared(c.others[n-1], strings.TrimSpace(of))
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
	if err != nil {
		v.notCompared(err)
		return
	}
	v.writeReport(func(w io.Writer, o report.Options) error {
		return report.Comparison(w, report.Text, compared, o)
	})
	v.paper.say(v.desk.words.Comparing.WhyThere)
}

func (v *interview) notCompared(err error) {
	var refused *scoring.IncomparableError
	if errors.As(err, &refused) {
		v.paper.say(closed(v.desk.words.Comparing.Cannot), incomparableWords(refused))
		return
	}
	v.fault(err)
}

// whyCompared explains what a comparison says of a component, of a statement that
// differs, or of the total.
func (v *interview) whyCompared(o Other, of string) error {
	c, err := newComparison(v.desk, o.Path)
	if err != nil {
		v.notCompared(err)
		return nil
	}
	for _, row := range c.rows {
		if !c.goesBy(row, of) {
			continue
		}
		w := c.why(row)
		v.whyOf(w)
		if row.element != nil {
			v.say(w.sentences...) // these are the respondents' own words
		} else {
			v.sums(w.sentences...)
		}
		v.due = v.asking
		return nil
	}
	v.paper.say(v.desk.words.Comparing.NoSuchRow, v.desk.words.Comparing.WhyThere)
	return nil
}

// goesBy reports whether a row of a comparison is what somebody means by a
// number, or by total.
func (c comparison) goesBy(row comparisonRow, number string) bool {
	switch {
	case row.element != nil:
		return report.Number(row.element.Place) == number
	case row.component != nil:
		for i := range c.After.Scorecard.Components {
			if c.After.Scorecard.Components[i].ID == row.component.ID {
				return strconv.Itoa(i+1) == number
			}
		}
		return false
	}
	return number == wholeScore
}
