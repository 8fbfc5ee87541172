package scorecards

// vague is words that two people who know the facts read differently, and
// what to write in their place. A statement with one of them is rated by
// mood.
var vague = []struct {
	words map[string]bool
	ask   string
}{
	{ // a judgement: whether it is good is what the rating is to say
		setOf("good great excellent outstanding best better strong weak solid sound meaningful " +
			"effective effectively efficient efficiently successful successfully"),
		"say what one would see, count or read where it is so",
	},
	{ // a pace: weekly to one reader, yearly to another
		setOf("regular regularly frequent frequently often periodic periodically occasionally sometimes usually normally " +
			"generally timely promptly quickly swiftly soon"),
		"say how often or by when, as in 'every quarter' or 'within two days'",
	},
	{ // an amount without a number
		setOf("adequate adequately sufficient sufficiently enough significant significantly substantial substantially " +
			"considerable considerably many various numerous reasonable reasonably"),
		"give the number, or the written standard it is measured against",
	},
	{ // a fit: to what, and who says so
		setOf("appropriate appropriately suitable suitably proper properly relevant correctly satisfactory acceptable"),
		"say what it has to fit, or who has agreed that it does",
	},
	{ // a manner that nobody can watch
		setOf("clear clearly proactive proactively robust seamless seamlessly holistic flexible agile dynamic innovative " +
			"professional professionally fully actively truly really deep deeply thorough thoroughly"),
		"say what is written, named, dated or agreed",
	},
}

// vagueWord is the first vague word of a statement, given as its words, and
// what to do about it, or empty. After "how" and "as" a word measures: "as often as the calendar
// provides" is no vaguer than the calendar.
func vagueWord(statement []string) (word, ask string) {
	before := ""
	for _, w := range statement {
		for i := range vague {
			if vague[i].words[w] && before != "how" && before != "as" {
				return w, vague[i].ask
			}
		}
		before = w
	}
	return "", ""
}
