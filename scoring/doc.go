// Package scoring holds what a scorecard, a rating and an assessment are, and
// the arithmetic of kamscore-scoring/1.
//
// The package is pure: it knows no clock, no file and no locale. Its sums are
// integers; a quotient is taken once, at the end, so that no rounded number
// is ever averaged.
//
// The rules, with the numbers they are quoted by elsewhere:
//
//  1. points is the sum of weight times rating over rated elements; max the
//     sum of weight times the scale's maximum over every element that is not
//     marked not applicable, unanswered ones included; percent is
//     100 points / max.
//  2. A component or stage with no rated element has no score. The total of
//     an untouched scorecard is 0. Where every element is not applicable
//     there is nothing to score.
//  3. While anything is unanswered there is also the percent so far (rated
//     elements only) and the percent possible (unanswered at the maximum).
//  4. The evidenced percent counts a rating only where evidence is there;
//     evidence coverage is the share of claims, elements rated above 0, that
//     have evidence.
//  5. The method elements pools all elements; the method components is the
//     weighted mean of the component percents.
//  6. Sums are integers; divide once, at the end.
//  7. A displayed percent is whole, half up; 100 means every counted element
//     is at its maximum and 0 that there are no points.
//  8. A band is applied to the displayed percent, and only when nothing is
//     unanswered.
//  9. Priorities are the rated elements below their maximum, by gain.
//  10. A comparison is like for like, over the elements rated in both results;
//     two respondents are compared as such, never as progress.
//  11. A roll-up counts one result of each respondent, in one role; a mean is
//     over those who answered all of what it is of, and nothing that was not
//     answered counts as 0.
package scoring

// MethodID names the rules that a set of scores was computed by.
const MethodID = "kamscore-scoring/1"
