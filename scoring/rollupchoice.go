package scoring

import (
	"cmp"
	"slices"
)

// A Choice is which results a roll-up counts. The zero value is the finished
// ones in the role that most respondents have.
type Choice struct {
	Role   Role // empty for the one that most have, the first of Roles where several do
	Drafts bool // where a respondent has finished none, take the newest draft

	// Separate counts every role but Agreed, each respondent once in each: for
	// a debate, which shows single ratings and takes no mean of them. Role is
	// empty then.
	Separate bool
}

// takes reports whether results in a role are counted where the role chosen is
// another or the same.
func (c Choice) takes(role, chosen Role) bool {
	if c.Separate {
		return role != Agreed
	}
	return role == chosen
}

// choose picks one result of each respondent in one role, and says why it
// leaves out each of the others; of these it returns the finished ones.
func (g *group) choose(c Choice) (counted, others []*row, left []LeftOut, role Role) {
	slices.SortFunc(g.rows, compareWho)
	people, n := g.people()
	chosen := make([]*row, n)
	for i, r := range g.rows {
		of := chosen[people[i]]
		isAllowed := r.common.status == Final || c.Drafts
		if isAllowed && (of == nil || isPreferred(r, of)) {
			chosen[people[i]] = r
		}
	}
	if role = c.Role; role == "" && !c.Separate {
		role = g.mostCommonRole(chosen)
	}
	for i, r := range g.rows {
		why := OmittedRound
		switch of := chosen[people[i]]; {
		case !c.takes(r.common.role, role):
			why = OmittedInRole
		case of == r:
			counted = append(counted, r)
			continue
		case of != nil && of.id == r.id:
			why = OmittedCopy
		case r.common.status != Final:
			why = OmittedDraft
		}
		if r.common.status == Final {
			others = append(others, r)
		}
		about := r.about()
		left = append(left, LeftOut{
			Why: why, ID: about.ID, Path: about.Path, Subject: about.Subject, Respondent: about.Respondent,
			Status: about.Status, Changed: about.Changed,
		})
	}
	order := Omissions()
	slices.SortStableFunc(left, func(a, b LeftOut) int {
		return cmp.Compare(slices.Index(order, a.Why), slices.Index(order, b.Why))
	})
	return counted, others, left, role
}

// isPreferred reports whether a counts rather than b of the same respondent: a
// finished one before a draft, and then the newer.
func isPreferred(a, b *row) bool {
	if (a.common.status == Final) != (b.common.status == Final) {
		return a.common.status == Final
	}
	return isNewer(a, b)
}

// mostCommonRole is the role in which most respondents would be counted, or
// where nobody would be the one that most results have.
func (g *group) mostCommonRole(chosen []*row) Role {
	var most Role
	would, are := map[Role]int{}, map[Role]int{}
	for _, r := range chosen {
		if r != nil {
			would[r.common.role]++
		}
	}
	for _, r := range g.rows {
		are[r.common.role]++
	}
	for _, role := range Roles() {
		if most == "" || cmp.Or(cmp.Compare(would[role], would[most]), cmp.Compare(are[role], are[most])) > 0 {
			most = role
		}
	}
	return most
}
