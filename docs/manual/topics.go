package main

// A topic is a section of kamscore(1) that no help of a command has.
type topic struct {
	title string
	text  string
	items []item
}

// An item is a name and what is to be said of it.
type item struct{ name, text string }

var topics = []topic{
	{"EXIT STATUS", "", []item{
		{"0", "Done."},
		{"1", "Failed."},
		{"2", "Wrong usage, or no terminal where one is needed."},
		{"3", "The total is below what --min asked for."},
		{"130", "Interrupted."},
		{"128+n", "Ended by signal n."},
	}},
	{"FILES", `One result is one JSON file. Unless --dir or KAMSCORE_DIR names another, its
folder is:

  ~/.local/share/kamscore                on Linux
  ~/Library/Application Support/kamscore on macOS
  %LOCALAPPDATA%\kamscore                on Windows

Only the user can read what is in it (mode 0600 in a folder of 0700). Beside
RESULT.json may lie:`, []item{
		{"RESULT.json.bak", "The result as it was before the last session."},
		{"RESULT.json.lock", "The lock of a session that has it open."},
		{"RESULT.json.holder", "Which process that is, and on which machine."},
		{"exports", "The folder of the reports that were written with o in a summary."},
		{"trash", "The folder that kamscore remove moves a result into."},
		{"~/.config/kamscore/scorecards", "Your own scorecards, on Linux. Elsewhere it is the folder of the same name in the config folder; --library or KAMSCORE_LIBRARY names another."},
	}},
	{"ENVIRONMENT", "", []item{
		{"KAMSCORE_DIR", "The folder of the results."},
		{"KAMSCORE_LIBRARY", "The folder of your own scorecards."},
		{"XDG_DATA_HOME, XDG_CONFIG_HOME", "The user's data and config folders, where they are not the usual ones."},
		{"VISUAL, EDITOR", "The editor in which N opens a note; the first that is set."},
		{"LANGUAGE, LC_ALL, LC_MESSAGES, LANG", "The languages of screens, reports and scorecards, where --lang does not say one."},
		{"LC_ALL, LC_CTYPE, LANG", "The encoding: where it is not UTF-8, only ASCII characters are shown."},
		{"NO_COLOR", "No colour, where it is set and not empty."},
		{"CLICOLOR", "No colour, where it is 0."},
		{"ACCESSIBLE", "One question at a time, as by --plain, unless it is empty, 0 or false."},
		{"TERM", "The same where it is dumb."},
	}},
}
