package report

import (
	"cmp"
	"fmt"
	"slices"
)

// subjectNames tell results apart: by the subject, with the respondent where one
// subject is there more than once, and with the id where that is no help. What is
// added is in brackets, for names stand in lists.
func (p teamPart) subjectNames() []string {
	names, respondents := make([]string, p.Len()), make([]string, p.Len())
	for i := range names {
		r := p.About(i)
		respondents[i] = r.Respondent.Name
		if p.hidden {
			respondents[i] = p.labels[i]
		}
		names[i] = cmp.Or(r.Subject.Name, respondents[i], r.ID)
	}
	for _, i := range shared(names) {
		if respondents[i] != "" && respondents[i] != names[i] {
			names[i] += " (" + respondents[i] + ")"
		}
	}
	if p.hidden {
		return names
	}
	for _, i := range shared(names) {
		names[i] += " (" + p.About(i).ID + ")"
	}
	return names
}

// namesOf are what some points go by, in a sentence. Where it is to be short,
// those after the first are counted.
func (p matrixPart) namesOf(points []int, full bool) string {
	var names []string
	for n, i := range points {
		if n == mostListed && !full {
			names = append(names, p.words.Matrix.More.Of(len(points)-n))
			break
		}
		names = append(names, p.names[p.plot.Points[i].Result])
	}
	return p.words.Names(names)
}

// ties name those that share a rank, and those that lie at one place.
func (p matrixPart) ties(full bool) document {
	say := &p.words.Matrix
	at := map[planePlace][]int{}
	for i, of := range p.plot.Points {
		at[placeOf(of.Position)] = append(at[placeOf(of.Position)], i)
	}
	var sentences []string
	for i := 0; i < len(p.plot.Points); {
		of := p.plot.Points[i]
		tied := p.plot.Tied(of.Rank)
		i += len(tied)
		if len(tied) < 2 {
			continue
		}
		sentence := say.Tie
		if place := placeOf(of.Position); slices.Equal(at[place], tied) {
			sentence = say.TieAndPlace
			delete(at, place)
		}
		sentences = append(sentences, fmt.Sprintf(sentence, p.namesOf(tied, full), of.Rank))
	}
	for i, of := range p.plot.Points {
		if together := at[placeOf(of.Position)]; len(together) > 1 && together[0] == i {
			sentences = append(sentences, fmt.Sprintf(say.SamePlace, p.namesOf(together, full)))
		}
	}
	if sentences == nil {
		return nil
	}
	return document{paraOf(sentences)}
}
