package scoring

import (
	"math"
	"math/big"
	"slices"
)

// A sample is the percents of some results as exact fractions, in the order of
// the results, nil for one that has none. Equal ones may be shared.
type sample []*big.Rat

// samples are of the same respondents: the percents of those who answered all,
// and of those who rated any, each over what they rated.
type samples struct{ complete, soFar sample }

func newSamples(of int) samples { return samples{make(sample, of), make(sample, of)} }

// take adds what a result says of some components at its place.
func (s samples) take(at int, shared fractions, method Method, tallies []tally) {
	rated := make([]tally, len(tallies))
	for i, t := range tallies {
		t.maxOpen = 0
		rated[i] = t
	}
	s.soFar[at] = shared.total(method, rated)
	if sumOf(tallies).isComplete() {
		s.complete[at] = s.soFar[at]
	}
}

// percents are those of the result at a place.
func (s samples) percents(at int) (complete, soFar Percent) {
	return toPercent(s.complete[at]), toPercent(s.soFar[at])
}

// spread describes a sample. Everything is exact until it is a Percent.
func (s sample) spread() Spread {
	var out Spread
	times := map[*big.Rat]int64{}
	for _, exact := range s {
		if exact != nil {
			out.N++
			times[exact]++
		}
	}
	if out.N == 0 {
		return out
	}
	values := make([]*big.Rat, 0, len(times))
	var sum, squares, term big.Rat
	for exact, n := range times {
		values = append(values, exact)
		term.Mul(exact, term.SetInt64(n))
		sum.Add(&sum, &term)
		squares.Add(&squares, term.Mul(&term, exact))
	}
	slices.SortFunc(values, (*big.Rat).Cmp)

	perOne := big.NewRat(1, int64(out.N))
	mean := new(big.Rat).Mul(&sum, perOne)
	out.Mean, out.Median = toPercent(mean), toPercent(median(values, times, out.N))
	lowest, highest := values[0], values[len(values)-1]
	out.Lowest, out.Highest = toPercent(lowest), toPercent(highest)

	squares.Mul(&squares, perOne)
	variance, _ := squares.Sub(&squares, term.Mul(mean, mean)).Float64()
	out.Deviation = Difference{exact: math.Sqrt(variance), defined: true}

	for i, exact := range s {
		if exact != nil && exact.Cmp(lowest) == 0 {
			out.LowestBy = append(out.LowestBy, i)
		}
		if exact != nil && exact.Cmp(highest) == 0 {
			out.HighestBy = append(out.HighestBy, i)
		}
	}
	return out
}

// median is the middle of n values in ascending order, each of which there is
// a number of times, or the mean of the two in the middle.
func median(values []*big.Rat, times map[*big.Rat]int64, n int) *big.Rat {
	at := func(index int) *big.Rat {
		left := int64(index)
		for _, v := range values {
			if left -= times[v]; left < 0 {
				return v
			}
		}
		return values[len(values)-1]
	}
	sum := new(big.Rat).Add(at((n-1)/2), at(n/2))
	return sum.Mul(sum, big.NewRat(1, 2))
}

// fractions are percents that were needed before: many results have the same.
type fractions map[[2]int]*big.Rat

// percent is 100 part / whole, which must not be 0.
func (f fractions) percent(part, whole int) *big.Rat {
	key := [2]int{part, whole}
	if f[key] == nil {
		f[key] = new(big.Rat).Mul(big.NewRat(100, 1), big.NewRat(int64(part), int64(whole)))
	}
	return f[key]
}

// total is the percent over some components by a method, nil where there is
// none.
func (f fractions) total(method Method, tallies []tally) *big.Rat {
	all := sumOf(tallies)
	switch {
	case method == ByComponents:
		return percentOver(method, tallies)
	case all.max() == 0:
		return nil
	}
	return f.percent(all.points, all.max())
}

func sumOf(tallies []tally) (all tally) {
	for _, t := range tallies {
		all.add(t)
	}
	return all
}

// pool adds what everybody rated.
func (s *Spread) pool(rated tally) {
	s.Points, s.Max, s.Pooled = rated.points, rated.maxRated, percentOf(rated.points, rated.maxRated)
}
