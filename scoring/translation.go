package scoring

import (
	"maps"
	"slices"
	"strconv"
)

// A Translation is what a scorecard says in another language: texts, by what
// they belong to. It has no ids, values or weights, and so can change none. A
// text that is empty is shown in the scorecard's own language.
type Translation struct {
	Language string // BCP 47

	Title    string
	Summary  string
	Audience string

	Scale  map[int]LevelText       // by value
	Bands  map[int]string          // labels, by From
	Next   map[int]string          // what to do next in a band, by From
	Matrix map[string]QuadrantText // by [Corner.Key]

	// By id.
	Stages     map[string]StageText
	Components map[string]ComponentText
	Elements   map[string]ElementText
	Closing    map[string]string
}

// A LevelText is what a level of the scale says.
type LevelText struct{ Label, Help string }

// A QuadrantText is what a quadrant of the matrix says.
type QuadrantText struct{ Label, Advice string }

// A StageText is what a stage says.
type StageText struct{ Title, Question string }

// A ComponentText is what a component says.
type ComponentText struct{ Title, Summary string }

// An ElementText is what an element says.
type ElementText struct {
	Statement string
	Evidence  string
	Guidance  string
	Levels    map[int]string // by value
	Improve   string
}

// of is a scorecard in the language of the translation. It shares nothing with
// the original that has a text.
func (t *Translation) of(original *Scorecard) *Scorecard {
	s := *original
	s.Language, s.Original = t.Language, original
	replace(&s.Title, t.Title)
	replace(&s.Summary, t.Summary)
	replace(&s.Audience, t.Audience)
	s.Scale = t.scale(s.Scale)
	s.Bands = slices.Clone(s.Bands)
	for i := range s.Bands {
		replace(&s.Bands[i].Label, t.Bands[s.Bands[i].From])
		replace(&s.Bands[i].Next, t.Next[s.Bands[i].From])
	}
	s.Matrix = t.matrix(s.Matrix)
	s.Stages = slices.Clone(s.Stages)
	for i := range s.Stages {
		said := t.Stages[s.Stages[i].ID]
		replace(&s.Stages[i].Title, said.Title)
		replace(&s.Stages[i].Question, said.Question)
	}
	s.Components = slices.Clone(s.Components)
	for i := range s.Components {
		c := &s.Components[i]
		said := t.Components[c.ID]
		replace(&c.Title, said.Title)
		replace(&c.Summary, said.Summary)
		c.Elements = slices.Clone(c.Elements)
		for j := range c.Elements {
			t.Elements[c.Elements[j].ID].replaceIn(&c.Elements[j])
		}
	}
	s.Closing = slices.Clone(s.Closing)
	for i := range s.Closing {
		replace(&s.Closing[i].Text, t.Closing[s.Closing[i].ID])
	}
	return &s
}

// replace puts a translation in the place of a text, where there is one.
func replace(text *string, translated string) {
	if translated != "" {
		*text = translated
	}
}

// scale is a scale in the language of the translation. The default one is
// known in some languages by itself.
func (t *Translation) scale(original Scale) Scale {
	s := slices.Clone(original)
	if known, ok := defaultScale(t.Language); ok && original.IsDefault() {
		s = known
	}
	for i := range s {
		said := t.Scale[s[i].Value]
		replace(&s[i].Label, said.Label)
		replace(&s[i].Help, said.Help)
	}
	return s
}

// matrix is a matrix in the language of the translation, nil of nil.
func (t *Translation) matrix(original *Matrix) *Matrix {
	m := original.clone()
	if m == nil {
		return nil
	}
	for i := range m.Quadrants {
		q := &m.Quadrants[i]
		said := t.Matrix[q.Key()]
		replace(&q.Label, said.Label)
		replace(&q.Advice, said.Advice)
	}
	return m
}

func (t ElementText) replaceIn(e *Element) {
	replace(&e.Statement, t.Statement)
	replace(&e.Evidence, t.Evidence)
	replace(&e.Guidance, t.Guidance)
	replace(&e.Improve, t.Improve)
	e.Levels = maps.Clone(e.Levels)
	for value := range e.Levels {
		if said := t.Levels[value]; said != "" {
			e.Levels[value] = said
		}
	}
}

// Missing lists what a scorecard says in its own language and not in a
// translation, in the order of the scorecard: a key such as title, an id of
// which nothing is translated, or what is missing of one, as in
// activity-list.improve. Of a scale and of bands it names the value, as in
// scale.2, and of a matrix the corner, as in matrix.low-high. It is empty where the translation is whole.
func (t *Translation) Missing(s *Scorecard) []string { return t.missing(s, &Translation{}) }

// MissingOwn is [Translation.Missing] for an overlay, without what it says as
// its base does: to translate that is for the author of the base.
func (t *Translation) MissingOwn(overlay, base *Scorecard) []string {
	was := textsOf(base)
	was.Title = "" // an overlay has a title of its own, be it the same
	return t.missing(overlay, &was)
}

// missing leaves out what a base says alike.
func (t *Translation) missing(s *Scorecard, base *Translation) []string {
	var g gaps
	g.find("",
		pair{"title", s.Title, t.Title, base.Title},
		pair{"summary", s.Summary, t.Summary, base.Summary},
		pair{"audience", s.Audience, t.Audience, base.Audience})
	if _, known := defaultScale(t.Language); !known || !s.Scale.IsDefault() {
		for _, l := range s.Scale {
			said, was := t.Scale[l.Value], base.Scale[l.Value]
			g.find("scale."+strconv.Itoa(l.Value), pair{"label", l.Label, said.Label, was.Label}, pair{"help", l.Help, said.Help, was.Help})
		}
	}
	for _, b := range s.Bands {
		g.find("bands."+strconv.Itoa(b.From), pair{"label", b.Label, t.Bands[b.From], base.Bands[b.From]})
		g.find("next."+strconv.Itoa(b.From), pair{"next", b.Next, t.Next[b.From], base.Next[b.From]})
	}
	for _, q := range s.Matrix.quadrants() {
		said, was := t.Matrix[q.Key()], base.Matrix[q.Key()]
		g.find("matrix."+q.Key(), pair{"label", q.Label, said.Label, was.Label}, pair{"advice", q.Advice, said.Advice, was.Advice})
	}
	for _, stage := range s.Stages {
		said, was := t.Stages[stage.ID], base.Stages[stage.ID]
		g.find(stage.ID, pair{"title", stage.Title, said.Title, was.Title}, pair{"question", stage.Question, said.Question, was.Question})
	}
	for i := range s.Components {
		c := &s.Components[i]
		said, was := t.Components[c.ID], base.Components[c.ID]
		g.find(c.ID, pair{"title", c.Title, said.Title, was.Title}, pair{"summary", c.Summary, said.Summary, was.Summary})
		for j := range c.Elements {
			e := &c.Elements[j]
			g.find(e.ID, t.Elements[e.ID].pairs(e, base.Elements[e.ID])...)
		}
	}
	for _, q := range s.Closing {
		g.find(q.ID, pair{"text", q.Text, t.Closing[q.ID], base.Closing[q.ID]})
	}
	return g
}

func (t ElementText) pairs(e *Element, was ElementText) []pair {
	pairs := []pair{
		{"statement", e.Statement, t.Statement, was.Statement},
		{"evidence", e.Evidence, t.Evidence, was.Evidence},
		{"guidance", e.Guidance, t.Guidance, was.Guidance},
	}
	for _, value := range slices.Sorted(maps.Keys(e.Levels)) {
		pairs = append(pairs, pair{"levels." + strconv.Itoa(value), e.Levels[value], t.Levels[value], was.Levels[value]})
	}
	return append(pairs, pair{"improve", e.Improve, t.Improve, was.Improve})
}

// A pair is a text and its translation, with what a base says in that place.
type pair struct{ key, text, translated, was string }

// gaps are what is not translated.
type gaps []string

// find adds what is missing of the texts with an id, or without one of those
// that have none.
func (g *gaps) find(id string, pairs ...pair) {
	var missing []string
	isBegun := id == ""
	for _, p := range pairs {
		switch {
		case p.text == "":
		case p.translated != "" || p.text == p.was:
			isBegun = true
		default:
			missing = append(missing, p.key)
		}
	}
	if len(missing) > 0 && !isBegun {
		*g = append(*g, id)
		return
	}
	for _, key := range missing {
		if id != "" {
			key = id + "." + key
		}
		*g = append(*g, key)
	}
}
