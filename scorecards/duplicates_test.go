package scorecards

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/kamscore/kamscore/scoring"
)

func TestNearTwins(t *testing.T) {
	const list = "We keep a dated list of everything we supply to this account."
	tests := map[string]struct {
		other string
		twin  bool
	}{
		"the same":           {list, true},
		"other letters":      {strings.ToUpper(list), true},
		"other word order":   {"A list of everything we supply to this account is kept and dated.", true},
		"plural":             {"We keep dated lists of everything we supply to these accounts.", true},
		"another subject":    {"We keep a dated list of everyone who decides at this account.", false},
		"same words, others": {"A controller checks the list of discounts that this account receives.", false},
		"function words":     {"We have it for this and that.", false},
		"nothing":            {"", false},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if got := twinsOf([]string{list, tt.other})[1] == 0; got != tt.twin {
				t.Errorf("a twin of %q: %v", tt.other, got)
			}
		})
	}
	if got := twinsOf([]string{"We.", "They."}); got[1] >= 0 {
		t.Error("two statements without a content word are twins")
	}
}

// The index of rare words finds what comparing each with every other finds.
func TestTheIndexMissesNoTwin(t *testing.T) {
	letters := rapid.SliceOfN(rapid.SampledFrom(strings.Fields("alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu")), 0, 8)
	rapid.Check(t, func(t *rapid.T) {
		var texts []string
		for _, words := range rapid.SliceOfN(letters, 0, 12).Draw(t, "texts") {
			texts = append(texts, strings.Join(words, " "))
		}
		sets := wordSets(texts)
		for i, twin := range twinsOf(texts) {
			want := false
			for j := range i {
				shared, union := sets[i].overlap(sets[j])
				want = want || texts[i] == texts[j] || union > 0 && nearOf*shared >= nearShared*union
			}
			if want != (twin >= 0) {
				t.Fatalf("%q: twin %d in %q", texts[i], twin, texts)
			}
			if twin < 0 || texts[i] == texts[twin] {
				continue
			}
			if shared, union := sets[i].overlap(sets[twin]); nearOf*shared < nearShared*union {
				t.Fatalf("%q is no twin of %q", texts[i], texts[twin])
			}
		}
	})
}

// A respondent may fill in all of them: no fact is asked for twice, and no advice
// given twice.
func TestBundledScorecardsDoNotRepeatEachOther(t *testing.T) {
	var names, statements []string
	improves := map[string]string{}
	for _, id := range IDs() {
		eachElement(t, id, func(e *scoring.Element) {
			name := id + "/" + e.ID
			names, statements = append(names, name), append(statements, e.Statement)
			if other, again := improves[e.Improve]; again {
				t.Errorf("%s has the improve of %s", name, other)
			}
			improves[e.Improve] = name
		})
	}
	sets := wordSets(statements)
	for i := range sets {
		for j := range i {
			if shared, union := sets[i].overlap(sets[j]); 2*shared >= union {
				t.Errorf("%s says nearly what %s says:\n%s\n%s", names[i], names[j], statements[i], statements[j])
			}
		}
	}
}

func eachElement(t *testing.T, id string, do func(*scoring.Element)) {
	t.Helper()
	card, err := Bundled(id)
	if err != nil {
		t.Fatal(err)
	}
	for i := range card.Components {
		for j := range card.Components[i].Elements {
			do(&card.Components[i].Elements[j])
		}
	}
}

func BenchmarkTwins(b *testing.B) {
	texts := make([]string, 0, 10_000)
	for i := range 10_000 {
		texts = append(texts, fmt.Sprintf("The sheet %d of team %d gives the figure %d for account %d.", i, i%7, i%31, i%101))
	}
	for b.Loop() {
		twinsOf(texts)
	}
}
