//go:build unix

package main

import (
	"fmt"
	"strings"
	"time"
)

const introduction = `# Performance

What kamscore promises of its speed, and what it keeps of that on one machine,
beside programs of the same kind on the same machine in the same run. This page
is written by a program; do not edit it.

    %s

at the top of the repository makes it anew. It needs Go, and the network for
what it installs in a folder of its own among the user's caches: fzf, gum, huh
and Bubble Tea as Go modules, inquirer and DuckDB from npm, and whiptail from
Debian, where root runs it; and for a quarter of an hour nothing else should run,
and 10 GB of that disk be free. ` + "`-quick`" + ` takes three minutes and is for trying
only; ` + "`-only`" + ` takes the names of some measures.

- %s
- Measured: %s.
- On %s.

`

const reading = `
## How to read it

A goal is a ratio wherever it can be: times differ between machines, ratios
hold. A figure of 2.4 means 2.4 times as long as what it is held against, which
was measured in turn with it (A B A B), and the median unless it says p99, the
time that 99 of 100 stay within. The floor is the least there could be on this
machine. A row that is missed says so.

- **First frame**: from starting the process to the first bytes of a frame on
  an 80x24 terminal, which is the pty that the program here holds the other end
  of. The plain hello prints one line. Of the others it is the frame that shows
  their list of 400.
- **A terminal that answers no question**: many programs ask for colours or the
  cursor and wait.
- **Keys typed before the first frame**: they are in the terminal before the
  process is started.
- **Key to screen**: from writing the key to the read that brings the frame that
  shows it taken, with 30 to 50 ms of quiet before each. Of kamscore every
  statement of a scorecard is rated; Bubble Tea's default is a counter of keys
  with all its settings as they come.
- **With autosave against without**: every other statement is rated, which
  saves, and the others are passed, which does not.
- **Durable save**: the benchmark of package results, on the disk of the user's
  caches.
- **Roll-up**: finished results of 191 answers made for the run, in the page
  cache. DuckDB computes mean, median and range of each component from the
  answers, with explicit columns; kamscore computes all that a roll-up has.

## Benchmarks

` + "`go test -run '^$' -bench . ./scoring ./scorecards ./results ./tui`" + ` measures the parts,
with allocations.
`

// page is everything that is said of a run.
func page(command string, date time.Time, versions, machine []string, rows []row) string {
	return fmt.Sprintf(introduction, command, date.Format("2 January 2006")+".", strings.Join(versions, ", "), strings.Join(machine, ", ")) +
		table(rows) + reading
}
