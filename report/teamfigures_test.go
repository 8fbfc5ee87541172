package report_test

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
)

func rowsOf(t failing, f *excelize.File, sheet string) [][]string {
	t.Helper()
	rows, err := f.GetRows(sheet)
	if err != nil {
		t.Fatal(err)
	}
	for i := range rows {
		rows[i] = append(rows[i], make([]string, 30)...)
	}
	return rows
}

// teamFiguresOf is what the sheets of a team say: components and totals by
// their titles, respondents by theirs, and elements by their statements.
func teamFiguresOf(t failing, f *excelize.File) figures {
	t.Helper()
	found := figures{}
	for _, row := range rowsOf(t, f, "Team") {
		switch name := row[1]; {
		case strings.HasPrefix(name, "No team total"), name == "Team total percentage (%)":
			found["team total"] = []string{name, row[2]}
		case name != "":
			found["team "+name] = row[2:12]
		}
	}
	respondents := rowsOf(t, f, "Respondents")
	complete := slices.Index(respondents[0], "Complete")
	for _, row := range respondents[1:] {
		found["respondent "+row[0]] = row[complete : complete+7]
	}
	for _, row := range rowsOf(t, f, "Elements")[1:] {
		found["element "+row[0]] = row[3:19]
	}
	return found
}

// wantTeamFigures are those that package scoring gives. Respondents have names
// that tell them apart.
func wantTeamFigures(r *scoring.RollUp) figures {
	name := func(s scoring.Spread, by []int) string {
		switch {
		case s.N < 2 || len(by) == s.N:
			return "–"
		case len(by) == 1:
			return r.Result(by[0]).Respondent.Name
		}
		return fmt.Sprint(len(by), " respondents")
	}
	pooled := func(s scoring.Spread) []string {
		return []string{strconv.Itoa(s.Points), strconv.Itoa(s.Max), share(s.Pooled, "–")}
	}
	spread := func(s scoring.Spread) []string {
		return []string{
			share(s.Mean, "–"), share(s.Median, "–"), share(s.Lowest, "–"), share(s.Highest, "–"), strconv.Itoa(s.N),
			name(s, s.LowestBy), name(s, s.HighestBy),
		}
	}
	want := figures{
		"team Complete results":                           append(spread(r.Total), "", "", ""),
		"team Pooled points, over all that anybody rated": append(make([]string, 7), pooled(r.Total)...),
		"team total": {fmt.Sprintf("No team total: %d of %d complete", r.Complete, r.Wholes), ""},
	}
	if r.HasTotal() {
		want["team total"] = []string{"Team total percentage (%)", share(r.Total.Mean, "")}
	}
	for _, c := range r.Components {
		want["team "+c.Title] = append(spread(c.Spread), pooled(c.Spread)...)
	}
	for i, of := range r.Results() {
		complete := map[bool]string{true: "yes", false: "no"}[of.Total.Defined()]
		if of.IsPart {
			complete = "part"
		}
		row := []string{complete, share(of.Total, "–")}
		for j, p := range of.Components {
			_, isAsked := r.Rating(i, firstOf(r, j))
			row = append(row, share(p, map[bool]string{true: "–", false: ""}[isAsked]))
		}
		want["respondent "+of.Respondent.Name] = append(row, make([]string, 7-len(row))...)
	}
	for _, e := range r.Elements {
		row := []string{strconv.Itoa(e.Rated), "–", "–", "–"}
		if from, to, ok := e.Range(); ok {
			row = []string{row[0], strconv.FormatFloat(float64(e.MeanTenths())/10, 'f', -1, 64), strconv.Itoa(from), strconv.Itoa(to)}
		}
		for _, l := range r.Scorecard.Scale {
			row = append(row, strconv.Itoa(e.Counts[l.Value]))
		}
		row = append(row, strconv.Itoa(e.NotKnown), strconv.Itoa(e.NotApplicable))
		want["element "+report.Number(e.Place)] = append(row, make([]string, 16-len(row))...)
	}
	return want
}

// firstOf is the index of the first element of a component.
func firstOf(r *scoring.RollUp, component int) int {
	return slices.IndexFunc(r.Elements, func(e scoring.ElementRollUp) bool { return e.Place.Component == component })
}
