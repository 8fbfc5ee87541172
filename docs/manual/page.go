package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// page is the manual page of a command, in the man macros that groff and mandoc
// both read.
func page(cmd *cobra.Command, day string) string {
	cmd.InitDefaultHelpFlag()
	cmd.InitDefaultVersionFlag()
	p := &roff{}
	name := pageName(cmd)
	release := cmd.Root().Name() + " " + cmd.Root().Version
	p.macro("TH", escape(strings.ToUpper(name)), "1", day, escape(release), cmd.Root().Name()+" manual")
	p.macro("nh") // a flag or a path that is broken at a hyphen cannot be pasted
	p.macro("ad l")
	p.section("NAME")
	p.text(name + " - " + strings.ToLower(cmd.Short[:1]) + cmd.Short[1:])
	synopsis(p, cmd)
	p.section("DESCRIPTION")
	p.prose(cmp.Or(cmd.Long, cmd.Short+"."))
	if cmd.HasAvailableSubCommands() {
		p.section("COMMANDS")
		commands(p, cmd)
	}
	p.section("OPTIONS")
	options(p, cmd.NonInheritedFlags())
	if cmd.HasAvailableInheritedFlags() {
		p.section("OPTIONS OF EVERY COMMAND")
		options(p, cmd.InheritedFlags())
	}
	if cmd.HasExample() {
		p.section("EXAMPLES")
		p.verbatim(trimmed(cmd.Example))
	}
	if !cmd.HasParent() {
		for _, t := range topics {
			p.section(t.title)
			p.prose(t.text)
			for _, i := range t.items {
				p.item(bold(i.name), i.text)
			}
		}
	}
	seeAlso(p, cmd)
	return p.String()
}

// synopsis is how a command is typed. What has commands below it is rarely
// typed alone.
func synopsis(p *roff, cmd *cobra.Command) {
	p.section("SYNOPSIS")
	if cmd.Runnable() {
		p.line(bold(cmd.CommandPath()) + escape(strings.TrimPrefix(cmd.UseLine(), cmd.CommandPath())))
	}
	if cmd.HasAvailableSubCommands() {
		p.macro("br")
		p.line(bold(cmd.CommandPath()) + escape(" COMMAND ..."))
	}
}

// commands lists those below a command, and where their pages are.
func commands(p *roff, cmd *cobra.Command) {
	for _, below := range cmd.Commands() {
		if !below.IsAvailableCommand() {
			continue
		}
		name := bold(below.CommandPath())
		if cmd.Name() != "completion" {
			name = bold(pageName(below)) + "(1)"
		}
		p.item(name, below.Short+".")
	}
}

func options(p *roff, flags *pflag.FlagSet) {
	flags.VisitAll(func(f *pflag.Flag) {
		if f.Hidden {
			return
		}
		value, usage := pflag.UnquoteUsage(f)
		name := bold("--" + f.Name)
		if f.Shorthand != "" {
			name = bold("-"+f.Shorthand) + ", " + name
		}
		if value != "" {
			name += " " + italic(value)
		}
		if !slices.Contains([]string{"", "0", "false", "[]"}, f.DefValue) {
			usage += fmt.Sprintf(" (default: %s)", f.DefValue)
		}
		p.item(name, strings.ToUpper(usage[:1])+usage[1:]+".")
	})
}

// seeAlso names the page above, and for the first page where the rest is.
func seeAlso(p *roff, cmd *cobra.Command) {
	p.section("SEE ALSO")
	if !cmd.HasParent() {
		p.prose("Each command has a page of its own, such as kamscore-start(1), and --help with an example. " +
			"The formats of the files and the rules of the scores are in docs/formats.md at https://github.com/kamscore/kamscore.")
		return
	}
	above := []string{}
	for up := cmd.Parent(); up != nil; up = up.Parent() {
		above = append(above, bold(pageName(up))+"(1)")
	}
	p.line(strings.Join(above, ", "))
}

// trimmed are the lines of an example without the indent that --help has.
func trimmed(example string) []string {
	lines := strings.Split(strings.Trim(example, "\n"), "\n")
	for i := range lines {
		lines[i] = strings.TrimPrefix(lines[i], "  ")
	}
	return lines
}
