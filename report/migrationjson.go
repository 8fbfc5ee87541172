package report

import (
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

type migrationJSON struct {
	Format     string                `json:"format"`
	Result     string                `json:"result"`
	Scorecard  string                `json:"scorecard"`
	From       string                `json:"from"`
	To         string                `json:"to"`
	Comparable bool                  `json:"comparable"`
	Scale      scoring.ScaleChange   `json:"scale"`
	Counts     map[scoring.Fate]int  `json:"counts"`
	ToConfirm  int                   `json:"to_confirm"`
	Retired    int                   `json:"retired"`
	NotAsked   int                   `json:"not_asked"`
	Before     *float64              `json:"total_percent_before"`
	After      *float64              `json:"total_percent_after"`
	Reopens    bool                  `json:"reopens"`
	Elements   []migratedElementJSON `json:"elements"`
}

type migratedElementJSON struct {
	Element      string       `json:"element"`
	Fate         scoring.Fate `json:"fate"`
	Reworded     bool         `json:"reworded"`
	Was          *string      `json:"was"`
	Component    string       `json:"component"`
	ComponentWas *string      `json:"component_was"`
	Statement    *string      `json:"statement"`
	StatementWas *string      `json:"statement_was"`
	Weight       int          `json:"weight"`
	WeightWas    int          `json:"weight_was"`
	Into         *string      `json:"into"`
	Answered     bool         `json:"answered"`
	Outcome      string       `json:"outcome"`
}

func (g migration) object() any {
	m, outcome := g.Migration, g.Migration.Outcome(g.Decisions)
	out := migrationJSON{
		Format: "kamscore-migration/1", Result: g.Assessment.ID, Scorecard: g.Card.ID, From: m.From, To: m.To,
		Comparable: m.IsComparable(), Scale: m.Scale, Counts: m.Counts(),
		ToConfirm: outcome.ToConfirm, Retired: outcome.Retired, NotAsked: outcome.Unasked,
		Before: number(outcome.Before.Percent.Exact()), After: number(outcome.After.Percent.Exact()), Reopens: outcome.Reopens,
		Elements: []migratedElementJSON{},
	}
	for _, t := range m.Transitions {
		out.Elements = append(out.Elements, migratedElementJSON{
			Element: t.ID, Fate: t.Fate, Reworded: t.IsReworded(), Was: orNull(t.Was),
			Component: t.Component, ComponentWas: orNull(t.ComponentWas),
			Statement: orNull(t.Statement), StatementWas: orNull(t.StatementWas),
			Weight: t.Weight, WeightWas: t.WeightWas, Into: orNull(t.Into), Answered: t.HasAnswer(), Outcome: g.outcome(t, words.English()),
		})
	}
	return out
}

func (g migration) rows() [][]any {
	rows := [][]any{{"fate", "element", "was", "component", "statement_was", "statement", "outcome"}}
	for _, t := range g.Migration.Transitions {
		rows = append(rows, []any{string(t.Fate), t.ID, t.Was, t.Component, t.StatementWas, t.Statement, g.outcome(t, words.English())})
	}
	return rows
}
