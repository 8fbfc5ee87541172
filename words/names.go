package words

import "github.com/kamscore/kamscore/scoring"

// Roles are what the roles of a respondent are called on screen. Where a role
// is typed, and in files, it is called what it is in English.
type Roles struct{ Self, Leader, Peer, Agreed string }

var (
	englishRoles = Roles{Self: "self", Leader: "leader", Peer: "peer", Agreed: "agreed"}
	germanRoles  = Roles{Self: "Selbsteinschätzung", Leader: "Führungskraft", Peer: "Kollegenkreis", Agreed: "gemeinsam"}
)

// Name is what a role is called, empty for none.
func (r *Roles) Name(role scoring.Role) string {
	switch role {
	case scoring.Self:
		return r.Self
	case scoring.Leader:
		return r.Leader
	case scoring.Peer:
		return r.Peer
	case scoring.Agreed:
		return r.Agreed
	}
	return string(role)
}

// Kinds are what an assessment can be about, each as a label.
type Kinds struct{ Account, Company, Person string }

var (
	englishKinds = Kinds{Account: "account", Company: "company", Person: "person"}
	germanKinds  = Kinds{Account: "Account", Company: "Unternehmen", Person: "Person"}
)

// Name is what a kind is called, an account where a scorecard does not say.
func (k *Kinds) Name(kind scoring.Kind) string {
	switch kind {
	case scoring.Company:
		return k.Company
	case scoring.Person:
		return k.Person
	case scoring.Account:
	}
	return k.Account
}

// Replies are what the replies to closing questions are called.
type Replies struct{ No, Partly, Yes string }

var (
	englishReplies = Replies{No: "no", Partly: "partly", Yes: "yes"}
	germanReplies  = Replies{No: "nein", Partly: "teilweise", Yes: "ja"}
)

// Name is what a reply is called, empty for none.
func (r *Replies) Name(reply scoring.Reply) string {
	switch reply {
	case scoring.No:
		return r.No
	case scoring.Partly:
		return r.Partly
	case scoring.Yes:
		return r.Yes
	}
	return string(reply)
}
