package words

import (
	"github.com/kamscore/kamscore/scoring"
)

// Change is what is said when a scorecard has changed since it was rated.
type Change struct {
	Title string

	Fates Fates

	ScaleTitle  string // with the values of the scale so far, and those of now
	Keep        Plural // ratings
	KeepSome    string // with how many ratings stay, and how many do not
	Rescale     Plural // ratings
	Clear       Plural // ratings
	WithTargets string

	Kept       string
	IsFinished string
	HowTo      string // with the version of now
	Beginning  string
	TreatRest  string // like Rest of the intro, where an element asks
	ScaleRest  string // likewise where the scale does

	KeyGoOn    Key
	KeyToggle  Key
	KeyScale   Key
	KeyNext    Key
	KeyReading Key
	KeyBack    Key

	// Of one element.
	Was         string
	Now         string
	Answered    string // with the answer
	AskAnew     string
	KeepAnswer  string
	Stays       string // with the answer
	StaysAs     string // with the answer, and with what that is now
	ToConfirm   string // with the answer
	Becomes     string // with the answer, and with the rating it becomes
	Back        string // with the answer of then
	Aside       string // with the answer
	NotAsked    string // with the answer
	AskedAnew   string // with the answer
	InItsPlace  string // with a number
	NothingHere string
	NoQuestions string
	OnlyThis    string
	ChooseFirst string
	DecideHere  string

	NotOpened string

	// After going on.
	Confirm  Plural // answers
	Open     Plural // elements
	WasRated string // with a statement
	WasOn    string // with a rating, and the values of its scale
	KeyOn    Key

	// Where an answer comes from that waits to be confirmed, with what to do, and
	// where nothing can be changed any more.
	Reworded, RewordedThen string
	Rescaled, RescaledThen string
	Returned, ReturnedThen string

	// In plain mode.
	StatementWas  string // with the statement
	StatementNow  string // with the statement
	KeepOrNew     string
	TypeKeepOrNew string
	WhichScale    string
	TypeScale     string
	GoOn          string
	TypeGoOn      string
	Untouched     string
}

// Fates count what becomes of elements; for what that is called see
// [Migrations.Fate].
type Fates struct {
	Replaced, Renamed, Moved, Reworded, Unchanged, Returned, Introduced, Withdrawn Plural
}

// Of counts what has a fate.
func (f *Fates) Of(fate scoring.Fate) *Plural {
	switch fate {
	case scoring.Replaced:
		return &f.Replaced
	case scoring.Renamed:
		return &f.Renamed
	case scoring.Moved:
		return &f.Moved
	case scoring.Reworded:
		return &f.Reworded
	case scoring.Returned:
		return &f.Returned
	case scoring.Introduced:
		return &f.Introduced
	case scoring.Withdrawn:
		return &f.Withdrawn
	case scoring.Unchanged:
	}
	return &f.Unchanged
}

var englishChange = Change{
	Title: "The scorecard has changed",

	Fates: Fates{
		Replaced:   Plural{"%d another statement under the same id", "%d other statements under the same id"},
		Renamed:    Plural{"%d under another id", "%d under another id"},
		Moved:      Plural{"%d in another component", "%d in another component"},
		Reworded:   Plural{"%d reworded", "%d reworded"},
		Unchanged:  Plural{"%d the same", "%d the same"},
		Returned:   Plural{"%d back again", "%d back again"},
		Introduced: Plural{"%d new", "%d new"},
		Withdrawn:  Plural{"%d gone", "%d gone"},
	},

	ScaleTitle:  "The scale was %s and is %s. What becomes of the ratings?",
	Keep:        Plural{"keep: %d stays as it is", "keep: %d stay as they are"},
	KeepSome:    "keep: what is on the new scale stays (%d), the rest is asked anew (%d)",
	Rescale:     Plural{"rescale: %d is moved in proportion, to be confirmed", "rescale: %d are moved in proportion, to be confirmed"},
	Clear:       Plural{"clear: %d is kept aside and asked anew", "clear: %d are kept aside and asked anew"},
	WithTargets: "Targets go with them.",

	Kept:       "The file as it was stays beside the new one, and no answer is thrown away.",
	IsFinished: "It is finished, and going on may change its total.",
	HowTo:      "enter goes on with version %s, s reads it as it was, esc leaves it.",
	Beginning:  "↑ shows the beginning",
	TreatRest:  "space chooses · ↓ rest",
	ScaleRest:  "1, 2 or 3 chooses · ↓ rest",

	KeyGoOn:    Key{"go on", "go on with the changed scorecard"},
	KeyToggle:  Key{"keep or new", "keep the answer, or have it asked anew"},
	KeyScale:   Key{"ratings", "what becomes of the ratings: keep, rescale, clear"},
	KeyNext:    Key{"", "to the next question"},
	KeyReading: Key{"read as it was", "the summary as it was, without changing anything"},
	KeyBack:    Key{"leave it", "leave everything as it was"},

	Was:         "was",
	Now:         "now",
	Answered:    "Your answer to the old one: %s.",
	AskAnew:     "ask anew; the old answer is kept in the file",
	KeepAnswer:  "keep the answer, to be confirmed",
	Stays:       "Your answer: %s. It stays.",
	StaysAs:     "Your answer: %s. It stays, as %s.",
	ToConfirm:   "Your answer: %s. It stays, to be confirmed.",
	Becomes:     "Your answer: %s. It becomes %s, to be confirmed.",
	Back:        "Your answer of then: %s. It counts again, to be confirmed.",
	Aside:       "Your answer: %s. It is kept in the file and not counted.",
	NotAsked:    "Your answer: %s. Its component is not among those asked, so it does not count; it is kept in the file.",
	AskedAnew:   "Your answer: %s. It is kept in the file, and asked anew.",
	InItsPlace:  "%s takes its place.",
	NothingHere: "Nothing to decide here. tab goes to the next question.",
	NoQuestions: "Nothing has to be decided. enter goes on.",
	OnlyThis:    "There is no other question. enter goes on.",
	ChooseFirst: "Choose first: 1, 2 or 3.",
	DecideHere:  "space changes it · enter goes on",

	NotOpened: "It could not be gone on with",

	Confirm:  Plural{"%d to confirm: enter confirms, a rating replaces", "%d to confirm: enter confirms, a rating replaces"},
	Open:     Plural{"%d to rate", "%d to rate"},
	WasRated: "You rated this wording: %s",
	WasOn:    "You rated it %s, when the scale was %s.",
	KeyOn:    Key{"keep", "confirm the answer, go on"},

	Reworded:     "Given before the statement was reworded: enter confirms it, or rate it anew.",
	RewordedThen: "Given before the statement was reworded and not confirmed.",
	Rescaled:     "Moved over from another scale: enter confirms it, or rate it anew.",
	RescaledThen: "Moved over from another scale and not confirmed.",
	Returned:     "Given before the statement was taken out for a time: enter confirms it, or rate it anew.",
	ReturnedThen: "Given before the statement was taken out for a time and not confirmed.",

	StatementWas:  "It was: %s",
	StatementNow:  "It is: %s",
	KeepOrNew:     "keep or new (enter for new):",
	TypeKeepOrNew: "Type keep to keep the answer, to be confirmed, new or enter to have it asked anew, or q to leave everything as it was.",
	WhichScale:    "keep, rescale or clear:",
	TypeScale:     "Nothing is decided of that for you. Type keep, rescale or clear, or q to leave everything as it was.",
	GoOn:          "Go on (enter), s for the summary as it was, or q:",
	TypeGoOn:      "enter goes on, s shows the summary as it was, q leaves everything as it was. Ratings are taken after that.",
	Untouched:     "Left as it was. Nothing was written.",
}

var germanChange = Change{
	Title: "Die Scorecard hat sich geändert",

	Fates: Fates{
		Replaced:   Plural{"%d andere Aussage unter derselben ID", "%d andere Aussagen unter derselben ID"},
		Renamed:    Plural{"%d unter anderer ID", "%d unter anderer ID"},
		Moved:      Plural{"%d in einem anderen Themenfeld", "%d in einem anderen Themenfeld"},
		Reworded:   Plural{"%d neu formuliert", "%d neu formuliert"},
		Unchanged:  Plural{"%d gleich", "%d gleich"},
		Returned:   Plural{"%d wieder dabei", "%d wieder dabei"},
		Introduced: Plural{"%d neu", "%d neu"},
		Withdrawn:  Plural{"%d weggefallen", "%d weggefallen"},
	},

	ScaleTitle:  "Die Skala war %s und ist jetzt %s. Was wird aus den Bewertungen?",
	Keep:        Plural{"behalten: %d bleibt, wie sie ist", "behalten: %d bleiben, wie sie sind"},
	KeepSome:    "behalten: Was auf der neuen Skala liegt, bleibt (%d), der Rest wird neu gefragt (%d)",
	Rescale:     Plural{"umrechnen: %d wird verhältnisgleich umgerechnet und ist zu bestätigen", "umrechnen: %d werden verhältnisgleich umgerechnet und sind zu bestätigen"},
	Clear:       Plural{"leeren: %d wird beiseitegelegt und neu gefragt", "leeren: %d werden beiseitegelegt und neu gefragt"},
	WithTargets: "Zielwerte gehen mit.",

	Kept:       "Die bisherige Datei bleibt neben der neuen, und keine Antwort geht verloren.",
	IsFinished: "Die Einschätzung ist abgeschlossen; wenn Sie weitergehen, kann sich ihr Gesamtwert ändern.",
	HowTo:      "Enter führt weiter mit Version %s, s zeigt den alten Stand, Esc führt zurück.",
	Beginning:  "↑ zeigt den Anfang",
	TreatRest:  "Leertaste wählt · ↓ Rest",
	ScaleRest:  "1, 2 oder 3 wählt · ↓ Rest",

	KeyGoOn:    Key{"weiter", "weiter mit der geänderten Scorecard"},
	KeyToggle:  Key{"behalten/neu", "die Antwort behalten oder neu fragen lassen"},
	KeyScale:   Key{"Bewertungen", "was aus den Bewertungen wird: behalten, umrechnen, leeren"},
	KeyNext:    Key{"", "zur nächsten Frage"},
	KeyReading: Key{"alten Stand lesen", "die Übersicht, wie sie war, ohne etwas zu ändern"},
	KeyBack:    Key{"so lassen", "alles lassen, wie es war"},

	Was:         "bisher",
	Now:         "jetzt",
	Answered:    "Ihre Antwort auf die bisherige Aussage: %s.",
	AskAnew:     "neu fragen; die alte Antwort bleibt in der Datei",
	KeepAnswer:  "die Antwort behalten, noch zu bestätigen",
	Stays:       "Ihre Antwort: %s. Sie bleibt.",
	StaysAs:     "Ihre Antwort: %s. Sie bleibt, als %s.",
	ToConfirm:   "Ihre Antwort: %s. Sie bleibt und ist zu bestätigen.",
	Becomes:     "Ihre Antwort: %s. Daraus wird %s, zu bestätigen.",
	Back:        "Ihre damalige Antwort: %s. Sie zählt wieder und ist zu bestätigen.",
	Aside:       "Ihre Antwort: %s. Sie bleibt in der Datei und zählt nicht.",
	NotAsked:    "Ihre Antwort: %s. Das Themenfeld wird hier nicht abgefragt; darum zählt sie nicht, bleibt aber in der Datei.",
	AskedAnew:   "Ihre Antwort: %s. Sie bleibt in der Datei; es wird neu gefragt.",
	InItsPlace:  "An ihre Stelle tritt %s.",
	NothingHere: "Hier ist nichts zu entscheiden. Tab führt zur nächsten Frage.",
	NoQuestions: "Es ist nichts zu entscheiden. Enter führt weiter.",
	OnlyThis:    "Es gibt keine weitere Frage. Enter führt weiter.",
	ChooseFirst: "Wählen Sie zuerst: 1, 2 oder 3.",
	DecideHere:  "Leertaste wechselt · Enter weiter",

	NotOpened: "Das ließ sich nicht fortsetzen",

	Confirm:  Plural{"%d zu bestätigen: Enter bestätigt, eine Bewertung ersetzt", "%d zu bestätigen: Enter bestätigt, eine Bewertung ersetzt"},
	Open:     Plural{"%d zu bewerten", "%d zu bewerten"},
	WasRated: "Bewertet haben Sie diese Fassung: %s",
	WasOn:    "Sie haben mit %s bewertet, als die Skala %s war.",
	KeyOn:    Key{"behalten", "die Antwort bestätigen, weiter"},

	Reworded:     "Beantwortet, bevor die Aussage neu formuliert wurde: Enter bestätigt die Antwort, oder bewerten Sie neu.",
	RewordedThen: "Beantwortet, bevor die Aussage neu formuliert wurde, und nicht bestätigt.",
	Rescaled:     "Von einer anderen Skala umgerechnet: Enter bestätigt die Antwort, oder bewerten Sie neu.",
	RescaledThen: "Von einer anderen Skala umgerechnet und nicht bestätigt.",
	Returned:     "Beantwortet, bevor die Aussage eine Zeit lang fehlte: Enter bestätigt die Antwort, oder bewerten Sie neu.",
	ReturnedThen: "Beantwortet, bevor die Aussage eine Zeit lang fehlte, und nicht bestätigt.",

	StatementWas:  "Bisher: %s",
	StatementNow:  "Jetzt: %s",
	KeepOrNew:     "behalten oder neu (Enter für neu):",
	TypeKeepOrNew: "Tippen Sie behalten, um die Antwort zu behalten (sie ist dann noch zu bestätigen), neu oder Enter, um neu gefragt zu werden, oder q, um alles zu lassen, wie es war.",
	WhichScale:    "behalten, umrechnen oder leeren:",
	TypeScale:     "Das wird nicht für Sie entschieden. Tippen Sie behalten, umrechnen oder leeren, oder q, um alles zu lassen, wie es war.",
	GoOn:          "Weiter (Enter), s für die Übersicht, wie sie war, oder q:",
	TypeGoOn:      "Enter führt weiter, s zeigt die Übersicht, wie sie war, q lässt alles, wie es war. Bewertet wird danach.",
	Untouched:     "Alles ist, wie es war. Es wurde nichts geschrieben.",
}
