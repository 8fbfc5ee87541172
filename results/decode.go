package results

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/kamscore/kamscore/scoring"
)

// Decode reads a result. It accepts what Encode writes and what a person may
// have made of that in an editor: any order of fields, a byte order mark, NUL
// bytes after the end. Scores are computed anew; a stored one that differs,
// and whatever else the user should know, is in the document's Remarks.
//
// The error is Faults where the file is sound JSON but not a sound result. It
// wraps ErrNewerFormat or ErrDamaged where these apply.
func Decode(data []byte) (*Document, error) {
	if len(data) > MaxSize {
		return nil, errTooLarge
	}
	f := newFile()
	data, padding := strip(data)
	switch {
	case len(data) == 0 && padding > 0:
		return nil, fmt.Errorf("%w: there are only NUL bytes in the file", ErrDamaged)
	case len(data) == 0:
		return nil, fmt.Errorf("%w: the file is empty", ErrDamaged)
	case padding > 0:
		f.doc.Remarks = append(f.doc.Remarks, fmt.Sprintf("%d NUL bytes after the end of the file were ignored.", padding))
	}
	r := newReader(data)
	r.object(func(name string) { f.member(r, name) })
	if r.err == nil {
		r.err = end(r.dec)
	}
	var faults Faults
	if r.err != nil && !errors.As(r.err, &faults) {
		return nil, explain(r.err, data)
	}
	// Faults are said after it: a newer format may well look full of them.
	if err := checkFormat(f.format); err != nil {
		return nil, err
	}
	if r.err != nil {
		return nil, r.err
	}
	return f.document(r)
}

const byteOrderMark = "\ufeff"

var errTooLarge = fmt.Errorf("larger than %d MB, which no result is", MaxSize>>20)

// strip takes a byte order mark from the beginning of a file and NUL bytes,
// which a crash of the system can leave, from its end. It returns how many.
func strip(data []byte) (stripped []byte, padding int) {
	data = bytes.TrimPrefix(data, []byte(byteOrderMark))
	stripped = bytes.TrimRight(data, "\x00 \t\r\n")
	return stripped, bytes.Count(data[len(stripped):], []byte{0})
}

// end returns an error unless the file ends where its value ends.
func end(dec *jsontext.Decoder) error {
	switch _, err := dec.ReadToken(); {
	case err == nil:
		return errors.New("something follows the end of the result")
	case errors.Is(err, io.EOF):
		return nil
	default:
		return err
	}
}

// explain turns an error of the JSON decoder into one that says where.
func explain(err error, data []byte) error {
	var syntax *jsontext.SyntacticError
	switch {
	case bytes.IndexByte(data, 0) >= 0:
		return fmt.Errorf("%w: there are NUL bytes in the file", ErrDamaged)
	case errors.Is(err, io.ErrUnexpectedEOF):
		return fmt.Errorf("%w: the file is cut off", ErrDamaged)
	case !errors.As(err, &syntax):
		return err
	}
	at, place := position(data, syntax.ByteOffset), placeOf(syntax.JSONPointer)
	if errors.Is(syntax.Err, jsontext.ErrDuplicateName) {
		return fmt.Errorf("%s: %s stands twice in %s", at,
			quote(syntax.JSONPointer.LastToken()), placeOf(syntax.JSONPointer.Parent()))
	}
	return fmt.Errorf("%s, in %s: not valid JSON: %s", at, place, brief(syntax.Err.Error(), 120))
}

// position says where an offset is, the way an editor counts.
func position(data []byte, offset int64) string {
	before := data[:min(int(offset), len(data))]
	line := bytes.Count(before, []byte{'\n'}) + 1
	column := utf8.RuneCount(before[bytes.LastIndexByte(before, '\n')+1:]) + 1
	return fmt.Sprintf("line %d, column %d", line, column)
}

func checkFormat(format string) error {
	if format == Format {
		return nil
	}
	family, _, _ := strings.Cut(Format, "/")
	if version, ok := strings.CutPrefix(format, family+"/"); ok {
		major, _, _ := strings.Cut(version, ".")
		if n, err := strconv.Atoi(major); err == nil && n > 1 {
			return fmt.Errorf("%w: its format is %s, and this one reads %s; update kamscore to open it",
				ErrNewerFormat, quote(format), Format)
		}
	}
	if format == "" {
		return fmt.Errorf("not a result of kamscore: it does not begin with \"format\": %q", Format)
	}
	return fmt.Errorf("not a result of kamscore: its format is %s, not %s", quote(format), Format)
}

// A file is a result as far as it can be read member by member. What depends
// on other members, which may come later, is done by document.
type file struct {
	format  string
	doc     Document
	asked   []string // ids of components, nil for all
	answers []record
	closing []closingRecord
	actions []actionRecord
	retired []retiredRecord
	stored  storedScores
}

func newFile() *file {
	return &file{doc: Document{Assessment: scoring.Assessment{Scorecard: &scoring.Scorecard{}}}}
}

func (f *file) member(r *reader, name string) {
	d := &f.doc
	switch name {
	case "format":
		f.format = r.line()
	case "id":
		d.ID = r.line()
	case "revision":
		d.Revision, _ = r.integer(0, maxRevision)
	case "scorecard":
		d.readScorecard(r)
	case "subject":
		r.object(func(name string) { d.readSubject(r, name) })
	case "respondent":
		r.object(func(name string) { d.readRespondent(r, name) })
	case "status":
		d.Status = scoring.Status(r.line())
	case "started":
		d.Started = r.time()
	case "updated":
		d.Updated = r.time()
	case "completed":
		d.Completed = r.time()
	case "next_review":
		d.NextReview = r.time()
	case "previous":
		d.Previous = r.line()
	case "position":
		d.Position = r.line()
	case "beside":
		d.Beside = r.path()
	case "components":
		f.readAsked(r)
	case "answers":
		r.array(maxAnswers, func(int) {
			var a record
			a.read(r)
			f.answers = append(f.answers, a)
		})
	case "closing":
		r.array(maxQuestions, func(int) {
			var c closingRecord
			c.read(r)
			f.closing = append(f.closing, c)
		})
	case "actions":
		r.array(maxAnswers, func(int) {
			var a actionRecord
			a.read(r)
			f.actions = append(f.actions, a)
		})
	case "targets":
		d.readTargets(r)
	case "priorities":
		d.readStandings(r)
	case "retired_answers":
		r.array(maxAnswers, func(int) {
			var a retiredRecord
			a.read(r)
			f.retired = append(f.retired, a)
		})
	case "scores":
		f.stored = readScores(r.value())
	case "app":
		d.App = r.line()
	default:
		d.unknown = r.keep(d.unknown, name)
	}
}

func (d *Document) readSubject(r *reader, name string) {
	switch name {
	case "kind":
		d.Subject.Kind = scoring.Kind(r.line())
	case "name":
		d.Subject.Name = r.line()
	case "team":
		d.Subject.Team = r.line()
	default:
		r.drop()
	}
}

func (d *Document) readRespondent(r *reader, name string) {
	switch name {
	case "name":
		d.Respondent.Name = r.line()
	case "role":
		d.Respondent.Role = scoring.Role(r.line())
	default:
		r.drop()
	}
}
