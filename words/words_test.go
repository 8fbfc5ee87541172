package words_test

import (
	"fmt"
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/kamscore/kamscore/words"
)

// alike are the texts that are meant to be the same in English and German.
var alike = []string{
	"April", "August", "September", "November", // months as they are typed
	"FORMAT", "NAME", "TEXT", // what follows a command
	"Matrix", "Median", "Team", "Version",
	"Scorecard", "Scorecards", "Status",
	"plus %s", "minus %s", // signs, as they are said
}

// TestNothingIsUntranslated: every text is there in every language, and none
// is English still but those that are meant to be.
func TestNothingIsUntranslated(t *testing.T) {
	english, met := texts(words.English()), map[string]bool{}
	for _, w := range others() {
		for path, s := range texts(w) {
			switch {
			case (s == "") != (english[path] == ""):
				t.Errorf("%s: %s is %q, in English %q", w.Tag, path, s, english[path])
			case s == "" && !strings.HasSuffix(path, ".Short"):
				t.Errorf("%s is empty", path)
			case s != english[path] || s == "":
			case slices.Contains(alike, s):
				met[s] = true
			default:
				t.Errorf("%s: %s is English: %q", w.Tag, path, s)
			}
		}
	}
	for _, s := range alike {
		if !met[s] {
			t.Errorf("%q is in no two languages, and need not be listed", s)
		}
	}
}

// TestSentencesTakeTheSame: a sentence is filled in with the same things in
// every language, in whatever order.
func TestSentencesTakeTheSame(t *testing.T) {
	english := texts(words.English())
	for _, w := range others() {
		for path, s := range texts(w) {
			if got, want := verbs(s), verbs(english[path]); !maps.Equal(got, want) {
				t.Errorf("%s: %s takes %v in %q, and %v in %q", w.Tag, path, got, s, want, english[path])
			}
		}
	}
}

// TestBothFormsTakeTheSame: the form for one is filled in as the other is.
func TestBothFormsTakeTheSame(t *testing.T) {
	for _, w := range words.All() {
		all := texts(w)
		for path, one := range all {
			base, isOne := strings.CutSuffix(path, ".One")
			if !isOne {
				continue
			}
			other := all[base+".Other"]
			if got, want := verbs(one), verbs(other); !maps.Equal(got, want) {
				t.Errorf("%s: %s takes %v in %q, and %v in %q", w.Tag, base, got, one, want, other)
			}
			if verbs(other)[1] != "d" {
				t.Errorf("%s: %s does not take the number first: %q", w.Tag, base, other)
			}
		}
	}
}

// TestKeysStayTheSame: a text that names keys names the same ones in every
// language.
func TestKeysStayTheSame(t *testing.T) {
	english := texts(words.English())
	for _, w := range others() {
		for path, s := range texts(w) {
			if strings.HasPrefix(path, "Failures.") { // the space there is that of a disk
				continue
			}
			got, want := named(s, w), named(english[path], words.English())
			if !slices.Equal(got, want) {
				t.Errorf("%s: %s names the keys %q in %q, and %q in %q", w.Tag, path, got, s, want, english[path])
			}
		}
	}
}

func TestTextsAreTidy(t *testing.T) {
	for _, w := range words.All() {
		for path, s := range texts(w) {
			if strings.TrimSpace(s) != s || strings.Contains(s, "  ") || strings.Contains(s, "\n") {
				t.Errorf("%s: %s has a space too many: %q", w.Tag, path, s)
			}
			if w.Tag == "de" && strings.ContainsAny(s, `"'`) {
				t.Errorf("%s: %s is quoted as English is: %s", w.Tag, path, s)
			}
		}
	}
}

func TestIn(t *testing.T) {
	for tag, want := range map[string]string{
		"": "en", "en": "en", "en-GB": "en", "de": "de", "DE": "de", "de-AT": "de", "de_CH.UTF-8": "de",
		"C": "en", "C.UTF-8": "en", "fr": "en", "deu": "en", "d": "en",
	} {
		if got := words.In(tag).Tag; got != want {
			t.Errorf("In(%q) is %s, want %s", tag, got, want)
		}
	}
}

func ExamplePlural() {
	due := words.Plural{One: "%d day of %s", Other: "%d days of %s"}
	fmt.Println(due.Of(1, "November") + ", " + due.Of(12, "November"))
	// Output: 1 day of November, 12 days of November
}

// others are the languages that are held against English.
func others() []*words.Words { return words.All()[1:] }

// texts are all the texts of a language, by where they stand.
func texts(w *words.Words) map[string]string {
	all := map[string]string{}
	collect(all, "", reflect.ValueOf(*w))
	delete(all, "Tag")
	return all
}

func collect(into map[string]string, path string, v reflect.Value) {
	switch v.Kind() { //nolint:exhaustive // default: what texts are made of, and nothing else
	case reflect.String:
		into[path] = v.String()
	case reflect.Struct:
		for i := range v.NumField() {
			collect(into, strings.TrimPrefix(path+"."+v.Type().Field(i).Name, "."), v.Field(i))
		}
	case reflect.Array:
		for i := range v.Len() {
			collect(into, fmt.Sprintf("%s[%d]", path, i), v.Index(i))
		}
	default:
		panic(path + " is no text, nor made of texts")
	}
}

var verb = regexp.MustCompile(`%[-+# 0]*[\d.]*(?:\[(\d+)\])?([a-zA-Z%])`)

// verbs are what a text takes: the verb of each argument, by its number.
func verbs(s string) map[int]string {
	takes, next := map[int]string{}, 1
	for _, m := range verb.FindAllStringSubmatch(s, -1) {
		if m[2] == "%" {
			continue
		}
		if m[1] != "" {
			next, _ = strconv.Atoi(m[1])
		}
		takes[next] = m[2]
		next++
	}
	return takes
}

// filterKey is a as a key, not as an article: a sentence begins with it, small.
var filterKey = regexp.MustCompile(`[.;] a [a-z]|: a (?:shows|zeigt) `)

// named are the keys that a text names, in alphabetical order: letters that
// stand alone, that of a yes among them, and the names of caps.
func named(s string, w *words.Words) []string {
	caps := &w.Caps
	var keys []string
	for _, word := range strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(" .,;:()", r) }) {
		switch word {
		case caps.Enter:
			keys = append(keys, "enter")
		case caps.Esc:
			keys = append(keys, "esc")
		case caps.Tab:
			keys = append(keys, "tab")
		case caps.Space:
			keys = append(keys, "space")
		case w.Typed.Yes[:1]: // as it is typed in plain mode
			keys = append(keys, words.English().Typed.Yes[:1])
		default:
			if len(word) == 1 && strings.Contains("bcdefghijklmnopqrstuvwxyzN?*/-", word) {
				keys = append(keys, word)
			}
		}
	}
	if filterKey.MatchString(s) {
		keys = append(keys, "a")
	}
	slices.Sort(keys)
	return keys
}
