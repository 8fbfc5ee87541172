package cli

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/kamscore/kamscore/regular"
	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/results"
	"github.com/kamscore/kamscore/scorecards"
	"github.com/kamscore/kamscore/sheet"
)

// readForm reads the answers to a scorecard out of a file.
func readForm(file string, c card) (results.Form, error) {
	f, err := regular.Open(file)
	if err != nil {
		return results.Form{}, err
	}
	defer f.Close()
	form, err := results.ReadAnswers(f, c.Scorecard)
	if err == nil || hintOf(err) != "" {
		return form, err
	}
	if other := answeredOf(f, c); other != "" {
		return results.Form{}, &hinted{
			fmt.Errorf("these are answers to %s, not to %s", other, c.ID),
			"--scorecard " + other + " imports them",
		}
	}
	format := report.CSV
	if strings.EqualFold(filepath.Ext(file), report.XLSX.Extension()) {
		format = report.XLSX
		if !sheet.IsWorkbook(f) {
			err = errors.New("this is no workbook, or it is damaged")
		}
	}
	return results.Form{}, &hinted{bare(err), fmt.Sprintf("kamscore scorecards form %s --format %s writes the blank table, with the ids of all elements", quoted(c.reference()), format)}
}

// answeredOf is the bundled scorecard that a file which does not fit another has
// answers to, empty where there is none.
func answeredOf(f *os.File, not card) string {
	for _, id := range scorecards.IDs() {
		s, err := scorecards.Bundled(id)
		if err != nil || id == not.ID {
			continue
		}
		if _, err := f.Seek(0, io.SeekStart); err != nil {
			return ""
		}
		if form, err := results.ReadAnswers(f, s); err == nil && len(form.Answers) > 0 {
			return id
		}
	}
	return ""
}
