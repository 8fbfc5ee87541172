package cli

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/results"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
	"github.com/kamscore/kamscore/words"
)

func (a *app) importCommand() *cobra.Command {
	var about aboutFlags
	var scorecard, out string
	cmd := &cobra.Command{
		Use:   "import FILE|DIR ... --scorecard SCORECARD",
		Short: "Make results from filled-in CSV files and workbooks",
		Long: `Make a result from each filled-in CSV file or .xlsx workbook; a folder stands
for all such files in it. The columns element and rating are needed; rating is a
value of the scale, NA, ? for not known, or empty. Of a workbook the first sheet
with these columns is read. The columns subject, team, respondent and role say
who rated what; a flag says it in their place. The result is final when every
statement was dealt with, be it by ?, else a draft. A file with a fault in it makes no result.`,
		Example: "  kamscore import answers.csv --scorecard value-creation --subject \"Account A\"\n  kamscore import filled-in/ --scorecard value-creation",
		Args:    atLeast(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			d, err := about.checked()
			if err != nil {
				return err
			}
			if !cmd.Flags().Changed("role") {
				d.role = "" // what the file says
			}
			if scorecard == "" {
				return &usageError{errors.New("import needs the scorecard that was answered"), "add --scorecard value-creation, or the path of a YAML file"}
			}
			c, err := a.loadShown(scorecard)
			if err != nil {
				return err
			}
			files, err := tableFiles(args)
			if err != nil {
				return err
			}
			if out != "" && len(files) != 1 {
				return &usageError{fmt.Errorf("--output takes one file, and %d are to be imported", len(files)), "leave --output out: each result gets a file of its own"}
			}
			if out != "" {
				if err := isFree(out); err != nil {
					return err
				}
			}
			return a.importAll(files, c, d, out)
		},
	}
	about.flags(cmd)
	cmd.Flags().StringVar(&scorecard, "scorecard", "", "the scorecard that was answered: an id or a YAML file")
	cmd.Flags().StringVar(&out, "output", "", "new file to write the result to (default: the folder of the results)")
	return cmd
}

// tableFiles are the files named, and those in the folders named.
func tableFiles(args []string) ([]string, error) {
	var files []string
	for _, arg := range args {
		info, err := os.Stat(arg)
		if errors.Is(err, fs.ErrNotExist) {
			return nil, noFile(arg, "name the filled-in files, or a folder of them; a path begins in the folder you are in")
		}
		if err != nil {
			return nil, fmt.Errorf("import %s: %w", arg, bare(err))
		}
		if !info.IsDir() {
			files = append(files, arg)
			continue
		}
		entries, err := os.ReadDir(arg)
		if err != nil {
			return nil, fmt.Errorf("import %s: %w", arg, bare(err))
		}
		found := len(files)
		for _, e := range entries {
			if !e.IsDir() && isTable(e.Name()) {
				files = append(files, filepath.Join(arg, e.Name()))
			}
		}
		if len(files) == found {
			return nil, &hinted{
				fmt.Errorf("import %s: there is no .csv or .xlsx file in it", arg),
				"name the folder that the filled-in forms are in; its subfolders are not looked at",
			}
		}
	}
	return files, nil
}

// isTable reports whether a file in a folder may be a table of answers, and not
// what Excel puts beside a workbook while it is open.
func isTable(name string) bool {
	switch strings.ToLower(filepath.Ext(name)) {
	case report.CSV.Extension():
		return true
	case report.XLSX.Extension():
		return !strings.HasPrefix(name, "~$")
	}
	return false
}

// importAll imports each file by itself: one with faults does not stop the
// others.
func (a *app) importAll(files []string, c card, about details, out string) error {
	failed, final := 0, []string(nil)
	for _, file := range files {
		path, d, err := a.importFile(file, c, about, out)
		if err != nil {
			err = fmt.Errorf("import %s: %w", file, err)
			if len(files) == 1 {
				return err
			}
			complain(a.Err, err)
			failed++
			continue
		}
		if d.Status == scoring.Final {
			final = append(final, path)
		}
		if err := a.print(fmt.Sprintf("%s: %s, %s, in %s", text.Line(file), d.Status, words.English().Progress(d.Scores.Total), path)); err != nil {
			return err
		}
	}
	if words := a.nextWords(final); words != "" {
		if err := a.print(words); err != nil {
			return err
		}
	}
	if failed > 0 {
		return fmt.Errorf("%s of %d could not be imported", report.Count(failed, "file"), len(files))
	}
	return nil
}

// nextWords say what to do with results that are final, empty where none is. Who
// has several collects them.
func (a *app) nextWords(final []string) string {
	switch len(final) {
	case 0:
		return ""
	case 1:
		return words.English().Assessments.Send + " " + final[0]
	}
	return fmt.Sprintf("%d are final. kamscore team %s rolls them up.", len(final), quoted(a.folder().Dir))
}

func (a *app) importFile(file string, c card, about details, out string) (string, *results.Document, error) {
	form, err := readForm(file, c)
	if err != nil {
		return "", nil, err
	}
	d, err := a.newDocument(c, about.orOf(form))
	if err != nil {
		return "", nil, err
	}
	d.Answers, d.Revision = stamped(form.Answers, d.Updated), 1
	d.Scores = scoring.ScoreAll(c.Scorecard, d.Answers)
	if total := d.Scores.Total; total.DealtWith() == total.Elements {
		d.Status, d.Completed = scoring.Final, d.Updated
	}
	path, err := a.place(d, out)
	return path, d, err
}

// orOf are the details with what a form says where nothing else does.
func (d details) orOf(f results.Form) details {
	d.subject = cmp.Or(d.subject, f.Subject.Name)
	d.team = cmp.Or(d.team, f.Subject.Team)
	d.respondent = cmp.Or(d.respondent, f.Respondent.Name)
	d.role = cmp.Or(d.role, f.Respondent.Role)
	return d
}

// stamped are the answers with the time they were given.
func stamped(answers scoring.Answers, at time.Time) scoring.Answers {
	for id, a := range answers {
		a.Answered = at
		answers[id] = a
	}
	return answers
}

// place saves a new result, in its folder or where it was asked for.
func (a *app) place(d *results.Document, out string) (string, error) {
	var saver *results.Saver
	var err error
	if out == "" {
		saver, err = results.Create(a.folder().Dir, d, results.Options{Now: a.Now})
	} else {
		saver, err = results.CreateAt(out, d, results.Options{Now: a.Now})
	}
	if err != nil {
		return "", err
	}
	_, err = saver.Save(d.Assessment)
	return saver.Path(), errors.Join(err, saver.Close())
}
