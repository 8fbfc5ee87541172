package session

// A route is an order in which the elements are walked. The zero value is
// scorecard order.
type route struct {
	elements []int // by their position on the route
	position []int // by element
}

// newRoute is a route over n elements along some of them. Each comes once, and
// those that are not named come last, in scorecard order.
func newRoute(along []int, n int) route {
	r := route{position: make([]int, n)}
	isNamed := make([]bool, n)
	for _, list := range [][]int{along, inOrder(n)} {
		for _, i := range list {
			if i >= 0 && i < n && !isNamed[i] {
				isNamed[i] = true
				r.position[i] = len(r.elements)
				r.elements = append(r.elements, i)
			}
		}
	}
	return r
}

func inOrder(n int) []int {
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	return order
}

// of is the position of element i on the route.
func (r route) of(i int) int {
	if r.position == nil {
		return i
	}
	return r.position[i]
}

// at is the element at a position of the route.
func (r route) at(position int) int {
	if r.elements == nil {
		return position
	}
	return r.elements[position]
}

// TakeRoute walks the elements in an order of their ids from now on, not in
// scorecard order: what comes before and after an element, which is the first,
// and where an answer leads. What the order does not name comes last. One still
// goes to any element at any time, and on along the route from there.
//
// It stands where the assessment was left, and where that is not known at the
// first element of the route that is open.
func (s *Session) TakeRoute(order []string) {
	along := make([]int, 0, len(order))
	for _, id := range order {
		if i, ok := s.IndexOf(id); ok {
			along = append(along, i)
		}
	}
	s.route = newRoute(along, len(s.elements))
	if _, isKnown := s.IndexOf(s.assessment.Position); isKnown {
		return
	}
	s.GoToFirst()
	if i, ok := s.firstOpen(); ok {
		s.at = i
	}
}

// HasRoute reports whether the elements are walked in another order than that
// of the scorecard.
func (s *Session) HasRoute() bool { return s.route.elements != nil }

// Step is where on the way through all elements the respondent is, from 1.
func (s *Session) Step() int { return s.route.of(s.at) + 1 }

// GoToFirst moves to the element that is walked first.
func (s *Session) GoToFirst() { s.at = s.route.at(0) }

// GoToLast moves to the element that is walked last.
func (s *Session) GoToLast() { s.at = s.route.at(len(s.elements) - 1) }

// LastOf is the index of the element of component c that is walked last.
func (s *Session) LastOf(c int) int {
	last, end := s.Range(c)
	for i := last; i < end; i++ {
		if s.route.of(i) > s.route.of(last) {
			last = i
		}
	}
	return last
}
