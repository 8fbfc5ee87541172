//go:build unix

package main

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/kamscore/kamscore/scoring"
)

// harms are texts that do something where they are not only read: in a
// terminal, a browser, a spreadsheet, a reader of Markdown, a shell. Each
// that is seen at all shows "Zq".
var harms = []string{
	"\x1b[2J\x1b[31;5mZq",                     // 7-bit sequences
	"\x1b]0;Zq title\a",                       // a window title
	"\x1b]52;c;WnE=\aZq",                      // the clipboard
	"\x1b]8;;http://evil.example\x1b\\Zq",     // a link
	"\x1bP+q544e\x1b\\Zq\x1bc\x1b[6n",         // a question, a reset
	"\u009b2JZq\u009d52;c;WnE=\u009c",         // 8-bit sequences, as UTF-8
	"Zq\a\b\b\b\r\x00\x7f\v\f\x0e\x85",        // control characters, one raw
	"Zq\u202egpj.exe\u202c\u2066\u200f\u061c", // directions
	"Zq\U000e0001\U000e0041\U000e007f",        // tags
	"Z\u200bq\u200d\u2060\ufeff\u00ad\u180e",  // nothing to see
	"Zq\u2028hint: no\u2029kamscore: no",      // other ends of lines
	"Zq\nhint: no\r\nkamscore: no",            // ends of lines
	"Ze" + strings.Repeat("\u0301", 50) + "q", // a pile of marks
	"Zq\ufff0\u2065\ufffe\U0001ffff",          // what unicode gives no meaning
	"Zq\xff\xfe\x9b31m\xc0\x80",               // no UTF-8
	"<script>alert('Zq')</script>",
	"\"'><img src=http://evil.example onerror=alert(1)>Zq</style></title>",
	"=cmd|' /C calc'!A0 Zq",
	" +Zq;=1+1",
	"@SUM(1;1) Zq",
	"-2+3\tZq\t=1",
	"\t=Zq\n@Zq",
	"＝1+1 Zq",
	"\u3000＋1 Zq",
	"[Zq](javascript:alert(1)) ![Zq](http://evil.example/x.png)",
	"<http://evil.example> `Zq` | a ~~b~~ http://evil.example www.evil.example zq@evil.example",
	"$(touch Zq) `touch Zq`; touch Zq & \"' %s %d {{.}} ${x}",
	strings.Repeat("Zq", 90),
}

// A harmer hands out texts, each time another one.
type harmer struct{ next int }

// text is one of the harms, cut to what a text may have at most.
func (h *harmer) text(most int) string {
	s := harms[h.next%len(harms)]
	h.next++
	if utf8.RuneCountInString(s) > most {
		s = string([]rune(s)[:most])
	}
	return s
}

// A twist is what a scorecard or result is made of.
type twist func(most int) string

// plainly is a twist without any harm.
func plainly(int) string { return "Zq" }

// scorecardOf is the YAML of a scorecard of so many texts. As YAML allows no
// control character as it is, they are escaped, as JSON escapes them.
func scorecardOf(id, version string, say twist) string {
	var b strings.Builder
	line := func(format string, args ...any) {
		for i, a := range args {
			if s, ok := a.(said); ok {
				args[i] = yamlText(string(s))
			}
		}
		fmt.Fprintf(&b, format+"\n", args...)
	}
	text := func(most int) said { return said(say(most)) }
	line("format: kamscore-scorecard/1\nid: %s\nversion: %s", id, version)
	line("title: %s\nsummary: %s\naudience: %s", text(200), text(1000), text(200))
	line("source: {author: %s, licence: %s, url: %s}", text(200), text(200), text(200))
	line("scale: [{value: 0, label: %s, help: %s}, {value: 3, label: %s, help: %s}]", text(60), text(200), text(60), text(200))
	line("bands: [{from: 0, label: %s, next: %s}, {from: 50, label: %s}]", text(60), text(1000), text(60))
	line("matrix:\n  x: {component: c0}\n  y: {component: c1}\n  quadrants:")
	for _, c := range scoring.Corners() {
		line("    - {x: %s, y: %s, label: %s, advice: %s}", c.X, c.Y, text(60), text(1000))
	}
	line("stages: [{id: stage, title: %s, question: %s}]\ncomponents:", text(200), text(200))
	for c := range 3 {
		line("  - id: c%d\n    stage: stage\n    title: %s\n    summary: %s\n    elements:", c, text(200), text(1000))
		for e := range 4 {
			line("      - {id: c%d-e%d, statement: %s, evidence: %s, guidance: %s, improve: %s, levels: {0: %s}}",
				c, e, text(1000), text(1000), text(1000), text(1000), text(1000))
		}
	}
	line("closing: [{id: closed, text: %s}]", text(1000))
	line("translations: {de: {title: %s, elements: {c0-e0: {statement: %s}}}}", text(200), text(1000))
	return b.String()
}

// said is a text to be quoted.
type said string

// yamlText is a text in double quotes. What must not be empty is not.
func yamlText(s string) string {
	var b strings.Builder
	for _, r := range strings.ToValidUTF8(s, "\u009b") {
		switch {
		case r == '"' || r == '\\':
			b.WriteString(`\` + string(r))
		case r >= ' ' && r < 0x7f:
			b.WriteRune(r)
		case r <= 0xffff:
			fmt.Fprintf(&b, `\u%04X`, r)
		default:
			fmt.Fprintf(&b, `\U%08X`, r)
		}
	}
	return `"` + b.String() + `"`
}

// resultOf is a result of such a scorecard, with answers of every kind.
func resultOf(id, card, version, role, day string, source string, say twist) map[string]any {
	scale := []any{
		map[string]any{"value": 0, "label": say(60), "help": say(200)},
		map[string]any{"value": 3, "label": say(60), "help": say(200)},
	}
	var components, answers []any
	at := day + "T09:00:00Z"
	for c := range 3 {
		var elements []any
		for e := range 4 {
			element := fmt.Sprintf("c%d-e%d", c, e)
			elements = append(elements, map[string]any{"id": element, "weight": 1})
			answer := map[string]any{
				"element": element, "component": fmt.Sprint("c", c), "statement": say(1000), "note": say(1000), "answered": at,
			}
			switch e {
			case 0:
				answer["rating"] = 0
			case 1:
				answer["rating"], answer["evidence"] = 3, len(role)%2 == 0
			case 2:
				answer["not_applicable"], answer["reason"] = true, say(1000)
			case 3:
				answer["not_known"] = true
			}
			answers = append(answers, answer)
		}
		components = append(components, map[string]any{"id": fmt.Sprint("c", c), "title": say(200), "stage": "stage", "weight": 1, "elements": elements})
	}
	return map[string]any{
		"format": "kamscore-result/1", "id": id, "revision": 1,
		"scorecard": map[string]any{
			"id": card, "version": version, "title": say(200), "hash": say(60), "source": source,
			"outline": map[string]any{
				"scale": scale, "bands": []any{map[string]any{"from": 0, "label": say(60), "next": say(1000)}}, "matrix": matrixOf(say),
				"stages": []any{map[string]any{"id": "stage", "title": say(200), "question": say(200)}}, "components": components,
			},
		},
		"subject":    map[string]any{"kind": "account", "name": say(200), "team": say(200)},
		"respondent": map[string]any{"name": say(200), "role": role},
		"status":     "final", "started": at, "updated": at, "completed": at, "previous": nil, "position": "c0-e0", "answers": answers,
		"closing": []any{map[string]any{"question": "closed", "text": say(1000), "answer": "partly", "note": say(1000)}},
		"actions": []any{map[string]any{"element": "c0-e0", "text": say(200), "owner": say(200), "due": "2026-02-01", "status": "open"}},
		"targets": map[string]any{"c0-e0": 3}, "retired_answers": []any{map[string]any{
			"element": "gone", "component": say(200), "statement": say(1000), "rating": 3, "note": say(1000), "because": "gone", "version": say(30),
		}},
		"app": say(60), say(60): say(60),
	}
}

// matrixOf is the matrix of such a scorecard, as a result has it.
func matrixOf(say twist) map[string]any {
	var quadrants []any
	for _, c := range scoring.Corners() {
		quadrants = append(quadrants, map[string]any{"x": c.X, "y": c.Y, "label": say(60), "advice": say(1000)})
	}
	return map[string]any{
		"x": map[string]any{"component": "c0", "split": 50}, "y": map[string]any{"component": "c1", "split": 50}, "quadrants": quadrants,
	}
}

// A folder of work that a stranger has had their hands in: a scorecard, its
// next version, results, names of files.
type infested struct {
	*desk
	card   string // path of the scorecard
	mine   string // ids of results: the user's own draft,
	first  string // one round,
	second string // the next one,
	leader string // and another view
}

// infest fills the folders of a desk, with texts from the nth on.
func infest(d *desk, n int) *infested {
	d.Helper()
	h := &harmer{next: n}
	f := &infested{
		desk: d, card: filepath.Join(d.dir, "cards", "card \x1b[2J\u202e.yaml"),
		mine: "mine000000", first: "first00000", second: "second0000", leader: "leader0000",
	}
	f.write(f.card, scorecardOf("hostile", "1.0.0", h.text))
	f.write(filepath.Join(d.dir, "cards", "broken\n\x1b]0;Zq\ahint: no.yaml"), "format: "+yamlText(harms[0])+"\n"+yamlText(harms[1])+": x\nid: "+yamlText(harms[11])+"\n")
	f.write(filepath.Join(d.dir, "cards", "touch $(Zq).yaml"), "\x1b[2J: ")
	f.write(filepath.Join(d.dir, "next", "card.yaml"), scorecardOf("hostile", "1.1.0", h.text))
	draft := resultOf(f.mine, "hostile", "1.0.0", "self", "2026-01-09", f.card, h.text)
	draft["status"], draft["completed"], draft["previous"] = "draft", nil, f.second
	delete(draft, "retired_answers")
	f.writeResult("mine.json", draft)
	f.writeResult("\x1b]0;Zq\a\u202e.json", resultOf(f.first, "hostile", "1.0.0", "self", "2026-01-01", f.card, h.text))
	f.writeResult("new\nhint: no\x1b[2J.json", resultOf(f.second, "hostile", "1.0.0", "self", "2026-01-05", f.card, h.text))
	f.writeResult("leader; touch Zq.json", resultOf(f.leader, "hostile", "1.0.0", "leader", "2026-01-05", harms[0], h.text))
	one, other := resultOf("one0000000", "hostile", "1.0.0", "self", "2026-01-05", f.card, h.text), resultOf("other00000", "hostile", "1.0.0", "leader", "2026-01-05", f.card, h.text)
	other["subject"] = one["subject"]
	f.writeResult("../separate/one\u202e.json", one)
	f.writeResult("../separate/other\x1b[2J.json", other)
	results := filepath.Join(d.dir, "results")
	f.write(filepath.Join(results, "cut $(touch Zq)\x1b[2J.json"), `{"format": "kamscore-result/1", "id`)
	f.write(filepath.Join(results, "twice\u202e\n.json"), `{"format": "kamscore-result/1", "\u001b[2J": 1, "\u001b[2J": 2}`)
	f.write(filepath.Join(results, "lone.json"), `{"format": "kamscore-result/1", "id": "\ud800"}`)
	f.write(filepath.Join(results, "bytes.json"), "{\"format\": \"kamscore-result/1\", \"id\": \"\xff\x9b\"}")
	f.write(filepath.Join(results, "faults.json"), `{"format": "kamscore-result/1", "id": "\u001b[2J", "status": "\u009b\u202e", "answers": [{"element": "\u001b]0;x\u0007"}]}`)
	f.write(filepath.Join(results, "newer.json"), `{"format": "kamscore-result/9\u001b[2J"}`)
	f.env = append(f.env, "KAMSCORE_LIBRARY="+filepath.Join(d.dir, "cards"))
	return f
}

func (f *infested) writeResult(name string, of map[string]any) {
	f.Helper()
	data, err := json.Marshal(of)
	if err != nil {
		f.Fatal(err)
	}
	f.write(filepath.Join(f.dir, "results", name), string(data))
}

// tableOf is a filled-in table of answers, its cells parted by a comma.
func tableOf(say twist) string {
	quote := func(s string) string {
		return `"` + strings.ReplaceAll(strings.ToValidUTF8(s, "\u009b"), `"`, `""`) + `"`
	}
	var b strings.Builder
	b.WriteString("element,rating,evidence,note,reason,subject,respondent,team\n")
	for c := range 3 {
		for e := range 4 {
			rating, reason := "3", ""
			if e == 2 {
				rating, reason = "NA", say(100)
			}
			about := ",,"
			if c+e == 0 {
				about = quote(say(200)) + "," + quote(say(200)) + "," + quote(say(200))
			}
			fmt.Fprintf(&b, "c%d-e%d,%s,,%s,%s,%s\n", c, e, rating, quote(say(1000)), quote(reason), about)
		}
	}
	return b.String()
}

func TestEveryHarmIsHandedOut(t *testing.T) {
	h, got := &harmer{}, map[string]bool{}
	scorecardOf("hostile", "1.0.0", func(most int) string {
		s := h.text(most)
		got[s] = true
		return s
	})
	for _, s := range harms {
		if !got[s] {
			t.Errorf("%q stands in no scorecard", s)
		}
	}
}
