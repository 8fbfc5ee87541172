package results

import (
	"bytes"
	"slices"
	"time"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

// A scannedAnswer is an answer as far as it was read.
type scannedAnswer struct {
	scoring.Answer
	element   int    // its index in the scorecard, -1 as long as it is not known
	statement string // cleaned
	choices   int    // made of those that exclude each other
}

// readAnswers goes past the answers of a result, to a scorecard that stands
// before them. Most have every element, in scorecard order.
func (s *scanner) readAnswers(card *scannedCard) {
	if card == nil {
		s.cursor.giveUp()
		return
	}
	next := 0
	s.cursor.array(func() { next = s.readAnswer(card, next) })
}

// leadMembers are those that a lead has, in this order.
var leadMembers = [][]byte{[]byte("element"), []byte("component"), []byte("statement")}

// readAnswer goes past an answer, most likely to the element with an index, and
// returns the index of the one after that.
func (s *scanner) readAnswer(card *scannedCard, likely int) (next int) {
	c, start, outer := &s.cursor, s.cursor.at, len(s.cursor.members)
	a := scannedAnswer{element: -1}
	member := func(name []byte) {
		s.readMember(&a, card, likely, name)
		if !c.gaveUp && slices.EqualFunc(c.members[outer:], leadMembers, bytes.Equal) {
			e := &card.elements[a.element]
			e.lead, e.meaning = append(e.lead[:0], c.data[start:c.at]...), a.statement
		}
	}
	if likely < len(card.elements) && c.hasBytes(card.elements[likely].lead) {
		a.element, a.statement = likely, card.elements[likely].meaning
		c.restOfObject(leadMembers, member)
	} else {
		c.object(member)
	}
	if a.element < 0 || a.choices > 1 || card.elements[a.element].isSaid {
		c.giveUp()
	}
	if c.gaveUp {
		return 0
	}
	e := &card.elements[a.element]
	e.isSaid, e.Statement = true, a.statement
	s.answers[e.ID] = a.Answer
	return a.element + 1
}

// readMember goes past one member of an answer.
func (s *scanner) readMember(a *scannedAnswer, card *scannedCard, likely int, name []byte) {
	c := &s.cursor
	choose := func(r scoring.Rating) {
		a.Rating = r
		a.choices++
	}
	switch string(name) {
	case "element":
		a.element = c.element(card, likely)
	case "statement":
		from := c.at
		if c.note(); !c.gaveUp && c.data[from] == '"' {
			a.statement = s.lines.text(c.data[from:c.at], func(quoted jsontext.Value) string { return text.Line(unquote(quoted)) })
		}
	case "rating":
		if value, ok := c.rating(card); ok {
			choose(scoring.Rated(value))
		}
	case "not_applicable":
		if c.boolean() == scoring.EvidenceYes {
			choose(scoring.NotApplicable(""))
		}
	case "not_known":
		if c.boolean() == scoring.EvidenceYes {
			choose(scoring.NotKnown())
		}
	case "evidence":
		a.Evidence = c.boolean()
	case "reviewed":
		a.Carried = c.boolean() == scoring.EvidenceNo
	case "component", "reason", "note", "carried":
		c.note()
	case "answered":
		c.time()
	default:
		c.skip(0)
	}
}

// element goes past the id of an element that a scorecard has, most likely the
// one with an index, and returns its index.
func (c *cursor) element(card *scannedCard, likely int) int {
	if likely < len(card.elements) && c.hasBytes(card.elements[likely].id) {
		return likely
	}
	id, _ := c.text()
	at, isAsked := card.index[string(id)]
	if !isAsked {
		c.giveUp()
		return -1
	}
	return at
}

// rating goes past a value of the scale of a scorecard.
func (c *cursor) rating(card *scannedCard) (value int, ok bool) {
	if c.has("null") {
		return 0, false
	}
	value = int(c.byte()) - '0'
	c.at++
	if c.has(".0") { // some programs write 2 as 2.0
		for c.has("0") {
		}
	}
	if value < 0 || value >= len(card.isValue) || !card.isValue[value] {
		c.giveUp()
	}
	return value, !c.gaveUp
}

// boolean goes past true, false or null, which is neither.
func (c *cursor) boolean() scoring.Evidence {
	switch {
	case c.has("true"):
		return scoring.EvidenceYes
	case c.has("false"):
		return scoring.EvidenceNo
	case !c.has("null"):
		c.giveUp()
	}
	return scoring.EvidenceUnsaid
}

// note goes past a text that does not count, or null.
func (c *cursor) note() {
	if !c.has("null") {
		c.text()
	}
}

// time goes past a time that a reader would take.
func (c *cursor) time() {
	start := c.at
	if c.hasBytes(c.minute) && c.seconds() {
		return
	}
	if c.at = start; c.has("null") || c.has(`""`) {
		return
	}
	raw, isPlain := c.text()
	if isPlain && isUTC(raw) {
		c.minute = c.data[start : c.at-len(`00Z"`)]
		return
	}
	// Any other is rare.
	t, err := time.Parse(time.RFC3339, string(raw))
	if year := t.UTC().Year(); !isPlain || err != nil || year < 1 || year > 9999 {
		c.giveUp()
	}
}

// seconds goes past the end of a time, as Encode writes it.
func (c *cursor) seconds() bool {
	if c.at+1 >= len(c.data) || c.data[c.at] < '0' || c.data[c.at] > '5' || c.data[c.at+1] < '0' || c.data[c.at+1] > '9' {
		return false
	}
	c.at += 2
	return c.has(`Z"`)
}

// isUTC reports whether a text is a time as Encode writes it, on one of the
// days that every month has.
func isUTC(raw []byte) bool {
	const like = "0000-00-00T00:00:00Z"
	if len(raw) != len(like) {
		return false
	}
	for i, b := range raw {
		if isDigit := '0' <= b && b <= '9'; like[i] == '0' && !isDigit || like[i] != '0' && b != like[i] {
			return false
		}
	}
	two := func(at int) int { return int(raw[at]-'0')*10 + int(raw[at+1]-'0') }
	month, day := two(5), two(8)
	return two(0)+two(2) > 0 && 1 <= month && month <= 12 && 1 <= day && day <= 28 && two(11) < 24 && two(14) < 60 && two(17) < 60
}
