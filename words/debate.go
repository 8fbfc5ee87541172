package words

// Debate is what a team sees that agrees on what it rated separately.
type Debate struct {
	OnTheWay   string // with the step, and how many there are
	Alike      Plural // statements that are left
	NoneAlike  string
	TookAlike  Plural // statements
	RatedAlike string
	TakeOver   string
	KeyTake    Key
	KeyEach    Key
}

var englishDebate = Debate{
	OnTheWay:   "%d of %d, by disagreement",
	Alike:      Plural{"%d statement that is left was rated alike by everybody.", "%d statements that are left were rated alike by everybody."},
	NoneAlike:  "Nothing that is left was rated alike by everybody.",
	TookAlike:  Plural{"%d statement rated as everybody did", "%d statements rated as everybody did"},
	RatedAlike: "Rated alike",
	TakeOver:   "The team can take these ratings over as they are, and go through the others. Whether there is evidence is asked in the proof pass.",
	KeyTake:    Key{"take them over", "take these ratings over"},
	KeyEach:    Key{"one by one", "go through them one by one"},
}

var germanDebate = Debate{
	OnTheWay:   "%d von %d, nach Uneinigkeit",
	Alike:      Plural{"%d offene Aussage wurde von allen gleich bewertet.", "%d offene Aussagen wurden von allen gleich bewertet."},
	NoneAlike:  "Keine offene Aussage wurde von allen gleich bewertet.",
	TookAlike:  Plural{"%d Aussage bewertet, wie alle es taten", "%d Aussagen bewertet, wie alle es taten"},
	RatedAlike: "Gleich bewertet",
	TakeOver:   "Das Team kann diese Bewertungen so übernehmen und die anderen durchgehen. Nach dem Nachweis wird gesondert gefragt.",
	KeyTake:    Key{"übernehmen", "diese Bewertungen übernehmen"},
	KeyEach:    Key{"einzeln", "sie einzeln durchgehen"},
}
