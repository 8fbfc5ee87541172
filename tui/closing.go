package tui

import (
	"fmt"

	tea "github.com/charmbracelet/bubbletea"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
	"github.com/kamscore/kamscore/words"
)

// The closing screen asks the closing questions, once everything is rated:
// no, partly or yes with one key each, like a rating, and a short note.
type closing struct {
	desk   *desk
	at     int // the question
	note   field
	typing bool // the note
}

// keyReply are the replies as keys, in the order of scoring.Replies.
var keyReply = bind(words.KeyReply, "0", "1", "2").labelled("0-2")

func newClosing(d *desk) closing {
	at, _ := d.sheet.Session.UnansweredQuestion()
	return closing{desk: d, at: at}
}

// refresh goes to the first question without a reply, or stays.
func (c closing) refresh() screen {
	if at, ok := c.desk.sheet.Session.UnansweredQuestion(); ok {
		c.at = at
	}
	return c
}

func (c closing) isTyping() bool { return c.typing }

func (c closing) title() heading {
	n := len(c.desk.sheet.Session.Questions())
	return heading{
		left:  c.desk.words.Closing.Title,
		right: fmt.Sprintf(c.desk.words.Counts.Of, c.at+1, n),
		brief: fmt.Sprintf("%d/%d", c.at+1, n),
	}
}

func (c closing) keys() []binding {
	if c.typing {
		return []binding{keyDone, keyKeepText}
	}
	w := &c.desk.words.Closing
	return []binding{
		keyReply, keyNote, keyBefore, keyAfter.saying(w.KeyNext), keyClear.saying(w.KeyClear), keyOn.saying(w.KeyGoOn),
	}
}

func (c closing) update(name string, k tea.KeyMsg) (screen, []request) {
	s, w := c.desk.sheet.Session, &c.desk.words.Closing
	question := s.Questions()[c.at]
	switch {
	case c.typing && (keyDone.matches(name) || keyKeepText.matches(name)):
		c.keep()
		c.typing = false
		return c, []request{say{fmt.Sprintf(w.NoteKept, c.at+1)}}
	case c.typing:
		c.note = c.note.update(k)
	case keyReply.matches(name):
		reply := scoring.Replies()[name[0]-'0']
		if err := s.SetReply(question.ID, reply); err != nil {
			return c, []request{say{c.desk.refusal(err)}}
		}
		next, requests := c.next()
		return next, append(requests, say{fmt.Sprintf(w.Replied, c.at+1, c.desk.words.Replies.Name(reply))})
	case keyClear.matches(name):
		if err := s.SetReply(question.ID, ""); err != nil {
			return c, []request{say{c.desk.refusal(err)}}
		}
	case keyNote.matches(name):
		if err := s.Refusal(); err != nil {
			return c, []request{say{c.desk.refusal(err)}}
		}
		c.note, c.typing = newField(s.ClosingAnswer(question.ID).Note), true
	case keyBefore.matches(name):
		c.at = max(c.at-1, 0)
	case keyAfter.matches(name):
		c.at = min(c.at+1, len(s.Questions())-1)
	case keyOn.matches(name):
		return c.next()
	}
	return c, nil
}

// next goes to the next question, and after the last to the summary.
func (c closing) next() (screen, []request) {
	if c.at+1 < len(c.desk.sheet.Session.Questions()) {
		c.at++
		return c, nil
	}
	return c, []request{pop{}, show{newSummary(c.desk)}}
}

// keep keeps a note that is being typed.
func (c closing) keep() {
	if c.typing && c.note.isChanged() {
		s := c.desk.sheet.Session
		_ = s.SetClosingNote(s.Questions()[c.at].ID, c.note.value())
	}
}

func (c closing) view(width, height int) []string {
	l, s, w := c.desk.look, c.desk.sheet.Session, &c.desk.words.Closing
	question := s.Questions()[c.at]
	a := s.ClosingAnswer(question.ID)
	lines := hang(text.Pad(fmt.Sprint(c.at+1), 4)+" ", question.Text, width)
	for i := range lines {
		lines[i] = l.title.Render(lines[i])
	}
	lines = append(lines, "")
	for i, r := range scoring.Replies() {
		line := fmt.Sprintf("   %s%d  %s", mark(a.Reply == r), i, c.desk.words.Replies.Name(r))
		if a.Reply == r {
			line = l.accent.Render(line)
		}
		lines = append(lines, line)
	}
	note := "     " + w.Note + "  "
	switch {
	case c.typing:
		lines = append(lines, "", note+c.note.view(l, width-text.Width(note)))
	case a.Note != "":
		lines = append(append(lines, ""), hang(note, a.Note, width)...)
	}
	lines = append(lines, "")
	lines = append(lines, text.Wrap(w.TalkedOver, width)...)
	return squeezed(lines, height)
}

// closingWords is how many closing questions were answered, empty where the
// scorecard has none.
func closingWords(d *desk) string {
	questions := d.sheet.Session.Questions()
	if len(questions) == 0 {
		return ""
	}
	answered := len(questions)
	for _, q := range questions {
		if d.sheet.Session.ClosingAnswer(q.ID).Reply == "" {
			answered--
		}
	}
	return d.words.Closing.Answered.Of(len(questions), answered)
}
