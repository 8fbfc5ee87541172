package tui

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

// The intro screen says what is coming and asks who and what it is about. All
// of it may stay empty, and be changed here at any time.
type intro struct {
	desk  *desk
	list  list
	shift int // lines scrolled beyond the first or last row, to read on
	field field
	typed bool
}

// The rows of the intro screen.
const (
	introSubject = iota
	introTeam
	introRespondent
	introRole
	introStart
	introRows
)

// newIntro stands at the start: nothing has to be said first.
func newIntro(d *desk) intro { return intro{desk: d, list: list{at: introStart}} }

func (s intro) isTyping() bool { return s.typed }

func (s intro) title() heading {
	return heading{left: s.desk.words.Intro.Title, right: s.desk.words.Counts.Statements.Of(s.desk.card().Len())}
}

func (s intro) keys() []binding {
	if s.typed {
		return []binding{keyDone, keyKeepText}
	}
	on := keyOpen.saying(s.desk.words.Intro.KeyStart)
	if s.list.at != introStart {
		on = keyOpen.saying(s.desk.words.Intro.KeyChange)
	}
	return []binding{on, keyChooseLine, keyFirst, keyLast}
}

func (s intro) update(name string, k tea.KeyMsg) (screen, []request) {
	switch {
	case s.typed && (keyDone.matches(name) || keyBack.matches(name)):
		requests := s.describe(s.field.value())
		s.typed = false
		if keyDone.matches(name) {
			s.list.at++
		}
		return s, requests
	case s.typed:
		s.field = s.field.update(k)
	case keyUp.matches(name) && s.list.at == 0:
		s.shift--
	case keyDown.matches(name) && s.list.at == introRows-1:
		s.shift++
	case s.list.move(name, introRows):
		s.shift = 0
	case keyOpen.matches(name):
		return s.open()
	}
	return s, nil
}

func (s intro) open() (screen, []request) {
	switch s.list.at {
	case introStart:
		return s, []request{showElement{}}
	case introRole:
		roles := scoring.Roles()
		i := slices.Index(roles, s.desk.sheet.Session.Respondent().Role)
		return s, s.describe(string(roles[(i+1)%len(roles)]))
	}
	if err := s.desk.sheet.Session.Refusal(); err != nil {
		return s, []request{say{s.desk.refusal(err)}}
	}
	s.field, s.typed = newField(s.value(s.list.at)), true
	return s, nil
}

// keep keeps what is being typed.
func (s intro) keep() {
	if s.typed {
		s.describe(s.field.value())
	}
}

// describe keeps what was said in the chosen row.
func (s intro) describe(value string) []request {
	q := s.desk.sheet.Session
	subject, respondent := q.Subject(), q.Respondent()
	switch s.list.at {
	case introSubject:
		subject.Name = value
	case introTeam:
		subject.Team = value
	case introRespondent:
		respondent.Name = value
	case introRole:
		respondent.Role = scoring.Role(value)
	}
	if err := q.Describe(subject, respondent); err != nil {
		return []request{say{s.desk.refusal(err)}}
	}
	return nil
}

func (s intro) value(row int) string {
	q := s.desk.sheet.Session
	switch row {
	case introSubject:
		return q.Subject().Name
	case introTeam:
		return q.Subject().Team
	case introRespondent:
		return q.Respondent().Name
	case introRole:
		return string(q.Respondent().Role)
	}
	return ""
}

func (s intro) label(row int) string {
	w := &s.desk.words.Intro
	switch row {
	case introSubject:
		switch s.desk.card().Subject {
		case scoring.Person:
			return w.WhichPerson
		case scoring.Company:
			return w.WhichCompany
		case scoring.Account:
		}
		return w.WhichAccount
	case introTeam:
		return w.Team
	case introRespondent:
		return w.Respondent
	case introRole:
		return w.Role
	}
	if s.desk.sheet.Session.IsUntouched() {
		return w.Start
	}
	q := s.desk.sheet.Session
	return fmt.Sprintf(w.GoesOnAt, report.Number(q.PlaceAt(q.At())), s.desk.words.Progress(q.Scores().Total))
}

func (s intro) view(width, height int) []string {
	pg := s.page(width)
	pg.tighten(height)
	lines := pg.shifted(s.list.at, s.shift, height)
	if len(lines) < len(pg.lines) && s.list.at == introStart && s.shift == 0 && len(lines) > 1 {
		l := s.desk.look
		lines = append(lines[:len(lines)-1:len(lines)-1], l.muted.Render(l.plain(s.desk.words.Intro.Rest)))
	}
	return lines
}

// page is the whole screen.
func (s intro) page(width int) page {
	card := s.desk.card()
	var pg page
	space := func() {
		if len(pg.lines) > 0 {
			pg.add("")
		}
	}
	if card.Summary != "" {
		pg.add(text.Wrap(card.Summary, width)...)
	}
	space()
	for row := range introRows {
		line := mark(row == s.list.at) + s.line(row, width-2)
		if row == s.list.at {
			line = s.desk.look.title.Render(line)
		}
		pg.row(line)
	}
	space()
	pg.add(text.Wrap(s.place(), width)...)
	space()
	pg.add(levelLines(card.Scale, width)...)
	space()
	if sentences := s.desk.words.ScoringWords(card); sentences != nil {
		pg.add(text.Wrap(strings.Join(sentences, " "), width)...)
		space()
	}
	pg.add(text.Wrap(s.desk.words.Intro.BetweenTwo, width)...)
	return pg
}

// place says where the answers are, or will be: the file gets its name from
// the subject, at the first answer.
func (s intro) place() string {
	path := s.desk.sheet.Path()
	if s.desk.sheet.Session.IsUntouched() {
		return fmt.Sprintf(s.desk.words.Intro.SavedLater, filepath.Dir(path))
	}
	return fmt.Sprintf(s.desk.words.Intro.SavedIn, path)
}

// line is a row with its label and what was said.
func (s intro) line(row, width int) string {
	const labels = 28
	label := s.label(row)
	if row == introStart {
		return label
	}
	l, room := s.desk.look, min(labels, width/2)
	label = text.Pad(l.cut(label, room-1), room)
	if row == s.list.at && s.typed {
		return label + s.field.view(l, width-room)
	}
	value := s.value(row)
	if row == introRole {
		value = s.desk.words.Roles.Name(scoring.Role(value))
	}
	if value == "" {
		return label + l.muted.Render(s.desk.words.Intro.MayStayEmpty)
	}
	return label + l.cut(value, width-room)
}

// levelLines is the scale with what each level means.
func levelLines(scale scoring.Scale, width int) []string {
	labels := 0
	for _, level := range scale {
		labels = max(labels, text.Width(level.Label))
	}
	var lines []string
	for _, level := range scale {
		head := fmt.Sprintf("%d  %s  ", level.Value, text.Pad(level.Label, labels))
		if text.Width(head)+20 > width {
			head = fmt.Sprintf("%d  %s  ", level.Value, level.Label)
		}
		lines = append(lines, hang(head, level.Help, width)...)
	}
	return lines
}

// hang sets a text after a head, its further lines under its first, or less
// deep where there is no room for that.
func hang(head, body string, width int) []string {
	indent := text.Width(head)
	if indent > width/2 {
		indent = 3
		lines := text.Wrap(head+body, width-indent)
		for i := 1; i < len(lines); i++ {
			lines[i] = text.PadLeft("", indent) + lines[i]
		}
		return lines
	}
	lines := text.Wrap(body, width-indent)
	for i := range lines {
		if i == 0 {
			lines[i] = head + lines[i]
		} else {
			lines[i] = text.PadLeft("", indent) + lines[i]
		}
	}
	return lines
}
