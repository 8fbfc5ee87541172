package tui

import (
	"errors"
	"fmt"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/session"
	"github.com/kamscore/kamscore/words"
)

var noon = time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC)

// testCard is three components in two stages, of 3, 3 and 2 statements, and
// two closing questions.
func testCard() *scoring.Scorecard {
	card := &scoring.Scorecard{
		ID: "test", Version: "1.0.0", Title: "Test card", Summary: "Made for tests. It takes two minutes.",
		Subject: scoring.Account, Minutes: scoring.Minutes{Alone: 2}, Scale: scoring.DefaultScale(), Method: scoring.ByElements,
		Bands: []scoring.Band{
			{From: 0, Label: "Early", Next: "Draw the first map with whoever knows the account best."},
			{From: 34, Label: "Developing", Next: "Ask operations, finance and service to draw the parts of the map that are theirs. " +
				"Then take it to two people at the customer, and let them correct it before you use it for anything."},
			{From: 67, Label: "Strong"},
		},
		Stages: []scoring.Stage{
			{ID: "see", Title: "Diagnosis", Question: "What is going on?"},
			{ID: "act", Title: "Coherent Action", Question: "What do we do?"},
		},
		Closing: []scoring.Question{
			{ID: "clear", Text: "Is it clear what we want to achieve with this account, and by when?"},
			{ID: "ours", Text: "Would everybody who has to act on it call it their own?"},
		},
	}
	for c, size := range []int{3, 3, 2} {
		stage := "see"
		if c == 2 {
			stage = "act"
		}
		component := scoring.Component{ID: fmt.Sprintf("c%d", c+1), Title: fmt.Sprintf("Our Topic with a Long Title, Part %d", c+1), Stage: stage, Weight: 1}
		for e := range size {
			component.Elements = append(component.Elements, scoring.Element{
				ID:        fmt.Sprintf("c%de%d", c+1, e+1),
				Statement: fmt.Sprintf("We keep a dated map number %d.%d of every party between us and the end consumer.", c+1, e+1),
				Evidence:  "the map, with what each party wants",
				Improve:   fmt.Sprintf("Draw map %d.%d with the account team this month.", c+1, e+1),
				Weight:    1,
			})
		}
		card.Components = append(card.Components, component)
	}
	return card
}

// testMatrix has the first component of the test card across, and its last stage
// up: rated as allRated does, an account is its Status.
func testMatrix() *scoring.Matrix {
	return &scoring.Matrix{
		X: scoring.Axis{Component: "c1", Split: 50}, Y: scoring.Axis{Stage: "act", Split: 60},
		Quadrants: []scoring.Quadrant{
			{Corner: scoring.Corner{X: scoring.High, Y: scoring.High}, Label: "Strategic", Advice: "Put your most experienced account manager and a joint plan behind this account, and watch that it stays profitable."},
			{Corner: scoring.Corner{X: scoring.Low, Y: scoring.High}, Label: "Star", Advice: "Start with a pilot that has an end date and a result to show."},
			{Corner: scoring.Corner{X: scoring.High, Y: scoring.Low}, Label: "Status", Advice: "Keep what works: hold service at today's level, renew contracts early and add no people. Let the margin made here pay for accounts that are growing."},
			{Corner: scoring.Corner{X: scoring.Low, Y: scoring.Low}, Label: "Streamline"},
		},
	}
}

// withMatrix has the test matrix in a card that has none.
func withMatrix(b *bench, _ *Terminal) {
	if b.card.Matrix == nil {
		card := *b.card
		card.Matrix = testMatrix()
		b.card = &card
	}
}

// A bench is a root with a world around it that tests can look into and
// upset.
type bench struct {
	t       testing.TB
	root    *root
	sheet   *Sheet
	card    *scoring.Scorecard
	home    Home
	saveErr error
	saves   []scoring.Assessment
	written []report.Format
	others  []scoring.Assessment // what there is to compare with
	debate  bool
	alike   bool // in the debate, two statements more were rated alike by all

	next  *Sheet // what the next round begins with
	words *words.Words

	changes func(*scoring.Scorecard) *scoring.Scorecard // what its scorecard became

	change *Change // what opening a result leads to, where its scorecard changed

	edited    string // what the editor leaves
	discarded bool   // the editor's file is gone
}

type benchOption func(*bench, *Terminal)

func withCard(card *scoring.Scorecard) benchOption {
	return func(b *bench, _ *Terminal) { b.card = card }
}

func withASCII(_ *bench, t *Terminal) { t.ASCII = true }

func withOthers(b *bench, _ *Terminal) { b.others = otherResults(b.card) }

// withDebate has a team agree on what three of its members and a fourth rated.
func withDebate(b *bench, _ *Terminal) { b.debate = true }

// withAlike is withDebate where all four rated 1.1, 2.1 and 2.3 alike.
func withAlike(b *bench, _ *Terminal) { b.debate, b.alike = true, true }

func withWords(w *words.Words) benchOption {
	return func(b *bench, _ *Terminal) { b.words = w }
}

func sized(width, height int) benchOption {
	return func(_ *bench, t *Terminal) { t.Width, t.Height = width, height }
}

// newBench stands at the first element of the test card.
func newBench(t testing.TB, options ...benchOption) *bench {
	b := &bench{t: t, card: testCard()}
	term := Terminal{Width: 80, Height: 24}
	for _, o := range options {
		o(b, &term)
	}
	card := b.card
	b.home.Family = []HomeCard{{Heading: card.Heading()}}
	b.sheet = b.newSheet(scoring.Assessment{
		ID: "k3v9q2m7xt", Scorecard: card, Status: scoring.Draft, Started: noon,
		Subject: scoring.Subject{Kind: card.Subject, Name: "Account A"}, Respondent: scoring.Respondent{Role: scoring.Self},
	})
	b.next = b.nextRound(card)
	if b.debate {
		b.join()
	}
	d := newDesk(b.outside(), newLook(io.Discard, false, term.ASCII))
	b.root = newRoot(d, term.Width, term.Height, nil)
	b.root.begin(Opening{}, newPick(d))
	if b.changes != nil {
		b.change = b.changeTo(b.changes(card))
		b.run(b.root.do(show{newChanged(d, b.opening())}))
		return b
	}
	b.run(b.root.do(open{b.sheet, AtElement}))
	return b
}

// startWith is newBench for a program that starts with something else than home.
func (b *bench) startWith(first Opening) {
	b.root = newRoot(b.root.desk, b.root.width, b.root.height, nil)
	b.root.begin(first, pick{})
}

// nextRound follows a round of which the first two statements were answered,
// the one rated with a note and the other not applicable.
func (b *bench) nextRound(card *scoring.Scorecard) *Sheet {
	june := time.Date(2026, 6, 12, 9, 0, 0, 0, time.UTC)
	last := scoring.Round{Assessment: &scoring.Assessment{Scorecard: card, Status: scoring.Final, Completed: june, Answers: scoring.Answers{
		"c1e1": {Rating: scoring.Rated(1), Evidence: scoring.EvidenceYes, Note: card.Components[0].Elements[0].Evidence},
		"c1e2": {Rating: scoring.NotApplicable("No services sold")},
		"c1e3": {Rating: scoring.NotKnown()},
	}}}
	sheet := b.newSheet(scoring.Assessment{
		ID: "p7dmq2m7xt", Scorecard: card, Status: scoring.Draft, Previous: "k3v9q2m7xt", Answers: last.CarryAnswers(card), Plan: last.CarryPlan(card),
		Subject: scoring.Subject{Kind: card.Subject, Name: "Account A"}, Respondent: scoring.Respondent{Role: scoring.Self},
	})
	sheet.Session.Follow(last)
	return sheet
}

func (b *bench) newSheet(a scoring.Assessment) *Sheet {
	return &Sheet{
		Session: session.New(a, func() time.Time { return noon }),
		Path:    func() string { return "/results/test-account-a-k3v9q2m7xt.json" },
		Offer:   func(scoring.Assessment) {},
		Save: func(a scoring.Assessment) (Saved, error) {
			if b.saveErr != nil {
				return Saved{}, b.saveErr
			}
			b.saves = append(b.saves, a)
			return Saved{At: noon, Revision: a.Revision}, nil
		},
	}
}

func (b *bench) outside() Outside {
	return Outside{
		Words: b.words,
		Now:   func() time.Time { return noon },
		Home:  func() (Home, error) { return b.home, nil },
		Open:  func(string) (Opening, error) { return b.opening(), nil },
		Read:  func(string) (*Sheet, error) { return b.sheet, nil },
		Start: func(HomeCard) (*Sheet, error) { return b.sheet, nil },
		Next: func(string) (*Sheet, error) {
			if b.next == nil {
				return nil, errors.New("the scorecard test does not come with this kamscore")
			}
			return b.next, nil
		},
		Export: func(_ string, f report.Format, _ *scoring.Assessment) (string, error) {
			b.written = append(b.written, f)
			return "/results/summary." + string(f), nil
		},
		Others: func(_ string, a *scoring.Assessment) ([]Other, error) {
			var others []Other
			for i := range b.others {
				o := &b.others[i]
				others = append(others, Other{
					Path: o.ID, Subject: o.Subject, Respondent: o.Respondent, Status: o.Status, Changed: o.Updated,
					Total: scoring.ScoreAll(o.Scorecard, o.Answers).Total, Previous: o.ID == a.Previous,
				})
			}
			return others, nil
		},
		Compare: func(a *scoring.Assessment, path string) (*scoring.Comparison, error) {
			for i := range b.others {
				if o := &b.others[i]; o.ID == path && a.Respondent == o.Respondent {
					return scoring.Compare(o, a)
				} else if o.ID == path {
					return scoring.Compare(a, o)
				}
			}
			return nil, errors.New("read " + path + ": it is cut off")
		},
		Edit: func(string) (Editing, error) {
			return Editing{
				Command: exec.Command("true"), Path: "/tmp/note.txt",
				Read:    func() (string, error) { return b.edited, nil },
				Discard: func() { b.discarded = true },
			}, nil
		},
	}
}

// opening is what opening a result leads to.
func (b *bench) opening() Opening {
	at := AtElement
	if b.sheet.Session.IsFinished() {
		at = AtSummary
	}
	if b.change != nil {
		return Opening{Change: b.change, At: at}
	}
	return Opening{Sheet: b.sheet, At: at}
}

// press presses keys by name, parted by spaces; a word that is no key's name
// is typed letter by letter.
func (b *bench) press(keys string) *bench {
	b.t.Helper()
	for _, name := range strings.Fields(keys) {
		if msg, ok := namedKeys[name]; ok {
			msg.Runes = slices.Clone(msg.Runes) // a text field cleans them where they lie
			b.send(msg)
			continue
		}
		for _, r := range name {
			b.send(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune{r}})
		}
	}
	return b
}

var namedKeys = map[string]tea.KeyMsg{
	"enter": {Type: tea.KeyEnter}, "esc": {Type: tea.KeyEscape}, "tab": {Type: tea.KeyTab},
	"shift+tab": {Type: tea.KeyShiftTab}, "space": {Type: tea.KeySpace, Runes: []rune{' '}},
	"left": {Type: tea.KeyLeft}, "right": {Type: tea.KeyRight}, "up": {Type: tea.KeyUp}, "down": {Type: tea.KeyDown},
	"ctrl+r": {Type: tea.KeyCtrlR}, "ctrl+c": {Type: tea.KeyCtrlC}, "ctrl+z": {Type: tea.KeyCtrlZ}, "ctrl+l": {Type: tea.KeyCtrlL}, "ctrl+j": {Type: tea.KeyCtrlJ},
}

// send hands the root a message and runs the commands that come of it, one
// after the other.
func (b *bench) send(msg tea.Msg) {
	_, cmd := b.root.Update(msg)
	b.run(cmd)
}

func (b *bench) run(cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	switch msg := cmd().(type) {
	case tea.BatchMsg:
		for _, c := range msg {
			b.run(c)
		}
	case savedMsg:
		b.send(msg)
	}
}

// screen is the frame as a reader sees it.
func (b *bench) screen() string {
	var rows []string
	for _, row := range strings.Split(b.root.View(), "\n") {
		rows = append(rows, strings.TrimRight(row, " "))
	}
	return strings.Join(rows, "\n")
}

// shows fails where the screen lacks any of the texts.
func (b *bench) shows(texts ...string) *bench {
	b.t.Helper()
	for _, want := range texts {
		if !strings.Contains(b.screen(), want) {
			b.t.Fatalf("the screen does not show %q:\n%s", want, b.screen())
		}
	}
	return b
}

func (b *bench) showsNot(texts ...string) *bench {
	b.t.Helper()
	for _, unwanted := range texts {
		if strings.Contains(b.screen(), unwanted) {
			b.t.Fatalf("the screen shows %q:\n%s", unwanted, b.screen())
		}
	}
	return b
}

func (b *bench) resize(width, height int) *bench {
	b.send(tea.WindowSizeMsg{Width: width, Height: height})
	return b
}
