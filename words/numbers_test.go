package words_test

import (
	"testing"

	"github.com/kamscore/kamscore/words"
)

func TestNumbersAreWrittenAsTheLanguageDoes(t *testing.T) {
	third, half := of(3, three).Percent, of(2, three).Percent
	tests := []struct {
		say             func(*words.Words) string
		english, german string
	}{
		{func(w *words.Words) string { return w.Percent(half) }, "50%", "50\u00a0%"},
		{func(w *words.Words) string { return w.Range(third, half) }, "33–50%", "33–50\u00a0%"},
		{func(w *words.Words) string { return w.Range(half, half) }, "50%", "50\u00a0%"},
		{func(w *words.Words) string { return w.Decimal(1.44) }, "1.4", "1,4"},
		{func(w *words.Words) string { return w.Tenths(-4) }, "−0.4", "−0,4"},
		{func(w *words.Words) string { return w.GainWords(1.44) }, "worth 1.4 percentage points", "bringt 1,4 Prozentpunkte"},
		{func(w *words.Words) string { return w.GainWords(0.01) }, "worth less than 0.1 percentage points", "bringt weniger als 0,1 Prozentpunkte"},
	}
	for _, tt := range tests {
		if got := tt.say(words.English()); got != tt.english {
			t.Errorf("in English %q, want %q", got, tt.english)
		}
		if got := tt.say(words.German()); got != tt.german {
			t.Errorf("in German %q, want %q", got, tt.german)
		}
	}
}
