package sheet

import (
	"errors"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
)

func TestReadCSV(t *testing.T) {
	for _, test := range []struct {
		name, data string
		want       [][]string
	}{
		{"nothing", "", nil},
		{"commas", "a,\"b, \"\"c\"\"\"\n1,2\n", [][]string{{"a", `b, "c"`}, {"1", "2"}}},
		{"semicolons and a byte order mark", "\ufeffa;b\r\n1,5;\"2\r\n3\"\r\n", [][]string{{"a", "b"}, {"1,5", "2\n3"}}},
		{"a title above", "Our questions\n\na;b;c, d\n", [][]string{{"Our questions"}, {"a", "b", "c, d"}}},
		{"tabs", "a\tb\n", [][]string{{"a", "b"}}},
		{"rows of any length", "a,b\n\n1\n1,2,\n", [][]string{{"a", "b"}, {"1"}, {"1", "2", ""}}},
		{"apostrophes", "'=1,' -5,'quoted',''\n", [][]string{{"=1", " -5", "'quoted'", "''"}}},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := readAll([]byte(test.data))
			if diff := cmp.Diff(test.want, got); err != nil || diff != "" {
				t.Error(diff, err)
			}
		})
	}
}

// A place counts characters, as editors do, from the beginning of its line.
func TestCSVPlaces(t *testing.T) {
	const unclosed = "the quotation mark that begins this text is never closed, or one further down is out of place"
	for _, test := range []struct{ name, data, want string }{
		{"not UTF-8", "a,b\nü,\xfcber\n", `line 2, column 3: the file is not UTF-8; save it as "CSV UTF-8"`},
		{"a quotation mark", "a,b\n\n\"x\ny\",1\nüber,a \"b\"\n", `line 5, column 8: a quotation mark is out of place; inside quotes it is written twice: ""`},
		{"one that is not closed", "a,b\nüber,\"x\n\"\"y,1\n1,2\n", "line 2, column 6: " + unclosed},
		{"one that the next one closes", "a,b\n1,\"x\n1,2\n\"y\",1\n", "line 2, column 3: " + unclosed},
		{"one after a text in quotes", "a,b\n\"x\ny\",\"z\n", "line 3, column 4: " + unclosed},
		{"one in a text without", "a,b\n\"x\ny\",z\"\"\"w\n", `line 3, column 5: a quotation mark is out of place; inside quotes it is written twice: ""`},
		{"one too many on its line", "a,b\n1,\"x\" y\n", `line 2, column 5: a quotation mark is out of place; inside quotes it is written twice: ""`},
		{"a long cell", "a,b\n\"ü\nü\"," + strings.Repeat("x", maxCell+1) + "\n", "line 3, column 4: the cell is longer than 64 KB"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if rows, err := readAll([]byte(test.data)); err == nil || err.Error() != test.want {
				t.Errorf("%v, %v, want %s", rows, err, test.want)
			}
		})
	}
}

func TestCSVHasNoCellsBesideItsColumns(t *testing.T) {
	rows := newCSVRows([]byte("\n , \na,b,\n1,2,,x\n"))
	if header, err := Header(rows); err != nil || len(header) != 3 {
		t.Fatalf("%v, %v", header, err)
	}
	if _, err := rows.Next(); err != nil || rows.Problem(2) != "" || !strings.HasPrefix(rows.Problem(3), "there are more cells than columns") {
		t.Errorf("%v, %q, %q", err, rows.Problem(2), rows.Problem(3))
	}
}

func TestReadLimits(t *testing.T) {
	if _, err := Read(strings.NewReader(strings.Repeat("x", maxFile+1))); err == nil || !strings.Contains(err.Error(), "larger than 8 MB") {
		t.Error(err)
	}
	broken := errors.New("unplugged")
	if _, err := Read(iotest.ErrReader(broken)); !errors.Is(err, broken) {
		t.Error(err)
	}
}

func TestWhole(t *testing.T) {
	for said, want := range map[string]string{"2": "2", "2.0": "2", "2.00": "2", "2.5": "2.5", ".0": ".0", "": "", "x.0": "x"} {
		if got := Whole(said); got != want {
			t.Errorf("%q is %q, want %q", said, got, want)
		}
	}
}

func TestManyFaultsAreCounted(t *testing.T) {
	faults := make(Faults, maxShown+2)
	if got := faults.Error(); strings.Count(got, "\n") != maxShown || !strings.HasSuffix(got, "\nand 2 more") {
		t.Error(got)
	}
}
