package words

// Uses are when to use which of the bundled scorecards: a sentence each, short
// enough for one line of a window of 80.
type Uses struct {
	AccountManager       string
	CorporateEnvironment string
	GrowthPlanning       string
	ValueCreation        string

	AccountPlan        string
	AccountSelection   string
	FirstPrinciples    string
	MeasuresAndRewards string
	PlanningMaturity   string
	ProgrammeBlocks    string
	ProgrammeConcept   string
	TenPractices       string
}

var englishUses = Uses{
	AccountManager:       "Before a development talk: what somebody can do, seen from two sides.",
	CorporateEnvironment: "When key accounts stall inside: what the company does for them.",
	GrowthPlanning:       "Before the yearly plan: where an account can grow, and how.",
	ValueCreation:        "When a customer asks what you are worth to it, and could be.",

	AccountPlan:        "With a plan in hand: is each part there, current and agreed?",
	AccountSelection:   "When the list is made or cut: which customers are to be key?",
	FirstPrinciples:    "At the start, in ten minutes: do we mean the same thing by key?",
	MeasuresAndRewards: "Before targets and bonuses change: do they suit the work?",
	PlanningMaturity:   "When plans stay in drawers: how far has planning come?",
	ProgrammeBlocks:    "When a programme is built: which parts of it are missing?",
	ProgrammeConcept:   "When managers and management differ: the programme, seen by both.",
	TenPractices:       "Once a programme runs: how much of proven practice is in it?",
}

var germanUses = Uses{
	AccountManager:       "Vor dem Entwicklungsgespräch: was jemand kann, aus zwei Sichten.",
	CorporateEnvironment: "Wenn es intern hakt: was das Unternehmen für Key Accounts tut.",
	GrowthPlanning:       "Vor dem Jahresplan: wo und wie ein Account wachsen kann.",
	ValueCreation:        "Wenn der Kunde fragt, was Sie ihm wert sind und sein könnten.",

	AccountPlan:        "Mit dem Plan vor sich: ist jeder Teil da, aktuell und vereinbart?",
	AccountSelection:   "Wenn die Liste entsteht: welche Kunden sollen Key Accounts sein?",
	FirstPrinciples:    "Zu Beginn, in zehn Minuten: meinen wir mit „Key“ dasselbe?",
	MeasuresAndRewards: "Bevor sich Ziele und Boni ändern: passen sie zur Arbeit?",
	PlanningMaturity:   "Wenn Pläne in Schubladen bleiben: wie weit ist die Planung?",
	ProgrammeBlocks:    "Wenn ein Programm aufgebaut wird: welche Teile fehlen noch?",
	ProgrammeConcept:   "Wenn Leitung und Manager uneins sind: das Programm, von beiden.",
	TenPractices:       "Wenn ein Programm läuft: wie viel Bewährtes steckt darin?",
}

// Of is when to use a bundled scorecard, by its id; of any other it is empty.
func (u *Uses) Of(id string) string {
	switch id {
	case "account-manager":
		return u.AccountManager
	case "corporate-environment":
		return u.CorporateEnvironment
	case "growth-planning":
		return u.GrowthPlanning
	case "value-creation":
		return u.ValueCreation
	case "account-plan":
		return u.AccountPlan
	case "account-selection":
		return u.AccountSelection
	case "first-principles":
		return u.FirstPrinciples
	case "measures-and-rewards":
		return u.MeasuresAndRewards
	case "planning-maturity":
		return u.PlanningMaturity
	case "programme-blocks":
		return u.ProgrammeBlocks
	case "programme-concept":
		return u.ProgrammeConcept
	case "ten-practices":
		return u.TenPractices
	}
	return ""
}
