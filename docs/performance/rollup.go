//go:build unix

package main

import (
	"fmt"
	"log"
	"os"
	"os/exec"
)

// A roller is a program that goes through a folder of results.
type roller struct {
	name    string
	program program

	took   sample
	memory int64 // the most in any run
}

func (r *roller) measure(counts bool) error {
	w, err := toTheEnd(r.program)
	if err != nil {
		return fmt.Errorf("%s: %w", r.name, err)
	}
	if counts {
		r.took, r.memory = append(r.took, w.took), max(r.memory, w.memory)
	}
	return nil
}

// roll is kamscore's roll-up of a folder.
func (b *bench) roll(folder string) *roller {
	return &roller{name: "kamscore team", program: b.kamscore(folder, "team", folder, "--format", "json", "--output", "-")}
}

// duckDB is DuckDB's over the same files. That it can be used is found out
// first.
func (b *bench) duckDB(folder string) (*roller, error) {
	source, err := b.workshop.nodeProgram("duckdb", "@duckdb/node-api@"+duckDBVersion)
	if err != nil {
		return nil, err
	}
	node, err := exec.LookPath("node")
	if err != nil {
		return nil, err
	}
	r := &roller{name: "DuckDB", program: program{args: []string{node, source, folder}, env: b.env()}}
	return r, r.measure(false)
}

// rollUp measures the roll-up of a team against DuckDB, the database that
// reads JSON quickest, and of one five times its size. Both read from memory.
func rollUp(b *bench) ([]row, error) {
	members := b.times(20_000, 2_000)
	folder, size, err := b.team(members)
	if err != nil {
		return nil, err
	}
	path, err := b.workshop.goProgram("read")
	if err != nil {
		return nil, err
	}
	us := b.roll(folder)
	read := &roller{name: "read", program: program{args: []string{path, folder}, env: b.env()}}
	rollers := []*roller{us, read}
	duck, err := b.duckDB(folder)
	others := []string{"DuckDB could not be installed"}
	if err != nil {
		log.Printf("install DuckDB: %v", err)
		duck = &roller{}
	} else {
		rollers = append(rollers, duck)
	}
	if err := inTurn(b.times(5, 2), rollers, (*roller).measure); err != nil {
		return nil, err
	}
	if duck.took != nil {
		others = []string{fmt.Sprintf("DuckDB %s, %s MiB", shortly(duck.took.median()), plainly(mebibytes(duck.memory)))}
	}
	rows := []row{
		{
			measure: fmt.Sprintf("roll-up of %s results, %.2f GB, against DuckDB's best form (whole process)", thousands(members), float64(size)/1e9),
			goal:    goal{atMost: 0.8, aim: 0.5},
			figure:  ratio(us.took.median(), duck.took.median()),
			detail:  shortly(us.took.median()),
			floor:   fmt.Sprintf("%s to read the files (%s)", plainly(ratio(read.took.median(), duck.took.median())), shortly(read.took.median())),
			others:  others,
		},
		memoryOf(us, members),
	}
	more, err := manyMore(b, us, members)
	return append(rows, more...), err
}

// manyMore measures five times as many results against a team of them.
func manyMore(b *bench, few *roller, members int) ([]row, error) {
	folder, _, err := b.team(5 * members)
	if err != nil {
		return nil, err
	}
	many := b.roll(folder)
	few.took = nil
	if err := inTurn(b.times(2, 1), []*roller{few, many}, (*roller).measure); err != nil {
		return nil, err
	}
	rows := []row{
		{
			measure: fmt.Sprintf("roll-up of %s results against %s", thousands(5*members), thousands(members)),
			goal:    goal{atMost: 5.5},
			figure:  ratio(many.took.median(), few.took.median()),
			detail:  shortly(many.took.median()) + " and " + shortly(few.took.median()),
			floor:   "5",
		},
		memoryOf(many, 5*members),
	}
	return rows, os.RemoveAll(folder)
}

func memoryOf(r *roller, members int) row {
	return row{
		measure: fmt.Sprintf("peak memory of the roll-up of %s", thousands(members)),
		goal:    goal{atMost: 64, unit: "MiB"},
		figure:  mebibytes(r.memory),
	}
}

// thousands is a number with its thousands set apart.
func thousands(n int) string {
	if n < 1000 {
		return fmt.Sprint(n)
	}
	return fmt.Sprintf("%s,%03d", thousands(n/1000), n%1000)
}
