package scoring

import (
	"cmp"
	"math"
	"math/big"
)

// A Difference is percentage points, -100 to 100, at full precision. The zero
// value is that there is none to be had, which is not the same as 0.
type Difference struct {
	exact   float64
	defined bool
}

// Exact returns the difference at full precision and whether there is one.
func (d Difference) Exact() (exact float64, ok bool) { return d.exact, d.defined }

// Tenths is the difference as it is displayed, in tenths of a percentage
// point: half away from zero, and 0 only where nothing differs. An undefined
// difference is 0; ask Exact first.
func (d Difference) Tenths() int {
	tenths := int(math.Round(10 * d.exact))
	if tenths == 0 {
		return cmp.Compare(d.exact, 0)
	}
	return tenths
}

// difference subtracts fractions, and rounds once (rule 6).
func difference(before, after *big.Rat) Difference {
	if before == nil || after == nil {
		return Difference{}
	}
	exact, _ := new(big.Rat).Sub(after, before).Float64()
	return Difference{exact: exact, defined: true}
}
