//go:build unix

package main

import (
	"fmt"
	"os/exec"
)

// The versions of what kamscore is measured against. Debian says which
// whiptail there is.
const (
	bubbleTeaVersion = "v1.3.10"
	huhVersion       = "v1.0.0"
	gumVersion       = "v0.17.0"
	fzfVersion       = "v0.65.2"
	inquirerVersion  = "14.2.5"
	duckDBVersion    = "1.5.6-r.1"
)

// A peer is a program that kamscore is measured against.
type peer struct {
	name    string
	version string // empty where the system has the program, or it is our own
	install func(workshop) (args []string, err error)

	marker string             // of its first frame
	key    string             // what is pressed
	after  func(n int) string // what its screen shows after n of them; nil where no key is measured
	isLate bool               // its list comes after its first frame, so that a key before that moves nothing
	atOnce []string           // arguments with which a program in Go ends at once; nil for others
	env    []string

	program
	failure error // of installing it
}

// plainName is the peer that a key of kamscore's is held against.
const plainName = "plain Bubble Tea"

const (
	listLength = 400
	keyDown    = "\x1b[B"
)

// option is entry n of a list, from 1.
func option(n int) string { return fmt.Sprintf("Option %03d", n) }

// pointedAt is what a list shows after n keys, which has a sign before the
// entry that the cursor stands at.
func pointedAt(sign string) func(n int) string {
	return func(n int) string { return sign + option(n+1) }
}

func options() (all []string) {
	for i := range listLength {
		all = append(all, option(i+1))
	}
	return all
}

func peers() []*peer {
	return []*peer{
		{
			name: "whiptail", install: whiptail, marker: option(1),
		},
		{
			name: "fzf", version: fzfVersion, install: goTool("github.com/junegunn/fzf", fzfVersion, "--reverse", "--pointer", ">"),
			marker: "> " + option(1), key: keyDown, after: pointedAt("> "), isLate: true, atOnce: []string{"--version"},
			env: []string{fmt.Sprintf("FZF_DEFAULT_COMMAND=seq -f 'Option %%03g' %d", listLength)},
		},
		{
			name: plainName, version: bubbleTeaVersion, install: goProgram("bubbletea", "github.com/charmbracelet/bubbletea "+bubbleTeaVersion),
			marker: "Keys 000000", key: "a", after: func(n int) string { return fmt.Sprintf("Keys %06d", n) }, atOnce: []string{"end"},
		},
		{
			name: "gum", version: gumVersion, install: goTool("github.com/charmbracelet/gum", gumVersion, append([]string{"choose"}, options()...)...),
			marker: "> " + option(1), key: "j", after: pointedAt("> "), atOnce: []string{"--version"},
		},
		{
			name: "huh with 400 options", version: huhVersion, install: goProgram("huh", "github.com/charmbracelet/huh "+huhVersion),
			marker: "> " + option(1), key: "j", after: pointedAt("> "), atOnce: []string{"end"},
		},
		{
			name: "inquirer", version: inquirerVersion, install: nodeProgram("inquirer", "inquirer@"+inquirerVersion),
			marker: "❯ " + option(1), key: keyDown, after: pointedAt("❯ "),
		},
	}
}

// whiptail comes from Debian.
func whiptail(w workshop) ([]string, error) {
	path, err := exec.LookPath("whiptail")
	if err != nil {
		if err := w.debian("whiptail"); err != nil {
			return nil, err
		}
		if path, err = exec.LookPath("whiptail"); err != nil {
			return nil, err
		}
	}
	args := []string{path, "--menu", "Which?", fmt.Sprint(rows - 4), "60", "10"}
	for i := range listLength {
		args = append(args, fmt.Sprint(i+1), option(i+1))
	}
	return args, nil
}

// goTool is a program that is a module of its own.
func goTool(module, version string, args ...string) func(workshop) ([]string, error) {
	return func(w workshop) ([]string, error) {
		path, err := w.goTool(module, version)
		return append([]string{path}, args...), err
	}
}

// goProgram is one of ours, built against one version of a module.
func goProgram(name string, require ...string) func(workshop) ([]string, error) {
	return func(w workshop) ([]string, error) {
		path, err := w.goProgram(name, require...)
		return []string{path}, err
	}
}

// nodeProgram is one of ours, run with a package of npm.
func nodeProgram(name, pkg string) func(workshop) ([]string, error) {
	return func(w workshop) ([]string, error) {
		source, err := w.nodeProgram(name, pkg)
		if err != nil {
			return nil, err
		}
		node, err := exec.LookPath("node")
		return []string{node, source}, err
	}
}
