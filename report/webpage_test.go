package report_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
)

// A printed page says what it is, and has one heading above all others.
func TestAPageSaysWhatItIs(t *testing.T) {
	page := func(write func(*bytes.Buffer) error) string {
		var out bytes.Buffer
		if err := write(&out); err != nil {
			t.Fatal(err)
		}
		return out.String()
	}
	self := earlier(sample(), half())
	self.Respondent.Role = scoring.Self
	r := done(sample(), complete())
	for want, got := range map[string]string{
		"Summary":                     summaryPage(t, r),
		"Priorities":                  page(func(b *bytes.Buffer) error { return report.Priorities(b, report.HTML, r, report.Options{}) }),
		"Comparison: self and leader": string(writeComparison(t, report.HTML, compared(t, self, r.Assessment), report.Options{})),
		"Comparison: two rounds": string(writeComparison(t, report.HTML,
			compared(t, earlier(sample(), half()), r.Assessment), report.Options{})),
	} {
		if !strings.Contains(got, `<p class="kind">`+want+"</p>\n<h1>") || strings.Count(got, "<h1") != 1 {
			t.Errorf("the page does not say that it is: %s", want)
		}
	}
}
