//go:build unix

package main

import (
	"cmp"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"

	"golang.org/x/sys/unix"
)

// machine says what the figures were measured on, and nothing that would tell
// whose it is.
func (b *bench) machine() []string {
	said := []string{
		fmt.Sprintf("%d processors %s", runtime.NumCPU(), cmp.Or(lineOf("/proc/cpuinfo", "model name"), "of a kind that the system does not tell")),
	}
	if memory := lineOf("/proc/meminfo", "MemTotal"); memory != "" {
		var kibibytes int64
		if _, err := fmt.Sscan(memory, &kibibytes); err == nil {
			said = append(said, plainly(float64(kibibytes>>20))+" GiB of memory")
		}
	}
	said = append(said, system(), "results on "+fileSystem(b.scratch))
	if load, err := os.ReadFile("/proc/loadavg"); err == nil {
		said = append(said, "load before "+strings.Fields(string(load))[0])
	}
	return said
}

// lineOf is the value of a key in a file of lines such as "key: value".
func lineOf(path, key string) string {
	data, err := os.ReadFile(path)
	if err != nil {
		return ""
	}
	for line := range strings.Lines(string(data)) {
		if name, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(name) == key {
			return strings.TrimSpace(value)
		}
	}
	return ""
}

var releaseNumber = regexp.MustCompile(`^[0-9.]+[0-9]`)

// system is the operating system and the number of its kernel, without the
// rest of the name, which whoever built it has chosen.
func system() string {
	name := strings.ToUpper(runtime.GOOS[:1]) + runtime.GOOS[1:]
	var u unix.Utsname
	if unix.Uname(&u) != nil {
		return name
	}
	return strings.TrimSpace(name + " " + releaseNumber.FindString(unix.ByteSliceToString(u.Release[:])))
}

// fileSystem is the kind of disk that a folder is on; in memory nothing is
// ever flushed.
func fileSystem(dir string) string {
	var s unix.Statfs_t
	if unix.Statfs(dir, &s) != nil {
		return "a disk"
	}
	kinds := map[uint64]string{0xEF53: "ext4", 0x58465342: "xfs", 0x9123683E: "btrfs", 0x01021994: "tmpfs, which flushes nothing", 0x794C7630: "overlay"}
	return cmp.Or(kinds[uint64(s.Type)], "a disk")
}

// versions are what was measured, and with what.
func (b *bench) versions() []string {
	said := []string{"kamscore at " + commit(), strings.Replace(runtime.Version(), "go", "Go ", 1)}
	for _, p := range b.peers {
		if p.version != "" && p.failure == nil {
			said = append(said, p.name+" "+p.version)
		}
	}
	if version := firstLine("whiptail", "--version"); version != "" {
		said = append(said, version)
	}
	if version := firstLine("node", "--version"); version != "" {
		said = append(said, "Node.js "+version)
	}
	if isThere(filepath.Join(string(b.workshop), "duckdb", "duckdb.mjs")) {
		said = append(said, "DuckDB "+duckDBVersion+" by its npm package")
	}
	return said
}

// commit is the state of the repository.
func commit() string {
	state := cmp.Or(firstLine("git", "rev-parse", "--short=12", "HEAD"), "an unknown commit")
	if firstLine("git", "status", "--porcelain", "--untracked-files=no") != "" {
		state += " with changes"
	}
	return state
}

// firstLine is the first line that a command prints, empty where it fails.
func firstLine(name string, args ...string) string {
	out, err := exec.Command(name, args...).Output()
	if err != nil {
		return ""
	}
	line, _, _ := strings.Cut(string(out), "\n")
	return line
}
