package results

import (
	"cmp"

	"github.com/kamscore/kamscore/scoring"
)

// Budgets of an outline, far above any questionnaire a person would answer.
// The mean of components is exact arithmetic, which a multitude of them with
// large weights would make slow.
const (
	maxLevels     = 10
	maxBands      = 101 // one for each whole percent
	maxComponents = 1000
	maxElements   = maxAnswers
	maxWeight     = 1_000
	maxRating     = 9  // the highest value a level can have
	maxKeys       = 20 // of an element that an overlay changes
)

// readScorecard reads what the file says of the scorecard: which it was, and
// its outline, what the arithmetic needs.
func (d *Document) readScorecard(r *reader) {
	s := d.Scorecard
	r.object(func(name string) {
		switch name {
		case "id":
			s.ID = r.line()
		case "version":
			s.Version = r.line()
		case "title":
			s.Title = r.line()
		case "language":
			s.Language = r.line()
		case "extends":
			s.Extends = readBase(r)
		case "hash":
			d.Hash = r.line()
		case "source":
			d.Source = r.path()
		case "outline":
			r.object(func(name string) { readOutline(r, s, name) })
		default:
			r.drop()
		}
	})
}

// readBase reads what the scorecard is an overlay of, nothing where it is none.
func readBase(r *reader) scoring.Base {
	var b scoring.Base
	isSaid := false
	r.object(func(name string) {
		isSaid = true
		switch name {
		case "id":
			b.ID = r.line()
		case "version":
			b.Version = r.line()
		default:
			r.drop()
		}
	})
	if isSaid && r.err == nil {
		if !isID(b.ID) {
			r.faults.add("scorecard.extends.id", "%s", idProblem(b.ID))
		}
		if b.Version == "" {
			r.faults.add("scorecard.extends.version", "is missing")
		}
	}
	return b
}

func readOutline(r *reader, s *scoring.Scorecard, name string) {
	switch name {
	case "scale":
		r.array(maxLevels, func(int) { s.Scale = append(s.Scale, readLevel(r)) })
	case "scoring":
		r.object(func(name string) {
			if name == "total" {
				s.Method = scoring.Method(r.line())
			} else {
				r.drop()
			}
		})
	case "bands":
		r.array(maxBands, func(int) { s.Bands = append(s.Bands, readBand(r)) })
	case "matrix":
		s.Matrix = readMatrix(r)
	case "stages":
		r.array(maxComponents, func(int) { s.Stages = append(s.Stages, readStage(r)) })
	case "components":
		elements := 0
		r.array(maxComponents, func(int) {
			c := readComponent(r, s, maxElements-elements)
			elements += len(c.Elements)
			s.Components = append(s.Components, c)
		})
	default:
		r.drop()
	}
}

func readLevel(r *reader) scoring.Level {
	l := scoring.Level{Value: -1}
	r.object(func(name string) {
		switch name {
		case "value":
			l.Value, _ = r.integer(0, maxRating)
		case "label":
			l.Label = r.line()
		case "help":
			l.Help = r.line()
		default:
			r.drop()
		}
	})
	return l
}

func readBand(r *reader) scoring.Band {
	b := scoring.Band{From: -1}
	r.object(func(name string) {
		switch name {
		case "from":
			b.From, _ = r.integer(0, 100)
		case "label":
			b.Label = r.line()
		case "next":
			b.Next = r.line()
		default:
			r.drop()
		}
	})
	return b
}

func readStage(r *reader) scoring.Stage {
	var s scoring.Stage
	r.object(func(name string) {
		switch name {
		case "id":
			s.ID = r.line()
		case "title":
			s.Title = r.line()
		default:
			r.drop()
		}
	})
	return s
}

// readComponent reads a component of a scorecard, of at most so many elements.
func readComponent(r *reader, s *scoring.Scorecard, most int) scoring.Component {
	c := scoring.Component{Weight: 1}
	r.object(func(name string) {
		switch name {
		case "id":
			c.ID = r.line()
		case "title":
			c.Title = r.line()
		case "stage":
			c.Stage = r.line()
		case "weight":
			c.Weight = readWeight(r)
		case "elements":
			r.array(most, func(int) { c.Elements = append(c.Elements, readElement(r, s)) })
		default:
			r.drop()
		}
	})
	return c
}

// readElement reads an element of a scorecard, which an overlay may have changed.
func readElement(r *reader, s *scoring.Scorecard) scoring.Element {
	e := scoring.Element{Weight: 1}
	var overridden []string
	r.object(func(name string) {
		switch name {
		case "id":
			e.ID = r.line()
		case "weight":
			e.Weight = readWeight(r)
		case "overridden":
			r.array(maxKeys, func(int) { overridden = append(overridden, r.line()) })
		default:
			r.drop()
		}
	})
	if overridden != nil {
		if s.Overlay.Overridden == nil {
			s.Overlay.Overridden = map[string][]string{}
		}
		s.Overlay.Overridden[e.ID] = overridden
	}
	return e
}

// readWeight reads a weight, 1 where the value cannot be one.
func readWeight(r *reader) int {
	if w, ok := r.integer(1, maxWeight); ok {
		return w
	}
	return 1
}

func (d *Document) writeScorecard(w *writer) {
	s := d.fullCard()
	w.name("id").text(s.ID)
	w.name("version").text(s.Version)
	w.name("title").text(s.Title)
	if s.Language != "" {
		w.name("language").text(s.Language)
	}
	if s.IsOverlay() {
		w.name("extends").object(func() {
			w.name("id").text(s.Extends.ID)
			w.name("version").text(s.Extends.Version)
		})
	}
	w.name("hash").text(d.Hash)
	w.name("source").text(cleanPath(d.Source))
	w.name("outline").object(func() { writeOutline(w, s) })
}

func writeOutline(w *writer, s *scoring.Scorecard) {
	w.name("scale").array(func() {
		for _, l := range s.Scale {
			w.object(func() {
				w.name("value").integer(l.Value)
				w.name("label").text(l.Label)
				w.name("help").text(l.Help)
			})
		}
	})
	w.name("scoring").object(func() { w.name("total").text(string(cmp.Or(s.Method, scoring.ByElements))) })
	w.name("bands").array(func() {
		for _, b := range s.Bands {
			w.object(func() {
				w.name("from").integer(b.From)
				w.name("label").text(b.Label)
				if b.Next != "" {
					w.name("next").text(b.Next)
				}
			})
		}
	})
	if s.Matrix != nil {
		w.name("matrix").object(func() { writeMatrix(w, s.Matrix) })
	}
	w.name("stages").array(func() {
		for _, s := range s.Stages {
			w.object(func() {
				w.name("id").text(s.ID)
				w.name("title").text(s.Title)
			})
		}
	})
	w.name("components").array(func() {
		for i := range s.Components {
			writeComponent(w, s, &s.Components[i])
		}
	})
}

func writeComponent(w *writer, s *scoring.Scorecard, c *scoring.Component) {
	w.object(func() {
		w.name("id").text(c.ID)
		w.name("title").text(c.Title)
		if c.Stage != "" {
			w.name("stage").text(c.Stage)
		}
		w.name("weight").integer(c.Weight)
		w.name("elements").array(func() {
			for i := range c.Elements {
				w.object(func() {
					w.name("id").text(c.Elements[i].ID)
					w.name("weight").integer(c.Elements[i].Weight)
					writeOverridden(w, s.Overlay.Overridden[c.Elements[i].ID])
				})
			}
		})
	})
}

// writeOverridden says what an overlay changed of an element: of another level's
// wording nothing else in the file tells.
func writeOverridden(w *writer, keys []string) {
	if len(keys) == 0 {
		return
	}
	w.name("overridden").array(func() {
		for _, key := range keys {
			w.text(key)
		}
	})
}
