package results

import (
	"errors"
	"math"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/kamscore/kamscore/scoring"
)

// Format is the first field of every result file.
const Format = "kamscore-result/1"

// Budgets of a result file. A real one takes some 60 KB and a few hundred
// answers.
const (
	MaxSize    = 32 << 20 // bytes
	maxAnswers = 100_000

	// maxRevision is the last whole number that every program reads from JSON
	// as it was written. An int is smaller on some machines.
	maxRevision = min(1<<53, math.MaxInt)
)

// ErrNewerFormat is wrapped by the error for a result that a later kamscore
// wrote in a format this one does not know. Writing it back would lose what
// is new in it.
var ErrNewerFormat = errors.New("written by a newer kamscore")

// ErrDamaged is wrapped by the error for a file that no editor leaves behind:
// empty, holding NUL bytes, or cut off. A backup may help; a file that is
// wrong in another way was edited by hand and needs its author.
var ErrDamaged = errors.New("damaged")

// A Document is what a result file holds: an assessment, and what belongs to
// the file rather than to the assessment.
//
// A document is copied by assignment. To save a later state of an assessment,
// copy the document it was read from and replace the Assessment; what the file
// holds beyond it comes along.
type Document struct {
	// Assessment is what was answered. Of a document that was read, the
	// Scorecard is the outline, with a statement where an answer kept one and
	// the closing questions that were answered, in the language they were
	// answered in: empty where the file does not say, for the one the scorecard
	// was written in. Where only some components are asked, it is their part of
	// the outline, which then is Whole. Answers to elements of the others are
	// kept and do not count; those to elements that the outline does not have
	// at all are among the Retired.
	scoring.Assessment

	Scores scoring.Scores // computed from outline and answers, never read
	Hash   string         // of the scorecard, all of it: "sha256:" and 64 hex digits
	Source string         // "bundled" or the absolute path of the scorecard's YAML
	Beside string         // the absolute path of the folder that a team agrees beside, or empty
	App    string         // who wrote the file: "kamscore 1.0.0"

	// Remarks is what the reader noticed, each a sentence for the user.
	// They are not written.
	Remarks []string

	// What this version does not interpret, in file order.
	unknown     []field                       // at top level
	kept        map[string][]field            // with an answer, by element id
	keptActions map[string][]field            // with an action, by element id
	keptRetired map[retiredKey]retiredUnknown // with what is retired

	questions map[string]keptQuestion // by question id
}

// A field is one member of an object that this version does not know.
type field struct {
	name  string
	value jsontext.Value
}
