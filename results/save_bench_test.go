package results

import (
	"crypto/rand"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"testing"
	"time"

	"github.com/kamscore/kamscore/scoring"
)

// elementsOfALongScorecard is as many as the longest sheet people know.
const elementsOfALongScorecard = 191

// BenchmarkSave saves a finished questionnaire. x-bare is how many times as
// long that takes as to put the same bytes on the same disk by the system calls
// alone, which is done in turns, since disks have their moods.
func BenchmarkSave(b *testing.B) {
	dir := b.TempDir()
	d := draft(elementsOfALongScorecard)
	s, err := Create(dir, d, Options{})
	if err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	a := answered(d, elementsOfALongScorecard)
	data := encoded(b, d, a)
	var ours, bare []time.Duration
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		begun := time.Now()
		a.Revision++
		if _, err := s.Save(a); err != nil {
			b.Fatal(err)
		}
		ours = append(ours, time.Since(begun))
		b.StopTimer()
		begun = time.Now()
		if err := bareSave(dir, data); err != nil {
			b.Fatal(err)
		}
		bare = append(bare, time.Since(begun))
		b.StartTimer()
	}
	b.ReportMetric(median(ours)/median(bare), "x-bare")
}

func median(took []time.Duration) float64 {
	slices.Sort(took)
	return float64(took[len(took)/2])
}

// bareSave is the least that a durable save can take: write, flush, rename,
// flush the folder.
func bareSave(dir string, data []byte) error {
	temp := filepath.Join(dir, rand.Text()+".tmp")
	f, err := os.OpenFile(temp, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	if _, err := f.Write(data); err != nil {
		return err
	}
	if err := f.Sync(); err != nil {
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	if err := os.Rename(temp, filepath.Join(dir, "bare.json")); err != nil {
		return err
	}
	if runtime.GOOS == "windows" {
		return nil // has no folder to flush
	}
	folder, err := os.Open(dir)
	if err != nil {
		return err
	}
	if err := folder.Sync(); err != nil {
		return err
	}
	return folder.Close()
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
