package tui

import (
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
)

func TestEscGoesBackAndNeverOut(t *testing.T) {
	b := newBench(t).press("2 s w esc").shows("Summary")
	b.press("esc").at("1.2")
	b.press("esc").shows("Before you start")
	b.press("esc").shows("Key account self-assessment", "Start")
	b.press("esc esc esc")
	if b.root.left {
		t.Error("esc left the program")
	}
}

func TestTheStackDoesNotGrow(t *testing.T) {
	b := newBench(t)
	for range 20 {
		b.press("s p t w esc p ? esc s t")
	}
	if n := len(b.root.stack); n > 10 {
		t.Errorf("%d screens lie on each other", n)
	}
}

func TestComponentsOpenAtTheFirstGap(t *testing.T) {
	b := newBench(t).press("2 t enter").at("1.2")
	b.press("t 3 enter").at("3.1")
	b.press("t 2 right down down enter").at("2.2")
}

func TestTheFiltersOfTheComponents(t *testing.T) {
	b := newBench(t).press("2 d n later enter t")
	b.press("a").shows("Components: not rated", "6 statements", "1.3").showsNot("1.1  ", "1.2  ")
	b.press("a").shows("Components: not known", "1.2  ?").showsNot("1.3  ")
	b.press("a").shows("Components: no evidence", "1.1  2").showsNot("1.2  ")
	b.press("a").shows("Components: with a note", "note", "1.3")
	b.press("a").shows("Components").showsNot("1.3  ")
}

func TestAWholeComponentIsNotApplicable(t *testing.T) {
	b := newBench(t).press("2 t 2 x Not space sold enter")
	b.shows("2: 3 statements not applicable · u takes it back", "NOT APPLICABLE")
	if got := b.answer("c2e3").Rating.Reason(); got != "Not sold" {
		t.Errorf("the reason is %q", got)
	}
	b.press("space").shows("2: 3 statements applicable again · u takes it back").showsNot("NOT APPLICABLE")
	b.press("space").shows("Nothing in this component is marked not applicable.")
	b.press("u u").showsNot("NOT APPLICABLE")
	b.press("t 1 x esc").shows("Nothing was changed.", "1 of 8 rated")
}

func TestMarkingWhatAFilterShowsHidesIt(t *testing.T) {
	b := newBench(t).press("t a G up up x enter")
	b.shows("3: 2 statements not applicable").showsNot("3.1")
	b.press("enter").at("2.3")
}

func TestAStatementsRowIsNoComponent(t *testing.T) {
	b := newBench(t).press("t right down x").shows("x is for a whole component")
	if b.answer("c1e1").Rating.IsDealtWith() {
		t.Error("it was marked")
	}
}

func TestFindGoesToAStatement(t *testing.T) {
	b := newBench(t).press("/ 3.1").shows("1 statement", "3.1")
	b.press("enter").at("3.1")
	b.press("/ map down enter").at("1.2")
	b.press("/ map esc").at("1.2")
}

func TestFindLooksIntoNotes(t *testing.T) {
	newBench(t).press("2 n wholesale enter / WHOLE").shows("1 statement", "1.2")
}

func TestTheSummaryTellsAllThreePercents(t *testing.T) {
	b := newBench(t).press("e 2 1 x enter enter 3 s")
	b.shows("Summary", "6 / 21  29%", "evidenced 10%",
		"29% if you stopped here", "67% of what you have rated", "86% if the last 4 were all complete",
		"29% claimed, 10% evidenced · 2 not said", "1 not applicable", "NO SCORE YET")
}

func TestWhyExplainsEveryNumber(t *testing.T) {
	b := newBench(t).press("2 1 s w")
	b.shows("Why: 1 Our Topic", "3 points of 9 are 33%", "1.1: 2   1.2: 1   1.3: -")
	b.press("esc G up w").shows("Why: total", "3 points of 24 are 13%")
	b.press("esc g enter").at("1.3")
}

func TestFinishingWithStatementsOpenSaysWhatItMeans(t *testing.T) {
	b := newBench(t).press("2 s f")
	b.shows("Finish with statements open?", "7 statements not rated", "counts as 0", "stays 8%")
	b.press("esc").shows("Summary").showsNot("finished")
	b.press("f enter esc").shows("Finished. f reopens it", "Summary, finished 21 Nov 2026",
		"7 of 8 not rated, counted as 0 · 67% of what was rated").showsNot("if you stopped here")
	b.press("esc 3").shows("Finished on 21 Nov 2026. f in the summary reopens it.", "1 of 8 rated")
	b.press("s f").shows("A draft again").press("esc 3").shows("2 of 8 rated")
}

func TestNothingIsNotFinished(t *testing.T) {
	newBench(t).press("s f").shows("Nothing is rated yet.")
}

func TestFinishingWhatIsComplete(t *testing.T) {
	b := newBench(t).press("2 1 3 enter 2 1 3 enter 2 3 enter 2 2 f esc")
	b.shows("Finished. f reopens it", "Strong claimed, Early evidenced")
	last := b.saves[len(b.saves)-1]
	if last.Status != scoring.Final || last.Completed.IsZero() {
		t.Errorf("saved as %s, completed %v", last.Status, last.Completed)
	}
}

func TestClosingQuestionsAreAnsweredLikeRatings(t *testing.T) {
	b := newBench(t).press("2 s").shows("0 of 2 closing questions answered")
	b.press("G w").shows("This line makes no points. enter opens it.")
	b.press("enter").shows("Closing questions", "make no points")
	b.press("n The space date space is space missing enter").shows("Note  The date is missing").press("1")
	b.press("left").shows("> 1  partly").press("space").showsNot("> 1  partly").press("0 right enter").shows("1 of 2 closing questions answered")
	got := b.saves[len(b.saves)-1].Closing["clear"]
	if got.Reply != scoring.No || got.Note != "The date is missing" {
		t.Errorf("saved %+v", got)
	}
}

func TestAPartSaysWhatItIsOf(t *testing.T) {
	card := testCard()
	part, _ := card.Only([]string{"c2", "c3"})
	b := newBench(t)
	b.sheet = b.newSheet(scoring.Assessment{ID: "k3v9q2m7xu", Scorecard: part, Whole: card, Status: scoring.Draft})
	b.run(b.root.do(open{b.sheet, AtElement}))
	b.shows("0 of 5 rated", "number 2.1 of every party")
	b.press("2 s").shows("2 of 3 components: the total is over these", "2/15")
}

func TestTheSummaryIsWrittenToAFile(t *testing.T) {
	b := newBench(t).press("2 s o").shows("Write the summary to a file", "Markdown, with every answer")
	b.press("1").shows("Written", "/results/summary.html")
	b.press("enter").shows("Summary")
	if len(b.written) != 1 || b.written[0] != report.HTML {
		t.Errorf("wrote %v", b.written)
	}
}

func TestPrioritiesSayWhatToDo(t *testing.T) {
	b := newBench(t).press("e 2 1 d p")
	b.shows("Work on first", "> 1.2  1", "Draw map 1.2 with the account team this month.", "Prove first", "Find out", "1 to prove · 1 to find out")
	b.press("right").shows("> 1.2  1", "Evidence asked for: the map")
	b.press("right").shows("> 1.3  ?", "Ask who would know.")
	b.press("left left").shows("Draw map 1.2")
	b.press("down enter").at("1.1")
}

func TestPrioritiesFollowTheAnswers(t *testing.T) {
	b := newBench(t).press("1 p enter 3 p")
	b.shows("Prove first").showsNot("Work on first")
}

func TestIntroTakesNamesAndRole(t *testing.T) {
	b := newBench(t).press("esc g enter").shows("Which account is it about?")
	b.press("! enter").shows("Account A!").shows("> Team or region")
	b.press("enter EMEA enter enter Board space view enter enter").shows("EMEA", "Board view", "leader")
	b.press("enter enter enter").shows("self")
	b.press("G enter").at("1.1")
	if len(b.saves) != 0 {
		t.Error("a file was made before the first answer")
	}
	b.press("2")
	if got := b.saves[0].Subject; got.Name != "Account A!" || got.Team != "EMEA" {
		t.Errorf("saved %+v", got)
	}
}

func TestHomeOffersWhatThereIs(t *testing.T) {
	b := newBench(t, withResults("Account B")).press("esc esc")
	b.shows("Continue", "Account B", "30 of 71 rated", "just now", "9 hours ago", "Goes on at 5.2 of Account B.")
	b.press("G").shows("Start", "one account", "8 statements", "2 min").showsNot("Goes on at")
	b.press("/ zzz").shows("Nothing is called that.")
	b.press("esc").shows("Continue")
}

func TestHomeTellsTheMembersOfATeamApart(t *testing.T) {
	b := newBench(t)
	for _, name := range []string{"1", "2"} {
		b.home.Results = append(b.home.Results, HomeResult{
			Title: "Corporate environment", About: "Company A, Respondent " + name, Status: scoring.Final, Updated: noon,
		})
	}
	b.press("esc esc").shows("Company A, Resp…1", "Company A, Resp…2")
}

func TestHomeOpensByNumber(t *testing.T) {
	newBench(t).press("esc esc 1").shows("Before you start")
}

func TestHomeSaysWhatCannotBeRead(t *testing.T) {
	newBench(t, withResults("x")).press("esc esc").shows("read /results/broken.json: x", "1 more file could not be read")
}

func TestWhatCannotBeChangedCanBeRead(t *testing.T) {
	b := newBench(t, withResults("Account B"))
	b.root.desk.outside.Open = func(string) (Opening, error) {
		return Opening{}, &ReadOnlyError{Reason: "it is open in another session, process 812 on host-a since 21 Nov 2026 11:02"}
	}
	b.press("esc esc enter").shows("For reading only", "process 812 on host-a", "nothing you press changes it")
	b.press("enter").shows("Summary")
}

func TestAFileThatDoesNotOpenIsNamed(t *testing.T) {
	b := newBench(t, withResults("Account B"))
	b.root.desk.outside.Open = func(string) (Opening, error) { return Opening{}, errors.New("open /results/x.json: it is cut off") }
	b.press("esc esc enter").shows("This could not be opened", "open /results/x.json: it is cut off")
	b.press("enter").shows("Continue")
}

func TestHomeMarksScorecardsOfOnesOwn(t *testing.T) {
	b := newBench(t)
	own := b.home.Family[0]
	own.Title, own.Path = "Our own way", "/scorecards/own.yaml"
	b.home.Own = []HomeCard{own}
	b.home.Unusable = "bad.yaml cannot be used: 2 faults."
	b.press("esc esc").shows("Start one of your own", own.Title, b.home.Unusable)
	var started HomeCard
	b.root.desk.outside.Start = func(c HomeCard) (*Sheet, error) {
		started = c
		return nil, errors.New("not now")
	}
	if b.press("G enter").shows("not now"); started != own {
		t.Errorf("started %v", started)
	}
}

func TestAnErrorOfSeveralLinesStaysInItsRow(t *testing.T) {
	b := newBench(t, withResults("x"))
	b.home.Problems = []string{"read x.json: rating 7\nread x.json: rating 8"}
	b.root.desk.outside.Open = func(string) (Opening, error) { return Opening{}, errors.New("one\ntwo\nthree") }
	b.press("esc esc").shows("rating 7 read x.json").press("enter").shows("one", "three")
	if rows := strings.Count(b.root.View(), "\n") + 1; rows != 24 {
		t.Errorf("the frame has %d rows", rows)
	}
}

func TestRemarksAreShownOnce(t *testing.T) {
	b := newBench(t)
	b.sheet.Remarks = []string{"The stored total of 40% was wrong; from the answers it is 43%."}
	b.run(b.root.do(open{b.sheet, AtElement}))
	b.shows("Before you go on", "The stored total of 40% was wrong")
	b.press("enter").at("1.1")
}

// TestColourIsNeverTheOnlySign compares every screen with and without styles.
func TestColourIsNeverTheOnlySign(t *testing.T) {
	for name, keys := range everyScreen {
		plain := newBench(t, set(name)...).press(keys).screen()
		b := newBench(t, set(name)...)
		b.root.desk.look = newLook(io.Discard, true, false)
		coloured := ansi.Strip(b.press(keys).root.View())
		if trimRows(coloured) != plain {
			t.Errorf("%s differs without colour:\n%s\n%s", name, plain, coloured)
		}
	}
}

func trimRows(frame string) string {
	rows := strings.Split(frame, "\n")
	for i := range rows {
		rows[i] = strings.TrimRight(rows[i], " ")
	}
	return strings.Join(rows, "\n")
}
