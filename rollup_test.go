//go:build unix

package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/kamscore/kamscore/results"
	"github.com/kamscore/kamscore/scorecards"
	"github.com/kamscore/kamscore/scoring"
)

// crowd is a folder with so many files of one result that one processor has to
// read for more than the half second after which something is to show.
func (d *desk) crowd() string {
	d.Helper()
	d.env = append(d.env, "GOMAXPROCS=1")
	card, err := scorecards.Bundled("corporate-environment")
	d.check(err)
	at := time.Date(2026, 1, 7, 9, 0, 0, 0, time.UTC)
	a := scoring.Assessment{
		ID: "k3v9q2m7xt", Scorecard: card, Subject: scoring.Subject{Kind: scoring.Company, Name: "Account A"},
		Respondent: scoring.Respondent{Name: "Respondent 1", Role: scoring.Self}, Status: scoring.Final,
		Started: at, Updated: at, Completed: at, Answers: scoring.Answers{},
	}
	for i := range card.Components {
		for j := range card.Components[i].Elements {
			a.Answers[card.Components[i].Elements[j].ID] = scoring.Answer{Rating: scoring.Rated(2), Note: strings.Repeat("A note. ", 20), Answered: at}
		}
	}
	data, err := (&results.Document{Assessment: a}).Encode()
	d.check(err)
	dir := filepath.Join(d.dir, "crowd")
	d.check(os.Mkdir(dir, 0o700))
	first := filepath.Join(dir, "0.json")
	d.check(os.WriteFile(first, data, 0o600))
	for i := range crowdSize - 1 {
		d.check(os.Link(first, filepath.Join(dir, strconv.Itoa(i+1)+".json")))
	}
	return dir
}

const crowdSize = 20_000

func (d *desk) check(err error) {
	d.Helper()
	if err != nil {
		d.Fatal(err)
	}
}

func TestARollUpSaysHowFarItIsAndAnInterruptEndsItAtOnce(t *testing.T) {
	d := newDesk(t)
	dir := d.crowd()
	for _, c := range []struct {
		name string
		end  func(*terminal)
		code int
	}{
		{"ctrl+c", func(term *terminal) { term.press("ctrl+c") }, 130},
		{"SIGTERM", func(term *terminal) { term.signal(syscall.SIGTERM) }, 143},
	} {
		term := d.terminal("sh", "-c", "exec kamscore team "+dir+" > "+filepath.Join(d.dir, "out"))
		term.see(" of 20,000 ")
		c.end(term)
		term.ends(c.code)
		if shown := strings.TrimSpace(term.shown()); shown != "" && shown != "^C" {
			t.Errorf("%s leaves %q", c.name, shown)
		}
		if out, err := os.ReadFile(filepath.Join(d.dir, "out")); err != nil || len(out) > 0 {
			t.Errorf("%s: %d bytes were written, %v", c.name, len(out), err)
		}
	}
}

// The files hold some gigabytes of answers.
func TestARollUpOf20000ResultsTakes64MiBAndSaysNothingOfHowFarItIsToWhatIsNoTerminal(t *testing.T) {
	if underRace {
		t.Skip("run without the race detector: it takes memory of its own")
	}
	d := newDesk(t)
	cmd := exec.Command(d.program("kamscore"), "team", d.crowd())
	var out, errors bytes.Buffer
	cmd.Env, cmd.Stdout, cmd.Stderr = d.env, &out, &errors
	d.check(cmd.Run())
	if errors.Len() > 0 || !strings.Contains(out.String(), "19999 copies") {
		t.Errorf("%q\n%s", &errors, &out)
	}
	const most = 64 << 10 // KiB, which is what Linux counts in
	if used := cmd.ProcessState.SysUsage().(*syscall.Rusage).Maxrss; runtime.GOOS == "linux" && used > most {
		t.Errorf("it took %d KiB, want %d at most", used, most)
	}
}
