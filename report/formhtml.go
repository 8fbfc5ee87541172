package report

import (
	"bytes"
	_ "embed"
	"fmt"
	"html/template"
	"sync"

	"github.com/kamscore/kamscore/scoring"
)

var (
	//go:embed form.html
	formPage string
	//go:embed form.css
	formStyle string
)

// formTemplate is parsed once, and only if it is needed: a start of the program
// does not wait for it.
var formTemplate = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("form").Parse(formPage))
})

// A printable is a form on a page to print. What form.html reads of it has a
// capital.
type printable struct {
	form
	Policy string
	Style  template.CSS
}

// Quoting is a sentence with a text of the scorecard in it, which stands in its
// own language.
func (f form) Quoting(sentence, text string) template.HTML {
	text = template.HTMLEscapeString(text)
	if f.Foreign != "" {
		text = `<span lang="` + template.HTMLEscapeString(f.Foreign) + `">` + text + "</span>"
	}
	return template.HTML(fmt.Sprintf(template.HTMLEscapeString(sentence), text))
}

// encodeFormHTML writes one page that asks for nothing from elsewhere, for a
// screen and for A4 paper.
func encodeFormHTML(card *scoring.Scorecard, o Options) ([]byte, error) {
	var out bytes.Buffer
	err := formTemplate().Execute(&out, printable{newForm(card, o), policyFor(formStyle), template.CSS(formStyle)})
	return out.Bytes(), err
}
