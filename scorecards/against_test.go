package scorecards_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamscore/kamscore/scorecards"
)

// An overlay has the former ids of its base, and does not say them itself.
func TestAnOverlayIsHeldAgainstTheOneBefore(t *testing.T) {
	const (
		overlay = "format: kamscore-scorecard/1\nid: our-own\nversion: 1.0.0\ntitle: Our own\nextends: sample@1\n"
		retired = "retired: [{id: gone}]\n"
		second  = "      - id: second\n        statement: The customer signs the list in January.\n"
		added   = "components:\n  - id: topic\n    elements:\n      - {id: ours, statement: The list is in our own system.}\n"
	)
	for name, tt := range map[string]struct {
		before, after   string // the overlay
		baseWas, baseIs string
		faults          []string
	}{
		"the same": {before: overlay, after: overlay, baseWas: sound + "        was: [old]\n" + retired, baseIs: sound + "        was: [old]\n" + retired},
		"the base retires one": {
			before: overlay, after: strings.Replace(overlay, "1.0.0", "1.1.0", 1),
			baseWas: sound + second, baseIs: sound + "retired: [{id: second}]\n",
		},
		"the base drops one": {
			before: overlay, after: strings.Replace(overlay, "1.0.0", "1.1.0", 1),
			baseWas: sound + second, baseIs: sound,
			faults: []string{"5:10: element 'second' is gone, and nothing says so"},
		},
		"the base takes an id that was given up": {
			before: overlay + "retired: [{id: second}]\n", after: strings.Replace(overlay, "1.0.0", "1.1.0", 1),
			baseWas: sound, baseIs: sound + second,
			faults: []string{"5:10: id 'second' was given up in an earlier version, and an element of the base 'sample' has it now"},
		},
		"the base has another major version": {
			before: overlay, after: strings.NewReplacer("1.0.0", "1.1.0", "@1", "@2").Replace(overlay),
			baseWas: sound, baseIs: strings.Replace(sound, "1.0.0", "2.0.0", 1),
			faults: []string{"3:10: the base is of version 2.0.0 now and was of 1.0.0, and the major version is still 1"},
		},
		"and so has the overlay": {
			before: overlay, after: strings.NewReplacer("1.0.0", "2.0.0", "@1", "@2").Replace(overlay),
			baseWas: sound, baseIs: strings.Replace(sound, "1.0.0", "2.0.0", 1),
		},
		"its own is gone": {
			before: overlay + added, after: strings.Replace(overlay, "1.0.0", "1.1.0", 1),
			baseWas: sound, baseIs: sound,
			faults: []string{"5:10: element 'ours' is gone, and nothing says so"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			old, _, err := basesWith(t, tt.baseWas).Parse("old", []byte(tt.before))
			if err != nil {
				t.Fatal(err)
			}
			_, _, err = basesWith(t, tt.baseIs).CheckAgainst("f", []byte(tt.after), old)
			var found scorecards.Faults
			if err != nil && !errors.As(err, &found) {
				t.Fatal(err)
			}
			var faults []string
			for _, f := range found {
				faults = append(faults, strings.TrimPrefix(f.String(), "f:"))
			}
			if diff := cmp.Diff(tt.faults, faults); diff != "" {
				t.Errorf("faults (-want +got):\n%s", diff)
			}
		})
	}
}

// basesWith are the bases with one more, in a folder.
func basesWith(t *testing.T, base string) *scorecards.Bases {
	t.Helper()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "base.yaml"), []byte(base), 0o600); err != nil {
		t.Fatal(err)
	}
	return scorecards.BasesIn(scorecards.Folder{Dir: dir})
}

// against are the faults of a later version of the sound scorecard, and the
// advice that Parse alone does not give.
func against(t *testing.T, before, after string) (faults, advice []string) {
	t.Helper()
	old, known, err := scorecards.Parse("old", []byte(before))
	if err != nil {
		t.Fatal(err)
	}
	_, advised, err := scorecards.BasesIn().CheckAgainst("f", []byte(after), old)
	var found scorecards.Faults
	if err != nil && !errors.As(err, &found) {
		t.Fatal(err)
	}
	for _, f := range found {
		faults = append(faults, strings.TrimPrefix(f.String(), "f:"))
		if f.Hint == "" {
			t.Errorf("%s: no hint", f)
		}
	}
	for _, f := range advised[:len(advised)-len(known)] {
		advice = append(advice, strings.TrimPrefix(f.String(), "f:"))
	}
	return faults, advice
}

func TestALaterVersionIsHeldAgainstTheOneBefore(t *testing.T) {
	const (
		first    = "      - id: first\n        statement: We keep one dated list of all that we do for this account.\n"
		twoLevel = "scale: [{value: 0, label: No}, {value: 1, label: Yes}]\n"
	)
	replaced := func(pairs ...string) string { return strings.NewReplacer(pairs...).Replace(sound) }
	tests := map[string]struct {
		before, after string
		faults        []string
		advice        []string
	}{
		"the same":               {before: sound, after: sound},
		"only a comment":         {before: sound, after: sound + "# mended\n"},
		"a rewording":            {before: sound, after: replaced("1.0.0", "1.1.0", "one dated list", "a dated list")},
		"no new version":         {before: sound, after: replaced("one dated list", "a dated list"), faults: []string{"3:10: what is asked has changed, and the version is still 1.0.0"}},
		"the version as 1":       {before: sound, after: replaced("1.0.0", `"1"`, "one dated list", "a dated list"), faults: []string{"3:10: what is asked has changed, and the version is still 1"}},
		"a lower version":        {before: replaced("1.0.0", "1.10.0"), after: replaced("1.0.0", "1.9.0"), faults: []string{"3:10: version 1.9.0 is lower than 1.10.0, the one before it"}},
		"a higher version":       {before: replaced("1.0.0", "1.9.0"), after: replaced("1.0.0", "1.10.0")},
		"another scorecard":      {before: sound, after: replaced("id: sample", "id: other"), faults: []string{"2:5: the id is 'other', and that of the version before it is 'sample'"}},
		"an id used again":       {before: sound, after: replaced("1.0.0", "1.1.0", "We keep one dated list of all that we do for this account.", "A map shows who buys from whom in the account's group."), faults: []string{"10:20: element 'first' has mostly other words than before: 'We keep one dated list of all that we do for this account.'"}},
		"a new id, nothing said": {before: sound, after: replaced("1.0.0", "1.1.0", "id: first", "id: list"), faults: []string{"6:5: element 'first' is gone, and nothing says so"}},
		"a new id, was":          {before: sound, after: replaced("1.0.0", "1.1.0", first, strings.Replace(first, "first\n", "list\n        was: [first]\n", 1))},
		"retired":                {before: sound, after: replaced("1.0.0", "1.1.0", "id: first", "id: list") + "retired: [{id: first}]\n"},
		"retired lost":           {before: sound + "retired: [{id: old}]\n", after: sound, faults: []string{"1:1: id 'old' was given up in an earlier version, and nothing says so any more"}},
		"was lost":               {before: sound + "        was: [old]\n", after: sound, faults: []string{"1:1: id 'old' was given up in an earlier version, and nothing says so any more"}},
		"retired, used again":    {before: sound + "retired: [{id: old}]\n", after: replaced("id: first", "id: old", "1.0.0", "1.1.0") + "retired: [{id: first}]\n", faults: []string{"9:9: id 'old' was given up in an earlier version, and the element has it now"}},
		"other values":           {before: sound, after: replaced("1.0.0", "1.1.0") + twoLevel, faults: []string{"13:8: the scale has other values than before"}},
		"other values, major":    {before: sound, after: replaced("1.0.0", "2.0.0") + twoLevel},
		"another label":          {before: sound + twoLevel, after: replaced("1.0.0", "1.1.0") + strings.Replace(twoLevel, "Yes", "Always", 1), advice: []string{"13:8: the levels of the scale are named or explained in other words"}},
		"another method":         {before: sound, after: replaced("1.0.0", "1.1.0") + "scoring: {total: components}\n", advice: []string{"13:10: the total is made in another way: those before and after are not comparable"}},
		"a weight":               {before: sound, after: replaced("1.0.0", "1.1.0") + "        weight: 2\n", advice: []string{"10:20: the weight of 'first' was 1 and is 2: totals before and after are not comparable"}},
		"no component weight":    {before: sound, after: replaced("1.0.0", "1.1.0", "title: Topic", "title: Topic\n    weight: 2"), advice: []string{"6:5: component 'topic' has weight 2, which counts only in a total that is a mean of components"}},
		"a component weight":     {before: sound + "scoring: {total: components}\n", after: replaced("1.0.0", "1.1.0", "title: Topic", "title: Topic\n    weight: 2") + "scoring: {total: components}\n", advice: []string{"6:5: the weight of 'topic' is another: totals before and after are not comparable"}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			faults, advice := against(t, tt.before, tt.after)
			if diff := cmp.Diff(tt.faults, faults); diff != "" {
				t.Errorf("faults (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(tt.advice, advice); diff != "" {
				t.Errorf("advice (-want +got):\n%s", diff)
			}
		})
	}
}

func TestWhatIsNoScorecardIsNotHeldAgainstAnother(t *testing.T) {
	old, _, err := scorecards.Parse("old", []byte(sound))
	if err != nil {
		t.Fatal(err)
	}
	card, advice, err := scorecards.BasesIn().CheckAgainst("f", []byte("a: b\n"), old)
	var faults scorecards.Faults
	if card != nil || advice != nil || !errors.As(err, &faults) {
		t.Errorf("%v, %v, %v", card, advice, err)
	}
}
