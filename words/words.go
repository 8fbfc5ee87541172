// Package words holds what kamscore says, in every language it speaks: one
// struct, [Words], with a struct of its own for each screen or report.
//
// A file has the words of one surface: what they are, and beneath that the
// English and the German ones, for a translator and a reviewer to have both in
// view. All of it is static data: no map, nothing computed at the start.
//
// The habits, which the tests hold:
//
//   - A field is a whole sentence, or a label that stands alone. What varies in
//     it is a verb of package fmt, numbered where an order differs ("%[2]s").
//   - What is counted is a [Plural].
//   - Keys, commands that are typed and paths are the same in every language.
//   - A new language is a value beside each of the others and a line in All.
package words

import "strings"

// Words are all the words of one language.
type Words struct {
	Tag string // BCP 47: "en"

	Action      Action
	Assessments Assessments
	Caps        Caps
	Closing     Closing
	Commands    Commands
	Compared    Compared
	Comparing   Comparing
	Comparisons Comparisons
	Components  Components
	Counts      Counts
	Dates       Dates
	Days        Days
	Debate      Debate
	Element     Element
	End         End
	Failures    Failures
	Fillable    Fillable
	Find        Find
	Forms       Forms
	Frame       Frame
	Help        Help
	Home        Home
	Intro       Intro
	Keys        Keys
	LastTime    LastTime
	Migrations  Migrations
	Note        Note
	Notices     Notices
	Numbers     Numbers
	Opened      Opened
	Overlays    Overlays
	Plain       Plain
	Planned     Planned
	Proof       Proof
	Question    Question
	Ratings     Ratings
	Refusals    Refusals
	Replies     Replies
	Review      Review
	Roles       Roles
	RollUps     RollUps
	Rounds      Rounds
	Saving      Saving
	Scores      Scores
	Scoring     Scoring
	Table       Table
	Team        Team
	TeamBook    TeamBook
	TeamTables  TeamTables
	Sheets      Sheets
	Times       Times
	Why         Why
	Work        Work
}

var english = Words{
	Tag:         "en",
	Action:      englishAction,
	Assessments: englishAssessments,
	Caps:        englishCaps,
	Closing:     englishClosing,
	Commands:    englishCommands,
	Compared:    englishCompared,
	Comparing:   englishComparing,
	Comparisons: englishComparisons,
	Components:  englishComponents,
	Counts:      englishCounts,
	Dates:       englishDates,
	Days:        englishDays,
	Debate:      englishDebate,
	Element:     englishElement,
	End:         englishEnd,
	Failures:    englishFailures,
	Fillable:    englishFillable,
	Find:        englishFind,
	Forms:       englishForms,
	Frame:       englishFrame,
	Help:        englishHelp,
	Home:        englishHome,
	Intro:       englishIntro,
	Keys:        englishKeys,
	LastTime:    englishLastTime,
	Migrations:  englishMigrations,
	Note:        englishNote,
	Notices:     englishNotices,
	Numbers:     englishNumbers,
	Opened:      englishOpened,
	Overlays:    englishOverlays,
	Plain:       englishPlain,
	Planned:     englishPlanned,
	Proof:       englishProof,
	Question:    englishQuestion,
	Ratings:     englishRatings,
	Refusals:    englishRefusals,
	Replies:     englishReplies,
	Review:      englishReview,
	Roles:       englishRoles,
	RollUps:     englishRollUps,
	Rounds:      englishRounds,
	Saving:      englishSaving,
	Scores:      englishScores,
	Scoring:     englishScoring,
	Table:       englishTable,
	Team:        englishTeam,
	TeamBook:    englishTeamBook,
	TeamTables:  englishTeamTables,
	Sheets:      englishSheets,
	Times:       englishTimes,
	Why:         englishWhy,
	Work:        englishWork,
}

var german = Words{
	Tag:         "de",
	Action:      germanAction,
	Assessments: germanAssessments,
	Caps:        germanCaps,
	Closing:     germanClosing,
	Commands:    germanCommands,
	Compared:    germanCompared,
	Comparing:   germanComparing,
	Comparisons: germanComparisons,
	Components:  germanComponents,
	Counts:      germanCounts,
	Dates:       germanDates,
	Days:        germanDays,
	Debate:      germanDebate,
	Element:     germanElement,
	End:         germanEnd,
	Failures:    germanFailures,
	Fillable:    germanFillable,
	Find:        germanFind,
	Forms:       germanForms,
	Frame:       germanFrame,
	Help:        germanHelp,
	Home:        germanHome,
	Intro:       germanIntro,
	Keys:        germanKeys,
	LastTime:    germanLastTime,
	Migrations:  germanMigrations,
	Note:        germanNote,
	Notices:     germanNotices,
	Numbers:     germanNumbers,
	Opened:      germanOpened,
	Overlays:    germanOverlays,
	Plain:       germanPlain,
	Planned:     germanPlanned,
	Proof:       germanProof,
	Question:    germanQuestion,
	Ratings:     germanRatings,
	Refusals:    germanRefusals,
	Replies:     germanReplies,
	Review:      germanReview,
	Roles:       germanRoles,
	RollUps:     germanRollUps,
	Rounds:      germanRounds,
	Saving:      germanSaving,
	Scores:      germanScores,
	Scoring:     germanScoring,
	Table:       germanTable,
	Team:        germanTeam,
	TeamBook:    germanTeamBook,
	TeamTables:  germanTeamTables,
	Sheets:      germanSheets,
	Times:       germanTimes,
	Why:         germanWhy,
	Work:        germanWork,
}

// English are the words in English. Nobody may change them.
func English() *Words { return &english }

// German are the words in German. Nobody may change them.
func German() *Words { return &german }

// All are the words of every language, English first.
func All() []*Words { return []*Words{&english, &german} }

// Tags are the languages, English first.
func Tags() []string {
	var tags []string
	for _, w := range All() {
		tags = append(tags, w.Tag)
	}
	return tags
}

// In are the words of a language by its tag, as [For] takes it. Of a language
// that is not spoken here, and of none, they are English.
func In(tag string) *Words {
	if w, ok := For(tag); ok {
		return w
	}
	return &english
}

// For are the words of a language by its tag, also one with a region or written
// as a locale is: "de", "de-AT", "de_AT.UTF-8"; and whether it is spoken here.
func For(tag string) (w *Words, ok bool) {
	if end := strings.IndexAny(tag, "-_.@"); end >= 0 {
		tag = tag[:end]
	}
	for _, w := range All() {
		if strings.EqualFold(tag, w.Tag) {
			return w, true
		}
	}
	return nil, false
}
