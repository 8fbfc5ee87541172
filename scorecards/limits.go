package scorecards

// What a file may cost. The parser is linear in bytes and in nodes; these
// keep both small enough for a file to be read or refused within a second.
const (
	maxBytes       = 2 << 20
	maxMarks       = 300_000 // see [marks]
	maxNodes       = 200_000
	maxDepth       = 32
	maxKeys        = 10_000 // of one mapping
	maxScalarBytes = 64 << 10
	maxFaults      = 1_000  // listed; the rest are counted
	maxCompared    = 20_000 // ids looked at for the one that was meant
)

// What a scorecard may hold.
const (
	maxComponents = 1_000
	maxElements   = 10_000 // of all components together
	maxStages     = 20
	maxClosing    = 100
	maxRetired    = 10_000
	maxWas        = 100 // of one element
	maxLevels     = 10
	minLevels     = 2
	maxValue      = 9
	maxPercent    = 100
	maxWeight     = 1_000
	maxMinutes    = 10_000
	maxLanguages  = 100 // to be translated into
)

// How long a text may be, in characters, once it is cleaned.
const (
	maxID        = 64
	maxVersion   = 32
	maxLanguage  = 35 // what RFC 5646 asks every reader to take
	maxLabel     = 60
	maxTitle     = 200
	maxCredit    = 500
	maxStatement = 1_000
	maxProse     = 2_000
)
