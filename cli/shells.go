package cli

import "github.com/spf13/cobra"

// loading says how each shell takes up what completion prints for it.
var loading = map[string]string{
	"bash": `Print the completion script for bash, which needs the package bash-completion.
In the folder named below it counts from the next shell on.`,
	"zsh": `Print the completion script for zsh, which has to have completion turned on, by
autoload -U compinit; compinit in ~/.zshrc. In a folder of $fpath, and named
_kamscore, it counts from the next shell on.`,
	"fish": `Print the completion script for fish. In the folder named below it counts from
the next shell on.`,
	"powershell": `Print the completion script for PowerShell. In your profile, the file that
$PROFILE names, it counts from the next shell on.`,
}

// loadingExamples are the commands that do so, once and for good.
var loadingExamples = map[string]string{
	"bash":       "  source <(kamscore completion bash)\n  kamscore completion bash >~/.local/share/bash-completion/completions/kamscore",
	"zsh":        "  source <(kamscore completion zsh)\n  kamscore completion zsh >\"${fpath[1]}/_kamscore\"",
	"fish":       "  kamscore completion fish | source\n  kamscore completion fish >~/.config/fish/completions/kamscore.fish",
	"powershell": "  kamscore completion powershell | Out-String | Invoke-Expression\n  kamscore completion powershell >>$PROFILE",
}

// nameShells says of cobra's command for completion, in our words, what it does,
// and makes it refuse a shell that it does not know, where its own way is to
// print help and call that done.
func nameShells(root *cobra.Command) {
	root.InitDefaultCompletionCmd()
	for _, cmd := range root.Commands() {
		if cmd.Name() != "completion" {
			continue
		}
		cmd.Short = "Print the completion script for a shell"
		cmd.Long = "Print the script by which a shell completes commands and flags. The help of each\nshell says where to put it."
		cmd.Example = "  source <(kamscore completion bash)\n  kamscore completion fish --help"
		cmd.Args = noCommand
		cmd.RunE = func(cmd *cobra.Command, _ []string) error { return cmd.Help() }
		for _, shell := range cmd.Commands() {
			shell.Short = "Print the completion script for " + shell.Name()
			shell.Long = loading[shell.Name()]
			shell.Example = loadingExamples[shell.Name()]
			shell.Flags().Lookup("no-descriptions").Usage = "complete without saying what each is"
		}
	}
}
