package scoring

import (
	"math"
	"math/big"
)

// A Percent is a share of a maximum, 0 to 100, at full precision. The zero
// value is no score, which is not the same as 0.
type Percent struct {
	exact   float64
	defined bool
}

// percentOf is 100 part / whole, undefined where whole is 0.
func percentOf(part, whole int) Percent {
	if whole == 0 {
		return Percent{}
	}
	return Percent{exact: 100 * float64(part) / float64(whole), defined: true}
}

// Exact returns the percent at full precision and whether there is one.
func (p Percent) Exact() (exact float64, ok bool) { return p.exact, p.defined }

// Defined reports whether there is a percent.
func (p Percent) Defined() bool { return p.defined }

// Whole is the percent as it is displayed (rule 7): whole, half up, but 100
// only for all of it and 0 only for none. An undefined percent is 0; ask
// Defined first.
func (p Percent) Whole() int {
	whole := int(math.Floor(p.exact + 0.5))
	switch {
	case whole >= 100 && p.exact < 100:
		return 99
	case whole <= 0 && p.exact > 0:
		return 1
	}
	return whole
}

// A mean is a weighted mean of shares, kept as a fraction until the end
// (rule 6).
type mean struct {
	sum     big.Rat
	weights int64
}

// add counts part / whole, which must not be 0, with a weight.
func (m *mean) add(weight, part, whole int) {
	m.sum.Add(&m.sum, big.NewRat(int64(weight)*int64(part), int64(whole)))
	m.weights += int64(weight)
}

// percent is the mean of what was added, undefined where nothing was.
func (m *mean) percent() Percent {
	if m.weights == 0 {
		return Percent{}
	}
	exact, _ := new(big.Rat).Mul(&m.sum, big.NewRat(100, m.weights)).Float64()
	return Percent{exact: exact, defined: true}
}

func toPercent(fraction *big.Rat) Percent {
	if fraction == nil {
		return Percent{}
	}
	exact, _ := fraction.Float64()
	return Percent{exact: exact, defined: true}
}
