package report_test

import (
	"bytes"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/results"
	"github.com/kamscore/kamscore/scoring"
)

// formCard has what a form shows beyond sample: wording of its own for a
// rating, guidance, and an element that always applies.
func formCard() *scoring.Scorecard {
	s := sample()
	s.Components[0].Elements[0].AlwaysApplies = true
	s.Components[0].Elements[0].Guidance = "Include advice & reports that are free."
	s.Components[0].Elements[1].Levels = map[int]string{2: "products and services", 1: "products only"}
	s.Components[1].Title = "<Rivals> | *and* \"others\""
	return s
}

func writeForm(t *testing.T, f report.Format, card *scoring.Scorecard) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := report.Form(&out, f, card, report.Options{}); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestGoldenForms(t *testing.T) {
	golden(t, "form.md", writeForm(t, report.Markdown, formCard()))
	golden(t, "form.html", writeForm(t, report.HTML, formCard()))
}

// Style and script stand in files of their own, and the policy has their
// hashes.
func TestGoldenFillableForm(t *testing.T) {
	var out bytes.Buffer
	if err := report.Fillable(&out, formCard(), report.Options{}); err != nil {
		t.Fatal(err)
	}
	page := out.Bytes()
	for _, part := range []string{`(?s)<style>.*?</style>`, `(?s)<script>.*?</script>`, `content="default-src [^"]*"`} {
		page = regexp.MustCompile(part).ReplaceAll(page, nil)
	}
	golden(t, "fillable.html", page)
}

func TestFillableFormOffersEveryChoice(t *testing.T) {
	var out bytes.Buffer
	if err := report.Fillable(&out, formCard(), report.Options{}); err != nil {
		t.Fatal(err)
	}
	// 4 ratings, do not know and 3 of evidence for 7 elements, not applicable
	// for 6.
	if got, want := strings.Count(out.String(), `<input type="radio"`), 8*7+6; got != want {
		t.Errorf("%d choices, want %d", got, want)
	}
	for _, said := range []string{"<small>products only</small>", "Include advice &amp; reports that are free."} {
		if got := strings.Count(out.String(), said); got != 1 {
			t.Errorf("%q stands %d times, want 1", said, got)
		}
	}
}

func TestFormHasABoxForEveryChoice(t *testing.T) {
	form := string(writeForm(t, report.HTML, formCard()))
	// 4 roles; 4 ratings, evidence and not known of 7 elements, not applicable
	// of 6; 3 replies to 3 questions.
	if got, want := strings.Count(form, `<span class="square">`), 4+7*6+6+3*3; got != want {
		t.Errorf("%d boxes, want %d", got, want)
	}
	wide := formCard()
	wide.Scale = nil
	for value := range 10 {
		wide.Scale = append(wide.Scale, scoring.Level{Value: value})
	}
	form = string(writeForm(t, report.HTML, wide))
	if !strings.Contains(form, `<th scope="colgroup" colspan="5">Rating</th>`) || !strings.Contains(form, `<td class="note" colspan="8">`) {
		t.Error("the columns are not those of the scale, in two lines")
	}
	without := formCard()
	without.Closing, without.Language = nil, ""
	form = string(writeForm(t, report.HTML, without))
	if strings.Contains(form, "Closing questions") || !strings.Contains(form, `<html lang="en">`) {
		t.Error("the form has closing questions, or no language")
	}
}

func TestBlankFormIsImportedAsNothing(t *testing.T) {
	form := writeForm(t, report.CSV, formCard())
	read, err := results.ReadAnswers(bytes.NewReader(form), formCard())
	if err != nil || len(read.Answers) > 0 {
		t.Fatalf("%v, %v", read, err)
	}
	filled := strings.Replace(string(form), ",1,,,,", ",1,2,yes,the list,", 1)
	read, err = results.ReadAnswers(strings.NewReader(filled), formCard())
	want := scoring.Answer{Rating: scoring.Rated(2), Evidence: scoring.EvidenceYes, Note: "the list"}
	if err != nil || read.Answers["list"] != want {
		t.Errorf("%v, %v", read, err)
	}
	var shown bytes.Buffer
	if err := report.Scorecard(&shown, report.CSV, formCard(), report.Options{}); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(shown.String(), string(form)); diff != "" {
		t.Error(diff)
	}
}
