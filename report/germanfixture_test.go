package report_test

import (
	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
)

// germanSample is sample as it would be written in German.
func germanSample() *scoring.Scorecard {
	s := sample()
	s.Language, s.Title, s.Summary, s.Audience = "de", "Beispiel zum Kundenwert", "Bewerten Sie einen Key Account, allein oder gemeinsam.", "Key Account Manager"
	s.Source.Author = "kamscore"
	s.Scale = scoring.Scale{
		{Value: 0, Label: "Noch nicht", Help: "Wir könnten nichts vorzeigen."},
		{Value: 1, Label: "Begonnen", Help: "Teile liegen vor."},
		{Value: 2, Label: "Fast vollständig", Help: "Die Lücken können wir nennen."},
		{Value: 3, Label: "Vollständig", Help: "Ganz vorhanden, aktuell, jedes Mal so gemacht."},
	}
	s.Bands = []scoring.Band{{From: 0, Label: "Am Anfang"}, {From: 34, Label: "Im Aufbau"}, {From: 67, Label: "Stark"}}
	s.Stages = []scoring.Stage{
		{ID: "diagnosis", Title: "Diagnose", Question: "Was geht vor?"},
		{ID: "action", Title: "Gemeinsames Handeln", Question: "Wie setzen wir es um?"},
	}
	titles := []string{"Unsere Leistungen und ihre Wirkung", "Leistungen der Wettbewerber", "Gemeinsamer Plan"}
	elements := [][3]string{
		{"Wir führen eine datierte Liste aller Leistungen für diesen Account.", "die Liste", "Gehen Sie die Rechnungen durch."},
		{"Eine Rechnung beziffert jeden Nutzen in Euro.", "die Rechnung mit Quellen", "Rechnen Sie den sichersten Nutzen aus."},
		{"Der Kunde hat die Zahlen schriftlich bestätigt.", "die Nachricht", ""},
		{"Wir können jeden Wettbewerber und seinen Anteil nennen.", "", "Fragen Sie den Einkauf."},
		{"Wir führen eine datierte Übersicht aller Beteiligten.", "die Übersicht", ""},
		{"Ein von beiden Seiten gezeichneter Plan nennt drei Ziele.", "der Plan", "Bieten Sie ein Ziel des Kunden an."},
		{"Beide Seiten prüfen den Plan jedes Quartal.", "die Protokolle", "Tragen Sie vier Termine ein."},
	}
	s.Components[0].Summary = "Was tun wir heute für diesen Kunden?"
	for i := range s.Components {
		s.Components[i].Title = titles[i]
		for j := range s.Components[i].Elements {
			e := &s.Components[i].Elements[j]
			e.Statement, e.Evidence, e.Improve = elements[0][0], elements[0][1], elements[0][2]
			elements = elements[1:]
		}
	}
	for i, text := range []string{"Ist klar, was wir bis wann erreichen wollen?", "Hat jedes Ziel eine verantwortliche Person?", "Haben alle zugestimmt, die handeln müssen?"} {
		s.Closing[i].Text = text
	}
	return s
}

// germanOverlay is germanSample as what a company made of another scorecard,
// with weights.
func germanOverlay() *scoring.Scorecard {
	s := germanSample()
	s.Method = scoring.ByComponents
	s.Components[0].Elements[1].Weight = 3
	s.Components[0].Elements[1].Levels = map[int]string{2: "Die meisten Zahlen haben eine Quelle."}
	s.Components[1].Elements[0].Guidance = "Auch wer nur einen Teil liefert."
	s.Components[2].Elements[1].AlwaysApplies = true
	s.Extends = scoring.Base{ID: "base", Version: "1.0.0"}
	s.Overlay = scoring.Overlay{
		Dropped: []string{"gone"}, Added: map[string]bool{"money": true}, Overridden: map[string][]string{"rivals": {"weight"}},
	}
	return s
}

// germanNotes are the notes of german results, for there to be no English.
func germanNotes(r report.Result) report.Result {
	a := r.Assessment
	a.Respondent.Name = "Sicht des Vorstands"
	if r.Previous != nil {
		r.Previous.Respondent = a.Respondent
	}
	for id, answer := range a.Answers {
		if answer.Note != "" {
			answer.Note = "Siehe Ablage.\nZu klären."
		}
		if answer.Rating.Reason() != "" {
			answer.Rating = scoring.NotApplicable("Zahlen werden nicht geteilt")
		}
		a.Answers[id] = answer
	}
	for id, c := range a.Closing {
		c.Note = "Im März gefragt"
		a.Closing[id] = c
	}
	for id, action := range a.Plan.Actions {
		action.Text, action.Owner = "Den Einkauf fragen", "Account-Team"
		a.Plan.Actions[id] = action
	}
	return r
}

// germanPlacing is placing in German.
func germanPlacing() *scoring.Scorecard {
	s := germanSample()
	s.Matrix = placing().Matrix
	for i, said := range []scoring.QuadrantText{{Label: "Zeigen", Advice: "Gehen Sie mit den Zahlen zum Kunden."}, {Label: "Umsehen"}, {Label: "Nachholen"}, {Label: "Beginnen"}} {
		s.Matrix.Quadrants[i].Label, s.Matrix.Quadrants[i].Advice = said.Label, said.Advice
	}
	return s
}

// germanResults are results that between them have most of what can be said.
func germanResults() map[string]report.Result {
	states := map[string]report.Result{
		"untouched":      result(germanSample(), scoring.Answers{}),
		"half":           result(germanOverlay(), half()),
		"perfect":        done(germanSample(), every(rated(3, scoring.EvidenceYes))),
		"not-applicable": done(germanSample(), every(scoring.Answer{Rating: scoring.NotApplicable("")})),
		"round":          nextRound(),
		"agreed":         planned(),
		"part":           result(germanSample(), half()),
		"advised":        done(germanSample(), complete()),
		"placed":         done(germanPlacing(), complete()),
		"between":        result(germanPlacing(), half()),
	}
	states["advised"].Assessment.Scorecard.Bands[2].Next = "Nehmen Sie den gemeinsamen Plan mit zu einem zweiten Account. " +
		"Ändern Sie bei jeder Durchsicht mit dem Kunden mindestens eine Zeile."
	for _, name := range []string{"round", "agreed"} {
		states[name].Assessment.Scorecard = germanSample()
	}
	round := states["round"]
	round.Previous.Scorecard = round.Assessment.Scorecard
	carried := round.Assessment.Answers["list"]
	carried.Carried = true
	round.Assessment.Answers["list"] = carried
	round.Assessment.Subject.Kind, round.Previous.Subject.Kind = scoring.Company, scoring.Company
	agreed := states["agreed"].Assessment
	agreed.Respondent.Role = scoring.Agreed
	noted := agreed.Answers["list"]
	noted.Note = "-" // any note: see germanNotes
	agreed.Answers["list"] = noted
	part := states["part"].Assessment
	part.Whole = part.Scorecard
	part.Scorecard, _ = part.Whole.Only([]string{"impact", "plan"})
	for name, r := range states {
		states[name] = germanNotes(r)
	}
	return states
}
