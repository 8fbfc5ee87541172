package tui

import (
	"fmt"
	"strings"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
)

// A pickRow is one thing to open: a result or a scorecard.
type pickRow struct {
	group  string
	title  string
	about  string
	state  string
	when   string
	result *HomeResult
	card   *scoring.Scorecard
}

func cardRow(group string, c *scoring.Scorecard) pickRow {
	return pickRow{
		group: group, title: c.Title, about: aboutWords(c.Subject),
		state: report.Count(c.Len(), "statement"), when: minuteWords(c.Minutes), card: c,
	}
}

func aboutWords(k scoring.Kind) string {
	switch k {
	case scoring.Person:
		return "one person"
	case scoring.Company:
		return "one company"
	case scoring.Account:
	}
	return "one account"
}

func minuteWords(m scoring.Minutes) string {
	if m.Alone == 0 {
		return ""
	}
	return fmt.Sprintf("%d min", m.Alone)
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
