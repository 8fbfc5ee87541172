package results

import (
	"crypto/rand"
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"github.com/kamscore/kamscore/scoring"
)

// elementsOfALongScorecard is as many as the longest sheet people know.
const elementsOfALongScorecard = 191

// BenchmarkSave saves a finished questionnaire; compare it with
// BenchmarkBareSystemCalls, which puts the same bytes on the same disk.
func BenchmarkSave(b *testing.B) {
	d := draft(elementsOfALongScorecard)
	s, err := Create(b.TempDir(), d, Options{})
	if err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	a := answered(d, elementsOfALongScorecard)
	b.SetBytes(int64(len(encoded(b, d, a))))
	for b.Loop() {
		a.Revision++
		if _, err := s.Save(a); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkBareSystemCalls is the least that a durable save can take: write,
// flush, rename, flush the folder.
func BenchmarkBareSystemCalls(b *testing.B) {
	dir := b.TempDir()
	d := draft(elementsOfALongScorecard)
	data := encoded(b, d, answered(d, elementsOfALongScorecard))
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		temp := filepath.Join(dir, rand.Text()+".tmp")
		f, err := os.OpenFile(temp, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
		if err != nil {
			b.Fatal(err)
		}
		if _, err := f.Write(data); err != nil {
			b.Fatal(err)
		}
		if err := f.Sync(); err != nil {
			b.Fatal(err)
		}
		if err := f.Close(); err != nil {
			b.Fatal(err)
		}
		if err := os.Rename(temp, filepath.Join(dir, "result.json")); err != nil {
			b.Fatal(err)
		}
		if runtime.GOOS == "windows" {
			continue // has no folder to flush
		}
		folder, err := os.Open(dir)
		if err != nil {
			b.Fatal(err)
		}
		if err := folder.Sync(); err != nil {
			b.Fatal(err)
		}
		if err := folder.Close(); err != nil {
			b.Fatal(err)
		}
	}
}

func encoded(b *testing.B, d *Document, a scoring.Assessment) []byte {
	b.Helper()
	e := *d
	e.Assessment = a
	data, err := e.Encode()
	if err != nil {
		b.Fatal(err)
	}
	return data
}
