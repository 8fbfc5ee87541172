package results

import (
	"testing"

	"github.com/go-json-experiment/json/jsontext"
	"pgregory.net/rapid"

	"github.com/kamscore/kamscore/text"
)

// Text that changes when it is cleaned again would change in every save.
func TestCleanedTextStaysAsItIs(t *testing.T) {
	awkward := rapid.SampledFrom([]rune("ab \n\t\r\u00a0\u0301\u0308\u2028\u3000é👩\u202e\x1b\x00"))
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.StringOf(awkward).Draw(t, "text")
		value, err := jsontext.AppendQuote(nil, s)
		if err != nil {
			t.Fatal(err)
		}
		for name, read := range map[string]func(*reader) string{
			"line": (*reader).line, "text": (*reader).text, "path": (*reader).path,
		} {
			once := read(newReader(value))
			value, err := jsontext.AppendQuote(nil, once)
			if err != nil {
				t.Fatal(err)
			}
			if twice := read(newReader(value)); twice != once || text.Clean(once) != once {
				t.Fatalf("%s: %q, then %q", name, once, twice)
			}
		}
	})
}
