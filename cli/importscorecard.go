package cli

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/kamscore/kamscore/regular"
	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scorecards"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/sheet"
	"github.com/kamscore/kamscore/text"
)

// A statementImport is one run of scorecards import.
type statementImport struct {
	app   *app
	file  string
	sheet string
	onto  string
	as    scorecards.Naming
	out   string
	named []string // what --columns says

	table *scorecards.Table
	asked bool // which column is which
}

func (a *app) scorecardsImportCommand() *cobra.Command {
	i := &statementImport{app: a}
	cmd := &cobra.Command{
		Use:   "import FILE",
		Short: "Make a scorecard of a spreadsheet of statements",
		Long: `Make a scorecard of a CSV file or an .xlsx workbook with a row for each statement.
It needs a column for the component, or topic, and one for the statement; id,
stage, evidence, improve, guidance and weight are read where they are there.
Columns of other names are given by --columns, or asked for on a terminal. A
blank component cell means the component above it, and titles may stand above
the table. Ids are made of the words of the statements, once: they stand in the
YAML from then on. Statements that are not in English have their language said
by --lang.

With --onto, the table that "scorecards export" wrote comes back: statements
keep their ids, and with them everything that is in no table, such as scale,
bands and summaries. What is gone is retired, and the version rises. Remarks in
the YAML of that scorecard are not carried over. A table in another language goes
into that translation and changes nothing else: --lang says which one.

The YAML goes to standard output, or by --output into a new file.`,
		Example: "  kamscore scorecards import questions.xlsx --output our-scorecard.yaml\n" +
			"  kamscore scorecards import questions.csv --columns component=Topic,statement=Question --output our-scorecard.yaml\n" +
			"  kamscore scorecards import elements.xlsx --onto our-scorecard --output our-scorecard-1.1.yaml",
		Args: exactly(1),
		RunE: func(_ *cobra.Command, args []string) error {
			i.file = args[0]
			return i.run()
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&i.onto, "onto", "", "the scorecard that the table was made of: an id or a YAML file")
	flags.StringSliceVar(&i.named, "columns", nil, "which column holds what, such as component=Topic,statement=Question; id= for none")
	flags.StringVar(&i.sheet, "sheet", "", "sheet of a workbook (default: the first that names the columns)")
	flags.StringVar(&i.as.ID, "id", "", "id of the scorecard (default: that of --onto, or made of the title)")
	flags.StringVar(&i.as.Title, "title", "", "title of the scorecard (default: that of --onto, what stands above the table, or the name of the file)")
	flags.StringVar(&i.as.Version, "version", "", "version of the scorecard (default: 1.0.0, or with --onto the next minor one)")
	flags.StringVar(&i.out, "output", "-", "new YAML file to write; - is standard output")
	return cmd
}

func (i *statementImport) run() error {
	columns, err := columnNames(i.named)
	if err != nil {
		return err
	}
	if err := i.checkOut(); err != nil {
		return err
	}
	var base *scoring.Scorecard
	if i.onto != "" {
		c, err := i.app.loadCard(i.onto)
		if err != nil {
			return err
		}
		base = c.Scorecard
	}
	made, err := i.read(columns, base)
	if err != nil {
		if errors.Is(err, fs.ErrNotExist) {
			return noFile(i.file, "name the CSV file or the workbook with the statements")
		}
		err = fmt.Errorf("import %s: %w", i.file, bare(err))
		if wrong := (*scorecards.OptionError)(nil); errors.As(err, &wrong) {
			return &usageError{err, wrong.Hint()}
		}
		return err
	}
	var source bytes.Buffer
	source.WriteString(i.remark(base))
	if err := scorecards.Write(&source, made.Scorecard); err != nil {
		return err
	}
	_, advice, err := scorecards.Parse(i.out, source.Bytes())
	if err != nil {
		return fmt.Errorf("import %s: %w", i.file, err)
	}
	return i.put(source.Bytes(), i.words(made, base, advice))
}

// read finds the table in the file and makes a scorecard of it.
func (i *statementImport) read(columns map[scorecards.Column]string, base *scoring.Scorecard) (*scorecards.Import, error) {
	info, err := os.Stat(i.file)
	if err != nil {
		return nil, err
	}
	if info.IsDir() {
		return nil, &hinted{errors.New("it is a folder"), "name the CSV file or the workbook in it"}
	}
	if strings.EqualFold(filepath.Ext(i.file), report.JSON.Extension()) {
		return nil, &hinted{
			errors.New("it is JSON, as results are, and no table"),
			"kamscore summary " + quoted(i.file) + " reads a result; a table of statements is CSV or .xlsx",
		}
	}
	if slices.Contains(yamlExtensions, filepath.Ext(i.file)) {
		return nil, &hinted{
			errors.New("it is YAML, a scorecard already, and no table"),
			"kamscore scorecards check " + quoted(i.file) + " looks it over; kamscore scorecards export writes its table",
		}
	}
	f, err := regular.Open(i.file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	book, err := sheet.Read(f)
	if err != nil {
		return nil, err
	}
	if !book.IsWorkbook && strings.EqualFold(filepath.Ext(i.file), report.XLSX.Extension()) {
		return nil, &hinted{errors.New("it is no workbook, whatever its name says"), "open it in a spreadsheet and save it as .xlsx, or as CSV"}
	}
	if i.table, err = scorecards.FindTable(book, i.sheet, columns); err != nil {
		return nil, err
	}
	if i.table.HasAnswers() {
		return nil, &hinted{
			errors.New("this is a table of answers, which says nothing of what a scorecard asks for"),
			"kamscore import reads it; kamscore scorecards export --format csv writes the table of a scorecard, to edit",
		}
	}
	if len(i.table.Missing()) > 0 {
		if err := i.app.askColumns(i.file, i.table); err != nil {
			return nil, err
		}
		i.asked = true
	}
	if base == nil {
		stem := strings.TrimSuffix(filepath.Base(i.file), filepath.Ext(i.file))
		i.as.Title = cmp.Or(text.Line(i.as.Title), i.table.Title, text.Line(stem), "Our scorecard")
	}
	i.as.Language = tagOf(i.app.language)
	return i.table.Read(base, i.as)
}

func (i *statementImport) isToStdout() bool { return i.out == "" || i.out == "-" }

// checkOut refuses a file that cannot be the new one before anything is asked.
func (i *statementImport) checkOut() error {
	if i.isToStdout() {
		return nil
	}
	if err := isYAMLName(i.out, "--output "); err != nil {
		return err
	}
	return isFree(i.out)
}

// put writes the YAML, and what there is to tell: where the YAML goes to
// stdout that is told on stderr.
func (i *statementImport) put(source []byte, words string) error {
	if i.isToStdout() {
		_, _ = io.WriteString(i.app.Err, words)
	} else if _, err := io.WriteString(i.app.Out, words); err != nil {
		return err
	}
	return i.app.writeNew(i.out, source)
}
