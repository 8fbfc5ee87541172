package scoring

import "slices"

// A Level is one rating a respondent can give.
type Level struct {
	Value int // 0 to 9
	Label string
	Help  string
}

// A Scale is 2 to 10 levels with ascending values.
type Scale []Level

// DefaultScale is the wording of kamscore-scorecard/1 for a scorecard that
// brings none of its own.
func DefaultScale() Scale {
	return Scale{
		{Value: 0, Label: "Not yet", Help: "Nothing we could show."},
		{Value: 1, Label: "Started", Help: "Begun: parts exist, or one person does it."},
		{Value: 2, Label: "Nearly complete", Help: "In place in most cases; we can name the gaps."},
		{Value: 3, Label: "Complete", Help: "In place in full, current, done every time."},
	}
}

// DefaultScaleIn is the default scale in a language, in English where nobody
// has put it into that one.
func DefaultScaleIn(language string) Scale {
	if s, ok := defaultScale(language); ok {
		return s
	}
	return DefaultScale()
}

// defaultScale is the default scale in a language, and whether there is one.
func defaultScale(language string) (s Scale, ok bool) {
	switch {
	case isSameLanguage(language, "en"):
		return DefaultScale(), true
	case isSameLanguage(language, "de"):
		return germanScale(), true
	}
	return nil, false
}

func germanScale() Scale {
	return Scale{
		{Value: 0, Label: "Noch nicht", Help: "Nichts, was wir zeigen könnten."},
		{Value: 1, Label: "Begonnen", Help: "Angefangen: Teile gibt es, oder eine Person macht es."},
		{Value: 2, Label: "Fast vollständig", Help: "In den meisten Fällen vorhanden; die Lücken können wir benennen."},
		{Value: 3, Label: "Vollständig", Help: "Ganz umgesetzt, aktuell und jedes Mal so gehandhabt."},
	}
}

// IsDefault reports whether a scale is the default one, in whatever language.
func (s Scale) IsDefault() bool {
	return slices.Equal(s, DefaultScale()) || slices.Equal(s, germanScale())
}

// Max is the largest value of the scale, 0 for an empty one.
func (s Scale) Max() int {
	if len(s) == 0 {
		return 0
	}
	return s[len(s)-1].Value
}

// Min is the smallest value of the scale, 0 for an empty one.
func (s Scale) Min() int {
	if len(s) == 0 {
		return 0
	}
	return s[0].Value
}

// Level returns the level with a value and whether there is one.
func (s Scale) Level(value int) (Level, bool) {
	i := slices.IndexFunc(s, func(l Level) bool { return l.Value == value })
	if i < 0 {
		return Level{}, false
	}
	return s[i], true
}
