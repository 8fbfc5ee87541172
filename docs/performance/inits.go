//go:build unix

package main

import (
	"bytes"
	"fmt"
	"os/exec"
	"regexp"
	"strconv"
	"time"
)

var initLine = regexp.MustCompile(`(?m)^init \S+ @[0-9.]+ ms, ([0-9.]+) ms clock`)

// initTotal is the time that all packages took, by what the runtime says
// under GODEBUG=inittrace=1.
func initTotal(trace string) (total time.Duration, packages int) {
	for _, m := range initLine.FindAllStringSubmatch(trace, -1) {
		if ms, err := strconv.ParseFloat(m[1], 64); err == nil {
			total += time.Duration(ms * float64(time.Millisecond))
			packages++
		}
	}
	return total, packages
}

// An initialisation is a program in Go that ends at once, and how long its
// packages took before it did.
type initialisation struct {
	program program
	took    sample
}

func (i *initialisation) measure(counts bool) error {
	cmd := exec.Command(i.program.args[0], i.program.args[1:]...)
	cmd.Env = append(i.program.env, "GODEBUG=inittrace=1")
	var trace bytes.Buffer
	cmd.Stderr = &trace
	if err := cmd.Run(); err != nil {
		return err
	}
	total, packages := initTotal(trace.String())
	if packages == 0 {
		return fmt.Errorf("%s tells of no package", i.program.args[0])
	}
	if counts {
		i.took = append(i.took, total)
	}
	return nil
}

// inits measures what packages do before main.
func inits(b *bench) ([]row, error) {
	us := &initialisation{program: b.kamscore(b.folder(), "--version")}
	hello := &initialisation{program: b.hello}
	all := []*initialisation{hello, us}
	of := map[*peer]*initialisation{}
	for _, p := range b.installed() {
		if p.atOnce != nil {
			of[p] = &initialisation{program: program{args: append(p.args[:1:1], p.atOnce...), env: p.program.env}}
			all = append(all, of[p])
		}
	}
	if err := inTurn(b.times(30, 5), all, (*initialisation).measure); err != nil {
		return nil, err
	}
	return []row{{
		measure: "package initialisation, in all",
		goal:    goal{atMost: 4, aim: 1.5, unit: "ms"},
		figure:  milliseconds(us.took.median()),
		floor:   shortly(hello.took.median()),
		others: b.others(func(p *peer) string {
			if of[p] == nil {
				return ""
			}
			return shortly(of[p].took.median())
		}),
	}}, nil
}
