package results

import (
	"errors"
	"os"
	"time"

	"golang.org/x/sys/windows"
)

// renameTries and renamePause are how often and how far apart a rename is
// tried while another program, a virus scanner mostly, has the file open.
// The pause doubles, so the last try comes after 0.3 seconds.
const (
	renameTries = 5
	renamePause = 20 * time.Millisecond
)

// rename writes through to the disk, since a folder cannot be flushed.
func rename(from, to string) error {
	f, err := windows.UTF16PtrFromString(from)
	if err != nil {
		return err
	}
	t, err := windows.UTF16PtrFromString(to)
	if err != nil {
		return err
	}
	pause := renamePause
	for try := 1; ; try++ {
		err = windows.MoveFileEx(f, t, windows.MOVEFILE_REPLACE_EXISTING|windows.MOVEFILE_WRITE_THROUGH)
		if err == nil {
			return nil
		}
		// A file that is open elsewhere is refused with either error.
		if try == renameTries || !isInUse(err) && !errors.Is(err, windows.ERROR_ACCESS_DENIED) {
			return &os.LinkError{Op: "rename", Old: from, New: to, Err: err}
		}
		time.Sleep(pause)
		pause *= 2
	}
}

func syncDir(string) error { return nil }

func isNoLocks(err error) bool {
	return errors.Is(err, windows.ERROR_INVALID_FUNCTION) || errors.Is(err, errors.ErrUnsupported)
}

func isDiskFull(err error) bool {
	return errors.Is(err, windows.ERROR_DISK_FULL) || errors.Is(err, windows.ERROR_HANDLE_DISK_FULL)
}

func isReadOnly(err error) bool { return errors.Is(err, windows.ERROR_WRITE_PROTECT) }

func isInUse(err error) bool { return errors.Is(err, windows.ERROR_SHARING_VIOLATION) }
