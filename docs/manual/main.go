// Manual writes what a release brings beside the program: a man page for every
// command, made of what --help says, and the completion scripts of the shells.
// Run it as go run ./docs/manual DIR at the top of the repository.
package main

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/kamscore/kamscore/cli"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("usage: go run ./docs/manual DIR")
	}
	if err := run(os.Args[1]); err != nil {
		log.Fatalf("manual: %v", err)
	}
}

func run(dir string) error {
	day, err := releaseDay(os.Getenv("SOURCE_DATE_EPOCH"))
	if err != nil {
		return err
	}
	if err := writePages(filepath.Join(dir, "man"), day); err != nil {
		return err
	}
	return writeCompletions(filepath.Join(dir, "completions"))
}

// releaseDay is the day of a release as man pages have it, empty where none is
// said. It is not today: the same commit makes the same pages.
func releaseDay(epoch string) (string, error) {
	if epoch == "" {
		return "", nil
	}
	seconds, err := strconv.ParseInt(epoch, 10, 64)
	if err != nil {
		return "", fmt.Errorf("read SOURCE_DATE_EPOCH: %w", err)
	}
	return time.Unix(seconds, 0).UTC().Format(time.DateOnly), nil
}

// writePages writes a page for each command, as man and packages want it:
// gzipped, without the time of it.
func writePages(dir, day string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	for _, cmd := range described(cli.Commands()) {
		var packed bytes.Buffer
		w, err := gzip.NewWriterLevel(&packed, gzip.BestCompression)
		if err != nil {
			return err
		}
		_, err = w.Write([]byte(page(cmd, day)))
		if err := errors.Join(err, w.Close()); err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(dir, pageName(cmd)+".1.gz"), packed.Bytes(), 0o644); err != nil {
			return err
		}
	}
	return nil
}

// described are a command and all below it, but for what completion has for
// each shell: its own page says that.
func described(cmd *cobra.Command) []*cobra.Command {
	all := []*cobra.Command{cmd}
	for _, below := range cmd.Commands() {
		if cmd.Name() != "completion" && below.IsAvailableCommand() {
			all = append(all, described(below)...)
		}
	}
	return all
}

// pageName is kamscore-scorecards-list of kamscore scorecards list.
func pageName(cmd *cobra.Command) string {
	return strings.ReplaceAll(cmd.CommandPath(), " ", "-")
}

// completions are the files that the shells look for, by shell.
var completions = map[string]string{
	"bash":       "kamscore.bash",
	"zsh":        "_kamscore",
	"fish":       "kamscore.fish",
	"powershell": "kamscore.ps1",
}

// writeCompletions writes what kamscore completion prints.
func writeCompletions(dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	for shell, name := range completions {
		f, err := os.Create(filepath.Join(dir, name))
		if err != nil {
			return err
		}
		world := cli.System()
		world.Out = f
		if code := cli.Run([]string{"completion", shell}, world); code != 0 {
			return fmt.Errorf("kamscore completion %s ended with %d", shell, code)
		}
		if err := f.Close(); err != nil {
			return err
		}
	}
	return nil
}
