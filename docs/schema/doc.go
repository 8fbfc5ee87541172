// Package schema holds the JSON Schemas of the two formats that people edit or
// other programs write, for editors to help with and for programs to check by.
//
// What a file is, its reader in scorecards or results decides. The tests hold
// the schemas to that, and list what a schema cannot say.
package schema

import _ "embed"

// Scorecard is the schema of kamscore-scorecard/1, in JSON.
//
//go:embed scorecard.json
var Scorecard string

// Result is the schema of kamscore-result/1, in JSON.
//
//go:embed result.json
var Result string
