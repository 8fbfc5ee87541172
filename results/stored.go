package results

import (
	"fmt"
	"math"
	"strconv"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/kamscore/kamscore/scoring"
)

// storedScores are the scores that stood in a file, as far as they are
// compared with the computed ones. Nothing in them is a fault: what is not a
// number is just wrong.
type storedScores struct {
	total              storedScore
	stages, components map[string]storedScore // by id
}

type storedScore struct {
	points, max, percent figure
}

// A figure is a number, or null, where the file says one at all.
type figure struct {
	said, ok bool
	value    float64 // NaN for what is no number
}

func readScores(v jsontext.Value) storedScores {
	var s storedScores
	r := newReader(v)
	r.object(func(name string) {
		switch name {
		case "total":
			_, s.total = readStored(r)
		case "stages":
			s.stages = readStoredByID(r)
		case "components":
			s.components = readStoredByID(r)
		default:
			r.skip()
		}
	})
	return s
}

func readStoredByID(r *reader) map[string]storedScore {
	scores := map[string]storedScore{}
	r.array(maxComponents, func(int) {
		id, score := readStored(r)
		scores[id] = score
	})
	return scores
}

func readStored(r *reader) (id string, s storedScore) {
	r.object(func(name string) {
		switch name {
		case "id":
			id = r.line()
		case "points":
			s.points = readFigure(r)
		case "max":
			s.max = readFigure(r)
		case "percent":
			s.percent = readFigure(r)
		default:
			r.skip()
		}
	})
	return id, s
}

func readFigure(r *reader) figure {
	v := r.value()
	if v.Kind() == jsontext.KindNull {
		return figure{said: true}
	}
	n, err := strconv.ParseFloat(string(v), 64)
	if err != nil {
		n = math.NaN()
	}
	return figure{said: true, ok: true, value: n}
}

// compare says in a sentence which stored scores are not what the answers
// give, empty where all are.
func (s storedScores) compare(card *scoring.Scorecard, scores scoring.Scores) string {
	first, others := "", []string(nil)
	note := func(what string, stored storedScore, score scoring.Score) {
		was, is, differ := stored.differences(score)
		switch {
		case !differ:
		case first == "":
			first = fmt.Sprintf("The stored %s of %s was wrong; from the answers it is %s.", what, was, is)
		default:
			others = append(others, what)
		}
	}
	note("total", s.total, scores.Total)
	for i, score := range scores.Stages {
		note("score for "+quote(card.Stages[i].Title), s.stages[card.Stages[i].ID], score)
	}
	for i, score := range scores.Components {
		note("score for "+quote(card.Components[i].Title), s.components[card.Components[i].ID], score)
	}
	if len(others) > 0 {
		first += " So " + plural(len(others), "was the ", "were the ") + enumerate(others) + "."
	}
	return first
}

// differences puts the first figure that differs into words, before and
// after: a whole percent where that shows it.
func (s storedScore) differences(score scoring.Score) (was, is string, differ bool) {
	percent := figure{said: true}
	percent.value, percent.ok = score.Percent.Exact()
	points := figure{said: true, ok: true, value: float64(score.Points)}
	most := figure{said: true, ok: true, value: float64(score.Max)}
	for _, f := range []struct {
		was, is figure
		format  string
	}{
		{s.percent, percent, "%.0f%%"},
		{s.points, points, "%.0f points"},
		{s.max, most, "at most %.0f points"},
		{s.percent, percent, "%v%%"},
	} {
		if !f.was.differs(f.is) {
			continue
		}
		differ = true
		if was, is = f.was.words(f.format), f.is.words(f.format); was != is {
			break
		}
	}
	return was, is, differ
}

// tolerance is how far a stored number may be off: other programs round
// differently in the last digits.
const tolerance = 1e-9

func (f figure) differs(computed figure) bool {
	if !f.said || f.ok != computed.ok {
		return f.said
	}
	return f.ok && !(math.Abs(f.value-computed.value) <= tolerance) // so that NaN differs
}

func (f figure) words(format string) string {
	switch {
	case !f.ok:
		return "no score"
	case math.IsNaN(f.value) || math.Abs(f.value) > math.MaxInt32:
		return "no sensible number"
	}
	return fmt.Sprintf(format, f.value)
}
