package scoring_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/kamscore/kamscore/scoring"
)

// bilingual is [full] with everything it says in German, and a little Swiss
// German.
func bilingual() *scoring.Scorecard {
	s := full()
	s.Language, s.Summary, s.Audience = "en", "What for.", "All"
	s.Closing = []scoring.Question{{ID: "q", Text: "Is it clear?"}}
	s.Components[0].Summary = "What?"
	s.Translations = []scoring.Translation{
		{
			Language: "de", Title: "Muster", Summary: "Wozu.", Audience: "Alle",
			Scale: map[int]scoring.LevelText{3: {Label: "Fertig"}},
			Bands: map[int]string{0: "Anfang", 34: "Mitte", 67: "Stark"},
			Next:  map[int]string{0: "Beginnen.", 67: "Weitergeben."},
			Matrix: map[string]scoring.QuadrantText{
				"high-high": {Label: "Stern", Advice: "Investieren."}, "low-high": {Label: "Frage"},
				"high-low": {Label: "Stetig", Advice: "Erhalten."}, "low-low": {Label: "Schlank", Advice: "Weniger ausgeben."},
			},
			Stages:     map[string]scoring.StageText{"a": {Title: "Ä", Question: "Warum?"}},
			Components: map[string]scoring.ComponentText{"c1": {Title: "Erstes", Summary: "Was?"}, "c2": {Title: "Zweites"}},
			Elements: map[string]scoring.ElementText{
				"c1e1": {
					Statement: "Aussage 1.1", Evidence: "eine Liste", Guidance: "Auch Beratung.",
					Levels: map[int]string{1: "Produkte", 2: "Dienste"}, Improve: "Schreiben.",
				},
				"c1e2": {Statement: "Aussage 1.2"},
				"c2e1": {Statement: "Aussage 2.1"},
			},
			Closing: map[string]string{"q": "Ist es klar?"},
		},
		{Language: "de-CH", Title: "Muschter"},
	}
	return s
}

func TestIn(t *testing.T) {
	en := bilingual()
	de := en.In("de")
	c, e := &de.Components[0], &de.Components[0].Elements[0]
	got := []string{
		de.Language, de.Title, de.Summary, de.Audience, de.Scale[0].Label, de.Scale[3].Label, de.Scale[3].Help,
		de.Bands[1].Label, de.Bands[0].Next, de.Bands[1].Next, de.Matrix.Quadrants[0].Label, de.Matrix.Quadrants[0].Advice,
		de.Matrix.Quadrants[1].Label, de.Matrix.Quadrants[1].Advice, de.Stages[0].Title, de.Stages[0].Question, c.Title, c.Summary,
		e.Statement, e.Evidence, e.Guidance, e.Levels[1], e.Levels[2], e.Improve, de.Closing[0].Text,
	}
	want := []string{
		"de", "Muster", "Wozu.", "Alle", "Noch nicht", "Fertig", scoring.DefaultScaleIn("de")[3].Help,
		"Mitte", "Beginnen.", "", "Stern", "Investieren.", "Frage", "", "Ä", "Warum?", "Erstes", "Was?",
		"Aussage 1.1", "eine Liste", "Auch Beratung.", "Produkte", "Dienste", "Schreiben.", "Ist es klar?",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("in German (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(bilingual(), en); diff != "" {
		t.Errorf("the original has changed:\n%s", diff)
	}
	if back := de.In("en"); back != en {
		t.Errorf("back in English it is %v", back)
	}
	if swiss := de.In("de-CH"); swiss.Title != "Muschter" || swiss.Components[0].Elements[0].Statement != "Statement 1.1" {
		t.Errorf("what is not translated does not fall back: %v", swiss)
	}
}

func TestLanguageFor(t *testing.T) {
	s := card(1)
	s.Translations = []scoring.Translation{{Language: "de-CH"}, {Language: "de"}, {Language: "pt-BR"}}
	for tag, want := range map[string]string{
		"en": "en", "en-GB": "en", "EN": "en", "de": "de", "de-DE": "de", "de-CH": "de-CH", "DE-ch-1996": "de-CH",
		"pt": "pt-BR", "pt-PT": "pt-BR", "fr": "", "d": "", "den": "", "": "en",
	} {
		language, ok := s.LanguageFor(tag)
		if language != want || ok != (want != "") {
			t.Errorf("LanguageFor(%q) = %q, %v, want %q", tag, language, ok, want)
		}
		if in := s.In(tag); want != "" && want != "en" && in.Language != want || (want == "" || want == "en") && in != s {
			t.Errorf("In(%q) is in %q", tag, in.Language)
		}
	}
}

// The default scale is known in German, also to a scorecard that was written
// in it, and means the same as in English.
func TestDefaultScaleInOtherLanguages(t *testing.T) {
	english, german := card(1), card(1)
	german.Language, german.Scale = "de-AT", scoring.DefaultScaleIn("de-AT")
	german.Translations = []scoring.Translation{{Language: "en"}, {Language: "fr"}}
	if english.Hash() != german.Hash() {
		t.Error("the default scale hashes to something else in German")
	}
	if label := german.Scale[0].Label; label != "Noch nicht" {
		t.Errorf("in German 0 is %q", label)
	}
	if diff := cmp.Diff(scoring.DefaultScale(), german.In("en").Scale); diff != "" {
		t.Errorf("in English:\n%s", diff)
	}
	if diff := cmp.Diff(german.Scale, german.In("fr").Scale); diff != "" {
		t.Errorf("in a language it is not known in:\n%s", diff)
	}
	english.Scale = english.Scale[:3]
	english.Translations = []scoring.Translation{{Language: "de"}}
	if diff := cmp.Diff(english.Scale, english.In("de").Scale); diff != "" {
		t.Errorf("a scale of one's own was translated:\n%s", diff)
	}
}

func TestMissing(t *testing.T) {
	s := bilingual()
	whole := &s.Translations[0]
	if missing := whole.Missing(s); len(missing) > 0 {
		t.Errorf("of a whole translation %v is missing", missing)
	}
	delete(whole.Bands, 34)
	delete(whole.Next, 67)
	delete(whole.Matrix, "low-high")
	whole.Matrix["low-low"] = scoring.QuadrantText{Label: "Schlank"}
	delete(whole.Components, "c2")
	whole.Stages["a"] = scoring.StageText{Title: "Ä"}
	whole.Elements["c1e1"] = scoring.ElementText{Statement: "Aussage", Evidence: "Liste", Guidance: "Ja.", Levels: map[int]string{2: "Dienste"}}
	whole.Summary, whole.Closing = "", nil
	want := []string{"summary", "bands.34", "next.67", "matrix.low-high", "matrix.low-low.advice", "a.question", "c1e1.levels.1", "c1e1.improve", "c2", "q"}
	if diff := cmp.Diff(want, whole.Missing(s)); diff != "" {
		t.Errorf("missing (-want +got):\n%s", diff)
	}
	french := scoring.Translation{Language: "fr", Scale: map[int]scoring.LevelText{1: {Label: "Commencé"}}}
	want = []string{
		"title", "summary", "audience", "scale.0", "scale.1.help", "scale.2", "scale.3", "bands.0", "next.0", "bands.34", "bands.67", "next.67",
		"matrix.high-high", "matrix.low-high", "matrix.high-low", "matrix.low-low",
		"a", "c1", "c1e1", "c1e2", "c2", "c2e1", "q",
	}
	if diff := cmp.Diff(want, french.Missing(s)); diff != "" {
		t.Errorf("of nearly nothing is missing (-want +got):\n%s", diff)
	}
}

// drawTranslation is any translation at all: of what there is, and of what
// there is not.
func drawTranslation(t *rapid.T, language string) scoring.Translation {
	word := rapid.SampledFrom([]string{"", "eins", "zwei"})
	id := rapid.SampledFrom([]string{"a", "b", "c1", "c2", "c1e1", "c1e2", "c2e1", "q", "x"})
	value := rapid.IntRange(0, 4)
	return scoring.Translation{
		Language: language, Title: word.Draw(t, "title"), Summary: word.Draw(t, "summary"), Audience: word.Draw(t, "audience"),
		Scale: rapid.MapOf(value, rapid.Custom(func(t *rapid.T) scoring.LevelText {
			return scoring.LevelText{Label: word.Draw(t, "label"), Help: word.Draw(t, "help")}
		})).Draw(t, "scale"),
		Bands: rapid.MapOf(rapid.SampledFrom([]int{0, 34, 50}), word).Draw(t, "bands"),
		Next:  rapid.MapOf(rapid.SampledFrom([]int{0, 34, 50}), word).Draw(t, "next"),
		Matrix: rapid.MapOf(rapid.SampledFrom([]string{"high-high", "low-high", "low-low", "x"}), rapid.Custom(func(t *rapid.T) scoring.QuadrantText {
			return scoring.QuadrantText{Label: word.Draw(t, "label"), Advice: word.Draw(t, "advice")}
		})).Draw(t, "matrix"),
		Stages: rapid.MapOf(id, rapid.Custom(func(t *rapid.T) scoring.StageText {
			return scoring.StageText{Title: word.Draw(t, "title"), Question: word.Draw(t, "question")}
		})).Draw(t, "stages"),
		Components: rapid.MapOf(id, rapid.Custom(func(t *rapid.T) scoring.ComponentText {
			return scoring.ComponentText{Title: word.Draw(t, "title"), Summary: word.Draw(t, "summary")}
		})).Draw(t, "components"),
		Elements: rapid.MapOf(id, rapid.Custom(func(t *rapid.T) scoring.ElementText {
			return scoring.ElementText{
				Statement: word.Draw(t, "statement"), Evidence: word.Draw(t, "evidence"), Improve: word.Draw(t, "improve"),
				Levels: rapid.MapOf(value, word).Draw(t, "levels"),
			}
		})).Draw(t, "elements"),
		Closing: rapid.MapOf(id, word).Draw(t, "closing"),
	}
}

// shape is a scorecard with no text at all.
func shape(s *scoring.Scorecard) *scoring.Scorecard {
	out := *s
	out.Title, out.Summary, out.Language, out.Audience, out.Original, out.Translations = "", "", "", "", nil, nil
	out.Scale, out.Bands, out.Stages = slices.Clone(out.Scale), slices.Clone(out.Bands), slices.Clone(out.Stages)
	out.Components, out.Closing = slices.Clone(out.Components), slices.Clone(out.Closing)
	for i := range out.Scale {
		out.Scale[i].Label, out.Scale[i].Help = "", ""
	}
	for i := range out.Bands {
		out.Bands[i].Label, out.Bands[i].Next = "", ""
	}
	if s.Matrix != nil {
		m := *s.Matrix
		m.Quadrants = slices.Clone(m.Quadrants)
		for i := range m.Quadrants {
			m.Quadrants[i].Label, m.Quadrants[i].Advice = "", ""
		}
		out.Matrix = &m
	}
	for i := range out.Stages {
		out.Stages[i].Title, out.Stages[i].Question = "", ""
	}
	for i := range out.Components {
		c := &out.Components[i]
		c.Title, c.Summary, c.Elements = "", "", slices.Clone(c.Elements)
		for j := range c.Elements {
			e := &c.Elements[j]
			e.Statement, e.Evidence, e.Guidance, e.Improve = "", "", "", ""
			levels := map[int]string{}
			for value := range e.Levels {
				levels[value] = ""
			}
			e.Levels = levels
		}
	}
	for i := range out.Closing {
		out.Closing[i].Text = ""
	}
	return &out
}

func TestATranslationChangesTextsAlone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := bilingual()
		if rapid.Bool().Draw(t, "own scale") {
			s.Scale = scoring.Scale{{Value: 0, Label: "No"}, {Value: 2, Label: "Yes", Help: "All."}}
		}
		s.Translations = []scoring.Translation{drawTranslation(t, "de"), drawTranslation(t, "fr")}
		tag := rapid.SampledFrom([]string{"de", "de-CH", "fr", "en", "es", ""})
		first, second := tag.Draw(t, "first"), tag.Draw(t, "second")
		read := s.In(first).In(second)
		if read.Hash() != s.Hash() {
			t.Fatalf("in %s it hashes to something else", second)
		}
		if diff := cmp.Diff(shape(s), shape(read)); diff != "" {
			t.Fatalf("more than texts changed:\n%s", diff)
		}
		if direct := s.In(second); second != "es" && !cmp.Equal(direct, read) {
			t.Fatalf("by way of %q it is another in %q:\n%s", first, second, cmp.Diff(direct, read))
		}
		// Of a part one may read in a language, or read in a language a part.
		some := []string{"c2"}
		part, _ := s.Only(some)
		other, _ := s.In(first).Only(some)
		if diff := cmp.Diff(part.In(first), other); diff != "" || part.Hash() != other.Hash() {
			t.Fatalf("a part in %q (-read then, +read before):\n%s", first, diff)
		}
	})
}

func TestATranslationOfFormerWordsIsStale(t *testing.T) {
	old, now := bilingual(), bilingual()
	now.Bands[0].Next, now.Bands[2].Next = "Begin today.", "Share it widely."
	now.Translations[0].Next[67] = "Breit weitergeben."
	now.Matrix.Quadrants[0].Label, now.Matrix.Quadrants[2].Advice = "Sun", "Hold it."
	want := []string{"matrix.high-high.label", "matrix.high-low.advice", "next.0"}
	if diff := cmp.Diff(want, now.Translations[0].Stale(now, old)); diff != "" {
		t.Errorf("stale (-want +got):\n%s", diff)
	}
}

func TestCompareInTwoLanguages(t *testing.T) {
	s := bilingual()
	before := &scoring.Assessment{Scorecard: s.In("de"), Answers: scoring.Answers{"c1e1": rate(1)}}
	after := &scoring.Assessment{Scorecard: s, Answers: scoring.Answers{"c1e1": rate(2)}}
	reworded := func(before, after *scoring.Assessment) int {
		c, err := scoring.Compare(before, after)
		if err != nil {
			t.Fatal(err)
		}
		return c.Total.Reworded
	}
	if n := reworded(before, after); n != 0 {
		t.Errorf("%d statements count as reworded that were translated", n)
	}
	changed := bilingual()
	changed.Translations[0].Elements["c1e2"] = scoring.ElementText{Statement: "Anders"}
	if n := reworded(before, &scoring.Assessment{Scorecard: changed.In("de")}); n != 1 {
		t.Errorf("%d statements were reworded within a language, want 1", n)
	}
	old := bilingual()
	old.Language = "" // a result of before languages were kept
	old.Components[0].Elements[0].Statement = "Other"
	if n := reworded(&scoring.Assessment{Scorecard: old}, after); n != 1 {
		t.Errorf("%d statements were reworded since a result without a language, want 1", n)
	}
}

func TestRollUpInTwoLanguages(t *testing.T) {
	s := bilingual()
	// What a result has of its scorecard: no translations, and the statements
	// that were answered.
	outline := func(language string, answered ...string) *scoring.Scorecard {
		o := *s.In(language)
		o.Translations, o.Original = nil, nil
		o.Components = slices.Clone(o.Components)
		for i := range o.Components {
			o.Components[i].Elements = slices.Clone(o.Components[i].Elements)
			for j := range o.Components[i].Elements {
				if e := &o.Components[i].Elements[j]; !slices.Contains(answered, e.ID) {
					e.Statement = ""
				}
			}
		}
		return &o
	}
	german := outline("de", "c1e2")
	german.Components[0].Elements[1].Statement = "Früher anders gefragt"
	german.Matrix.Quadrants[2].Advice = "Damals anders."
	german.Bands[0].Next = "" // as before bands had it
	var g scoring.Gatherer
	for i, o := range []*scoring.Scorecard{outline("en", "c1e1", "c2e1"), german} {
		g.Add(&scoring.Assessment{
			ID: string(rune('a' + i)), Scorecard: o, Status: scoring.Final, Revision: i,
			Respondent: scoring.Respondent{Role: scoring.Self},
			Answers:    scoring.Answers{"c1e1": rate(1)},
		}, "")
	}
	rollUps := g.RollUps(scoring.Choice{})
	if len(rollUps) != 1 || rollUps[0].Len() != 2 {
		t.Fatalf("two languages make %d roll-ups", len(rollUps))
	}
	r := rollUps[0]
	if diff := cmp.Diff([]string{"de", "en"}, r.Languages); diff != "" {
		t.Errorf("languages (-want +got):\n%s", diff)
	}
	said := func() []string {
		said := []string{r.Scorecard.Title, r.Components[0].Title, r.Scorecard.Bands[0].Label, r.Scorecard.Scale[0].Label}
		q := r.Scorecard.Matrix.Quadrants[2]
		said = append(said, r.Scorecard.Bands[0].Next, q.Label, q.Advice)
		for _, e := range r.Elements {
			said = append(said, e.Element.Statement)
		}
		return said
	}
	r.Tell(s.In("de"))
	want := []string{"Muster", "Erstes", "Anfang", "Noch nicht", "Beginnen.", "Stetig", "Damals anders.", "Aussage 1.1", "Früher anders gefragt", "Aussage 2.1"}
	if diff := cmp.Diff(want, said()); diff != "" {
		t.Errorf("in German (-want +got):\n%s", diff)
	}
	r.Tell(s)
	want = []string{"Sample", "Component 1", "Early", "Not yet", "Begin.", "Steady", "Damals anders.", "Statement 1.1", "Früher anders gefragt", "Statement 2.1"}
	if diff := cmp.Diff(want, said()); diff != "" {
		t.Errorf("in English (-want +got):\n%s", diff)
	}
	later := bilingual()
	later.Version, later.Title = "1.1.0", "Later"
	r.Tell(later)
	if diff := cmp.Diff(want, said()); diff != "" {
		t.Errorf("another version was told (-want +got):\n%s", diff)
	}
}
