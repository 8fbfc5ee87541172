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

// An album makes pictures of reports as HTML, in Chromium.
type album struct{ program, work string }

func (a album) run(name string, args ...string) ([]byte, error) {
	cmd := exec.Command(name, args...)
	cmd.Env = append(os.Environ(), "KAMSCORE_DIR="+filepath.Join(a.work, "page"))
	cmd.Stderr = os.Stderr
	return cmd.Output()
}

// picture is the top of what a command of kamscore writes as HTML.
func (a album) picture(name string, height int, command ...string) error {
	picture, err := filepath.Abs(filepath.Join("docs", "pictures", name))
	if err != nil {
		return err
	}
	report := filepath.Join(a.work, name+".html")
	if _, err := a.run(a.program, append(command, "--format", "html", "--output", report)...); err != nil {
		return fmt.Errorf("write the report: %w", err)
	}
	if _, err := a.run("chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
		fmt.Sprintf("--window-size=1000,%d", height), "--screenshot="+picture, "file://"+report); err != nil {
		return fmt.Errorf("picture the report: %w", err)
	}
	return nil
}

// summary pictures a report of an account on which every statement is rated.
func (a album) summary() error {
	form, err := a.run(a.program, "scorecards", "form", "value-creation", "--format", "csv")
	if err != nil {
		return fmt.Errorf("write a form: %w", err)
	}
	if err := a.answer(filled(form, everyAnswer), "--scorecard", "value-creation",
		"--subject", "Account A", "--team", "EMEA", "--respondent", "Respondent 1", "--role", "self"); err != nil {
		return err
	}
	return a.picture("report.png", 1340, "summary")
}

// answer imports the answers in a table.
func (a album) answer(answers []byte, args ...string) error {
	table := filepath.Join(a.work, "answers.csv")
	if err := os.WriteFile(table, answers, 0o600); err != nil {
		return err
	}
	if _, err := a.run(a.program, append([]string{"import", table}, args...)...); err != nil {
		return fmt.Errorf("import the form: %w", err)
	}
	return nil
}

// everyAnswer is an answer by its number, by a rule that gives all there is.
func everyAnswer(i int, _ string) (rating, evidence string) {
	rating = strconv.Itoa([]int{2, 3, 1, 3, 2, 0, 3, 2, 1, 3, 2}[(7*i+i*i/9)%11])
	if i%29 == 17 {
		rating = "NA"
	}
	return rating, []string{"yes", "yes", "no", ""}[i%4]
}

// filled answers every statement of a blank form, by its number and component.
func filled(form []byte, answer func(i int, component string) (rating, evidence string)) []byte {
	rows, err := csv.NewReader(bytes.NewReader(form)).ReadAll()
	if err != nil {
		return form
	}
	column := map[string]int{}
	for i, name := range rows[0] {
		column[name] = i
	}
	for i, row := range rows[1:] {
		row[column["rating"]], row[column["evidence"]] = answer(i, row[column["component"]])
	}
	var out bytes.Buffer
	w := csv.NewWriter(&out)
	_ = w.WriteAll(rows) // a buffer takes everything
	return out.Bytes()
}
