package cli

import (
	"errors"
	"testing"

	"github.com/kamscore/kamscore/results"
	"github.com/kamscore/kamscore/scoring"
)

func TestAResultReachesForNoOtherMachine(t *testing.T) {
	for path, want := range map[string]bool{
		`\\server\share\card.yaml`: true, "//server/share/card.yaml": true, `\\?\UNC\server\card.yaml`: true, `/\server\card.yaml`: true,
		"/home/a/card.yaml": false, `C:\cards\card.yaml`: false, "card.yaml": false, "": false,
	} {
		if got := isOnServer(path); got != want {
			t.Errorf("isOnServer(%s) is %t", path, got)
		}
	}
	a := &app{library: t.TempDir()}
	d := &results.Document{Source: `\\server\share\value-creation.yaml`}
	d.Scorecard = &scoring.Scorecard{ID: "value-creation"}
	if c, err := a.cardRated(d, "resume"); err != nil || c.source != bundled {
		t.Errorf("the scorecard is from %q (%v), want the bundled one", c.source, err)
	}
	d.Scorecard = &scoring.Scorecard{ID: "theirs"}
	var hint *hinted
	if _, err := a.cardRated(d, "resume"); !errors.As(err, &hint) {
		t.Errorf("the error is %v, want one that says what to do", err)
	}
}
