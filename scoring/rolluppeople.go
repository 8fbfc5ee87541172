package scoring

import (
	"cmp"
	"slices"
)

// people says who each row of a group is by: a number from 0 to n-1 for each
// respondent in one role to one subject. A result without a name is by whoever
// made the newest of those that name it as their previous round, or a
// respondent of its own. Numbers, for a map of names would be larger than what
// is kept of the results.
func (g *group) people() (numbers []int32, n int) {
	heads := g.heads()
	byPerson := make([]int32, len(g.rows))
	for i := range byPerson {
		byPerson[i] = int32(i)
	}
	compare := func(a, b int32) int { return comparePerson(g.rows[heads[a]], g.rows[heads[b]]) }
	slices.SortFunc(byPerson, compare)
	numbers = make([]int32, len(g.rows))
	for at, i := range byPerson {
		if at == 0 || compare(byPerson[at-1], i) != 0 {
			n++
		}
		numbers[i] = int32(n - 1)
	}
	return numbers, n
}

// comparePerson orders rows by respondent, subject and role. One without a name
// is a respondent of its own.
func comparePerson(a, b *row) int {
	by := cmp.Or(
		cmp.Compare(a.subject, b.subject), cmp.Compare(a.respondent, b.respondent),
		cmp.Compare(a.common.kind, b.common.kind), cmp.Compare(a.common.role, b.common.role),
	)
	if by == 0 && a.respondent == "" {
		return cmp.Compare(a.id, b.id)
	}
	return by
}

// A link is a result as one that follows it names it.
type link struct {
	result  string
	kind    Kind
	subject string
	role    Role
}

func (r *row) link(result string) link {
	return link{result, r.common.kind, r.subject, r.common.role}
}

// unknownHead is that of a row which was not looked at yet.
const unknownHead = -1

// heads are for each row the one that says whom it is by, both by their
// indices: itself, or where it has no name the last of those that follow it.
func (g *group) heads() []int32 {
	heads, followers := make([]int32, len(g.rows)), g.followers()
	for i, r := range g.rows {
		heads[i] = int32(i)
		if _, isFollowed := followers[r.link(r.id)]; isFollowed && r.respondent == "" {
			heads[i] = unknownHead
		}
	}
	for i := range heads {
		var chain []int32
		at := int32(i)
		for heads[at] == unknownHead {
			heads[at] = at // so that a circle ends where it is met again
			chain = append(chain, at)
			at = followers[g.rows[at].link(g.rows[at].id)]
		}
		for _, of := range chain {
			heads[of] = heads[at]
		}
	}
	return heads
}

// followers are for the results without a name the newest that names each as
// its previous round, by its index.
func (g *group) followers() map[link]int32 {
	unnamed := map[link]bool{}
	for _, r := range g.rows {
		if r.respondent == "" {
			unnamed[r.link(r.id)] = true
		}
	}
	followers := map[link]int32{}
	for i, r := range g.rows {
		from := r.link(r.previous)
		if r.previous == "" || !unnamed[from] {
			continue
		}
		if of, ok := followers[from]; !ok || isNewer(r, g.rows[of]) {
			followers[from] = int32(i)
		}
	}
	return followers
}
