package scorecards

import (
	"maps"
	"slices"
	"strconv"

	"gopkg.in/yaml.v3"

	"github.com/kamscore/kamscore/scoring"
)

// translations are written by id in the order of the scorecard. A language of
// which nothing is said keeps its key.
func translations(s *scoring.Scorecard) (m mapping) {
	var languages mapping
	for i := range s.Translations {
		t := &s.Translations[i]
		languages.addText(t.Language, translation(s, t).node(0))
	}
	if len(languages) > 0 {
		m.add("translations", languages.node(0))
	}
	return m
}

func translation(s *scoring.Scorecard, t *scoring.Translation) (m mapping) {
	m.text("title", t.Title)
	m.text("summary", t.Summary)
	m.text("audience", t.Audience)
	var levels, stages, components, elements, questions mapping
	for _, value := range slices.Sorted(maps.Keys(t.Scale)) {
		var level mapping
		level.text("label", t.Scale[value].Label)
		level.text("help", t.Scale[value].Help)
		if len(level) > 0 {
			levels.add(strconv.Itoa(value), level.node(yaml.FlowStyle))
		}
	}
	m.block("scale", levels)
	m.flow("bands", numbered(t.Bands))
	m.block("next", numbered(t.Next))
	m.block("matrix", quadrantTexts(s.Matrix, t))
	for _, stage := range s.Stages {
		var entry mapping
		entry.text("title", t.Stages[stage.ID].Title)
		entry.text("question", t.Stages[stage.ID].Question)
		stages.flow(stage.ID, entry)
	}
	m.block("stages", stages)
	for i := range s.Components {
		c := &s.Components[i]
		var entry mapping
		entry.text("title", t.Components[c.ID].Title)
		entry.text("summary", t.Components[c.ID].Summary)
		components.flow(c.ID, entry)
		for j := range c.Elements {
			said := t.Elements[c.Elements[j].ID]
			var texts mapping
			texts.text("statement", said.Statement)
			texts.text("evidence", said.Evidence)
			texts.text("improve", said.Improve)
			texts.text("guidance", said.Guidance)
			texts.flow("levels", numbered(said.Levels))
			elements.block(c.Elements[j].ID, texts)
		}
	}
	m.block("components", components)
	m.block("elements", elements)
	for _, q := range s.Closing {
		questions.text(q.ID, t.Closing[q.ID])
	}
	m.block("closing", questions)
	return m
}

// quadrantTexts are what a translation says of a matrix, by corner.
func quadrantTexts(of *scoring.Matrix, t *scoring.Translation) (m mapping) {
	if of == nil {
		return nil
	}
	for _, q := range of.Quadrants {
		said := t.Matrix[q.Key()]
		var entry mapping
		entry.text("label", said.Label)
		entry.text("advice", said.Advice)
		m.flow(q.Key(), entry)
	}
	return m
}

// numbered are texts by a value.
func numbered(texts map[int]string) (m mapping) {
	for _, value := range slices.Sorted(maps.Keys(texts)) {
		m.text(strconv.Itoa(value), texts[value])
	}
	return m
}

// block adds a mapping, a key to a line.
func (m *mapping) block(key string, values mapping) {
	if len(values) > 0 {
		m.addText(key, values.node(0))
	}
}

// addText is add for a key that an author chose, which may read as no or 1.
func (m *mapping) addText(key string, value *yaml.Node) {
	*m = append(*m, quotable(key), value)
}
