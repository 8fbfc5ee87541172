package tui

import (
	"os/exec"
	"time"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/session"
	"github.com/kamscore/kamscore/words"
)

// Outside is what the interface asks of the world. Every function is called
// from the program's own goroutine but Sheet.Save, and Home while the program
// opens what it starts with, when nothing else is called.
type Outside struct {
	// Words are what the interface says, in the language of the respondent, until
	// an opening has its own; nil is English.
	Words *words.Words
	// Now is the clock, in the zone that times are shown in.
	Now func() time.Time
	// Home reads what the home screen offers.
	Home func() (Home, error)
	// Open opens a result by its path, a draft where it was left and a finished
	// assessment at its summary. Where its scorecard has changed in what matters,
	// there is a Change to be decided first. Where it cannot be changed, because
	// another session holds it, say, the error is a *ReadOnlyError, and Read
	// opens it for reading.
	Open func(path string) (Opening, error)
	Read func(path string) (*Sheet, error)
	// Start begins an assessment with a scorecard of the home screen. Nothing
	// is written before the first save.
	Start func(card HomeCard) (*Sheet, error)
	// Next begins the next round of a finished result, given by its path. What
	// is open is put away for it, and stays open where it fails.
	Next func(path string) (*Sheet, error)
	// Export writes the summary to a new file in a folder beside the result
	// and returns its path.
	Export func(result string, format report.Format, a *scoring.Assessment) (path string, err error)
	// Others lists the other results of an assessment's scorecard and major
	// version, of its base and of overlays of either, in the order in which they are offered: the round before it,
	// those about the same subject, the rest. result is its own path.
	Others func(result string, a *scoring.Assessment) ([]Other, error)
	// Compare sets an assessment and the result at a path side by side, the
	// older of two rounds first. The error is a *scoring.IncomparableError
	// where they cannot be compared.
	Compare func(a *scoring.Assessment, path string) (*scoring.Comparison, error)
	// Edit prepares the user's editor on a note.
	Edit func(note string) (Editing, error)
	// CanSuspend says whether there is a shell that would bring a suspended
	// kamscore back.
	CanSuspend bool
}

// An Editing is a note in a file for an editor.
type Editing struct {
	Command *exec.Cmd
	Path    string
	Read    func() (string, error) // what was written
	Discard func()                 // removes the file
}

// A Sheet is an open assessment with its place on disk.
type Sheet struct {
	Session *session.Session
	Path    func() string // where the result is, or will be
	Remarks []string      // what was noticed while it was opened, a sentence each

	ShowLast  bool      // the answers of the last round are shown from the start
	ReviewDue time.Time // when it was to be looked at again, zero until that day

	// Debate is what a team rated separately, where it rates together now: the
	// session then takes its order. Else it is nil.
	Debate *scoring.Debate

	// Unsaved says that it is to be saved before anything is answered: it was put
	// on another version of its scorecard.
	Unsaved bool

	alikeOffered bool // what was rated alike was offered to be taken over

	// Offer keeps a state for the save at the end; it is quick and never
	// fails. Save writes it; it may be called from any goroutine and in any
	// order. Both are nil in a sheet that is open for reading.
	Offer func(scoring.Assessment)
	Save  func(scoring.Assessment) (Saved, error)
}

// A Change is a result that is open while its scorecard is another than was
// rated. Nothing is written before GoOn, and what is left without it stays as it
// was: Home and Read, and whatever opens another one, put it away.
type Change struct {
	Path       string
	Assessment *scoring.Assessment // as it was; not to be changed
	Migration  scoring.Migration   // what the other version means for it

	// GoOn puts it on the other version. It may be called once; where it fails
	// the result is put away as it was.
	GoOn func(scoring.Decisions) (*Sheet, error)
}

// Saved tells of a state that is safe on disk.
type Saved struct {
	At       time.Time
	Revision int
	// Conflict is where the state went when another program had replaced the
	// file meanwhile, else empty.
	Conflict string
}

// A SaveError says why a state could not be saved.
type SaveError struct {
	Reason string // in a few words: "the disk is full"
	Hint   string // what to do about it, or empty
	Err    error  // in full
}

func (e *SaveError) Error() string { return e.Err.Error() }

// Unwrap returns the error in full.
func (e *SaveError) Unwrap() error { return e.Err }

// A ReadOnlyError says why a result can be read and not changed.
type ReadOnlyError struct {
	Reason string // a clause: "it is open in another session, process 812 ..."
}

func (e *ReadOnlyError) Error() string { return e.Reason }

// Home is what the home screen offers.
type Home struct {
	Results  []HomeResult // newest first
	Family   []HomeCard   // the bundled scorecards that belong together
	Systems  []HomeCard   // the other bundled ones
	Own      []HomeCard   // those of the user's own
	Unusable string       // a sentence on scorecards of their own that cannot be used, or empty
	Overdue  string       // a sentence on the actions that are overdue, or empty
	Problems []string     // files that could not be read, a sentence each
}

// A HomeCard is a scorecard that can be started.
type HomeCard struct {
	scoring.Heading
	Path string // of the user's own file; empty where it is bundled
}

// An Other is a result that the open one can be compared with.
type Other struct {
	Path       string
	Subject    scoring.Subject
	Respondent scoring.Respondent
	Status     scoring.Status
	Changed    time.Time // when it was finished, or while it is a draft changed
	Total      scoring.Score
	Previous   bool // the open one is the round after it

	// Scorecard is the title of its scorecard where that is the base of the
	// open one's, or an overlay; else it is empty.
	Scorecard string
}

// A HomeResult is one saved assessment.
type HomeResult struct {
	Path     string
	Title    string // of the scorecard
	About    string // the subject, or the role where there is none
	Status   scoring.Status
	Updated  time.Time
	Total    scoring.Score
	Position string // where it goes on, as a phrase: "5.2 of Value creation"

	ReviewDue time.Time // when it was to be looked at again, zero until that day
}
