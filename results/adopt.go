package results

import (
	"fmt"
	"maps"
	"slices"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

// An Adoption is what changed for a result that was put on the scorecard at
// hand.
type Adoption struct {
	Changed  bool   // whether this scorecard means something else than the one rated
	From, To string // versions of the scorecard

	// Reworded are the elements, of those that are asked, whose statement is
	// not the one that was answered. They stay until they are answered anew,
	// also when nothing else changed.
	Reworded []scoring.Place

	Renamed int      // how many answers went to a new id
	Gone    []string // ids of answered elements that are no longer asked
}

// An AdoptionError says why a result cannot go on with a scorecard and, by
// Hint, what to do about it.
type AdoptionError struct {
	ID     string // of the result
	Reason string // what does not fit, in a reader's words
	Advice string // the next step
}

func (e *AdoptionError) Error() string { return "go on with " + e.ID + ": " + e.Reason }

// Hint is what the reader can do next.
func (e *AdoptionError) Hint() string { return e.Advice }

// Adopt puts a document that was read on the scorecard at hand, to go on with
// it. Source is where its YAML is, or "bundled". Answers follow their elements
// to new ids and keep the statement they answered; those to elements that are
// gone are kept and do not count. Where only some components are asked, the
// document goes on with those of them that the scorecard still has.
//
// The error is an *AdoptionError where it is another scorecard or another major
// version, a rating is not on its scale, or it has nothing of what is asked. The
// document is as it was then.
func (d *Document) Adopt(card *scoring.Scorecard, source string) (Adoption, error) {
	if err := d.checkMatch(card); err != nil {
		return Adoption{}, err
	}
	part, err := d.checkPart(card)
	if err != nil {
		return Adoption{}, err
	}
	next, renamed := d.renamed(card)
	if err := next.checkRatings(card); err != nil {
		return Adoption{}, err
	}
	hash := card.Hash()
	adoption := Adoption{
		Changed: d.Hash != "" && d.Hash != hash,
		From:    d.Scorecard.Version, To: card.Version,
		Reworded: next.reworded(part), Renamed: renamed, Gone: next.gone(part),
	}
	if d.Whole != nil {
		next.Whole = card
	}
	next.Scorecard, next.Hash, next.Source = part, hash, source
	next.Scores = scoring.ScoreAll(part, next.Answers)
	*d = next
	return adoption, nil
}

// checkMatch returns an error unless results of both scorecards compare.
func (d *Document) checkMatch(card *scoring.Scorecard) error {
	switch was := d.Scorecard; {
	case was.ID != card.ID:
		return &AdoptionError{
			ID:     d.ID,
			Reason: fmt.Sprintf("it was rated on the scorecard %s, and this one is %s", was.ID, card.ID),
			Advice: fmt.Sprintf("kamscore resume %s --scorecard FILE says where %s is", d.ID, was.ID),
		}
	case was.Major() != card.Major():
		return &AdoptionError{
			ID: d.ID,
			Reason: fmt.Sprintf("it was rated on version %s of %s, and this one is %s; "+
				"results of two major versions are not comparable", was.Version, was.ID, card.Version),
			Advice: d.startAnew(),
		}
	}
	return nil
}

// checkPart returns what is asked of a scorecard, or an error where that is
// nothing.
func (d *Document) checkPart(card *scoring.Scorecard) (*scoring.Scorecard, error) {
	if d.Whole == nil {
		return card, nil
	}
	part, gone := card.Only(componentIDs(d.Scorecard))
	if len(part.Components) > 0 {
		return part, nil
	}
	return nil, &AdoptionError{
		ID: d.ID,
		Reason: fmt.Sprintf("it asks only the %s %s, which version %s does not have",
			plural(len(gone), "component", "components"), enumerate(gone), card.Version),
		Advice: d.startAnew() + "; kamscore start --components takes the ids of the components to ask",
	}
}

func (d *Document) startAnew() string {
	return fmt.Sprintf("read it with kamscore summary %s, and start a new assessment on the new version", d.ID)
}

// checkRatings returns an error unless every rating is on the scale of a
// scorecard.
func (d *Document) checkRatings(card *scoring.Scorecard) error {
	var off []string
	for i := range card.Components {
		for j := range card.Components[i].Elements {
			id := card.Components[i].Elements[j].ID
			value, isRated := d.Answers[id].Rating.Value()
			if _, isOnScale := card.Scale.Level(value); isRated && !isOnScale {
				off = append(off, fmt.Sprintf("%s is rated %d", id, value))
			}
		}
	}
	if len(off) == 0 {
		return nil
	}
	return &AdoptionError{
		ID:     d.ID,
		Reason: fmt.Sprintf("%s, and the scale of version %s is %s", enumerate(off), card.Version, span(card.Scale)),
		Advice: d.startAnew() + "; a scorecard whose scale changes is due a new major version",
	}
}

// renamed is the document with its answers, and its position, under the ids
// that a scorecard has for their elements, and how many answers moved. It
// shares with the document nothing that changes.
func (d *Document) renamed(card *scoring.Scorecard) (next Document, moved int) {
	next = *d
	next.Assessment = d.Clone()
	next.kept = maps.Clone(d.kept)
	next.keptActions = maps.Clone(d.keptActions)
	places := card.Places()
	for i := range card.Components {
		for j := range card.Components[i].Elements {
			e := &card.Components[i].Elements[j]
			var old []string // what this element was called, as far as nothing else is now
			for _, id := range e.Was {
				if _, isAsked := places[id]; !isAsked {
					old = append(old, id)
				}
			}
			if len(old) == 0 {
				continue
			}
			if slices.Contains(old, d.Position) {
				next.Position = e.ID
			}
			next.movePlan(old, e.ID)
			if next.Answers[e.ID].IsEmpty() && next.move(next.lastAnswered(old), e.ID) {
				moved++
			}
		}
	}
	next.dropTargetsOff(card.Scale)
	return next, moved
}

// lastAnswered is the id of some that was answered last. Where an element was
// merged from several, that is the respondent's last word on it; the others
// are kept as answers to elements that are gone.
func (d *Document) lastAnswered(ids []string) string {
	return slices.MaxFunc(ids, func(a, b string) int {
		x, y := d.Answers[a], d.Answers[b]
		switch {
		case x.IsEmpty() == y.IsEmpty():
			return x.Answered.Compare(y.Answered)
		case x.IsEmpty():
			return -1
		}
		return 1
	})
}

// move gives an answer, with what the file said beside it, to another element
// and reports whether there was one.
func (d *Document) move(from, to string) bool {
	a := d.Answers[from]
	if a.IsEmpty() {
		return false
	}
	d.Answers[to] = a
	delete(d.Answers, from)
	if k, ok := d.kept[from]; ok {
		d.kept[to] = k
		delete(d.kept, from)
	}
	return true
}

// reworded are the elements of a scorecard whose statement is not the one that
// was answered.
func (d *Document) reworded(card *scoring.Scorecard) (places []scoring.Place) {
	for i := range card.Components {
		for j := range card.Components[i].Elements {
			e := &card.Components[i].Elements[j]
			answered := d.kept[e.ID].statement // empty where the file did not say
			if !d.Answers[e.ID].IsEmpty() && answered != "" && answered != text.Line(e.Statement) {
				places = append(places, scoring.Place{Component: i, Element: j})
			}
		}
	}
	return places
}

// gone lists the answered elements of what the document asks that another
// scorecard does not have.
func (d *Document) gone(card *scoring.Scorecard) (ids []string) {
	places := card.Places()
	for i := range d.Scorecard.Components {
		for j := range d.Scorecard.Components[i].Elements {
			id := d.Scorecard.Components[i].Elements[j].ID
			if _, isAsked := places[id]; !isAsked && !d.Answers[id].IsEmpty() {
				ids = append(ids, id)
			}
		}
	}
	return ids
}
