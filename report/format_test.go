package report_test

import (
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/kamscore/kamscore/report"
)

func TestParseFormat(t *testing.T) {
	for _, want := range report.Formats() {
		if got, err := report.ParseFormat(string(want)); got != want || err != nil {
			t.Errorf("ParseFormat(%q) = %q, %v", want, got, err)
		}
	}
	_, err := report.ParseFormat("docx")
	if err == nil {
		t.Fatal("docx is a format")
	}
	for _, f := range report.Formats() {
		if !strings.Contains(err.Error(), string(f)) {
			t.Errorf("%q does not name %s", err, f)
		}
	}
}

type full struct{ err error }

func (f full) Write([]byte) (int, error) { return 0, f.err }

func TestErrorsOfWriting(t *testing.T) {
	noSpace := errors.New("no space left")
	err := report.Summary(full{noSpace}, report.Text, result(sample(), nil), report.Options{})
	if !errors.Is(err, noSpace) || !strings.HasPrefix(err.Error(), "write summary: ") {
		t.Errorf("a full disk gives %v", err)
	}
	if err := report.Form(io.Discard, report.JSON, sample(), report.Options{}); err == nil || err.Error() != `write form: no format "json": there are markdown, html, csv and xlsx` {
		t.Errorf("a form as JSON gives %v", err)
	}
	if err := report.Priorities(io.Discard, "docx", result(sample(), nil), report.Options{}); err == nil {
		t.Error("an unknown format is written")
	}
}
