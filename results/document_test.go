package results

import (
	"bytes"
	"flag"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/go-json-experiment/json/jsontext"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

var updateGolden = flag.Bool("update-golden", false, "write the golden files anew")

// at is a fixed time; the package knows no clock.
func at(minute int) time.Time { return time.Date(2026, 1, 7, 9, minute, 0, 0, time.UTC) }

// exampleDocument is a result with one answer of every kind.
func exampleDocument() *Document {
	card := &scoring.Scorecard{
		ID: "value-creation", Version: "1.0.0", Title: "Value creation", Language: "en", Subject: scoring.Account,
		Scale:  scoring.DefaultScale(),
		Method: scoring.ByElements,
		Bands:  []scoring.Band{{From: 0, Label: "Early", Next: "Write the list."}, {From: 67, Label: "Strong"}},
		Matrix: &scoring.Matrix{
			X: scoring.Axis{Stage: "diagnosis", Split: 50}, Y: scoring.Axis{Component: "mapping", Split: 60},
			Quadrants: []scoring.Quadrant{
				{Corner: scoring.Corner{X: scoring.High, Y: scoring.High}, Label: "Show it", Advice: "Take the figures to the customer."},
				{Corner: scoring.Corner{X: scoring.Low, Y: scoring.High}, Label: "Prove it"},
				{Corner: scoring.Corner{X: scoring.High, Y: scoring.Low}, Label: "Place it", Advice: "Draw the map."},
				{Corner: scoring.Corner{X: scoring.Low, Y: scoring.Low}, Label: "Begin"},
			},
		},
		Stages: []scoring.Stage{{ID: "diagnosis", Title: "Diagnosis"}},
		Components: []scoring.Component{
			{ID: "value-impact", Title: "Our Value Impact", Stage: "diagnosis", Weight: 2, Elements: []scoring.Element{
				{ID: "activity-inventory", Statement: "We keep a dated list.", Weight: 1},
				{ID: "service-costs", Statement: "We know what services cost.", Weight: 1},
				{ID: "value-figures", Statement: "The customer confirms the value.", Weight: 3},
			}},
			{ID: "mapping", Title: "Mapping", Weight: 1, Elements: []scoring.Element{
				{ID: "dated-map", Statement: "We keep a dated map.", Weight: 1},
				{ID: "untouched", Weight: 1},
			}},
		},
		Closing: []scoring.Question{
			{ID: "goal-is-clear", Text: "Is the goal clear?"},
			{ID: "not-discussed", Text: "Who was not asked?"},
			{ID: "next-step", Text: "Is the next step agreed?"},
		},
		Extends: scoring.Base{ID: "value-base", Version: "1.2.0"},
		Overlay: scoring.Overlay{Overridden: map[string][]string{"service-costs": {"statement", "levels"}}},
	}
	return &Document{
		Assessment: scoring.Assessment{
			ID: "k3v9q2m7xt", Revision: 42, Scorecard: card,
			Subject:    scoring.Subject{Kind: scoring.Account, Name: "Account A", Team: "EMEA"},
			Respondent: scoring.Respondent{Role: scoring.Leader},
			Status:     scoring.Draft,
			Started:    at(12), Updated: at(40), NextReview: at(59), Previous: "a1b2c3d4e5",
			Position: "dated-map",
			Answers: scoring.Answers{
				"activity-inventory": {Rating: scoring.Rated(2), Evidence: scoring.EvidenceYes, Note: "List of Q4\n<checked>", Answered: at(20)},
				"service-costs":      {Rating: scoring.NotApplicable("No services sold here"), Answered: at(21)},
				"value-figures":      {Rating: scoring.NotKnown(), Evidence: scoring.EvidenceNo},
				"dated-map":          {Rating: scoring.Rated(0), Carried: true, Answered: at(23)},
			},
			Closing: scoring.Closing{
				"goal-is-clear": {Reply: scoring.Partly, Note: "The year is.\nThe month is not.", Answered: at(38)},
				"next-step":     {Note: "Ask again in March", Answered: at(39)},
				"gone-question": {Reply: scoring.No},
			},
			Plan: scoring.Plan{
				Actions: map[string]scoring.Action{
					"from-elsewhere":     {Text: "Ask again"},
					"dated-map":          {Text: "Draw it with their buyers", Owner: "Account team", Due: scoring.Day{Year: 2026, Month: 3, Day: 1}},
					"activity-inventory": {Text: "Date the list", Done: true},
				},
				Targets:   map[string]int{"dated-map": 2, "activity-inventory": 3},
				Standings: map[string]scoring.Standing{"dated-map": scoring.Pinned, "value-figures": scoring.Dropped},
			},
			Retired: []scoring.RetiredAnswer{
				{
					Element: "from-elsewhere", Component: "elsewhere", Statement: "It was asked once.", Answer: scoring.Answer{Rating: scoring.Rated(3), Note: "Überprüft"},
					Because: scoring.ElementGone,
				},
				{
					Element: "dated-map", Component: "mapping", Statement: "A map hangs on the wall.", Answer: scoring.Answer{Rating: scoring.Rated(1), Answered: at(13)},
					Because: scoring.ElementReplaced, Into: "untouched", Version: "0.9.0", Scale: []int{0, 1},
					Plan: scoring.ElementPlan{Action: &scoring.Action{Text: "Hang it up", Done: true}, Target: new(int), Standing: scoring.Pinned},
				},
			},
		},
		Hash: card.Hash(), Source: "bundled", App: "kamscore 1.0.0",
		unknown: []field{{"colour", jsontext.Value(`{"of":["a",1.50]}`)}, {"nothing", nil}},
		kept:    map[string][]field{"untouched": {{"starred", jsontext.Value("true")}}},
		questions: map[string]keptQuestion{
			"gone-question": {text: "Was it asked once?", unknown: []field{{"mood", jsontext.Value(`"good"`)}}},
		},
		keptActions: map[string][]field{"dated-map": {{"ticket", jsontext.Value("12")}}},
		keptRetired: map[retiredKey]retiredUnknown{
			{element: "dated-map", because: scoring.ElementReplaced, version: "0.9.0", answered: at(13), hasPlan: true}: {
				fields: []field{{"starred", jsontext.Value("false")}}, action: []field{{"ticket", jsontext.Value("11")}},
			},
		},
	}
}

func TestEncodeWritesTheFormat(t *testing.T) {
	got, err := exampleDocument().Encode()
	if err != nil {
		t.Fatal(err)
	}
	golden := filepath.Join("testdata", "result.json")
	if *updateGolden {
		if err := os.WriteFile(golden, got, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Error(diff)
	}
}

func TestEncodeLeavesTheDocumentAlone(t *testing.T) {
	d := exampleDocument()
	if _, err := d.Encode(); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(exampleDocument(), d, unexported); diff != "" {
		t.Error(diff)
	}
}

func TestEncodeRefusesWhatDecodeWould(t *testing.T) {
	for name, spoil := range map[string]func(*Document){
		"no scorecard":     func(d *Document) { d.Scorecard = nil },
		"no id":            func(d *Document) { d.ID = "" },
		"id with a slash":  func(d *Document) { d.ID = "../x" },
		"off the scale":    func(d *Document) { d.Answers["untouched"] = scoring.Answer{Rating: scoring.Rated(4)} },
		"on no scale":      func(d *Document) { d.Retired[0].Answer.Rating = scoring.Rated(10) },
		"no element":       func(d *Document) { d.Answers["A b"] = scoring.Answer{Rating: scoring.Rated(1)} },
		"revision below 0": func(d *Document) { d.Revision = -1 },
		"last revision":    func(d *Document) { d.Revision = maxRevision; d.Revision++ },
		"unknown status":   func(d *Document) { d.Status = "lost" },
		"year 10000":       func(d *Document) { d.Updated = time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC) },
		"no version":       func(d *Document) { d.Scorecard.Version = "" },
		"no weight":        func(d *Document) { d.Scorecard.Components[0].Elements[0].Weight = 0 },
		"unknown reply":    func(d *Document) { d.Closing["next-step"] = scoring.ClosingAnswer{Reply: "perhaps"} },
		"no question":      func(d *Document) { d.Closing["A b"] = scoring.ClosingAnswer{Reply: scoring.Yes} },
		"asks nothing":     func(d *Document) { d.Whole, d.Scorecard = d.Scorecard, &scoring.Scorecard{} },
		"too large a note": func(d *Document) { d.Answers["untouched"] = scoring.Answer{Note: string(make([]byte, MaxSize))} },
	} {
		d := exampleDocument()
		spoil(d)
		if data, err := d.Encode(); err == nil || data != nil {
			t.Errorf("%s: %d bytes, error %v", name, len(data), err)
		}
	}
}

func TestEncodeReplacesBadUTF8(t *testing.T) {
	d := exampleDocument()
	d.Answers["untouched"] = scoring.Answer{Note: "a\xffb"}
	data, err := d.Encode()
	if err != nil {
		t.Fatal(err)
	}
	if got := mustDecode(t, data).Answers["untouched"].Note; got != "a\ufffdb" {
		t.Errorf("note %q", got)
	}
}

func TestZeroDocumentGetsDefaults(t *testing.T) {
	card := exampleDocument().Scorecard
	d := &Document{Assessment: scoring.Assessment{ID: "a", Scorecard: card}}
	data, err := d.Encode()
	if err != nil {
		t.Fatal(err)
	}
	got := mustDecode(t, data)
	if got.Status != scoring.Draft || got.Respondent.Role != scoring.Self || got.Subject.Kind != scoring.Account {
		t.Errorf("status %q, role %q, kind %q", got.Status, got.Respondent.Role, got.Subject.Kind)
	}
	for _, want := range []string{`"closing": []`, `"targets": {}`, `"previous": null`, `"completed": null`, `"answers": []`} {
		if !bytes.Contains(data, []byte(want)) {
			t.Errorf("no %s in\n%s", want, data)
		}
	}
}

func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := drawDocument(t)
		data, err := d.Encode()
		if err != nil {
			t.Fatal(err)
		}
		got, err := Decode(data)
		if err != nil {
			t.Fatalf("%v\n%s", err, data)
		}
		asOutline(d)
		if diff := cmp.Diff(d, got, unexported); diff != "" {
			t.Fatal(diff)
		}
		again, err := got.Encode()
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(data), string(again)); diff != "" {
			t.Fatal(diff)
		}
	})
}

// asOutline makes of a drawn document what a reader can know of it.
func asOutline(d *Document) {
	var known []scoring.Question
	inCard := map[string]bool{}
	for _, q := range d.Scorecard.Closing {
		inCard[q.ID] = true
		if _, ok := d.questions[q.ID]; ok {
			known = append(known, q)
		}
	}
	for _, id := range slices.Sorted(maps.Keys(d.questions)) {
		if !inCard[id] {
			known = append(known, scoring.Question{ID: id, Text: d.questions[id].text})
		}
	}
	d.fullCard().Closing, d.Scorecard.Closing = known, known
	d.Scores = scoring.ScoreAll(d.Scorecard, d.Answers)
}

var unexported = cmp.AllowUnexported(Document{}, retiredKey{}, retiredUnknown{}, keptQuestion{}, field{}, scoring.Rating{}, scoring.Percent{})

func mustDecode(tb testing.TB, data []byte) *Document {
	tb.Helper()
	d, err := Decode(data)
	if err != nil {
		tb.Fatalf("%v\n%s", err, data)
	}
	return d
}

func drawDocument(t *rapid.T) *Document {
	card := drawCard(t)
	d := &Document{
		Assessment: scoring.Assessment{
			ID:         rapid.StringMatching(`[a-z0-9]{1,64}`).Draw(t, "id"),
			Revision:   rapid.IntRange(0, maxRevision).Draw(t, "revision"),
			Scorecard:  card,
			Subject:    scoring.Subject{Kind: card.Subject, Name: drawLine(t), Team: drawLine(t)},
			Respondent: scoring.Respondent{Name: drawLine(t), Role: rapid.SampledFrom(scoring.Roles()).Draw(t, "role")},
			Status:     rapid.SampledFrom([]scoring.Status{scoring.Draft, scoring.Final}).Draw(t, "status"),
			Started:    drawTime(t), Updated: drawTime(t), Completed: drawTime(t), NextReview: drawTime(t),
			Previous: rapid.StringMatching(`[a-z0-9]{0,10}`).Draw(t, "previous"),
			Position: drawLine(t),
			Answers:  scoring.Answers{},
			Closing:  scoring.Closing{},
		},
		Hash: card.Hash(), Source: "/home/a  b/" + card.ID + ".yaml", App: drawLine(t),
		Beside:    rapid.SampledFrom([]string{"", "/home/a  b/results"}).Draw(t, "beside"),
		unknown:   drawFields(t),
		kept:      map[string][]field{},
		questions: map[string]keptQuestion{},
	}
	for i := range card.Components {
		for j := range card.Components[i].Elements {
			e := &card.Components[i].Elements[j]
			drawAnswer(t, d, e)
		}
	}
	for range rapid.IntRange(0, 2).Draw(t, "retired") {
		drawRetired(t, d)
	}
	drawPlan(t, d)
	for _, q := range card.Closing {
		drawClosing(t, d, q)
	}
	for range rapid.IntRange(0, 2).Draw(t, "stray questions") {
		drawClosing(t, d, scoring.Question{ID: rapid.StringMatching(`stray-[a-z0-9-]{1,9}`).Draw(t, "stray"), Text: drawLine(t)})
	}
	if rapid.Bool().Draw(t, "asks a part") {
		asked := rapid.SliceOfNDistinct(rapid.SampledFrom(componentIDs(card)), 1, -1, rapid.ID[string]).Draw(t, "asked")
		d.Whole = card
		d.Scorecard, _ = card.Only(asked)
	}
	return d
}

// drawPlan may plan something for any element, and for one that is gone.
func drawPlan(t *rapid.T, d *Document) {
	ids := []string{"stray-plan"}
	for i := range d.Scorecard.Components {
		for j := range d.Scorecard.Components[i].Elements {
			ids = append(ids, d.Scorecard.Components[i].Elements[j].ID)
		}
	}
	some := func() []string {
		return rapid.SliceOfDistinct(rapid.SampledFrom(ids), rapid.ID[string]).Draw(t, "some")
	}
	for _, id := range some() {
		if d.Plan.Actions == nil {
			d.Plan.Actions, d.keptActions = map[string]scoring.Action{}, map[string][]field{}
		}
		a := scoring.Action{Text: drawLine(t), Owner: drawLine(t), Done: rapid.Bool().Draw(t, "done")}
		if rapid.Bool().Draw(t, "has a day") {
			a.Due = scoring.DayOf(drawTime(t))
		}
		d.Plan.Actions[id] = a
		if unknown := drawFields(t); unknown != nil {
			d.keptActions[id] = unknown
		}
	}
	for _, id := range some() {
		if d.Plan.Targets == nil {
			d.Plan.Targets = map[string]int{}
		}
		d.Plan.Targets[id] = rapid.SampledFrom(d.Scorecard.Scale).Draw(t, "target").Value
	}
	for _, id := range some() {
		if d.Plan.Standings == nil {
			d.Plan.Standings = map[string]scoring.Standing{}
		}
		d.Plan.Standings[id] = rapid.SampledFrom([]scoring.Standing{scoring.Pinned, scoring.Dropped}).Draw(t, "standing")
	}
}

// drawClosing may answer a closing question.
func drawClosing(t *rapid.T, d *Document, q scoring.Question) {
	c := scoring.ClosingAnswer{
		Reply: rapid.SampledFrom(append(scoring.Replies(), "")).Draw(t, "reply"),
		Note:  text.Clean(rapid.String().Draw(t, "note")),
	}
	unknown := drawFields(t)
	if saysSomething(c) {
		c.Answered = drawTime(t)
		d.Closing[q.ID] = c
	} else if unknown == nil {
		return
	}
	d.questions[q.ID] = keptQuestion{text: q.Text, answered: d.Closing[q.ID].Answered, unknown: unknown}
}

// drawAnswer may answer an element; what is kept of it goes with the answer.
func drawAnswer(t *rapid.T, d *Document, e *scoring.Element) {
	a := drawSaid(t, d.Scorecard.Scale)
	unknown := drawFields(t)
	if !a.IsEmpty() {
		d.Answers[e.ID] = a
	} else if unknown == nil {
		return
	}
	e.Statement = drawLine(t)
	if unknown != nil {
		d.kept[e.ID] = unknown
	}
}

func drawSaid(t *rapid.T, scale scoring.Scale) scoring.Answer {
	a := scoring.Answer{
		Evidence: rapid.SampledFrom([]scoring.Evidence{scoring.EvidenceUnsaid, scoring.EvidenceYes, scoring.EvidenceNo}).Draw(t, "evidence"),
		Note:     text.Clean(rapid.String().Draw(t, "note")),
	}
	switch rapid.IntRange(0, 3).Draw(t, "said") {
	case 1:
		a.Rating = scoring.Rated(rapid.SampledFrom(scale).Draw(t, "level").Value)
	case 2:
		a.Rating = scoring.NotApplicable(text.Clean(rapid.String().Draw(t, "reason")))
	case 3:
		a.Rating = scoring.NotKnown()
	}
	if a.IsEmpty() {
		return scoring.Answer{}
	}
	a.Answered = drawTime(t)
	if a.Carried = rapid.Bool().Draw(t, "carried"); a.Carried {
		a.Origin = rapid.SampledFrom(append(scoring.Origins(), scoring.LastRound)).Draw(t, "origin")
	}
	return a
}

// drawRetired retires something; what a file has with it goes with the first of
// those that are alike.
func drawRetired(t *rapid.T, d *Document) {
	r := scoring.RetiredAnswer{
		Element: rapid.StringMatching(`stray-[a-z0-9-]{1,9}`).Draw(t, "stray"), Component: drawLine(t), Statement: drawLine(t),
		Answer:  drawSaid(t, scoring.DefaultScale()),
		Because: rapid.SampledFrom(scoring.Retirements()).Draw(t, "because"),
		Into:    rapid.SampledFrom([]string{"", "other"}).Draw(t, "into"), Version: drawLine(t),
		Scale: rapid.SampledFrom([][]int{nil, {0, 1, 2, 3}}).Draw(t, "scale"),
		Plan: scoring.ElementPlan{
			Target:   rapid.SampledFrom([]*int{nil, new(int)}).Draw(t, "target"),
			Standing: rapid.SampledFrom([]scoring.Standing{scoring.ByRule, scoring.Pinned, scoring.Dropped}).Draw(t, "standing"),
		},
	}
	unknown := retiredUnknown{fields: drawFields(t)}
	if rapid.Bool().Draw(t, "has an action") {
		r.Plan.Action = &scoring.Action{Text: drawLine(t)}
		unknown.action = drawFields(t)
	}
	for _, other := range d.Retired {
		if keyOf(other) == keyOf(r) {
			unknown = retiredUnknown{}
		}
	}
	d.Retired = append(d.Retired, r)
	d.keepRetired(r, unknown)
}

func drawCard(t *rapid.T) *scoring.Scorecard {
	s := &scoring.Scorecard{
		ID: "card", Version: "1.0.0", Title: drawLine(t),
		Subject: rapid.SampledFrom([]scoring.Kind{scoring.Person, scoring.Account, scoring.Company}).Draw(t, "kind"),
		Method:  rapid.SampledFrom([]scoring.Method{scoring.ByElements, scoring.ByComponents}).Draw(t, "method"),
	}
	values := rapid.SliceOfNDistinct(rapid.IntRange(0, 9), 2, 10, rapid.ID[int]).Draw(t, "values")
	for v := range 10 {
		for _, has := range values {
			if v == has {
				s.Scale = append(s.Scale, scoring.Level{Value: v, Label: drawLine(t), Help: drawLine(t)})
			}
		}
	}
	for from := range rapid.IntRange(0, 3).Draw(t, "bands") {
		s.Bands = append(s.Bands, scoring.Band{From: 30 * from, Label: drawLine(t), Next: drawLine(t)})
	}
	stages := []string{""}
	for i := range rapid.IntRange(0, 2).Draw(t, "stages") {
		stages = append(stages, "stage-"+string(rune('a'+i)))
		s.Stages = append(s.Stages, scoring.Stage{ID: stages[i+1], Title: drawLine(t)})
	}
	for i := range rapid.IntRange(0, 3).Draw(t, "questions") {
		s.Closing = append(s.Closing, scoring.Question{ID: "question-" + string(rune('a'+i)), Text: drawLine(t)})
	}
	for i := range rapid.IntRange(1, 3).Draw(t, "components") {
		c := scoring.Component{
			ID: "component-" + string(rune('a'+i)), Title: drawLine(t),
			Stage: rapid.SampledFrom(stages).Draw(t, "stage"), Weight: rapid.IntRange(1, 5).Draw(t, "weight"),
		}
		for j := range rapid.IntRange(1, 4).Draw(t, "elements") {
			c.Elements = append(c.Elements, scoring.Element{
				ID: c.ID + "-" + string(rune('a'+j)), Weight: rapid.IntRange(1, 5).Draw(t, "weight"),
			})
		}
		s.Components = append(s.Components, c)
	}
	if len(s.Stages)+len(s.Components) > 1 && rapid.Bool().Draw(t, "matrix") {
		s.Matrix = drawMatrix(t, s)
	}
	return s
}

func drawMatrix(t *rapid.T, s *scoring.Scorecard) *scoring.Matrix {
	var axes []scoring.Axis
	split := rapid.IntRange(1, 100)
	for _, stage := range s.Stages {
		axes = append(axes, scoring.Axis{Stage: stage.ID, Split: split.Draw(t, "split")})
	}
	for _, c := range s.Components {
		axes = append(axes, scoring.Axis{Component: c.ID, Split: split.Draw(t, "split")})
	}
	axes = rapid.Permutation(axes).Draw(t, "axes")
	m := &scoring.Matrix{X: axes[0], Y: axes[1]}
	for _, c := range rapid.Permutation(scoring.Corners()).Draw(t, "corners") {
		m.Quadrants = append(m.Quadrants, scoring.Quadrant{Corner: c, Label: drawLine(t), Advice: drawLine(t)})
	}
	return m
}

func drawLine(t *rapid.T) string { return text.Line(rapid.String().Draw(t, "line")) }

func drawTime(t *rapid.T) time.Time {
	if rapid.Bool().Draw(t, "no time") {
		return time.Time{}
	}
	return time.Unix(rapid.Int64Range(0, 4e9).Draw(t, "time"), 0).UTC()
}

func drawRaw(t *rapid.T) jsontext.Value {
	return jsontext.Value(rapid.SampledFrom([]string{
		`[]`, `{}`, `"\u00e9"`, `1.50`, `-0`, `1e400`, `{"b":1,"a":[true,null,{"c":"\/"}]}`,
	}).Draw(t, "raw"))
}

func drawFields(t *rapid.T) []field {
	names := map[string]bool{}
	var fields []field
	for range rapid.IntRange(0, 2).Draw(t, "unknown") {
		name := "x" + rapid.String().Draw(t, "name")
		if names[name] {
			continue
		}
		names[name] = true
		fields = append(fields, field{name, drawRaw(t)})
	}
	return fields
}

func TestCopiedDocumentKeepsWhatTheFileHolds(t *testing.T) {
	read := exampleDocument()
	next := *read
	next.Assessment = read.Clone()
	data, err := next.Encode()
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"colour", "starred", "ticket"} {
		if !bytes.Contains(data, []byte(want)) {
			t.Errorf("%s is gone", want)
		}
	}
}
