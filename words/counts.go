package words

// Counts are the things that are counted, each as it stands alone: where a
// sentence inflects them it has a Plural of its own.
type Counts struct {
	Statements Plural
	Of         string // "3 of 8"
}

var englishCounts = Counts{
	Statements: Plural{"%d statement", "%d statements"},
	Of:         "%d of %d",
}

var germanCounts = Counts{
	Statements: Plural{"%d Aussage", "%d Aussagen"},
	Of:         "%d von %d",
}
