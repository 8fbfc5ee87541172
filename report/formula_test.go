package report

import "testing"

func TestFormulaTexts(t *testing.T) {
	for _, tt := range []struct{ got, want string }{
		{formulaText(`so „genannt“ und "so"`), `"so „genannt“ und ""so"""`},
		{formulaSentence("No team total: %d of %d complete", cellRef("G9"), 4), `"No team total: "&G9&" of 4 complete"`},
		{formulaSentence("%[2]d von %[1]d", 4, cellRef("G9")), `G9&" von 4"`},
		{formulaSentence(`%d "Bewertende"`, cellRef("COUNT(A1:A2)")), `COUNT(A1:A2)&" ""Bewertende"""`},
		{sheetRef("Points"), "Points"},
		{sheetRef("Übersicht"), "'Übersicht'"},
		{sheetRef("Nicht gezählt"), "'Nicht gezählt'"},
	} {
		if tt.got != tt.want {
			t.Errorf("%s, want %s", tt.got, tt.want)
		}
	}
}
