package words

import "github.com/kamscore/kamscore/scoring"

// Overlays are what is said of a scorecard that extends another.
type Overlays struct {
	Dropped Plural // elements dropped, and with the base's id and version, how many are changed and added
	Of      string // with the base's id and version
}

var englishOverlays = Overlays{
	Dropped: Plural{
		"Overlay of %[2]s %[3]s: %[1]d element dropped, %[4]d changed, %[5]d added",
		"Overlay of %[2]s %[3]s: %[1]d elements dropped, %[4]d changed, %[5]d added",
	},
	Of: "overlay of %s %s",
}

var germanOverlays = Overlays{
	Dropped: Plural{
		"Beruht auf %[2]s %[3]s: %[1]d Kriterium weggelassen, %[4]d geändert, %[5]d hinzugefügt",
		"Beruht auf %[2]s %[3]s: %[1]d Kriterien weggelassen, %[4]d geändert, %[5]d hinzugefügt",
	},
	Of: "beruht auf %s %s",
}

// OverlayWords say what a scorecard extends and how much of it it changes.
func (w *Words) OverlayWords(s *scoring.Scorecard) string {
	return w.Overlays.Dropped.Of(len(s.Overlay.Dropped), s.Extends.ID, s.Extends.Version, len(s.Overlay.Overridden), s.AddedElements())
}
