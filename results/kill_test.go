package results

import (
	"bufio"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
)

// killedEnv names the result that the process to be killed saves.
const killedEnv = "KAMSCORE_TEST_KILLED"

// TestKilled is the process to be killed, not a test of its own: it saves as
// fast as it can and prints every revision that was confirmed.
func TestKilled(t *testing.T) {
	path := os.Getenv(killedEnv)
	if path == "" {
		t.Skip("run by TestKillLosesNothingThatWasConfirmed")
	}
	s, d, err := Open(path, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for revision := d.Revision + 1; ; revision++ {
		a := d.Clone()
		a.Revision = revision
		saved, err := s.Save(a)
		if err != nil {
			t.Fatal(err)
		}
		fmt.Println("confirmed", saved.Revision)
	}
}

func TestKillLosesNothingThatWasConfirmed(t *testing.T) {
	s, d := created(t)
	save(t, s, answered(d, 5))
	closeSaver(t, s)
	for range 8 {
		confirmed := killWhileSaving(t, s.Path())
		s, d := reopen(t, s.Path())
		if d.Revision < confirmed || len(d.Answers) != 5 || len(d.Remarks) > 0 {
			t.Errorf("revision %d with %d answers and the remarks %q is on disk, %d with 5 was confirmed",
				d.Revision, len(d.Answers), d.Remarks, confirmed)
		}
		closeSaver(t, s)
	}
}

// killWhileSaving starts a session that saves for ever, kills it at some
// moment and returns the revision it confirmed last.
func killWhileSaving(t *testing.T, path string) (confirmed int) {
	t.Helper()
	session := exec.Command(os.Args[0], "-test.run=^TestKilled$")
	session.Env = append(os.Environ(), killedEnv+"="+path)
	out, err := session.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := session.Start(); err != nil {
		t.Fatal(err)
	}
	killAfter := 1 + rand.IntN(20)
	lines := bufio.NewScanner(out)
	for n := 0; lines.Scan(); {
		word, number, _ := strings.Cut(lines.Text(), " ")
		if word != "confirmed" {
			continue
		}
		if confirmed, err = strconv.Atoi(number); err != nil {
			t.Fatal(err)
		}
		if n++; n == killAfter {
			// The next save is under way by now; what it confirms until the
			// kill arrives is read as well.
			if err := session.Process.Kill(); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := session.Wait(); err == nil {
		t.Error("the session ended before it was killed")
	}
	return confirmed
}
