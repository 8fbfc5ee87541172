package results

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"strings"
	"syscall"
	"testing"
)

const (
	elementsToAnswer = 6
	home             = "/home/results/own" // neither folder is there yet
)

var draftPath = home + "/" + FileName(draft(elementsToAnswer))

// A scene is what happens to a result: every call that touches the disk. Each
// step goes through try, which may repeat it; done is called with the revision
// that was confirmed.
type scene struct {
	name  string
	begin func(m *memoryDisk) // what is on the disk, flushed
	play  func(m *memoryDisk, try func(func() error), done func(revision int))

	// kept says what else is missing after a crash, empty where nothing is.
	kept func(after *memoryDisk) string
}

var scenes = []scene{
	{
		name: "two sittings",
		play: func(m *memoryDisk, try func(func() error), done func(int)) {
			p := player{m, try, done, nil}
			p.create()
			p.save(1)
			p.save(2)
			p.offer(3)
			p.close()
			p.open()
			p.save(4)
			p.save(5)
			p.save(6)
			p.close()
		},
	},
	{
		name: "another program replaces the file",
		play: func(m *memoryDisk, try func(func() error), done func(int)) {
			p := player{m, try, done, nil}
			p.create()
			p.save(1)
			m.put(draftPath, theirs())
			p.save(2)
			p.save(3)
			p.close()
		},
		kept: func(after *memoryDisk) string {
			if n := after.entries[draftPath]; n != nil && bytes.Contains(n.data, []byte("Account B")) {
				return ""
			} else if n == nil || !bytes.Contains(n.data, []byte(`"revision": 1,`)) {
				return "what the other program wrote"
			}
			return ""
		},
	},
	{
		name: "a damaged file",
		begin: func(m *memoryDisk) {
			m.put(draftPath, []byte(damage))
			m.put(backupPath(draftPath), encodedRevision(2))
		},
		play: func(m *memoryDisk, try func(func() error), done func(int)) {
			p := player{m, try, done, nil}
			done(2)
			p.open()
			p.save(3)
			p.save(4)
			p.close()
		},
		kept: func(after *memoryDisk) string {
			if after.holds(draftPath, []byte(damage)) || after.holds(".corrupt-", []byte(damage)) {
				return ""
			}
			return "the damaged file"
		},
	},
	{
		name:  "a new version of the scorecard",
		begin: func(m *memoryDisk) { m.put(draftPath, encodedRevision(2)) },
		play: func(m *memoryDisk, try func(func() error), done func(int)) {
			p := player{m, try, done, nil}
			done(2)
			p.open()
			p.adopt("1.1.0")
			p.save(3)
			p.save(4)
			p.close()
		},
		kept: func(after *memoryDisk) string {
			if after.holds(draftPath, encodedRevision(2)) || after.holds(".1.0.0.bak", encodedRevision(2)) {
				return ""
			}
			return "the result as it was on the version before"
		},
	},
	{
		name: "a removal",
		begin: func(m *memoryDisk) {
			m.put(draftPath, encodedRevision(3))
			m.put(backupPath(draftPath), encodedRevision(2))
		},
		play: func(m *memoryDisk, try func(func() error), done func(int)) {
			done(3)
			try(func() error {
				_, err := moveToTrash(m, draftPath)
				if errors.Is(err, fs.ErrNotExist) { // it was moved before something else failed
					return nil
				}
				return err
			})
		},
		kept: func(after *memoryDisk) string {
			if after.holds(".bak", encodedRevision(2)) {
				return ""
			}
			return "the backup"
		},
	},
}

const damage = `{"format": "kamscore-result/1", "id"`

// theirs is a result as another program changed it.
func theirs() []byte {
	return bytes.Replace(encodedRevision(1), []byte("Account A"), []byte("Account B"), 1)
}

func encodedRevision(revision int) []byte {
	d := draft(elementsToAnswer)
	d.Assessment = answered(d, revision)
	data, err := d.Encode()
	if err != nil {
		panic(err)
	}
	return data
}

// A player plays a session.
type player struct {
	disk  *memoryDisk
	try   func(func() error)
	done  func(revision int)
	saver *Saver
}

func (p *player) options() Options {
	return Options{fs: p.disk, Now: fixedNow, Holder: Holder{PID: 1, Host: "host", Since: fixedNow()}}
}

func (p *player) create() {
	s, err := Create(home, draft(elementsToAnswer), p.options())
	if err != nil {
		panic(err)
	}
	p.saver = s
}

func (p *player) open() {
	p.try(func() (err error) {
		p.saver, _, err = Open(draftPath, p.options())
		return err
	})
}

func (p *player) adopt(version string) {
	d := p.saver.doc
	card := *d.Scorecard
	card.Version = version
	d.Scorecard = &card
	p.saver.Adopt(&d)
}

func (p *player) save(revision int) {
	p.try(func() error {
		saved, err := p.saver.Save(answered(draft(elementsToAnswer), revision))
		if err == nil {
			p.done(saved.Revision)
		}
		return err
	})
}

func (p *player) offer(revision int) {
	p.saver.Offer(answered(draft(elementsToAnswer), revision))
	p.try(p.saver.Flush)
	p.done(revision)
}

func (p *player) close() { p.try(p.saver.Close) }

// begun is the disk on which a scene is played.
func (s *scene) begun() *memoryDisk {
	m := newMemoryDisk()
	if s.begin != nil {
		s.begin(m)
	}
	return m
}

// check looks at the results on a disk: one of them holds what was confirmed
// last, every one can be opened, and nothing half-written has a result's name.
func (s *scene) check(t *testing.T, after *memoryDisk, confirmed int) {
	t.Helper()
	newest := 0
	for _, path := range after.results() {
		saver, d, err := Open(path, Options{fs: after, Now: fixedNow})
		if err != nil {
			t.Errorf("%s: %v", path, err)
			continue
		}
		if len(d.Remarks) > 0 && !strings.Contains(d.Remarks[0], "came back from the backup") {
			t.Errorf("remarks about a file that should be whole: %q", d.Remarks)
		}
		checkAnswers(t, d)
		newest = max(newest, d.Revision)
		if err := errors.Join(saver.Flush(), saver.Close()); err != nil {
			t.Error(err)
		}
		if n := after.entries[backupPath(path)]; n != nil {
			if _, err := Decode(n.data); err != nil {
				t.Errorf("backup: %v", err)
			}
		}
	}
	if newest < confirmed {
		t.Errorf("revision %d is on disk, %d was confirmed", newest, confirmed)
	}
	if temps := after.temps(draftPath); len(temps) > 0 && after.entries[draftPath] != nil {
		t.Errorf("left behind: %q", temps)
	}
	if s.kept != nil && confirmed > 0 {
		if lost := s.kept(after); lost != "" {
			t.Errorf("%s is gone; on the disk are %q", lost, after.list(home))
		}
	}
}

// checkAnswers checks that a result has every answer of its revision.
func checkAnswers(t *testing.T, d *Document) {
	t.Helper()
	want := answered(draft(elementsToAnswer), d.Revision).Answers
	if !maps.Equal(d.Answers, want) {
		t.Errorf("revision %d has the answers %v, want %v", d.Revision, d.Answers, want)
	}
}

func TestAPowerCutLosesNothingThatWasConfirmed(t *testing.T) {
	for _, s := range scenes {
		t.Run(s.name, func(t *testing.T) {
			whole := s.begun()
			s.play(whole, mustSucceed(t), func(int) {})
			disks := 0
			for cut := range len(whole.calls) + 1 {
				m, confirmed := s.begun(), 0
				m.cutAt = cut
				untilPowerCut(func() {
					s.play(m, mustSucceed(t), func(revision int) { confirmed = revision })
				})
				for after := range m.survivors {
					disks++
					s.check(t, after, confirmed)
				}
				if t.Failed() {
					t.Fatalf("after a power cut before call %d of %q", cut, whole.calls[:min(cut+1, len(whole.calls))])
				}
			}
			t.Logf("%d calls, %d disks after a power cut", len(whole.calls), disks)
		})
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
	for _, s := range scenes {
		whole := s.begun()
		s.play(whole, mustSucceed(t), func(int) {})
		for calls := 1; calls <= 3; calls++ { // an error mostly has others in its wake
			for from := range whole.calls {
				t.Run(fmt.Sprintf("%s, %d from %d", s.name, calls, from), func(t *testing.T) { s.checkErrors(t, from, calls) })
			}
		}
	}
}

// checkErrors fails some calls of a scene, trying each step again until it
// succeeds.
func (s *scene) checkErrors(t *testing.T, from, calls int) {
	t.Helper()
	m, confirmed := s.begun(), 0
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
			for _, path := range m.results() {
				d, err := Decode(m.entries[path].data)
				if err == nil {
					checkAnswers(t, d)
				} else if s.begin == nil || !errors.Is(err, ErrDamaged) {
					t.Fatal(err)
				}
			}
			if temps := m.temps(""); calls == 1 && len(temps) > 0 {
				t.Errorf("left behind: %q", temps)
			}
		}
	}
	s.play(m, try, func(revision int) { confirmed = revision })
	if len(m.locked) > 0 {
		t.Errorf("still locked: %v", m.locked)
	}
	for after := range m.survivors {
		s.check(t, after, confirmed)
	}
}
