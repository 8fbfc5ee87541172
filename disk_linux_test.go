package main

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"golang.org/x/sys/unix"
)

// smallDisk puts the results on a disk in memory, which takes the rights of an
// administrator.
func (d *desk) smallDisk() (folder string) {
	d.Helper()
	folder = filepath.Join(d.dir, "results")
	if err := os.Mkdir(folder, 0o700); err != nil {
		d.Fatal(err)
	}
	err := unix.Mount("tmpfs", folder, "tmpfs", 0, "size=256k")
	if errors.Is(err, unix.EPERM) {
		d.Skip("this user may not mount a small disk")
	}
	if err != nil {
		d.Fatal(err)
	}
	d.Cleanup(func() {
		if err := unix.Unmount(folder, unix.MNT_DETACH); err != nil {
			d.Error(err)
		}
	})
	return folder
}

func TestADiskThatBecomesReadOnlyLosesNothing(t *testing.T) {
	d := newDesk(t)
	folder := d.smallDisk()
	remount := func(flags uintptr) {
		if err := unix.Mount("", folder, "", unix.MS_REMOUNT|flags, ""); err != nil {
			t.Fatal(err)
		}
	}
	term := d.rated(1)
	term.press("q")
	term.ends(0)

	remount(unix.MS_RDONLY) // what is on it can be read
	term = d.terminal("kamscore", "resume")
	term.see("Before you go on", "You can read it")
	term.press("enter")
	term.see("Summary", "2 / 213")
	term.press("q")
	term.ends(0)

	remount(0)
	// A session holds its lock open, under which no disk is made read-only: one
	// that has saved nothing has none.
	term = d.terminal("kamscore", "start", "value-creation")
	term.see("Start rating")
	remount(unix.MS_RDONLY)
	term.press("enter", "2")
	term.see("1 of 71 rated", "NOT SAVED", "the disk can only be read")
	remount(0)
	term.press("2")
	term.see("2 of 71 rated", "saved ")
	term.press("q")
	term.ends(0)
}

func TestAFullDiskLosesNothing(t *testing.T) {
	d := newDesk(t)
	folder := d.smallDisk()
	term := d.rated(1)
	ballast := filepath.Join(folder, "ballast")
	if err := os.WriteFile(ballast, make([]byte, 1<<20), 0o600); !errors.Is(err, unix.ENOSPC) {
		t.Fatalf("the disk does not fill up: %v", err)
	}
	term.press("2")
	term.see("2 of 71 rated", "NOT SAVED", "the disk is full")
	d.holds(1)
	if err := os.Remove(ballast); err != nil {
		t.Fatal(err)
	}
	term.press("2")
	term.see("3 of 71 rated", "saved ")
	term.press("q")
	term.ends(0)
	d.holds(3)
}
