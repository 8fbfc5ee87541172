package cli

import (
	"github.com/spf13/cobra"
)

func (a *app) removeCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "remove RESULT",
		Short: "Move a result into the trash folder beside it",
		Long: `Move a result and its backup into the folder "trash" beside it. Nothing is
deleted: moving the file back brings the result back.`,
		Example: "  kamscore remove k3v9",
		Args:    exactly(1),
		RunE: func(_ *cobra.Command, args []string) error {
			path, err := a.find(args[0])
			if err != nil {
				return err
			}
			trashed, err := a.folder().Remove(path)
			if err != nil {
				return err
			}
			return a.print("Moved to " + trashed)
		},
	}
}
