package results

import (
	"fmt"
	"slices"
	"strings"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/sheet"
	"github.com/kamscore/kamscore/text"
)

// A Form is what a filled-in table says: the answers and, where it has columns
// for it, who rated what.
type Form struct {
	Answers    scoring.Answers
	Subject    scoring.Subject    // its kind is the scorecard's to say
	Respondent scoring.Respondent // the role is empty where the table names none
}

// The columns that say who rated what. One row says it for the table.
const (
	columnSubject    = "subject"
	columnTeam       = "team"
	columnRespondent = "respondent"
	columnRole       = "role"
)

// An about is what the rows have said so far of who rated what, by column.
type about map[string]said

type said struct {
	text  string
	place sheet.Fault
}

// readAbout takes what a row says of who rated what. A table is one
// respondent's, so that a row which says something else is at fault.
func (t *table) readAbout(cells []string) {
	for _, column := range []string{columnSubject, columnTeam, columnRespondent, columnRole} {
		text := text.Line(t.cell(cells, column))
		if column == columnRole {
			text = strings.ToLower(text)
		}
		switch before, twice := t.about[column]; {
		case text == "" || text == before.text:
		case twice:
			t.faultIn(cells, column, fmt.Sprintf("the %s is %s in %s %d; a file has the answers of one respondent about one subject",
				column, quote(before.text), before.place.Kind(), before.place.Line))
		case column == columnRole && !slices.Contains(scoring.Roles(), scoring.Role(text)):
			t.faultIn(cells, column, fmt.Sprintf("role %s is not self, leader, peer, agreed or empty", quote(text)))
		default:
			t.about[column] = said{text, t.rows.Place(0)}
		}
	}
}

// form is what was read.
func (t *table) form() Form {
	return Form{
		Answers:    t.answers,
		Subject:    scoring.Subject{Name: t.about[columnSubject].text, Team: t.about[columnTeam].text},
		Respondent: scoring.Respondent{Name: t.about[columnRespondent].text, Role: scoring.Role(t.about[columnRole].text)},
	}
}
