package words

import (
	"fmt"
	"strings"
)

// Plain is what plain mode says by itself: its prompts, and the answers to
// what it cannot take.
type Plain struct {
	Command string // a prompt
	Rating  string // a prompt

	LongLine      string
	NotUnderstood string // with what was typed
	YesOrNo       string
	SeeHelp       string
	NotAsked      string // with the number of an element
	ScaleRange    string // with the lowest and the highest rating
	ScaleValues   string // with the ratings
	Or            string // with what comes before it, and the last

	LastStatement  string
	FirstStatement string
	NothingLeft    string
	WhereTo        string
	NoSuchPlace    string
	NoSuchTopic    string
}

var englishPlain = Plain{
	Command: "Command:",
	Rating:  "Rating:",

	LongLine:      "Only the first 64 KB of that line were read.",
	NotUnderstood: `Not understood: "%s".`,
	YesOrNo:       "Type y or n.",
	SeeHelp:       "? lists what can be typed.",
	NotAsked:      "No statement is being asked. enter asks %s, q stops.",
	ScaleRange:    "This scale goes from %d to %d.",
	ScaleValues:   "This scale has %s.",
	Or:            "%s or %s",

	LastStatement:  "This is the last statement.",
	FirstStatement: "This is the first statement.",
	NothingLeft:    "Nothing is left to rate. s shows the summary.",
	WhereTo:        "Where to? g 1.2 goes to a statement, g 1 to a component.",
	NoSuchPlace:    "There is no statement or component of that number. t lists the components.",
	NoSuchTopic:    "There is no component of that number. t lists the components.",
}

var germanPlain = Plain{
	Command: "Befehl:",
	Rating:  "Bewertung:",

	LongLine:      "Von dieser Zeile wurden nur die ersten 64 KB gelesen.",
	NotUnderstood: "Nicht verstanden: „%s“.",
	YesOrNo:       "Tippen Sie j oder n.",
	SeeHelp:       "? listet auf, was Sie tippen können.",
	NotAsked:      "Gerade wird nach keiner Aussage gefragt. Enter fragt nach %s, q beendet.",
	ScaleRange:    "Diese Skala geht von %d bis %d.",
	ScaleValues:   "Möglich sind auf dieser Skala %s.",
	Or:            "%s oder %s",

	LastStatement:  "Das ist die letzte Aussage.",
	FirstStatement: "Das ist die erste Aussage.",
	NothingLeft:    "Es ist nichts mehr zu bewerten. s zeigt die Übersicht.",
	WhereTo:        "Wohin? g 1.2 führt zu einer Aussage, g 1 zu einem Themenfeld.",
	NoSuchPlace:    "Es gibt keine Aussage und kein Themenfeld mit dieser Nummer. t listet die Themenfelder auf.",
	NoSuchTopic:    "Es gibt kein Themenfeld mit dieser Nummer. t listet die Themenfelder auf.",
}

// Either sets choices beside each other: "0, 1, 2 or 3".
func (p *Plain) Either(choices ...string) string {
	last := len(choices) - 1
	if last < 1 {
		return strings.Join(choices, "")
	}
	return fmt.Sprintf(p.Or, strings.Join(choices[:last], ", "), choices[last])
}
