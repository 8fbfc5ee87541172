package scorecards_test

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamscore/kamscore/scorecards"
)

// withID is the template under an id.
func withID(id string) string {
	return strings.Replace(string(scorecards.Template()), "id: our-scorecard", "id: "+id, 1)
}

func folderOf(t *testing.T, files map[string]string) scorecards.Folder {
	t.Helper()
	dir := t.TempDir()
	for name, content := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return scorecards.Folder{Dir: dir}
}

func TestFolderListsWhatIsSound(t *testing.T) {
	f := folderOf(t, map[string]string{
		"a.yaml":      withID("ours"),
		"b.yaml":      withID("value-creation"),
		"c.yaml":      strings.Replace(withID("ours"), "title:", "title: Other", 1),
		"f.yaml":      withID("ours"),
		"g.yaml":      strings.Replace(withID("ours"), "version: 1.0.0", "version: 0.9.0", 1),
		"h.yaml":      strings.Replace(withID("theirs"), "version: 1.0.0", "version: 1.10.0", 1),
		"d.yaml":      "format: kamscore-scorecard/1\n",
		"e.yml":       withID("theirs"),
		".#e.yaml":    "left behind",
		"readme.text": "no scorecard",
	})
	if err := os.Mkdir(filepath.Join(f.Dir, "old.yaml"), 0o700); err != nil {
		t.Fatal(err)
	}
	own, problems, err := f.List()
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, o := range own {
		got = append(got, o.ID+" "+filepath.Base(o.Path))
		for _, e := range o.Earlier {
			got = append(got, "  "+e.Version+" "+filepath.Base(e.Path))
		}
	}
	if diff := cmp.Diff([]string{"ours a.yaml", "  1.0.0 f.yaml", "  0.9.0 g.yaml", "theirs h.yaml", "  1.0.0 e.yml"}, got); diff != "" {
		t.Errorf("own scorecards (-want +got):\n%s", diff)
	}
	want := map[string]string{"b.yaml": "that of a bundled scorecard", "c.yaml": "1.0.0 as a.yaml is, and says something else", "d.yaml": "no id"}
	if len(problems) != len(want) {
		t.Errorf("problems: %v", problems)
	}
	for _, p := range problems {
		words := want[filepath.Base(p.Path)]
		if words == "" || !strings.Contains(p.Err.Error(), words) {
			t.Errorf("%s: %v, want %q", p.Path, p.Err, words)
		}
	}
	if faults := scorecards.Faults(nil); len(problems) == 3 && !errors.As(problems[2].Err, &faults) {
		t.Errorf("not the faults of the file: %v", problems[2].Err)
	}
}

func TestFolderReadsSoManyFiles(t *testing.T) {
	files := map[string]string{}
	for i := range 202 {
		files[fmt.Sprintf("%03d.yaml", i)] = withID(fmt.Sprintf("ours-%d", i))
	}
	f := folderOf(t, files)
	own, problems, err := f.List()
	if err != nil || len(own) != 200 || len(problems) != 1 || filepath.Base(problems[0].Path) != "200.yaml" {
		t.Errorf("%d scorecards, %v, %v", len(own), problems, err)
	}
}

func TestFolderThatIsNotThere(t *testing.T) {
	_, _, err := scorecards.Folder{Dir: filepath.Join(t.TempDir(), "none")}.List()
	if !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("List: %v", err)
	}
}
