package scorecards_test

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"
	"pgregory.net/rapid"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scorecards"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/sheet"
	"github.com/kamscore/kamscore/text"
)

// imported is what comes of the table in a file, onto a base or none.
func imported(data string, base *scoring.Scorecard, as scorecards.Naming, columns map[scorecards.Column]string) (*scorecards.Import, error) {
	book, err := sheet.Read(strings.NewReader(data))
	if err != nil {
		return nil, err
	}
	table, err := scorecards.FindTable(book, "", columns)
	if err != nil {
		return nil, err
	}
	if missing := table.Missing(); len(missing) > 0 {
		return nil, fmt.Errorf("missing: %v", missing)
	}
	return table.Read(base, as)
}

// outline is a scorecard as "component (stage): id = statement".
func outline(s *scoring.Scorecard) []string {
	var lines []string
	for _, c := range s.Components {
		for _, e := range c.Elements {
			lines = append(lines, fmt.Sprintf("%s %q (%s): %s = %s", c.ID, c.Title, c.Stage, e.ID, e.Statement))
		}
	}
	return lines
}

func TestImport(t *testing.T) {
	for _, test := range []struct {
		name, data string
		want       []string
	}{
		{
			"as little as there can be", "component,statement\nOur value,A list is kept.\n",
			[]string{`value "Our value" (): list-kept = A list is kept.`},
		},
		{
			"blank components, and one that comes again", "component;statement\nValue;A.\n;B.\nPlans;C.\nVALUE;D.\n",
			[]string{`value "Value" (): a = A.`, `value "Value" (): b = B.`, `value "Value" (): d = D.`, `plans "Plans" (): c = C.`},
		},
		{
			"stages, merged too", "STAGE,Component,Statement\nToday,Value,One list.\n,Plans,Two lists.\nNext,People,Three lists.\n,,Four lists.\n",
			[]string{
				`value "Value" (today): list = One list.`, `plans "Plans" (today): lists = Two lists.`,
				`people "People" (next): three-lists = Three lists.`, `people "People" (next): four-lists = Four lists.`,
			},
		},
		{
			"ids that are given stay, and others make way for them", "component,statement,id\nValue,The value list.,\nList,A value list is.,value-list\nvalue list,Value.,\n",
			[]string{`value "Value" (): value-list-3 = The value list.`, `list "List" (): value-list = A value list is.`, `value-list-2 "value list" (): value-2 = Value.`},
		},
		{
			"words go on where the first are taken", "component,statement\nValue,The account plan names every goal of ours.\n,The account plan names every goal and date.\n",
			[]string{`value "Value" (): account-plan-names-goal = The account plan names every goal of ours.`, `value "Value" (): account-plan-names-goal-date = The account plan names every goal and date.`},
		},
		{
			"letters that no id has", "component,statement\n評価,計画がある。\n,90% are known.\nÜbersicht,Straße & Plan.\n",
			[]string{`component "評価" (): element = 計画がある。`, `component "評価" (): known = 90% are known.`, `uebersicht "Übersicht" (): strasse-plan = Straße & Plan.`},
		},
		{
			"a column for ids of components and one for titles", "component,component title,statement\nvalue,Our value,One list.\nvalue,,Two lists.\n,People,Three lists.\nplans,,Four lists.\nThe rest,,Five lists.\n",
			[]string{
				`value "Our value" (): list = One list.`, `value "Our value" (): lists = Two lists.`, `people "People" (): three-lists = Three lists.`,
				`plans "plans" (): four-lists = Four lists.`, `rest "The rest" (): five-lists = Five lists.`,
			},
		},
		{
			"hostile text", "component,statement\n\"a\x1b[2J\nb\",\"x\u202e\t y'\"\n",
			[]string{`b "a[2J b" (): x-y = x y'`},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := imported(test.data, nil, scorecards.Naming{Title: "Ours"}, nil)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.want, outline(got.Scorecard)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if got.ID != "ours" && got.ID != "our-scorecard" || got.Version != "1.0.0" || got.Language != "en" || got.Subject != scoring.Account {
				t.Errorf("%s %s %s %s", got.ID, got.Version, got.Language, got.Subject)
			}
		})
	}
}

func TestImportCountsRows(t *testing.T) {
	got, err := imported("Our check;;\nStatus: draft;;\n;;\nTopic;Question;Remark\nValue;;\n;One list.;x\n;;only a remark\n;One list.;\nPlans;Two goals.;\nSum;;2\n", nil, scorecards.Naming{Title: "Ours"},
		map[scorecards.Column]string{scorecards.ColumnComponent: "topic", scorecards.ColumnStatement: "QUESTION"})
	if err != nil {
		t.Fatal(err)
	}
	if got.Rows != 6 || got.Filled != 2 || got.Skipped != 3 || got.Made != 3 {
		t.Errorf("%d rows, %d filled, %d skipped, %d made", got.Rows, got.Filled, got.Skipped, got.Made)
	}
	reasons := []string{
		"line 5, column 1: no statement; it names the component of those below",
		"line 7, column 1: no statement", "line 10, column 1: no statement",
	}
	if diff := cmp.Diff(strings.Join(reasons, "\n"), sheet.Faults(got.Reasons).Error()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if diff := cmp.Diff("line 8, column 2: the statement is that of line 6", sheet.Faults(got.Twins).Error()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestImportRefuses(t *testing.T) {
	long := strings.Repeat("x", 1001)
	for _, test := range []struct {
		name, data string
		want       []string
	}{
		{"no statement", "component,statement\nA,\n", []string{"line 1, column 1: there is no statement below the names of the columns"}},
		{"no component", "component,statement\n,A.\n", []string{"line 2, column 2: the statement has no component, neither beside it nor above it"}},
		{"a long statement", "component,statement\nA," + long + "\n", []string{"line 2, column 3: the text has 1001 characters; it may have 1000"}},
		{"a long title", "statement,component\nA.," + long[:201] + "\n", []string{"line 2, column 4: the text has 201 characters; it may have 200"}},
		{"a weight", "component,statement,weight\nA,B.,0\n,C.,2.0\n,D.,1001\n", []string{
			`line 2, column 6: the weight is "0"; it must be a whole number from 1 to 1000, or empty for 1`,
			`line 4, column 5: the weight is "1001"; it must be a whole number from 1 to 1000, or empty for 1`,
		}},
		{"a stage missing", "component,statement,stage\nA,B.,\nC,D.,Next\n", []string{`line 2, column 1: component "A" has no stage, and others have one; name it in a column of stages`}},
		{"two stages", "component,statement,stage\nA,B.,Today\n,C.,Next\n", []string{`line 3, column 5: component "A" is in stage "Today" in line 2; a component is in one stage`}},
		{"two titles", "component,component title,statement\na,A,B.\na,C,D.\n", []string{`line 3, column 3: component "a" is called "A" in line 2; give it the same title in all its rows`}},
		{"an id of a component", "component,component title,statement\nA A,A,B.\n", []string{`line 2, column 1: "A A" is not an id, which is made of a-z, 0-9 and - and begins with a letter`}},
		{"an id twice", "component,component title,statement,id\na,A,B.,a\n", []string{`line 2, column 1: the id "a" is that of the element in line 2 already; leave the cell empty, and one is made`}},
		{"a cell too many", "component,statement\nA,B, C\n", []string{"line 2, column 5: there are more cells than columns; text with a separator in it is put in quotes"}},
		{"quotes", "component,statement\nA,B\nC,a \"d\"\n", []string{`line 3, column 5: a quotation mark is out of place; inside quotes it is written twice: ""`}},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := imported(test.data, nil, scorecards.Naming{Title: "Ours"}, nil)
			var faults sheet.Faults
			if !errors.As(err, &faults) || got != nil {
				t.Fatalf("%v, %v", got, err)
			}
			if diff := cmp.Diff(test.want, strings.Split(err.Error(), "\n")); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
	if _, err := imported("component,statement\n"+strings.Repeat(",A.\n", 200), nil, scorecards.Naming{Title: "Ours"}, nil); !strings.HasSuffix(err.Error(), "and 81 more") {
		t.Error(err)
	}
}

func TestFindTable(t *testing.T) {
	f := excelize.NewFile()
	set := func(name, cell string, row ...any) {
		if _, err := f.NewSheet(name); err != nil {
			t.Fatal(err)
		}
		if err := f.SetSheetRow(name, cell, &row); err != nil {
			t.Fatal(err)
		}
	}
	set("Sheet1", "A1", "Read this first.")
	set("Topics", "B2", "Our check")
	set("Topics", "B5", "Topic", "Question", "Topic", "Group")
	set("Topics", "B6", "Value", "Is it so?", "", "All")
	set("Elements", "A1", "Component", "Statement")
	set("Elements", "A2", "Value", "It is so.")
	set("More", "A3", "component", "statement", "a", "b", "c")
	set("More", "A4", "Value", "It is so, too.")
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	book, err := sheet.Read(&b)
	if err != nil {
		t.Fatal(err)
	}
	topics := map[scorecards.Column]string{scorecards.ColumnComponent: "Group", scorecards.ColumnStatement: "Question"}
	for _, test := range []struct {
		name, sheet string
		columns     map[scorecards.Column]string
		want        string
	}{
		{"by the names that all know", "", nil, `Elements, row 1 of Elements, "", others [More]`},
		{"by its name", " more ", nil, `More, row 3 of More, "", others []`},
		{"by the names that are given", "", topics, `Topics, row 5 of Topics, "Our check", others []`},
		{"a name that two columns have", "Topics", map[scorecards.Column]string{scorecards.ColumnComponent: "topic", scorecards.ColumnStatement: "question"}, `there are two columns "Topic" in row 5 of Topics, B and D`},
		{"a column for two things", "Topics", map[scorecards.Column]string{scorecards.ColumnComponent: "question", scorecards.ColumnStatement: "Question"}, `the column "Question" is named for the component and for the statement`},
		{"a name that no column has", "", map[scorecards.Column]string{scorecards.ColumnComponent: "Toppic"}, `none of the sheets "Topics", "Elements", "More" names the columns that are needed`},
		{"a name that no column of the sheet has", "Topics", map[scorecards.Column]string{scorecards.ColumnEvidence: "Toppic"}, `there is no column "Toppic" in row 5 of Topics; did you mean "Topic"?`},
		{"no column for it", "Elements", map[scorecards.Column]string{scorecards.ColumnStatement: ""}, `Elements, row 1 of Elements, "", others [], missing [statement]`},
		{"a sheet that is not there", "Foo", nil, `the workbook has no sheet "Foo"`},
	} {
		t.Run(test.name, func(t *testing.T) {
			table, err := scorecards.FindTable(book, test.sheet, test.columns)
			got := ""
			if err != nil {
				var wrong *scorecards.OptionError
				if got = err.Error(); !errors.As(err, &wrong) || wrong.Hint() == "" {
					t.Errorf("%v has no hint", err)
				}
			} else {
				got = fmt.Sprintf("%s, %s, %q, others %v", table.Sheet, table.Where(), table.Title, table.Others)
				if missing := table.Missing(); len(missing) > 0 {
					got += fmt.Sprintf(", missing %v", missing)
				}
			}
			if got != test.want {
				t.Errorf("%s, want %s", got, test.want)
			}
		})
	}
}

func TestLikelyColumns(t *testing.T) {
	book, err := sheet.Read(strings.NewReader("No,Topic,Question,By\n1,Value,Is it so that we have a list?,A\n"))
	if err != nil {
		t.Fatal(err)
	}
	table, err := scorecards.FindTable(book, "", nil)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"Topic", "Question"}, table.Likely()); diff != "" {
		t.Error(diff)
	}
}

// A base, and its table after it was edited in every way there is.
func TestImportOntoABase(t *testing.T) {
	base, _, err := scorecards.Parse("f", []byte(`format: kamscore-scorecard/1
id: ours
version: 1.4.2
title: Ours
stages: [{id: today, title: Today}, {id: next, title: Next}]
components:
  - {id: value, title: Value, stage: today, summary: "Why?", elements: [{id: list, statement: A list., guidance: All., levels: {1: some}}, {id: bill, statement: A bill., was: [invoice]}, {id: sum, statement: A sum.}]}
  - {id: plans, title: Plans, stage: next, weight: 3, elements: [{id: goal, statement: A goal.}, {id: date, statement: A date.}]}
retired: [{id: gone, since: 1.1.0, into: bill}]
closing: [{id: clear, text: "Clear?"}]
`))
	if err != nil {
		t.Fatal(err)
	}
	got, err := imported("stage,component,id,statement,evidence\n"+
		"Next,Plans,goal,A goal.,the goal\n,,sum,A sum.,\n,,,A date.,\nToday,value,list,\"A list, dated.\",\n,,,Something new.,\n", base, scorecards.Naming{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(scorecards.Changes{
		Any: true, Added: []string{"something-new"}, Reworded: []string{"list"}, Revised: []string{"goal"},
		Moved: []string{"sum"}, Retired: []string{"bill"}, Recognised: []string{"date"},
	}, got.Changes); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	want := []string{
		`plans "Plans" (next): goal = A goal.`, `plans "Plans" (next): sum = A sum.`, `plans "Plans" (next): date = A date.`,
		`value "Value" (today): list = A list, dated.`, `value "Value" (today): something-new = Something new.`,
	}
	if diff := cmp.Diff(want, outline(got.Scorecard)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	retired := []scoring.Retired{{ID: "gone", Since: "1.1.0"}, {ID: "bill", Since: "1.5.0"}, {ID: "invoice", Since: "1.5.0"}}
	if diff := cmp.Diff(retired, got.Retired); diff != "" || got.Version != "1.5.0" {
		t.Errorf("%s, (-want +got):\n%s", got.Version, diff)
	}
	if list := got.Components[1].Elements[0]; list.Guidance != "All." || list.Levels[1] != "some" || got.Components[1].Summary != "Why?" || got.Components[0].Weight != 3 {
		t.Errorf("what no table holds is gone: %+v", got.Scorecard)
	}
	if base.Components[0].Elements[0].Statement != "A list." || base.Retired[0].Into != "bill" {
		t.Error("the base was changed")
	}
	for data, want := range map[string]string{
		"component,id,statement\nPlans,gone,A.\n":         `line 2, column 7: the id "gone" was that of an element that is gone, and an id is never used again; leave the cell empty, and one is made`,
		"component,id,statement\nPlans,invoice,A.\n":      `line 2, column 7: the id "invoice" is one that "bill" had before, and an id is never used again; leave the cell empty, and one is made`,
		"component,id,statement\nPlans,clear,A.\n":        `line 2, column 7: the id "clear" is that of a closing question already; leave the cell empty, and one is made`,
		"component,id,statement\nPlans,list,\n,goal,A.\n": `line 2, column 7: the statement of "list" is missing; to retire it, remove its row`,
		"component,id,statement\nPeople,goal,A.\n":        `line 2, column 1: component "People" has no stage, and others have one; name it in a column of stages`,
	} {
		if _, err := imported(data, base, scorecards.Naming{}, nil); err == nil || err.Error() != want {
			t.Errorf("%v, want %s", err, want)
		}
	}
}

// A translation of what was reworded says what it said before, and goes.
func TestImportKeepsTranslations(t *testing.T) {
	base, _, err := scorecards.Parse("f", []byte(`format: kamscore-scorecard/1
id: ours
version: 1.0.0
title: Ours
components:
  - {id: value, title: Value, elements: [{id: list, statement: A list., evidence: it}, {id: bill, statement: A bill.}]}
  - {id: plans, title: Plans, elements: [{id: goal, statement: A goal.}]}
translations:
  de:
    title: Unsere
    components: {value: {title: Wert}, plans: {title: Planung}}
    elements: {list: {statement: Eine Liste., evidence: sie}, bill: {statement: Eine Rechnung.}, goal: {statement: Ein Ziel.}}
`))
	if err != nil {
		t.Fatal(err)
	}
	got, err := imported("component,component title,id,statement,evidence\nvalue,Our value,list,The list.,it\nvalue,,bill,A bill.,\n", base.In("de"), scorecards.Naming{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	want := []scoring.Translation{{
		Language: "de", Title: "Unsere", Components: map[string]scoring.ComponentText{"value": {}},
		Elements: map[string]scoring.ElementText{"list": {Evidence: "sie"}, "bill": {Statement: "Eine Rechnung."}},
	}}
	if diff := cmp.Diff(want, got.Translations); diff != "" || got.Language != "en" || base.Translations[0].Elements["goal"].Statement == "" {
		t.Errorf("%s, (-want +got):\n%s", got.Language, diff)
	}
	_, err = imported("component,id,statement\nvalue,list,Eine Liste.\n,bill,Eine Rechnung.\nplans,goal,A goal.\n", base, scorecards.Naming{}, nil)
	var wrong *scorecards.OptionError
	if !errors.As(err, &wrong) || wrong.Error() != "what it says is mostly the translation into de, which would take the place of the texts in en" {
		t.Errorf("a German table comes onto English: %v", err)
	}
	source := string(written(t, got.Scorecard))
	if !strings.Contains(source, "\ntranslations:\n  de:\n    title: Unsere\n    elements:\n      list:\n        evidence: sie\n      bill:\n        statement: Eine Rechnung.\n") {
		t.Error(source)
	}
	if _, _, err := scorecards.Parse("f", []byte(source)); err != nil {
		t.Error(err)
	}
}

func TestImportNaming(t *testing.T) {
	base, _, err := scorecards.Parse("f", []byte("format: kamscore-scorecard/1\nid: ours\nversion: \"1.2\"\ntitle: Ours\ncomponents: [{id: a, title: A, elements: [{id: b, statement: B.}]}]\n"))
	if err != nil {
		t.Fatal(err)
	}
	same, other := "component,id,statement\na,b,B.\n", "component,id,statement\na,b,C.\n"
	for _, test := range []struct {
		data string
		base *scoring.Scorecard
		as   scorecards.Naming
		want string
	}{
		{same, base, scorecards.Naming{}, "ours 1.2 Ours"},
		{other, base, scorecards.Naming{}, "ours 1.3 Ours"},
		{same, base, scorecards.Naming{Title: "Theirs"}, "ours 1.3 Theirs"},
		{same, base, scorecards.Naming{Version: "1.2"}, "ours 1.2 Ours"},
		{same, base, scorecards.Naming{Version: "2"}, "ours 2 Ours"},
		{other, base, scorecards.Naming{Version: "1.10.0"}, "ours 1.10.0 Ours"},
		{other, base, scorecards.Naming{Version: "1.2.0"}, "version 1.2.0 does not come after 1.2, which the scorecard has"},
		{same, base, scorecards.Naming{Version: "1.1.9"}, "version 1.1.9 does not come after 1.2, which the scorecard has"},
		{other, base, scorecards.Naming{ID: "mine"}, "mine 1.0.0 Ours"},
		{other, base, scorecards.Naming{ID: "mine", Version: "0.1"}, "mine 0.1 Ours"},
		{other, nil, scorecards.Naming{Title: "The account plan, in short"}, "account-plan-short 1.0.0 The account plan, in short"},
		{other, nil, scorecards.Naming{Title: "評価"}, "our-scorecard 1.0.0 評価"},
		{other, nil, scorecards.Naming{Title: "Value creation"}, "value-creation is the id of a bundled scorecard, and the new one needs an id of its own"},
		{other, nil, scorecards.Naming{ID: "Mine"}, `"Mine" is not an id`},
		{other, nil, scorecards.Naming{Title: "A", Version: "01"}, `"01" is not a version`},
		{other, nil, scorecards.Naming{Title: strings.Repeat("x", 201)}, "the title has 201 characters; it may have 200"},
	} {
		got, err := imported(test.data, test.base, test.as, nil)
		said := ""
		if err != nil {
			said = err.Error()
			if !errors.As(err, new(*scorecards.OptionError)) {
				t.Errorf("%v is of another type", err)
			}
		} else {
			said = got.ID + " " + got.Version + " " + got.Title
		}
		if said != test.want {
			t.Errorf("%+v: %s, want %s", test.as, said, test.want)
		}
	}
}

// What export writes comes back as it was, whatever the texts are.
func TestExportedTablesComeBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		base := drawCard(t)
		for i := range base.Components {
			c := &base.Components[i]
			for j := range c.Elements {
				e := &c.Elements[j]
				for _, s := range []*string{&c.Title, &e.Statement, &e.Evidence, &e.Improve} {
					*s = text.Line(strings.ReplaceAll(*s, "'", "")) // before an = it is the mark of a text
				}
				e.Statement += "."
			}
			c.Title += "."
		}
		checkComesBack(t, base, report.CSV)
	})
}

// A workbook needs no such mark.
func TestExportedWorkbooksComeBack(t *testing.T) {
	base := bundled(t, "value-creation")
	e := base.Components[0].Elements
	for i := range e {
		e[i].Evidence = awkward[i]
	}
	e[0].Evidence, e[1].Improve, e[2].Weight = "'=1+1", "", 9
	base.ID = "ours"
	checkComesBack(t, base, report.XLSX)
}

func checkComesBack(t fatal, base *scoring.Scorecard, f report.Format) {
	var b bytes.Buffer
	if err := report.Elements(&b, f, base, report.Options{}); err != nil {
		t.Fatal(err)
	}
	got, err := imported(b.String(), base, scorecards.Naming{}, nil)
	if err != nil {
		t.Fatalf("%v\n%s", err, b.String())
	}
	if diff := cmp.Diff(base, got.Scorecard); diff != "" || got.Changes.Any {
		t.Fatalf("(-want +got):\n%s", diff)
	}
}

// Nor does a table of a stranger's keep anybody waiting.
func TestImportIsQuick(t *testing.T) {
	for name, data := range map[string]string{
		"one statement":   "component,statement\nA,A list is kept.\n" + strings.Repeat(",A list is kept.\n", 9_999),
		"many components": "component,statement\n" + numbered(10_000, "C%[1]d,A list %[1]d.\n"),
		"blank rows":      "component,statement\nA,B.\n" + strings.Repeat(",\n", 400_000),
		"no statements":   "component,statement\nA,B.\n" + strings.Repeat("A\n", 400_000),
	} {
		t.Run(name, func(t *testing.T) {
			start := time.Now()
			_, err := imported(data, nil, scorecards.Naming{Title: "T"}, nil)
			if took := time.Since(start); took > patience {
				t.Errorf("took %v, %.200v", took, err)
			}
		})
	}
}

// Any table becomes YAML that holds what the table says, and nothing else.
func TestTablesBecomeScorecards(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		cell := rapid.Custom(func(t *rapid.T) string { // before an = an apostrophe is the mark of a text
			return text.Line(strings.ReplaceAll(drawText(t, 60), "'", ""))
		})
		rows := rapid.SliceOfN(rapid.SliceOfN(cell, 4, 4), 1, 12).Draw(t, "rows")
		rows[0][0], rows[0][1] = rows[0][0]+"x", rows[0][1]+"x"
		var b bytes.Buffer
		w := csv.NewWriter(&b)
		if err := w.WriteAll(append([][]string{{"component", "statement", "evidence", "improve"}}, rows...)); err != nil {
			t.Fatal(err)
		}
		got, err := imported(b.String(), nil, scorecards.Naming{Title: "T"}, nil)
		if err != nil {
			t.Fatalf("%v\n%s", err, b.String())
		}
		checkReadAgain(t, got.Scorecard)
		var want, read [][]string
		component := ""
		for _, row := range rows {
			if row[0] != "" {
				component = strings.ToLower(row[0])
			}
			if row[1] != "" {
				want = append(want, []string{component, row[1], row[2], row[3]})
			}
		}
		for _, c := range got.Components {
			for _, e := range c.Elements {
				read = append(read, []string{strings.ToLower(c.Title), e.Statement, e.Evidence, e.Improve})
			}
		}
		slices.SortStableFunc(want, slices.Compare)
		slices.SortStableFunc(read, slices.Compare)
		if diff := cmp.Diff(want, read); diff != "" {
			t.Fatalf("(-want +got):\n%s", diff)
		}
	})
}

type fatal interface {
	Fatal(...any)
	Fatalf(string, ...any)
}

// checkReadAgain writes a scorecard and reads it again.
func checkReadAgain(t fatal, card *scoring.Scorecard) {
	source := written(t, card)
	again, _, err := scorecards.Parse("f", source)
	if err != nil {
		t.Fatalf("%v\n%s", err, source)
	}
	if diff := cmp.Diff(card, again); diff != "" {
		t.Fatalf("(-want +got):\n%s\n%s", diff, source)
	}
}

// Whatever a file holds, there is a sound scorecard or an error.
func FuzzImport(f *testing.F) {
	for _, seed := range []string{
		"", "component,statement\nA,B.\n,C.\n", "Title\n\nid;Component;component title;Stage;STATEMENT;evidence;improve;guidance;weight\nx;a;A;S;'=B.;e;i;g;2.0\n;;;;C;;;;\n",
		"component,element,statement\nA,list,A list.\nA,1.1,B\n", "component,statement\n\x1b,\u202e\n", "statement\tcomponent\n\"a\nb\"\tc\n", "component,statement\nA,\"x",
		"component title,statement\n評価,計画\n", "a,b\nc,d\n", "PK\x03\x04",
	} {
		f.Add([]byte(seed), false)
		f.Add([]byte(seed), true)
	}
	base, _, err := scorecards.Parse("f", []byte(sound))
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, data []byte, onto bool) {
		var under *scoring.Scorecard
		if onto {
			under = base
		}
		got, err := imported(string(data), under, scorecards.Naming{Title: "T"}, nil)
		if err != nil {
			if s := text.Clean(err.Error()); s != err.Error() {
				t.Fatalf("%q is not clean", err)
			}
			return
		}
		checkScorecard(t, got.Scorecard)
		checkReadAgain(t, got.Scorecard)
		for _, fault := range append(got.Reasons, got.Twins...) {
			if fault.Line < 1 || fault.Column < 1 || fault.Problem == "" {
				t.Fatal(fault)
			}
		}
	})
}
