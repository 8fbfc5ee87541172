package cli

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/kamscore/kamscore/docs/schema"
	"github.com/kamscore/kamscore/text"
)

func (a *app) schemaCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "schema scorecard|result",
		Short: "Print the JSON Schema of a file format",
		Long: `Print the JSON Schema (draft 2020-12) of the scorecard's or the result's format.
An editor that has it completes keys, explains them and marks what is wrong. Many
editors read from the first line of a YAML file where its schema is:

  # yaml-language-server: $schema=./scorecard.schema.json`,
		Example:   "  kamscore schema scorecard >scorecard.schema.json\n  kamscore schema result >result.schema.json",
		Args:      exactly(1),
		ValidArgs: []string{"scorecard", "result"},
		RunE: func(cmd *cobra.Command, args []string) error {
			source, err := schemaNamed(cmd, args[0])
			if err != nil {
				return err
			}
			_, err = io.WriteString(a.Out, source)
			return err
		},
	}
}

// schemaNamed is the schema of the format that a user means.
func schemaNamed(cmd *cobra.Command, name string) (string, error) {
	switch name {
	case "scorecard":
		return schema.Scorecard, nil
	case "result":
		return schema.Result, nil
	}
	hint := "the schemas are scorecard and result"
	if near, ok := text.Nearest(name, cmd.ValidArgs); ok {
		hint = "did you mean " + cmd.CommandPath() + " " + near + "?"
	}
	return "", &usageError{fmt.Errorf("there is no schema %q", name), hint}
}
