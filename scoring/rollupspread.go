package scoring

import (
	"maps"
	"math"
	"math/big"
	"slices"
)

// samples are of the same respondents: the percents of those who answered all,
// and of those who rated any, each over what they rated.
type samples struct{ complete, soFar sample }

// take adds what a result, by its index, says of some components.
func (s *samples) take(result int, shared *fractions, method Method, tallies []tally) {
	complete, soFar := shared.of(method, tallies)
	s.complete.add(result, complete)
	s.soFar.add(result, soFar)
}

// A sample is the percents of some results. Many have the same, so it keeps how
// many have each. The zero value is of nobody.
type sample struct {
	times           map[*fraction]int
	lowest, highest extreme
}

// An extreme is the lowest or highest percent so far, and the results that have
// it, by their indices.
type extreme struct {
	*fraction
	by []int
}

// add adds the percent of a result, nil where it has none. A fraction is always
// the same one where the percent is the same, as fractions has them.
func (s *sample) add(result int, f *fraction) {
	if f == nil {
		return
	}
	if s.times == nil {
		s.times = map[*fraction]int{}
		s.lowest.fraction, s.highest.fraction = f, f
	}
	s.times[f]++
	s.lowest.add(result, f, -1)
	s.highest.add(result, f, 1)
}

// add takes a percent that lies on one side of what is the extreme, or on it.
func (e *extreme) add(result int, f *fraction, side int) {
	switch f.compare(e.fraction) {
	case side:
		e.fraction, e.by = f, append(e.by[:0], result)
	case 0:
		e.by = append(e.by, result)
	}
}

// spread describes a sample. Everything is exact until it is a Percent.
func (s *sample) spread() Spread {
	var out Spread
	if s.times == nil {
		return out
	}
	var sum, squares, term big.Rat
	for f, n := range s.times {
		out.N += n
		term.Mul(&f.exact, term.SetInt64(int64(n)))
		sum.Add(&sum, &term)
		squares.Add(&squares, term.Mul(&term, &f.exact))
	}
	perOne := big.NewRat(1, int64(out.N))
	mean := new(big.Rat).Mul(&sum, perOne)
	out.Mean, out.Median = toPercent(mean), toPercent(s.median(out.N))
	out.Lowest, out.LowestBy = s.lowest.percent(), s.lowest.by
	out.Highest, out.HighestBy = s.highest.percent(), s.highest.by

	squares.Mul(&squares, perOne)
	variance, _ := squares.Sub(&squares, term.Mul(mean, mean)).Float64()
	out.Deviation = Difference{exact: math.Sqrt(variance), defined: true}
	return out
}

// median is the middle of the n percents, or the mean of the two in the middle.
func (s *sample) median(n int) *big.Rat {
	ascending := slices.SortedFunc(maps.Keys(s.times), (*fraction).compare)
	at := func(index int) *big.Rat {
		for _, f := range ascending {
			if index -= s.times[f]; index < 0 {
				return &f.exact
			}
		}
		return &s.highest.exact
	}
	sum := new(big.Rat).Add(at((n-1)/2), at(n/2))
	return sum.Mul(sum, big.NewRat(1, 2))
}

// A fraction is a percent, exact and as near to that as a float64 is.
type fraction struct {
	exact  big.Rat
	approx float64
}

func newFraction(exact *big.Rat) *fraction {
	f := &fraction{exact: *exact}
	f.approx, _ = exact.Float64()
	return f
}

func (f *fraction) percent() Percent {
	if f == nil {
		return Percent{}
	}
	return Percent{exact: f.approx, defined: true}
}

// compare is -1, 0 or 1. Where the nearest float64 differ, so do the fractions,
// and the same way.
func (f *fraction) compare(other *fraction) int {
	switch {
	case f == other:
		return 0
	case f.approx < other.approx:
		return -1
	case f.approx > other.approx:
		return 1
	}
	return f.exact.Cmp(&other.exact)
}

// fractions are percents that were needed before: many results have the same.
type fractions struct {
	pooled map[[2]int]*fraction // by points and maximum, and
	exact  map[string]*fraction // each of them once
}

func newFractions() *fractions {
	return &fractions{map[[2]int]*fraction{}, map[string]*fraction{}}
}

// of are the percents of a result over some components by a method: of all,
// nil unless it answered all, and over what it rated, nil where that is
// nothing.
func (f *fractions) of(method Method, tallies []tally) (complete, soFar *fraction) {
	all := sumOf(tallies)
	switch {
	case all.maxRated == 0:
		return nil, nil
	case method == ByComponents:
		rated := slices.Clone(tallies)
		for i := range rated {
			rated[i].maxOpen = 0
		}
		soFar = f.once(percentOver(method, rated))
	default:
		soFar = f.percent(all.points, all.maxRated)
	}
	if all.isComplete() {
		complete = soFar
	}
	return complete, soFar
}

// percents are those of a result over some components by a method, undefined
// where of has none.
func (f *fractions) percents(method Method, tallies []tally) (complete, soFar Percent) {
	c, s := f.of(method, tallies)
	return c.percent(), s.percent()
}

// percent is 100 part / whole, which must not be 0.
func (f *fractions) percent(part, whole int) *fraction {
	key := [2]int{part, whole}
	if f.pooled[key] == nil {
		f.pooled[key] = f.once(new(big.Rat).Mul(big.NewRat(100, 1), big.NewRat(int64(part), int64(whole))))
	}
	return f.pooled[key]
}

// once is the one fraction that there is for an exact percent.
func (f *fractions) once(exact *big.Rat) *fraction {
	key := exact.String()
	if f.exact[key] == nil {
		f.exact[key] = newFraction(exact)
	}
	return f.exact[key]
}

// sumOf adds up the tallies of some components.
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
