package scorecards

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/sheet"
	"github.com/kamscore/kamscore/text"
)

// A Naming is what a scorecard is to be called that is made of a table. What
// is empty is as in its base; without one the id is made of the title, which
// must be there, and the version is 1.0.0.
//
// The language is the tag of the one the table is in, which is en where it is
// empty. With a base it may be one the base is translated into, or is to be: the
// table then has texts of that translation, and changes nothing else.
type Naming struct{ ID, Version, Title, Language string }

// An Import is a scorecard that was made of a table, and what there is to tell
// of it.
type Import struct {
	*scoring.Scorecard
	Rows    int           // below the names that say anything
	Filled  int           // statements that stand below the cell with their component
	Skipped int           // rows
	Made    int           // ids of elements that were made up
	Into    string        // the language of the translation that the table has, empty where it has the scorecard itself
	Reasons []sheet.Fault // why rows were skipped, the first 1,000
	Twins   []sheet.Fault // statements that stand in the table already
	Totals  []sheet.Fault // statements that look like the name of a total
	Changes Changes       // against the base
}

// A TableError is why no scorecard could be made of a table.
type TableError struct {
	sheet.Faults
	hint string
}

// Unwrap makes errors.As find the faults.
func (e *TableError) Unwrap() error { return e.Faults }

// Hint is what to do about it.
func (e *TableError) Hint() string { return e.hint }

// Read makes a scorecard of the statements in a table. With a base, which may
// be nil, elements keep what the table does not hold, by their id or else by
// an unchanged statement; those that are gone are retired, and the version
// rises with any change. What stands in the table of neither is the base's.
//
// The error is a [TableError] where the table is at fault, and an
// [OptionError] where the naming is, or where the table is in another language
// than its base.
func (t *Table) Read(base *scoring.Scorecard, as Naming) (*Import, error) {
	r, err := newTableReader(t, base, as.Language)
	if err != nil {
		return nil, err
	}
	s, err := r.named(base, as)
	if err != nil {
		return nil, err
	}
	if err := r.read(); err != nil {
		return nil, err
	}
	if len(r.elements) == 0 && len(r.faults) == 0 {
		fault := t.place
		fault.Problem = "there is no statement below the names of the columns"
		r.faults = append(r.faults, fault)
	}
	if len(r.faults) > 0 {
		r.faults.Sort()
		return nil, &TableError{r.faults, r.advice()}
	}
	r.makeIDs()
	s.Stages, s.Components = r.stagesMade(), r.componentsMade()
	r.out.Scorecard = s
	r.twins()
	if base == nil {
		return r.out, nil
	}
	if r.out.Into != "" {
		if err := r.translateInto(s, as.Title); err != nil {
			return nil, err
		}
	}
	r.compare()
	if language := r.foreign(); language != "" && as.Language == "" {
		return nil, &OptionError{
			fmt.Sprintf("what it says is mostly the translation into %s, which would take the place of the texts in %s", language, s.Language),
			"--lang " + language + " brings it into that translation; kamscore scorecards export without --lang writes the table in " + s.Language,
		}
	}
	if err := r.raise(as.Version); err != nil {
		return nil, err
	}
	r.retire()
	r.dropMatrix()
	r.dropTranslations()
	return r.out, nil
}

func newTableReader(t *Table, base *scoring.Scorecard, tag string) (*tableReader, error) {
	own, into := base, ""
	switch {
	case tag != "" && !isTag(tag):
		return nil, &OptionError{inQuotes(tag) + " is not a language tag", "write it as de or pt-BR"}
	case base == nil:
		language := cmp.Or(tag, "en")
		own = &scoring.Scorecard{Language: language, Subject: scoring.Account, Scale: scoring.DefaultScaleIn(language), Method: scoring.ByElements}
		base = own
	default:
		own = cmp.Or(base.Original, base)
		if into = languageIn(own, tag); into == own.Language {
			into = ""
		}
		base = own.In(cmp.Or(into, own.Language))
	}
	r := &tableReader{
		table: t, base: base, own: own, places: base.Places(), out: &Import{Into: into},
		ids: map[string]string{}, former: map[string]string{},
	}
	for _, s := range base.Stages {
		r.ids[s.ID] = "a stage"
		r.stages = append(r.stages, &s)
	}
	for i := range base.Components {
		c := &base.Components[i]
		r.ids[c.ID] = "a component"
		for j := range c.Elements {
			for _, id := range c.Elements[j].Was {
				r.former[id] = "is one that " + inQuotes(c.Elements[j].ID) + " had before"
			}
		}
	}
	for _, q := range base.Closing {
		r.ids[q.ID] = "a closing question"
	}
	for _, gone := range base.Retired {
		r.former[gone.ID] = "was that of an element that is gone"
	}
	return r, nil
}

// named is a scorecard with its name and everything that no table holds.
func (r *tableReader) named(base *scoring.Scorecard, as Naming) (*scoring.Scorecard, error) {
	s := *r.own
	s.Extends, s.Overlay = scoring.Base{}, scoring.Overlay{} // it stands alone
	if r.out.Into == "" {
		s.Title = cmp.Or(text.Line(as.Title), s.Title)
	}
	s.ID = cmp.Or(as.ID, s.ID)
	if s.ID == "" {
		s.ID = newIDs().next(s.Title, "our-scorecard")
	}
	switch {
	case !isID(s.ID):
		return nil, &OptionError{inQuotes(s.ID) + " is not an id", fmt.Sprintf("use a-z, 0-9 and -, start with a letter, at most %d characters", maxID)}
	case slices.Contains(IDs(), s.ID):
		return nil, &OptionError{
			s.ID + " is the id of a bundled scorecard, and the new one needs an id of its own",
			"--id names it, such as --id our-" + s.ID,
		}
	case len([]rune(cmp.Or(text.Line(as.Title), s.Title))) > maxTitle:
		return nil, &OptionError{
			fmt.Sprintf("the title has %d characters; it may have %d", len([]rune(cmp.Or(text.Line(as.Title), s.Title))), maxTitle),
			"--title gives it another",
		}
	case as.Version != "" && !isVersion(as.Version):
		return nil, &OptionError{inQuotes(as.Version) + " is not a version", "write it as 1.0.0"}
	}
	if base == nil || s.ID != base.ID {
		s.Version = cmp.Or(as.Version, "1.0.0")
	}
	return &s, nil
}

func (r *tableReader) advice() string {
	if at, ok := r.table.Columns[ColumnID]; ok && r.odd {
		return "nothing was written; where the column " + inQuotes(r.table.Names[at]) + " does not hold ids, --columns id= leaves it out, and ids are made of the statements"
	}
	return "nothing was written; mend the table and import it again"
}

// makeIDs gives an id to everything without one: that of the base where a
// statement is known, else one of its words.
func (r *tableReader) makeIDs() {
	ids := newIDs()
	for id := range r.ids {
		ids.taken[id] = true
	}
	for id := range r.former {
		ids.taken[id] = true
	}
	known := map[string]string{} // by statement
	for i := range r.base.Components {
		for _, e := range r.base.Components[i].Elements {
			if _, twice := known[e.Statement]; !twice && !ids.taken[e.ID] {
				known[e.Statement] = e.ID
			}
		}
	}
	for id := range r.places {
		ids.taken[id] = true
	}
	for _, s := range r.stages {
		if s.ID == "" {
			s.ID = ids.next(s.Title, "stage")
		}
	}
	for _, c := range r.components {
		if c.ID == "" {
			c.ID = ids.next(c.Title, "component")
		}
	}
	for _, e := range r.elements {
		statement := e.said[ColumnStatement]
		switch id, ok := known[statement]; {
		case e.id != "":
		case ok:
			e.id = id
			r.out.Changes.Recognised = append(r.out.Changes.Recognised, id)
			delete(known, statement)
		default:
			e.id, e.isMade = ids.next(statement, "element"), true
			r.out.Made++
		}
	}
}

func (r *tableReader) stagesMade() []scoring.Stage {
	var all []scoring.Stage
	for _, s := range r.stages {
		all = append(all, *s)
	}
	return all
}

// componentsMade are the components with their elements, in the order of the
// table.
func (r *tableReader) componentsMade() []scoring.Component {
	for _, e := range r.elements {
		e.component.Elements = append(e.component.Elements, r.element(e))
	}
	var all []scoring.Component
	for _, c := range r.components {
		if c.stage != nil {
			c.Stage = c.stage.ID
		}
		all = append(all, c.Component)
	}
	return all
}

// element is what the base has of an element with what the table says of it.
func (r *tableReader) element(e *tableElement) scoring.Element {
	out := scoring.Element{ID: e.id, Weight: 1}
	if place, known := r.places[e.id]; known {
		out = *r.base.At(place)
	}
	for column, field := range map[Column]*string{
		ColumnStatement: &out.Statement, ColumnEvidence: &out.Evidence,
		ColumnImprove: &out.Improve, ColumnGuidance: &out.Guidance,
	} {
		if said, ok := e.said[column]; ok {
			*field = said
		}
	}
	out.Weight = cmp.Or(e.weight, out.Weight)
	return out
}

// twins finds statements that stand in the table already, as the check of a
// scorecard does.
func (r *tableReader) twins() {
	statements := make([]string, len(r.elements))
	for i, e := range r.elements {
		statements[i] = e.said[ColumnStatement]
	}
	for i, earlier := range twinsOf(statements) {
		if earlier < 0 {
			continue
		}
		fault, first := r.elements[i].place, r.elements[earlier].place
		fault.Problem = "the statement is nearly that of "
		if statements[i] == statements[earlier] {
			fault.Problem = "the statement is that of "
		}
		fault.Problem += first.Kind() + " " + strconv.Itoa(first.Line)
		r.out.Twins = append(r.out.Twins, fault)
	}
}
