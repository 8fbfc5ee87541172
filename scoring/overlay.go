package scoring

import (
	"cmp"
	"slices"
	"strings"
)

// A Base names a scorecard, in one version, that another may be an overlay of.
type Base struct{ ID, Version string }

// Major is the part of the version that decides whether results are
// comparable: everything before the first dot.
func (b Base) Major() string {
	major, _, _ := strings.Cut(b.Version, ".")
	return major
}

// IsAkin reports whether two bases are of one scorecard and major version.
func (b Base) IsAkin(other Base) bool { return b.ID == other.ID && b.Major() == other.Major() }

// IsOtherMajor reports whether two bases are of one scorecard in two major
// versions. What extends one of them is then not what extends the other,
// whatever versions of its own it has.
func (b Base) IsOtherMajor(other Base) bool { return b.ID == other.ID && b.Major() != other.Major() }

// IsOtherMajor reports whether two versions of a scorecard are of two major
// versions, of its own or of the base that both extend.
func (s *Scorecard) IsOtherMajor(other *Scorecard) bool {
	return s.Major() != other.Major() || s.Extends.IsOtherMajor(other.Extends)
}

// An Overlay is what a scorecard that extends another changes of it. Whatever
// it does not name is as it stands in the base.
type Overlay struct {
	Dropped []string // ids of the base's elements that it does not ask, in the base's order

	// Overridden are the keys of the scorecard's format in which an element
	// differs from the base's, by its id. A scorecard out of a result has these
	// too, and not the rest.
	Overridden map[string][]string

	Added map[string]bool // ids of the components and elements that the base does not have

	Base *Scorecard // that it is put on; nil for a scorecard out of a result, and never written to
}

// InBase is an element as the base has it, in the language of the overlay; nil
// where the base does not have it or is not at hand.
func (s *Scorecard) InBase(element string) *Element {
	if s.Overlay.Base == nil {
		return nil
	}
	base := s.Overlay.Base.In(s.Language)
	component, index, ok := base.Find(element)
	if !ok {
		return nil
	}
	return &base.Components[component].Elements[index]
}

// Keys of an element that change what a rating of it means.
const (
	keyStatement = "statement"
	keyLevels    = "levels"
	keyWeight    = "weight"
)

// IsOverlay reports whether a scorecard extends another.
func (s *Scorecard) IsOverlay() bool { return s.Extends != Base{} }

// Root is the scorecard that decides which others' results are comparable, if
// only in part: the base of an overlay, else the scorecard itself.
func (s *Scorecard) Root() Base {
	return cmp.Or(s.Extends, Base{ID: s.ID, Version: s.Version})
}

// AddedElements counts the elements that the base does not have.
func (s *Scorecard) AddedElements() int {
	n := 0
	for i := range s.Components {
		for j := range s.Components[i].Elements {
			if s.Overlay.Added[s.Components[i].Elements[j].ID] {
				n++
			}
		}
	}
	return n
}

// overrides reports whether an overlay gives an element a key of its own.
func (s *Scorecard) overrides(element, key string) bool {
	return slices.Contains(s.Overlay.Overridden[element], key)
}
