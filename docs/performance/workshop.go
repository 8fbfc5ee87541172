//go:build unix

package main

import (
	"embed"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// The sources of what is built here. The underscore keeps them out of this
// module: they need others.
//
//go:embed _peers
var sources embed.FS

// A workshop is the folder that everything is installed and built in. It is
// kept from one run to the next.
type workshop string

func openWorkshop() (workshop, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", err
	}
	w := workshop(filepath.Join(cache, "kamscore-performance"))
	return w, os.MkdirAll(string(w), 0o700)
}

// do runs a command in a folder of the workshop.
func (w workshop) do(dir, name string, args ...string) error {
	cmd := exec.Command(name, args...)
	cmd.Dir = filepath.Join(string(w), dir)
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0", "GOFLAGS=-mod=mod", "GOWORK=off", "GOBIN="+cmd.Dir, "DEBIAN_FRONTEND=noninteractive")
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%s %s: %w: %s", name, args[0], err, lastLine(out))
	}
	return nil
}

func lastLine(out []byte) string {
	lines := strings.Split(strings.TrimSpace(string(out)), "\n")
	return lines[len(lines)-1]
}

// folder makes a folder of the workshop.
func (w workshop) folder(name string) (string, error) {
	dir := filepath.Join(string(w), name)
	return dir, os.MkdirAll(dir, 0o700)
}

// goTool installs a program at a version.
func (w workshop) goTool(module, version string) (path string, err error) {
	name := filepath.Base(module)
	dir := name + "-" + version
	path = filepath.Join(string(w), dir, name)
	if isThere(path) {
		return path, nil
	}
	if _, err := w.folder(dir); err != nil {
		return "", err
	}
	return path, w.do(dir, "go", "install", "-trimpath", module+"@"+version)
}

// goProgram builds one of our sources as a module of its own, which requires
// what is named.
func (w workshop) goProgram(name string, require ...string) (path string, err error) {
	dir, err := w.folder(name)
	if err != nil {
		return "", err
	}
	if err := w.source(name+".go", filepath.Join(dir, "main.go")); err != nil {
		return "", err
	}
	module := "module " + name + "\n\ngo 1.26\n"
	for _, r := range require {
		module += "\nrequire " + r + "\n"
	}
	if err := os.WriteFile(filepath.Join(dir, "go.mod"), []byte(module), 0o600); err != nil {
		return "", err
	}
	if len(require) > 0 {
		if err := w.do(name, "go", "mod", "tidy"); err != nil {
			return "", err
		}
	}
	path = filepath.Join(dir, name)
	return path, w.do(name, "go", "build", "-trimpath", "-buildvcs=false", "-o", path, ".")
}

// nodeProgram lays one of our sources beside the package of npm it needs.
func (w workshop) nodeProgram(name, pkg string) (path string, err error) {
	dir, err := w.folder(name)
	if err != nil {
		return "", err
	}
	if _, err := exec.LookPath("npm"); err != nil {
		if err := w.debian("nodejs", "npm"); err != nil {
			return "", err
		}
	}
	if err := w.do(name, "npm", "install", "--prefix", dir, "--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--prefer-offline", pkg); err != nil {
		return "", err
	}
	path = filepath.Join(dir, name+".mjs")
	return path, w.source(name+".mjs", path)
}

// debian installs packages of Debian, which only root may.
func (w workshop) debian(packages ...string) error {
	if _, err := exec.LookPath("apt-get"); err != nil {
		return fmt.Errorf("%s is not installed", strings.Join(packages, " and "))
	}
	if os.Geteuid() != 0 {
		return fmt.Errorf("%s is not installed, and only root may install it", strings.Join(packages, " and "))
	}
	if err := w.do("", "apt-get", "update", "-qq"); err != nil {
		return err
	}
	return w.do("", "apt-get", append([]string{"install", "-y", "-qq", "--no-install-recommends"}, packages...)...)
}

// source copies one of our sources.
func (w workshop) source(name, path string) error {
	data, err := sources.ReadFile("_peers/" + name)
	if err != nil {
		return err
	}
	return os.WriteFile(path, data, 0o600)
}

func isThere(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}
