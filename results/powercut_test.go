package results

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// A memoryDisk is a file system that keeps after a power cut only what was
// flushed. What a file holds survives once the file was flushed; that a file
// has a name, lost it or got another survives once its folder was flushed.
// What was not flushed may survive or not, each change by itself, and survivors
// gives every disk that a machine could find when it starts again.
//
// It counts its calls, and fails one or cuts the power before one.
type memoryDisk struct {
	entries map[string]*node // what a program sees
	kept    map[string]*node // what was flushed
	pending []change         // in order, of entries against kept
	locked  map[string]bool
	clock   time.Time

	calls            []string // what was called, in order
	failFrom, failTo int      // indexes of the calls that fail
	failure          error
	failOp, failPath string // all calls of this kind or about this file fail too
	cutAt            int    // index of the call before which the power goes; -1 for never
}

// A node is a file or a folder, by whatever name.
type node struct {
	isDir    bool
	data     []byte
	flushed  []byte
	modified time.Time
	isLost   bool // a flush failed: the data is gone, and later flushes do not say so
}

// A change of folder entries survives as a whole or not at all.
type change struct {
	dir     string
	entries map[string]*node // nil for a name that is gone
}

// errPowerCut is what a call panics with: nothing of the program goes on.
var errPowerCut = errors.New("power cut")

func newMemoryDisk() *memoryDisk {
	root := map[string]*node{"/": {isDir: true}, "/home": {isDir: true}}
	return &memoryDisk{
		entries: root, kept: maps.Clone(root), locked: map[string]bool{},
		clock: time.Date(2026, 1, 7, 9, 0, 0, 0, time.UTC),
		cutAt: -1,
	}
}

// call notes a call and returns the error it has to fail with.
func (m *memoryDisk) call(op, path string) error {
	i := len(m.calls)
	m.calls = append(m.calls, op+" "+path)
	switch {
	case i == m.cutAt:
		panic(errPowerCut)
	case i >= m.failFrom && i < m.failTo, op == m.failOp, path == m.failPath:
		return &fs.PathError{Op: op, Path: path, Err: m.failure}
	}
	return nil
}

// change makes entries what a program sees. It is not flushed yet.
func (m *memoryDisk) change(dir string, entries map[string]*node) {
	m.pending = append(m.pending, change{dir, entries})
	apply(m.entries, entries)
}

func apply(to, changes map[string]*node) {
	for path, n := range changes {
		if n == nil {
			delete(to, path)
		} else {
			to[path] = n
		}
	}
}

func missing(op, path string) error { return &fs.PathError{Op: op, Path: path, Err: fs.ErrNotExist} }

func (m *memoryDisk) resolve(path string) (string, error) {
	if m.entries[path] == nil {
		return "", missing("resolve", path)
	}
	return path, m.call("resolve", path)
}

func (m *memoryDisk) stat(path string) (fs.FileInfo, error) {
	if err := m.call("stat", path); err != nil {
		return nil, err
	}
	n := m.entries[path]
	if n == nil {
		return nil, missing("stat", path)
	}
	return description{n, filepath.Base(path), int64(len(n.data)), n.modified}, nil
}

func (m *memoryDisk) same(a, b fs.FileInfo) bool {
	x, y := a.(description), b.(description)
	x.name, y.name = "", ""
	return x == y
}

func (m *memoryDisk) read(path string) ([]byte, fs.FileInfo, error) {
	if err := m.call("read", path); err != nil {
		return nil, nil, err
	}
	n := m.entries[path]
	if n == nil || n.isDir {
		return nil, nil, missing("read", path)
	}
	return slices.Clone(n.data), description{n, filepath.Base(path), int64(len(n.data)), n.modified}, nil
}

func (m *memoryDisk) names(dir string) ([]string, error) {
	if err := m.call("names", dir); err != nil {
		return nil, err
	}
	return m.list(dir), nil
}

func (m *memoryDisk) list(dir string) []string {
	var names []string
	for path := range m.entries {
		if filepath.Dir(path) == filepath.Clean(dir) && path != "/" {
			names = append(names, filepath.Base(path))
		}
	}
	slices.Sort(names)
	return names
}

func (m *memoryDisk) mkdir(dir string) error {
	if err := m.call("mkdir", dir); err != nil {
		return err
	}
	switch {
	case m.entries[dir] != nil:
		return &fs.PathError{Op: "mkdir", Path: dir, Err: fs.ErrExist}
	case m.entries[filepath.Dir(dir)] == nil:
		return missing("mkdir", dir)
	}
	m.change(filepath.Dir(dir), map[string]*node{dir: {isDir: true}})
	return nil
}

func (m *memoryDisk) create(path string) (handle, error) {
	if err := m.call("create", path); err != nil {
		return nil, err
	}
	switch {
	case m.entries[path] != nil:
		return nil, &fs.PathError{Op: "create", Path: path, Err: fs.ErrExist}
	case m.entries[filepath.Dir(path)] == nil:
		return nil, missing("create", path)
	}
	m.clock = m.clock.Add(time.Millisecond)
	n := &node{modified: m.clock}
	m.change(filepath.Dir(path), map[string]*node{path: n})
	return &memoryHandle{disk: m, node: n, path: path}, nil
}

func (m *memoryDisk) rename(from, to string) error {
	if err := m.call("rename", from); err != nil {
		return err
	}
	n := m.entries[from]
	if n == nil {
		return missing("rename", from)
	}
	m.change(filepath.Dir(to), map[string]*node{from: nil, to: n})
	return nil
}

func (m *memoryDisk) remove(path string) error {
	if err := m.call("remove", path); err != nil {
		return err
	}
	if m.entries[path] == nil {
		return missing("remove", path)
	}
	m.change(filepath.Dir(path), map[string]*node{path: nil})
	return nil
}

func (m *memoryDisk) syncDir(dir string) error {
	if err := m.call("syncDir", dir); err != nil {
		return err
	}
	m.pending = slices.DeleteFunc(m.pending, func(c change) bool {
		if c.dir != dir {
			return false
		}
		apply(m.kept, c.entries)
		return true
	})
	return nil
}

func (m *memoryDisk) lock(path string) (func() error, error) {
	if err := m.call("lock", path); err != nil {
		return nil, err
	}
	if m.locked[path] {
		return nil, errLocked
	}
	m.locked[path] = true
	return func() error {
		delete(m.locked, path)
		return m.call("unlock", path)
	}, nil
}

// survivors are the disks that a power cut now could leave: with each subset
// of the pending changes, and for the data of unflushed files with nothing,
// the first half, zeros, or all of it.
func (m *memoryDisk) survivors(yield func(*memoryDisk) bool) {
	unflushed := []func(data []byte) []byte{
		func([]byte) []byte { return nil },
		func(data []byte) []byte { return data[:len(data)/2] },
		func(data []byte) []byte { return make([]byte, len(data)) },
		slices.Clone[[]byte],
	}
	for subset := range 1 << len(m.pending) {
		entries := maps.Clone(m.kept)
		for i, c := range m.pending {
			if subset>>i&1 == 1 {
				apply(entries, c.entries)
			}
		}
		for _, what := range unflushed {
			after := newMemoryDisk()
			for path, n := range entries {
				if entries[filepath.Dir(path)] == nil {
					continue // its folder did not survive
				}
				data := n.flushed
				if data == nil {
					data = what(n.data)
				}
				after.entries[path] = &node{isDir: n.isDir, data: data, flushed: data, modified: n.modified}
			}
			after.kept = maps.Clone(after.entries)
			if !yield(after) {
				return
			}
		}
	}
}

// put has another program write a file, and flush it.
func (m *memoryDisk) put(path string, data []byte) {
	for dir := filepath.Dir(path); m.entries[dir] == nil; dir = filepath.Dir(dir) {
		m.entries[dir] = &node{isDir: true}
		m.kept[dir] = m.entries[dir]
	}
	m.clock = m.clock.Add(time.Second)
	n := &node{data: data, flushed: data, modified: m.clock}
	m.entries[path], m.kept[path] = n, n
}

// results are the files that a list of results would show, or one of the trash.
// A reserved name is none.
func (m *memoryDisk) results() []string {
	var paths []string
	for path, n := range m.entries {
		isReserved := filepath.Base(filepath.Dir(path)) == trashName && len(n.data) == 0
		if filepath.Ext(path) == extension && !strings.HasPrefix(filepath.Base(path), ".") && !isReserved {
			paths = append(paths, path)
		}
	}
	slices.Sort(paths)
	return paths
}

// holds reports whether there is a file with something in its path that has
// this and nothing else in it.
func (m *memoryDisk) holds(path string, data []byte) bool {
	for there, n := range m.entries {
		if strings.Contains(there, path) && bytes.Equal(n.data, data) {
			return true
		}
	}
	return false
}

// temps are the temporary files of a result, of any where path is empty.
func (m *memoryDisk) temps(path string) []string {
	var temps []string
	for there := range m.entries {
		if strings.HasSuffix(there, ".tmp") && (path == "" || strings.HasPrefix(there, filepath.Dir(path)+"/."+filepath.Base(path)+".")) {
			temps = append(temps, there)
		}
	}
	return temps
}

// A memoryHandle writes to a file of a memoryDisk.
type memoryHandle struct {
	disk     *memoryDisk
	node     *node
	path     string
	isClosed bool
}

// Write fails half way when it fails, as on a disk that fills up.
func (h *memoryHandle) Write(data []byte) (int, error) {
	if err := h.disk.call("write", h.path); err != nil {
		h.node.data = append(h.node.data, data[:len(data)/2]...)
		return len(data) / 2, err
	}
	h.node.data = append(h.node.data, data...)
	return len(data), nil
}

func (h *memoryHandle) Sync() error {
	if err := h.disk.call("sync", h.path); err != nil {
		h.node.isLost = true
		return err
	}
	if !h.node.isLost {
		h.node.flushed = slices.Clone(h.node.data)
	}
	return nil
}

func (h *memoryHandle) Close() error {
	if h.isClosed {
		panic(fmt.Sprintf("%s closed twice", h.path))
	}
	h.isClosed = true
	return h.disk.call("close", h.path)
}

// A description is what stat says of a node.
type description struct {
	node     *node
	name     string
	size     int64
	modified time.Time
}

func (d description) Name() string       { return d.name }
func (d description) Size() int64        { return d.size }
func (d description) Mode() fs.FileMode  { return 0o600 }
func (d description) ModTime() time.Time { return d.modified }
func (d description) IsDir() bool        { return d.node.isDir }
func (d description) Sys() any           { return nil }
