// Package quiet keeps the start of the program quiet: no question is put to
// the terminal.
//
// Bubble Tea v1 asks Lip Gloss for the terminal's background while packages
// are initialised, before main. That is one round trip on every start, 5
// seconds where nothing answers, and it throws away the keys typed
// meanwhile. termenv asks nothing of a terminal it takes to be dumb, so TERM
// says dumb for as long as initialisation lasts, and main calls [Restore]
// first thing. The sixteen colours used need no known background.
//
// Go initialises packages that are ready in the order of their import paths:
// this one imports only os, and so comes before Bubble Tea and what it needs.
// That depends on the module's path, so a test holds a silent terminal
// against it.
package quiet

import "os"

var term, isSet = os.LookupEnv("TERM")

func init() { _ = os.Setenv("TERM", "dumb") }

// Restore gives TERM back its value. Call it before anything reads TERM.
func Restore() {
	if isSet {
		_ = os.Setenv("TERM", term)
		return
	}
	_ = os.Unsetenv("TERM")
}
