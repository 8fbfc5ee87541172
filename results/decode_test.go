package results

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/kamscore/kamscore/scoring"
)

// small is a result as short as one can be, with more members after it.
func small(more string) string {
	return `{"format": "kamscore-result/1", "id": "abc", "scorecard": {"id": "card", "version": "1.0.0", "outline":
		{"components": [{"id": "c", "title": "Component C", "elements": [{"id": "one"}, {"id": "two"}]}]}}` + more + `}`
}

func answers(entries string) string { return small(`, "answers": [` + entries + `]`) }

func outline(members string) string {
	return `{"format": "kamscore-result/1", "id": "abc", "scorecard": {"id": "card", "version": "1.0.0", "outline": {` + members + `}}}`
}

const components = `"components": [{"id": "c", "elements": [{"id": "one"}]}]`

// matrixOf is a result whose scorecard has a matrix of some members.
func matrixOf(members string) string {
	return outline(`"matrix": {` + members + `}, "stages": [{"id": "s"}], "components": [{"id": "c", "stage": "s", "elements": [{"id": "one"}]}]`)
}

const (
	axes      = `"x": {"component": "c"}, "y": {"stage": "s", "split": 60}, `
	quadrants = `"quadrants": [{"x": "low", "y": "low", "label": "A", "advice": "Save."}, {"x": "low", "y": "high", "label": "B"}, ` +
		`{"x": "high", "y": "low"}, {"x": "high", "y": "high", "label": "D\u001b"}]`
)

// A file says of a matrix what there is to be said, and a scorecard without one
// nothing.
func TestDecodeReadsAMatrix(t *testing.T) {
	corner := func(x, y scoring.Side) scoring.Corner { return scoring.Corner{X: x, Y: y} }
	want := &scoring.Matrix{
		X: scoring.Axis{Component: "c", Split: 50}, Y: scoring.Axis{Stage: "s", Split: 60},
		Quadrants: []scoring.Quadrant{
			{Corner: corner(scoring.Low, scoring.Low), Label: "A", Advice: "Save."},
			{Corner: corner(scoring.Low, scoring.High), Label: "B"},
			{Corner: corner(scoring.High, scoring.Low)},
			{Corner: corner(scoring.High, scoring.High), Label: "D"},
		},
	}
	if diff := cmp.Diff(want, mustDecode(t, []byte(matrixOf(axes+quadrants))).Scorecard.Matrix); diff != "" {
		t.Errorf("matrix (-want +got):\n%s", diff)
	}
	for _, none := range []string{small(""), outline(`"matrix": null, ` + components), outline(`"matrix": {}, ` + components)} {
		d := mustDecode(t, []byte(none))
		if d.Scorecard.Matrix != nil {
			t.Errorf("a matrix of nothing: %+v", d.Scorecard.Matrix)
		}
		if data := encode(t, d); bytes.Contains(data, []byte("matrix")) || bytes.Contains(data, []byte("next\"")) {
			t.Errorf("written of nothing:\n%s", data)
		}
	}
}

func TestDecodeFillsInWhatIsMissing(t *testing.T) {
	d := mustDecode(t, []byte(small("")))
	want := &Document{Assessment: scoring.Assessment{
		ID: "abc", Status: scoring.Draft,
		Subject: scoring.Subject{Kind: scoring.Account}, Respondent: scoring.Respondent{Role: scoring.Self},
		Scorecard: &scoring.Scorecard{
			ID: "card", Version: "1.0.0", Subject: scoring.Account,
			Scale: scoring.DefaultScale(), Method: scoring.ByElements,
			Components: []scoring.Component{{
				ID: "c", Title: "Component C", Weight: 1, Elements: []scoring.Element{{ID: "one", Weight: 1}, {ID: "two", Weight: 1}},
			}},
		},
		Answers: scoring.Answers{}, Closing: scoring.Closing{},
	}, kept: map[string][]field{}, questions: map[string]keptQuestion{}}
	want.Scores = scoring.ScoreAll(want.Scorecard, nil)
	if diff := cmp.Diff(want, d, unexported); diff != "" {
		t.Error(diff)
	}
}

func TestDecodeAcceptsWhatPeopleAndProgramsDo(t *testing.T) {
	for _, test := range []struct{ name, data string }{
		{"byte order mark", "\ufeff" + answers(`{"element": "one", "rating": 2}`)},
		{"windows line ends", strings.ReplaceAll(answers(`{"element": "one", "rating": 2}`), "\n", "\r\n")},
		{"answers before the outline", `{"format": "kamscore-result/1", "answers": [{"element": "one", "rating": 2}],` + small("")[1+len(`"format": "kamscore-result/1",`):]},
		{"whole number with a point", answers(`{"element": "one", "rating": 2.0}`)},
		{"choices said to be false", answers(`{"element": "one", "rating": 2, "not_applicable": false, "not_known": false}`)},
		{"nulls", answers(`{"element": "one", "rating": 2, "evidence": null, "note": null, "answered": null, "not_known": null, "reviewed": null}`)},
		{"reviewed", answers(`{"element": "one", "rating": 2, "reviewed": true}`)},
		{"an answer that says nothing", answers(`{"element": "one", "rating": 2}, {"element": "two", "rating": null}`)},
		{"empty scale", strings.Replace(answers(`{"element": "one", "rating": 2}`), `{"components"`, `{"scale": [], "components"`, 1)},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := mustDecode(t, []byte(test.data))
			if diff := cmp.Diff(scoring.Answers{"one": {Rating: scoring.Rated(2)}}, d.Answers, unexported); diff != "" {
				t.Error(diff)
			}
			if len(d.Remarks) > 0 {
				t.Error(d.Remarks)
			}
		})
	}
}

func TestDecodeReadsEveryAnswer(t *testing.T) {
	d := mustDecode(t, []byte(answers(
		`{"element": "one", "rating": 0, "evidence": false, "note": "a\r\nb\u001b[31m", "reviewed": false, "answered": "2026-01-07T10:20:31.9+01:00"},
		 {"element": "two", "not_applicable": true, "reason": "No\tservices"}`,
	)))
	want := scoring.Answers{
		"one": {
			Rating: scoring.Rated(0), Evidence: scoring.EvidenceNo, Note: "a\nb[31m", Carried: true,
			Answered: time.Date(2026, 1, 7, 9, 20, 31, 0, time.UTC),
		},
		"two": {Rating: scoring.NotApplicable("No\tservices")},
	}
	if diff := cmp.Diff(want, d.Answers, unexported); diff != "" {
		t.Error(diff)
	}
}

func TestDecodeRefuses(t *testing.T) {
	for _, test := range []struct{ name, data, want string }{
		{"something else", `{"name": "x"}`, `not a result of kamscore: it does not begin with "format": "kamscore-result/1"`},
		{"a list", `[]`, `not a result of kamscore: it does not begin with "format": "kamscore-result/1"`},
		{"a scorecard", `{"format": "kamscore-scorecard/1"}`, `not a result of kamscore: its format is "kamscore-scorecard/1", not kamscore-result/1`},
		{"no major version", `{"format": "kamscore-result/"}`, `not a result of kamscore: its format is "kamscore-result/", not kamscore-result/1`},

		{"no id", strings.Replace(small(""), `"abc"`, `""`, 1), `id: "" is not the id of a result, which is lower-case letters and digits`},
		{"id with a path", strings.Replace(small(""), `abc`, `../abc`, 1), `id: "../abc" is not the id of a result, which is lower-case letters and digits`},
		{"revision below 0", small(`, "revision": -1`), `revision: -1 is not from 0 to 9007199254740992`},
		{"revision that others would round", small(`, "revision": 9007199254740993`), `revision: 9007199254740993 is not from 0 to 9007199254740992`},
		{"rating on no scale", answers(`{"element": "gone", "rating": 10}`), `answers[0] (gone): rating 10 is on no scale, which go from 0 to 9 at most`},
		{"revision of text", small(`, "revision": "1"`), `revision: a whole number is needed`},
		{"status", small(`, "status": "done"`), `status: "done" is not one of draft, final`},
		{"role", small(`, "respondent": {"role": "boss"}`), `respondent.role: "boss" is not one of self, leader, peer, agreed`},
		{"kind", small(`, "subject": {"kind": "planet"}`), `subject.kind: "planet" is not one of person, account, company`},
		{"time", small(`, "updated": "yesterday"`), `updated: "yesterday" is not a time like 2026-01-07T09:12:00Z`},
		{"time out of range", small(`, "updated": "0000-01-01T00:00:00+01:00"`), `updated: "0000-01-01T00:00:00+01:00" is not a time like 2026-01-07T09:12:00Z`},
		{"subject of text", small(`, "subject": "me"`), `subject: an object is needed`},
		{"answers as an object", small(`, "answers": {}`), `answers: a list is needed`},
		{"previous", small(`, "previous": "A-1"`), `previous: "A-1" is not the id of a result`},

		{"off the scale", answers(`{"element": "one", "rating": 5}`), `answers[0] (one): rating 5 is not on the scale 0 to 3`},
		{"rating with a fraction", answers(`{"element": "one", "rating": 1.5}`), `answers[0].rating: 1.5 is not a whole number`},
		{"rating of text", answers(`{"element": "one", "rating": "2"}`), `answers[0].rating: a whole number is needed`},
		{"two choices", answers(`{"element": "two", "rating": 1, "not_known": true}`), `answers[0] (two): rating and not_known exclude each other`},
		{"two other choices", answers(`{"element": "two", "not_applicable": true, "not_known": true}`), `answers[0] (two): not_applicable and not_known exclude each other`},
		{"evidence of text", answers(`{"element": "two", "evidence": "yes"}`), `answers[0].evidence: true or false is needed`},
		{"no element", answers(`{"rating": 1}`), `answers[0]: element: the id is missing`},
		{"no object", answers(`null, 1`), `answers[1]: an object is needed`},
		{"element twice", answers(`{"element": "one", "rating": 1}, {"element": "one"}`), `answers[1] (one): answers[0] is about the same element`},

		{"no scorecard", `{"format": "kamscore-result/1", "id": "abc"}`, `scorecard.id: the id is missing`},
		{"no components", outline(`"components": []`), `scorecard.outline.components: are missing; without them a result cannot be scored`},
		{"no elements", outline(`"components": [{"id": "c"}]`), `scorecard.outline.components[0]: has no elements`},
		{"id twice", outline(`"components": [{"id": "c", "elements": [{"id": "e"}, {"id": "e"}]}]`), `scorecard.outline.components[0].elements[1]: the id "e" stands twice`},
		{"bad id", outline(`"components": [{"id": "C 1", "elements": [{"id": "e"}]}]`), `scorecard.outline.components[0]: "C 1" is not an id, which is made of a to z, 0 to 9 and -`},
		{"weight of 0", outline(`"components": [{"id": "c", "weight": 0, "elements": [{"id": "e"}]}]`), `scorecard.outline.components[0].weight: 0 is not from 1 to 1000`},
		{"unknown stage", outline(`"components": [{"id": "c", "stage": "s", "elements": [{"id": "e"}]}]`), `scorecard.outline.components[0]: the stage "s" is not among the stages`},
		{"method", outline(`"scoring": {"total": "best"}, ` + components), `scorecard.outline.scoring.total: "best" is not one of elements, components`},
		{"scale of one", outline(`"scale": [{"value": 1}], ` + components), `scorecard.outline.scale: has to be 2 to 10 levels with ascending values from 0 to 9`},
		{"scale not ascending", outline(`"scale": [{"value": 1}, {"value": 1}], ` + components), `scorecard.outline.scale: has to be 2 to 10 levels with ascending values from 0 to 9`},
		{"bands not ascending", outline(`"bands": [{"from": 5}, {"from": 5}], ` + components), `scorecard.outline.bands[1]: from has to be a whole percent above that of the band before`},
		{"next of a number", outline(`"bands": [{"from": 0, "next": 1}], ` + components), `scorecard.outline.bands[0].next: text is needed`},
		{"matrix of text", outline(`"matrix": "none", ` + components), `scorecard.outline.matrix: an object is needed`},
		{"axis missing", matrixOf(`"x": {"component": "c"}, ` + quadrants), `scorecard.outline.matrix.y: has to name a component or a stage`},
		{"axis of both", matrixOf(`"x": {"component": "c", "stage": "s"}, "y": {"stage": "s"}, ` + quadrants), `scorecard.outline.matrix.x: has to name a component or a stage`},
		{"axis of no component", matrixOf(`"x": {"component": "d"}, "y": {"stage": "s"}, ` + quadrants), `scorecard.outline.matrix.x: the component "d" is not among the components`},
		{"axis of no stage", matrixOf(`"x": {"component": "c"}, "y": {"stage": "c"}, ` + quadrants), `scorecard.outline.matrix.y: the stage "c" is not among the stages`},
		{"axes alike", matrixOf(`"x": {"component": "c"}, "y": {"component": "c", "split": 9}, ` + quadrants), `scorecard.outline.matrix: both axes are the same`},
		{"split of 0", matrixOf(`"x": {"component": "c", "split": 0}, "y": {"stage": "s"}, ` + quadrants), `scorecard.outline.matrix.x.split: 0 is not from 1 to 100`},
		{"split above 100", matrixOf(`"x": {"component": "c"}, "y": {"stage": "s", "split": 101}, ` + quadrants), `scorecard.outline.matrix.y.split: 101 is not from 1 to 100`},
		{"no quadrants", matrixOf(`"x": {"component": "c"}, "y": {"stage": "s"}`), `scorecard.outline.matrix.quadrants: there has to be one for each of low and high of x and of y`},
		{"corner twice", matrixOf(axes + strings.Replace(quadrants, `"low", "y": "low"`, `"low", "y": "high"`, 1)), `scorecard.outline.matrix.quadrants: there has to be one for each of low and high of x and of y`},
		{"side of neither", matrixOf(axes + strings.Replace(quadrants, `"low"`, `"middle"`, 1)), `scorecard.outline.matrix.quadrants: there has to be one for each of low and high of x and of y`},
		{"five quadrants", matrixOf(axes + strings.Replace(quadrants, `[{`, `[{}, {`, 1)), `scorecard.outline.matrix.quadrants: more than 4`},

		{"no components asked", small(`, "components": []`), `components: the list is empty; leave it out where all are asked`},
		{"unknown components", small(`, "components": ["c", "d", "E f"]`), `components: the outline does not have "d", "E f"`},
		{"components of a number", small(`, "components": [1]`), `components[0]: text is needed`},

		{"closing as an object", small(`, "closing": {}`), `closing: a list is needed`},
		{"no question", small(`, "closing": [{"answer": "yes"}]`), `closing[0]: question: the id is missing`},
		{"bad question", small(`, "closing": [{"question": "Q 1", "answer": "yes"}]`), `closing[0] (Q 1): question: "Q 1" is not an id, which is made of a to z, 0 to 9 and -`},
		{"no such reply", small(`, "closing": [{"question": "q", "answer": "Yes"}]`), `closing[0] (q).answer: "Yes" is not one of yes, partly, no`},
		{"question twice", small(`, "closing": [{"question": "q", "answer": "yes"}, {"question": "q"}]`), `closing[1] (q): closing[0] is about the same question`},

		{"actions as an object", small(`, "actions": {}`), `actions: a list is needed`},
		{"action without an element", small(`, "actions": [{"text": "Ask"}]`), `actions[0]: element: the id is missing`},
		{"action twice", small(`, "actions": [{"element": "one"}, {"element": "one"}]`), `actions[1] (one): actions[0] is about the same element`},
		{"action neither open nor done", small(`, "actions": [{"element": "one", "status": "late"}]`), `actions[0] (one).status: "late" is not one of open, done`},
		{"action due on no day", small(`, "actions": [{"element": "one", "due": "2026-02-30"}]`), `actions[0].due: "2026-02-30" is not a day like 2026-12-01`},
		{"target off the scale", small(`, "targets": {"one": 4}`), `targets.one: 4 is not on the scale 0 to 3`},
		{"target on no scale", small(`, "targets": {"gone": 10}`), `targets.gone: 10 is not from 0 to 9`},
		{"target of no element", small(`, "targets": {"O 1": 1}`), `targets.O 1: "O 1" is not an id, which is made of a to z, 0 to 9 and -`},
		{"pinned and dropped", small(`, "priorities": {"pinned": ["one"], "dropped": ["one"]}`), `priorities.dropped[0]: "one" is pinned or dropped already`},

		{"deep", small(`, "colour": ` + strings.Repeat("[", 40) + strings.Repeat("]", 40)), `colour: nested more than 32 deep`},
	} {
		t.Run(test.name, func(t *testing.T) {
			d, err := Decode([]byte(test.data))
			if err == nil || d != nil {
				t.Fatalf("accepted, error %v", err)
			}
			if got, _, _ := strings.Cut(err.Error(), "\n"); got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
		})
	}
}

func TestRevisionsHaveRoomToGrow(t *testing.T) {
	for _, revision := range []int{0, math.MaxInt32, maxRevision - 1} {
		d := mustDecode(t, []byte(small(fmt.Sprintf(`, "revision": %d`, revision))))
		if d.Revision != revision {
			t.Errorf("%d reads as %d", revision, d.Revision)
		}
		d.Revision++
		data, err := d.Encode()
		if err != nil {
			t.Fatal(err)
		}
		if got := mustDecode(t, data).Revision; got != revision+1 {
			t.Errorf("%d and one more is %d", revision, got)
		}
	}
}

// The scale may have changed since an element went.
func TestAnswersToElementsThatAreGoneNeverStopASave(t *testing.T) {
	d := mustDecode(t, []byte(answers(`{"element": "gone", "component": "c", "statement": "It was asked once.", "rating": 9}`)))
	data, err := d.Encode()
	if err != nil {
		t.Fatal(err)
	}
	want := []scoring.RetiredAnswer{{
		Element: "gone", Component: "c", Statement: "It was asked once.", Answer: scoring.Answer{Rating: scoring.Rated(9)}, Because: scoring.ElementGone,
	}}
	again := mustDecode(t, data)
	if diff := cmp.Diff(want, again.Retired, unexported); diff != "" || len(again.Answers) != 0 || len(again.Remarks) != 0 {
		t.Errorf("%s, %v answers, remarks %q", diff, again.Answers, again.Remarks)
	}
}

func TestDecodeSaysEveryFault(t *testing.T) {
	_, err := Decode([]byte(small(`, "status": "x", "revision": "x", "answers": [{"element": "one", "rating": 9}, {"element": "two", "rating": 7}]`)))
	var faults Faults
	if !errors.As(err, &faults) {
		t.Fatal(err)
	}
	want := Faults{
		{"revision", "a whole number is needed"},
		{"status", `"x" is not one of draft, final`},
		{"answers[0] (one)", "rating 9 is not on the scale 0 to 3"},
		{"answers[1] (two)", "rating 7 is not on the scale 0 to 3"},
	}
	if diff := cmp.Diff(want, faults); diff != "" {
		t.Error(diff)
	}
}

func TestDecodeStopsAfterManyFaults(t *testing.T) {
	_, err := Decode([]byte(answers(strings.Repeat("1,", 5000) + "1")))
	if !strings.HasSuffix(err.Error(), "\nand 80 more") {
		t.Error(err)
	}
}

func TestNewerFormatIsRefusedWithWhatToDo(t *testing.T) {
	// Whatever else the format has become does not matter.
	for _, data := range []string{
		`{"format": "kamscore-result/2", "answers": {"one": 3}}`,
		`{"answers": 5, "format": "kamscore-result/12.1"}`,
	} {
		_, err := Decode([]byte(data))
		if !errors.Is(err, ErrNewerFormat) || !strings.HasSuffix(err.Error(), "update kamscore to open it") {
			t.Errorf("%s: %v", data, err)
		}
	}
}

func TestHostileFilesAreRefusedSoon(t *testing.T) {
	for _, test := range []struct {
		name, data, want string
		damaged          bool
	}{
		{"empty", "", "damaged: the file is empty", true},
		{"only white space", " \n", "damaged: the file is empty", true},
		{"only NULs", strings.Repeat("\x00", 4096), "damaged: there are only NUL bytes in the file", true},
		{"NULs inside", strings.Replace(small(""), "card", "\x00\x00", 1), "damaged: there are NUL bytes in the file", true},
		{"cut off", small("")[:100], "damaged: the file is cut off", true},
		{"cut off in a word", `{"format": "kamscore-result/1", "previous": nul`, "damaged: the file is cut off", true},
		{"not quite a word", answers(`{"element": "one", "evidence": t0`), "in answers[0].evidence: not valid JSON: invalid character '0' in literal true", false},
		{"too large", strings.Repeat(" ", MaxSize+1), "larger than 32 MB, which no result is", false},
		{"deep", strings.Repeat("[", 100_000), "exceeded max depth", false},
		{"huge number", small(`, "revision": ` + strings.Repeat("9", 1<<20)), "revision: 99999999999999999... is not from 0 to 9007199254740992", false},
		{"duplicate key", small(",\n" + `"answers": [{"element": "one",` + "\n" + `"rating": 1, "rating": 3}]`), `line 4, column 14: "rating" stands twice in answers[0]`, false},
		{"lone surrogate", answers(`{"element": "one", "note": "\ud800"}`), "line 2, column 143, in answers[0].note: not valid JSON: invalid surrogate pair", false},
		{"not UTF-8", answers("{\"element\": \"one\", \"note\": \"\xff\"}"), "in answers[0].note: not valid JSON: invalid UTF-8", false},
		{"trailing comma", answers(`{"element": "one",}`), "in answers[0]: not valid JSON: invalid character", false},
		{"two results", small("") + small(""), "something follows the end of the result", false},
		{"escapes in a key", "{\"\\u001b]0;x\\u0007\": 1, \"\\u001b]0;x\\u0007\": 2}", `"]0;x" stands twice in the file`, false},
		{"many answers", answers(strings.Repeat("{},", maxAnswers) + "{}"), "answers: more than 100000", false},
		{"many unknown fields", small(many(maxUnknown + 1)), "more than 1000 unknown fields in the file", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			start := time.Now()
			_, err := Decode([]byte(test.data))
			if took := time.Since(start); took > time.Second {
				t.Errorf("took %v", took)
			}
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Fatalf("got  %v\nwant %s", err, test.want)
			}
			if errors.Is(err, ErrDamaged) != test.damaged {
				t.Errorf("damaged should be %t: %v", test.damaged, err)
			}
		})
	}
}

func many(fields int) string {
	var b strings.Builder
	for i := range fields {
		fmt.Fprintf(&b, `, "field-%d": %d`, i, i)
	}
	return b.String()
}

// A mean over many components of odd weights makes large fractions.
func TestManyComponentsAreScoredSoon(t *testing.T) {
	var b, said strings.Builder
	for i := range maxComponents {
		fmt.Fprintf(&b, `,{"id": "c%d", "weight": %d, "elements": [{"id": "e%d", "weight": %d}]}`, i, maxWeight-i, i, maxWeight-i)
		fmt.Fprintf(&said, `,{"element": "e%d", "rating": 1}`, i)
	}
	data := strings.Replace(outline(`"scoring": {"total": "components"}, "components": [`+b.String()[1:]+`]`),
		`"id"`, `"answers": [`+said.String()[1:]+`], "id"`, 1)
	start := time.Now()
	d := mustDecode(t, []byte(data))
	if took := time.Since(start); took > time.Second {
		t.Errorf("took %v", took)
	}
	if d.Scores.Total.Percent.Whole() != 33 {
		t.Errorf("percent %d", d.Scores.Total.Percent.Whole())
	}
}

func TestRemarks(t *testing.T) {
	for _, test := range []struct {
		name, data string
		want       []string
	}{
		{"nothing to say", answers(`{"element": "one", "rating": 1}`), nil},
		{"NULs after the end", small("") + "\n\x00\x00\x00", []string{"3 NUL bytes after the end of the file were ignored."}},
		{
			"elements the scorecard does not have",
			answers(`{"element": "gone", "rating": 1}, {"element": "lost", "not_known": true}`),
			[]string{"The scorecard does not have gone, lost, which were answered. The answers are kept and do not count."},
		},
		{
			"a reason that explains nothing", answers(`{"element": "one", "rating": 1, "reason": "So it is"}`),
			[]string{"A reason was left out where nothing was marked not applicable: answers[0] (one)."},
		},
		{
			"unknown fields that are not kept", small(`, "subject": {"country": "NL"}`),
			[]string{"Not known to this version and left out: subject.country."},
		},
		{
			"an origin of a later version", answers(`{"element": "one", "rating": 1, "reviewed": false, "carried": "elsewhere"},
				{"element": "two", "rating": 1, "reviewed": true, "carried": "elsewhere"}`),
			[]string{`Not known to this version, kept, and read as from the last round: carried "elsewhere".`},
		},
		{
			"a retirement of a later version", small(`, "retired_answers": [{"element": "gone", "rating": 1, "because": "merged"}, {"element": "lost", "rating": 1, "because": "merged"}]`),
			[]string{`Not known to this version, kept, and read as gone: because "merged".`},
		},
		{"unknown fields that are kept", small(`, "country": "NL"`), nil},
		{"right scores", small(`, "scores": {"total": {"points": 0, "max": 6, "percent": 0}, "components": [{"id": "c", "percent": null}]}`), nil},
		{"scores within the tolerance", answers(`{"element": "one", "rating": 1}`)[:len(answers(`{"element": "one", "rating": 1}`))-1] + `, "scores": {"total": {"percent": 16.6666666667}}}`, nil},
		{
			"wrong total", small(`, "scores": {"total": {"percent": 40}}`),
			[]string{"The stored total of 40% was wrong; from the answers it is 0%."},
		},
		{
			"wrong points", small(`, "scores": {"total": {"points": 4, "percent": 0}}`),
			[]string{"The stored total of 4 points was wrong; from the answers it is 0 points."},
		},
		{
			"wrong maximum", small(`, "scores": {"total": {"max": 9}}`),
			[]string{"The stored total of at most 9 points was wrong; from the answers it is at most 6 points."},
		},
		{
			"wrong by less than a percent", small(`, "scores": {"total": {"percent": 0.25}}`),
			[]string{"The stored total of 0.25% was wrong; from the answers it is 0%."},
		},
		{
			"wrong component", small(`, "scores": {"components": [{"id": "c", "percent": 0}]}`),
			[]string{`The stored score for "Component C" of 0% was wrong; from the answers it is no score.`},
		},
		{
			"wrong total and component", small(`, "scores": {"total": {"percent": "high"}, "components": [{"id": "c", "points": 2}]}`),
			[]string{`The stored total of no sensible number was wrong; from the answers it is 0%. So was the score for "Component C".`},
		},
		{"scores of another shape", small(`, "scores": [1, {"total": 2}]`), nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, mustDecode(t, []byte(test.data)).Remarks); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestStoredScoresAreReplaced(t *testing.T) {
	data, err := exampleDocument().Encode()
	if err != nil {
		t.Fatal(err)
	}
	wrong := strings.ReplaceAll(string(data), `"points": 2`, `"points": 18`)
	again, err := mustDecode(t, []byte(wrong)).Encode()
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(data), string(again)); diff != "" {
		t.Error(diff)
	}
}

func TestUnknownFieldsComeBackInOrderAfterTheKnownOnes(t *testing.T) {
	d := mustDecode(t, []byte(`{"zebra": {"b": [1.50, "\u00e9"], "a": null}, "apple": null,`+
		answers(`{"mood": "good", "element": "one", "rating": 1, "age": 1e2}, {"element": "gone", "rating": 1, "x": []}`)[1:]))
	data, err := d.Encode()
	if err != nil {
		t.Fatal(err)
	}
	var order []int
	for _, s := range []string{
		`"rating": 1,`, `"mood": "good"`, `"age": 1e2`, `"gone"`, `"x": []`, `"app"`,
		`"zebra": {`, `1.50`, `"\u00e9"`, `"a": null`, `"apple": null`,
	} {
		order = append(order, strings.Index(string(data), s))
	}
	if order[0] < 0 || !slices.IsSorted(order) {
		t.Errorf("%v in\n%s", order, data)
	}
}

func TestEncodedFileIsPlainJSON(t *testing.T) {
	data, err := exampleDocument().Encode()
	if err != nil {
		t.Fatal(err)
	}
	var any map[string]any
	if err := json.Unmarshal(data, &any); err != nil {
		t.Fatal(err)
	}
	if !strings.HasSuffix(string(data), "}\n") || strings.Contains(string(data), "\r") || strings.HasSuffix(string(data), "\n\n") {
		t.Errorf("ends in %q", data[len(data)-4:])
	}
}

// A later version may give an answer a value that is none yet.
func TestValuesOfALaterVersionStay(t *testing.T) {
	d := mustDecode(t, []byte(small(`, "answers": [{"element": "one", "rating": 1, "reviewed": false, "carried": "elsewhere"}],
		"retired_answers": [{"element": "gone", "rating": 1, "because": "merged"}]`)))
	if a := d.Answers["one"]; !a.Carried || !a.Origin.IsLastRound() {
		t.Errorf("%+v", a)
	}
	data := string(fileOf(t, d))
	for _, field := range []string{`"carried": "elsewhere"`, `"because": "merged"`} {
		if !strings.Contains(data, field) {
			t.Errorf("%s is lost in\n%s", field, data)
		}
	}
	if a := d.Answers["one"].Confirmed(); a.Origin != scoring.LastRound {
		t.Errorf("confirmed: %+v", a)
	}
}
