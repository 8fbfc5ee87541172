package tui

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/session"
)

// Plain is where plain mode reads and writes: lines in and lines out, for a
// screen reader, a terminal that can do nothing else, or a pipe.
type Plain struct {
	In    io.Reader
	Out   io.Writer
	Width int  // cells that a line may take; 0 leaves breaking lines to whoever shows them
	ASCII bool // nothing else can be shown
}

// A StoppedError says that the input ended while there was still something to
// ask. What was answered until then is saved.
type StoppedError struct {
	// At is the element that would have been asked, with its number and its
	// id, "4.4 (chain-map)". It is empty where no assessment was open.
	At string

	// Undecided says that it ended before it was decided how to go on with a
	// changed scorecard. The result is as it was.
	Undecided bool
}

func (e *StoppedError) Error() string {
	switch {
	case e.Undecided:
		return "stopped before it was decided how to go on with the changed scorecard, and nothing was written: end of input"
	case e.At == "":
		return "stopped before an assessment was chosen: end of input"
	}
	return "stopped at element " + e.At + ": end of input"
}

// An UntakenError says that lines came out of a pipe which the assessment did
// not take. Nobody was there to read that, so the run has to end as one that
// failed.
type UntakenError struct {
	Lines int
	Err   error // why the last of them was not taken
}

func (e *UntakenError) Error() string {
	lines := "1 line was"
	if e.Lines != 1 {
		lines = fmt.Sprintf("%d lines were", e.Lines)
	}
	return fmt.Sprintf("%s not taken: %v", lines, e.Err)
}

// Unwrap returns the reason.
func (e *UntakenError) Unwrap() error { return e.Err }

// Hint says what to do about it, empty where that was said when it was opened.
func (e *UntakenError) Hint() string {
	if errors.Is(e.Err, session.ErrFinished) {
		return "f before the first answer reopens it"
	}
	return ""
}

// errLeft says that the respondent has typed q.
var errLeft = errors.New("left")

// An interview is plain mode: it asks one question after the other and takes
// one line as the answer. What it writes is never taken back or painted over.
type interview struct {
	desk     *desk
	paper    *paper
	lines    *lineReader
	echo     bool // nobody else shows what is typed
	commands []command

	due    bool // the question is to be asked before the next line is read
	asking bool // the statement of the element in view has been read out

	untaken UntakenError // what was refused so far

	summarised bool   // the summary has come up by itself
	saved      int    // the newest revision known to be safe
	conflict   string // where the answers go when another program has changed the file
}

// RunPlain asks and takes answers until the respondent leaves, the input ends,
// where it returns a [StoppedError] if anything is left to ask, or ctx is
// done, whose cause it returns then. Where lines that did not come from a
// terminal were refused it returns an [UntakenError]. An error that the answers
// could not be saved takes precedence or goes with these.
func RunPlain(ctx context.Context, p Plain, o Outside, first Opening) error {
	v := &interview{
		desk: newDesk(o, look{}), paper: newPaper(p),
		lines: readLines(ctx, p.In), echo: !isTerminal(p.In),
	}
	defer v.lines.stop()
	return v.leave(v.run(first))
}

// run ends with the reason for its end, which is never nil.
func (v *interview) run(first Opening) error {
	if first.Words != nil {
		v.desk.words = first.Words
	}
	var err error
	switch {
	case first.Change != nil:
		first, err = v.decide(first)
	case first.Sheet == nil:
		first, err = v.home()
	}
	if err != nil {
		return err
	}
	v.open(first)
	for {
		if err := v.step(); err != nil {
			return err
		}
	}
}

// step asks once and does what is typed.
func (v *interview) step() error {
	if v.due {
		v.due, v.asking = false, true
		v.question()
	}
	prompt := v.desk.words.Plain.Command
	if v.asking && v.refusal() == nil {
		prompt = v.desk.words.Plain.Rating
	}
	line, err := v.ask(prompt)
	if err != nil {
		return err
	}
	return v.take(line)
}

// ask writes a prompt and waits for a line. It returns io.EOF at the end of
// the input.
func (v *interview) ask(prompt string) (string, error) {
	v.paper.prompt(prompt)
	if err := v.paper.flush(); err != nil {
		return "", err
	}
	line, err := v.lines.next()
	if err != nil {
		v.paper.quote("")
		return "", err
	}
	if v.echo {
		v.paper.quote(line.text)
	}
	if line.cut {
		v.paper.say(v.desk.words.Plain.LongLine)
	}
	return line.text, nil
}

// confirm asks until it is told yes or no; an empty line is a no.
func (v *interview) confirm(prompt string) (bool, error) {
	for {
		line, err := v.ask(prompt)
		if err != nil {
			return false, err
		}
		switch said := split(line).name; {
		case isYes(said):
			return true, nil
		case said == "" || isNo(said):
			return false, nil
		}
		v.paper.say(v.notUnderstood(line), v.desk.words.Plain.YesOrNo)
	}
}

// leave saves what is not saved yet, says where the interview stopped, and
// returns what RunPlain returns.
func (v *interview) leave(why error) error {
	switch {
	case errors.Is(why, errLeft):
		why = nil
	case errors.Is(why, io.EOF):
		why = v.stopped()
	}
	if why == nil && v.echo && v.untaken.Lines > 0 {
		why = &v.untaken
	}
	err := v.putAway()
	if flushErr := v.paper.flush(); why == nil {
		why = flushErr
	}
	switch {
	case err == nil:
		return why
	case why == nil:
		return err
	}
	return fmt.Errorf("%w; %w", why, err)
}

// stopped is what the end of the input comes to: nothing where there was
// nothing left to ask.
func (v *interview) stopped() error {
	if v.desk.sheet == nil {
		return &StoppedError{}
	}
	s := v.session()
	if s.NothingLeft() || v.refusal() != nil {
		return nil
	}
	return &StoppedError{At: fmt.Sprintf("%s (%s)", report.Number(s.PlaceAt(s.At())), s.ElementAt(s.At()).ID)}
}

func (v *interview) session() *session.Session { return v.desk.sheet.Session }

// refusal is why the assessment takes no answer now, nil where it takes one.
func (v *interview) refusal() error {
	switch {
	case v.desk.sheet.Save == nil:
		return session.ErrReading
	case v.session().IsFinished():
		return session.ErrFinished
	}
	return nil
}
