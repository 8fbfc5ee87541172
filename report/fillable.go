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
		Data:   fillableData{Key: card.ID + " " + card.Version + " " + card.Hash(), Name: card.ID},
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
	words := make([]roleWords, len(f.Roles))
	for i, role := range f.Roles {
		words[i] = roleWords{role, roleMeaning(role)}
	}
	return words
}

type roleWords struct {
	Role  scoring.Role
	Words string
}

func roleMeaning(role scoring.Role) string {
	switch role {
	case scoring.Self:
		return "Self: my own work, or our own"
	case scoring.Leader:
		return "Leader: I lead those whose work this is"
	case scoring.Peer:
		return "Peer: I work beside them"
	case scoring.Agreed:
		return "Agreed: we answer together, as a team"
	}
	return string(role)
}

// Advice says how it is filled in.
func (f fillable) Advice() []string {
	return f.rulesOf(
		"Rate each statement as things stand today. Between two? Choose the lower.",
		"Say whether you could put the evidence on the table today; what that would be stands with each statement.",
		"Cannot tell? Choose Do not know: it becomes something to find out.",
		"Choose Not applicable where a statement cannot apply here, and say why.",
	)
}
