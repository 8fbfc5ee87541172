//go:build unix

package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"
)

// A browser is one Chromium, shared by all tests of a run. It is spoken to in
// the DevTools protocol over two pipes: messages are JSON, each ended by NUL
// (docs/decisions/0011-browser-tests.md).
type browser struct {
	process *exec.Cmd
	profile string // folder of what it keeps
	said    bytes.Buffer

	writing sync.Mutex
	in      io.WriteCloser

	mu      sync.Mutex
	last    int
	waiting map[int]chan message
	pages   map[string]*page // by session
	gone    error            // why it answers no more
}

// A message is a call, the reply to one, or an event.
type message struct {
	ID      int             `json:"id,omitempty"`
	Session string          `json:"sessionId,omitempty"`
	Method  string          `json:"method,omitempty"`
	Params  json.RawMessage `json:"params,omitempty"`
	Result  json.RawMessage `json:"result,omitempty"`
	Error   *struct {
		Message string `json:"message"`
	} `json:"error,omitempty"`
}

// params are the arguments of a call.
type params map[string]any

var errNoChromium = errors.New("needs Chromium")

// sharedBrowser is started by the first test that needs it and ended by
// endBrowser after the last.
var (
	sharedBrowser = sync.OnceValues(startBrowser)
	endBrowser    = func() {}
)

func theBrowser(t testing.TB) *browser {
	t.Helper()
	b, err := sharedBrowser()
	if errors.Is(err, errNoChromium) {
		t.Skip("needs Chromium")
	}
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func chromium() (string, error) {
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path, nil
		}
	}
	return "", errNoChromium
}

func startBrowser() (*browser, error) {
	program, err := chromium()
	if err != nil {
		return nil, err
	}
	profile, err := os.MkdirTemp("", "kamscore-browser-")
	if err != nil {
		return nil, err
	}
	b := &browser{profile: profile, waiting: map[int]chan message{}, pages: map[string]*page{}}
	theirIn, ourOut, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	ourIn, theirOut, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	b.in = ourOut
	b.process = exec.Command(program, "--headless=new", "--remote-debugging-pipe", "--user-data-dir="+profile,
		"--no-startup-window", "--no-first-run", "--no-default-browser-check", "--no-sandbox", "--disable-gpu",
		"--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update", "--disable-sync",
		"--disable-extensions", "--hide-scrollbars", "--font-render-hinting=none", "--force-color-profile=srgb", "--lang=en-GB")
	b.process.ExtraFiles = []*os.File{theirIn, theirOut} // 3, which it reads, and 4
	b.process.Stderr = &b.said
	if err := b.process.Start(); err != nil {
		return nil, fmt.Errorf("start %s: %w", program, err)
	}
	_, _ = theirIn.Close(), theirOut.Close()
	go b.listen(ourIn)
	endBrowser = b.end
	_, err = b.call("", "Browser.getVersion", nil)
	return b, err
}

// end ends the browser and takes away what it kept.
func (b *browser) end() {
	_, _ = b.call("", "Browser.close", nil)
	_ = b.in.Close()
	ended := make(chan struct{})
	go func() { _ = b.process.Wait(); close(ended) }()
	select {
	case <-ended:
	case <-time.After(patience):
		_ = b.process.Process.Kill()
	}
	_ = os.RemoveAll(b.profile)
}

// listen hands replies to who waits for them and events to their page, until
// the browser is gone.
func (b *browser) listen(from io.Reader) {
	lines := bufio.NewReader(from)
	for {
		data, err := lines.ReadBytes(0)
		if err != nil {
			b.lost(fmt.Errorf("the browser is gone: %w", err))
			return
		}
		var m message
		if err := json.Unmarshal(data[:len(data)-1], &m); err != nil {
			b.lost(fmt.Errorf("the browser said what is no message: %w", err))
			return
		}
		b.mu.Lock()
		reply, listener := b.waiting[m.ID], b.pages[m.Session]
		if m.ID == 0 && m.Session == "" {
			listener = b.ofDownload(m)
		}
		delete(b.waiting, m.ID)
		b.mu.Unlock()
		switch {
		case m.ID != 0 && reply != nil:
			reply <- m
		case m.ID == 0 && listener != nil:
			listener.hear(m)
		}
	}
}

// ofDownload is the page that a download belongs to: its events come to the
// browser as a whole.
func (b *browser) ofDownload(m message) *page {
	if !strings.HasPrefix(m.Method, "Browser.download") {
		return nil
	}
	var of struct{ GUID, FrameID string }
	_ = json.Unmarshal(m.Params, &of)
	for _, p := range b.pages {
		if p.target == of.FrameID || p.downloads(of.GUID) {
			return p
		}
	}
	return nil
}

func (b *browser) lost(err error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.gone = err
	for id, reply := range b.waiting {
		close(reply)
		delete(b.waiting, id)
	}
}

// call calls a method, of one session or of the browser, and returns what it
// gave.
func (b *browser) call(session, method string, args params) (json.RawMessage, error) {
	given, err := json.Marshal(args)
	if err != nil {
		return nil, err
	}
	reply := make(chan message, 1)
	b.mu.Lock()
	if b.gone != nil {
		b.mu.Unlock()
		return nil, b.gone
	}
	b.last++
	m := message{ID: b.last, Session: session, Method: method}
	if args != nil {
		m.Params = given
	}
	b.waiting[m.ID] = reply
	b.mu.Unlock()
	if err := b.send(m); err != nil {
		return nil, fmt.Errorf("%s: %w", method, err)
	}
	select {
	case got, ok := <-reply:
		switch {
		case !ok:
			return nil, fmt.Errorf("%s: the browser is gone", method)
		case got.Error != nil:
			return nil, fmt.Errorf("%s: %s", method, got.Error.Message)
		}
		return got.Result, nil
	case <-time.After(patience):
		return nil, fmt.Errorf("%s: no answer after %v", method, patience)
	}
}

func (b *browser) send(m message) error {
	data, err := json.Marshal(m)
	if err != nil {
		return err
	}
	b.writing.Lock()
	defer b.writing.Unlock()
	_, err = b.in.Write(append(data, 0))
	return err
}
