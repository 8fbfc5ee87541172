package scorecards

import (
	"fmt"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/kamscore/kamscore/scoring"
)

// translations reads the texts of a scorecard in other languages, once it is
// known what there is to translate. Of an overlay without its base nobody knows.
func (r *reader) translations(card fields, s *scoring.Scorecard) []scoring.Translation {
	isBaseMissing := card.has("extends") && r.base == nil
	// Where no component was read every entry would be unknown.
	if !card.has("translations") || isBaseMissing || len(s.Components) == 0 {
		return nil
	}
	n := card.values["translations"]
	if n.Kind == yaml.MappingNode && len(n.Content)/2 > maxLanguages {
		card.fault(n, fmt.Sprintf("'translations' has %d languages; it may have %d", len(n.Content)/2, maxLanguages), "")
		return nil
	}
	var all []scoring.Translation
	t := r.translator(s)
	f := fields{r: r, name: "'translations'", place: at(n)}
	f.open(n, 1, func(key, value *yaml.Node) {
		if f.isTranslated(key, s.Language) {
			all = append(all, t.translation(key.Value, value))
			r.languages[key.Value] = at(key)
		}
	})
	return all
}

// inheritTranslations lays those of an overlay over those of its base.
func (r *reader) inheritTranslations(card fields, s *scoring.Scorecard) {
	s.Translations = scoring.InheritedTranslations(s.Translations, r.base, s)
	if n := len(s.Translations); n > maxLanguages && card.has("translations") {
		card.fault(card.values["translations"],
			fmt.Sprintf("with those of the base there are %d languages under 'translations'; there may be %d", n, maxLanguages), "")
	}
}

// isTranslated reports whether a key is a language that a scorecard can be
// translated into, with a fault where it is none.
func (f fields) isTranslated(key *yaml.Node, own string) bool {
	switch {
	case !isTag(key.Value):
		f.fault(key, quote(key.Value)+" is not a language tag", "write it as de, pt-BR or zh-Hant")
	case strings.EqualFold(key.Value, own):
		f.fault(key, quote(key.Value)+" is the language of the scorecard itself", "change its texts where they stand, and name another language here")
	default:
		return true
	}
	return false
}

// A translator reads translations of one scorecard.
type translator struct {
	*reader
	card     *scoring.Scorecard
	elements map[string]*scoring.Element

	scale, bands, quadrants, stages, components, elementIDs, questions names

	// isSound says that the scorecard has no fault so far. A text that one has
	// emptied is not held against its translation.
	isSound bool
}

func (r *reader) translator(s *scoring.Scorecard) translator {
	t := translator{reader: r, card: s, elements: map[string]*scoring.Element{}, isSound: len(r.faults) == 0}
	var all []*scoring.Element
	for i := range s.Components {
		for j := range s.Components[i].Elements {
			e := &s.Components[i].Elements[j]
			all = append(all, e)
			t.elements[e.ID] = e
		}
	}
	t.scale = namesOf("level", s.Scale, func(l scoring.Level) string { return strconv.Itoa(l.Value) })
	t.bands = namesOf("band", s.Bands, func(b scoring.Band) string { return strconv.Itoa(b.From) })
	var quadrants []scoring.Quadrant
	if s.Matrix != nil {
		quadrants = s.Matrix.Quadrants
	}
	t.quadrants = namesOf("quadrant", quadrants, scoring.Quadrant.Key)
	t.stages = namesOf(kindStage, s.Stages, func(s scoring.Stage) string { return s.ID })
	t.components = namesOf(kindComponent, s.Components, func(c scoring.Component) string { return c.ID })
	t.elementIDs = namesOf(kindElement, all, func(e *scoring.Element) string { return e.ID })
	t.questions = namesOf(kindQuestion, s.Closing, func(q scoring.Question) string { return q.ID })
	return t
}

// translation reads one translation.
func (t translator) translation(language string, n *yaml.Node) scoring.Translation {
	out := scoring.Translation{Language: language}
	f, ok := t.fields(n, "translation "+quote(language), "",
		"title", "summary", "audience", "scale", "bands", "next", "matrix", "stages", "components", "elements", "closing")
	if !ok {
		return out
	}
	s := t.card
	out.Title = t.text(f, "title", maxTitle, s.Title)
	out.Summary = t.text(f, "summary", maxProse, s.Summary)
	out.Audience = t.text(f, "audience", maxCredit, s.Audience)
	out.Scale = t.levels(f)
	labels, next := t.entries(f, "bands", t.bands), t.entries(f, "next", t.bands)
	for _, b := range s.Bands {
		put(&out.Bands, b.From, t.text(labels, strconv.Itoa(b.From), maxLabel, b.Label))
		put(&out.Next, b.From, t.text(next, strconv.Itoa(b.From), maxProse, b.Next))
	}
	out.Matrix = t.matrix(f)
	stages := t.entries(f, "stages", t.stages)
	for _, stage := range s.Stages {
		if of, ok := t.entry(stages, stage.ID, kindStage, "", "title", "question"); ok {
			put(&out.Stages, stage.ID, scoring.StageText{
				Title:    t.text(of, "title", maxTitle, stage.Title),
				Question: t.text(of, "question", maxCredit, stage.Question),
			})
		}
	}
	components := t.entries(f, "components", t.components)
	for _, c := range s.Components {
		if of, ok := t.entry(components, c.ID, kindComponent, "", "title", "summary"); ok {
			put(&out.Components, c.ID, scoring.ComponentText{
				Title:   t.text(of, "title", maxTitle, c.Title),
				Summary: t.text(of, "summary", maxProse, c.Summary),
			})
		}
	}
	elements := t.entries(f, "elements", t.elementIDs)
	for _, id := range t.elementIDs.all {
		if of, ok := t.entry(elements, id, kindElement, id, "statement", "evidence", "guidance", "levels", "improve"); ok {
			if out.Elements == nil {
				out.Elements = map[string]scoring.ElementText{}
			}
			out.Elements[id] = t.element(of, t.elements[id])
		}
	}
	questions := t.entries(f, "closing", t.questions)
	for _, q := range s.Closing {
		put(&out.Closing, q.ID, t.text(questions, q.ID, maxStatement, q.Text))
	}
	return out
}

// levels reads what the levels of the scale say.
func (t translator) levels(f fields) (out map[int]scoring.LevelText) {
	if t.card.Scale == nil {
		return nil // nobody can tell which levels there are
	}
	scale := t.entries(f, "scale", t.scale)
	for _, l := range t.card.Scale {
		if of, ok := t.entry(scale, strconv.Itoa(l.Value), "level", "", "label", "help"); ok {
			put(&out, l.Value, scoring.LevelText{
				Label: t.text(of, "label", maxLabel, l.Label),
				Help:  t.text(of, "help", maxCredit, l.Help),
			})
		}
	}
	return out
}

// matrix reads what the quadrants say.
func (t translator) matrix(f fields) (out map[string]scoring.QuadrantText) {
	if t.card.Matrix == nil && !t.isSound {
		return nil // it may have had a fault
	}
	quadrants := t.entries(f, "matrix", t.quadrants)
	if t.card.Matrix == nil {
		return nil
	}
	for _, q := range t.card.Matrix.Quadrants {
		if of, ok := t.entry(quadrants, q.Key(), t.quadrants.kind, "", "label", "advice"); ok {
			put(&out, q.Key(), scoring.QuadrantText{
				Label:  t.text(of, "label", maxLabel, q.Label),
				Advice: t.text(of, "advice", maxProse, q.Advice),
			})
		}
	}
	return out
}

// element reads what an element says.
func (t translator) element(f fields, e *scoring.Element) scoring.ElementText {
	out := scoring.ElementText{
		Statement: t.text(f, "statement", maxStatement, e.Statement),
		Evidence:  t.text(f, "evidence", maxStatement, e.Evidence),
		Guidance:  t.text(f, "guidance", maxStatement, e.Guidance),
		Improve:   t.text(f, "improve", maxStatement, e.Improve),
	}
	if !t.isSound && len(e.Levels) == 0 {
		return out
	}
	own := names{kind: "level of its own", known: map[string]bool{}}
	for _, l := range t.card.Scale {
		if e.Levels[l.Value] != "" {
			own.all = append(own.all, strconv.Itoa(l.Value))
			own.known[strconv.Itoa(l.Value)] = true
		}
	}
	levels := t.entries(f, "levels", own)
	for _, l := range t.card.Scale {
		if said := e.Levels[l.Value]; said != "" {
			put(&out.Levels, l.Value, t.text(levels, strconv.Itoa(l.Value), maxCredit, said))
		}
	}
	return out
}

// put keeps what was said, if anything was.
func put[K, V comparable](texts *map[K]V, key K, said V) {
	if said == *new(V) {
		return
	}
	if *texts == nil {
		*texts = map[K]V{}
	}
	(*texts)[key] = said
}

// text reads the translation of a text.
func (t translator) text(f fields, key string, limit int, original string) string {
	said := f.text(key, limit)
	if said != "" && original == "" && t.isSound {
		f.fault(f.values[key], quote(key)+" translates nothing: the scorecard does not say it in its own language",
			"say it there too, or leave it out here")
	}
	return said
}
