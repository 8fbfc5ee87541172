package tui

import (
	"errors"
	"fmt"
	"slices"

	tea "github.com/charmbracelet/bubbletea"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/session"
	"github.com/kamscore/kamscore/text"
)

// The summary screen is the table that the assessment is made for.
type summary struct {
	desk *desk
	list list // components, the total, and what there is below
}

// A belowRow is a row under the total, which makes no points.
type belowRow struct {
	words string
	open  func() []request
}

// below are the rows under the total: what its band says to do next, the place
// in the matrix and the closing questions, if any, and once the assessment is
// finished what comes after it.
func (m summary) below() (rows []belowRow) {
	if words := m.desk.words.NextWords(m.desk.bandNext()); words != "" {
		rows = append(rows, belowRow{words, func() []request { return []request{show{newWhy(m.desk, whatNext(m.desk))}} }})
	}
	if words := placeWords(m.desk); words != "" {
		rows = append(rows, belowRow{words, func() []request { return []request{show{newWhy(m.desk, whyPlace(m.desk))}} }})
	}
	if words := closingWords(m.desk); words != "" {
		rows = append(rows, belowRow{words, func() []request { return []request{show{newClosing(m.desk)}} }})
	}
	if m.desk.sheet.Session.IsFinished() {
		rows = append(rows, afterwards(m.desk)...)
	}
	return rows
}

func newSummary(d *desk) summary { return summary{desk: d} }

func (m summary) title() heading {
	total, w := m.desk.sheet.Session.Scores().Total, &m.desk.words.Table
	right := fmt.Sprintf("%d / %d  %s", total.Points, total.Max, m.desk.words.ScoreWord(total))
	brief := right
	if total.Rated > 0 {
		right += "   " + fmt.Sprintf(w.Evidenced, m.desk.words.Percent(total.Evidenced))
	}
	left := w.Title
	if s := m.desk.sheet.Session; s.IsFinished() {
		left = fmt.Sprintf(w.Finished, m.desk.day(s.Completed()))
	}
	return heading{left: left, right: right, brief: brief}
}

func (m summary) keys() []binding {
	next := []binding{keyFinish, keyOutput, keyCompare}
	if m.desk.sheet.Session.IsFinished() { // what it was made for comes before its going on
		next = []binding{keyCompare, keyOutput, keyFinish.saying(m.desk.words.Table.KeyReopen)}
	}
	return slices.Concat([]binding{keyOpen, keyWhy, keyWork}, next, []binding{keyProof, keyChoose.saying(m.desk.words.Components.KeyChoose)}, listKeys())
}

func (m summary) update(name string, _ tea.KeyMsg) (screen, []request) {
	below := m.below()
	total := len(m.desk.card().Components)
	m.list.clamp(total + 1 + len(below)) // reopened, there are fewer
	isTotal, isBelow := m.list.at == total, m.list.at > total
	switch {
	case m.list.move(name, total+1+len(below)):
	case keyChoose.matches(name):
		m.list.at = min(int(name[0]-'1'), len(m.desk.card().Components)-1)
	case keyOpen.matches(name) && isBelow:
		return m, below[m.list.at-total-1].open()
	case isBelow && (keyWhy.matches(name) || keyProof.matches(name)):
		return m, []request{say{m.desk.words.Table.NoPoints}}
	case keyOpen.matches(name):
		if isTotal {
			return m, []request{show{newWhy(m.desk, whyTotal(m.desk))}}
		}
		components{desk: m.desk}.open(item{m.list.at, wholeComponent})
		return m, []request{showElement{}}
	case keyWhy.matches(name):
		if isTotal {
			return m, []request{show{newWhy(m.desk, whyTotal(m.desk))}}
		}
		return m, []request{show{newWhy(m.desk, whyComponent(m.desk, m.list.at))}}
	case keyWork.matches(name):
		return m, []request{show{newPriorities(m.desk)}}
	case keyCompare.matches(name):
		return m, []request{show{newCompare(m.desk)}}
	case keyProof.matches(name):
		if isTotal {
			return m, []request{say{m.desk.words.Table.OneAtATime}}
		}
		return m, proofOf(m.desk, m.list.at)
	case keyOutput.matches(name):
		return m, []request{show{outputNotice(m.desk)}}
	case keyFinish.matches(name):
		return m, m.finish()
	}
	return m, nil
}

// finish finishes or reopens; with statements open it first says what
// finishing means.
func (m summary) finish() []request {
	s := m.desk.sheet.Session
	if err := s.Refusal(); errors.Is(err, session.ErrReading) {
		return []request{say{m.desk.refusal(err)}}
	}
	if s.IsUntouched() {
		return []request{say{m.desk.untouchedWords()}}
	}
	if s.IsFinished() {
		if err := s.Reopen(); err != nil {
			return []request{say{m.desk.refusal(err)}}
		}
		return []request{say{m.desk.words.Table.IsDraft}}
	}
	if len(finishWords(m.desk)) > 0 {
		return []request{show{finishNotice(m.desk)}}
	}
	return finishNow(m.desk)
}

// untouchedWords say why there is nothing to finish.
func (d *desk) untouchedWords() string {
	if d.sheet.Session.Scores().Total.Carried > 0 {
		return d.words.Table.NoneConfirmed
	}
	return d.words.Table.NoneRated
}

func finishNow(d *desk) []request {
	if err := d.sheet.Session.Finish(); err != nil {
		return []request{say{d.refusal(err)}}
	}
	return []request{show{newReview(d)}, say{d.words.Table.IsFinished}}
}

func (m summary) view(width, height int) []string {
	foot := m.words(m.desk.sheet.Session.Scores().Total, width)
	table := m.table(width)
	pg := m.withBelow(table, width, text.Wrap)
	if len(pg.lines)+len(foot) > height {
		pg = m.withBelow(table, width, func(words string, room int) []string { return []string{m.desk.look.cut(words, room)} })
	}
	foot = fitted(foot, len(pg.lines), height)
	lines := pg.window(m.list.at, height-len(foot))
	return append(lines[:len(lines):len(lines)], foot...)
}

// table is the scores of the components and the total.
func (m summary) table(width int) (pg page) {
	l, card := m.desk.look, m.desk.card()
	scores := m.desk.sheet.Session.Scores()
	columns := m.desk.columns(width)
	titles := componentTitles(card, l, columns.room())
	pg.add(l.muted.Render(text.PadLeft("", markAndIndex) + columns.heads()))
	stage := ""
	for i := range card.Components {
		if st := card.Components[i].Stage; st != stage {
			stage = st
			pg.add(l.accent.Render(stageTitle(card, st)))
		}
		pg.row(m.chosen(i, fmt.Sprintf("%2d %s", i+1, columns.line(titles[i], scores.Components[i]))))
	}
	pg.row(m.chosen(len(card.Components), "   "+columns.line(m.desk.words.Table.Total, scores.Total)))
	return pg
}

// withBelow is the table with the rows under it, whose words are set into the
// room that there is.
func (m summary) withBelow(pg page, width int, set func(words string, room int) []string) page {
	for _, row := range m.below() {
		at := len(pg.rows)
		words := set(row.words, width-markAndIndex)
		pg.row(m.chosen(at, "   "+words[0]))
		pg.add(m.under(at, words[1:])...)
	}
	return pg
}

// fitted is as much of the sentences under a table as leaves the table whole;
// where that is little, a few of them; and none in a window that is all but
// filled by them.
func fitted(foot []string, table, height int) []string {
	const few = 4 // the empty line, and what the total would be
	foot = foot[:min(len(foot), max(height-table, few))]
	if height-len(foot) < 4 {
		return nil
	}
	return foot
}

func (m summary) chosen(row int, line string) string {
	return m.styled(row, mark(row == m.list.at)+line)
}

// under are the further lines of a row, below where its words begin.
func (m summary) under(row int, lines []string) []string {
	lines = prefixed(text.PadLeft("", markAndIndex), lines)
	for i := range lines {
		lines[i] = m.styled(row, lines[i])
	}
	return lines
}

func (m summary) styled(row int, line string) string {
	if row == m.list.at {
		return m.desk.look.title.Render(line)
	}
	return line
}

// words are the sentences under the table.
func (m summary) words(total scoring.Score, width int) []string {
	var stopped []string
	if total.Rated > 0 {
		stopped = m.desk.words.OpenPhrases(total, m.desk.sheet.Session.Status(), m.desk.card().Scale)
	}
	var lines []string
	for _, phrases := range [][]string{
		{partWords(m.desk)},
		{m.desk.words.CarriedWords(total)},
		stopped,
		{m.desk.words.Claimed(total), m.desk.bandWords(total)},
		m.desk.words.LeftOut(total),
		plannedWords(m.desk),
	} {
		lines = append(lines, phraseLines(phrases, width)...)
	}
	if len(lines) == 0 {
		return nil
	}
	return append([]string{""}, lines...)
}

// partWords says that only some components are asked, where that is so.
func partWords(d *desk) string {
	whole := d.sheet.Session.Whole()
	if whole == nil {
		return ""
	}
	return d.words.Table.PartOf.Of(len(whole.Components), len(d.card().Components))
}

func (d *desk) bandWords(total scoring.Score) string {
	if words := d.words.BandWords(total); words != "" {
		return fmt.Sprintf(d.words.Table.Band, words)
	}
	return ""
}

// bandNext is what the band of the total says to do next, empty where there is no
// band or it says nothing.
func (d *desk) bandNext() string { return d.card().Next(d.sheet.Session.Scores().Total) }

// phraseLines sets phrases beside each other, as many on a line as fit.
func phraseLines(phrases []string, width int) []string {
	var lines []string
	line := ""
	for _, p := range phrases {
		longer := join(report.Separator, line, p)
		if line != "" && p != "" && text.Width(longer) > width {
			lines = append(lines, text.Wrap(line, width)...)
			longer = p
		}
		line = longer
	}
	if line != "" {
		lines = append(lines, text.Wrap(line, width)...)
	}
	return lines
}
