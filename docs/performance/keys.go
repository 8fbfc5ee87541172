//go:build unix

package main

import (
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/kamscore/kamscore/scorecards"
	"github.com/kamscore/kamscore/scoring"
)

// A stroke is a key, and what the screen shows once it is taken.
type stroke struct {
	key   string
	shows string
	kind  kind
}

// A kind of stroke is measured by itself.
type kind int

const (
	uncounted kind = iota
	rating         // changes an answer, which is saved
	moving         // only looks
)

// taps are what strokes of one kind took.
type taps struct {
	took  sample
	bytes []int // written for each
	cells []int // of the screen that each changed
}

// play presses keys, one when the last is long done, and adds to what they
// took. The pause differs, so that keys do not fall into step with frames.
func (t *terminal) play(strokes []stroke, of map[kind]*taps) error {
	for _, s := range strokes {
		t.settle(time.Duration(30+rand.IntN(20)) * time.Millisecond)
		bytes, shows := t.bytes, t.screen.text()
		start := time.Now()
		t.press(s.key)
		shown, err := t.see(s.shows)
		if err != nil {
			return err
		}
		t.settle(25 * time.Millisecond)
		if k := of[s.kind]; k != nil {
			k.took = append(k.took, shown.Sub(start))
			k.bytes = append(k.bytes, t.bytes-bytes)
			k.cells = append(k.cells, differing(shows, t.screen.text()))
		}
	}
	return nil
}

// walk rates every statement of a scorecard, from the first.
func walk(card *scoring.Scorecard) (strokes []stroke) {
	for c := range card.Components {
		for e := range card.Components[c].Elements {
			value := 1 + (c+e)%3
			strokes = append(strokes, stroke{fmt.Sprint(value), fmt.Sprintf("%d.%d rated %d", c+1, e+1, value), rating})
		}
		if c+1 < len(card.Components) {
			strokes = append(strokes, stroke{key: "\r", shows: fmt.Sprintf(" %d.1 ", c+2)})
		}
	}
	return strokes
}

// presses are n presses of a peer's key.
func presses(p *peer, n int) (strokes []stroke) {
	for i := range n {
		strokes = append(strokes, stroke{p.key, p.after(i + 1), rating})
	}
	return strokes
}

// A player is a program with keys to press.
type player struct {
	name    string
	begin   func() (*terminal, error)
	strokes []stroke
	of      map[kind]*taps
	memory  int64 // the most, at the end
}

func newPlayer(name string, begin func() (*terminal, error), strokes []stroke) *player {
	return &player{name: name, begin: begin, strokes: strokes, of: map[kind]*taps{rating: {}, moving: {}}}
}

// sit begins anew and presses all keys.
func (p *player) sit(counts bool) error {
	t, err := p.begin()
	if err != nil {
		return err
	}
	defer t.end()
	of := p.of
	strokes := p.strokes
	if !counts {
		of, strokes = nil, strokes[:min(10, len(strokes))]
	}
	if err := t.play(strokes, of); err != nil {
		return fmt.Errorf("%s %w", p.name, err)
	}
	p.memory = max(p.memory, t.peak())
	return nil
}

// measurePlayers has players sit in turn.
func measurePlayers(times int, players []*player) error {
	return inTurn(times, players, func(p *player, counts bool) error { return p.sit(counts) })
}

// playerOf is a peer whose key is pressed.
func playerOf(p *peer, n int) *player {
	begin := func() (*terminal, error) {
		t, err := run(p.program, manner{})
		if err != nil {
			return nil, err
		}
		if _, err := t.see(p.marker); err != nil {
			t.end()
			return nil, fmt.Errorf("%s %w", p.name, err)
		}
		t.settle(150 * time.Millisecond)
		return t, nil
	}
	return newPlayer(p.name, begin, presses(p, n))
}

// keys measures from a key to the screen that shows it, what is written for
// it, and the memory that rating a whole scorecard takes.
func keys(b *bench) ([]row, error) {
	card, err := scorecards.Bundled("corporate-environment")
	if err != nil {
		return nil, err
	}
	us := newPlayer("kamscore", func() (*terminal, error) { return b.begin(b.folder(), card.ID) }, walk(card))
	players, of := []*player{us}, map[*peer]*player{}
	for _, p := range b.installed() {
		if p.after != nil {
			of[p] = playerOf(p, b.times(200, 30))
			players = append(players, of[p])
		}
	}
	if err := measurePlayers(b.times(4, 1), players); err != nil {
		return nil, err
	}
	hello := b.startOfHello()
	if err := hello.measure(true); err != nil {
		return nil, err
	}
	others := func(say func(*player) string) []string {
		return b.others(func(p *peer) string {
			if of[p] == nil {
				return ""
			}
			return say(of[p])
		})
	}
	var plain sample
	for p, played := range of {
		if p.name == plainName {
			plain = played.of[rating].took
		}
	}
	rows := keyRows(us.of[rating], plain, others)
	return append(rows, row{
		measure: fmt.Sprintf("peak memory while rating %d elements", len(us.of[rating].took)/b.times(4, 1)),
		goal:    goal{atMost: 12, unit: "MiB"},
		figure:  mebibytes(us.memory),
		floor:   plainly(mebibytes(hello.memory)) + " MiB, the plain Go hello",
		others:  others(func(p *player) string { return plainly(mebibytes(p.memory)) + " MiB" }),
	}), nil
}

func keyRows(us *taps, plain sample, others func(func(*player) string) []string) []row {
	percentile := func(share float64) []string {
		return others(func(p *player) string { return shortly(p.of[rating].took.at(share)) })
	}
	const half = "0.5 at twice Bubble Tea's frames a second"
	return []row{
		{
			measure: "key to screen, p50, against Bubble Tea's default",
			goal:    goal{atMost: 0.65},
			figure:  ratio(us.took.at(0.5), plain.at(0.5)),
			detail:  shortly(us.took.at(0.5)), floor: half, others: percentile(0.5),
		},
		{
			measure: "key to screen, p99, against Bubble Tea's default",
			goal:    goal{atMost: 0.65},
			figure:  ratio(us.took.at(0.99), plain.at(0.99)),
			detail:  shortly(us.took.at(0.99)), floor: half, others: percentile(0.99),
		},
		{
			measure: "key to screen, p99",
			goal:    goal{atMost: 10, unit: "ms"},
			figure:  milliseconds(us.took.at(0.99)),
		},
		{
			measure: "bytes written per key, p50",
			goal:    goal{atMost: 300},
			figure:  float64(middle(us.bytes)),
			detail:  fmt.Sprintf("at the most %d; the word that it is saved included", most(us.bytes)),
			floor:   fmt.Sprintf("%d, the characters that change", middle(us.cells)),
			others:  others(func(p *player) string { return fmt.Sprint(middle(p.of[rating].bytes)) }),
		},
	}
}

// autosave measures keys that are saved against keys that change nothing, in
// the same sittings.
func autosave(b *bench) ([]row, error) {
	card, err := scorecards.Bundled("corporate-environment")
	if err != nil {
		return nil, err
	}
	us := newPlayer("kamscore", func() (*terminal, error) { return b.begin(b.folder(), card.ID) }, rateAndMove(card))
	if err := measurePlayers(b.times(6, 1), []*player{us}); err != nil {
		return nil, err
	}
	with, without := us.of[rating].took, us.of[moving].took
	return []row{{
		measure: "key to screen, p99, with autosave against without: keys that rate against keys that move on",
		goal:    goal{atMost: 1.2},
		figure:  ratio(with.at(0.99), without.at(0.99)),
		detail: fmt.Sprintf("%s and %s; p50 %s and %s", shortly(with.at(0.99)), shortly(without.at(0.99)),
			shortly(with.median()), shortly(without.median())),
		floor: "1",
	}}, nil
}

const keyRight = "\x1b[C"

// rateAndMove rates every other statement, and moves past those between.
func rateAndMove(card *scoring.Scorecard) (strokes []stroke) {
	isRated := true
	for c := range card.Components {
		elements := len(card.Components[c].Elements)
		for e := range elements {
			switch isLast := e+1 == elements; {
			case isRated && !isLast:
				strokes = append(strokes, stroke{"2", fmt.Sprintf("%d.%d rated 2", c+1, e+1), rating})
			case !isLast:
				strokes = append(strokes, stroke{keyRight, fmt.Sprintf(" %d.%d ", c+1, e+2), moving})
			case c+1 < len(card.Components):
				strokes = append(strokes, stroke{key: keyRight, shows: fmt.Sprintf(" %d.1 ", c+2)})
			}
			isRated = !isRated
		}
	}
	return strokes
}
