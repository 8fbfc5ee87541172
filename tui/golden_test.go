package tui

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestScreensLookLikeTheirPictures holds every screen against a picture of
// it, in the usual window and in a small one. After a change, go test ./tui
// -update draws them anew; read the difference as you would read prose.
func TestScreensLookLikeTheirPictures(t *testing.T) {
	for name := range everyScreen {
		comparePictures(t, name, filepath.Join("testdata", "screens"))
	}
}

// comparePictures holds a screen against its pictures in a folder.
func comparePictures(t *testing.T, name, folder string, options ...benchOption) {
	t.Helper()
	compareInWindows(t, name, folder, func(width, height int) *bench {
		return newBench(t, set(name, append(options, sized(width, height), withResults("Account B"))...)...).press(everyScreen[name])
	})
}

// compareInWindows holds what is shown in two windows against its pictures.
func compareInWindows(t *testing.T, name, folder string, shown func(width, height int) *bench) {
	t.Helper()
	for _, window := range []struct {
		name          string
		width, height int
	}{{"80x24", 80, 24}, {"40x10", 40, 10}} {
		got := shown(window.width, window.height).screen() + "\n"
		path := filepath.Join(folder, window.name, strings.ReplaceAll(name, " ", "-")+".golden")
		if *update {
			if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), got); diff != "" {
			t.Errorf("%s at %s (-want +got):\n%s", name, window.name, diff)
		}
	}
}
