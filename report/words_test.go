package report_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
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

func TestWordsForAScore(t *testing.T) {
	type words struct {
		score, fraction, progress, claimed, evidenced string
		stopped, out                                  []string
	}
	tests := map[string]struct {
		score scoring.Score
		want  words
	}{
		"untouched": {of(4), words{
			score: "NO SCORE YET", fraction: "0 / 12", progress: "0 of 4 rated", evidenced: "–",
			stopped: []string{"100% if all 4 were complete"},
		}},
		"untouched, of one element": {of(1), words{
			score: "NO SCORE YET", fraction: "0 / 3", progress: "0 of 1 rated", evidenced: "–",
			stopped: []string{"100% if the last one were complete"},
		}},
		"some rated": {of(4, three, two), words{
			score: "42%", fraction: "5 / 12", progress: "2 of 4 rated", claimed: "42% claimed, 25% evidenced · 1 not said", evidenced: "1/2",
			stopped: []string{"42% if you stopped here", "83% of what you have rated", "92% if the last 2 were all complete"},
		}},
		"one left": {of(3, three, zero), words{
			score: "33%", fraction: "3 / 9", progress: "2 of 3 rated", claimed: "33% claimed, 33% evidenced", evidenced: "1/1",
			stopped: []string{"33% if you stopped here", "50% of what you have rated", "67% if the last one were complete"},
		}},
		"left out": {of(4, three, na, na, dunno), words{
			score: "50%", fraction: "3 / 6 · 2 not applicable", progress: "1 of 2 rated", claimed: "50% claimed, 50% evidenced", evidenced: "1/1",
			stopped: []string{"50% if you stopped here", "100% of what you have rated", "100% if the last one were complete"},
			out:     []string{"2 not applicable", "1 not known"},
		}},
		"nothing claimed": {of(1, zero), words{
			score: "0%", fraction: "0 / 3", progress: "1 of 1 rated", claimed: "0% claimed, 0% evidenced", evidenced: "–",
		}},
		"nothing applies": {of(2, na, na), words{
			score: "NOT APPLICABLE", fraction: "0 / 0 · 2 not applicable", progress: "nothing to rate", evidenced: "–",
			out: []string{"2 not applicable"},
		}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			s := tt.score
			got := words{
				score: report.ScoreWord(s), fraction: report.Fraction(s), progress: report.Progress(s),
				claimed: report.Claimed(s), evidenced: report.Evidenced(s),
				stopped: report.StoppedHere(s, scoring.DefaultScale()), out: report.LeftOut(s),
			}
			if diff := cmp.Diff(tt.want, got, cmp.AllowUnexported(words{})); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestPercentOfNothingIsEmpty(t *testing.T) {
	if got := report.Percent(scoring.Percent{}); got != "" {
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
		if got := report.BandWords(scoring.Score{Band: tt.band, BandEvidenced: tt.evidenced}); got != tt.want {
			t.Errorf("%q and %q are %q, want %q", tt.band, tt.evidenced, got, tt.want)
		}
	}
}

func TestWordsForAnAnswer(t *testing.T) {
	scale := scoring.Scale{{Value: 0, Label: "No"}, {Value: 2}}
	for rating, want := range map[scoring.Rating]string{
		{}:                           "not rated",
		scoring.Rated(0):             "0, No",
		scoring.Rated(2):             "2",
		scoring.Rated(7):             "7",
		scoring.NotKnown():           "not known",
		scoring.NotApplicable("why"): "not applicable",
	} {
		if got := report.RatingWords(scale, rating); got != want {
			t.Errorf("%+v is %q, want %q", rating, got, want)
		}
	}
	for evidence, want := range map[scoring.Evidence]string{
		scoring.EvidenceUnsaid: "not said", scoring.EvidenceYes: "yes", scoring.EvidenceNo: "no",
	} {
		if got := report.EvidenceWord(evidence); got != want {
			t.Errorf("evidence %d is %q, want %q", evidence, got, want)
		}
	}
}

func TestSmallWords(t *testing.T) {
	day := time.Date(2026, 11, 1, 12, 0, 0, 0, time.UTC)
	tests := []struct{ got, want string }{
		{report.Number(scoring.Place{Component: 3, Element: 9}), "4.10"},
		{report.Count(0, "element"), "0 elements"},
		{report.Count(1, "element"), "1 element"},
		{report.Count(2, "element"), "2 elements"},
		{report.Date(time.Time{}, nil), ""},
		{report.Date(day, nil), "1 Nov 2026"},
		{report.Date(day, time.FixedZone("west", -13*3600)), "31 Oct 2026"},
		{report.GainWords(1.44), "worth 1.4 percentage points"},
		{report.GainWords(0.01), "worth less than 0.1 percentage points"},
	}
	for _, tt := range tests {
		if tt.got != tt.want {
			t.Errorf("%q, want %q", tt.got, tt.want)
		}
	}
}

func TestAboutLeavesOutWhatIsNotKnown(t *testing.T) {
	tests := map[string]struct {
		assessment scoring.Assessment
		want       []string
	}{
		"nothing": {scoring.Assessment{}, nil},
		"a role":  {scoring.Assessment{Respondent: scoring.Respondent{Role: scoring.Self}, Status: scoring.Draft}, []string{"self", "draft"}},
		"a name":  {scoring.Assessment{Respondent: scoring.Respondent{Name: "Board view"}}, []string{"Board view"}},
		"a team":  {scoring.Assessment{Subject: scoring.Subject{Team: "EMEA"}}, []string{"(EMEA)"}},
		"a start": {scoring.Assessment{Started: time.Date(2026, 1, 7, 9, 0, 0, 0, time.UTC)}, []string{"7 Jan 2026"}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, report.About(&tt.assessment, nil)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestMonths(t *testing.T) {
	now := time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC)
	for want, at := range map[string]time.Time{
		"June":     time.Date(2026, 6, 12, 9, 0, 0, 0, time.UTC),
		"Dec 2025": time.Date(2025, 12, 31, 23, 59, 0, 0, time.UTC),
		"":         {},
	} {
		if got := report.MonthSaid(at, now); got != want {
			t.Errorf("%v is said as %q, want %q", at, got, want)
		}
	}
	ahead := time.FixedZone("", 3600)
	if got := report.Month(time.Date(2025, 12, 31, 23, 59, 0, 0, time.UTC), ahead); got != "Jan 2026" {
		t.Errorf("an hour ahead it is %q", got)
	}
}

func TestWhatIsToBeConfirmed(t *testing.T) {
	for n, want := range map[int][2]string{
		0:  {"", ""},
		1:  {"1 to confirm", "1 answer is carried over and not confirmed"},
		12: {"12 to confirm", "12 answers are carried over and not confirmed"},
	} {
		s := scoring.Score{Carried: n}
		if got := [2]string{report.ToConfirm(s), report.CarriedWords(s)}; got != want {
			t.Errorf("%d: %q", n, got)
		}
	}
}
