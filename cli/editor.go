package cli

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"

	"github.com/kamscore/kamscore/regular"
	"github.com/kamscore/kamscore/text"
	"github.com/kamscore/kamscore/tui"
)

// noteSize is the most that is read back from an editor.
const noteSize = 64 << 10

// edit prepares the user's editor on a note, in a folder that only the user can
// enter.
func (a *app) edit(note string) (tui.Editing, error) {
	editor, ok := a.Env("VISUAL")
	if !ok || editor == "" {
		editor, ok = a.Env("EDITOR")
	}
	if !ok || editor == "" {
		return tui.Editing{}, errors.New("no editor is named: set EDITOR, or write the note here with n")
	}
	// In a folder of its own, since editors leave copies beside what they edit.
	dir, err := os.MkdirTemp("", "kamscore-note-*")
	if err != nil {
		return tui.Editing{}, fmt.Errorf("write the note for the editor: %w", err)
	}
	path := filepath.Join(dir, "note.txt")
	if err := createFile(path, []byte(note)); err != nil {
		return tui.Editing{}, errors.Join(err, os.RemoveAll(dir))
	}
	cmd := editorCommand(editor, path)
	// The file itself: anything else would be copied to the editor, by a reader
	// that waits for one more key when the editor is gone.
	cmd.Stdin = a.In
	a.editing.Store(true)
	return tui.Editing{
		Command: cmd,
		Path:    path,
		Read: func() (string, error) {
			a.editing.Store(false)
			return readNote(path)
		},
		Discard: func() { _ = os.RemoveAll(dir) },
	}, nil
}

// readNote is what an editor left, cleaned.
func readNote(path string) (string, error) {
	f, err := regular.Open(path)
	if err != nil {
		return "", fmt.Errorf("read the note back: %w", err)
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, noteSize+1))
	if err != nil {
		return "", fmt.Errorf("read the note back: %w", err)
	}
	if len(data) > noteSize {
		return "", fmt.Errorf("the note is longer than %d KB", noteSize>>10)
	}
	return strings.TrimSpace(text.Clean(string(data))), nil
}

// editorCommand runs an editor, which may be named with arguments, on a file.
func editorCommand(editor, path string) *exec.Cmd {
	if runtime.GOOS == "windows" {
		return exec.Command("cmd", "/c", editor, path)
	}
	return exec.Command("sh", "-c", editor+` "$1"`, "sh", path)
}
