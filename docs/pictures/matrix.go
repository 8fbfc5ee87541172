package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// places are where some accounts lie and lay before, by what they are rated on
// one statement after the other, over and over: three for attractiveness, three
// for our strength.
var places = []struct{ now, before string }{
	{"333233", "233232"},
	{"112101", "101101"},
	{"232222", ""},
	{"100010", "100000"},
	{"223323", ""},
	{"322121", "222221"},
	{"111212", "121111"},
	{"233332", "122232"},
	{"010201", ""},
}

// matrix pictures where they lie.
func (a album) matrix() error {
	for i, place := range places {
		for folder, ratings := range map[string]string{"now": place.now, "before": place.before} {
			if ratings == "" {
				continue
			}
			if err := a.rate(folder, string(rune('A'+i)), ratings); err != nil {
				return err
			}
		}
	}
	return a.picture("matrix.png", 960, "matrix", filepath.Join(a.work, "now"), "--from", filepath.Join(a.work, "before"))
}

// rate rates an account on account selection.
func (a album) rate(folder, name, ratings string) error {
	form, err := a.run(a.program, "scorecards", "form", "account-selection", "--format", "csv")
	if err != nil {
		return fmt.Errorf("write a form: %w", err)
	}
	half := len(ratings) / 2
	by := map[string]string{"attractiveness": ratings[:half], "strength": ratings[half:], "readiness": "2"}
	answers := filled(form, func(i int, component string) (rating, evidence string) {
		of := by[component]
		return of[i%len(of):][:1], "yes"
	})
	dir := filepath.Join(a.work, folder)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	return a.answer(answers, "--scorecard", "account-selection", "--subject", "Account "+name,
		"--output", filepath.Join(dir, strings.ToLower(name)+".json"))
}
