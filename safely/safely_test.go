package safely

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strings"
	"testing"
)

func TestAFaultInAGoroutineIsHandedOver(t *testing.T) {
	faults := make(chan any)
	Go(func() { panic("out of order") }, func(fault any) { faults <- fault })
	if got := <-faults; got != "out of order" {
		t.Errorf("handed over %v", got)
	}
}

func TestAGoroutineThatEndsWellHasNoFault(t *testing.T) {
	done := make(chan bool)
	Go(func() { done <- true }, func(fault any) { t.Errorf("handed over %v", fault) })
	<-done
}

func TestEveryGoroutineStartsHere(t *testing.T) {
	root, set := "..", token.NewFileSet()
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && path != root && (strings.HasPrefix(d.Name(), ".") || d.Name() == "node_modules" || d.Name() == "docs"):
			return fs.SkipDir
		case filepath.Ext(path) != ".go", strings.HasSuffix(path, "_test.go"), filepath.Base(path) == "safely.go":
			return nil
		}
		file, err := parser.ParseFile(set, path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if start, ok := n.(*ast.GoStmt); ok {
				t.Errorf("%s starts a goroutine whose fault nobody recovers", set.Position(start.Pos()))
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
