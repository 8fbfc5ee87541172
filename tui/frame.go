package tui

import (
	"fmt"
	"strings"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/text"
)

// Below this size there is no room for a screen; a few lines say what is
// most needed and how much room to make.
const (
	minWidth  = 30
	minHeight = 8
)

// compactHeight is the height from which a frame has its roomy header: two
// rows and an empty one.
const compactHeight = 14

// roomForTime is the width from which the status row has room for the time of
// the last save.
const roomForTime = 50

// View is a frame of exactly the window's height, each row at least one cell
// short of its width: a terminal may wrap a row that fills the last column.
func (r *root) View() string {
	if r.left {
		return ""
	}
	var rows []string
	switch {
	case r.isWaiting():
		rows = r.header()
	case r.width < minWidth || r.height < minHeight:
		rows = r.tiny()
	default:
		rows = r.frame()
	}
	rows = fit(rows, r.height)
	room := max(r.width-1, 1)
	for i, row := range rows {
		if r.desk.look.ascii {
			row = text.ASCII(row)
		}
		rows[i] = keptApart(r.desk.look.cut(row, room))
	}
	return strings.Join(rows, "\n")
}

// fit makes exactly height rows: frames that are taller lose their top lines.
func fit(rows []string, height int) []string {
	if len(rows) > height {
		return rows[:height]
	}
	return append(rows, make([]string, height-len(rows))...)
}

func (r *root) frame() []string {
	rows, height := r.header(), r.desk.height
	rows = append(rows, fit(r.indent(r.top().view(r.desk.width, height)), height)...)
	return append(rows, " "+r.statusRow(r.width-3), " "+r.footer(r.width-3))
}

// headerRows is how many rows the header takes.
func (r *root) headerRows() int {
	if r.height < compactHeight {
		return 1
	}
	return 3
}

// indent sets a body one cell off the edge, as header and footer are.
func (r *root) indent(lines []string) []string {
	out := make([]string, len(lines))
	for i, l := range lines {
		if l != "" {
			out[i] = " " + l
		}
	}
	return out
}

// header says where the respondent is: which assessment, how far it is, and
// on which screen.
func (r *root) header() []string {
	l, room := r.desk.look, r.width-3
	name, brief, progress := "kamscore", "", ""
	if r.desk.sheet != nil {
		name = assessmentName(r.desk)
		total := r.desk.sheet.Session.Scores().Total
		brief, progress = r.desk.words.Progress(total), r.desk.progressWords(total)
	}
	h := r.top().title()
	if r.height < compactHeight {
		right := h.right
		if h.brief != "" {
			right = h.brief
		}
		return []string{" " + l.title.Render(l.spread(h.left, join(" · ", right, brief), room))}
	}
	return []string{
		" " + l.muted.Render(l.spread(name, progress, room)),
		" " + l.title.Render(l.spread(join(" · ", h.group, h.left), h.right, room)),
		"",
	}
}

// assessmentName is the scorecard and what it is about.
func assessmentName(d *desk) string {
	about := d.sheet.Session.Subject().Name
	if about == "" {
		about = d.sheet.Session.Respondent().Name
	}
	return join(" · ", d.card().Title, about)
}

// join sets a separator between the parts that say something.
func join(separator string, parts ...string) string {
	var said []string
	for _, p := range parts {
		if p != "" {
			said = append(said, p)
		}
	}
	return strings.Join(said, separator)
}

// statusRow is memory on the left and safety on the right.
func (r *root) statusRow(room int) string {
	l := r.desk.look
	left, style := r.status, l.muted
	if r.warning {
		style = l.warn
	}
	if r.saving.isBehind() && !r.warning {
		left, style = fmt.Sprintf(r.desk.words.Saving.KeptHere, reason(r.saving.err)), l.warn
	}
	right := ""
	if r.desk.sheet != nil {
		right = r.savedWords(room < roomForTime)
	}
	if left == "" {
		return l.muted.Render(text.PadLeft(right, room))
	}
	return style.Render(l.spread(wholePhrases(left, room-text.Width(right)-1), right, room))
}

// wholePhrases drops phrases from the end of a line until it fits, but for the
// first one.
func wholePhrases(line string, room int) string {
	for text.Width(line) > room {
		at := strings.LastIndex(line, report.Separator)
		if at < 0 {
			break
		}
		line = line[:at]
	}
	return line
}

// footer is what the keys do. Whole items drop from the right when there is no
// room; help and quit stay.
func (r *root) footer(room int) string {
	l := r.desk.look
	separator := l.plain(" · ")
	var items, last []string
	for _, b := range r.bindings() {
		does := b.says(r.desk.words).Short
		if does == "" {
			continue
		}
		item := strings.TrimSpace(l.plain(b.called(r.desk.words)) + " " + does)
		switch {
		case b.matches("?") || b.matches("q") || b.matches("ctrl+c"):
			last = append(last, item)
		default:
			items = append(items, item)
		}
	}
	line := strings.Join(append(items[:len(items):len(items)], last...), separator)
	for len(items) > 0 && text.Width(line) > room {
		items = items[:len(items)-1]
		line = strings.Join(append(items[:len(items):len(items)], last...), separator)
	}
	return l.muted.Render(line)
}

// tiny is for a window too small for a screen: the keys still work.
func (r *root) tiny() []string {
	var rows []string
	if r.desk.sheet != nil {
		s := r.desk.sheet.Session
		rows = append(rows, report.Number(s.PlaceAt(s.At()))+" "+shortAnswer(s.AnswerAt(s.At())), r.savedWords(true))
	}
	return append(rows, fmt.Sprintf(r.desk.words.Frame.NeedsRoom, minWidth, minHeight), r.top().title().left)
}
