package tui

import (
	"fmt"
	"strings"

	"github.com/kamscore/kamscore/scoring"
)

// closing asks the closing questions, one after the other. What follows a
// reply on its line is a note.
func (v *interview) closing(typed) error {
	s := v.session()
	if len(s.Questions()) == 0 {
		v.paper.say("This scorecard has no closing questions.")
		return nil
	}
	if err := v.refusal(); err != nil {
		v.refuse(err)
		return nil
	}
	v.paper.say("To be talked over: the replies make no points. Type no, partly or yes, and after it a note if you like; note TEXT for a note alone, - to take the reply away, enter to leave it, q to stop.")
	for n, q := range s.Questions() {
		v.paper.gap()
		v.paper.say(fmt.Sprintf("Question %d of %d.", n+1, len(s.Questions())), q.Text)
		if a := s.ClosingAnswer(q.ID); a.Reply != "" || a.Note != "" {
			v.paper.say("So far: " + closed(join(", ", string(a.Reply), a.Note)))
		}
		more, err := v.reply(q.ID)
		if err != nil {
			return err
		}
		if !more {
			break
		}
	}
	v.paper.say("End of the closing questions: " + closed(closingWords(v.desk)))
	v.due = v.asking
	return nil
}

// reply asks for the reply to a closing question and reports whether to go
// on.
func (v *interview) reply(question string) (more bool, err error) {
	for {
		line, err := v.ask("Reply:")
		if err != nil {
			return false, err
		}
		t := split(line)
		var reply scoring.Reply
		switch t.name {
		case "0", "no":
			reply = scoring.No
		case "1", "partly":
			reply = scoring.Partly
		case "2", "yes":
			reply = scoring.Yes
		case takeAway:
			v.changed("Taken away.", v.session().SetReply(question, ""))
			return true, nil
		case "note":
			v.changed("Note kept.", v.setClosingNote(question, t.rest))
			continue
		case "":
			return true, nil
		case "q", "quit":
			return false, nil
		default:
			v.paper.say(notUnderstood(line), "Type no, partly, yes, note TEXT, - to take the reply away, enter or q.")
			continue
		}
		err = v.session().SetReply(question, reply)
		if err == nil && t.rest != "" {
			err = v.setClosingNote(question, t.rest)
		}
		if err != nil {
			v.refuse(err)
			return false, nil
		}
		v.did(sentence(string(reply)))
		return true, nil
	}
}

// setClosingNote keeps a note; a dash takes the one there is away.
func (v *interview) setClosingNote(question, text string) error {
	note, _ := limited(strings.TrimSpace(text), fieldLimit)
	if note == takeAway {
		note = ""
	}
	return v.session().SetClosingNote(question, note)
}

// nothingLeft says what can be done once everything was dealt with.
func (v *interview) nothingLeft() string {
	if _, ok := v.session().UnansweredQuestion(); ok {
		return "Nothing is left to rate. closing asks the closing questions; f finishes; q stops."
	}
	return "Nothing is left to rate. f finishes; q stops."
}
