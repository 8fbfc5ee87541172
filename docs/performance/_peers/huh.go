// Huh is a form with one question that has 400 answers.
package main

import (
	"fmt"
	"os"

	"github.com/charmbracelet/huh"
)

func main() {
	if len(os.Args) > 1 { // only to see what its packages do before main
		return
	}
	var options []string
	for i := range 400 {
		options = append(options, fmt.Sprintf("Option %03d", i+1))
	}
	var chosen string
	question := huh.NewSelect[string]().Title("Which?").Options(huh.NewOptions(options...)...).Value(&chosen)
	if err := huh.NewForm(huh.NewGroup(question)).Run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
