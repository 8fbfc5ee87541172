package results

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"syscall"
	"testing"
)

const (
	elementsToAnswer = 6
	home             = "/home/results/own" // neither folder is there yet
)

// twoSittings is a respondent who answers, stops, and goes on: every call of
// a Saver that touches the disk. Each goes through try; done is called with
// the revision that was confirmed. It returns the path of the result.
func twoSittings(m *memoryDisk, try func(func() error), done func(revision int)) {
	start := draft(elementsToAnswer)
	o := Options{fs: m, Now: fixedNow, Holder: Holder{PID: 1, Host: "host", Since: fixedNow()}}
	s, err := Create(home, start, o)
	if err != nil {
		panic(err)
	}
	save := func(revision int) {
		try(func() error {
			saved, err := s.Save(answered(start, revision))
			if err == nil {
				done(saved.Revision)
			}
			return err
		})
	}
	save(1)
	save(2)
	s.Offer(answered(start, 3))
	try(s.Flush)
	done(3)
	try(s.Close)
	try(func() (err error) {
		s, _, err = Open(draftPath, o)
		return err
	})
	save(4)
	save(5)
	save(6)
	try(s.Close)
}

var draftPath = home + "/" + FileName(draft(elementsToAnswer))

// checkWhole checks that a file holds one of the states that were saved, from
// the last confirmed on, with every answer.
func checkWhole(t *testing.T, d *Document, confirmed int) {
	t.Helper()
	if d.Revision < confirmed {
		t.Errorf("revision %d is on disk, %d was confirmed", d.Revision, confirmed)
	}
	want := answered(draft(elementsToAnswer), d.Revision).Answers
	if !maps.Equal(d.Answers, want) {
		t.Errorf("revision %d has the answers %v, want %v", d.Revision, d.Answers, want)
	}
}

func TestAPowerCutLosesNothingThatWasConfirmed(t *testing.T) {
	whole := newMemoryDisk()
	twoSittings(whole, mustSucceed(t), func(int) {})
	disks := 0
	for cut := range len(whole.calls) + 1 {
		m, confirmed := newMemoryDisk(), 0
		m.cutAt = cut
		untilPowerCut(func() {
			twoSittings(m, mustSucceed(t), func(revision int) { confirmed = revision })
		})
		for after := range m.survivors {
			disks++
			checkAfterPowerCut(t, after, confirmed)
		}
		if t.Failed() {
			t.Fatalf("after a power cut before call %d of %q", cut, whole.calls[:min(cut+1, len(whole.calls))])
		}
	}
	t.Logf("%d calls, %d disks after a power cut", len(whole.calls), disks)
}

func checkAfterPowerCut(t *testing.T, after *memoryDisk, confirmed int) {
	t.Helper()
	s, d, err := Open(draftPath, Options{fs: after, Now: fixedNow})
	switch {
	case errors.Is(err, fs.ErrNotExist) && confirmed == 0:
		return
	case err != nil:
		t.Error(err)
		return
	}
	if len(d.Remarks) > 0 {
		t.Errorf("remarks about a file that should be whole: %q", d.Remarks)
	}
	checkWhole(t, d, confirmed)
	if temps := after.temps(); len(temps) > 0 {
		t.Errorf("left behind: %q", temps)
	}
	if n := after.entries[backupPath(draftPath)]; n != nil {
		if _, err := Decode(n.data); err != nil {
			t.Errorf("backup: %v", err)
		}
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
}

// untilPowerCut runs f up to the power cut, if there is one.
func untilPowerCut(f func()) {
	defer func() {
		if r := recover(); r != nil && r != errPowerCut { //nolint:errorlint // what was panicked with
			panic(r)
		}
	}()
	f()
}

func mustSucceed(t *testing.T) func(func() error) {
	return func(f func() error) {
		if err := f(); err != nil {
			t.Error(err)
		}
	}
}

func TestAnErrorAtAnyCallLeavesTheOldVersionAndTheNextSaveSucceeds(t *testing.T) {
	whole := newMemoryDisk()
	twoSittings(whole, mustSucceed(t), func(int) {})
	for calls := 1; calls <= 3; calls++ { // an error mostly has others in its wake
		for from := range whole.calls {
			t.Run(fmt.Sprintf("%d from %d", calls, from), func(t *testing.T) { checkErrors(t, from, calls) })
		}
	}
}

// checkErrors fails some calls of two sittings, trying each step again until
// it succeeds.
func checkErrors(t *testing.T, from, calls int) {
	t.Helper()
	m, confirmed := newMemoryDisk(), 0
	m.failFrom, m.failTo, m.failure = from, from+calls, syscall.EIO
	try := func(f func() error) {
		for {
			err := f()
			if err == nil {
				return
			}
			if !errors.Is(err, syscall.EIO) {
				t.Fatalf("not the error of the disk: %v", err)
			}
			if n := m.entries[draftPath]; n != nil {
				d, err := Decode(n.data)
				if err != nil {
					t.Fatal(err)
				}
				checkWhole(t, d, confirmed)
			} else if confirmed > 0 {
				t.Fatal("the old version is gone")
			}
			if temps := m.temps(); calls == 1 && len(temps) > 0 {
				t.Errorf("left behind: %q", temps)
			}
		}
	}
	twoSittings(m, try, func(revision int) { confirmed = revision })
	if confirmed != elementsToAnswer {
		t.Errorf("revision %d was confirmed last, want %d", confirmed, elementsToAnswer)
	}
	for after := range m.survivors {
		checkAfterPowerCut(t, after, confirmed)
	}
	if len(m.locked) > 0 {
		t.Errorf("still locked: %v", m.locked)
	}
}
