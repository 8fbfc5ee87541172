package tui

import (
	"fmt"
	"strings"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// A pickRow is one thing to open: a result or a scorecard.
type pickRow struct {
	group  string
	title  string
	about  string
	state  string
	when   string
	result *HomeResult
	card   *HomeCard
}

func cardRow(group string, c *HomeCard, w *words.Words) pickRow {
	return pickRow{
		group: group, title: c.Title, about: aboutWords(c.Subject, &w.Home),
		state: w.Counts.Statements.Of(c.Elements), when: minuteWords(c.Minutes, &w.Home), card: c,
	}
}

func aboutWords(k scoring.Kind, w *words.Home) string {
	switch k {
	case scoring.Person:
		return w.OnePerson
	case scoring.Company:
		return w.OneCompany
	case scoring.Account:
	}
	return w.OneAccount
}

func minuteWords(m scoring.Minutes, w *words.Home) string {
	if m.Alone == 0 {
		return ""
	}
	return fmt.Sprintf(w.Minutes, m.Alone)
}

// containsAll reports whether a text holds every word, whatever the case.
func containsAll(s, words string) bool {
	s = strings.ToLower(s)
	for _, w := range strings.Fields(strings.ToLower(words)) {
		if !strings.Contains(s, w) {
			return false
		}
	}
	return true
}
