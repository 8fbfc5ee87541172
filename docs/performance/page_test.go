//go:build unix

package main

import (
	"strings"
	"testing"
	"time"
)

func TestAPageSaysHowItWasMade(t *testing.T) {
	got := page(command([]string{"-only", "keys"}), time.Date(2026, 11, 22, 0, 0, 0, 0, time.UTC),
		[]string{"kamscore at 0a1b2c", "gum v1"}, []string{"2 processors", "4 GiB of memory"},
		[]row{{measure: "first frame", goal: goal{atMost: 3}, figure: 2}})
	for _, want := range []string{
		"go run ./docs/performance -only keys\n", "22 November 2026", "kamscore at 0a1b2c, gum v1", "On 2 processors, 4 GiB of memory.",
		"| first frame | <= 3 | 2 | met |",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in:\n%s", want, got)
		}
	}
}

func TestMeasuresAreChosenByName(t *testing.T) {
	chosen, err := choose("save,keys")
	if err != nil || len(chosen) != 2 || chosen[0].name != "save" || chosen[1].name != "keys" {
		t.Errorf("%v, %v", chosen, err)
	}
	if all, err := choose(""); err != nil || len(all) != len(measures) {
		t.Errorf("%d of %d, %v", len(all), len(measures), err)
	}
	if _, err := choose("speed"); err == nil || !strings.Contains(err.Error(), "first-frame") {
		t.Errorf("%v", err)
	}
}

func TestThousandsAreSetApart(t *testing.T) {
	for n, want := range map[int]string{7: "7", 999: "999", 2000: "2,000", 100_000: "100,000", 1_000_007: "1,000,007"} {
		if got := thousands(n); got != want {
			t.Errorf("%d is %q, want %q", n, got, want)
		}
	}
}
