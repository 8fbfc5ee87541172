//go:build unix

package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"time"
)

// A saveTime is what BenchmarkSave of package results says of one save.
type saveTime struct {
	took   time.Duration
	asBare float64 // how many times as long as by the system calls alone
}

var saveLine = regexp.MustCompile(`(?m)^BenchmarkSave(?:-\d+)?\s+\d+\s+([0-9.]+) ns/op\s.*?([0-9.]+) x-bare`)

// benchmarkedSave is read from what the benchmark prints.
func benchmarkedSave(out string) (saveTime, error) {
	m := saveLine.FindStringSubmatch(out)
	if m == nil {
		return saveTime{}, fmt.Errorf("no benchmark of a save in %q", out)
	}
	ns, err := strconv.ParseFloat(m[1], 64)
	if err != nil {
		return saveTime{}, err
	}
	asBare, err := strconv.ParseFloat(m[2], 64)
	return saveTime{took: time.Duration(ns), asBare: asBare}, err
}

// saves measures a durable save against the bare system calls, with the
// benchmark of package results, which takes turns between the two.
func saves(b *bench) ([]row, error) {
	test := filepath.Join(b.scratch, "results.test")
	if out, err := exec.Command("go", "test", "-c", "-o", test, "./results").CombinedOutput(); err != nil {
		return nil, fmt.Errorf("build the benchmark: %w\n%s", err, out)
	}
	var took sample
	var ratios []float64
	for range b.times(10, 3) {
		cmd := exec.Command(test, "-test.run=^$", "-test.bench=^BenchmarkSave$", "-test.benchtime=200x")
		cmd.Dir = "results"
		cmd.Env = append(os.Environ(), "TMPDIR="+b.scratch) // the disk that results are on
		out, err := cmd.CombinedOutput()
		if err != nil {
			return nil, fmt.Errorf("save: %w\n%s", err, out)
		}
		once, err := benchmarkedSave(string(out))
		if err != nil {
			return nil, err
		}
		took, ratios = append(took, once.took), append(ratios, once.asBare)
	}
	slices.Sort(ratios)
	return []row{{
		measure: "durable save of 191 answers, against the bare system calls on the same bytes",
		goal:    goal{atMost: 2},
		figure:  ratios[len(ratios)/2],
		detail:  shortly(took.median()),
		floor:   "1",
	}}, nil
}
