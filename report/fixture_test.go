package report_test

import (
	"time"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
)

// sample is a small scorecard with two stages and three components, two of
// which begin alike.
func sample() *scoring.Scorecard {
	element := func(id, statement, evidence, improve string) scoring.Element {
		return scoring.Element{ID: id, Statement: statement, Evidence: evidence, Improve: improve, Weight: 1}
	}
	return &scoring.Scorecard{
		ID: "sample", Version: "1.2.0", Title: "Sample of value", Summary: "Rate one key account, alone or together.",
		Language: "en", Subject: scoring.Account, Audience: "The account manager",
		Minutes: scoring.Minutes{Alone: 5, Together: 10},
		Source:  scoring.Source{Author: "kamscore authors", Licence: "MIT"},
		Scale:   scoring.DefaultScale(), Method: scoring.ByElements,
		Bands: []scoring.Band{{From: 0, Label: "Early"}, {From: 34, Label: "Developing"}, {From: 67, Label: "Strong"}},
		Stages: []scoring.Stage{
			{ID: "diagnosis", Title: "Diagnosis", Question: "What is going on?"},
			{ID: "action", Title: "Coherent Action", Question: "How do we carry it out together?"},
		},
		Components: []scoring.Component{
			{
				ID: "impact", Title: "Our Value Impact and Activity Assessment", Stage: "diagnosis", Weight: 1,
				Summary: "What do we do for this customer today?",
				Elements: []scoring.Element{
					element("list", "We keep a dated list of everything we supply to and do for this account.",
						"the list, dated within the last year", "Walk through last quarter's invoices with the team and write the list."),
					element("money", "A calculation sheet puts a money figure on each benefit.",
						"the sheet, with a source beside each figure", "Multiply out the benefit you are surest of."),
					element("confirmed", "The customer has confirmed the figures in writing.", "the message", ""),
				},
			},
			{
				ID: "impact-rivals", Title: "Our Value Impact and Activity of Competitors", Stage: "diagnosis", Weight: 2,
				Elements: []scoring.Element{
					element("rivals", "We can name every competitor and their share of the spend.", "", "Ask the buyer."),
					element("map", "We keep a dated map of every party between us and the end consumer.", "the map", ""),
				},
			},
			{
				ID: "plan", Title: "Joint Plan", Stage: "action", Weight: 1,
				Elements: []scoring.Element{
					element("joint", "A plan signed by both sides names three goals for this year.", "the plan", "Offer one goal of theirs."),
					element("review", "Both sides review the plan every quarter.", "the minutes", "Put four dates into both calendars."),
				},
			},
		},
		Closing: []scoring.Question{
			{ID: "clear", Text: "Is it clear what we want to achieve, and by when?"},
			{ID: "owned", Text: "Does each goal have one owner?"},
			{ID: "agreed", Text: "Have those who must act agreed?"},
		},
	}
}

// advising is sample with bands that say what to do next.
func advising() *scoring.Scorecard {
	s := sample()
	s.Bands[0].Next = "Write the list first."
	s.Bands[1].Next = "Have the customer confirm one figure."
	s.Bands[2].Next = "Take the joint plan to a second account, and let its team rate itself before you do. " +
		"Decide on people and money by what the plans say, and change at least one line of each when you review it with the customer."
	return s
}

// weighted is sample with weights, scored by components.
func weighted() *scoring.Scorecard {
	s := sample()
	s.Method = scoring.ByComponents
	s.Components[0].Elements[1].Weight = 3
	return s
}

var today = scoring.Day{Year: 2026, Month: 11, Day: 24}

func rated(value int, evidence scoring.Evidence) scoring.Answer {
	return scoring.Answer{Rating: scoring.Rated(value), Evidence: evidence}
}

func half() scoring.Answers {
	return scoring.Answers{
		"list":      {Rating: scoring.Rated(2), Evidence: scoring.EvidenceYes, Note: "The list of Q4.\nWithout services."},
		"money":     rated(1, scoring.EvidenceUnsaid),
		"confirmed": {Rating: scoring.NotApplicable("No figures are shared")},
		"rivals":    rated(3, scoring.EvidenceNo),
		"map":       {Rating: scoring.NotKnown(), Note: "Ask logistics"},
	}
}

func complete() scoring.Answers {
	return scoring.Answers{
		"list": rated(3, scoring.EvidenceYes), "money": rated(2, scoring.EvidenceYes), "confirmed": rated(2, scoring.EvidenceUnsaid),
		"rivals": rated(3, scoring.EvidenceNo), "map": rated(1, scoring.EvidenceYes),
		"joint": rated(0, scoring.EvidenceUnsaid), "review": rated(3, scoring.EvidenceUnsaid),
	}
}

func every(a scoring.Answer) scoring.Answers {
	s, answers := sample(), scoring.Answers{}
	for _, c := range s.Components {
		for _, e := range c.Elements {
			answers[e.ID] = a
		}
	}
	return answers
}

// hostile has notes and titles that would be run, drawn or linked if they
// were written as they are.
func hostile() report.Result {
	s := sample()
	s.Title = "# Sample | <script>alert(1)</script>"
	s.Components[0].Title = "1. [link](http://example.org) `code`"
	s.Components[0].Elements[0].Statement = `=HYPERLINK("http://example.org";"a | b")`
	s.Components[0].Elements[1].Statement = "- a list\\| *bold* _under_ $x$ &amp;"
	return report.Result{Assessment: assessment(s, scoring.Answers{
		"list":      {Rating: scoring.Rated(2), Note: "=1+1"},
		"money":     {Rating: scoring.Rated(1), Note: "  @SUM(A1)"},
		"confirmed": {Rating: scoring.NotApplicable("-2+3"), Note: "＝1"},
		"rivals":    {Rating: scoring.Rated(3), Note: "| --- |\n# heading\n> quote, \"quoted\""},
		"map":       {Rating: scoring.NotKnown(), Note: "\t+44"},
		"joint":     {Note: "<img src=x onerror=alert(1)> ![x](http://example.org)"},
		"review":    {Note: "'kept' 2 - 1"},
	})}
}

func assessment(s *scoring.Scorecard, answers scoring.Answers) *scoring.Assessment {
	return &scoring.Assessment{
		ID: "k3v9q2m7xt", Scorecard: s, Answers: answers,
		Subject:    scoring.Subject{Kind: scoring.Account, Name: "Account A", Team: "EMEA"},
		Respondent: scoring.Respondent{Name: "Board view", Role: scoring.Leader},
		Status:     scoring.Draft,
		Started:    time.Date(2026, 11, 20, 9, 0, 0, 0, time.UTC),
		Updated:    time.Date(2026, 11, 21, 23, 30, 0, 0, time.UTC),
	}
}

func result(s *scoring.Scorecard, answers scoring.Answers) report.Result {
	return report.Result{Assessment: assessment(s, answers)}
}

// planned is a finished result with actions, targets, and one element pinned
// and one dropped.
func planned() report.Result {
	answers := complete()
	answers["map"] = scoring.Answer{Rating: scoring.NotKnown()}
	r := done(sample(), answers)
	r.Assessment.Plan = scoring.Plan{
		Actions: map[string]scoring.Action{
			"joint":  {Text: "Offer one goal of theirs.", Owner: "Account team", Due: today.Add(-3)},
			"rivals": {Text: "=Ask | the *buyer*", Due: today.Add(7)},
			"map":    {Text: "Ask who would know", Done: true},
			"gone":   {Text: "Of an element that is gone", Due: today.Add(-100)},
		},
		Targets:   map[string]int{"joint": 2, "money": 3, "rivals": 3},
		Standings: map[string]scoring.Standing{"confirmed": scoring.Pinned, "money": scoring.Dropped},
	}
	return r
}

// nextRound is planned, with the round before it.
func nextRound() report.Result {
	r := planned()
	r.Previous = earlier(sample(), half())
	return r
}

// done is a finished result with a date for the next round.
func done(s *scoring.Scorecard, answers scoring.Answers) report.Result {
	r := result(s, answers)
	r.Assessment.Status = scoring.Final
	r.Assessment.Closing = scoring.Closing{
		"clear":  {Reply: scoring.Partly, Note: "The year is.\nThe month is not."},
		"agreed": {Note: "Asked in March"},
	}
	r.Assessment.Completed = time.Date(2026, 11, 22, 8, 0, 0, 0, time.UTC)
	r.Assessment.NextReview = time.Date(2027, 3, 1, 0, 0, 0, 0, time.UTC)
	return r
}
