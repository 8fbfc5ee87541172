package cli

import (
	"path/filepath"
	"runtime"
	"testing"

	"github.com/adrg/xdg"
)

// Each system is looked at where the tests run on it.
func TestResultsLieInTheDataFolderOfTheSystem(t *testing.T) {
	t.Cleanup(xdg.Reload) // once the environment is as it was
	home, local := t.TempDir(), t.TempDir()
	for name, value := range map[string]string{"HOME": home, "USERPROFILE": home, "LOCALAPPDATA": local, "XDG_DATA_HOME": ""} {
		t.Setenv(name, value)
	}
	xdg.Reload()
	want := map[string]string{
		"linux":   filepath.Join(home, ".local", "share", "kamscore"),
		"darwin":  filepath.Join(home, "Library", "Application Support", "kamscore"),
		"windows": filepath.Join(local, "kamscore"),
	}[runtime.GOOS]
	if want == "" {
		t.Skip("the README tells of other systems")
	}
	none := func(string) (string, bool) { return "", false }
	a := &app{World: World{Env: none}}
	if got := a.folder().Dir; got != want {
		t.Errorf("results lie in %s, want %s", got, want)
	}
}
