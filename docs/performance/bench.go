//go:build unix

package main

import (
	"errors"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
)

// A bench is everything that is measured, ready to be started.
type bench struct {
	isQuick  bool
	workshop workshop
	scratch  string // a folder for results, on the disk that users have theirs on
	folders  int    // made in it
	binary   string // kamscore
	hello    program
	peers    []*peer
}

// newBench builds kamscore, from the repository it is called in, and
// everything that it is measured against.
func newBench(isQuick bool) (*bench, error) {
	if !isThere("main.go") || !isThere("scoring") {
		return nil, errors.New("run it at the top of the repository")
	}
	w, err := openWorkshop()
	if err != nil {
		return nil, err
	}
	scratch := filepath.Join(string(w), "scratch")
	if err := os.RemoveAll(scratch); err != nil { // an interrupted run leaves gigabytes
		return nil, err
	}
	if err := os.Mkdir(scratch, 0o700); err != nil {
		return nil, err
	}
	b := &bench{isQuick: isQuick, workshop: w, scratch: scratch, binary: filepath.Join(scratch, "kamscore"), peers: peers()}
	build := exec.Command("go", "build", "-trimpath", "-buildvcs=false", "-o", b.binary, ".")
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		return nil, errors.Join(fmt.Errorf("build kamscore: %w\n%s", err, out), b.close())
	}
	hello, err := w.goProgram("hello")
	if err != nil {
		return nil, errors.Join(fmt.Errorf("build hello: %w", err), b.close())
	}
	b.hello = program{args: []string{hello}, env: b.env()}
	return b, nil
}

func (b *bench) close() error { return os.RemoveAll(b.scratch) }

// install installs the peers. One that cannot be is left out of every row but
// named in it.
func (b *bench) install() {
	for _, p := range b.peers {
		log.Printf("install %s %s", p.name, p.version)
		args, err := p.install(b.workshop)
		if err != nil {
			log.Printf("install %s: %v", p.name, err)
		}
		p.program, p.failure = program{args: args, env: append(b.env(), p.env...)}, err
	}
}

// env is the environment of a program, the same on every machine.
func (b *bench) env() []string {
	return []string{
		"PATH=" + os.Getenv("PATH"), "HOME=" + filepath.Join(b.scratch, "home"), "LANG=C.UTF-8", "TERM=xterm-256color", "TZ=UTC",
	}
}

// kamscore is kamscore with its results in a folder.
func (b *bench) kamscore(results string, args ...string) program {
	return program{args: append([]string{b.binary}, args...), env: append(b.env(), "KAMSCORE_DIR="+results)}
}

// folder is a new folder for results.
func (b *bench) folder() string {
	b.folders++
	return filepath.Join(b.scratch, fmt.Sprintf("results-%d", b.folders))
}

// times is how often something is done.
func (b *bench) times(full, quick int) int {
	if b.isQuick {
		return quick
	}
	return full
}

// installed are the peers that there are.
func (b *bench) installed() (there []*peer) {
	for _, p := range b.peers {
		if p.failure == nil {
			there = append(there, p)
		}
	}
	return there
}

// others says something of each peer, and of one that is not there that it is
// not.
func (b *bench) others(of func(*peer) string) (said []string) {
	for _, p := range b.peers {
		if p.failure != nil {
			said = append(said, p.name+" could not be installed")
		} else if s := of(p); s != "" {
			said = append(said, p.name+" "+s)
		}
	}
	return said
}

// inTurn does something a number of times with each of some cases, one after
// the other and round again, so that a busy moment of the machine is not one
// case's alone. The first round only warms up and is not counted.
func inTurn[C any](times int, cases []C, do func(c C, counts bool) error) error {
	for i := range times + 1 {
		for _, c := range cases {
			if err := do(c, i > 0); err != nil {
				return err
			}
		}
	}
	return nil
}
