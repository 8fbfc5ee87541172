package report

import "github.com/kamscore/kamscore/scoring"

// scorecardJSON has the names of the format kamscore-scorecard/1, and leaves
// out what is empty: it is a scorecard that can be read again, JSON being
// YAML. Of an overlay it is the whole, with where each part comes from, which
// is for reading only.
type scorecardJSON struct {
	Format     string               `json:"format"`
	ID         string               `json:"id"`
	Version    string               `json:"version"`
	Title      string               `json:"title"`
	Extends    *extendsJSON         `json:"extends,omitempty"`
	Summary    string               `json:"summary,omitempty"`
	Language   string               `json:"language,omitempty"`
	Subject    scoring.Kind         `json:"subject,omitempty"`
	Audience   string               `json:"audience,omitempty"`
	Minutes    minutesJSON          `json:"minutes,omitzero"`
	Source     sourceJSON           `json:"source,omitzero"`
	Scale      []levelJSON          `json:"scale,omitempty"`
	Scoring    methodJSON           `json:"scoring,omitzero"`
	Bands      []bandJSON           `json:"bands,omitempty"`
	Matrix     *scorecardMatrixJSON `json:"matrix,omitempty"`
	Stages     []stageJSON          `json:"stages,omitempty"`
	Components []componentJSON      `json:"components"`
	Retired    []retiredJSON        `json:"retired,omitempty"`
	Closing    []questionJSON       `json:"closing,omitempty"`

	// Of a scorecard that is read in one of them there are none: what is to be
	// translated is no longer at hand there.
	Translations map[string]translationJSON `json:"translations,omitempty"`
}

type minutesJSON struct {
	Alone    int `json:"alone,omitempty"`
	Together int `json:"together,omitempty"`
}

type sourceJSON struct {
	Author  string `json:"author,omitempty"`
	Licence string `json:"licence,omitempty"`
	URL     string `json:"url,omitempty"`
}

type levelJSON struct {
	Value int    `json:"value"`
	Label string `json:"label"`
	Help  string `json:"help,omitempty"`
}

type methodJSON struct {
	Total scoring.Method `json:"total"`
}

type bandJSON struct {
	From  int    `json:"from"`
	Label string `json:"label"`
	Next  string `json:"next,omitempty"`
}

type scorecardMatrixJSON struct {
	X         scorecardAxisJSON       `json:"x"`
	Y         scorecardAxisJSON       `json:"y"`
	Quadrants []scorecardQuadrantJSON `json:"quadrants"`
}

type scorecardAxisJSON struct {
	Component string `json:"component,omitempty"`
	Stage     string `json:"stage,omitempty"`
	Split     int    `json:"split"`
}

type scorecardQuadrantJSON struct {
	X      scoring.Side `json:"x"`
	Y      scoring.Side `json:"y"`
	Label  string       `json:"label"`
	Advice string       `json:"advice,omitempty"`
}

type stageJSON struct {
	ID       string `json:"id"`
	Title    string `json:"title"`
	Question string `json:"question,omitempty"`
}

type componentJSON struct {
	ID       string        `json:"id"`
	Title    string        `json:"title"`
	Stage    string        `json:"stage,omitempty"`
	Summary  string        `json:"summary,omitempty"`
	Weight   int           `json:"weight"`
	Origin   *originJSON   `json:"origin,omitempty"`
	Elements []elementJSON `json:"elements"`
}

type elementJSON struct {
	ID            string         `json:"id"`
	Statement     string         `json:"statement"`
	Evidence      string         `json:"evidence,omitempty"`
	Guidance      string         `json:"guidance,omitempty"`
	Levels        map[int]string `json:"levels,omitempty"`
	Improve       string         `json:"improve,omitempty"`
	Weight        int            `json:"weight"`
	NotApplicable bool           `json:"not_applicable"`
	Was           []string       `json:"was,omitempty"`
	Origin        *originJSON    `json:"origin,omitempty"`
}

type retiredJSON struct {
	ID    string `json:"id"`
	Since string `json:"since,omitempty"`
	Into  string `json:"into,omitempty"`
}

type questionJSON struct {
	ID   string `json:"id"`
	Text string `json:"text"`
}

func (s scorecard) object() any {
	out := scorecardJSON{
		Format:     "kamscore-scorecard/1",
		ID:         s.ID,
		Version:    s.Version,
		Title:      s.Title,
		Extends:    newExtendsJSON(s.Scorecard),
		Summary:    s.Summary,
		Language:   s.Language,
		Subject:    s.Subject,
		Audience:   s.Audience,
		Minutes:    minutesJSON(s.Minutes),
		Source:     sourceJSON(s.Source),
		Scoring:    methodJSON{s.Method},
		Components: []componentJSON{},
	}
	for _, l := range s.Scale {
		out.Scale = append(out.Scale, levelJSON(l))
	}
	for _, b := range s.Bands {
		out.Bands = append(out.Bands, bandJSON(b))
	}
	if s.Matrix != nil {
		out.Matrix = newScorecardMatrixJSON(s.Matrix)
	}
	for _, stage := range s.Stages {
		out.Stages = append(out.Stages, stageJSON(stage))
	}
	for i := range s.Components {
		out.Components = append(out.Components, newComponentJSON(s.Scorecard, &s.Components[i]))
	}
	for _, r := range s.Retired {
		out.Retired = append(out.Retired, retiredJSON(r))
	}
	for _, q := range s.Closing {
		out.Closing = append(out.Closing, questionJSON(q))
	}
	if s.Original == nil {
		out.Translations = newTranslationsJSON(s.Translations)
	}
	return out
}

func newScorecardMatrixJSON(m *scoring.Matrix) *scorecardMatrixJSON {
	out := &scorecardMatrixJSON{X: scorecardAxisJSON(m.X), Y: scorecardAxisJSON(m.Y)}
	for _, q := range m.Quadrants {
		out.Quadrants = append(out.Quadrants, scorecardQuadrantJSON{q.X, q.Y, q.Label, q.Advice})
	}
	return out
}

func newComponentJSON(s *scoring.Scorecard, c *scoring.Component) componentJSON {
	out := componentJSON{
		ID: c.ID, Title: c.Title, Stage: c.Stage, Summary: c.Summary, Weight: c.Weight,
		Origin:   newOriginJSON(s, c.ID),
		Elements: []elementJSON{},
	}
	for i := range c.Elements {
		e := &c.Elements[i]
		out.Elements = append(out.Elements, elementJSON{
			ID: e.ID, Statement: e.Statement, Evidence: e.Evidence, Guidance: e.Guidance, Levels: e.Levels,
			Improve: e.Improve, Weight: e.Weight, NotApplicable: !e.AlwaysApplies, Was: e.Was,
			Origin: newOriginJSON(s, e.ID),
		})
	}
	return out
}
