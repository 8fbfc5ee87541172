package cli

import (
	"errors"
	"fmt"
	"strings"
	"testing"
)

func TestComplainHintsOncePerError(t *testing.T) {
	inner := &hinted{errors.New("the file is new"), "inner"}
	outer := &hinted{fmt.Errorf("open it: %w", inner), "outer"}
	for _, test := range []struct {
		name string
		err  error
		want string
	}{
		{"no hint", errors.New("it failed"), "kamscore: it failed\n"},
		{"the first of two", outer, "kamscore: open it: the file is new\nhint: outer\n"},
		{"the first that says anything", &usageError{err: inner}, "kamscore: the file is new\nhint: inner\n"},
		{"each of several", errors.Join(inner, errors.New("so did that")), "kamscore: the file is new\nhint: inner\nkamscore: so did that\n"},
	} {
		var b strings.Builder
		complain(&b, test.err)
		if got := b.String(); got != test.want {
			t.Errorf("%s: got\n%swant\n%s", test.name, got, test.want)
		}
	}
}
