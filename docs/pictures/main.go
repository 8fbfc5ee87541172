// Pictures makes the pictures of the README from the real program: it is
// built, run in tmux, and what it shows is written as SVG; a report is pictured
// by Chromium. It needs Go, tmux and Chromium; run it as go run ./docs/pictures
// at the top of the repository.
package main

import (
	"errors"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

const (
	columns = 80
	rows    = 24
)

// A step is keys, in the words of tmux, and a text that shows they were taken.
type step struct {
	keys  string
	shows string
}

// rated rates the first statements of value creation in a few steps.
var rated = []step{
	{"", "Start rating"},
	{"Enter", "1.1"},
	{"e 2 1 0 e 3 2 x", "Why does it not apply"},
	{"Enter", "1.7"},
	{"1 2 e 2", "enter goes on"},
	{"Enter", "2.1"},
	{"2 1 e 2 3 3 1 2 0 1", "enter goes on"},
	{"Enter", "3.1"},
	{"e 3 2 2 1 e 2 0 d 2 3", "enter goes on"},
	{"Enter", "4.1"},
	{"1 e 2 2", "4.4"},
}

// pictures are what is shown after some more steps.
var pictures = map[string][]step{
	"element.svg": {{"2 Left e n", "Note to 4.4"}, {"Drawn Space with Space their Space category Space team Space in Space June, Space retailers Space missing. Enter", "note kept"}},
	"summary.svg": {{"s", "Total"}},
}

func main() {
	log.SetFlags(0)
	if err := run(); err != nil {
		log.Fatalf("pictures: %v", err)
	}
}

func run() error {
	work, err := os.MkdirTemp("", "pictures-")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(work) }()
	program := filepath.Join(work, "kamscore")
	if out, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		return fmt.Errorf("build: %w\n%s", err, out)
	}
	for name, steps := range pictures {
		screen, err := shoot(program, filepath.Join(work, name), append(rated[:len(rated):len(rated)], steps...))
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		if err := os.WriteFile(filepath.Join("docs", "pictures", name), []byte(svg(screen)), 0o644); err != nil {
			return err
		}
	}
	a := album{program, work}
	if err := a.summary(); err != nil {
		return err
	}
	return a.matrix()
}

// shoot runs the program in a tmux of its own, takes the steps and returns the
// screen with its styles.
func shoot(program, results string, steps []step) (string, error) {
	tmux := func(args ...string) (string, error) {
		cmd := exec.Command("tmux", append([]string{"-L", "pictures-" + filepath.Base(results), "-f", os.DevNull}, args...)...)
		cmd.Env = append(os.Environ(), "LC_ALL=C.UTF-8")
		out, err := cmd.CombinedOutput()
		if err != nil {
			err = fmt.Errorf("%w: %s", err, out)
		}
		return string(out), err
	}
	defer func() { _, _ = tmux("kill-server") }()
	_, err := tmux("new-session", "-d", "-x", fmt.Sprint(columns), "-y", fmt.Sprint(rows),
		"env", "-u", "NO_COLOR", "KAMSCORE_DIR="+results, program, "start", "value-creation", "--subject", "Account A")
	if err != nil {
		return "", fmt.Errorf("start tmux: %w", err)
	}
	for _, s := range steps {
		if s.keys != "" {
			if _, err := tmux(append([]string{"send-keys"}, strings.Fields(s.keys)...)...); err != nil {
				return "", fmt.Errorf("send keys: %w", err)
			}
		}
		if err := await(s.shows, func() (string, error) { return tmux("capture-pane", "-p") }); err != nil {
			return "", err
		}
	}
	return tmux("capture-pane", "-p", "-e")
}

// await waits until the screen shows a text.
func await(want string, screen func() (string, error)) error {
	for deadline := time.Now().Add(10 * time.Second); time.Now().Before(deadline); time.Sleep(20 * time.Millisecond) {
		shown, err := screen()
		if err != nil {
			return err
		}
		if strings.Contains(shown, want) {
			return nil
		}
	}
	return errors.New("the screen never showed: " + want)
}
