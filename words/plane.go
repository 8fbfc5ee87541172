package words

// Plane is the picture of a matrix: points in a square that is divided once
// each way.
type Plane struct {
	Title       string // with the titles of the axis to the right, and of the one upwards
	Points      Plural // in it, and where it is divided to the right, and upwards
	InTables    string // where else it can be read
	Earlier     string // signs, from here on
	Open        string
	SomeOpen    string
	SamePlace   string
	Shared      string // where dots have a label together
	NotNumbered Plural // points for whose numbers there is no room
}

var englishPlane = Plane{
	Title: "Matrix: %[1]s to the right, %[2]s upwards",
	Points: Plural{
		"%d point. The high side begins at %d%% to the right and at %d%% upwards.",
		"%d points. The high side begins at %d%% to the right and at %d%% upwards.",
	},
	InTables:  "The tables on this page say the same in words.",
	Earlier:   "earlier place, and the way from there",
	Open:      "can still move to another quadrant",
	SomeOpen:  "several at the same place, some of which can still move",
	SamePlace: "several at the same place",
	Shared:    "Where points lie close together, one label lists them all.",
	NotNumbered: Plural{
		"There is no room for the number of %d point. It is in the tables.",
		"There is no room for the numbers of %d points. They are in the tables.",
	},
}

var germanPlane = Plane{
	Title: "Matrix: %[1]s nach rechts, %[2]s nach oben",
	Points: Plural{
		"%d Punkt. Die hohe Seite beginnt nach rechts bei %d\u00a0%%, nach oben bei %d\u00a0%%.",
		"%d Punkte. Die hohe Seite beginnt nach rechts bei %d\u00a0%%, nach oben bei %d\u00a0%%.",
	},
	InTables:  "Die Tabellen auf dieser Seite sagen dasselbe in Worten.",
	Earlier:   "frühere Position und der Weg von dort",
	Open:      "kann noch in einen anderen Quadranten wechseln",
	SomeOpen:  "mehrere an derselben Stelle, von denen einige noch wechseln können",
	SamePlace: "mehrere an derselben Stelle",
	Shared:    "Wo Punkte dicht beieinander liegen, nennt eine Beschriftung sie alle.",
	NotNumbered: Plural{
		"Für die Nummer von %d Punkt ist kein Platz. Sie steht in den Tabellen.",
		"Für die Nummern von %d Punkten ist kein Platz. Sie stehen in den Tabellen.",
	},
}
