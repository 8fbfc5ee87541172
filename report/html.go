package report

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"sync"

	"github.com/kamscore/kamscore/text"
	"github.com/kamscore/kamscore/words"
)

var (
	//go:embed webpage.html
	webpageHTML string
	//go:embed webpage.css
	webpageStyle string
)

// webpageTemplate is parsed once, and only if it is needed: a start of the
// program does not wait for it.
var webpageTemplate = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("page").Parse(webpageHTML))
})

// policyFor allows a page its one style sheet, and nothing else: no script,
// no picture, no font, no form and no address, be it of this machine.
func policyFor(style string) string {
	hash := sha256.Sum256([]byte(style))
	return "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(hash[:]) +
		"'; base-uri 'none'; form-action 'none'"
}

// An htmlPage is what webpage.html reads. Its pieces come out of templates
// themselves, so all text in them is escaped.
type htmlPage struct {
	Language string
	Texts    string // the language of the scorecard's own texts, empty where it is the same
	Words    *words.Pages
	Plane    *words.Plane
	Title    string
	Kind     string // above the heading
	Policy   string
	Style    template.CSS
	Opening  []template.HTML // under the title
	Lead     []template.HTML // before the first section
	Heading  string
	Sections []htmlSection
}

// An htmlSection is what follows a heading of level 2.
type htmlSection struct {
	ID     string
	Title  string
	Blocks []template.HTML
}

// HasContents reports whether there is so much that a reader wants to jump.
func (p htmlPage) HasContents() bool { return len(p.Sections) >= 3 }

// encodeHTML writes one page that asks for nothing from elsewhere, for a
// screen of any width and for A4 paper.
func encodeHTML(t thing, o Options) ([]byte, error) {
	s := webpageOf(t, o)
	page := htmlPage{
		Words:  &o.words().Pages,
		Plane:  &o.words().Plane,
		Kind:   text.Line(s.kind),
		Policy: policyFor(webpageStyle),
		Style:  template.CSS(webpageStyle),
	}
	page.Language, page.Texts = s.languages(o.words())
	if err := page.fill(s.document); err != nil {
		return nil, err
	}
	page.Title = cmp.Or(text.Line(s.title), page.Heading)
	var out bytes.Buffer
	err := webpageTemplate().Execute(&out, page)
	return out.Bytes(), err
}

// fill deals the blocks of a document out to the parts of the page.
func (p *htmlPage) fill(d document) error {
	for i, b := range d {
		switch h, _ := b.(heading); h.level {
		case 1:
			p.Heading = text.Line(h.text)
			continue
		case 2:
			p.Sections = append(p.Sections, htmlSection{ID: fmt.Sprintf("s%d", len(p.Sections)+1), Title: text.Line(h.text)})
			continue
		}
		html, err := blockHTML(b, p)
		if err != nil {
			return err
		}
		switch {
		case len(p.Sections) > 0:
			last := &p.Sections[len(p.Sections)-1]
			last.Blocks = append(last.Blocks, html)
		case i == 1 && p.Heading != "" && opens(b):
			p.Opening = append(p.Opening, html)
		default:
			p.Lead = append(p.Lead, html)
		}
	}
	return nil
}

// opens reports whether a block is short enough to stand below the title.
func opens(b block) bool {
	switch b.(type) {
	case para, facts:
		return true
	}
	return false
}

// blockHTML writes one block by the template that goes by its name.
func blockHTML(b block, on *htmlPage) (template.HTML, error) {
	name, view := blockView(b, on)
	var out bytes.Buffer
	err := webpageTemplate().ExecuteTemplate(&out, name, view)
	return template.HTML(out.String()), err
}

// blockView is the name of the template for a block, and what that reads.
func blockView(b block, on *htmlPage) (name string, view any) {
	switch b := b.(type) {
	case heading:
		return "heading", headingView{text.Line(b.text), on.Texts}
	case para:
		return "para", sayLines(b)
	case list:
		return "list", newListView(b, on)
	case table:
		return "table", newTableView(b, on)
	case facts:
		return "facts", factsView(b)
	case figures:
		return "figures", newFiguresView(b)
	case legend:
		return "legend", newLegendView(b, on)
	case plane:
		return "plane", newPlaneView(b, on)
	}
	return "none", nil
}
