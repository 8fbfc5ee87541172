package words

import (
	"fmt"
	"strings"
)

// Why is the screen that explains a number, so that one can explain it to a
// board.
type Why struct {
	Of      string // with what it is about
	Total   string
	Answers string // what stands for an answer, beside them
	Carried string // the same, where something was carried over
	Counted string // with what is claimed and what is evidenced

	// Points and their maximum: sentences that follow each other.
	NothingToScore string
	Points         string // with points and their maximum
	PointsPercent  string // with points, their maximum and the percent
	MaxOfComponent string // with the highest rating
	MaxOfScorecard string // with the highest rating
	MaxOfPart      string // with the highest rating
	Weighed        string // with the weights together, the highest rating and the maximum
	LeastGives     string // with the points of the lowest rating
	NotApplicable  string // with how many
	ByComponent    string // with what each gives
	Gives          string // with the number of a component, its points and their maximum

	// A total that is the mean of the components.
	Mean           string // with the percents, the mean, their number, and the total
	WeighedMean    string // with the percents and weights, the mean, the weights together, and the total
	NoneCountsAs0  string // with the points
	NothingApplies string // with the numbers of components
	DecimalPoint   string

	// Where a row of the priorities stands.
	IsAction  string
	Unproven  string
	Unknown   string
	InNone    string
	Dropped   string
	Pinned    string
	Order     string
	TwoOfEach string

	// What a priority is short of.
	Gain            Plural // points, and with the highest rating
	GainWeighed     Plural // points, and with the highest rating, how much is short, and the weight
	GainOfAll       string // with a gain, the maximum, and what it is worth
	GainOfComponent string // the same
	GainOfWeighed   string // the same, and with the weight of the component before what it is worth

	// In plain mode.
	TheTotal  string // with the score
	Component string // with number, title and score
}

var englishWhy = Why{
	Of:      "Why: %s",
	Total:   "total",
	Answers: "(- not rated, ? not known, x not applicable)",
	Carried: "(- not rated, ? not known, x not applicable, ~ carried over)",
	Counted: "%s. The evidenced percent counts a rating only where you said there is evidence.",

	NothingToScore: "Every statement here is not applicable, so there is nothing to score.",
	Points:         "%d points of %d.",
	PointsPercent:  "%d points of %d are %s.",
	MaxOfComponent: "A statement gives its rating in points; the maximum is %d for each statement of this component that applies, rated or not.",
	MaxOfScorecard: "A statement gives its rating in points; the maximum is %d for each statement of this scorecard that applies, rated or not.",
	MaxOfPart:      "A statement gives its rating in points; the maximum is %d for each statement of this part of the scorecard that applies, rated or not.",
	Weighed:        "Both are multiplied by the statement's weight: the weights of those that apply are %[1]d together, and %[1]d times %[2]d is %[3]d.",
	LeastGives:     "The lowest rating gives %d.",
	NotApplicable:  "%d not applicable: left out on both sides.",
	ByComponent:    "By component: %s.",
	Gives:          "%d gives %d of %d",

	Mean:           "The total is the mean of the components' percents, their sum divided by their number: %s make %s when divided by %d, shown as %s.",
	WeighedMean:    "The total is the mean of the components' percents, each times its weight, their sum divided by that of the weights: %s make %s when divided by %d, shown as %s.",
	NoneCountsAs0:  "A component without a score counts as 0. The points, %s, are given beside the total and do not make it.",
	NothingApplies: "Nothing applies in %s, which does not count.",
	DecimalPoint:   ".",

	IsAction:  "It has an action. The actions come first, by the day they are due, those without a day after the others and what is done last.",
	Unproven:  "It is rated above 0 and there is no evidence for it yet. The highest ratings come first: they promise most.",
	InNone:    "It is in none of the lists of p: there is nothing to work on, to prove or to find out.",
	Unknown:   "It was answered with do not know. It counts as unanswered until somebody knows.",
	Dropped:   "You dropped it for this time: - puts it back in its place.",
	Pinned:    "You pinned it, so it comes before what the rule would put first.",
	Order:     "It is rated below the highest level. First comes what raises the total most, then the lower rating, then the component with the lower percent, then the order of the scorecard.",
	TwoOfEach: "Among the first ten there are at most two of one component, so that the list does not become one topic.",

	Gain:            Plural{"Rated %[2]d it gives %[1]d point more", "Rated %[2]d it gives %[1]d points more"},
	GainWeighed:     Plural{"Rated %[2]d it gives %[3]d × %[4]d, the weight, that is %[1]d point more", "Rated %[2]d it gives %[3]d × %[4]d, the weight, that is %[1]d points more"},
	GainOfAll:       "%s, of %d in all: %s.",
	GainOfComponent: "%s, of %d in the component: %s.",
	GainOfWeighed:   "%s, of %d in the component, which has weight %d in the total: %s.",

	TheTotal:  "The total: %s.",
	Component: "Component %d, %s: %s.",
}

var germanWhy = Why{
	Of:      "Warum: %s",
	Total:   "Gesamt",
	Answers: "(- nicht bewertet, ? nicht bekannt, x nicht anwendbar)",
	Carried: "(- nicht bewertet, ? nicht bekannt, x nicht anwendbar, ~ übernommen)",
	Counted: "%s. Als belegt zählt eine Bewertung nur, wo Sie einen Nachweis angegeben haben.",

	NothingToScore: "Hier ist keine Aussage anwendbar, also gibt es keinen Wert.",
	Points:         "%d von %d Punkten.",
	PointsPercent:  "%d von %d Punkten sind %s.",
	MaxOfComponent: "Eine Aussage gibt so viele Punkte, wie sie bewertet ist; höchstens möglich sind %d für jede anwendbare Aussage dieses Themenfelds, ob bewertet oder nicht.",
	MaxOfScorecard: "Eine Aussage gibt so viele Punkte, wie sie bewertet ist; höchstens möglich sind %d für jede anwendbare Aussage dieser Scorecard, ob bewertet oder nicht.",
	MaxOfPart:      "Eine Aussage gibt so viele Punkte, wie sie bewertet ist; höchstens möglich sind %d für jede anwendbare Aussage dieses Teils der Scorecard, ob bewertet oder nicht.",
	Weighed:        "Beides wird mit dem Gewicht der Aussage multipliziert: Die Gewichte der anwendbaren ergeben zusammen %[1]d, und %[1]d mal %[2]d ist %[3]d.",
	LeastGives:     "Die niedrigste Bewertung gibt %d.",
	NotApplicable:  "%d nicht anwendbar: bei Punkten und Maximum weggelassen.",
	ByComponent:    "Nach Themenfeldern: %s.",
	Gives:          "%d gibt %d von %d",

	Mean:           "Der Gesamtwert ist der Mittelwert der Prozentwerte der Themenfelder, also ihre Summe geteilt durch ihre Anzahl: %[1]s ergeben, durch %[3]d geteilt, %[2]s, angezeigt als %[4]s.",
	WeighedMean:    "Der Gesamtwert ist der gewichtete Mittelwert der Prozentwerte der Themenfelder, also jeder mal sein Gewicht, geteilt durch die Summe der Gewichte: %[1]s ergeben, durch %[3]d geteilt, %[2]s, angezeigt als %[4]s.",
	NoneCountsAs0:  "Ein Themenfeld ohne Wert zählt als 0. Die Punkte, %s, stehen neben dem Gesamtwert und bilden ihn nicht.",
	NothingApplies: "In %s ist nichts anwendbar; das zählt nicht mit.",
	DecimalPoint:   ",",

	IsAction:  "Dazu gibt es eine Maßnahme. Maßnahmen kommen zuerst, nach Fälligkeit; die ohne Tag nach den anderen und Erledigtes zuletzt.",
	Unproven:  "Es ist über 0 bewertet, und noch gibt es keinen Nachweis. Die höchsten Bewertungen kommen zuerst: Sie versprechen am meisten.",
	InNone:    "Sie steht in keiner Liste von p: Es gibt nichts anzugehen, zu belegen oder zu klären.",
	Unknown:   "Die Antwort war: weiß ich nicht. Sie zählt als offen, bis es jemand weiß.",
	Dropped:   "Sie haben es für dieses Mal zurückgestellt: - holt es an seinen Platz zurück.",
	Pinned:    "Sie haben es angeheftet; darum steht es vor dem, was die Regel zuerst nennen würde.",
	Order:     "Es ist unter der höchsten Stufe bewertet. Zuerst kommt, was den Gesamtwert am meisten hebt, dann die niedrigere Bewertung, dann das Themenfeld mit dem niedrigeren Wert, dann die Reihenfolge der Scorecard.",
	TwoOfEach: "Unter den ersten zehn sind höchstens zwei aus einem Themenfeld, damit die Liste nicht an einem Thema hängt.",

	Gain:            Plural{"Mit %[2]d bewertet gibt es %[1]d Punkt mehr", "Mit %[2]d bewertet gibt es %[1]d Punkte mehr"},
	GainWeighed:     Plural{"Mit %[2]d bewertet gibt es %[3]d × %[4]d, das Gewicht, also %[1]d Punkt mehr", "Mit %[2]d bewertet gibt es %[3]d × %[4]d, das Gewicht, also %[1]d Punkte mehr"},
	GainOfAll:       "%s, von %d insgesamt: %s.",
	GainOfComponent: "%s, von %d im Themenfeld: %s.",
	GainOfWeighed:   "%s, von %d im Themenfeld, das im Gesamtwert das Gewicht %d hat: %s.",

	TheTotal:  "Gesamt: %s.",
	Component: "Themenfeld %d, %s: %s.",
}

// Decimals is a percent as it goes into a mean, with two decimals.
func (w *Why) Decimals(percent float64) string {
	return strings.Replace(fmt.Sprintf("%.2f", percent), ".", w.DecimalPoint, 1)
}
