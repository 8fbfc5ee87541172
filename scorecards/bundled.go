package scorecards

import (
	"embed"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"github.com/kamscore/kamscore/scoring"
)

//go:embed *.yaml
var files embed.FS

const (
	extension    = ".yaml"
	templateName = "template" + extension
)

// Template is the YAML of a small scorecard for an author to change, with a
// remark on every key. It can be used as it is.
func Template() []byte {
	source, err := files.ReadFile(templateName)
	if err != nil {
		panic(err) // it is embedded
	}
	return source
}

// family are the bundled scorecards that belong together: between them they ask
// about the company, the person who manages an account, and what is planned and
// done for one. Each of the others stands by itself, for another system of the
// field. They are in the order they are offered: by id.
var family = []string{"account-manager", "corporate-environment", "growth-planning", "value-creation"}

// InFamily reports whether a bundled scorecard is one of the family, and not of
// another system of the field. Of any other id it is false.
func InFamily(id string) bool { return slices.Contains(family, id) }

// IDs are the ids of the bundled scorecards, in the order they are offered:
// the family first, then the other systems, either by id.
func IDs() []string {
	names, err := fs.Glob(files, "*"+extension)
	if err != nil {
		panic(err) // only a malformed pattern makes Glob fail
	}
	names = slices.DeleteFunc(names, func(name string) bool { return name == templateName })
	for i := range names {
		names[i] = strings.TrimSuffix(names[i], extension)
	}
	return slices.Concat(family, slices.DeleteFunc(names, InFamily))
}

// Source is the YAML of a bundled scorecard. An unknown id is an error that
// lists the known ones and names the nearest.
func Source(id string) ([]byte, error) {
	ids := IDs()
	if slices.Contains(ids, id) {
		return files.ReadFile(id + extension)
	}
	return nil, fmt.Errorf("no scorecard %s; bundled are %s%s", quote(id), strings.Join(ids, ", "), didYouMean(id, ids))
}

// Bundled reads a bundled scorecard, anew at every call: the caller may keep
// or change it. Errors are those of [Source].
func Bundled(id string) (*scoring.Scorecard, error) {
	source, err := Source(id)
	if err != nil {
		return nil, err
	}
	r := newReader(id + extension)
	return r.finish(r.open(source), BasesIn())
}
