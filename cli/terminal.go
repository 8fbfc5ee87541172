package cli

import (
	"errors"
	"os"
	"runtime"
	"strings"

	"github.com/charmbracelet/x/term"

	"github.com/kamscore/kamscore/tui"
)

// isPlain reports whether questions are asked in plain mode: asked for, or
// because the terminal can do no more. One without a name is taken for one that
// cannot, but on Windows, where none has a name.
func (a *app) isPlain() bool {
	name, _ := a.Env("TERM")
	isLimited := name == "dumb" || name == "" && runtime.GOOS != "windows"
	return a.isSpoken() || isLimited && term.IsTerminal(a.In.Fd())
}

// isSpoken reports whether plain mode is asked for, by flag or by ACCESSIBLE: what
// is printed is then likely to be heard.
func (a *app) isSpoken() bool {
	if a.plain {
		return true
	}
	v, ok := a.Env("ACCESSIBLE")
	return ok && v != "" && v != "0" && !strings.EqualFold(v, "false")
}

// isASCII reports whether only ASCII can be shown: asked for by flag, or
// because the locale names an encoding that is not UTF-8.
func (a *app) isASCII() bool {
	if a.ascii {
		return true
	}
	for _, name := range []string{"LC_ALL", "LC_CTYPE", "LANG"} {
		if locale, ok := a.Env(name); ok && locale != "" {
			locale = strings.ToLower(locale)
			return !strings.Contains(locale, "utf-8") && !strings.Contains(locale, "utf8")
		}
	}
	return false
}

// hasColour follows no-color.org, and the older CLICOLOR.
func (a *app) hasColour() bool {
	none, _ := a.Env("NO_COLOR")
	wanted, _ := a.Env("CLICOLOR")
	return none == "" && wanted != "0"
}

// terminal is where the interface is shown: stdout, or where that is a pipe
// the terminal behind it, so that data can go to the pipe.
func (a *app) terminal() (tui.Terminal, func(), error) {
	none := func(what string) error {
		return &usageError{errors.New(what), "--plain takes answers from a pipe, a line each; kamscore import takes them from a CSV file"}
	}
	if !term.IsTerminal(a.In.Fd()) {
		return tui.Terminal{}, nil, none("standard input is not a terminal")
	}
	out, done := a.Out, func() {}
	if !term.IsTerminal(out.Fd()) {
		tty, err := os.OpenFile("/dev/tty", os.O_WRONLY, 0)
		if err != nil {
			return tui.Terminal{}, nil, none("there is no terminal to show the questions on")
		}
		out, done = tty, func() { _ = tty.Close() }
	}
	width, height, err := term.GetSize(out.Fd())
	if err != nil {
		width, height = 0, 0 // the interface assumes 80x24 until it is told
	}
	return tui.Terminal{In: a.In, Out: out, Width: width, Height: height, Colour: a.hasColour(), ASCII: a.isASCII()}, done, nil
}

// columns is the width to write text in: the terminal's, or 80 where stdout
// is none.
func (a *app) columns() int {
	if !term.IsTerminal(a.Out.Fd()) {
		return 0
	}
	width, _, err := term.GetSize(a.Out.Fd())
	if err != nil || width < 1 {
		return 0
	}
	return width
}
