package main

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
)

// page pictures the top of a report as HTML in Chromium: of an account on
// which every statement is rated.
func page(program, work, picture string) error {
	results := filepath.Join(work, "page")
	run := func(name string, args ...string) ([]byte, error) {
		cmd := exec.Command(name, args...)
		cmd.Env = append(os.Environ(), "KAMSCORE_DIR="+results)
		cmd.Stderr = os.Stderr
		return cmd.Output()
	}
	form, err := run(program, "scorecards", "form", "value-creation", "--format", "csv")
	if err != nil {
		return fmt.Errorf("write a form: %w", err)
	}
	answers := filepath.Join(work, "answers.csv")
	if err := os.WriteFile(answers, filled(form), 0o600); err != nil {
		return err
	}
	if _, err := run(program, "import", answers, "--scorecard", "value-creation",
		"--subject", "Account A", "--team", "EMEA", "--respondent", "Respondent 1", "--role", "self"); err != nil {
		return fmt.Errorf("import the form: %w", err)
	}
	report := filepath.Join(work, "report.html")
	if _, err := run(program, "summary", "--format", "html", "--output", report); err != nil {
		return fmt.Errorf("write the report: %w", err)
	}
	if _, err := run("chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
		"--window-size=1000,1340", "--screenshot="+picture, "file://"+report); err != nil {
		return fmt.Errorf("picture the report: %w", err)
	}
	return nil
}

// filled rates every statement of a blank form, by a rule that gives all there
// is.
func filled(form []byte) []byte {
	rows, err := csv.NewReader(bytes.NewReader(form)).ReadAll()
	if err != nil {
		return form
	}
	column := map[string]int{}
	for i, name := range rows[0] {
		column[name] = i
	}
	for i, row := range rows[1:] {
		row[column["rating"]] = strconv.Itoa([]int{2, 3, 1, 3, 2, 0, 3, 2, 1, 3, 2}[(7*i+i*i/9)%11])
		row[column["evidence"]] = []string{"yes", "yes", "no", ""}[i%4]
		if i%29 == 17 {
			row[column["rating"]] = "NA"
		}
	}
	var out bytes.Buffer
	w := csv.NewWriter(&out)
	_ = w.WriteAll(rows) // a buffer takes everything
	return out.Bytes()
}
