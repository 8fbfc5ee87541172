//go:build unix

package regular

import (
	"io/fs"
	"os"
	"syscall"
)

// NonBlocking makes the opening of a pipe return at once.
const NonBlocking = syscall.O_NONBLOCK

// noFollow refuses a link that took the place of a file after it was looked at.
const noFollow = syscall.O_NOFOLLOW

// isTrusted reports whether a symbolic link belongs to this user or to root.
func isTrusted(link fs.FileInfo) bool {
	stat, ok := link.Sys().(*syscall.Stat_t)
	return ok && (stat.Uid == 0 || int64(stat.Uid) == int64(os.Getuid()))
}
