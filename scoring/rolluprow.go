package scoring

import (
	"cmp"
	"time"
)

// A row is what is kept of a result. There may be a hundred thousand of them:
// what they have in common is kept once, and the rest is small.
type row struct {
	common              *common
	cells               cells
	id, previous, path  string
	subject, respondent string // their names
	changed             second // when it was finished, or while it is a draft changed
	updated             second
	revision            int
}

// A common is what many rows have in common.
type common struct {
	outline  *outline
	language string // of the statements that were answered
	kind     Kind
	team     string
	role     Role
	status   Status
	isPart   bool
}

// A second is a time to the second: half of the size.
type second int64

func secondOf(t time.Time) second { return second(t.Unix()) }

func (s second) time() time.Time { return time.Unix(int64(s), 0).UTC() }

func newRow(c *common, a *Assessment, path string) *row {
	return &row{
		common: c, cells: cellsOf(a, c.outline.top),
		id: a.ID, previous: a.Previous, path: path,
		subject: a.Subject.Name, respondent: a.Respondent.Name,
		changed: secondOf(lastChanged(a)), updated: secondOf(a.Updated), revision: a.Revision,
	}
}

func (r *row) outline() *outline { return r.common.outline }

func (r *row) about() About {
	c := r.common
	return About{
		ID: r.id, Path: r.path, Version: c.outline.card.Version,
		Subject:    Subject{Kind: c.kind, Name: r.subject, Team: c.team},
		Respondent: Respondent{Name: r.respondent, Role: c.role},
		Status:     c.status, Changed: r.changed.time(), IsPart: c.isPart,
	}
}

// cell is what the row says of the element with an index in its outline.
func (r *row) cell(i int) cell { return r.cells.at(i, r.outline().top) }

// tallies are the sums of each component of the row's own outline, in some room
// for them. One that was not asked has no elements.
func (r *row) tallies(room []tally) []tally {
	card, top := r.outline().card, r.outline().top
	out, n := room[:0], 0
	for i := range card.Components {
		c := &card.Components[i]
		t := tally{weight: c.Weight}
		for j := range c.Elements {
			if of := r.cells.at(n, top); of != cellAbsent {
				t.elements++
				of.countIn(&t, c.Elements[j].Weight, top)
			}
			n++
		}
		out = append(out, t)
	}
	return out
}

// isComplete reports whether all of it was answered and any of it counts.
func (t tally) isComplete() bool { return t.max() > 0 && t.maxOpen == 0 }

// isNewer reports whether a is a later word than b: finished later, changed
// later or changed more often.
func isNewer(a, b *row) bool { return compareAge(a, b) > 0 }

func compareAge(a, b *row) int {
	return cmp.Or(
		cmp.Compare(a.changed, b.changed), cmp.Compare(a.updated, b.updated), cmp.Compare(a.revision, b.revision),
		cmp.Compare(b.id, a.id), cmp.Compare(b.path, a.path), // so that one of two is chosen whichever came first
	)
}

// compareWho orders rows by whom they are about and by.
func compareWho(a, b *row) int {
	return cmp.Or(
		cmp.Compare(a.subject, b.subject), cmp.Compare(a.common.team, b.common.team),
		cmp.Compare(a.respondent, b.respondent), cmp.Compare(a.changed, b.changed),
		cmp.Compare(a.id, b.id), cmp.Compare(a.path, b.path),
	)
}
