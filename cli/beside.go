package cli

import (
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/results"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
	"github.com/kamscore/kamscore/tui"
	"github.com/kamscore/kamscore/words"
)

// A debate is what the members of a team rated separately about one subject,
// for them to agree on.
type debate struct {
	*scoring.RollUp
	dir string

	elsewhere  int // results about other subjects
	others     int // results of other scorecards, versions or scales
	unreadable int
}

func besideFlag(cmd *cobra.Command, dir *string) {
	cmd.Flags().StringVar(dir, "beside", "", "agree as a team, seeing the separate ratings in this folder; the role is agreed")
}

// besideFolder is a folder named by --beside as it is remembered, wherever one
// goes on from.
func besideFolder(dir string) (string, error) {
	if dir == "" {
		return "", &usageError{errors.New("--beside names no folder"), "name the folder that the separate results are in"}
	}
	path, err := filepath.Abs(dir)
	if err != nil {
		return "", fmt.Errorf("read the separate ratings: %w", err)
	}
	return path, nil
}

// checkBeside refuses what cannot be meant with --beside.
func checkBeside(cmd *cobra.Command, args []string) error {
	role := cmd.Flags().Lookup("role")
	switch {
	case cmd.Flags().Changed("from"):
		return &usageError{errors.New("--from and --beside exclude each other"), "a team agrees on separate ratings; --from goes on from one result"}
	case len(args) == 0:
		return &usageError{errors.New("--beside needs the scorecard that was rated"), "kamscore start SCORECARD --beside DIR"}
	case role.Changed && role.Value.String() != string(scoring.Agreed):
		return &usageError{fmt.Errorf("--beside is for what a team agrees, and the role is %s", role.Value), "leave --role out, or say --role agreed"}
	}
	return nil
}

// startBeside begins an assessment that a team agrees on.
func (a *app) startBeside(cmd *cobra.Command, dir, scorecard string, said details) error {
	c, err := a.loadShown(scorecard)
	if err != nil {
		return err
	}
	if _, err := partOf(c.Scorecard, said.components); err != nil {
		return err
	}
	d, said, err := a.debateDetails(cmd, dir, c.Scorecard, said)
	if err != nil {
		return err
	}
	return a.interact("", func(k *keeper) (tui.Opening, error) {
		sheet, err := k.start(c, said)
		if err != nil {
			return tui.Opening{}, err
		}
		d.join(sheet, k.words(c.Language))
		return tui.Opening{Sheet: sheet, At: tui.AtIntro}, nil
	})
}

// debateDetails are those of an assessment that a team agrees on. What is not
// said is taken over from what was rated separately.
func (a *app) debateDetails(cmd *cobra.Command, dir string, card *scoring.Scorecard, said details) (*debate, details, error) {
	isSaid := cmd.Flags().Changed
	var subject *string
	if isSaid("subject") {
		subject = &said.subject
	}
	var err error
	if said.beside, err = besideFolder(dir); err != nil {
		return nil, said, err
	}
	d, err := a.readDebate(dir, card, subject, "")
	if err != nil {
		return nil, said, err
	}
	about := d.subject()
	said.role, said.subject = scoring.Agreed, about.Name
	if !isSaid("team") {
		said.team = about.Team
	}
	return d, said, nil
}

// join gives an assessment that a team agrees on what was rated separately.
func (d *debate) join(sheet *tui.Sheet, w *words.Words) {
	s := sheet.Session
	sheet.Debate = scoring.NewDebate(s.Scorecard(), d.RollUp)
	s.TakeRoute(sheet.Debate.Order)
	sheet.Remarks = append(sheet.Remarks, d.words(w), w.Opened.MostDisagreed)
}

// rejoin goes on beside the separate ratings that an assessment was begun
// beside, or in another folder where one was named. What was named has to be
// there; what is only remembered may have gone.
func (k *keeper) rejoin(sheet *tui.Sheet, d *results.Document) error {
	s, isNamed := sheet.Session, k.beside != ""
	switch isAgreed := s.Respondent().Role == scoring.Agreed; {
	case !isAgreed && isNamed:
		return &usageError{
			fmt.Errorf("--beside is for what a team agrees, and the role of %s is %s", s.ID(), s.Respondent().Role),
			"kamscore start SCORECARD --beside DIR begins one",
		}
	case !isAgreed || d.Beside == "" || s.IsFinished():
		return nil
	}
	w, subject := k.words(s.Scorecard().Language), s.Subject().Name
	separate, err := (*debate)(nil), errOnServer
	if isNamed || !isOnServer(d.Beside) {
		separate, err = k.app.readDebate(d.Beside, s.Scorecard(), &subject, s.ID())
	}
	switch {
	case err == nil:
		separate.join(sheet, w)
	case isNamed:
		return err
	default:
		sheet.Remarks = append(sheet.Remarks,
			fmt.Sprintf(w.Opened.NotShown, text.Line(err.Error()), s.ID()))
	}
	return nil
}

// readDebate reads what a team rated separately about a subject, or where none
// is said about the only one there is. The result with the id own is not looked
// at.
func (a *app) readDebate(dir string, card *scoring.Scorecard, subject *string, own string) (*debate, error) {
	_, err := os.Stat(dir) // a folder of results need not be there, this one does
	var paths []string
	if err == nil {
		paths, err = results.Folder{Dir: dir}.Paths()
	}
	if err != nil {
		return nil, &hinted{
			fmt.Errorf("read the separate ratings in %s: %w", dir, bare(err)),
			"--beside takes the folder that the results of the members are in",
		}
	}
	d := &debate{dir: dir}
	subjects := map[string]*scoring.Gatherer{}
	err = a.scan(paths, func(path string, of *scoring.Assessment, err error) {
		switch {
		case err != nil:
			d.unreadable++
		case !isComparable(of, card):
			d.others++
		case of.ID != own:
			g := subjects[of.Subject.Name]
			if g == nil {
				g = &scoring.Gatherer{}
				subjects[of.Subject.Name] = g
			}
			g.Add(of, path)
		}
	})
	if err != nil {
		return nil, err
	}
	return d, d.choose(subjects, card, subject)
}

// isComparable reports whether an assessment is of a scorecard, in its major
// version, that of its base, and on its scale.
func isComparable(a *scoring.Assessment, card *scoring.Scorecard) bool {
	of := a.Scorecard
	return of.ID == card.ID && of.Major() == card.Major() && of.Extends.Major() == card.Extends.Major() &&
		slices.EqualFunc(of.Scale, card.Scale, func(x, y scoring.Level) bool { return x.Value == y.Value })
}

// choose takes the results about one subject, and counts the others.
func (d *debate) choose(subjects map[string]*scoring.Gatherer, card *scoring.Scorecard, subject *string) error {
	rated := map[string]*scoring.RollUp{} // those about whom somebody has finished rating
	found := 0
	for name, g := range subjects {
		r := g.RollUps(scoring.Choice{Separate: true})[0]
		found += r.Len() + len(r.LeftOut)
		if r.Len() > 0 {
			rated[name] = r
		}
	}
	names := slices.Sorted(maps.Keys(rated))
	switch {
	case subject != nil:
		d.RollUp = rated[*subject]
	case len(names) == 1:
		d.RollUp = rated[names[0]]
	case len(names) > 1:
		return &usageError{
			fmt.Errorf("the results in %s are about several subjects: %s", d.dir, subjectNames(names)),
			"say which one by --subject",
		}
	}
	if d.RollUp == nil {
		return d.nothing(card, subject, names, found)
	}
	d.elsewhere = found - d.Len() - len(d.LeftOut)
	return nil
}

// nothing says what was looked for, and what there is instead.
func (d *debate) nothing(card *scoring.Scorecard, subject *string, names []string, found int) error {
	what := fmt.Sprintf("no finished result of %s in version %s", card.ID, card.Major())
	if subject != nil {
		what += " about " + subjectNames([]string{*subject})
	}
	if len(names) > 0 {
		return &hinted{fmt.Errorf("%s was found in %s", what, d.dir), "there are results about " + subjectNames(names)}
	}
	var there []string
	if found > 0 {
		there = append(there, report.Count(found, "result")+" not finished, or agreed before")
	}
	if there = append(there, d.apart(&words.English().Opened)...); len(there) > 0 {
		what += ", but " + strings.Join(there, ", ") + ","
	}
	return &hinted{
		fmt.Errorf("%s was found in %s", what, d.dir),
		"each member rates alone, finishes with f and sends the file; put these into the folder",
	}
}

func subjectNames(names []string) string {
	quoted := make([]string, len(names))
	for i, name := range names {
		quoted[i] = fmt.Sprintf("%q", name)
	}
	return strings.Join(quoted, ", ")
}

// apart counts what was not looked at for what it is.
func (d *debate) apart(w *words.Opened) (counts []string) {
	for _, of := range []struct {
		n    int
		says words.Plural
	}{{d.elsewhere, w.AboutOthers}, {d.others, w.OfAnother}, {d.unreadable, w.Unreadable}} {
		if of.n > 0 {
			counts = append(counts, of.says.Of(of.n))
		}
	}
	return counts
}

// words say what is debated and what was left out, as a sentence.
func (d *debate) words(w *words.Words) string {
	counted, leftOut := w.SeparateResults(d.RollUp)
	if leftOut = append(leftOut, d.apart(&w.Opened)...); len(leftOut) > 0 {
		counted = fmt.Sprintf(w.Opened.LeftOut, counted, strings.Join(leftOut, ", "))
	}
	return counted + "."
}

// subject is what the results are about, with its team where all name the same
// one.
func (d *debate) subject() scoring.Subject {
	s := d.About(0).Subject
	for i := range d.Len() {
		if d.About(i).Subject.Team != s.Team {
			s.Team = ""
			break
		}
	}
	return s
}
