package scoring

import (
	"maps"
	"slices"
)

// InheritedTranslations are the translations of an overlay: those of its base
// and its own, in that order and by language. A text of the base is taken over
// as far as the overlay says the same in the language of both, since a
// translation of the old words must not stand for new ones; what the overlay
// translates itself comes before that. Its title is always its own.
func InheritedTranslations(own []Translation, base, overlay *Scorecard) []Translation {
	was, is := textsOf(base), textsOf(overlay)
	var all []Translation
	for i := range base.Translations {
		theirs := &base.Translations[i]
		ours := Translation{Language: theirs.Language}
		if j := indexOf(own, theirs.Language); j >= 0 {
			ours = own[j]
		}
		all = append(all, ours.over(theirs, &was, &is))
	}
	for _, t := range own {
		if indexOf(base.Translations, t.Language) < 0 {
			all = append(all, t)
		}
	}
	return all
}

// indexOf is where the translation into a language is, -1 where there is none.
func indexOf(translations []Translation, language string) int {
	return slices.IndexFunc(translations, func(t Translation) bool { return t.Language == language })
}

// over is a translation of an overlay with what it leaves out as it is in that
// of the base, given what both scorecards say in their own language.
func (t Translation) over(theirs, was, is *Translation) Translation {
	return Translation{
		Language:   t.Language,
		Title:      t.Title,
		Summary:    textOver(t.Summary, theirs.Summary, was.Summary, is.Summary),
		Audience:   textOver(t.Audience, theirs.Audience, was.Audience, is.Audience),
		Scale:      allOver(t.Scale, theirs.Scale, was.Scale, is.Scale, LevelText.over),
		Bands:      allOver(t.Bands, theirs.Bands, was.Bands, is.Bands, textOver),
		Next:       allOver(t.Next, theirs.Next, was.Next, is.Next, textOver),
		Matrix:     allOver(t.Matrix, theirs.Matrix, was.Matrix, is.Matrix, QuadrantText.over),
		Stages:     allOver(t.Stages, theirs.Stages, was.Stages, is.Stages, StageText.over),
		Components: allOver(t.Components, theirs.Components, was.Components, is.Components, ComponentText.over),
		Elements:   allOver(t.Elements, theirs.Elements, was.Elements, is.Elements, ElementText.over),
		Closing:    allOver(t.Closing, theirs.Closing, was.Closing, is.Closing, textOver),
	}
}

func textOver(own, theirs, was, is string) string {
	if own == "" && was == is {
		return theirs
	}
	return own
}

// allOver lays the texts of one kind over those of the base, of what is left of
// that.
func allOver[K comparable, V any](own, theirs, was, is map[K]V, over func(own, theirs, was, is V) V) map[K]V {
	all := maps.Clone(own)
	for key, said := range theirs {
		if _, isLeft := is[key]; !isLeft {
			continue
		}
		if all == nil {
			all = make(map[K]V, len(theirs))
		}
		all[key] = over(own[key], said, was[key], is[key])
	}
	return all
}

func (l LevelText) over(theirs, was, is LevelText) LevelText {
	return LevelText{
		Label: textOver(l.Label, theirs.Label, was.Label, is.Label),
		Help:  textOver(l.Help, theirs.Help, was.Help, is.Help),
	}
}

func (q QuadrantText) over(theirs, was, is QuadrantText) QuadrantText {
	return QuadrantText{
		Label:  textOver(q.Label, theirs.Label, was.Label, is.Label),
		Advice: textOver(q.Advice, theirs.Advice, was.Advice, is.Advice),
	}
}

func (s StageText) over(theirs, was, is StageText) StageText {
	return StageText{
		Title:    textOver(s.Title, theirs.Title, was.Title, is.Title),
		Question: textOver(s.Question, theirs.Question, was.Question, is.Question),
	}
}

func (c ComponentText) over(theirs, was, is ComponentText) ComponentText {
	return ComponentText{
		Title:   textOver(c.Title, theirs.Title, was.Title, is.Title),
		Summary: textOver(c.Summary, theirs.Summary, was.Summary, is.Summary),
	}
}

func (t ElementText) over(theirs, was, is ElementText) ElementText {
	return ElementText{
		Statement: textOver(t.Statement, theirs.Statement, was.Statement, is.Statement),
		Evidence:  textOver(t.Evidence, theirs.Evidence, was.Evidence, is.Evidence),
		Guidance:  textOver(t.Guidance, theirs.Guidance, was.Guidance, is.Guidance),
		Levels:    allOver(t.Levels, theirs.Levels, was.Levels, is.Levels, textOver),
		Improve:   textOver(t.Improve, theirs.Improve, was.Improve, is.Improve),
	}
}

// textsOf is all that a scorecard says, as a translation would have it.
func textsOf(s *Scorecard) Translation {
	t := Translation{
		Language: s.Language, Title: s.Title, Summary: s.Summary, Audience: s.Audience,
		Scale: map[int]LevelText{}, Bands: map[int]string{}, Next: map[int]string{},
		Matrix: map[string]QuadrantText{}, Stages: map[string]StageText{},
		Components: map[string]ComponentText{}, Elements: make(map[string]ElementText, s.Len()), Closing: map[string]string{},
	}
	for _, l := range s.Scale {
		t.Scale[l.Value] = LevelText{Label: l.Label, Help: l.Help}
	}
	for _, b := range s.Bands {
		t.Bands[b.From], t.Next[b.From] = b.Label, b.Next
	}
	for _, q := range s.Matrix.quadrants() {
		t.Matrix[q.Key()] = QuadrantText{Label: q.Label, Advice: q.Advice}
	}
	for _, stage := range s.Stages {
		t.Stages[stage.ID] = StageText{Title: stage.Title, Question: stage.Question}
	}
	for i := range s.Components {
		c := &s.Components[i]
		t.Components[c.ID] = ComponentText{Title: c.Title, Summary: c.Summary}
		for j := range c.Elements {
			e := &c.Elements[j]
			t.Elements[e.ID] = ElementText{
				Statement: e.Statement, Evidence: e.Evidence, Guidance: e.Guidance, Levels: e.Levels, Improve: e.Improve,
			}
		}
	}
	for _, q := range s.Closing {
		t.Closing[q.ID] = q.Text
	}
	return t
}
