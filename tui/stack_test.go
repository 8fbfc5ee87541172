package tui

import "testing"

func TestEscGoesBackToTheListThatLedToAnElement(t *testing.T) {
	for _, tt := range []struct{ keys, back string }{
		{"1 0 t enter", "Components"},
		{"1 0 s 2 enter", "Summary"},
		{"1 0 p enter", "Priorities"},
		{"1 0 s p enter 2 p enter", "Priorities"},
		{"1 0 1 c enter right right enter", "Comparison"},
	} {
		b := newBench(t, withOthers).press(tt.keys).shows("Evidence asked for")
		b.press("esc").shows(tt.back)
	}
}

func TestEscGoesBackToTheElementOneCameFrom(t *testing.T) {
	b := newBench(t, withOthers).press("1 0 s p enter").at("1.2").press("s").shows("Summary")
	b.press("esc").at("1.2").shows("Evidence asked for").press("esc").shows("Before you start").press("esc esc")
}

func TestNoWayThroughTheScreensHeapsThemUp(t *testing.T) {
	b := newBench(t, withOthers).press("1 0 1")
	for range 10 {
		b.press("t enter s enter v esc p enter w c enter right enter t enter p w t enter 2 2 2 s")
		if n := len(b.root.stack); n > 9 {
			t.Fatalf("%d screens lie on each other", n)
		}
	}
}
