//go:build unix

package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"time"
)

var benchmarkLine = regexp.MustCompile(`(?m)^Benchmark\w+(?:-\d+)?\s+\d+\s+([0-9.]+) ns/op`)

// benchmarked is the time that the one benchmark in a test's output took.
func benchmarked(out string) (time.Duration, error) {
	m := benchmarkLine.FindStringSubmatch(out)
	if m == nil {
		return 0, fmt.Errorf("no benchmark in %q", out)
	}
	ns, err := strconv.ParseFloat(m[1], 64)
	return time.Duration(ns), err
}

// saves measures a durable save against the bare system calls, with the
// benchmarks of package results.
func saves(b *bench) ([]row, error) {
	test := filepath.Join(b.scratch, "results.test")
	if out, err := exec.Command("go", "test", "-c", "-o", test, "./results").CombinedOutput(); err != nil {
		return nil, fmt.Errorf("build the benchmarks: %w\n%s", err, out)
	}
	took := map[string]sample{}
	names := []string{"BenchmarkBareSystemCalls", "BenchmarkSave"}
	err := inTurn(b.times(10, 2), names, func(name string, counts bool) error {
		cmd := exec.Command(test, "-test.run=^$", "-test.bench=^"+name+"$", "-test.benchtime=200x")
		cmd.Dir = "results"
		cmd.Env = append(os.Environ(), "TMPDIR="+b.scratch) // the disk that results are on
		out, err := cmd.CombinedOutput()
		if err != nil {
			return fmt.Errorf("%s: %w\n%s", name, err, out)
		}
		once, err := benchmarked(string(out))
		if counts {
			took[name] = append(took[name], once)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	bare, save := took[names[0]].median(), took[names[1]].median()
	return []row{{
		measure: "durable save of 191 answers, against the bare system calls on the same bytes",
		goal:    goal{atMost: 2},
		figure:  ratio(save, bare),
		detail:  shortly(save),
		floor:   "1 (" + shortly(bare) + ")",
	}}, nil
}
