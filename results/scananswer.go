package results

import (
	"time"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

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

// readAnswer goes past an answer, most likely to the element with an index, and
// returns the index of the one after that.
func (s *scanner) readAnswer(card *scannedCard, likely int) (next int) {
	var a scoring.Answer
	var quoted []byte // its statement
	c, at := &s.cursor, -1
	choices := 0 // made of those that exclude each other
	c.object(func(name []byte) {
		switch string(name) {
		case "element":
			at = c.element(card, likely)
		case "component":
			if at < 0 || !c.has(card.elements[at].component) {
				c.note()
			}
		case "statement":
			from := c.at
			if at < 0 || card.elements[at].statement == "" || !c.has(card.elements[at].statement) {
				c.note()
			}
			quoted = c.data[from:c.at]
		case "rating":
			if value, ok := c.rating(card); ok {
				a.Rating = scoring.Rated(value)
				choices++
			}
		case "not_applicable":
			if c.boolean() == scoring.EvidenceYes {
				a.Rating = scoring.NotApplicable("")
				choices++
			}
		case "not_known":
			if c.boolean() == scoring.EvidenceYes {
				a.Rating = scoring.NotKnown()
				choices++
			}
		case "evidence":
			a.Evidence = c.boolean()
		case "reviewed":
			c.boolean()
		case "reason", "note", "carried":
			c.note()
		case "answered":
			c.time()
		default:
			c.skip(0)
		}
	})
	if at < 0 || choices > 1 || card.elements[at].isSaid {
		c.giveUp()
	}
	if c.gaveUp {
		return 0
	}
	e := &card.elements[at]
	e.isSaid, e.Statement = true, s.statement(e, quoted)
	s.answers[e.ID] = a
	return at + 1
}

// statement is what a quoted statement of an element says, empty where there is
// none.
func (s *scanner) statement(e *scannedElement, quoted []byte) string {
	switch {
	case len(quoted) == 0 || quoted[0] != '"':
		return ""
	case string(quoted) != e.statement:
		e.statement = string(quoted)
		e.meaning = s.lines.text(quoted, func(quoted jsontext.Value) string { return text.Line(unquote(quoted)) })
	}
	return e.meaning
}

// element goes past the id of an element that a scorecard has, most likely the
// one with an index, and returns its index.
func (c *cursor) element(card *scannedCard, likely int) int {
	if likely < len(card.elements) && c.has(card.elements[likely].id) {
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
	if c.has("null") || c.has(`""`) {
		return
	}
	raw, isPlain := c.text()
	if isPlain && isUTC(raw) {
		return
	}
	// Any other is rare.
	t, err := time.Parse(time.RFC3339, string(raw))
	if year := t.UTC().Year(); !isPlain || err != nil || year < 1 || year > 9999 {
		c.giveUp()
	}
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
