//go:build unix

package main

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"
)

const eagerKeys = 20

// eager counts the keys that are lost of those typed before the first frame.
func eager(b *bench) ([]row, error) {
	lost := 0
	for _, isSilent := range []bool{false, true} {
		for range b.times(5, 1) {
			n, err := lostOfRatings(b, isSilent)
			if err != nil {
				return nil, err
			}
			lost = max(lost, n)
		}
	}
	of := map[*peer]int{}
	for _, p := range b.installed() {
		if p.after == nil || p.isLate {
			continue
		}
		n, err := lostOfKeys(p)
		if err != nil {
			return nil, err
		}
		of[p] = n
	}
	return []row{{
		measure: fmt.Sprintf("keys typed before the first frame that are lost, of %d", eagerKeys),
		goal:    goal{atMost: 0},
		figure:  float64(lost),
		floor:   "0",
		others: b.others(func(p *peer) string {
			if p.after == nil || p.isLate {
				return ""
			}
			return fmt.Sprint(of[p])
		}),
	}}, nil
}

// draft is a folder with one draft, that stands at the second statement.
func (b *bench) draft() (results string, err error) {
	results = b.folder()
	t, err := b.begin(results, "corporate-environment")
	if err != nil {
		return "", err
	}
	defer t.end()
	t.press("2")
	_, err = t.see(" saved ")
	return results, err
}

// begin starts a questionnaire and goes to its first statement.
func (b *bench) begin(results, card string) (*terminal, error) {
	t, err := run(b.kamscore(results, "start", card), manner{})
	if err != nil {
		return nil, err
	}
	if _, err = t.see(introMarker); err == nil {
		t.press("\r")
		_, err = t.see(" 1.1 ")
	}
	if err != nil {
		t.end()
		return nil, fmt.Errorf("kamscore %w", err)
	}
	t.settle(150 * time.Millisecond)
	return t, nil
}

var ratedLast = regexp.MustCompile(`1\.(\d+) rated 2`)

// lostOfRatings goes on with a draft, rating before it is there, and looks how
// many statements were rated.
func lostOfRatings(b *bench, isSilent bool) (lost int, err error) {
	draft, err := b.draft()
	if err != nil {
		return 0, err
	}
	t, err := run(b.kamscore(draft, "resume"), manner{isSilent: isSilent, eager: strings.Repeat("2", eagerKeys)})
	if err != nil {
		return 0, err
	}
	defer t.end()
	if _, err := t.see("Corporate environment"); err != nil {
		return 0, fmt.Errorf("kamscore %w", err)
	}
	t.settle(500 * time.Millisecond)
	m := ratedLast.FindStringSubmatch(t.screen.text())
	if m == nil {
		return eagerKeys, nil
	}
	last, err := strconv.Atoi(m[1])
	return eagerKeys + 1 - last, err
}

// lostOfKeys types a peer's key before it is there.
func lostOfKeys(p *peer) (lost int, err error) {
	t, err := run(p.program, manner{eager: strings.Repeat(p.key, eagerKeys)})
	if err != nil {
		return 0, err
	}
	defer t.end()
	var taken int
	isCounted := func(shown string) bool {
		for taken = eagerKeys; taken >= 0; taken-- {
			if strings.Contains(shown, p.after(taken)) {
				return true
			}
		}
		return false
	}
	if _, err := t.await(isCounted, p.marker); err != nil {
		return 0, fmt.Errorf("%s %w", p.name, err)
	}
	t.settle(500 * time.Millisecond)
	isCounted(t.screen.text())
	return eagerKeys - taken, nil
}
