// Package cli wires the rooms of kamscore together for one command line:
// arguments, streams, exit codes. Only this package prints and exits.
package cli

import (
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"runtime/debug"
	"strings"
	"sync/atomic"
	"time"

	"github.com/spf13/cobra"

	"github.com/kamscore/kamscore/text"
)

// A World is what a run takes from its surroundings.
type World struct {
	In, Out, Err *os.File
	Env          func(string) (string, bool) // as os.LookupEnv
	Now          func() time.Time
}

// System is the world that the process lives in.
func System() World {
	return World{In: os.Stdin, Out: os.Stdout, Err: os.Stderr, Env: os.LookupEnv, Now: time.Now}
}

// Run runs one command line and returns its exit code: 0 done; 1 failed; 2
// wrong usage, or no terminal where one is needed; 3 a gate not met; 130
// interrupted; 128+n ended by signal n.
func Run(args []string, w World) int {
	a := &app{World: w}
	root := a.command()
	root.SetArgs(args)
	cmd, err := root.ExecuteC()
	if !a.began {
		err = misused(cmd, err)
	}
	complain(w.Err, err)
	return exitCode(err)
}

// Commands is the tree of commands for the manual to describe. [Run] is what
// runs one.
func Commands() *cobra.Command { return (&app{World: System()}).command() }

// An app is one run: the world, and the flags that every command has.
type app struct {
	World
	dir      string
	library  string
	language string // of --lang, or empty
	plain    bool
	ascii    bool

	editing atomic.Bool // an editor has the terminal
	began   bool        // the command itself ran: what fails from then on is no wrong usage
}

const about = `kamscore is a self-assessment for key account management in the terminal.

Run it without a command to start: it shows what can be continued, read or
begun. Each statement is rated with one key, every answer is saved at once,
and what comes out is a percentage per component and in total, what is claimed
and cannot be proved, and what to work on first.`

// command is the tree of commands.
func (a *app) command() *cobra.Command {
	root := &cobra.Command{
		Use:           "kamscore",
		Short:         "Self-assessment for key account management",
		Long:          about,
		Example:       "  kamscore\n  kamscore start value-creation --subject \"Account A\"\n  kamscore summary",
		Version:       version(),
		Args:          noCommand,
		SilenceErrors: true,
		SilenceUsage:  true,
		RunE:          func(*cobra.Command, []string) error { return a.home() },

		PersistentPreRunE: func(*cobra.Command, []string) error {
			err := a.checkLanguage()
			a.began = err == nil
			return err
		},
	}
	root.SetIn(a.In)
	root.SetOut(a.Out)
	root.SetErr(a.Err)
	root.SetHelpCommand(helpCommand(root))
	root.SetVersionTemplate("kamscore {{.Version}}\n")
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		said, _, _ := strings.Cut(err.Error(), ": strconv.") // how a number is read is nobody's concern
		return &usageError{err: errors.New(said), hint: cmd.CommandPath() + " --help lists the flags"}
	})
	flags := root.PersistentFlags()
	flags.StringVar(&a.dir, "dir", "", "folder of the results (default: KAMSCORE_DIR, or the user's data folder)")
	flags.StringVar(&a.library, "library", "", "folder of your own scorecards (default: KAMSCORE_LIBRARY, or in your config folder)")
	flags.StringVar(&a.language, "lang", "", "language of screens, reports and scorecards, such as de (default: LANGUAGE, LC_ALL or LANG; for a result the one it was answered in)")
	flags.BoolVar(&a.plain, "plain", false, "one question at a time, for screen readers and pipes (also ACCESSIBLE=1 or TERM=dumb)")
	flags.BoolVar(&a.ascii, "ascii", false, "use ASCII characters only")
	root.AddCommand(
		a.startCommand(), a.resumeCommand(), a.summaryCommand(), a.prioritiesCommand(), a.compareCommand(), a.teamCommand(), a.matrixCommand(),
		a.listCommand(), a.migrateCommand(), a.removeCommand(), a.scorecardsCommand(), a.schemaCommand(), a.importCommand(),
	)
	a.offer(root)
	nameShells(root)
	return root
}

// released is the version set when a release is built.
var released string

// version is the release, or what the module was built from.
func version() string {
	if released != "" {
		return released
	}
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" && info.Main.Version != "(devel)" {
		return info.Main.Version
	}
	return "devel"
}

// atMost, atLeast and exactly refuse a wrong number of arguments as wrong usage.
func atMost(n int) cobra.PositionalArgs { return arguments(0, n) }

func atLeast(n int) cobra.PositionalArgs { return arguments(n, math.MaxInt) }

func exactly(n int) cobra.PositionalArgs { return arguments(n, n) }

func arguments(least, most int) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		hint := "usage: " + cmd.UseLine()
		switch {
		case len(args) < least:
			return &usageError{errors.New("an argument is missing"), hint}
		case len(args) > most:
			return &usageError{fmt.Errorf("%q is one argument too many", args[most]), hint}
		}
		return nil
	}
}

// first is the first argument, empty where there is none.
func first(args []string) string {
	if len(args) == 0 {
		return ""
	}
	return args[0]
}

// print writes one line of output. Names in it may come out of a file.
func (a *app) print(line string) error {
	_, err := io.WriteString(a.Out, text.Clean(line)+"\n")
	return err
}
