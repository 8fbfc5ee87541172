package cli

import (
	"strings"
	"testing"
	"time"
)

func TestProgress(t *testing.T) {
	var out strings.Builder
	now := time.Date(2026, 1, 7, 9, 0, 0, 0, time.UTC)
	p := progress{
		out: &out, now: func() time.Time { return now },
		doing: "reading", of: 20_000, full: "#", empty: ".", began: now, columns: 80,
	}
	steps := func(n int, took time.Duration) string {
		out.Reset()
		for range n {
			p.step()
		}
		now = now.Add(took)
		p.step()
		return out.String()
	}
	if got := steps(4999, 400*time.Millisecond); got != "" {
		t.Errorf("%q within half a second", got)
	}
	if got, want := steps(4999, 100*time.Millisecond), "\rreading 10,000 of 20,000 "+strings.Repeat("#", 15)+strings.Repeat(".", 15); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := steps(99, 50*time.Millisecond); got != "" {
		t.Errorf("%q so soon", got)
	}
	if got, want := steps(9899, 50*time.Millisecond), "\rreading 20,000 of 20,000 "+strings.Repeat("#", 30); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	out.Reset()
	p.clear()
	if got, want := out.String(), "\r"+strings.Repeat(" ", len("reading 20,000 of 20,000 ")+30)+"\r"; got != want {
		t.Errorf("cleared by %q, want %q", got, want)
	}
}

func TestProgressDoesNotWrap(t *testing.T) {
	for columns := range 60 {
		var out strings.Builder
		p := progress{out: &out, doing: "reading", done: 5, of: 10, full: "#", empty: ".", columns: columns}
		p.draw()
		if got := len(strings.TrimPrefix(out.String(), "\r")); got >= max(columns, 1) || columns > 18 && got == 0 {
			t.Errorf("%d wide in %d columns", got, columns)
		}
	}
}

func TestProgressClearsNothingThatDoesNotShow(t *testing.T) {
	var out strings.Builder
	p := progress{out: &out, now: time.Now, of: 2, began: time.Now()}
	p.step()
	p.clear()
	if out.Len() > 0 {
		t.Errorf("%q", &out)
	}
	none := progress{now: func() time.Time { return time.Now().Add(time.Hour) }, of: 2}
	none.step()
	none.clear()
}

func TestThousands(t *testing.T) {
	for n, want := range map[int]string{0: "0", 999: "999", 1000: "1,000", 20_000: "20,000", 1_234_567: "1,234,567"} {
		if got := thousands(n); got != want {
			t.Errorf("%d: %q", n, got)
		}
	}
}
