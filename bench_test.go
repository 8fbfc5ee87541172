//go:build unix

package main

import (
	"path/filepath"
	"testing"
)

// BenchmarkFirstFrame is the time from starting the process to the first frame
// on the terminal. It is to be below 50 ms on an ordinary two-core machine.
func BenchmarkFirstFrame(b *testing.B) {
	dir := b.TempDir()
	for b.Loop() {
		t := newTerminal(b, 80, 24)
		t.run(dir, benchEnv(dir), filepath.Join(bin, "kamscore"))
		t.see("Value creation")
		b.StopTimer()
		t.press("q")
		t.close()
		b.StartTimer()
	}
}

// BenchmarkRatingToFrame is the time from pressing a digit to the frame that
// shows it taken. It is to be below 20 ms.
func BenchmarkRatingToFrame(b *testing.B) {
	dir := b.TempDir()
	t := newTerminal(b, 80, 24)
	defer t.close()
	t.run(dir, benchEnv(dir), filepath.Join(bin, "kamscore"), "start", "value-creation")
	t.press("enter")
	t.see("1.1")
	for b.Loop() {
		t.press("2")
		t.see("1.1 rated 2")
		b.StopTimer()
		t.press("u")
		t.see("Took back")
		b.StartTimer()
	}
}

func benchEnv(dir string) []string {
	var env []string
	for name, value := range settings(dir) {
		env = append(env, name+"="+value)
	}
	return env
}
