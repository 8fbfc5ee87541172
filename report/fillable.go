package report

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"io"
	"sync"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// The page that is filled in, in a browser. Style and script stand in the page
// as they do here, byte for byte: its policy names them by their hashes.
var (
	//go:embed fillable.html
	fillablePage string
	//go:embed fillable.css
	fillableStyle string
	//go:embed fillable.js
	fillableScript string
)

var fillableTemplate = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("fillable").Parse(fillablePage))
})

// A fillable is a form to be filled in on the page. What fillable.html reads
// of it has a capital.
type fillable struct {
	form
	Policy string
	Style  template.CSS
	Script template.JS
	Data   fillableData
}

// fillableData is what the script needs beyond the page.
type fillableData struct {
	Key      string            `json:"key"` // under which answers are kept
	Name     string            `json:"name"`
	Elements []fillableElement `json:"elements"`
	Says     fillableSays      `json:"says"`
}

// fillableSays is all that the script says, by the names that it has here.
type fillableSays struct {
	words.FillableScript
	NothingToRate, Rated, NotApplicable, NotKnown string
}

// A fillableElement is what the table of answers says of an element that
// nobody answered.
type fillableElement struct {
	ID        string `json:"id"`
	Component string `json:"component"`
	Statement string `json:"statement"`
	Weight    int    `json:"weight"`
}

// Fillable writes a scorecard as one page to be filled in away from a
// terminal, in any browser. It asks for nothing from elsewhere, keeps what was
// answered in the browser, and hands back the table of answers, which can be
// imported.
func Fillable(w io.Writer, card *scoring.Scorecard, o Options) error {
	var out bytes.Buffer
	if err := fillableTemplate().Execute(&out, newFillable(card, o)); err != nil {
		return fmt.Errorf("write form to fill in: %w", err)
	}
	if _, err := w.Write(out.Bytes()); err != nil {
		return fmt.Errorf("write form to fill in: %w", err)
	}
	return nil
}

func newFillable(card *scoring.Scorecard, o Options) fillable {
	f := fillable{
		form:   newForm(card, o),
		Policy: fillablePolicy(),
		Style:  template.CSS(fillableStyle),
		Script: template.JS(fillableScript),
		Data:   fillableData{Key: card.ID + " " + card.Version + " " + card.Hash(), Name: card.ID, Says: newFillableSays(o.words())},
	}
	for i, section := range f.Sections {
		for j, row := range section.Rows {
			f.Data.Elements = append(f.Data.Elements, fillableElement{
				ID: row.ID, Component: section.ID, Statement: row.Statement, Weight: card.Components[i].Elements[j].Weight,
			})
		}
	}
	return f
}

func newFillableSays(w *words.Words) fillableSays {
	return fillableSays{
		FillableScript: w.Fillable.Script,
		NothingToRate:  w.Scores.NothingToRate, Rated: w.Scores.Rated,
		NotApplicable: w.Scores.NotApplicable, NotKnown: w.Scores.NotKnown,
	}
}

// fillablePolicy allows the page its own style and script and nothing else.
func fillablePolicy() string {
	hash := func(s string) string {
		sum := sha256.Sum256([]byte(s))
		return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
	}
	return "default-src 'none'; script-src " + hash(fillableScript) + "; style-src " + hash(fillableStyle) +
		"; form-action 'none'; base-uri 'none'"
}

// After is where a link leads that skips a component.
func (f fillable) After(component int) string {
	if component+1 < len(f.Sections) {
		return "#c-" + f.Sections[component+1].ID
	}
	return "#finish"
}

// RoleWords say what each role means to the one who chooses it.
func (f fillable) RoleWords() []roleWords {
	said := make([]roleWords, len(f.Roles))
	for i, role := range f.Roles {
		said[i] = roleWords{role, f.Words.Fillable.Roles.Of(role)}
	}
	return said
}

type roleWords struct {
	Role  scoring.Role
	Words string
}

// Advice says how it is filled in.
func (f fillable) Advice() []string {
	of := &f.Words.Fillable
	return f.rulesOf(of.SayEvidence, of.ChooseNotKnown, of.ChooseNotApplicable)
}

// Key is what is written on a key.
func (f fillable) Key(said string) template.HTML {
	return "<kbd>" + template.HTML(template.HTMLEscapeString(words.Opening(said))) + "</kbd>"
}

// Button is what is written on a button, where a sentence names it.
func (f fillable) Button(said string) template.HTML {
	return "<b>" + template.HTML(template.HTMLEscapeString(said)) + "</b>"
}

// Marked is a sentence filled in with keys and buttons.
func (f fillable) Marked(sentence string, with ...template.HTML) template.HTML {
	filled := make([]any, len(with))
	for i, mark := range with {
		filled[i] = mark
	}
	return template.HTML(fmt.Sprintf(template.HTMLEscapeString(sentence), filled...))
}
