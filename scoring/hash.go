package scoring

import (
	"crypto/sha256"
	"encoding/hex"
	"hash"
	"slices"
	"strconv"
)

// Hash identifies what gives a scorecard its meaning: ids, statements, scale
// with its wording, weights, the scoring method and which elements may be not
// applicable. Titles, evidence, guidance, comments, bands and the matrix may
// change without changing it, and so may the language it is read in. The form is
// "sha256:" and 64 hex digits.
func (s *Scorecard) Hash() string {
	s = s.own()
	scale := s.Scale
	if scale.IsDefault() {
		scale = DefaultScale() // it means the same in every language
	}
	h := sha256.New()
	put(h, "kamscore-scorecard/1", s.ID, string(s.Method))
	for _, l := range scale {
		put(h, "level", strconv.Itoa(l.Value), l.Label, l.Help)
	}
	for i := range s.Components {
		c := &s.Components[i]
		put(h, "component", c.ID, strconv.Itoa(c.Weight))
		for j := range c.Elements {
			e := &c.Elements[j]
			put(h, "element", e.ID, e.Statement, strconv.Itoa(e.Weight), strconv.FormatBool(e.AlwaysApplies))
			values := make([]int, 0, len(e.Levels))
			for v := range e.Levels {
				values = append(values, v)
			}
			slices.Sort(values)
			for _, v := range values {
				put(h, "wording", strconv.Itoa(v), e.Levels[v])
			}
		}
	}
	return "sha256:" + hex.EncodeToString(h.Sum(nil))
}

// put writes each field with its length before it, so that no two lists of
// fields give the same bytes.
func put(h hash.Hash, fields ...string) {
	for _, f := range fields {
		h.Write([]byte(strconv.Itoa(len(f))))
		h.Write([]byte{':'})
		h.Write([]byte(f))
	}
}
