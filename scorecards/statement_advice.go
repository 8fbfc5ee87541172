package scorecards

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

const (
	// A statement shorter than this seldom says what one would see; a longer
	// one seldom says one thing, and takes more than two lines of a screen.
	shortStatement = 50
	longStatement  = 160

	// The same where one character holds about as much as two letters.
	shortDenseStatement = 20
	longDenseStatement  = 80
)

const (
	fullStops     = ".。．｡।۔።"
	questionMarks = "?？؟"
	closers       = "'\")]’”»」』"
)

func (a *adviser) statement(e entry) {
	say := func(message, hint string) {
		a.say(e.at.statement, e.ID, "the statement of "+quote(e.ID)+" "+message, hint)
	}
	low, high := shortStatement, longStatement
	if isLanguage(a.language, "zh", "ja", "ko") {
		low, high = shortDenseStatement, longDenseStatement
	}
	switch n := utf8.RuneCountInString(e.Statement); {
	case n < low:
		say(fmt.Sprintf("has %d characters; %d to %d read well", n, low, high), "say what one would see, where and by when")
	case n > high:
		say(fmt.Sprintf("has %d characters; %d to %d read well", n, low, high), "keep the claim, and move explanations to 'guidance'")
	}
	switch {
	case strings.ContainsAny(e.Statement, questionMarks):
		say("asks a question", "state what is so when the answer is yes")
	case !endsSentence(e.Statement):
		say("does not end with a full stop", "write a whole sentence and end it with one")
	}
	if !a.english() {
		return
	}
	all := words(e.Statement)
	if strings.Contains(e.Statement, ";") {
		say("may make two claims: a semicolon", onlyOne)
	} else if joint := secondClaim(all); joint != "" {
		say("may make two claims: "+joint, onlyOne)
	}
	if word, ask := vagueWord(all); word != "" {
		say("has the vague word "+quote(word), ask)
	}
}

// endsSentence reports whether a text ends with a full stop, a quote or
// bracket after it allowed.
func endsSentence(s string) bool {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s, closers))
	return strings.ContainsRune(fullStops, last)
}

const onlyOne = "keep one, and give the other an element of its own"

// secondClaim is what joins a second claim to a statement, given as its
// words, as it is quoted in a message, or empty. An "and" between two nouns is
// the commonest word there is, so only one counts that a clause follows: a
// subject with something after it, or a verb that is hardly ever a noun. Two
// claims with their verbs apart, as in "We plan and review", are left to a
// human reader.
func secondClaim(statement []string) string {
	for i := 0; i+2 < len(statement); i++ {
		if statement[i] != "and" {
			continue
		}
		switch next := statement[i+1]; {
		case next == "or":
			return "'and/or'"
		case clauseStarts[next]:
			return "'and " + next + "'"
		}
	}
	return ""
}

// clauseStarts are the words that start a clause after "and".
var clauseStarts = setOf("i we you he she it they am is are was were has have had does did can could will would shall " +
	"should must agrees contains describes explains gives gets goes includes keeps knows meets receives says sees sends tells")
