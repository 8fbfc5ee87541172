//go:build linux

// Command powercut cuts the power under kamscore: it answers on a disk of its
// own, an ext4 in a file, which is shut down at some moment without writing
// what it still has in memory. After that the journal is replayed, as when a
// machine starts again, and every answer that was said to be saved has to be
// there.
//
//	go build -o /tmp/kamscore . && go run ./docs/powercut -program /tmp/kamscore
//
// It needs root, loop devices and mkfs.ext4; where they are missing it ends with
// 3. With -control the program's flushes are left out by strace, and answers
// have to be lost: else what is looked for could not be found.
package main

import (
	"bufio"
	"errors"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"syscall"
	"time"

	"golang.org/x/sys/unix"

	"github.com/kamscore/kamscore/results"
)

// errUnable says that this machine cannot do it.
var errUnable = errors.New("no power can be cut here")

func main() {
	program := flag.String("program", "kamscore", "the kamscore whose answers are to be kept")
	cuts := flag.Int("cuts", 120, "how often the power is cut")
	control := flag.Bool("control", false, "leave out flushes, and expect losses")
	flag.Parse()
	lost, err := run(*program, *cuts, *control)
	switch {
	case errors.Is(err, errUnable):
		fmt.Fprintln(os.Stderr, err)
		os.Exit(3)
	case err != nil:
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Printf("%d of %d power cuts lost what was said to be saved\n", lost, *cuts)
	if (lost > 0) != *control {
		os.Exit(1)
	}
}

func run(program string, cuts int, control bool) (lost int, err error) {
	program, err = exec.LookPath(program)
	if err != nil {
		return 0, err
	}
	if program, err = filepath.Abs(program); err != nil {
		return 0, err
	}
	folder, err := os.MkdirTemp("", "kamscore-powercut-")
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(folder)) }()
	for cut := range cuts {
		d := disk{image: filepath.Join(folder, "image"), at: filepath.Join(folder, "disk")}
		fault, err := d.cut(program, cut, control)
		if err != nil {
			return lost, err
		}
		if fault != "" {
			lost++
			fmt.Printf("cut %d: %s\n", cut, fault)
		}
	}
	return lost, nil
}

// A disk is an ext4 in a file, and where it is mounted.
type disk struct{ image, at string }

// cut answers on a new disk, cuts the power and says what was lost, if anything.
// In every other cut the answers go on from an earlier session, which keeps a
// backup.
func (d disk) cut(program string, cut int, control bool) (fault string, err error) {
	if err := d.format(); err != nil {
		return "", err
	}
	if err := d.mount(); err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, d.unmount()) }()
	command := []string{program, "start", "value-creation", "--plain", "--dir", d.results()}
	if cut%2 == 1 {
		first, err := begin(command)
		if err != nil {
			return "", err
		}
		first.rate(3)
		if err := first.end(); err != nil {
			return "", err
		}
		command = []string{program, "resume", "--plain", "--dir", d.results()}
	}
	if control {
		command = append([]string{"strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=fsync", "-e", "inject=fsync:retval=0"}, command...)
	}
	s, err := begin(command)
	if err != nil {
		return "", err
	}
	s.rate(1 + rand.IntN(30))
	time.Sleep(time.Duration(rand.IntN(2000)) * time.Microsecond) // any moment will do
	if err := d.shutDown(); err != nil {
		return "", err
	}
	saved := s.kill()
	if err := errors.Join(d.unmount(), d.mount()); err != nil {
		return "", err
	}
	return d.missing(saved), nil
}

func (d disk) results() string { return filepath.Join(d.at, "results") }

func (d disk) format() error {
	if err := os.MkdirAll(d.at, 0o700); err != nil {
		return err
	}
	if err := os.WriteFile(d.image, make([]byte, 16<<20), 0o600); err != nil {
		return err
	}
	return able("mkfs.ext4", "-q", "-F", d.image)
}

func (d disk) mount() error { return able("mount", "-o", "loop", d.image, d.at) }

// unmount may have to wait for a program that was killed to let go.
func (d disk) unmount() error {
	var err error
	for range 100 {
		if err = unix.Unmount(d.at, 0); err == nil || errors.Is(err, unix.EINVAL) { // it is not mounted
			return nil
		}
		time.Sleep(10 * time.Millisecond)
	}
	return fmt.Errorf("unmount %s: %w", d.at, err)
}

// shutDown stops all writing to the disk at once, with the journal as it is.
func (d disk) shutDown() error {
	const (
		ext4Shutdown = 0x8004587d // EXT4_IOC_SHUTDOWN
		noLogFlush   = 2          // EXT4_GOING_FLAGS_NOLOGFLUSH
	)
	f, err := os.Open(d.at)
	if err != nil {
		return err
	}
	defer f.Close()
	if err := unix.IoctlSetPointerInt(int(f.Fd()), ext4Shutdown, noLogFlush); err != nil {
		return fmt.Errorf("%w: shut down %s: %w", errUnable, d.at, err)
	}
	return nil
}

// missing says in what way a result does not hold so many ratings.
func (d disk) missing(saved int) string {
	paths, err := results.Folder{Dir: d.results()}.Paths()
	switch {
	case err != nil:
		return err.Error()
	case saved == 0:
		return ""
	case len(paths) != 1:
		return fmt.Sprintf("%d ratings were said to be saved, and the results are %q", saved, paths)
	}
	saver, doc, err := results.Open(paths[0], results.Options{})
	if err != nil {
		return err.Error()
	}
	rated := doc.Scores.Total.Rated
	if err := saver.Close(); err != nil {
		return err.Error()
	}
	if rated < saved || len(doc.Remarks) > 0 {
		return fmt.Sprintf("%d ratings were said to be saved, %d are there %q", saved, rated, doc.Remarks)
	}
	return ""
}

// A session is kamscore in plain mode, to which answers are typed.
type session struct {
	cmd   *exec.Cmd
	keys  io.WriteCloser
	saved int      // as far as it was heard
	heard chan int // how many ratings were said to be saved, as it is said
}

var confirmation = regexp.MustCompile(`Saved\. (\d+) of `)

func begin(command []string) (*session, error) {
	s := &session{cmd: exec.Command(command[0], command[1:]...), heard: make(chan int, 1000)}
	s.cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} // strace is killed with it
	var err error
	if s.keys, err = s.cmd.StdinPipe(); err != nil {
		return nil, err
	}
	out, err := s.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	go func() {
		defer close(s.heard)
		for lines := bufio.NewScanner(out); lines.Scan(); {
			if m := confirmation.FindStringSubmatch(lines.Text()); m != nil {
				n, _ := strconv.Atoi(m[1])
				s.heard <- n
			}
		}
	}()
	return s, s.cmd.Start()
}

// rate gives ratings as fast as they are taken and returns once so many were
// said to be saved; more are on their way then.
func (s *session) rate(n int) {
	_, _ = io.WriteString(s.keys, strings.Repeat("2\n", n+20)) // a program that has ended is noticed below
	for range n {
		saved, ok := <-s.heard
		if !ok {
			return
		}
		s.saved = saved
	}
}

// end lets the program take what was typed and end.
func (s *session) end() error {
	_, err := io.WriteString(s.keys, "q\n")
	err = errors.Join(err, s.keys.Close())
	for saved := range s.heard {
		s.saved = saved
	}
	return errors.Join(err, s.cmd.Wait())
}

// kill ends the program and returns how many ratings it said are saved before
// that.
func (s *session) kill() (saved int) {
	_ = unix.Kill(-s.cmd.Process.Pid, unix.SIGKILL) // it may have ended by itself
	for saved := range s.heard {
		s.saved = saved
	}
	_ = s.cmd.Wait()
	return s.saved
}

// able runs a command that only a capable machine has.
func able(name string, args ...string) error {
	if out, err := exec.Command(name, args...).CombinedOutput(); err != nil {
		return fmt.Errorf("%w: %s: %w\n%s", errUnable, name, err, out)
	}
	return nil
}
