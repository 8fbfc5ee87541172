package scoring

import "time"

// A Reply answers a closing question.
type Reply string

// The replies.
const (
	Yes    Reply = "yes"
	Partly Reply = "partly"
	No     Reply = "no"
)

// Replies are all replies, the one that promises least first.
func Replies() []Reply { return []Reply{No, Partly, Yes} }

// A ClosingAnswer is what was said of a closing question. It makes no points.
type ClosingAnswer struct {
	Reply    Reply // empty where there is a note alone
	Note     string
	Answered time.Time // when it was last changed, UTC
}

// Closing is the answers to the closing questions, by question id. A question
// without an entry was not answered.
type Closing map[string]ClosingAnswer
