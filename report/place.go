package report

// place is where the result lies in the matrix of its scorecard, with what to
// do there, once that is certain.
func (s summary) place() para {
	at, _ := s.Assessment.InMatrix()
	place := s.words.PlaceWords(s.Assessment.Scorecard, at)
	if place == "" {
		return nil
	}
	advice := s.words.Matrix.Open
	if at.IsSettled() {
		advice = s.Assessment.Scorecard.Matrix.Quadrant(at.Corners[0]).Advice
	}
	return append(para{{place}}, paraOf(said(advice))...)
}

// position is the same for a program, nil where there is no place. That any
// quadrant is possible is for the program to see.
func (s summary) position() *positionJSON {
	at, _ := s.Assessment.InMatrix()
	if !at.IsDefined() {
		return nil
	}
	p := newPositionJSON(s.Assessment.Scorecard.Matrix, at)
	return &p
}
