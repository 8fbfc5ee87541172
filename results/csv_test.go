package results

import (
	"errors"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/sheet"
)

// csvCard has elements one to four; the last always applies.
func csvCard() *scoring.Scorecard {
	return &scoring.Scorecard{
		ID: "card", Scale: scoring.DefaultScale(),
		Components: []scoring.Component{
			{ID: "a", Elements: []scoring.Element{{ID: "one"}, {ID: "two"}}},
			{ID: "b", Elements: []scoring.Element{{ID: "three"}, {ID: "four", AlwaysApplies: true}}},
		},
	}
}

func TestReadCSV(t *testing.T) {
	two := scoring.Answers{"one": {Rating: scoring.Rated(2)}}
	for _, test := range []struct {
		name, data string
		want       scoring.Answers
	}{
		{
			"as it is written",
			"component,element,statement,weight,rating,evidence,note,reason\n" +
				"a,one,We keep a list.,1,2,yes,\"List of Q4, checked\",\n" +
				"a,two,\"We \"\"know\"\".\",1,NA,,,No services\n" +
				"b,three,It is so.,1,?,no,,\n" +
				"b,four,It is.,1,,,,\n",
			scoring.Answers{
				"one":   {Rating: scoring.Rated(2), Evidence: scoring.EvidenceYes, Note: "List of Q4, checked"},
				"two":   {Rating: scoring.NotApplicable("No services")},
				"three": {Rating: scoring.NotKnown(), Evidence: scoring.EvidenceNo},
			},
		},
		{"as little as there can be", "element,rating\none,2", two},
		{"columns in another order", "rating;what;element\n2;x;one\n", two},
		{"tabs", "element\trating\r\none\t2\r\n", two},
		{"byte order mark and capitals", "\ufeffElement,RATING , Extra\none, 2 ,x\n", two},
		{"short, blank and long rows", "element,rating,note\none,2\n\n,,\n , \ntwo\nthree,,,,\n", two},
		{"header alone", "element,rating\n", scoring.Answers{}},
		{"NA and yes in any case", "element,rating,evidence\none,na,YES\ntwo,Na,No\n", scoring.Answers{
			"one": {Rating: scoring.NotApplicable(""), Evidence: scoring.EvidenceYes},
			"two": {Rating: scoring.NotApplicable(""), Evidence: scoring.EvidenceNo},
		}},
		{"a note without a rating", "element,rating,note\none,,ask\n", scoring.Answers{"one": {Note: "ask"}}},
		{
			"apostrophes",
			"element,rating,note\none,,'=1+1\ntwo,,' -5 degrees\nthree,,'quoted'\nfour,,'＠home\n",
			scoring.Answers{"one": {Note: "=1+1"}, "two": {Note: " -5 degrees"}, "three": {Note: "'quoted'"}, "four": {Note: "＠home"}},
		},
		{"hostile text", "element,rating,note\none,,\"a\x1b[2J\nb\u202e\"\n", scoring.Answers{"one": {Note: "a[2J\nb"}}},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := ReadAnswers(strings.NewReader(test.data), csvCard())
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.want, got.Answers, unexported); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestReadCSVSaysEveryFault(t *testing.T) {
	for _, test := range []struct {
		name, data string
		want       []string
	}{
		{"empty", "", []string{"line 1, column 1: the file is empty"}},
		{"no columns", "name;value\n", []string{
			`line 1, column 1: there is no column "element"; the first line names the columns, as element,rating`,
			`line 1, column 1: there is no column "rating"; the first line names the columns, as element,rating`,
		}},
		{"column twice", "element,rating,Rating\none,1,2\n", []string{`line 1, column 16: there are two columns "rating"`}},
		{"not UTF-8", "element,rating,note\none,1,ok\ntwo,1,\xfcber\n", []string{`line 3, column 7: the file is not UTF-8; save it as "CSV UTF-8"`}},
		{"quotation mark", "element,rating,note\none,1,a \"b\"\n", []string{`line 2, column 9: a quotation mark is out of place; inside quotes it is written twice: ""`}},
		{"unknown element", "element,rating\nthere,1\nfifty,1\n", []string{
			`line 2, column 1: the scorecard card has no element "there", did you mean three?`,
			`line 3, column 1: the scorecard card has no element "fifty"`,
		}},
		{"no element", "element,rating\n,1\n", []string{"line 2, column 1: the element is missing"}},
		{"off the scale", "element,rating\none,4\ntwo,-1\nthree,2.5\nfour,high\n", []string{
			`line 2, column 5: rating "4" is not on the scale 0 to 3, and not NA, ? or empty`,
			`line 3, column 5: rating "-1" is not on the scale 0 to 3, and not NA, ? or empty`,
			`line 4, column 7: rating "2.5" is not on the scale 0 to 3, and not NA, ? or empty`,
			`line 5, column 6: rating "high" is not on the scale 0 to 3, and not ? or empty`,
		}},
		{"row twice", "element,rating\none,1\ntwo,1\none,\n", []string{"line 4, column 1: one stands in line 2 already"}},
		{"always applies", "element,rating\nfour,NA\n", []string{"line 2, column 6: four always applies, so it cannot be NA"}},
		{"evidence", "element,rating,evidence\none,1,maybe\n", []string{`line 2, column 7: evidence "maybe" is not yes, no or empty`}},
		{"idle reason", "element,rating,reason\none,1,because\n", []string{"line 2, column 7: only the rating NA has a reason; anything else is a note"}},
		{"a cell too many", "element,rating,note\none,1,first, second\n", []string{
			"line 2, column 13: there are more cells than columns; text with a separator in it is put in quotes",
		}},
		{"a cell too long", "element,rating,note\none,1," + strings.Repeat("x", 64<<10+1), []string{"line 2, column 7: the cell is longer than 64 KB"}},
		{
			"all at once, in file order, in characters",
			"reason,rating,element,note\nüber,7,one,\"two\nlines\"\n,9,öne,\n",
			[]string{
				"line 2, column 1: only the rating NA has a reason; anything else is a note",
				`line 2, column 6: rating "7" is not on the scale 0 to 3, and not NA, ? or empty`,
				`line 4, column 2: rating "9" is not on the scale 0 to 3, and not NA, ? or empty`,
				`line 4, column 4: the scorecard card has no element "öne", did you mean one?`,
			},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			form, err := ReadAnswers(strings.NewReader(test.data), csvCard())
			var faults sheet.Faults
			if !errors.As(err, &faults) || form.Answers != nil {
				t.Fatalf("%v, %v", form, err)
			}
			if diff := cmp.Diff(test.want, strings.Split(err.Error(), "\n")); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestAScaleWithGapsIsNamedInFull(t *testing.T) {
	card := csvCard()
	card.Scale = scoring.Scale{{Value: 0}, {Value: 3}, {Value: 9}}
	_, err := ReadAnswers(strings.NewReader("element,rating\none,4\n"), card)
	if want := `rating "4" is not on the scale 0, 3 or 9, and not NA, ? or empty`; err == nil || !strings.Contains(err.Error(), want) {
		t.Errorf("%v, want %s", err, want)
	}
}

func TestReadCSVStopsAfterManyFaults(t *testing.T) {
	_, err := ReadAnswers(strings.NewReader("element,rating\n"+strings.Repeat("none,1\n", 1000)), csvCard())
	var faults sheet.Faults
	if !errors.As(err, &faults) || len(faults) != maxFaults+1 {
		t.Fatal(len(faults), err)
	}
	last := sheet.Fault{Line: 101, Column: 1, Problem: "what follows this line was not looked at any more"}
	if faults[maxFaults] != last {
		t.Error(faults[maxFaults])
	}
}

func TestReadCSVLimits(t *testing.T) {
	if _, err := ReadAnswers(strings.NewReader(strings.Repeat("x", 8<<20+1)), csvCard()); err == nil || !strings.Contains(err.Error(), "larger than 8 MB") {
		t.Error(err)
	}
	broken := errors.New("unplugged")
	if _, err := ReadAnswers(iotest.ErrReader(broken), csvCard()); !errors.Is(err, broken) {
		t.Error(err)
	}
}
