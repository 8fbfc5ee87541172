package report

import "github.com/kamscore/kamscore/words"

// A planeView is drawn twice, for a screen or paper, and for a phone, since
// letters must not shrink with the picture. A style shows one of the two.
type planeView struct {
	Name  string // of the signs
	Signs []planeSign
	Large drawingView
	Small drawingView
	Notes []noteView
}

// A planeSign explains what is in the picture.
type planeSign struct {
	Kind planeSignKind
	Text string
}

// A planeSignKind is how a sign is drawn. Each has a shape of its own.
type planeSignKind string

const (
	signBefore   planeSignKind = "before"    // a small ring, and an arrow to the dot
	signMoving   planeSignKind = "moving"    // a dashed ring
	signSeveral  planeSignKind = "several"   // a ring around the dot
	signSomeMove planeSignKind = "some-move" // the same, dashed
)

// A noteView says of one of the drawings what it leaves out.
type noteView struct{ Class, Text string }

func newPlaneView(p plane, on *htmlPage) planeView {
	large, small := newDrawing(p, &largeScale), newDrawing(p, &smallScale)
	return planeView{
		Name: on.Words.Signs, Signs: planeSigns(p, on.Plane),
		Large: large.view(on), Small: small.view(on),
		Notes: append(large.notes(on.Plane), small.notes(on.Plane)...),
	}
}

// notes say what a reader of the drawing may look for.
func (d *drawing) notes(w *words.Plane) (notes []noteView) {
	unsaid, isShared := d.unsaid()
	if isShared {
		notes = append(notes, noteView{d.class, w.Shared})
	}
	if unsaid > 0 {
		notes = append(notes, noteView{d.class, w.NotNumbered.Of(unsaid)})
	}
	return notes
}

// planeSigns explain what there is in the picture, and nothing else.
func planeSigns(p plane, w *words.Plane) (signs []planeSign) {
	used := map[planeSignKind]bool{}
	for _, p := range p.points {
		used[signBefore] = used[signBefore] || p.before != nil
	}
	for _, s := range gathered(p.points) {
		used[s.sign()] = true
	}
	for _, sign := range []planeSign{
		{signMoving, w.Open}, {signSeveral, w.SamePlace}, {signSomeMove, w.SomeOpen}, {signBefore, w.Earlier},
	} {
		if used[sign.Kind] {
			signs = append(signs, sign)
		}
	}
	return signs
}
