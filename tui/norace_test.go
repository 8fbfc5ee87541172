//go:build unix && !race

package tui

const underRace = false
