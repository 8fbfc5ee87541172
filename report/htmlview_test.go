package report

import (
	"fmt"
	"strings"
	"testing"

	"github.com/kamscore/kamscore/words"
)

// A column is as wide as the words that head it, unless they are so long or so
// many that the table would not fit on paper.
func TestAWordThatFitsIsNotBroken(t *testing.T) {
	tests := []struct {
		name    string
		columns int
		breaks  bool
	}{
		{"Respondent 1", 8, false},
		{"Respondent 1", 20, true},
		{strings.Repeat("long", 10), 3, true},
	}
	for _, tt := range tests {
		table := table{}
		for range tt.columns {
			table.columns = append(table.columns, column{name: tt.name, right: true})
		}
		if got := newTableView(table, &htmlPage{Words: &words.English().Pages}).Columns[0].Breaks; got != tt.breaks {
			t.Errorf("%d columns of %q may be broken: %t", tt.columns, tt.name, got)
		}
	}
}

func TestWordsInThePlaceOfANumberAreMarked(t *testing.T) {
	for cell, want := range map[string]bool{"NO SCORE YET": true, "NICHT ANWENDBAR": true, "100%": false, none: false} {
		html, err := blockHTML(table{columns: []column{{right: true}}, rows: []row{{cells: []string{cell}}}}, &htmlPage{Words: &words.English().Pages})
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Contains(string(html), fmt.Sprintf(`<td class="right words">%s</td>`, cell)); got != want {
			t.Errorf("%s is marked as words: %t", cell, got)
		}
	}
}
