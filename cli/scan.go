package cli

import (
	"github.com/kamscore/kamscore/results"
	"github.com/kamscore/kamscore/safely"
	"github.com/kamscore/kamscore/scoring"
)

// scan reads results as results.Scan does and says how far it is where that
// takes a while. Nothing is written, so a signal ends it wherever it is, also
// where a file of a far disk does not come: then the error is a signalError,
// and each may be called on behind it.
func (a *app) scan(paths []string, each func(path string, as *scoring.Assessment, err error)) error {
	reading := a.newProgress("reading", len(paths))
	defer reading.clear()
	signals, ignore := endingSignals()
	defer ignore()
	done := make(chan error, 1)
	safely.Go(func() {
		results.Scan(paths, func(path string, as *scoring.Assessment, err error) {
			each(path, as, err)
			reading.step()
		})
		done <- nil
	}, func(fault any) { done <- faultError(fault) })
	select {
	case s := <-signals:
		return &signalError{signal: s}
	case err := <-done:
		return err
	}
}
