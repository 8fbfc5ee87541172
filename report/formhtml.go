package report

import (
	"bytes"
	_ "embed"
	"html/template"
	"sync"

	"github.com/kamscore/kamscore/scoring"
)

//go:embed form.html
var formPage string

// formTemplate is parsed once, and only if it is needed: a start of the program
// does not wait for it.
var formTemplate = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("form").Parse(formPage))
})

// encodeFormHTML writes one page that asks for nothing from elsewhere, for a
// screen and for A4 paper.
func encodeFormHTML(card *scoring.Scorecard, o Options) ([]byte, error) {
	var out bytes.Buffer
	err := formTemplate().Execute(&out, newForm(card, o))
	return out.Bytes(), err
}
