package words

// Days are days as people say and type them.
type Days struct {
	Hint string // what can be typed

	Today               string
	Tomorrow            string
	Days, Weeks, Months [3]string // one, more, and more of them after "in"
	MonthNames          [12]string

	InDays  Plural
	InWeeks Plural

	Done    string
	Overdue Plural // days
	Due     string // with a day
}

var englishDays = Days{
	Hint: "Type a day like 1 Dec, 1/12/2026, 2026-12-01, tomorrow or 4 weeks.",

	Today:    "today",
	Tomorrow: "tomorrow",
	Days:     [3]string{"day", "days", "days"},
	Weeks:    [3]string{"week", "weeks", "weeks"},
	Months:   [3]string{"month", "months", "months"},
	MonthNames: [12]string{
		"January", "February", "March", "April", "May", "June",
		"July", "August", "September", "October", "November", "December",
	},

	InDays:  Plural{"in %d day", "in %d days"},
	InWeeks: Plural{"in %d week", "in %d weeks"},

	Done:    "done",
	Overdue: Plural{"overdue %d day", "overdue %d days"},
	Due:     "due %s",
}

var germanDays = Days{
	Hint: "Tippen Sie einen Tag wie 1. Dez, 1.12.2026, 2026-12-01, morgen oder 4 Wochen.",

	Today:    "heute",
	Tomorrow: "morgen",
	Days:     [3]string{"Tag", "Tage", "Tagen"},
	Weeks:    [3]string{"Woche", "Wochen", "Wochen"},
	Months:   [3]string{"Monat", "Monate", "Monaten"},
	MonthNames: [12]string{
		"Januar", "Februar", "März", "April", "Mai", "Juni",
		"Juli", "August", "September", "Oktober", "November", "Dezember",
	},

	InDays:  Plural{"in %d Tag", "in %d Tagen"},
	InWeeks: Plural{"in %d Woche", "in %d Wochen"},

	Done:    "erledigt",
	Overdue: Plural{"seit %d Tag überfällig", "seit %d Tagen überfällig"},
	Due:     "fällig am %s",
}

// Ahead is how far off a day is that has not passed: "tomorrow", "in 10 days",
// "in 16 weeks".
func (d *Days) Ahead(days int) string {
	switch {
	case days == 0:
		return d.Today
	case days == 1:
		return d.Tomorrow
	case days%7 == 0:
		return d.InWeeks.Of(days / 7)
	}
	return d.InDays.Of(days)
}
