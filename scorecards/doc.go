// Package scorecards reads questionnaires written in YAML, in the format
// kamscore-scorecard/1, and brings the bundled ones.
//
// A scorecard may come from anybody, so a file is trusted in steps: its bytes
// are checked before the YAML parser sees them (bytes.go), the parser builds
// nodes and nothing else (compose.go, syntax.go), the nodes are held to a
// budget (budget.go), and only then are they read into a [scoring.Scorecard],
// field by field (read.go, component.go, ids.go, fields.go). Every text is
// cleaned as it is read. Any file is accepted or refused within a second.
//
// A file may be an overlay, which says what it changes of another scorecard, its
// base: that is found (bases.go, shelf.go), what the overlay says is held against
// it (overlay.go, override.go), and both are put together (merge.go). What comes
// of it is a scorecard as any other.
//
// A file with faults gives no scorecard but all of its faults, each with line
// and column. A sound file may still deserve advice on how it is written
// (advice.go and the files it calls on).
package scorecards
