package report_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/text"
)

func TestShortTitles(t *testing.T) {
	tests := map[string]struct {
		width        int
		titles, want []string
	}{
		"what fits stays": {20, []string{"Joint Plan", "Joint Planning"}, []string{"Joint Plan", "Joint Planning"}},
		"the end is cut":  {12, []string{"Joint Plan of Both", "Market Knowledge"}, []string{"Joint Plan …", "Market Know…"}},
		"the word that differs shows": {
			24,
			[]string{"Our Value Impact and Activity Assessment", "Our Value Impact and Activity Overview"},
			[]string{"Our Value Imp…Assessment", "Our Value Impac…Overview"},
		},
		"also where one ends with the other's beginning": {
			16,
			[]string{"Growth Planning for Accounts", "Growth Planning for Accounts Two"},
			[]string{"Growth…Accounts", "Growth Plann…Two"},
		},
		"also in the middle of a long word": {
			12,
			[]string{"Abcdefghijklmnopqrstuvwx1z", "Abcdefghijklmnopqrstuvwx2z"},
			[]string{"Abcdefghi…1z", "Abcdefghi…2z"},
		},
		"three that differ in two places": {
			14,
			[]string{"A long beginning one first", "A long beginning one second", "A long beginning two"},
			[]string{"A long b…first", "A long…second", "A long beg…two"},
		},
		"no room for the difference": {
			5,
			[]string{"Abcdefgh1ijklmnopqrstuvwx1z", "Abcdefgh1ijklmnopqrstuvwx2z", "Abcdefgh2"},
			[]string{"Ab…1z", "Ab…2z", "Abc…2"},
		},
		"the same title twice": {6, []string{"Joint Plan", "Joint Plan"}, []string{"Joint…", "Joint…"}},
		"wide characters":      {9, []string{"評価済み評価済みの一", "評価済み評価済みの二"}, []string{"評価済…一", "評価済…二"}},
		"no room at all":       {0, []string{"Joint", "Plan"}, []string{"", ""}},
		"none":                 {9, nil, []string{}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, report.ShortTitles(tt.titles, tt.width, "…")); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestTitlesThatDifferStillDiffer(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		title := rapid.StringOfN(rapid.SampledFrom([]rune("aab c評é")), 1, 40, -1)
		titles := rapid.SliceOfN(title, 1, 12).Draw(t, "titles")
		tail := rapid.SampledFrom([]string{"…", "..."}).Draw(t, "tail")
		width := rapid.IntRange(8, 30).Draw(t, "width")

		short := report.ShortTitles(titles, width, tail)
		for i := range titles {
			if w := text.Width(short[i]); w > width {
				t.Fatalf("%q is %d wide, not %d", short[i], w, width)
			}
			if text.Width(titles[i]) <= width && short[i] != titles[i] {
				t.Fatalf("%q fits and became %q", titles[i], short[i])
			}
			for j := range i {
				if titles[i] != titles[j] && short[i] == short[j] {
					t.Fatalf("%q and %q both became %q", titles[i], titles[j], short[i])
				}
			}
		}
	})
}

func TestShortTitlesOfAnyText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		titles := rapid.SliceOf(rapid.Map(rapid.String(), text.Line)).Draw(t, "titles")
		width := rapid.IntRange(-1, 40).Draw(t, "width")
		for _, short := range report.ShortTitles(titles, width, "…") {
			if text.Width(short) > max(width, 0) {
				t.Fatalf("%q is wider than %d", short, width)
			}
		}
	})
}
