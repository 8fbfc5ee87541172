package words

import (
	"strings"

	"github.com/kamscore/kamscore/scoring"
)

// Migrations are what another version of a scorecard means for a result.
type Migrations struct {
	NotComparable string // with the reasons, each a clause
	NewMajor      string
	NewScale      string
	NewMethod     string
	Weights       Plural // of elements
	Components    Plural // whose weight is another
}

var englishMigrations = Migrations{
	NotComparable: "Totals before and after are not comparable: %s.",
	NewMajor:      "the major version is another",
	NewScale:      "the scale has other values",
	NewMethod:     "the total is made in another way",
	Weights:       Plural{"the weight of %d element is another", "the weight of %d elements is another"},
	Components:    Plural{"the weight of %d component is another", "the weight of %d components is another"},
}

var germanMigrations = Migrations{
	NotComparable: "Gesamtwerte davor und danach sind nicht vergleichbar: %s.",
	NewMajor:      "die Hauptversion ist eine andere",
	NewScale:      "die Skala hat andere Werte",
	NewMethod:     "der Gesamtwert wird anders gebildet",
	Weights:       Plural{"%d Kriterium hat ein anderes Gewicht", "%d Kriterien haben ein anderes Gewicht"},
	Components:    Plural{"%d Themenfeld hat ein anderes Gewicht", "%d Themenfelder haben ein anderes Gewicht"},
}

// NotComparable says why totals on both versions cannot be compared, empty where
// they can.
func (w *Words) NotComparable(m scoring.Migration) string {
	var why []string
	if m.NewMajor {
		why = append(why, w.Migrations.NewMajor)
	}
	if m.Scale == scoring.DifferentScale {
		why = append(why, w.Migrations.NewScale)
	}
	if m.MethodChanged {
		why = append(why, w.Migrations.NewMethod)
	}
	if n := len(m.Weights()); n > 0 {
		why = append(why, w.Migrations.Weights.Of(n))
	}
	if n := len(m.ComponentWeights); n > 0 {
		why = append(why, w.Migrations.Components.Of(n))
	}
	if len(why) == 0 {
		return ""
	}
	return fill(w.Migrations.NotComparable, strings.Join(why, ", "))
}
