package scoring

// A past is earlier results, found by what is known of them later.
type past struct {
	byID map[string][]*row
	by   map[who][]*row

	// isAmbiguous has those without a name of whom several results are counted
	// now: nobody can tell whose an earlier one is.
	isAmbiguous map[who]bool
}

// A who is a respondent in a role to a subject.
type who struct {
	kind                Kind
	subject, respondent string
	role                Role
}

func (r *row) who() who { return who{r.common.kind, r.subject, r.respondent, r.common.role} }

// past is what there is in the roll-ups that can be compared with this one.
func (r *RollUp) past(earlier []*RollUp) past {
	p := past{map[string][]*row{}, map[who][]*row{}, map[who]bool{}}
	for _, e := range earlier {
		if !r.isComparable(e) {
			continue
		}
		for _, rows := range [][]*row{e.counted, e.others} {
			for _, row := range rows {
				p.byID[row.id] = append(p.byID[row.id], row)
				p.by[row.who()] = append(p.by[row.who()], row)
			}
		}
	}
	seen := map[who]bool{}
	for _, row := range r.counted {
		if row.respondent == "" {
			p.isAmbiguous[row.who()] = seen[row.who()]
			seen[row.who()] = true
		}
	}
	return p
}

// isComparable reports whether results of both may be held side by side.
func (r *RollUp) isComparable(other *RollUp) bool {
	a, b := r.Scorecard, other.Scorecard
	return a.ID == b.ID && a.Major() == b.Major() && a.Extends.Major() == b.Extends.Major() && scaleKey(a.Scale) == scaleKey(b.Scale)
}

// before is where a result lay before, nil where that is not known or it had no
// place.
func (r *RollUp) before(now *row, p past) *Position {
	var found *row
	if now.previous != "" {
		found = newestBefore(now, p.byID[now.previous])
	}
	if found == nil && !p.isAmbiguous[now.who()] {
		found = newestBefore(now, p.by[now.who()])
	}
	if found == nil {
		return nil
	}
	at := r.Scorecard.position(found.outline().card, found.tallies(nil))
	if !at.IsDefined() {
		return nil
	}
	return &at
}

// newestBefore is the newest of some rows that is another result than one, in
// the same role and not finished later, nil where there is none. Two that are
// made of tables by one command may be finished in the same second.
func newestBefore(now *row, among []*row) *row {
	var found *row
	for _, r := range among {
		if r.id != now.id && r.common.role == now.common.role && r.changed <= now.changed && (found == nil || isNewer(r, found)) {
			found = r
		}
	}
	return found
}
