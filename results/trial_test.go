package results

import (
	"errors"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/kamscore/kamscore/scoring"
)

// What passed the trial can be opened: it says what Decode says, whatever a
// state holds.
func TestWhatIsSavedCanBeOpened(t *testing.T) {
	var one trial // for all states, as in a session
	rapid.Check(t, func(t *rapid.T) {
		const elements = 4
		d := draft(elements)
		d.Assessment = drawn(t, d)
		data, err := d.encode()
		if err != nil {
			t.Fatal(err)
		}
		passed := one.begin(data)()
		_, refused := Decode(data)
		if (passed == nil) != (refused == nil) {
			t.Fatalf("the trial says %v, Decode %v\n%s", passed, refused, data)
		}
		if whole, err := d.Encode(); (err == nil) != (refused == nil) || err != nil && whole != nil {
			t.Fatalf("Encode says %v, Decode %v", err, refused)
		}
	})
}

// drawn is a state of a draft with any text, and now and then with what no
// result may hold.
func drawn(t *rapid.T, d *Document) scoring.Assessment {
	a := answered(d, len(d.Scorecard.Components[0].Elements))
	words := rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{"", "\xff\xfe", "\x00", "\u202e", "a\r\nb", `"\`, strings.Repeat("\u0301", 20)}))
	a.Subject.Name = words.Draw(t, "subject")
	a.Respondent.Name = words.Draw(t, "respondent")
	a.Position = words.Draw(t, "position")
	a.Revision = rapid.OneOf(rapid.IntRange(1, 100), rapid.SampledFrom([]int{-1, maxRevision, maxRevision + 1})).Draw(t, "revision")
	for id, answer := range a.Answers {
		answer.Note = words.Draw(t, "note")
		if rapid.Bool().Draw(t, "applies") {
			answer.Rating = scoring.Rated(rapid.IntRange(-1, 4).Draw(t, "rating"))
		} else {
			answer.Rating = scoring.NotApplicable(words.Draw(t, "reason"))
		}
		a.Answers[id] = answer
	}
	if rapid.IntRange(0, 5).Draw(t, "stranger") == 0 {
		a.Answers[words.Draw(t, "id")] = scoring.Answer{Rating: scoring.Rated(1)}
	}
	return a
}

func TestWhatCouldNotBeOpenedIsNotSaved(t *testing.T) {
	s, d := created(t)
	wrong := answered(d, 2)
	wrong.Answers["element-000"] = scoring.Answer{Rating: scoring.Rated(9)}
	var faults Faults
	if _, err := s.Save(wrong); !errors.As(err, &faults) {
		t.Errorf("the error is %v, want Faults", err)
	}
	wantRevision(t, s.Path(), 1)
	if left, err := (disk{}).names(strings.TrimSuffix(s.Path(), FileName(d))); err != nil || len(left) != 3 {
		t.Errorf("in the folder are %q (%v), want the result, its lock and its holder", left, err)
	}
	save(t, s, answered(d, 3))
	wantRevision(t, s.Path(), 3)
}

func TestAFaultOfTheTrialFailsTheSaveAndNotTheProgram(t *testing.T) {
	faulty := trial{scanner: &scanner{}} // without the maps that it writes to
	data, err := draft(1).encode()
	if err != nil {
		t.Fatal(err)
	}
	if err := faulty.begin(data)(); err == nil {
		t.Error("it passed")
	}
}
