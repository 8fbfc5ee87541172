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

	Action     Action
	Caps       Caps
	Closing    Closing
	Commands   Commands
	Components Components
	Counts     Counts
	Days       Days
	End        End
	Find       Find
	Frame      Frame
	Help       Help
	Home       Home
	Intro      Intro
	Keys       Keys
	Note       Note
	Notices    Notices
	Plain      Plain
	Proof      Proof
	Refusals   Refusals
	Replies    Replies
	Roles      Roles
	Rounds     Rounds
	Saving     Saving
	Times      Times
}

var english = Words{
	Tag:        "en",
	Action:     englishAction,
	Caps:       englishCaps,
	Closing:    englishClosing,
	Commands:   englishCommands,
	Components: englishComponents,
	Counts:     englishCounts,
	Days:       englishDays,
	End:        englishEnd,
	Find:       englishFind,
	Frame:      englishFrame,
	Help:       englishHelp,
	Home:       englishHome,
	Intro:      englishIntro,
	Keys:       englishKeys,
	Note:       englishNote,
	Notices:    englishNotices,
	Plain:      englishPlain,
	Proof:      englishProof,
	Refusals:   englishRefusals,
	Replies:    englishReplies,
	Roles:      englishRoles,
	Rounds:     englishRounds,
	Saving:     englishSaving,
	Times:      englishTimes,
}

var german = Words{
	Tag:        "de",
	Action:     germanAction,
	Caps:       germanCaps,
	Closing:    germanClosing,
	Commands:   germanCommands,
	Components: germanComponents,
	Counts:     germanCounts,
	Days:       germanDays,
	End:        germanEnd,
	Find:       germanFind,
	Frame:      germanFrame,
	Help:       germanHelp,
	Home:       germanHome,
	Intro:      germanIntro,
	Keys:       germanKeys,
	Note:       germanNote,
	Notices:    germanNotices,
	Plain:      germanPlain,
	Proof:      germanProof,
	Refusals:   germanRefusals,
	Replies:    germanReplies,
	Roles:      germanRoles,
	Rounds:     germanRounds,
	Saving:     germanSaving,
	Times:      germanTimes,
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

// In are the words of a language by its tag, also one with a region or written
// as a locale is: "de", "de-AT", "de_AT.UTF-8". Of a language that is not
// spoken here, and of none, they are English.
func In(tag string) *Words {
	if end := strings.IndexAny(tag, "-_.@"); end >= 0 {
		tag = tag[:end]
	}
	for _, w := range All() {
		if strings.EqualFold(tag, w.Tag) {
			return w
		}
	}
	return &english
}
