package scorecards_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/kamscore/kamscore/scorecards"
)

// adviceOn parses a sound file and returns what is said of it, without the
// file name.
func adviceOn(t *testing.T, source string) []string {
	t.Helper()
	_, advice, err := scorecards.Parse("f", []byte(source))
	if err != nil {
		t.Fatalf("Parse: %v", err)
	}
	lines := make([]string, 0, len(advice))
	for _, a := range advice {
		if a.Hint == "" {
			t.Errorf("%s: no word on what to do", a)
		}
		lines = append(lines, strings.TrimPrefix(strings.TrimPrefix(a.String(), "f:"), " "))
	}
	return lines
}

func TestAdviceOnStatements(t *testing.T) {
	const vague = "10:20: the statement of 'first' has the vague word "
	const joint = "10:20: the statement of 'first' may make two claims: "
	tests := map[string]struct{ statement, want string }{
		"one to be rated":  {"Finance draws up a profit statement for this account every quarter.", ""},
		"shortest":         {strings.Repeat("x", 49) + ".", ""},
		"too short":        {strings.Repeat("x", 48) + ".", "10:20: the statement of 'first' has 49 characters; 50 to 160 read well"},
		"longest":          {strings.Repeat("é", 159) + ".", ""},
		"too long":         {strings.Repeat("é", 160) + ".", "10:20: the statement of 'first' has 161 characters; 50 to 160 read well"},
		"no full stop":     {"Finance draws up a profit statement for this account every quarter", "10:20: the statement of 'first' does not end with a full stop"},
		"full stop inside": {"Finance draws up a profit statement (each division has one of its own.)", ""},
		"a question":       {"Does finance draw up a profit statement for this account?", "10:20: the statement of 'first' asks a question"},
		"holds a question": {"Asked 'Who is key?', managers in every function give the same answer.", "10:20: the statement of 'first' asks a question"},

		"and/or":               {"Finance and/or sales draws up a statement for this account every quarter.", joint + "'and/or'"},
		"semicolon":            {"Finance draws up a profit statement every quarter; sales receives it.", joint + "a semicolon"},
		"second subject":       {"Finance draws up a profit statement every quarter and we discuss it.", joint + "'and we'"},
		"second verb":          {"The profit statement covers one quarter and is signed by a controller.", joint + "'and is'"},
		"verb after a comma":   {"The statement is drawn up every quarter, and includes the cost to serve.", joint + "'and includes'"},
		"two nouns":            {"The plan names the owner and the due date of each action of this quarter.", ""},
		"two verbs of one act": {"The list names everything that we supply to and do for this account.", ""},
		"an object pronoun":    {"A signed agreement divides the savings between this customer and it.", ""},

		"judgement":       {"We have a Good relationship with each decision maker at this account.", vague + "'good'"},
		"pace":            {"The account team meets regularly to go through its list of open actions.", vague + "'regularly'"},
		"amount":          {"The account manager has sufficient time for each of the accounts in hand.", vague + "'sufficient'"},
		"fit":             {"Every contact at the account has an appropriate counterpart on our side.", vague + "'appropriate'"},
		"manner":          {"The account manager has a clear picture of what the customer does.", vague + "'clear'"},
		"measured by how": {"The contact plan says how often each decision maker is to be visited.", ""},
		"measured by as":  {"Sponsors meet their counterparts as often as the contact calendar provides.", ""},
		"part of a word":  {"The goods received at each site of this account are counted once a year.", ""},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			var want []string
			if tt.want != "" {
				want = []string{tt.want}
			}
			statement := fmt.Sprintf("%q", tt.statement)
			got := adviceOn(t, edit(t, "We keep one dated list of all that we do for this account.", statement))
			if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("advice (-want +got):\n%s", diff)
			}
		})
	}
}

func TestAdviceInOtherLanguages(t *testing.T) {
	tests := map[string]struct{ language, statement, want string }{
		"British English":  {"en-GB", "The account team meets regularly and is led by the manager.", "two claims|vague word"},
		"capital letters":  {"EN", "The account team meets regularly to go through its actions.", "vague word"},
		"German":           {"de", "Das Team hat ein enormes Budget and is best; the rest is not known.", ""},
		"German, short":    {"de", "Es gibt eine Liste.", "19 characters; 50 to 160"},
		"Japanese":         {"ja", "私たちは、この顧客に提供するすべての製品とサービスの一覧を持っている。", ""},
		"Japanese, short":  {"ja-JP", "一覧がある。", "6 characters; 20 to 80"},
		"Chinese question": {"zh", "我们是否有一份注明日期的清单,列出为该客户所做的一切?", "asks a question"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			source := edit(t, "We keep one dated list of all that we do for this account.", fmt.Sprintf("%q", tt.statement))
			got := adviceOn(t, source+"language: "+tt.language+"\n")
			var want []string
			if tt.want != "" {
				want = strings.Split(tt.want, "|")
			}
			if len(got) != len(want) {
				t.Fatalf("advice = %q, want %q", got, want)
			}
			for i := range want {
				if !strings.Contains(got[i], want[i]) {
					t.Errorf("advice = %q, want %q", got[i], want[i])
				}
			}
		})
	}
}

func TestAdviceOnTheRest(t *testing.T) {
	const (
		evidence = "        evidence: the list\n"
		improve  = "        improve: Write it.\n"
		second   = "      - id: second\n        statement: A controller has checked every figure in the yearly benefit report.\n        evidence: the report\n"
	)
	// many is n elements that share no word of their statements.
	many := func(n int) string {
		var b strings.Builder
		for i := range n {
			own := string(rune('a'+i/26)) + string(rune('a'+i%26))
			words := strings.Join([]string{own + "one", own + "two", own + "three", own + "four", own + "five"}, " of every ")
			fmt.Fprintf(&b, "      - {id: own-%s, statement: The %s., evidence: it, improve: Do %s.}\n", own, words, own)
		}
		return b.String()
	}
	tests := map[string]struct {
		before, after string
		want          []string
	}{
		"no evidence":          {evidence, "", []string{"9:9: element 'first' has no evidence"}},
		"evidence empty":       {evidence, "        evidence: ''\n", []string{"11:19: element 'first' has no evidence"}},
		"evidence unseen":      {evidence, "        evidence: \"\\e\"\n", []string{"11:19: element 'first' has no evidence"}},
		"evidence a sentence":  {evidence, "        evidence: We show the list.\n", []string{"11:19: the evidence of 'first' is a sentence"}},
		"no improve":           {improve, "", []string{"9:9: element 'first' has no improve"}},
		"improve null":         {improve, "        improve:\n", []string{"12:17: element 'first' has no improve"}},
		"improve no full stop": {improve, "        improve: Write it\n", []string{"12:18: the improve of 'first' does not end with a full stop"}},
		"improves without": {
			improve, "        improve: Write it\n" + second + "        improve: Do it\n",
			[]string{"12:18: 2 improves do not end with a full stop: first, second"},
		},
		"two levels of one label": {"", "scale: [{value: 0, label: None}, {value: 2, label: none}]\n", []string{"13:52: level 2 has the label 'none', as level 0 has"}},
		"two bands of one label":  {"", "bands: [{from: 0, label: Early}, {from: 50, label: Early}]\n", []string{"13:52: the band from 50 has the label 'Early', as the band from 0 has"}},
		"the id of a bundled one": {"id: sample", "id: value-creation", []string{"2:5: the id 'value-creation' is that of a bundled scorecard, which is found in its place"}},
		"improve twice":           {"", second + improve, []string{"16:18: the improve of 'second' is that of 'first' on line 12"}},
		"improve missing twice":   {improve, second, []string{"9:9: element 'first' has no improve", "12:9: element 'second' has no improve"}},

		"statement twice": {
			"",
			"      - {id: second, statement: We keep one dated list of all that we do for this account., evidence: it, improve: Do it.}\n",
			[]string{"13:33: the statement of 'second' is that of 'first' on line 10"},
		},
		"statement nearly twice": {
			"",
			"      - {id: second, statement: One dated list that we keep names all we do for each of our accounts., evidence: it, improve: Do it.}\n",
			[]string{"13:33: the statement of 'second' is nearly that of 'first' on line 10"},
		},

		"a weight that counts": {"components:\n  - id: topic\n", "scoring: {total: components}\ncomponents:\n  - weight: 3\n    id: topic\n", nil},
		"a weight without effect": {
			"components:\n  - id: topic\n", "components:\n  - weight: 3\n    id: topic\n",
			[]string{"6:5: component 'topic' has weight 3, which counts only in a total that is a mean of components"},
		},

		"id of an element":         {"id: first", "id: e1", []string{"9:9: the id of element 'e1' looks like a position"}},
		"id of a component":        {"id: topic", "id: component-12", []string{"6:5: the id of component 'component-12' looks like a position"}},
		"id of a closing question": {"", "closing: [{id: q4, text: Is it done}]\n", []string{"13:11: the id of closing question 'q4' looks like a position"}},
		"id in two parts":          {"id: first", "id: c3-2", []string{"9:9: the id of element 'c3-2' looks like a position"}},
		"id with a digit":          {"id: first", "id: iso-9001", nil},
		"id with a digit inside":   {"id: first", "id: b2b-sales", nil},
		"id of one letter":         {"id: first", "id: e", nil},
		"as many as for a sitting": {"", many(29), nil},
		"too many for one sitting": {"", many(30), []string{"6:5: component 'topic' has 31 elements, too many for one sitting"}},
		"a stage without component": {
			"components:\n  - id: topic\n",
			"stages: [{id: one, title: One}, {id: two, title: Two}]\ncomponents:\n  - stage: two\n    id: topic\n",
			[]string{"5:10: stage 'one' has no component"},
		},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, adviceOn(t, edit(t, tt.before, tt.after)), cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("advice (-want +got):\n%s", diff)
			}
		})
	}
}

func TestAFindingSaysWhereWhatAndWhatToDo(t *testing.T) {
	_, advice, err := scorecards.Parse("f", []byte(edit(t, "improve: Write it.", "improve: Write it")))
	if err != nil {
		t.Fatal(err)
	}
	want := []scorecards.Finding{{
		File: "f", Line: 12, Column: 18, Element: "first", Message: "the improve of 'first' does not end with a full stop",
		Hint: "write a whole sentence that starts with a verb and ends with a full stop",
	}}
	if diff := cmp.Diff(want, advice); diff != "" {
		t.Errorf("advice (-want +got):\n%s", diff)
	}
}

func TestMuchAdviceIsCounted(t *testing.T) {
	source := sound + numbered(150, "      - {id: more%d, statement: Short %[1]d.}\n")
	got := adviceOn(t, source)
	if len(got) != 201 {
		t.Fatalf("%d lines of advice", len(got))
	}
	if got[0] != "6:5: component 'topic' has 151 elements, too many for one sitting" {
		t.Errorf("the first is %q", got[0])
	}
	// The long component, three things on each of 150 elements, and the nine
	// "Short 1." to "Short 9." that are told from "Short 0." by a digit alone.
	if want := "260 more warnings are not listed"; got[200] != want {
		t.Errorf("the last is %q, want %q", got[200], want)
	}
}
