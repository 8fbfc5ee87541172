package scoring

// A Heading is what a list shows of a scorecard.
type Heading struct {
	ID       string
	Title    string
	Subject  Kind
	Minutes  Minutes
	Elements int // all it has, those that only some are asked among them
}

// Heading is what a list shows of a scorecard, in the language it is in.
func (s *Scorecard) Heading() Heading {
	return Heading{ID: s.ID, Title: s.Title, Subject: s.Subject, Minutes: s.Minutes, Elements: s.Len()}
}
