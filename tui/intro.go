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
	return heading{left: "Before you start", right: report.Count(s.desk.card().Len(), "statement")}
}

func (s intro) keys() []binding {
	if s.typed {
		return []binding{keyDone, keyKeepText}
	}
	on := keyOpen.as("start", "start, or change the chosen line")
	if s.list.at != introStart {
		on = keyOpen.as("change", "change the chosen line")
	}
	return []binding{on, bindLabelled("↑↓", "choose", "choose a line", "up", "down", "k", "j"), keyFirst, keyLast}
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
	switch row {
	case introSubject:
		switch s.desk.card().Subject {
		case scoring.Person:
			return "Who is it about?"
		case scoring.Company:
			return "Which company is it about?"
		case scoring.Account:
		}
		return "Which account is it about?"
	case introTeam:
		return "Team or region"
	case introRespondent:
		return "Who rates?"
	case introRole:
		return "In what role?"
	}
	if s.desk.sheet.Session.IsUntouched() {
		return "Start rating"
	}
	q := s.desk.sheet.Session
	return fmt.Sprintf("Go on at %s, %s", report.Number(q.PlaceAt(q.At())), report.Progress(q.Scores().Total))
}

func (s intro) view(width, height int) []string {
	pg := s.page(width)
	pg.tighten(height)
	lines := pg.shifted(s.list.at, s.shift, height)
	if len(lines) < len(pg.lines) && s.list.at == introStart && s.shift == 0 && len(lines) > 1 {
		l := s.desk.look
		lines = append(lines[:len(lines)-1:len(lines)-1], l.muted.Render(l.plain("↓ shows the rest")))
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
	if words := report.ScoringWords(card); words != nil {
		pg.add(text.Wrap(strings.Join(words, " "), width)...)
		space()
	}
	pg.add(text.Wrap("Between two? Choose the lower. There are no right answers. Would your colleagues agree? Could you prove it?", width)...)
	return pg
}

// place says where the answers are, or will be: the file gets its name from
// the subject, at the first answer.
func (s intro) place() string {
	path := s.desk.sheet.Path()
	if s.desk.sheet.Session.IsUntouched() {
		return "Every answer is saved at once; the first makes a file in " + filepath.Dir(path)
	}
	return "Every answer is saved at once, in " + path
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
	if value == "" {
		return label + l.muted.Render("may stay empty")
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
