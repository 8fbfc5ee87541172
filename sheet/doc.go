// Package sheet reads the rows of a table out of a CSV file or of a workbook
// (.xlsx), each cell with where it stands. What the rows mean is for others to
// say: answers in results, statements in scorecards.
//
// A table may come from a stranger, so nothing in it is taken at its word: it
// is read within budgets, as a stream, and dates and errors in its cells are
// told rather than guessed at. Cells are as they stand in the file; who keeps
// the text of one cleans it.
package sheet
