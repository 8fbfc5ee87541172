package results

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/sheet"
)

func TestReadCSVSaysWhoRatedWhat(t *testing.T) {
	for _, test := range []struct {
		name, data string
		want       Form
	}{
		{"nothing is said", "element,rating\none,2\n", Form{}},
		{"columns that are empty", "element,rating,subject,team,respondent,role\none,2,, ,,\n", Form{}},
		{
			"in the first row",
			"element,rating,subject,team,respondent,role\none,,Account A,EMEA,Respondent 1,leader\ntwo,,,,,\n",
			Form{Subject: scoring.Subject{Name: "Account A", Team: "EMEA"}, Respondent: scoring.Respondent{Name: "Respondent 1", Role: scoring.Leader}},
		},
		{
			"in every row, and in two",
			"subject,respondent,role,element,rating\nAccount  A,,,one,\n Account A,,Peer,two,\nAccount A,'=R,peer,three,\n",
			Form{Subject: scoring.Subject{Name: "Account A"}, Respondent: scoring.Respondent{Name: "=R", Role: scoring.Peer}},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := ReadAnswers(strings.NewReader(test.data), csvCard())
			if err != nil {
				t.Fatal(err)
			}
			got.Answers = nil
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestReadCSVTakesOneRespondentOfOneSubject(t *testing.T) {
	_, err := ReadAnswers(strings.NewReader("element,rating,subject,role\none,2,A,boss\ntwo,1,A,self\nthree,1,B,leader\n"), csvCard())
	var faults sheet.Faults
	if !errors.As(err, &faults) {
		t.Fatal(err)
	}
	want := []string{
		`line 2, column 9: role "boss" is not self, leader, peer, agreed or empty`,
		`line 4, column 9: the subject is "A" in line 2; a file has the answers of one respondent about one subject`,
		`line 4, column 11: the role is "self" in line 3; a file has the answers of one respondent about one subject`,
	}
	if diff := cmp.Diff(want, strings.Split(err.Error(), "\n")); diff != "" {
		t.Error(diff)
	}
}
