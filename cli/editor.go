package cli

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"runtime"

	"github.com/kamscore/kamscore/text"
)

// noteSize is the most that is read back from an editor.
const noteSize = 64 << 10

// edit prepares the user's editor on a note, in a file that only the user can
// read. The second function returns what was written and removes the file.
func (a *app) edit(note string) (*exec.Cmd, func() (string, error), error) {
	editor, ok := a.Env("VISUAL")
	if !ok || editor == "" {
		editor, ok = a.Env("EDITOR")
	}
	if !ok || editor == "" {
		return nil, nil, errors.New("no editor is named: set EDITOR, or write the note here with n")
	}
	f, err := os.CreateTemp("", "kamscore-note-*.txt")
	if err != nil {
		return nil, nil, fmt.Errorf("write the note for the editor: %w", err)
	}
	_, err = io.WriteString(f, note)
	if err := errors.Join(err, f.Close()); err != nil {
		return nil, nil, errors.Join(fmt.Errorf("write the note for the editor: %w", err), os.Remove(f.Name()))
	}
	read := func() (string, error) {
		defer func() { _ = os.Remove(f.Name()) }()
		data, err := os.ReadFile(f.Name())
		if err != nil {
			return "", fmt.Errorf("read the note back: %w", err)
		}
		if len(data) > noteSize {
			return "", fmt.Errorf("read the note back: it is longer than %d KB", noteSize>>10)
		}
		return text.Clean(string(data)), nil
	}
	cmd := editorCommand(editor, f.Name())
	// The file itself: anything else would be copied to the editor, by a reader
	// that waits for one more key when the editor is gone.
	cmd.Stdin = a.In
	return cmd, read, nil
}

// editorCommand runs an editor, which may be named with arguments, on a file.
func editorCommand(editor, path string) *exec.Cmd {
	if runtime.GOOS == "windows" {
		return exec.Command("cmd", "/c", editor, path)
	}
	return exec.Command("sh", "-c", editor+` "$1"`, "sh", path)
}
