// Kamscore is a self-assessment for key account management in the terminal.
package main

import (
	"os"

	"github.com/kamscore/kamscore/cli"
	"github.com/kamscore/kamscore/tui/quiet"
)

func main() {
	quiet.Restore()
	os.Exit(cli.Run(os.Args[1:], cli.System()))
}
