package report

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
	"github.com/kamscore/kamscore/words"
)

// A form is a scorecard to be filled in by hand, before it has a format. Its
// texts stand on one line each, and may hold anything. What form.html reads of
// it has a capital.
type form struct {
	Language  string // of the page
	Foreign   string // that the scorecard is written in, where it is another
	Title     string
	Name      string // id and version
	Reference string // how a command names the scorecard
	Summary   string
	Subject   string // what the line for the subject is called
	Roles     []scoring.Role
	Scale     scoring.Scale
	Counting  []string // how the total comes about, where that is not plain
	Words     *words.Words
	MayNot    bool // some element may be not applicable
	Sections  []formSection
	Questions []formQuestion
	Replies   []scoring.Reply
}

// A formSection is one component.
type formSection struct {
	ID       string
	Stage    string // the title of its stage where it is the first of it
	Question string // of that stage
	Heading  string
	Summary  string
	Weight   string // what it counts in the total, where that differs
	Rows     []formRow
}

// A formRow is one element.
type formRow struct {
	Number    string
	ID        string
	Statement string
	Evidence  string
	Guidance  string
	Levels    scoring.Scale // with the element's own wording as help where it has one
	Own       []string      // that wording, as lines
	MayNot    bool          // may be not applicable
	Weight    string        // what it counts, where that is more than once
	Always    string        // that it always applies, where it may not be not applicable
}

// Help is what the scorecard says to help to rate, as lines.
func (r formRow) Help() []string { return append(said(r.Guidance), r.Own...) }

// Terms are what the scorecard's author decided about the element, as lines.
func (r formRow) Terms() []string {
	var terms []string
	if r.Weight != "" {
		terms = append(terms, r.Weight)
	}
	if r.Always != "" {
		terms = append(terms, r.Always)
	}
	return terms
}

// A formQuestion is one closing question.
type formQuestion struct {
	Number int
	Text   string
}

func newForm(card *scoring.Scorecard, o Options) form {
	w := o.words()
	language, foreign := pageLanguages(card, w)
	f := form{
		Words:     w,
		Language:  language,
		Foreign:   foreign,
		Title:     nameOf(text.Line(card.Title), card.ID),
		Name:      card.ID + " " + card.Version,
		Reference: cmp.Or(o.Reference, card.ID),
		Summary:   text.Line(card.Summary),
		Subject:   words.Opening(w.Kinds.Name(card.Subject)),
		Roles:     scoring.Roles(),
		Replies:   scoring.Replies(),
		Counting:  w.ScoringWords(card),
	}
	for _, l := range card.Scale {
		f.Scale = append(f.Scale, scoring.Level{Value: l.Value, Label: text.Line(l.Label), Help: text.Line(l.Help)})
	}
	stages := map[string]scoring.Stage{}
	for _, stage := range card.Stages {
		stages[stage.ID] = stage
	}
	stage := ""
	for i := range card.Components {
		section := newFormSection(card, i, f.Scale, w)
		if opens, ok := stages[card.Components[i].Stage]; ok && opens.ID != stage {
			section.Stage, section.Question = nameOf(text.Line(opens.Title), opens.ID), text.Line(opens.Question)
		}
		stage = card.Components[i].Stage
		f.Sections = append(f.Sections, section)
		f.MayNot = f.MayNot || slices.ContainsFunc(section.Rows, func(r formRow) bool { return r.MayNot })
	}
	for i, q := range card.Closing {
		f.Questions = append(f.Questions, formQuestion{i + 1, nameOf(text.Line(q.Text), q.ID)})
	}
	return f
}

func newFormSection(card *scoring.Scorecard, component int, scale scoring.Scale, w *words.Words) formSection {
	c := &card.Components[component]
	section := formSection{
		ID:      c.ID,
		Heading: fmt.Sprintf("%d %s", component+1, nameOf(text.Line(c.Title), c.ID)),
		Summary: text.Line(c.Summary),
	}
	if weight := w.WeightWords(c.Weight); weight != "" && card.WeighsComponents() {
		section.Weight = fmt.Sprintf(w.Forms.CountsInTotal, weight)
	}
	for j := range c.Elements {
		e := &c.Elements[j]
		row := formRow{
			Number:    Number(scoring.Place{Component: component, Element: j}),
			ID:        e.ID,
			Statement: nameOf(text.Line(e.Statement), e.ID),
			Evidence:  text.Line(e.Evidence),
			Guidance:  text.Line(e.Guidance),
			Levels:    slices.Clone(scale),
			MayNot:    !e.AlwaysApplies,
		}
		if e.AlwaysApplies {
			row.Always = words.Opening(w.Scoring.AlwaysApplies)
		}
		if weight := w.WeightWords(e.Weight); weight != "" {
			row.Weight = words.Opening(weight)
		}
		for k, l := range scale {
			if wording := text.Line(e.Levels[l.Value]); wording != "" {
				row.Levels[k].Help = wording
				row.Own = append(row.Own, strconv.Itoa(l.Value)+": "+wording)
			}
		}
		section.Rows = append(section.Rows, row)
	}
	return section
}

// pageLanguages are the language of a page that says this, and that of the
// scorecard where it is another one, else empty.
func pageLanguages(card *scoring.Scorecard, w *words.Words) (page, foreign string) {
	own := languageOf(card)
	if base, _, _ := strings.Cut(own, "-"); strings.EqualFold(base, w.Tag) {
		return own, ""
	}
	return w.Tag, own
}

// Opening is a name at the start of a line.
func (f form) Opening(name string) string { return words.Opening(name) }

// RoleNames are what the roles are called that can be ticked.
func (f form) RoleNames() []string {
	names := make([]string, len(f.Roles))
	for i, role := range f.Roles {
		names[i] = f.Words.Roles.Name(role)
	}
	return names
}

// ReplyNames are what the replies are called that can be ticked.
func (f form) ReplyNames() []string {
	names := make([]string, len(f.Replies))
	for i, reply := range f.Replies {
		names[i] = f.Words.Replies.Name(reply)
	}
	return names
}

// Rules say how it is filled in.
func (f form) Rules() []string {
	of := &f.Words.Forms
	return f.rulesOf(of.TickEvidence, of.TickNotKnown, of.TickNotApplicable)
}

// rulesOf are rules with what else one has to know, the one about what is not
// applicable only where there is anything that may be.
func (f form) rulesOf(evidence, notKnown, notApplicable string) []string {
	rules := []string{f.Words.Forms.Rate, evidence, notKnown}
	if f.MayNot {
		rules = append(rules, notApplicable)
	}
	return append(append(rules, f.Counting...), f.Words.Forms.NoRightAnswers)
}

// Typing says how what was filled in becomes a result.
func (f form) Typing() []string {
	of := &f.Words.Forms
	typed := of.TickedApplicable
	if f.MayNot {
		typed = of.Ticked
	}
	steps := []string{fmt.Sprintf(of.WriteTable, f.Reference), typed, fmt.Sprintf(of.ImportTable, f.Reference)}
	if len(f.Questions) > 0 {
		steps = append(steps, of.TypeClosing)
	}
	return steps
}

// mostAbreast is how many values stand beside each other: with more of them
// too little would be left for the statement, on paper.
const mostAbreast = 6

// IsBroken reports whether the values stand in two lines.
func (f form) IsBroken() bool { return len(f.Scale) > mostAbreast }

// Values are how many columns the values take.
func (f form) Values() int {
	if f.IsBroken() {
		return (len(f.Scale) + 1) / 2
	}
	return len(f.Scale)
}

// Boxes are how many columns an element has boxes in.
func (f form) Boxes() int { return f.Values() + 3 }

// Answers are how many columns a closing question has, its number apart.
func (f form) Answers() int { return 1 + len(f.Replies) }

func encodeFormCSV(card *scoring.Scorecard, o Options) ([]byte, error) {
	return encodeCSV(scorecard{card, o.words()}, o)
}
