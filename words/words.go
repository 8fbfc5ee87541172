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
	Change      Change
	Closing     Closing
	Columns     Columns
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
	Kinds       Kinds
	LastTime    LastTime
	Matrix      Matrix
	Migrations  Migrations
	Note        Note
	Notices     Notices
	Numbers     Numbers
	Opened      Opened
	Overlays    Overlays
	Pages       Pages
	Plain       Plain
	Plane       Plane
	Planned     Planned
	Priorities  Priorities
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
	Scorecards  Scorecards
	Scores      Scores
	Scoring     Scoring
	Sheets      Sheets
	Spoken      Spoken
	Summaries   Summaries
	Table       Table
	Team        Team
	TeamBook    TeamBook
	TeamTables  TeamTables
	Times       Times
	Typed       Typed
	Uses        Uses
	Why         Why
	Work        Work
	Workbooks   Workbooks
}

var english = Words{
	Tag:         "en",
	Action:      englishAction,
	Assessments: englishAssessments,
	Caps:        englishCaps,
	Change:      englishChange,
	Closing:     englishClosing,
	Columns:     englishColumns,
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
	Kinds:       englishKinds,
	LastTime:    englishLastTime,
	Matrix:      englishMatrix,
	Migrations:  englishMigrations,
	Note:        englishNote,
	Notices:     englishNotices,
	Numbers:     englishNumbers,
	Opened:      englishOpened,
	Overlays:    englishOverlays,
	Pages:       englishPages,
	Plain:       englishPlain,
	Plane:       englishPlane,
	Planned:     englishPlanned,
	Priorities:  englishPriorities,
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
	Scorecards:  englishScorecards,
	Scores:      englishScores,
	Scoring:     englishScoring,
	Sheets:      englishSheets,
	Spoken:      englishSpoken,
	Summaries:   englishSummaries,
	Table:       englishTable,
	Team:        englishTeam,
	TeamBook:    englishTeamBook,
	TeamTables:  englishTeamTables,
	Times:       englishTimes,
	Typed:       englishTyped,
	Uses:        englishUses,
	Why:         englishWhy,
	Work:        englishWork,
	Workbooks:   englishWorkbooks,
}

var german = Words{
	Tag:         "de",
	Action:      germanAction,
	Assessments: germanAssessments,
	Caps:        germanCaps,
	Change:      germanChange,
	Closing:     germanClosing,
	Columns:     germanColumns,
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
	Kinds:       germanKinds,
	LastTime:    germanLastTime,
	Matrix:      germanMatrix,
	Migrations:  germanMigrations,
	Note:        germanNote,
	Notices:     germanNotices,
	Numbers:     germanNumbers,
	Opened:      germanOpened,
	Overlays:    germanOverlays,
	Pages:       germanPages,
	Plain:       germanPlain,
	Plane:       germanPlane,
	Planned:     germanPlanned,
	Priorities:  germanPriorities,
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
	Scorecards:  germanScorecards,
	Scores:      germanScores,
	Scoring:     germanScoring,
	Sheets:      germanSheets,
	Spoken:      germanSpoken,
	Summaries:   germanSummaries,
	Table:       germanTable,
	Team:        germanTeam,
	TeamBook:    germanTeamBook,
	TeamTables:  germanTeamTables,
	Times:       germanTimes,
	Typed:       germanTyped,
	Uses:        germanUses,
	Why:         germanWhy,
	Work:        germanWork,
	Workbooks:   germanWorkbooks,
}

// English are the words in English. Nobody may change them.
func English() *Words { return &english }

// German are the words in German. Nobody may change them.
func German() *Words { return &german }

// All are the words of every language, English first.
func All() []*Words { return []*Words{&english, &german} }

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
