package report

import "github.com/kamscore/kamscore/scoring"

// translationJSON has the names of the format kamscore-scorecard/1, as
// scorecardJSON.
type translationJSON struct {
	Title      string                       `json:"title,omitempty"`
	Summary    string                       `json:"summary,omitempty"`
	Audience   string                       `json:"audience,omitempty"`
	Scale      map[int]levelTextJSON        `json:"scale,omitempty"`
	Bands      map[int]string               `json:"bands,omitempty"`
	Next       map[int]string               `json:"next,omitempty"`
	Matrix     map[string]quadrantTextJSON  `json:"matrix,omitempty"`
	Stages     map[string]stageTextJSON     `json:"stages,omitempty"`
	Components map[string]componentTextJSON `json:"components,omitempty"`
	Elements   map[string]elementTextJSON   `json:"elements,omitempty"`
	Closing    map[string]string            `json:"closing,omitempty"`
}

type levelTextJSON struct {
	Label string `json:"label,omitempty"`
	Help  string `json:"help,omitempty"`
}

type quadrantTextJSON struct {
	Label  string `json:"label,omitempty"`
	Advice string `json:"advice,omitempty"`
}

type stageTextJSON struct {
	Title    string `json:"title,omitempty"`
	Question string `json:"question,omitempty"`
}

type componentTextJSON struct {
	Title   string `json:"title,omitempty"`
	Summary string `json:"summary,omitempty"`
}

type elementTextJSON struct {
	Statement string         `json:"statement,omitempty"`
	Evidence  string         `json:"evidence,omitempty"`
	Guidance  string         `json:"guidance,omitempty"`
	Levels    map[int]string `json:"levels,omitempty"`
	Improve   string         `json:"improve,omitempty"`
}

// newTranslationsJSON are translations by their language.
func newTranslationsJSON(translations []scoring.Translation) map[string]translationJSON {
	out := make(map[string]translationJSON, len(translations))
	for i := range translations {
		t := &translations[i]
		out[t.Language] = translationJSON{
			Title: t.Title, Summary: t.Summary, Audience: t.Audience,
			Scale:      textsJSON(t.Scale, func(l scoring.LevelText) levelTextJSON { return levelTextJSON(l) }),
			Bands:      t.Bands,
			Next:       t.Next,
			Matrix:     textsJSON(t.Matrix, func(q scoring.QuadrantText) quadrantTextJSON { return quadrantTextJSON(q) }),
			Stages:     textsJSON(t.Stages, func(s scoring.StageText) stageTextJSON { return stageTextJSON(s) }),
			Components: textsJSON(t.Components, func(c scoring.ComponentText) componentTextJSON { return componentTextJSON(c) }),
			Elements:   textsJSON(t.Elements, func(e scoring.ElementText) elementTextJSON { return elementTextJSON(e) }),
			Closing:    t.Closing,
		}
	}
	return out
}

func textsJSON[K comparable, T, J any](texts map[K]T, object func(T) J) map[K]J {
	out := make(map[K]J, len(texts))
	for key, text := range texts {
		out[key] = object(text)
	}
	return out
}
