//go:build unix

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// The packages that would make a program reach a network are not linked, but
// for net itself: pflag, which cobra reads flags with, has flags that hold
// addresses.
func TestNoPackageReachesANetwork(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", "-f", `{{.ImportPath}} {{join .Imports " "}}`, ".").Output()
	if err != nil {
		t.Fatal(err)
	}
	linked := 0
	for line := range strings.Lines(string(out)) {
		names := strings.Fields(line)
		linked++
		for _, forbidden := range []string{"net/http", "net/rpc", "net/smtp", "crypto/tls", "golang.org/x/net/http2", "google.golang.org/grpc"} {
			if names[0] == forbidden {
				t.Errorf("%s is linked", forbidden)
			}
		}
		if slices.Contains(names[1:], "net") && names[0] != "github.com/spf13/pflag" {
			t.Errorf("%s imports net", names[0])
		}
	}
	if linked < 100 {
		t.Fatalf("only %d packages are listed", linked)
	}
	out, err = exec.Command("go", "list", "-deps", "./tui/...", "./session", "./scoring", "./scorecards", "./results", "./report", "./sheet", "./text", "./words").Output()
	if err != nil || !strings.Contains(string(out), "kamscore/report\n") {
		t.Fatal(err)
	}
	if slices.Contains(strings.Fields(string(out)), "net") {
		t.Error("the questionnaire or a report can open a connection")
	}
}

// Whatever is linked: a whole session and its reports open no socket, of this
// machine's either.
func TestNoSessionOpensASocket(t *testing.T) {
	if _, err := exec.LookPath("strace"); err != nil {
		t.Skip("needs strace")
	}
	d := newDesk(t)
	trace := filepath.Join(d.dir, "trace")
	traced := func(args ...string) []string {
		return append([]string{"-f", "-qq", "-A", "-e", "trace=%network", "-e", "signal=none", "-o", trace, d.program("kamscore")}, args...)
	}
	term := d.terminal("strace", traced()...)
	term.see("Key account self-assessment")
	term.press("4") // value creation
	term.see("Before you start")
	term.press("enter")
	term.see("0 of 71 rated")
	term.press("2", "3", "e", "n", "a note", "enter", "d", "s")
	term.see("Summary", "saved ")
	term.press("o")
	term.see("Write the summary to a file")
	term.press("1")
	term.see("Written")
	term.press("q")
	if code := term.wait(); code != 0 {
		t.Fatalf("exit code %d\n%s", code, term.shown())
	}
	d.holds(2)
	for _, args := range [][]string{
		{"summary", "--format", "html"},
		{"summary", "--format", "xlsx"},
		{"team", "results"},
		{"list"},
		{"scorecards", "list"},
		{"scorecards", "form", "value-creation", "--fillable"},
		{"schema", "result"},
		{"completion", "bash"},
		{"help"},
	} {
		cmd := exec.Command(d.program("strace"), traced(args...)...)
		cmd.Dir, cmd.Env = d.dir, d.env
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("kamscore %s: %v\n%s", args, err, out)
		}
	}
	calls, err := os.ReadFile(trace)
	if err != nil {
		t.Fatal(err)
	}
	if len(calls) > 0 {
		t.Errorf("calls of the network:\n%s", calls)
	}
	// And it would be seen.
	cmd := exec.Command(d.program("strace"), "-f", "-qq", "-A", "-e", "trace=%network", "-o", trace, d.program("bash"), "-c", "exec 3<>/dev/tcp/127.0.0.1/9 || true")
	_ = cmd.Run() // nobody listens there
	if calls, err := os.ReadFile(trace); err != nil || !strings.Contains(string(calls), "socket(") {
		t.Errorf("a connection is not seen (%v): %s", err, calls)
	}
}
