//go:build unix

package results

import (
	"io/fs"
	"os"
	"syscall"
)

// nonBlocking makes the opening of a pipe return at once.
const nonBlocking = syscall.O_NONBLOCK

// isTrusted reports whether a symbolic link belongs to this user or to root.
func isTrusted(link fs.FileInfo) bool {
	stat, ok := link.Sys().(*syscall.Stat_t)
	return ok && (stat.Uid == 0 || int64(stat.Uid) == int64(os.Getuid()))
}
