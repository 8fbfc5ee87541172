package words

// Times are when something was, near to now.
type Times struct {
	JustNow    string
	MinutesAgo Plural
	HoursAgo   Plural
	DaysAgo    Plural
}

var englishTimes = Times{
	JustNow:    "just now",
	MinutesAgo: Plural{"%d minute ago", "%d minutes ago"},
	HoursAgo:   Plural{"%d hour ago", "%d hours ago"},
	DaysAgo:    Plural{"%d day ago", "%d days ago"},
}

var germanTimes = Times{
	JustNow:    "gerade eben",
	MinutesAgo: Plural{"vor %d Minute", "vor %d Minuten"},
	HoursAgo:   Plural{"vor %d Stunde", "vor %d Stunden"},
	DaysAgo:    Plural{"vor %d Tag", "vor %d Tagen"},
}
