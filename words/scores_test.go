package words_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// of scores one component of n elements with the answers given, in order.
func of(n int, answers ...scoring.Answer) scoring.Score {
	s := &scoring.Scorecard{Scale: scoring.DefaultScale(), Components: make([]scoring.Component, 1)}
	all := scoring.Answers{}
	for i := range n {
		id := string(rune('a' + i))
		s.Components[0].Elements = append(s.Components[0].Elements, scoring.Element{ID: id, Weight: 1})
		if i < len(answers) {
			all[id] = answers[i]
		}
	}
	return scoring.ScoreAll(s, all).Components[0]
}

var (
	three = rated(3, scoring.EvidenceYes)
	two   = rated(2, scoring.EvidenceUnsaid)
	zero  = rated(0, scoring.EvidenceUnsaid)
	na    = scoring.Answer{Rating: scoring.NotApplicable("")}
	dunno = scoring.Answer{Rating: scoring.NotKnown()}
)

func rated(value int, evidence scoring.Evidence) scoring.Answer {
	return scoring.Answer{Rating: scoring.Rated(value), Evidence: evidence}
}

func TestWordsForAScore(t *testing.T) {
	type phrases struct {
		score, fraction, progress, claimed, evidenced string
		stopped, out                                  []string
	}
	tests := map[string]struct {
		score scoring.Score
		want  phrases
	}{
		"untouched": {of(4), phrases{
			score: "NO SCORE YET", fraction: "0 / 12", progress: "0 of 4 rated", evidenced: "–",
			stopped: []string{"100% if all 4 were complete"},
		}},
		"untouched, of one element": {of(1), phrases{
			score: "NO SCORE YET", fraction: "0 / 3", progress: "0 of 1 rated", evidenced: "–",
			stopped: []string{"100% if the last one were complete"},
		}},
		"some rated": {of(4, three, two), phrases{
			score: "42%", fraction: "5 / 12", progress: "2 of 4 rated", claimed: "42% claimed, 25% evidenced · 1 not said", evidenced: "1/2",
			stopped: []string{"42% if you stopped here", "83% of what you have rated", "92% if the last 2 were all complete"},
		}},
		"one left": {of(3, three, zero), phrases{
			score: "33%", fraction: "3 / 9", progress: "2 of 3 rated", claimed: "33% claimed, 33% evidenced", evidenced: "1/1",
			stopped: []string{"33% if you stopped here", "50% of what you have rated", "67% if the last one were complete"},
		}},
		"left out": {of(4, three, na, na, dunno), phrases{
			score: "50%", fraction: "3 / 6 · 2 not applicable", progress: "1 of 2 rated", claimed: "50% claimed, 50% evidenced", evidenced: "1/1",
			stopped: []string{"50% if you stopped here", "100% of what you have rated", "100% if the last one were complete"},
			out:     []string{"2 not applicable", "1 not known"},
		}},
		"nothing claimed": {of(1, zero), phrases{
			score: "0%", fraction: "0 / 3", progress: "1 of 1 rated", claimed: "0% claimed, 0% evidenced", evidenced: "–",
		}},
		"nothing applies": {of(2, na, na), phrases{
			score: "NOT APPLICABLE", fraction: "0 / 0 · 2 not applicable", progress: "nothing to rate", evidenced: "–",
			out: []string{"2 not applicable"},
		}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			s := tt.score
			got := phrases{
				score: words.English().ScoreWord(s), fraction: words.English().Fraction(s), progress: words.English().Progress(s),
				claimed: words.English().Claimed(s), evidenced: words.English().Evidenced(s),
				stopped: words.English().StoppedHere(s, scoring.DefaultScale()), out: words.English().LeftOut(s),
			}
			if diff := cmp.Diff(tt.want, got, cmp.AllowUnexported(phrases{})); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestPercentOfNothingIsEmpty(t *testing.T) {
	if got := words.English().Percent(scoring.Percent{}); got != "" {
		t.Errorf("no percent is %q", got)
	}
}

func TestBandWords(t *testing.T) {
	tests := []struct{ band, evidenced, want string }{
		{"", "", ""},
		{"Strong", "Strong", "Strong"},
		{"Strong", "Developing", "Strong claimed, Developing evidenced"},
		{"Strong", "", "Strong claimed"},
		{"", "Early", ""},
	}
	for _, tt := range tests {
		if got := words.English().BandWords(scoring.Score{Band: tt.band, BandEvidenced: tt.evidenced}); got != tt.want {
			t.Errorf("%q and %q are %q, want %q", tt.band, tt.evidenced, got, tt.want)
		}
	}
}

func TestWhatIsToBeConfirmed(t *testing.T) {
	for n, want := range map[int][2]string{
		0:  {"", ""},
		1:  {"1 to confirm", "1 answer is carried over and not confirmed"},
		12: {"12 to confirm", "12 answers are carried over and not confirmed"},
	} {
		s := scoring.Score{Carried: n}
		if got := [2]string{words.English().ToConfirm(s), words.English().CarriedWords(s)}; got != want {
			t.Errorf("%d: %q", n, got)
		}
	}
}

// A percent and its sign are not parted, and no word is bent to fit another.
func TestWordsForAScoreInGerman(t *testing.T) {
	w := words.German()
	tests := []struct {
		score                        scoring.Score
		word, fraction, claimed, top string
	}{
		{of(4), "NOCH KEIN WERT", "0 / 12", "", "100\u00a0%, wenn alle 4 voll erfüllt wären"},
		{of(4, three, two), "42\u00a0%", "5 / 12", "42\u00a0% laut Bewertung, 25\u00a0% belegt · 1 ohne Angabe", "92\u00a0%, wenn die letzten 2 voll erfüllt wären"},
		{of(3, three, na), "50\u00a0%", "3 / 6 · 1 nicht anwendbar", "50\u00a0% laut Bewertung, 50\u00a0% belegt", "100\u00a0%, wenn das letzte voll erfüllt wäre"},
	}
	for _, tt := range tests {
		stopped := w.StoppedHere(tt.score, scoring.DefaultScaleIn("de"))
		got := []string{w.ScoreWord(tt.score), w.Fraction(tt.score), w.Claimed(tt.score), stopped[len(stopped)-1]}
		if diff := cmp.Diff([]string{tt.word, tt.fraction, tt.claimed, tt.top}, got); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	}
	if got, want := w.BandWords(scoring.Score{Band: "Stark", BandEvidenced: "Im Aufbau"}), "laut Bewertung: Stark, belegt: Im Aufbau"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// What the highest level of the default scale is called, in whatever language,
// is not taken for a name of a scale's own.
func TestTopWords(t *testing.T) {
	own := scoring.Scale{{Value: 0, Label: "No"}, {Value: 9, Label: "World class"}}
	for _, tt := range []struct {
		scale           scoring.Scale
		english, german string
	}{
		{scoring.DefaultScale(), "complete", "voll erfüllt"},
		{scoring.DefaultScaleIn("de"), "complete", "voll erfüllt"},
		{own, "rated 9", "mit 9 bewertet"},
	} {
		if got := words.English().TopWords(tt.scale); got != tt.english {
			t.Errorf("in English %q, want %q", got, tt.english)
		}
		if got := words.German().TopWords(tt.scale); got != tt.german {
			t.Errorf("in German %q, want %q", got, tt.german)
		}
	}
}
