package tui

import "github.com/kamscore/kamscore/words"

// placeWords say where the assessment lies in the matrix of its scorecard, and
// are empty while there is nothing to say of that.
func placeWords(d *desk) string {
	at, _ := d.sheet.Session.InMatrix()
	place := d.words.PlaceWords(d.card(), at)
	if place == "" || at.IsSettled() {
		return place
	}
	return join(". ", place, d.words.Matrix.Open)
}

// whyPlace has what the quadrant advises, or each of those that are possible,
// and how the place comes about.
func whyPlace(d *desk) why {
	m, of := d.card().Matrix, &d.words.Matrix
	at, _ := d.sheet.Session.InMatrix()
	w := why{heading: heading{left: of.OnePlace, right: d.words.QuadrantWords(m, at)}}
	if !at.IsSettled() {
		w = w.because(of.Open)
	}
	for i, label := range words.QuadrantLabels(m, at) {
		w = w.because(join(". ", label, m.Quadrant(at.Corners[i]).Advice))
	}
	w = w.because(d.words.AxisWords(d.card(), m.X, at.X)+".", d.words.AxisWords(d.card(), m.Y, at.Y)+".", of.Displayed)
	if at.Unanswered() > 0 {
		w = w.because(of.OverRated)
	}
	return w
}
