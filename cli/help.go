package cli

import (
	"errors"
	"fmt"
	"io/fs"

	"github.com/spf13/cobra"
)

// helpCommand is cobra's, but for a command that does not exist: that is
// wrong usage here as everywhere.
func helpCommand(root *cobra.Command) *cobra.Command {
	return &cobra.Command{
		Use:   "help [COMMAND]",
		Short: "Help about a command",
		RunE: func(_ *cobra.Command, args []string) error {
			cmd, rest, err := root.Find(args)
			if err == nil {
				err = noCommand(cmd, rest)
			}
			if err != nil {
				return misused(cmd, err)
			}
			return cmd.Help()
		},
	}
}

// noCommand refuses what is no command, and says which one it looks like.
func noCommand(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	wrong := &usageError{
		err:  fmt.Errorf("there is no command %q", cmd.CommandPath()+" "+args[0]),
		hint: cmd.CommandPath() + " --help lists the commands",
	}
	cmd.SuggestionsMinimumDistance = 2
	if near := cmd.SuggestionsFor(args[0]); len(near) > 0 {
		wrong.hint = "did you mean " + cmd.CommandPath() + " " + near[0] + "?"
	} else if !cmd.HasAvailableSubCommands() {
		wrong.hint = howTo(cmd)
	}
	return wrong
}

// misused makes wrong usage of what cobra finds wrong with a command line
// before the command runs. Output that could not be written, as of --version,
// is none.
func misused(cmd *cobra.Command, err error) error {
	var usage *usageError
	var output *fs.PathError
	if err == nil || errors.As(err, &usage) || errors.As(err, &output) {
		return err
	}
	return &usageError{err: err, hint: howTo(cmd)}
}

// howTo says where a command's usage is to be read.
func howTo(cmd *cobra.Command) string { return cmd.CommandPath() + " --help says how it is used" }
