//go:build unix && race

package main

// underRace says that the race detector watches: it takes memory and time of its own.
// The tests that ask are all of Unix.
const underRace = true
