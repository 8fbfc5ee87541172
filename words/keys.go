package words

// A Key says what a key does: in a word for the footer, or nothing where it is
// left out there, and in a phrase for the help screen.
type Key struct{ Short, Long string }

// Keys say what the keys do that are more than one screen's. They are an array
// for a binding to name its entry, whatever the language; what a key does on
// one screen alone stands with the words of that screen.
type Keys [keyCount]Key

// A KeyID is an entry of Keys.
type KeyID uint8

// The entries of Keys.
const (
	KeyBack KeyID = iota
	KeyQuit
	KeyHelp
	KeyPause
	KeyPaint
	KeyUndo
	KeyRedo
	KeyTopics
	KeyTotals
	KeyWork
	KeyCompare
	KeyFind

	KeyRate
	KeyNotApplicable
	KeyNotKnown
	KeyClear
	KeyEvidence
	KeyNote
	KeyEditor
	KeyBefore
	KeyAfter
	KeyOpenNext
	KeyOpenPrevious
	KeyFirst
	KeyLast
	KeyUp
	KeyDown
	KeyScroll
	KeyOn
	KeyProof

	KeyOpen
	KeyFold
	KeyUnfold
	KeyFilter
	KeyWhy
	KeyAction
	KeyPin
	KeyDrop
	KeyFinish
	KeyOutput
	KeyChoose
	KeyChooseLine
	KeyReply
	KeyYes
	KeyNo
	KeyLeaveIt

	KeyDone
	KeyDoneNote
	KeyNewLine
	KeyKeepText
	KeyAgain

	keyCount
)

var englishKeys = Keys{
	KeyBack:    {"back", "one screen back"},
	KeyQuit:    {"quit", "leave; everything is saved"},
	KeyHelp:    {"help", "what the keys do here"},
	KeyPause:   {"", "suspend kamscore; fg brings it back"},
	KeyPaint:   {"", "paint the screen again"},
	KeyUndo:    {"undo", "take the last change back"},
	KeyRedo:    {"redo", "make it again"},
	KeyTopics:  {"components", "the list of components"},
	KeyTotals:  {"summary", "the summary"},
	KeyWork:    {"priorities", "priorities: what to work on first"},
	KeyCompare: {"compare", "compare with another result"},
	KeyFind:    {"find", "find a statement"},

	KeyRate:          {"rate", "rate and go on"},
	KeyNotApplicable: {"not applicable", "not applicable, with a reason"},
	KeyNotKnown:      {"do not know", "do not know, go on"},
	KeyClear:         {"clear", "clear the rating"},
	KeyEvidence:      {"evidence", "evidence: yes, no, not said"},
	KeyNote:          {"note", "write a note"},
	KeyEditor:        {"", "write the note in your editor"},
	KeyBefore:        {"back", "the element before"},
	KeyAfter:         {"", "the element after"},
	KeyOpenNext:      {"next gap", "next one not dealt with"},
	KeyOpenPrevious:  {"", "previous one not dealt with"},
	KeyFirst:         {"", "to the first"},
	KeyLast:          {"", "to the last"},
	KeyUp:            {"", "up"},
	KeyDown:          {"", "down"},
	KeyScroll:        {"scroll", "scroll"},
	KeyOn:            {"next", "go on"},
	KeyProof:         {"prove", "proof pass: evidence, one key each"},

	KeyOpen:       {"open", "open"},
	KeyFold:       {"", "fold"},
	KeyUnfold:     {"", "show the elements"},
	KeyFilter:     {"filter", "all, not rated, not known, no evidence, has note"},
	KeyWhy:        {"why", "why this number"},
	KeyAction:     {"action", "make it an action, or open its action"},
	KeyPin:        {"pin", "pin it before all others, or unpin it"},
	KeyDrop:       {"drop", "drop it for this time, or put it back"},
	KeyFinish:     {"finish", "finish or reopen"},
	KeyOutput:     {"output", "write it to a file"},
	KeyChoose:     {"", "choose a row"},
	KeyChooseLine: {"choose", "choose a line"},
	KeyReply:      {"reply", "0 no, 1 partly, 2 yes, and go on"},
	KeyYes:        {"yes", "yes, there is evidence"},
	KeyNo:         {"no", "no, there is none"},
	KeyLeaveIt:    {"leave it", "leave it unsaid"},

	KeyDone:     {"done", "keep the text"},
	KeyDoneNote: {"done", "keep the note"},
	KeyNewLine:  {"new line", "a new line"},
	KeyKeepText: {"keep", "keep the text and go back"},
	KeyAgain:    {"try again", "try to save again"},
}

var germanKeys = Keys{
	KeyBack:    {"zurück", "eine Seite zurück"},
	KeyQuit:    {"beenden", "beenden; alles ist gespeichert"},
	KeyHelp:    {"Hilfe", "was die Tasten hier tun"},
	KeyPause:   {"", "kamscore anhalten; fg holt es zurück"},
	KeyPaint:   {"", "das Bild neu aufbauen"},
	KeyUndo:    {"rückgängig", "die letzte Änderung zurücknehmen"},
	KeyRedo:    {"wiederholen", "die Änderung wiederholen"},
	KeyTopics:  {"Themenfelder", "die Liste der Themenfelder"},
	KeyTotals:  {"Übersicht", "die Übersicht"},
	KeyWork:    {"Prioritäten", "Prioritäten: was zuerst anzugehen ist"},
	KeyCompare: {"vergleichen", "mit einem anderen Ergebnis vergleichen"},
	KeyFind:    {"suchen", "eine Aussage suchen"},

	KeyRate:          {"bewerten", "bewerten und weiter"},
	KeyNotApplicable: {"nicht anwendbar", "nicht anwendbar, mit Begründung"},
	KeyNotKnown:      {"weiß ich nicht", "weiß ich nicht, weiter"},
	KeyClear:         {"löschen", "die Bewertung löschen"},
	KeyEvidence:      {"Nachweis", "Nachweis: ja, nein, ohne Angabe"},
	KeyNote:          {"Notiz", "eine Notiz schreiben"},
	KeyEditor:        {"", "die Notiz in Ihrem Editor schreiben"},
	KeyBefore:        {"zurück", "das Kriterium davor"},
	KeyAfter:         {"", "das Kriterium danach"},
	KeyOpenNext:      {"nächste offene", "die nächste offene Aussage"},
	KeyOpenPrevious:  {"", "die vorige offene Aussage"},
	KeyFirst:         {"", "an den Anfang"},
	KeyLast:          {"", "ans Ende"},
	KeyUp:            {"", "nach oben"},
	KeyDown:          {"", "nach unten"},
	KeyScroll:        {"blättern", "blättern"},
	KeyOn:            {"weiter", "weiter"},
	KeyProof:         {"belegen", "Nachweise prüfen: eine Taste je Aussage"},

	KeyOpen:       {"öffnen", "öffnen"},
	KeyFold:       {"", "zuklappen"},
	KeyUnfold:     {"", "die Kriterien zeigen"},
	KeyFilter:     {"filtern", "alle, nicht bewertet, nicht bekannt, ohne Nachweis, mit Notiz"},
	KeyWhy:        {"warum", "warum dieser Wert"},
	KeyAction:     {"Maßnahme", "zur Maßnahme machen oder die Maßnahme öffnen"},
	KeyPin:        {"anheften", "ganz oben anheften oder wieder lösen"},
	KeyDrop:       {"zurückstellen", "für dieses Mal zurückstellen oder wieder aufnehmen"},
	KeyFinish:     {"abschließen", "abschließen oder wieder öffnen"},
	KeyOutput:     {"ausgeben", "in eine Datei schreiben"},
	KeyChoose:     {"", "eine Zeile wählen"},
	KeyChooseLine: {"wählen", "eine Zeile wählen"},
	KeyReply:      {"antworten", "0 nein, 1 teilweise, 2 ja, und weiter"},
	KeyYes:        {"ja", "ja, es gibt einen Nachweis"},
	KeyNo:         {"nein", "nein, es gibt keinen"},
	KeyLeaveIt:    {"so lassen", "ohne Angabe lassen"},

	KeyDone:     {"fertig", "den Text behalten"},
	KeyDoneNote: {"fertig", "die Notiz behalten"},
	KeyNewLine:  {"neue Zeile", "eine neue Zeile"},
	KeyKeepText: {"behalten", "den Text behalten und zurück"},
	KeyAgain:    {"erneut versuchen", "erneut versuchen zu speichern"},
}
