package words

// Review is the screen after finishing: when to look again.
type Review struct {
	Title    string
	When     string
	Briefly  string // when there is little room
	KeyAgree Key
	KeySkip  Key

	Finished  string // what can be done with what is finished
	Question  string
	Choices   string // the same where there is little room
	LookAgain string // a label
	TypeOne   string
	HasPassed string // with a day

	NextOn string // with a day
	NoNext string
	None   string // what enter would agree on
	AsItIs string // with a day
}

var englishReview = Review{
	Title:    "Finished",
	When:     "when to look again",
	Briefly:  "look again",
	KeyAgree: Key{"agree", "agree on the day"},
	KeySkip:  Key{"skip", "leave the next review as it is"},

	Finished:  "Finished. f reopens it; p shows what to work on first.",
	Question:  "When do you want to look again? Weeks, a day like 1 Mar 2027, or 0 for not at all.",
	Choices:   "Weeks, a day like 1 Mar 2027, or 0",
	LookAgain: "Look again",
	TypeOne:   "type weeks, like 16, or a day, like 1 Mar",
	HasPassed: "%s has passed",

	NextOn: "Next review on %s.",
	NoNext: "No next review.",
	None:   "no next review",
	AsItIs: "%s, as it is",
}

var germanReview = Review{
	Title:    "Abgeschlossen",
	When:     "wann wieder ansehen",
	Briefly:  "wieder ansehen",
	KeyAgree: Key{"vereinbaren", "den Tag vereinbaren"},
	KeySkip:  Key{"überspringen", "die nächste Überprüfung lassen, wie sie ist"},

	Finished:  "Abgeschlossen. f öffnet wieder; p zeigt, was zuerst anzugehen ist.",
	Question:  "Wann möchten Sie es wieder ansehen? Wochen, ein Tag wie 1. März 2027 oder 0 für gar nicht.",
	Choices:   "Wochen, ein Tag wie 1.3.2027 oder 0",
	LookAgain: "Wieder ansehen",
	TypeOne:   "tippen Sie Wochen wie 16 oder einen Tag wie 1. März",
	HasPassed: "%s ist schon vorbei",

	NextOn: "Nächste Überprüfung am %s.",
	NoNext: "Keine nächste Überprüfung.",
	None:   "keine nächste Überprüfung",
	AsItIs: "%s, wie bisher",
}
