package results

import (
	"fmt"

	"github.com/kamscore/kamscore/safely"
)

// A trial reads what was encoded before it takes the place of the version on
// disk. It is tried rather than foreseen: a list of what the reader refuses
// would forget something one day, and the respondent would pay for it. Reading
// takes about as long as a disk takes to flush, so both are done at once.
type trial struct {
	scanner *scanner // what it says is sound, Decode accepts; nil before the first trial
}

// begin begins to read data, which must not change. There is one trial at a
// time: its verdict has to be waited for, nil where data can be read.
func (t *trial) begin(data []byte) (verdict func() error) {
	if t.scanner == nil {
		t.scanner = newScanner()
	}
	done := make(chan error, 1)
	safely.Go(func() { done <- t.read(data) }, func(fault any) { done <- fmt.Errorf("encode a result: %v", fault) })
	return func() error { return <-done }
}

func (t *trial) read(data []byte) error {
	if len(data) <= MaxSize && t.scanner.decode(data) != nil {
		return nil
	}
	return legible(data)
}

// legible is why Decode would not accept what was encoded, nil if it would.
func legible(data []byte) error {
	if _, err := Decode(data); err != nil {
		return fmt.Errorf("encode a result: %w", err)
	}
	return nil
}
