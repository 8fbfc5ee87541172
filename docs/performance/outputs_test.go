//go:build unix

package main

import (
	"testing"
	"time"
)

func TestInitialisationIsTheSumOverPackages(t *testing.T) {
	took, packages := initTotal(`init internal/bytealg @0.004 ms, 0 ms clock, 0 bytes, 0 allocs
init runtime @0.076 ms, 0.10 ms clock, 0 bytes, 0 allocs
init github.com/a/b @0.5 ms, 1.4 ms clock, 18592 bytes, 28 allocs
kamscore: something else @1 ms, 9 ms clock
`)
	if took != 1500*time.Microsecond || packages != 3 {
		t.Errorf("%v, %d packages", took, packages)
	}
	if took, packages := initTotal("nothing"); took != 0 || packages != 0 {
		t.Errorf("%v, %d packages", took, packages)
	}
}

func TestABenchmarkIsReadFromWhatItPrints(t *testing.T) {
	got, err := benchmarkedSave("goos: linux\nBenchmarkSave-2   \t     200\t    812345 ns/op\t  75.11 MB/s\t         1.536 x-bare\t  189497 B/op\nPASS\n")
	if want := (saveTime{812345 * time.Nanosecond, 1.536}); err != nil || got != want {
		t.Errorf("%v, %v", got, err)
	}
	if _, err := benchmarkedSave("PASS\n"); err == nil {
		t.Error("a benchmark in nothing")
	}
}
