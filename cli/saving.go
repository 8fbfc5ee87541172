package cli

import (
	"fmt"

	"github.com/kamscore/kamscore/results"
	"github.com/kamscore/kamscore/tui"
	"github.com/kamscore/kamscore/words"
)

// saveError is why answers could not be saved, for the interface to say.
func saveError(failed *results.FileError, err error, w *words.Failures) *tui.SaveError {
	said := &tui.SaveError{Reason: failed.Reason, Hint: failed.Hint(), Err: err}
	switch failed.Cause {
	case results.CauseDiskFull:
		said.Reason, said.Hint = w.DiskFull, w.FreeSpace
	case results.CauseDiskReadOnly:
		said.Reason, said.Hint = w.DiskLocked, w.Unlock
	case results.CauseInUse:
		said.Reason, said.Hint = w.InUse, w.CloseIt
	case results.CauseForbidden:
		said.Reason, said.Hint = w.Forbidden, fmt.Sprintf(w.CheckThem, failed.Folder)
	case results.CauseNoFolder:
		said.Reason, said.Hint = w.NoFolder, fmt.Sprintf(w.MoveAway, failed.Folder)
	case results.CauseFolderGone:
		said.Reason, said.Hint = w.FolderGone, fmt.Sprintf(w.PutItBack, failed.Folder)
	case results.CauseUnknown:
	}
	return said
}
