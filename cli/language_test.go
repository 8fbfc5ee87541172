package cli

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestEnvironmentLanguages(t *testing.T) {
	type env map[string]string
	for name, test := range map[string]struct {
		env  env
		want []string
	}{
		"nothing":                        {env{}, nil},
		"a locale":                       {env{"LANG": "de_DE.UTF-8"}, []string{"de-DE"}},
		"a modifier":                     {env{"LANG": "sr_RS.UTF-8@latin"}, []string{"sr-RS"}},
		"a language alone":               {env{"LANG": "de"}, []string{"de"}},
		"C":                              {env{"LANG": "C"}, nil},
		"C in UTF-8":                     {env{"LANG": "C.UTF-8"}, nil},
		"POSIX":                          {env{"LC_ALL": "POSIX"}, nil},
		"LC_ALL before the rest":         {env{"LC_ALL": "fr_FR", "LC_MESSAGES": "es_ES", "LANG": "de_DE"}, []string{"fr-FR"}},
		"LC_MESSAGES before LANG":        {env{"LC_MESSAGES": "es_ES", "LANG": "de_DE"}, []string{"es-ES"}},
		"empty ones are not there":       {env{"LANGUAGE": "", "LC_ALL": "", "LC_MESSAGES": "", "LANG": "de_DE"}, []string{"de-DE"}},
		"none asked for hides what is":   {env{"LC_ALL": "C.UTF-8", "LANG": "de_DE"}, nil},
		"other categories say nothing":   {env{"LC_CTYPE": "de_DE", "LC_TIME": "de_DE"}, nil},
		"a list":                         {env{"LANGUAGE": "de_CH:de:en", "LANG": "fr_FR"}, []string{"de-CH", "de", "en"}},
		"a list with gaps":               {env{"LANGUAGE": ":de::x y:fr"}, []string{"de", "fr"}},
		"a list that ends in none":       {env{"LANGUAGE": "de:C:fr"}, []string{"de"}},
		"a list where the locale is C":   {env{"LANGUAGE": "de", "LANG": "C.UTF-8"}, []string{"de"}},
		"a script that wants none":       {env{"LANGUAGE": "de", "LC_ALL": "C", "LANG": "de_DE"}, nil},
		"such a script in UTF-8":         {env{"LANGUAGE": "de", "LC_ALL": "C.UTF-8"}, nil},
		"what is no language":            {env{"LANG": "../../etc"}, nil},
		"what a terminal would act upon": {env{"LANG": "\x1b[2J"}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			got := environmentLanguages(func(name string) (string, bool) {
				value, ok := test.env[name]
				return value, ok
			})
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("languages (-want +got):\n%s", diff)
			}
		})
	}
}

func TestLanguageFlag(t *testing.T) {
	german := func(name string) (string, bool) { return "de_DE", name == "LANG" }
	for said, want := range map[string][]string{
		"": {"de-DE"}, "en": {"en"}, "pt_BR.UTF-8": {"pt-BR"}, "zh-Hant-TW": {"zh-Hant-TW"},
	} {
		a := &app{World: World{Env: german}, language: said}
		if diff := cmp.Diff(want, a.lang()); diff != "" || a.checkLanguage() != nil {
			t.Errorf("--lang %q: %v (-want +got):\n%s", said, a.checkLanguage(), diff)
		}
	}
	for _, said := range []string{"7", "C", "english", "de-", "-", " ", "\x1b[2J", ".UTF-8"} {
		a := &app{language: said}
		if err := a.checkLanguage(); err == nil || hintOf(err) == "" {
			t.Errorf("--lang %q is taken for a language: %v", said, err)
		}
	}
}
