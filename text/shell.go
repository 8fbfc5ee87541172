package text

import (
	"runtime"
	"strings"
	"unicode"
)

// Shell is a word, as the name of a file, to be pasted into a command line: in
// quotes where it needs them, on one line and cleaned. A file can be named by
// somebody who would like to see the rest of its name run.
func Shell(s string) string { return shellWord(Line(s), runtime.GOOS == "windows") }

// shellWord puts clean text in quotes. No quotes of Windows hold in both of its
// shells, so there what is more than letters and spaces is not repeated.
func shellWord(s string, isWindows bool) string {
	safe := ",.-_/:@+="
	if isWindows {
		safe += `\`
	}
	needed := ""
	for _, r := range s {
		switch {
		case unicode.IsLetter(r), unicode.IsMark(r), unicode.IsDigit(r), strings.ContainsRune(safe, r):
		case r == ' ' && needed == "":
			needed = `"`
		case r != ' ' && isWindows:
			return "FILE"
		case r != ' ':
			needed = "'"
		}
	}
	if needed == "'" {
		s = strings.ReplaceAll(s, "'", `'\''`)
	}
	if s == "" {
		needed = `"`
	}
	return needed + s + needed
}
