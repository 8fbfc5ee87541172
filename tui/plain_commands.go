package tui

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/session"
	"github.com/kamscore/kamscore/text"
	"github.com/kamscore/kamscore/words"
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

// commandsIn is the table for a scale, in the order of the instructions.
func commandsIn(language *words.Words, scale scoring.Scale) []command {
	w, either := &language.Commands, language.Plain.Either
	top := strconv.Itoa(scale.Max())
	return []command{
		{names: values(scale), label: either(values(scale)...), brief: w.Rate.Short, help: w.Rate.Long, answer: true, do: (*interview).rate},
		{names: []string{"x"}, takes: w.TakesReason, brief: w.NotApplicable.Short, help: w.NotApplicable.Long, answer: true, do: (*interview).notApplicable},
		{names: []string{"d"}, brief: w.NotKnown.Short, help: w.NotKnown.Long, answer: true, do: (*interview).doNotKnow},
		{names: []string{"e", "evidence"}, takes: w.TakesAnswer, brief: w.Evidence.Short, help: fmt.Sprintf(w.Evidence.Long, top), number: true, answer: true, do: (*interview).evidence},
		{names: []string{"n", "note"}, takes: w.TakesText, brief: w.Note.Short, help: w.Note.Long, answer: true, do: (*interview).note},
		{names: []string{"add"}, takes: w.TakesText, help: w.Add.Long, answer: true, do: (*interview).addToNote},
		{names: []string{"clear"}, help: w.Clear.Long, answer: true, do: (*interview).clear},
		{names: []string{""}, label: language.Caps.Enter, help: w.On.Long, do: (*interview).on},
		{names: []string{"next"}, help: w.NextOpen.Long, do: (*interview).nextOpen},
		{names: []string{"previous"}, help: w.Previous.Long, do: (*interview).previousOpen},
		{names: []string{"b", "back"}, brief: w.Back.Short, help: w.Back.Long, do: (*interview).back},
		{names: []string{"g", "go"}, takes: w.TakesNumber, help: w.GoTo.Long, number: true, do: (*interview).goTo},
		{names: []string{"first"}, help: w.First.Long, do: (*interview).first},
		{names: []string{"last"}, help: w.Last.Long, do: (*interview).last},
		{names: []string{"/", "find"}, takes: w.TakesWords, help: w.Find.Long, do: (*interview).find},
		{names: []string{"again"}, help: w.Again.Long, do: (*interview).again},
		{names: []string{"u", "undo"}, brief: w.Undo.Short, help: w.Undo.Long, do: (*interview).undo},
		{names: []string{"r", "redo"}, help: w.Redo.Long, do: (*interview).redo},
		{names: []string{"v", "prove"}, takes: w.TakesComponent, help: w.Prove.Long, number: true, do: (*interview).prove},
		{names: []string{"omit"}, takes: w.TakesComponent, help: w.Omit.Long, do: (*interview).omit},
		{names: []string{"include"}, takes: w.TakesComponent, help: w.Include.Long, do: (*interview).include},
		{names: []string{"a", "filter"}, takes: w.TakesNumber, help: w.Filter.Long, number: true, do: (*interview).filter},
		{names: []string{"t", "components"}, takes: w.TakesComponent, help: w.Components.Long, number: true, do: (*interview).components},
		{names: []string{"s", "summary"}, brief: w.Summary.Short, help: w.Summary.Long, do: (*interview).summary},
		{names: []string{"p", "priorities"}, help: w.Priorities.Long, do: (*interview).priorities},
		{names: []string{"m", "action"}, takes: w.TakesNumber, help: w.Action.Long, number: true, do: (*interview).action},
		{names: []string{"done"}, takes: w.TakesNumber, help: w.Done.Long, do: (*interview).done},
		{names: []string{"target"}, takes: w.TakesNumber + " " + w.TakesRating, help: fmt.Sprintf(w.Target.Long, top), do: (*interview).target},
		{names: []string{"*", "pin"}, takes: w.TakesNumber, help: w.Pin.Long, number: true, do: (*interview).pin},
		{names: []string{takeAway, "drop"}, takes: w.TakesNumber, help: w.Drop.Long, do: (*interview).drop},
		{names: []string{"c", "compare"}, takes: w.TakesNumber, help: w.Compare.Long, number: true, do: (*interview).compare},
		{names: []string{"w", "why"}, takes: w.TakesNumber, help: w.Why.Long, number: true, do: (*interview).why},
		{names: []string{"alike"}, help: w.Alike.Long, do: (*interview).alike},
		{names: []string{"closing"}, help: w.Closing.Long, do: (*interview).closing},
		{names: []string{"f", "finish"}, help: w.Finish.Long, do: (*interview).finish},
		{names: []string{"review"}, takes: w.TakesWhen, help: w.Review.Long, do: (*interview).review},
		{names: []string{"round"}, help: w.Round.Long, do: (*interview).round},
		{names: []string{"o", "output"}, takes: w.TakesFormat, help: fmt.Sprintf(w.Output.Long, either(formatNames()...)), do: (*interview).output},
		{names: []string{"subject"}, takes: w.TakesName, help: w.Subject.Long, about: true, do: (*interview).describe},
		{names: []string{"team"}, takes: w.TakesName, help: w.Team.Long, about: true, do: (*interview).describe},
		{names: []string{"respondent"}, takes: w.TakesName, help: w.Respondent.Long, about: true, do: (*interview).describe},
		{names: []string{"role"}, takes: w.TakesWhichRole, help: fmt.Sprintf(w.Role.Long, either(roleNames()...)), about: true, do: (*interview).describe},
		{names: []string{"home"}, help: w.Home.Long, do: (*interview).goHome},
		{names: []string{"?", "help"}, help: w.Help.Long, do: (*interview).help},
		{names: []string{"q", "quit"}, brief: w.Quit.Short, help: w.Quit.Long, do: (*interview).quit},
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
		v.paper.say(v.notUnderstood(line), v.desk.words.Plain.SeeHelp)
	case c.answer && v.refusal() != nil:
		v.refuse(v.refusal())
	case c.answer && !v.asking:
		v.paper.say(fmt.Sprintf(v.desk.words.Plain.NotAsked, v.number()))
	default:
		return c.do(v, t)
	}
	return nil
}

func (v *interview) notUnderstood(line string) string {
	return fmt.Sprintf(v.desk.words.Plain.NotUnderstood, text.Cut(line, 40, "..."))
}

func isNumber(s string) bool {
	s = strings.TrimPrefix(s, "-")
	return s != "" && strings.Trim(s, "0123456789") == ""
}

// refuse says why the session did not take a change, and counts what it takes no
// answer at all for.
func (v *interview) refuse(err error) {
	if errors.Is(err, session.ErrFinished) || errors.Is(err, session.ErrReading) {
		v.untaken = UntakenError{v.untaken.Lines + 1, err}
	}
	v.tellRefusal(err)
}

func (v *interview) tellRefusal(err error) {
	if errors.Is(err, session.ErrFinished) {
		v.paper.say(fmt.Sprintf(v.desk.words.Refusals.FinishedPlain, v.date(v.session().Completed())))
		return
	}
	v.paper.say(v.desk.refusal(err))
}
