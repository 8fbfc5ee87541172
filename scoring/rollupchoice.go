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

// A person is a respondent in one role to one subject. A result without a name
// is a respondent of its own: then result is its id.
type person struct {
	kind          Kind
	subject, name string
	role          Role
	result        string
}

// A link is a result as one that follows it names it.
type link struct {
	result  string
	kind    Kind
	subject string
	role    Role
}

// choose picks one result of each respondent in one role, and says why it
// leaves out each of the others.
func (g *group) choose(c Choice) (counted []*row, left []LeftOut, role Role) {
	chosen := map[person]*row{}
	people := g.people()
	for _, r := range g.rows {
		of := chosen[people[r]]
		isAllowed := r.status == Final || c.Drafts
		if isAllowed && (of == nil || isPreferred(r, of)) {
			chosen[people[r]] = r
		}
	}
	if role = c.Role; role == "" && !c.Separate {
		role = g.mostCommonRole(chosen)
	}
	slices.SortFunc(g.rows, compareWho)
	for _, r := range g.rows {
		why := OmittedRound
		switch of := chosen[people[r]]; {
		case !c.takes(r.respondent.Role, role):
			why = OmittedInRole
		case of == r:
			counted = append(counted, r)
			continue
		case of != nil && of.id == r.id:
			why = OmittedCopy
		case r.status != Final:
			why = OmittedDraft
		}
		left = append(left, LeftOut{
			Why: why, ID: r.id, Path: r.path, Subject: r.subject, Respondent: r.respondent,
			Status: r.status, Changed: r.changed,
		})
	}
	order := Omissions()
	slices.SortStableFunc(left, func(a, b LeftOut) int {
		return cmp.Compare(slices.Index(order, a.Why), slices.Index(order, b.Why))
	})
	return counted, left, role
}

// isPreferred reports whether a counts rather than b of the same respondent: a
// finished one before a draft, and then the newer.
func isPreferred(a, b *row) bool {
	if (a.status == Final) != (b.status == Final) {
		return a.status == Final
	}
	return isNewer(a, b)
}

// mostCommonRole is the role in which most respondents would be counted, or
// where nobody would be the one that most results have.
func (g *group) mostCommonRole(chosen map[person]*row) Role {
	var most Role
	would, are := map[Role]int{}, map[Role]int{}
	for p := range chosen {
		would[p.role]++
	}
	for _, r := range g.rows {
		are[r.respondent.Role]++
	}
	for _, role := range Roles() {
		if most == "" || cmp.Or(cmp.Compare(would[role], would[most]), cmp.Compare(are[role], are[most])) > 0 {
			most = role
		}
	}
	return most
}

// people says who each result is by. One without a name is by whoever made the
// newest of those that name it as their previous round.
func (g *group) people() map[*row]person {
	next := map[link]*row{}
	for _, r := range g.rows {
		if r.previous == "" {
			continue
		}
		from := r.link(r.previous)
		if of := next[from]; of == nil || isNewer(r, of) {
			next[from] = r
		}
	}
	people := make(map[*row]person, len(g.rows))
	for _, r := range g.rows {
		var chain []*row
		for {
			chain = append(chain, r)
			people[r] = r.person() // so that a circle ends where it is met again
			following := next[r.link(r.id)]
			if r.respondent.Name != "" || following == nil {
				break
			}
			r = following
			if _, isMet := people[r]; isMet {
				break
			}
		}
		for _, of := range chain {
			people[of] = people[r]
		}
	}
	return people
}

func (r *row) link(result string) link {
	return link{result, r.subject.Kind, r.subject.Name, r.respondent.Role}
}

func (r *row) person() person {
	p := person{kind: r.subject.Kind, subject: r.subject.Name, name: r.respondent.Name, role: r.respondent.Role}
	if p.name == "" {
		p.result = r.id
	}
	return p
}
