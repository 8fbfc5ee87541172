package tui

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// closing asks the closing questions, one after the other. What follows a
// reply on its line is a note.
func (v *interview) closing(typed) error {
	s, w := v.session(), &v.desk.words.Closing
	if len(s.Questions()) == 0 {
		v.paper.say(w.NoQuestions)
		return nil
	}
	if err := v.refusal(); err != nil {
		v.refuse(err)
		return nil
	}
	v.paper.say(w.TalkedOver, w.HowToReply)
	for n := 0; n < len(s.Questions()); {
		q := s.Questions()[n]
		v.paper.gap()
		v.paper.say(fmt.Sprintf(w.QuestionOf, n+1, len(s.Questions())), q.Text)
		if a := s.ClosingAnswer(q.ID); a.Reply != "" || a.Note != "" {
			said := join(", ", v.desk.words.Replies.Name(a.Reply), a.Note)
			v.paper.say(fmt.Sprintf(w.SoFar, closed(said)))
		}
		step, err := v.reply(q.ID)
		if err != nil {
			return err
		}
		if n = max(n+step, 0); step == stops {
			break
		}
	}
	v.paper.say(fmt.Sprintf(w.End, closed(closingWords(v.desk))))
	v.due = v.asking
	return nil
}

// reply asks for the reply to a closing question and returns how many questions
// to go on, or back.
func (v *interview) reply(question string) (step int, err error) {
	w := &v.desk.words.Closing
	for {
		line, err := v.ask(w.Reply)
		if err != nil {
			return stops, err
		}
		t := split(line)
		reply, isReply := replyTyped(t.name)
		switch t.name {
		case takeAway:
			v.changed(w.TakenAway, v.session().SetReply(question, ""))
			return 1, nil
		case "note":
			v.changed(w.Kept, v.setClosingNote(question, t.rest))
			continue
		case "":
			return 1, nil
		case "b", "back":
			return -1, nil
		case "q", "quit":
			return stops, nil
		}
		if !isReply {
			v.paper.say(v.notUnderstood(line), w.TypeAReply)
			continue
		}
		err = v.session().SetReply(question, reply)
		if err == nil && t.rest != "" {
			err = v.setClosingNote(question, t.rest)
		}
		if err != nil {
			v.refuse(err)
			return stops, nil
		}
		v.did(sentence(v.desk.words.Replies.Name(reply)))
		return 1, nil
	}
}

// replyTyped is the reply that was typed, as its key or as a word in any
// language, and whether it is one.
func replyTyped(word string) (scoring.Reply, bool) {
	for i, reply := range scoring.Replies() {
		if word == strconv.Itoa(i) {
			return reply, true
		}
		for _, w := range words.All() {
			if word == w.Replies.Name(reply) {
				return reply, true
			}
		}
	}
	return "", false
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
	if hasQuestionsLeft(v.desk) {
		return v.desk.words.Closing.LeftClosing
	}
	return v.desk.words.Closing.LeftFinished
}
