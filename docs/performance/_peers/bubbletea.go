// Bubbletea is a screen that counts keys, with everything in Bubble Tea as it
// comes.
package main

import (
	"fmt"
	"os"
	"strings"

	tea "github.com/charmbracelet/bubbletea"
)

type counter int

func (c counter) Init() tea.Cmd { return nil }

func (c counter) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if key, ok := msg.(tea.KeyMsg); ok {
		if key.Type == tea.KeyCtrlC {
			return c, tea.Quit
		}
		c += counter(max(1, len(key.Runes)))
	}
	return c, nil
}

func (c counter) View() string {
	return fmt.Sprintf("Keys %06d\n", int(c)) + strings.Repeat("\nA line that stays as it is.", 20)
}

func main() {
	if len(os.Args) > 1 { // only to see what its packages do before main
		return
	}
	if _, err := tea.NewProgram(counter(0), tea.WithAltScreen()).Run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
