//go:build unix

package main

import (
	"fmt"
	"strings"
	"time"
)

// A start is a program, and how far it has to come.
type start struct {
	name    string
	program program
	marker  string // of a frame that can be used; empty for any
	manner  manner

	frame     sample // until something is painted
	ready     sample // until the marker is
	questions int    // asked by then
	memory    int64  // the most at any start, a moment after
}

// measure starts the program once.
func (s *start) measure(counts bool) error {
	t, err := run(s.program, s.manner)
	if err != nil {
		return fmt.Errorf("start %s: %w", s.name, err)
	}
	defer t.end()
	painted, err := t.await(func(shown string) bool { return strings.TrimSpace(shown) != "" }, "anything")
	if err != nil {
		return fmt.Errorf("%s %w", s.name, err)
	}
	ready, err := t.see(s.marker)
	if err != nil {
		return fmt.Errorf("%s %w", s.name, err)
	}
	asked := t.screen.asked
	t.settle(60 * time.Millisecond)
	if counts {
		s.frame = append(s.frame, painted.Sub(t.started))
		s.ready = append(s.ready, ready.Sub(t.started))
		s.questions = max(s.questions, asked)
		s.memory = max(s.memory, t.peak())
	}
	return nil
}

// measureStarts starts programs in turn.
func measureStarts(times int, starts []*start) error {
	return inTurn(times, starts, func(s *start, counts bool) error { return s.measure(counts) })
}

// What kamscore shows last of home and of the page before a questionnaire.
const (
	homeMarker  = "Ten practices"
	introMarker = "Start rating"
)

func (b *bench) startOfHello() *start {
	return &start{name: "hello", program: b.hello, marker: "READY"}
}

// firstFrame measures from starting a program to its first painted frame.
func firstFrame(b *bench) ([]row, error) {
	hello := b.startOfHello()
	home := &start{name: "kamscore", program: b.kamscore(b.folder()), marker: homeMarker}
	intro := &start{name: "kamscore start", program: b.kamscore(b.folder(), "start", "value-creation"), marker: introMarker}
	starts := []*start{hello, home, intro}
	of := map[*peer]*start{}
	for _, p := range b.installed() {
		of[p] = &start{name: p.name, program: p.program, marker: p.marker}
		starts = append(starts, of[p])
	}
	if err := measureStarts(b.times(40, 5), starts); err != nil {
		return nil, err
	}
	least := hello.ready.median()
	return []row{{
		measure: "exec to first painted frame, against a plain Go hello",
		goal:    goal{atMost: 3, aim: 2},
		figure:  ratio(home.frame.median(), least),
		detail: fmt.Sprintf("%s, its list after %s; `start` %s, to be used after %s", shortly(home.frame.median()), shortly(home.ready.median()),
			shortly(intro.frame.median()), shortly(intro.ready.median())),
		floor:  "1 (" + shortly(least) + ")",
		others: b.others(func(p *peer) string { return plainly(ratio(of[p].ready.median(), least)) }),
	}}, nil
}

// silence measures what it costs that a terminal answers no question.
func silence(b *bench) ([]row, error) {
	answered := &start{name: "kamscore", program: b.kamscore(b.folder()), marker: homeMarker}
	silent := &start{name: "kamscore, silent terminal", program: answered.program, marker: homeMarker, manner: manner{isSilent: true}}
	if err := measureStarts(b.times(40, 5), []*start{answered, silent}); err != nil {
		return nil, err
	}
	of := map[*peer]*start{}
	for _, p := range b.installed() {
		of[p] = &start{name: p.name, program: p.program, marker: p.marker, manner: manner{isSilent: true}}
		if err := of[p].measure(true); err != nil { // once is enough: some take seconds
			return nil, err
		}
	}
	return []row{
		{
			measure: "the same on a terminal that answers no question, against one that does",
			goal:    goal{atMost: 1.2},
			figure:  ratio(silent.ready.median(), answered.ready.median()),
			detail:  shortly(silent.ready.median()) + " and " + shortly(answered.ready.median()),
			floor:   "1",
			others:  b.others(func(p *peer) string { return shortly(of[p].ready.median()) }),
		},
		{
			measure: "questions to the terminal at the start",
			goal:    goal{atMost: 0},
			figure:  float64(max(answered.questions, silent.questions)),
			floor:   "0",
			others:  b.others(func(p *peer) string { return fmt.Sprint(of[p].questions) }),
		},
	}, nil
}
