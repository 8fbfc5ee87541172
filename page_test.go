//go:build unix

package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

// A view is what a page is shown on.
type view struct {
	width, height int
	phone         bool // with touch, and pixels that are small
	dark          bool
	forcedColours bool
	lessMotion    bool
	moreContrast  bool
	print         bool // as on paper
}

var (
	desktop = view{width: 1280, height: 900}
	phone   = view{width: 390, height: 844, phone: true}
)

func (v view) inDark() view { v.dark = true; return v }

// A page is a file open in a tab of its own. What is kept in the browser is
// kept for this page alone.
//
// When the test ends it fails for everything that the page has said on the
// console as a warning or an error, violations of its policy included, for
// every exception, and for every request but that for the file itself, and
// what allowed says.
//
// A test with a page is not parallel: a browser takes what the machine has,
// and there are tests that look at the clock.
type page struct {
	testing.TB
	browser *browser
	context string
	target  string
	session string
	folder  string   // of downloads
	allowed []string // how an address may begin that is asked for, as blob:

	mu        sync.Mutex
	heard     chan struct{} // closed at the next event
	address   string        // of the file
	loaded    int           // times that it was
	faults    []string
	dialogues []string          // kinds of those that opened; each is accepted
	begun     map[string]string // downloads: name of the file by id
	done      []string          // ids
}

// openPage shows a file.
func openPage(t testing.TB, path string, v view) *page {
	t.Helper()
	p := newPage(t, v)
	p.open(path)
	return p
}

// newPage is a tab in which nothing is open yet.
func newPage(t testing.TB, v view) *page {
	t.Helper()
	p := &page{TB: t, browser: theBrowser(t), folder: t.TempDir(), heard: make(chan struct{}), begun: map[string]string{}}
	var is struct{ BrowserContextID, TargetID, SessionID string }
	p.result("", "Target.createBrowserContext", params{"disposeOnDetach": true}, &is)
	p.context = is.BrowserContextID
	p.result("", "Target.createTarget", params{"url": "about:blank", "browserContextId": p.context, "newWindow": true}, &is)
	p.target = is.TargetID
	p.result("", "Target.attachToTarget", params{"targetId": p.target, "flatten": true}, &is)
	p.session = is.SessionID
	p.browser.mu.Lock()
	p.browser.pages[p.session] = p
	p.browser.mu.Unlock()
	t.Cleanup(p.close)
	p.result("", "Browser.setDownloadBehavior",
		params{"behavior": "allow", "browserContextId": p.context, "downloadPath": p.folder, "eventsEnabled": true}, nil)
	for _, domain := range []string{"Page", "Runtime", "Log", "Network"} {
		p.do(domain+".enable", nil)
	}
	p.do("Emulation.setFocusEmulationEnabled", params{"enabled": true})
	p.show(v)
	return p
}

func (p *page) close() {
	for _, fault := range p.complaints() {
		p.Errorf("the page: %s", fault)
	}
	p.browser.mu.Lock()
	delete(p.browser.pages, p.session)
	p.browser.mu.Unlock()
	p.result("", "Target.disposeBrowserContext", params{"browserContextId": p.context}, nil)
}

// complaints are what the test would fail for, which it then does not.
func (p *page) complaints() []string {
	p.eval("0", nil) // what was said before has come then
	p.mu.Lock()
	defer p.mu.Unlock()
	faults := p.faults
	p.faults = nil
	return faults
}

// do calls a method of the page that gives nothing of interest.
func (p *page) do(method string, args params) {
	p.Helper()
	p.result(p.session, method, args, nil)
}

// result calls a method and takes what it gives.
func (p *page) result(session, method string, args params, out any) {
	p.Helper()
	got, err := p.browser.call(session, method, args)
	if err == nil && out != nil {
		err = json.Unmarshal(got, out)
	}
	if err != nil {
		p.Fatal(err)
	}
}

// open shows a file in this tab and waits until it is loaded.
func (p *page) open(path string) {
	p.Helper()
	path, err := filepath.Abs(path)
	if err != nil {
		p.Fatal(err)
	}
	address := (&url.URL{Scheme: "file", Path: path}).String()
	p.mu.Lock()
	p.address = address
	p.mu.Unlock()
	p.load(func() { p.do("Page.navigate", params{"url": address}) })
}

// visits lets a page be asked for that was open before.
func (p *page) visits(path string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.allowed = append(p.allowed, (&url.URL{Scheme: "file", Path: path}).String())
}

func (p *page) reload() {
	p.Helper()
	p.load(func() { p.do("Page.reload", nil) })
}

// load waits until something has made the page load.
func (p *page) load(something func()) {
	p.Helper()
	p.mu.Lock()
	before := p.loaded
	p.mu.Unlock()
	something()
	p.await("the page to load", func() bool { return p.loaded > before })
}

// before runs a script in whatever is opened from now on, before its own.
func (p *page) before(script string) {
	p.Helper()
	p.do("Page.addScriptToEvaluateOnNewDocument", params{"source": script})
}

// show changes what the page is shown on.
func (p *page) show(v view) {
	p.Helper()
	scale, media, points := 1, "", 1 // as it is: on paper when it is printed
	if v.phone {
		scale, points = 2, 5
	}
	if v.print {
		media = "print"
	}
	p.do("Emulation.setDeviceMetricsOverride",
		params{"width": v.width, "height": v.height, "deviceScaleFactor": scale, "mobile": v.phone})
	p.do("Emulation.setTouchEmulationEnabled", params{"enabled": v.phone, "maxTouchPoints": points})
	feature := func(name string, on bool, yes, no string) params {
		value := no
		if on {
			value = yes
		}
		return params{"name": name, "value": value}
	}
	p.do("Emulation.setEmulatedMedia", params{"media": media, "features": []params{
		feature("prefers-color-scheme", v.dark, "dark", "light"),
		feature("forced-colors", v.forcedColours, "active", "none"),
		feature("prefers-reduced-motion", v.lessMotion, "reduce", "no-preference"),
		feature("prefers-contrast", v.moreContrast, "more", "no-preference"),
	}})
}

// hear takes an event.
func (p *page) hear(m message) {
	p.mu.Lock()
	defer p.mu.Unlock()
	var e event
	if err := json.Unmarshal(m.Params, &e); err != nil {
		p.faults = append(p.faults, fmt.Sprintf("%s: %v", m.Method, err))
	}
	switch m.Method {
	case "Page.loadEventFired":
		p.loaded++
	case "Page.javascriptDialogOpening":
		p.dialogues = append(p.dialogues, e.Type)
		go func() { _, _ = p.browser.call(p.session, "Page.handleJavaScriptDialog", params{"accept": true}) }()
	case "Browser.downloadWillBegin":
		p.begun[e.GUID] = e.SuggestedFilename
	case "Browser.downloadProgress":
		if e.State == "completed" {
			p.done = append(p.done, e.GUID)
		}
	}
	if fault := p.fault(m.Method, &e); fault != "" {
		p.faults = append(p.faults, fault)
	}
	close(p.heard)
	p.heard = make(chan struct{})
}

// An event is what is looked at of any of them.
type event struct {
	Type              string // of a dialog, a console call or a request
	GUID              string
	SuggestedFilename string
	State             string
	Args              []struct{ Value, Description any }
	Entry             struct{ Source, Level, Text, URL string }
	Request           struct{ URL string }
	ExceptionDetails  exception
}

type exception struct {
	Text       string
	LineNumber int
	Exception  struct{ Description string }
}

func (e exception) String() string {
	return fmt.Sprintf("%s %s (line %d)", e.Text, e.Exception.Description, e.LineNumber+1)
}

// fault is what is wrong with an event, empty where nothing is.
func (p *page) fault(method string, e *event) string {
	switch method {
	case "Runtime.consoleAPICalled":
		if slices.Contains([]string{"error", "warning", "assert"}, e.Type) {
			said := []string{}
			for _, a := range e.Args {
				said = append(said, fmt.Sprint(cmp.Or(a.Value, a.Description)))
			}
			return "console " + e.Type + ": " + strings.Join(said, " ")
		}
	case "Runtime.exceptionThrown":
		return "exception: " + e.ExceptionDetails.String()
	case "Log.entryAdded":
		if e.Entry.Level == "error" || e.Entry.Level == "warning" {
			return fmt.Sprintf("%s %s: %s %s", e.Entry.Source, e.Entry.Level, e.Entry.Text, e.Entry.URL)
		}
	case "Network.requestWillBeSent":
		address, _, _ := strings.Cut(e.Request.URL, "#")
		begins := func(start string) bool { return strings.HasPrefix(address, start) }
		if address != p.address && !slices.ContainsFunc(p.allowed, begins) {
			return "request for " + e.Request.URL
		}
	}
	return ""
}

// downloads reports whether a download is this page's.
func (p *page) downloads(id string) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	_, ok := p.begun[id]
	return ok
}

// await waits for events until a condition holds, which is looked at under the
// lock.
func (p *page) await(what string, holds func() bool) {
	p.Helper()
	late := time.After(patience)
	for {
		p.mu.Lock()
		ok, next := holds(), p.heard
		p.mu.Unlock()
		if ok {
			return
		}
		select {
		case <-next:
		case <-late:
			p.Fatalf("waited %v for %s; faults so far: %q", patience, what, p.complaints())
		}
	}
}

// download is the path of the file that something makes the page hand out.
func (p *page) download(something func()) string {
	p.Helper()
	p.mu.Lock()
	before := len(p.done)
	p.mu.Unlock()
	something()
	p.await("a download", func() bool { return len(p.done) > before })
	p.mu.Lock()
	defer p.mu.Unlock()
	path := filepath.Join(p.folder, filepath.Base(p.begun[p.done[before]]))
	if _, err := os.Stat(path); err != nil {
		p.Fatal(err)
	}
	return path
}
