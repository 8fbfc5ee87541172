package scoring

import "slices"

// Tell gives a roll-up the texts of a scorecard, in the language that this is
// read in. A text that the scorecard has in none of its languages was changed
// since, and stays as it was answered; so does everything where the scorecard is
// another one or another version.
func (r *RollUp) Tell(card *Scorecard) {
	if card.ID != r.Scorecard.ID || card.Version != r.Scorecard.Version {
		return
	}
	t := teller{card: card}
	for _, language := range card.Languages() {
		t.known = append(t.known, card.In(language))
	}
	shown := r.Scorecard
	shown.Language = card.Language
	t.tell(&shown.Title, func(s *Scorecard) string { return s.Title })
	shown.Scale, shown.Bands, shown.Stages = slices.Clone(shown.Scale), slices.Clone(shown.Bands), slices.Clone(shown.Stages)
	if slices.EqualFunc(shown.Scale, card.Scale, func(a, b Level) bool { return a.Value == b.Value }) {
		for i := range shown.Scale {
			t.tell(&shown.Scale[i].Label, func(s *Scorecard) string { return s.Scale[i].Label })
			t.tell(&shown.Scale[i].Help, func(s *Scorecard) string { return s.Scale[i].Help })
		}
	}
	if slices.EqualFunc(shown.Bands, card.Bands, func(a, b Band) bool { return a.From == b.From }) {
		for i := range shown.Bands {
			t.tell(&shown.Bands[i].Label, func(s *Scorecard) string { return s.Bands[i].Label })
			t.tell(&shown.Bands[i].Next, func(s *Scorecard) string { return s.Bands[i].Next })
		}
	}
	if slices.EqualFunc(shown.Stages, card.Stages, func(a, b Stage) bool { return a.ID == b.ID }) {
		for i := range shown.Stages {
			t.tell(&shown.Stages[i].Title, func(s *Scorecard) string { return s.Stages[i].Title })
		}
	}
	shown.Matrix = t.matrix(shown.Matrix)
	t.components(r)
}

// A teller knows the texts of a scorecard in all its languages.
type teller struct {
	card  *Scorecard
	known []*Scorecard
}

// tell replaces a text by what the scorecard says there, where the text is one
// of those that it has or nothing.
func (t teller) tell(text *string, of func(*Scorecard) string) {
	if *text == "" || slices.ContainsFunc(t.known, func(s *Scorecard) bool { return of(s) == *text }) {
		*text = of(t.card)
	}
}

// matrix is a matrix with the texts of that of the scorecard, where both have
// the same axes, else the matrix itself.
func (t teller) matrix(of *Matrix) *Matrix {
	its := t.card.Matrix
	if of == nil || its == nil || !of.X.isOf(its.X) || !of.Y.isOf(its.Y) {
		return of
	}
	m := of.clone()
	for i := range m.Quadrants {
		q := &m.Quadrants[i]
		t.tell(&q.Label, func(s *Scorecard) string { return s.Matrix.Quadrant(q.Corner).Label })
		t.tell(&q.Advice, func(s *Scorecard) string { return s.Matrix.Quadrant(q.Corner).Advice })
	}
	return m
}

// components tells the titles of components and the statements.
func (t teller) components(r *RollUp) {
	places := t.card.Places()
	for i := range r.Scorecard.Components {
		c := &r.Scorecard.Components[i]
		at := slices.IndexFunc(t.card.Components, func(of Component) bool { return of.ID == c.ID })
		if at >= 0 {
			t.tell(&c.Title, func(s *Scorecard) string { return s.Components[at].Title })
			r.Components[i].Title = c.Title
		}
		for j := range c.Elements {
			if place, ok := places[c.Elements[j].ID]; ok {
				t.tell(&c.Elements[j].Statement, func(s *Scorecard) string { return s.At(place).Statement })
			}
		}
	}
}
