// Package safely starts goroutines.
//
// A fault in a goroutine ends a Go program at once, whatever recovers in
// another one: the terminal would stay on the alternate screen without a
// cursor, and what is not saved yet would be lost. So every goroutine of
// kamscore starts here, and whoever starts one says what its fault means.
package safely

// Go runs f in a goroutine of its own. Where f panics, failed is called with
// what it panicked with; it must not panic itself.
func Go(f func(), failed func(fault any)) {
	go func() {
		defer func() {
			if fault := recover(); fault != nil {
				failed(fault)
			}
		}()
		f()
	}()
}
