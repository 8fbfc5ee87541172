package report

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/kamscore/kamscore/scoring"
)

// mostListed is how many results left out, or files, a text lists one by one.
const mostListed = 20

// A teamView is the elements that stand out in one way.
type teamView struct {
	name, title, explanation string
	elements                 []scoring.ElementRollUp
	words                    func(scoring.ElementRollUp) line
}

func (p teamPart) viewed() []teamView {
	say := &p.words.Team
	return []teamView{
		{
			"disagreement", say.Disagreement, say.TalkFirst,
			p.MostDisagreement(), p.ratings,
		},
		{
			"lowest_mean", say.LowestMean, "", p.LowestMean(),
			func(e scoring.ElementRollUp) line {
				return append(line{fmt.Sprintf(say.Mean, p.words.Tenths(e.MeanTenths()), p.Scorecard.Scale.Max())}, p.ratings(e)...)
			},
		},
		{
			"least_evidence", say.LeastEvidence, "", p.LeastEvidence(),
			func(e scoring.ElementRollUp) line {
				return line{say.Evidence.Of(e.Claims, e.Proven)}
			},
		},
		{
			"most_not_known", say.MostNotKnown, "", p.MostNotKnown(),
			func(e scoring.ElementRollUp) line {
				return line{say.DidNotKnow.Of(e.NotKnown, asked(e))}
			},
		},
	}
}

// asked is how many were asked an element.
func asked(e scoring.ElementRollUp) int { return e.Rated + e.NotKnown + e.NotApplicable + e.Unanswered }

// views list the elements that stand out. One respondent alone disagrees with
// nobody.
func (p teamPart) views() document {
	var d document
	for _, v := range p.viewed() {
		if len(v.elements) == 0 {
			continue
		}
		d = append(d, heading{2, v.title})
		if v.explanation != "" {
			d = append(d, para{{v.explanation}})
		}
		var items list
		for _, e := range v.elements {
			items = append(items, item{mark: Number(e.Place), text: nameOf(e.Element.Statement, e.Element.ID), under: []line{v.words(e)}})
		}
		d = append(d, items)
	}
	return d
}

// ratings are the separate ratings of an element.
func (p teamPart) ratings(e scoring.ElementRollUp) line { return p.words.RatingsWords(e) }

// omissions count the results that are not counted, by why.
func (p teamPart) omissions() line {
	var counts line
	for _, why := range scoring.Omissions() {
		if n := p.omitted(why); n > 0 {
			counts = append(counts, p.words.Omitted(why, n))
		}
	}
	return counts
}

// leftOut counts and lists the results that are not counted.
func (p teamPart) leftOut(full bool, loc *time.Location) document {
	if len(p.LeftOut) == 0 {
		return nil
	}
	d := document{heading{2, p.words.Team.LeftOut}, para{p.omissions()}}
	if p.anonymous {
		return d
	}
	var items list
	for i, l := range p.LeftOut {
		if i == mostListed && !full {
			items = append(items, item{text: p.words.Team.MoreLeftOut.Of(len(p.LeftOut) - i)})
			break
		}
		items = append(items, p.omission(l, loc))
	}
	return append(d, items)
}

// omission says which result is left out: by its file, or where names are
// hidden by its id.
func (p teamPart) omission(l scoring.LeftOut, loc *time.Location) item {
	it := item{mark: p.words.OmissionWord(l.Why)}
	if l.Why == scoring.OmittedInRole {
		it.mark = p.words.Roles.Name(l.Respondent.Role)
	}
	who := []string{l.Subject.Name, l.Respondent.Name, p.words.Date(l.Changed, loc)}
	if p.hidden {
		who = []string{l.Subject.Name, p.words.Date(l.Changed, loc), l.ID}
	} else {
		it.under = []line{{filepath.Base(l.Path)}}
	}
	who = slices.DeleteFunc(who, func(phrase string) bool { return phrase == "" })
	it.text = strings.Join(who, Separator)
	return it
}

// unreadable lists the files that could not be read, and where their names
// have to be kept back counts them.
func (t team) unreadable() document {
	if len(t.Unreadable) == 0 {
		return nil
	}
	d := document{heading{2, t.words.Team.NotRead}}
	if t.HidesNames() {
		return append(d, para{{t.words.Team.FilesUnread.Of(len(t.Unreadable))}})
	}
	var items list
	for i, u := range t.Unreadable {
		if i == mostListed {
			items = append(items, item{text: t.words.Team.MoreNotRead.Of(len(t.Unreadable) - i)})
			break
		}
		items = append(items, item{text: u.Path, under: []line{{u.Reason}}})
	}
	return append(d, items)
}
