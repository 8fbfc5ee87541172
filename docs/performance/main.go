//go:build unix

// Performance measures kamscore from outside, as somebody at a terminal feels
// it, beside programs of the same kind, and prints the table of
// docs/performance.md. Run it at the top of the repository:
//
//	go run ./docs/performance -output docs/performance.md
package main

import (
	"errors"
	"flag"
	"fmt"
	"log"
	"os"
	"slices"
	"strings"
	"time"
)

// A measure gives some rows of the table.
type measure struct {
	name string
	of   func(*bench) ([]row, error)
}

var measures = []measure{
	{"first-frame", firstFrame},
	{"silence", silence},
	{"eager", eager},
	{"keys", keys},
	{"autosave", autosave},
	{"save", saves},
	{"init", inits},
	{"large", large},
	{"roll-up", rollUp},
}

func main() {
	log.SetFlags(0)
	log.SetPrefix("performance: ")
	isQuick := flag.Bool("quick", false, "a few runs of each, and 2,000 results: to try it")
	only := flag.String("only", "", "measure only these, by `name`, parted by commas: "+names())
	output := flag.String("output", "", "also write the page to this `file`")
	flag.Parse()
	chosen, err := choose(*only)
	if err == nil {
		err = measureAll(chosen, *isQuick, *output)
	}
	if err != nil {
		log.Fatal(err)
	}
}

func names() string {
	var all []string
	for _, m := range measures {
		all = append(all, m.name)
	}
	return strings.Join(all, ", ")
}

// choose is the measures that are named, all where none is.
func choose(only string) (chosen []measure, err error) {
	if only == "" {
		return measures, nil
	}
	for name := range strings.SplitSeq(only, ",") {
		i := slices.IndexFunc(measures, func(m measure) bool { return m.name == name })
		if i < 0 {
			return nil, fmt.Errorf("there is no measure %q: choose of %s", name, names())
		}
		chosen = append(chosen, measures[i])
	}
	return chosen, nil
}

// measureAll prints the page, and writes it where nothing is missing from it.
func measureAll(chosen []measure, isQuick bool, output string) (err error) {
	b, err := newBench(isQuick)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, b.close()) }()
	b.install()
	machine := b.machine()
	var rows []row
	var failures []error
	for _, m := range chosen {
		log.Printf("measure %s", m.name)
		start := time.Now()
		more, err := m.of(b)
		if err != nil { // the others are worth having all the same
			failures = append(failures, fmt.Errorf("measure %s: %w", m.name, err))
		}
		log.Printf("took %s", shortly(time.Since(start)))
		rows = append(rows, more...)
	}
	written := page(command(os.Args[1:]), time.Now(), b.versions(), machine, rows)
	fmt.Print(written)
	if output == "" || len(failures) > 0 {
		return errors.Join(failures...)
	}
	return os.WriteFile(output, []byte(written), 0o644)
}

// command is how this is called.
func command(flags []string) string {
	return strings.Join(append([]string{"go run ./docs/performance"}, flags...), " ")
}
