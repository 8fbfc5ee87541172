// Package results keeps assessments in files: one result, one JSON file on
// the respondent's own disk, in the format kamscore-result/1.
//
// Decode and Encode are the format; Read, Folder and ReadAnswers take files in;
// the Saver is the only one that writes them. The package knows no clock:
// times come from the caller.
//
// A result may come from a colleague or an editor, so nothing in it is
// trusted: it is read within budgets, its text is cleaned and its scores are
// computed anew. What the reader cannot make sense of it refuses with the
// place; what it merely does not know it keeps and writes back.
package results
