package scorecards

import (
	"strconv"
	"strings"

	"github.com/kamscore/kamscore/text"
)

const (
	idWords  = 4  // of a text that make an id, where that is enough to tell it from others
	idLength = 40 // of an id that is made up, in characters
)

// An idMaker makes ids that nothing else has.
type idMaker struct {
	taken   map[string]bool
	numbers map[string]int // that were given last, by the id they end
}

func newIDs() *idMaker { return &idMaker{map[string]bool{}, map[string]int{}} }

// next makes an id of the first words of a text that say what it is about, such
// as account-plan-signed of "The account plan is signed." One that is taken goes
// on with the next words, and gets a number where there are none. A text
// without a word that can stand in an id gets the fallback.
func (m *idMaker) next(said, fallback string) string {
	parts := idParts(said)
	if len(parts) == 0 {
		parts = []string{fallback}
	}
	id := parts[0]
	for i, part := range parts[1:] {
		if i+1 >= idWords && !m.taken[id] || len(id)+1+len(part) > idLength {
			break
		}
		id += "-" + part
	}
	for stem := id; m.taken[id]; {
		m.numbers[stem] = max(m.numbers[stem], 1) + 1
		id = stem + "-" + strconv.Itoa(m.numbers[stem])
	}
	m.taken[id] = true
	return id
}

// idParts are the words of a text that can stand in an id, from the first one
// on that can begin it.
func idParts(said string) []string {
	var parts []string
	all := words(said)
	for _, w := range all {
		if !functionWords[w] && !idleWords[w] {
			parts = append(parts, idPart(w)...)
		}
	}
	if len(parts) == 0 { // it has no others
		for _, w := range all {
			parts = append(parts, idPart(w)...)
		}
	}
	for len(parts) > 0 && parts[0][0] < 'a' {
		parts = parts[1:]
	}
	return parts
}

// idPart is a word in the letters of an id, none where it has no such letter.
func idPart(word string) []string {
	const most = 24
	if part := strings.Trim(text.Slug(umlauts.Replace(word), most), "-"); part != "" {
		return []string{part}
	}
	return nil
}

// umlauts are written as German does where it has no other letters: führen is
// fuehren.
var umlauts = strings.NewReplacer("ä", "ae", "ö", "oe", "ü", "ue")

// idleWords say nothing of the subject of a German statement.
var idleWords = setOf("aber alle als am an auch auf aus bei beim bis da das dass dem den der des die dies diese dieser " +
	"durch ein eine einem einen einer eines er es für haben hat ihr ihre im ins ist jede jeden jeder jedes kann " +
	"mit nach nicht noch nur ob oder sein seine sich sie sind so über um und uns unser unsere unserem unseren " +
	"unserer unter vom von vor war was welche wenn werden wie wir wird wurde wurden zu zum zur zwischen")
