package tui

import (
	"errors"
	"strconv"
	"strings"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/session"
	"github.com/kamscore/kamscore/text"
)

// A command is something that can be typed. The instructions are made from
// the table of them, so they cannot say anything else than what is done.
type command struct {
	names []string // any of them; the first is the short one
	label string   // what the instructions call it, where that is not its short name
	takes string   // what may follow the name, as the instructions call it
	brief string   // for the sentence at the start; empty keeps it out of that
	help  string

	number bool // what follows may be a number, without a space between
	answer bool // it speaks of the statement that was read out last
	about  bool // it says what the assessment is about, or who rates
	do     func(*interview, typed) error
}

// typed is a line taken apart: what to do, and the rest.
type typed struct{ name, rest string }

// commandsFor is the table for a scale, in the order of the instructions.
func commandsFor(scale scoring.Scale) []command {
	top := strconv.Itoa(scale.Max())
	return []command{
		{names: values(scale), label: either(values(scale)...), brief: "to rate", help: "rate, go on", answer: true, do: (*interview).rate},
		{
			names: []string{"x"}, takes: "REASON", brief: "not applicable", answer: true, do: (*interview).notApplicable,
			help: "not applicable, go on; without a reason it asks for one on the next line, x - gives none",
		},
		{names: []string{"d"}, brief: "do not know", help: "do not know, go on", answer: true, do: (*interview).doNotKnow},
		{
			names: []string{"e", "evidence"}, takes: "ANSWER", brief: "evidence", number: true, answer: true, do: (*interview).evidence,
			help: "whether there is evidence, yes or no; e alone goes from yes to no to not said, e" + top + " rates " + top + " with evidence",
		},
		{
			names: []string{"n", "note"}, takes: "TEXT", brief: "note", answer: true, do: (*interview).note,
			help: "write a note, in place of the one there is; without a text it asks for it on the next line, n - takes the note away",
		},
		{names: []string{"clear"}, help: "take the rating away", answer: true, do: (*interview).clear},
		{names: []string{""}, label: "enter", help: "the next statement; confirms a rating carried over", do: (*interview).on},
		{names: []string{"next"}, help: "the next statement not dealt with", do: (*interview).nextOpen},
		{names: []string{"b", "back"}, brief: "back", help: "the statement before", do: (*interview).back},
		{names: []string{"g", "go"}, takes: "NUMBER", help: "go to a statement, g 1.2, or to a component, g 1", number: true, do: (*interview).goTo},
		{names: []string{"/", "find"}, takes: "WORDS", help: "find statements with all of these words", do: (*interview).find},
		{names: []string{"again"}, help: "this question once more", do: (*interview).again},
		{names: []string{"u", "undo"}, brief: "undo", help: "take the last change back", do: (*interview).undo},
		{names: []string{"r", "redo"}, help: "make it again", do: (*interview).redo},
		{
			names: []string{"v", "prove"}, takes: "COMPONENT", number: true, do: (*interview).prove,
			help: "proof pass of this component or of another, v 1: asks for evidence, one claim at a time",
		},
		{names: []string{"t", "components"}, help: "the list of components", do: (*interview).components},
		{names: []string{"s", "summary"}, brief: "the summary", help: "the summary", do: (*interview).summary},
		{names: []string{"p", "priorities"}, help: "what is planned, and what to work on first", do: (*interview).priorities},
		{
			names: []string{"m", "action"}, takes: "NUMBER", number: true, do: (*interview).action,
			help: "make a statement an action, m 1.2, or change its action: asks what, who and by when",
		},
		{names: []string{"done"}, takes: "NUMBER", help: "say that an action is done, done 1.2, or open again", do: (*interview).done},
		{
			names: []string{"target"}, takes: "NUMBER RATING", do: (*interview).target,
			help: "set the rating to be reached, target 1.2 " + top + "; target 1.2 - takes it away",
		},
		{names: []string{"*", "pin"}, takes: "NUMBER", number: true, help: "pin a statement before all others, * 1.2, or unpin it", do: (*interview).pin},
		{names: []string{takeAway, "drop"}, takes: "NUMBER", help: "drop a statement for this time, - 1.2, or put it back", do: (*interview).drop},
		{
			names: []string{"c", "compare"}, takes: "NUMBER", number: true, do: (*interview).compare,
			help: "compare with another result of this scorecard; c alone lists them",
		},
		{
			names: []string{"w", "why"}, takes: "COMPONENT", number: true, do: (*interview).why,
			help: "why this component has its score, another, w 1, or the total, w total",
		},
		{names: []string{"alike"}, help: "where a team agrees: take over what everybody rated alike", do: (*interview).alike},
		{names: []string{"closing"}, help: "the closing questions, once everything is rated", do: (*interview).closing},
		{names: []string{"f", "finish"}, help: "finish, or reopen what is finished", do: (*interview).finish},
		{names: []string{"review"}, takes: "WHEN", help: "say when to look again at what is finished: review 16 weeks, review 1 Mar 2027, review 0 for not at all", do: (*interview).review},
		{names: []string{"round"}, help: "start the next round of what is finished", do: (*interview).round},
		{
			names: []string{"o", "output"}, takes: "FORMAT", do: (*interview).output,
			help: "write the summary to a new file: o " + either(formatNames()...),
		},
		{names: []string{"subject"}, takes: "NAME", help: "say which account, company or person it is about", about: true, do: (*interview).describe},
		{names: []string{"team"}, takes: "NAME", help: "say of which team or region", about: true, do: (*interview).describe},
		{names: []string{"respondent"}, takes: "NAME", help: "say who rates", about: true, do: (*interview).describe},
		{names: []string{"role"}, takes: "ROLE", help: "say in what role: " + either(roleNames()...), about: true, do: (*interview).describe},
		{names: []string{"?", "help"}, help: "the instructions, the scale and this list", do: (*interview).help},
		{names: []string{"q", "quit"}, brief: "stop", help: "stop; all answers are saved", do: (*interview).quit},
	}
}

func values(scale scoring.Scale) []string {
	var names []string
	for _, level := range scale {
		names = append(names, strconv.Itoa(level.Value))
	}
	return names
}

func formatNames() []string {
	var names []string
	for _, f := range report.FileFormats() {
		names = append(names, string(f))
	}
	return names
}

func roleNames() []string {
	var names []string
	for _, r := range scoring.Roles() {
		names = append(names, string(r))
	}
	return names
}

// called is what the instructions call a command.
func (c command) called() string {
	if c.label != "" {
		return c.label
	}
	return c.names[0]
}

// split takes a line apart.
func split(line string) typed {
	if words, ok := strings.CutPrefix(line, "/"); ok {
		return typed{"/", strings.TrimSpace(words)}
	}
	name, rest, _ := strings.Cut(line, " ")
	return typed{strings.ToLower(name), strings.TrimSpace(rest)}
}

// commandIn returns the command that a line calls, and whether there is one.
func commandIn(commands []command, line string) (command, typed, bool) {
	t := split(line)
	letter, number := t, false
	if len(t.name) > 1 && t.rest == "" {
		letter = typed{t.name[:1], t.name[1:]}
		number = letter.rest[0] >= '0' && letter.rest[0] <= '9'
	}
	for _, c := range commands {
		for _, name := range c.names {
			switch {
			case name == t.name && (c.takes != "" || t.rest == ""):
				return c, t, true
			case c.number && number && name == letter.name:
				return c, letter, true
			}
		}
	}
	return command{}, t, false
}

// take does what a line asks for. Its error is the end of the interview.
func (v *interview) take(line string) error {
	c, t, ok := commandIn(v.commands, line)
	switch {
	case !ok && isNumber(line):
		v.paper.say(v.desk.offScale())
	case !ok:
		v.paper.say(notUnderstood(line), "? lists what can be typed.")
	case c.answer && v.refusal() != nil:
		v.refuse(v.refusal())
	case c.answer && !v.asking:
		v.paper.say("No statement is being asked. enter asks " + v.number() + ", q stops.")
	default:
		return c.do(v, t)
	}
	return nil
}

func notUnderstood(line string) string {
	return `Not understood: "` + text.Cut(line, 40, "...") + `".`
}

func isNumber(s string) bool {
	s = strings.TrimPrefix(s, "-")
	return s != "" && strings.Trim(s, "0123456789") == ""
}

// refuse says why the session did not take a change.
func (v *interview) refuse(err error) {
	if errors.Is(err, session.ErrFinished) {
		v.paper.say("Finished on " + v.date(v.session().Completed()) + ". f reopens it.")
		return
	}
	v.paper.say(v.desk.refusal(err))
}
