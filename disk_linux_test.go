package main

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"golang.org/x/sys/unix"
)

// The disk is one in memory, which takes the rights of an administrator.
func TestAFullDiskLosesNothing(t *testing.T) {
	d := newDesk(t)
	folder := filepath.Join(d.dir, "results")
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	err := unix.Mount("tmpfs", folder, "tmpfs", 0, "size=256k")
	if errors.Is(err, unix.EPERM) {
		t.Skip("this user may not mount a small disk to fill")
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := unix.Unmount(folder, unix.MNT_DETACH); err != nil {
			t.Error(err)
		}
	})
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
