package report

import (
	"cmp"
	"slices"
	"strings"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// A webpage is what a thing says on a page of HTML: a document with room for
// pictures, and what the page as a whole needs to know.
type webpage struct {
	language string // BCP 47, of the scorecard's texts; empty where they are of several
	title    string // of the window; empty means that of the document
	kind     string // what sort of page it is, above its heading; empty where that says it
	document document
}

// languages are that of the page, which its words are in, and that of the
// scorecard's texts where those are in another, else empty.
func (p webpage) languages(w *words.Words) (page, texts string) {
	primary, _, _ := strings.Cut(p.language, "-")
	switch {
	case p.language == "":
		return w.Tag, ""
	case strings.EqualFold(primary, w.Tag):
		return p.language, ""
	}
	return w.Tag, p.language
}

// A paged thing has a webpage of its own. Any other shows its document in
// full.
type paged interface{ webpage(o Options) webpage }

func webpageOf(t thing, o Options) webpage {
	if t, ok := t.(paged); ok {
		return t.webpage(o)
	}
	return webpage{document: t.document(true, o.Location)}
}

// titleOf names the window: the document's title, and what it is about.
func titleOf(s *scoring.Scorecard, about string) string {
	title := nameOf(s.Title, s.ID)
	if about != "" {
		title += ", " + about
	}
	return title
}

// The blocks from here on are pictures, which only a page has room for. Text
// and Markdown never meet them: no document has them, only webpages.

// facts are names with their values, those without a value left out.
type facts []fact

type fact struct{ name, value string }

// figures are the few numbers to see first, with the whole as a bar and as a
// shape.
type figures struct {
	of    []figure
	bar   bar
	shape radar
}

// A figure is a number, or the words in its place, with a name above it and
// lines below it.
type figure struct {
	name, number string
	isMain       bool // stands above the others
	under        []line
}

// A legend explains the signs of bars and shapes.
type legend []sign

type sign struct {
	kind signKind
	text string
}

// A signKind is how a sign is drawn. Each can be told from the others without
// colour.
type signKind string

const (
	signEvidenced signKind = "evidenced" // solid
	signClaimed   signKind = "claimed"   // hatched
	signOpen      signKind = "open"      // a dashed outline
	signEarlier   signKind = "earlier"   // a line across, in a shape dashed
	signTarget    signKind = "target"    // a diamond
	signRange     signKind = "range"     // a tinted box
	signMean      signKind = "mean"      // a thick line across it
)

// A bar is a percent as a length, the evidenced part of it first. What is not
// defined is not drawn.
type bar struct {
	label     string // where a row has several
	claimed   scoring.Percent
	evidenced scoring.Percent
	possible  scoring.Percent // where something is not rated
	earlier   scoring.Percent // of the round before
	target    scoring.Percent

	// Of several respondents there is a mean instead of a claim.
	lowest, highest, mean scoring.Percent
}

// A radar is the shape of several percents, a spoke for each. The table with
// the same numbers is what it says in words.
type radar struct {
	caption   string
	spokes    []string // what they go by: short, as a number is
	claimed   []scoring.Percent
	evidenced []scoring.Percent
	earlier   []scoring.Percent // nil where there is none
}

func (facts) block()   {}
func (figures) block() {}
func (legend) block()  {}

// barOf is a score as a bar.
func barOf(s scoring.Score) bar {
	b := bar{claimed: s.Percent, evidenced: s.Evidenced}
	if s.Unanswered > 0 {
		b.possible = s.Possible
	}
	return b
}

// isDrawn reports whether there is a score, and there are enough spokes for a
// shape and not so many that it could not be read.
func (r radar) isDrawn() bool {
	return len(r.spokes) >= 3 && len(r.spokes) <= 24 && slices.ContainsFunc(r.claimed, scoring.Percent.Defined)
}

// languageOf is the language that a scorecard is written in, English where it
// says none that could be one.
func languageOf(s *scoring.Scorecard) string {
	isTag := !strings.ContainsFunc(s.Language, func(r rune) bool {
		return r != '-' && (r < '0' || r > '9') && (r < 'A' || r > 'Z') && (r < 'a' || r > 'z')
	})
	if !isTag {
		return "en"
	}
	return cmp.Or(s.Language, "en")
}
