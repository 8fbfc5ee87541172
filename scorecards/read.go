package scorecards

import (
	"fmt"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/kamscore/kamscore/scoring"
)

// formatName is what the field format of a file must say, and formatFamily
// how it starts in every version.
const (
	formatName   = formatFamily + "1"
	formatFamily = "kamscore-scorecard/"

	resultFamily = "kamscore-result/" // how the format of a result starts
)

// scorecardKeys are the keys that a whole file may have.
var scorecardKeys = append([]string{
	"format", "id", "version", "title", "summary", "language", "subject", "audience", "minutes",
	"source", "scale", "scoring", "bands", "matrix", "stages", "components", "retired", "closing", "translations",
}, overlayKeys...)

// scorecard reads a whole file. After a fault the scorecard is incomplete.
func (r *reader) scorecard(n *yaml.Node, bases *Bases) *scoring.Scorecard {
	if v := peek(n, "format"); v != nil && v.Value != formatName && strings.HasPrefix(v.Value, formatFamily) {
		// Its keys may be other keys: nothing else can be said of the file.
		r.fault(at(v), formatFault(v.Value), "use the kamscore it was made for, or ask its author for one in "+formatName)
		return nil
	}
	if v := peek(n, "format"); v != nil && strings.HasPrefix(v.Value, resultFamily) {
		r.fault(at(v), "the file is a result, and no scorecard", "kamscore summary reads it")
		return nil
	}
	if n.Kind != yaml.MappingNode && n.Kind != yaml.AliasNode {
		held := kindOf(n)
		if isNull(n) {
			held = "nothing"
		}
		r.fault(at(n), "the file holds "+held+", and no scorecard",
			"a scorecard is keys with values, such as 'id: our-scorecard'; kamscore scorecards new writes one, and kamscore scorecards import makes one of a table")
		return nil
	}
	f, ok := r.fields(n, "the scorecard", "", scorecardKeys...)
	if !ok {
		return nil
	}
	r.top = f
	if name := f.requiredText("format", maxTitle); name != "" && name != formatName {
		f.fault(f.values["format"], formatFault(name), "write 'format: "+formatName+"'")
	}
	s := &scoring.Scorecard{Subject: scoring.Account, Method: scoring.ByElements}
	if f.require("id") {
		s.ID = f.identifier(f.scalar("id", "text"), "'id'")
		// A bundled scorecard itself goes by its id, not by a file.
		if slices.Contains(IDs(), s.ID) && r.file != s.ID {
			r.warn(f.values["id"], "the id "+quote(s.ID)+" is that of a bundled scorecard, which is found in its place",
				"choose another, such as our-"+s.ID)
		}
	}
	if f.require("version") {
		s.Version = f.version("version")
	}
	s.Title = f.requiredText("title", maxTitle)
	if f.has("extends") {
		o := f.overlay(s.ID, bases)
		o.inherit(s)
		f.about(s)
		o.holdToBase(s)
		o.drop()
		o.override()
		o.components()
		o.merge(s)
		o.matrix(s)
	} else {
		f.misplaced()
		f.about(s)
		f.rated(s)
	}
	r.checkFormer()
	s.Translations = r.translations(f, s)
	if r.base != nil {
		r.inheritTranslations(f, s)
	}
	return s
}

// about reads what is said of a scorecard as a whole, where it is said.
func (f fields) about(s *scoring.Scorecard) {
	s.Summary = f.textOr("summary", maxProse, s.Summary)
	s.Language = f.language()
	s.Subject = scoring.Kind(f.choice("subject", string(s.Subject),
		string(scoring.Person), string(scoring.Account), string(scoring.Company)))
	s.Audience = f.textOr("audience", maxCredit, s.Audience)
	if f.has("minutes") {
		s.Minutes = f.r.minutes(f.values["minutes"])
	}
	if f.has("source") {
		s.Source = f.r.source(f.values["source"])
	}
	if f.has("bands") {
		s.Bands = f.r.bands(f.list("bands", maxPercent+1))
	}
}

// rated reads what is rated, how, and what is discussed afterwards.
func (f fields) rated(s *scoring.Scorecard) {
	s.Scale = scoring.DefaultScaleIn(s.Language)
	if f.has("scale") {
		s.Scale = f.r.scale(f)
	}
	if f.has("scoring") {
		s.Method = f.r.method(f.values["scoring"])
	}
	s.Stages = f.r.stages(f.list("stages", maxStages))
	s.Components = f.r.components(f, s.Scale)
	s.Retired = f.r.retired(f.list("retired", maxRetired))
	s.Closing = f.r.closing(f.list("closing", maxClosing))
	s.Matrix = f.matrix(s)
}

func formatFault(name string) string {
	return fmt.Sprintf("format is %s; this kamscore reads %s", quote(name), formatName)
}

// version is MAJOR, MAJOR.MINOR or MAJOR.MINOR.PATCH, empty where there is
// none or it is something else.
func (f fields) version(key string) string {
	n := f.scalar(key, "text")
	switch {
	case n == nil:
		return ""
	case !isVersion(n.Value):
		f.fault(n, fmt.Sprintf("%s is %s, which is not a version", quote(key), quote(n.Value)), "write it as 1.0.0")
		return ""
	}
	return n.Value
}

// language is a language tag, of which only the characters are checked and how
// long its first part is: english is none.
func (f fields) language() string {
	n := f.scalar("language", "text")
	if n == nil || n.Value == "" {
		return "en"
	}
	primary, _, _ := strings.Cut(n.Value, "-")
	if len(n.Value) > maxLanguage || !isMadeOf(n.Value, lower+upper+digits+"-", 2, maxLanguage) || !isMadeOf(primary, lower+upper, 2, 3) {
		f.fault(n, fmt.Sprintf("'language' is %s, which is not a language tag", quote(n.Value)), "write it as en, de or pt-BR")
	}
	return n.Value
}

func (r *reader) minutes(n *yaml.Node) scoring.Minutes {
	f, _ := r.fields(n, "'minutes'", "", "alone", "together")
	return scoring.Minutes{
		Alone:    f.whole("alone", 0, maxMinutes, 0),
		Together: f.whole("together", 0, maxMinutes, 0),
	}
}

func (r *reader) source(n *yaml.Node) scoring.Source {
	f, _ := r.fields(n, "'source'", "", "author", "licence", "url")
	return scoring.Source{
		Author:  f.text("author", maxCredit),
		Licence: f.text("licence", maxCredit),
		URL:     f.text("url", maxCredit),
	}
}

func (r *reader) method(n *yaml.Node) scoring.Method {
	f, _ := r.fields(n, "'scoring'", "", "total")
	return scoring.Method(f.choice("total", string(scoring.ByElements), string(scoring.ByElements), string(scoring.ByComponents)))
}

// scale is nil after a fault, so that the wordings of elements are not held
// against half of one.
func (r *reader) scale(card fields) scoring.Scale {
	entries := card.list("scale", maxLevels)
	if n := card.values["scale"]; n.Kind == yaml.SequenceNode && len(n.Content) < minLevels {
		card.fault(n, fmt.Sprintf("the scale has too few levels; it must have %d to %d", minLevels, maxLevels), "")
		return nil
	}
	scale, sound := scoring.Scale{}, true
	for _, n := range entries {
		f, ok := r.fields(n, "the level", "", "value", "label", "help")
		if !ok || !f.require("value") {
			sound = false
			continue
		}
		l := scoring.Level{
			Value: f.whole("value", 0, maxValue, -1),
			Label: f.requiredText("label", maxLabel),
			Help:  f.text("help", maxCredit),
		}
		if l.Value < 0 {
			sound = false
		} else if len(scale) > 0 && l.Value <= scale.Max() {
			f.fault(f.values["value"], fmt.Sprintf("level %d does not ascend: it comes after level %d", l.Value, scale.Max()),
				"list the levels from the lowest value up, each value once")
			sound = false
		}
		for _, other := range scale {
			if l.Label != "" && strings.EqualFold(other.Label, l.Label) {
				r.warn(f.values["label"], fmt.Sprintf("level %d has the label %s, as level %d has", l.Value, quote(l.Label), other.Value), "give each level a label of its own")
				break
			}
		}
		scale = append(scale, l)
	}
	if !sound {
		return nil
	}
	return scale
}

func (r *reader) stages(entries []*yaml.Node) []scoring.Stage {
	var stages []scoring.Stage
	for _, n := range entries {
		f, ok := r.fields(n, called(kindStage, peekID(n)), "", "id", "title", "question")
		if !ok {
			continue
		}
		stages = append(stages, scoring.Stage{
			ID:       f.id(kindStage),
			Title:    f.requiredText("title", maxTitle),
			Question: f.text("question", maxCredit),
		})
	}
	return stages
}

func (r *reader) closing(entries []*yaml.Node) []scoring.Question {
	var questions []scoring.Question
	for _, n := range entries {
		f, ok := r.fields(n, called(kindQuestion, peekID(n)), "", "id", "text")
		if !ok {
			continue
		}
		questions = append(questions, scoring.Question{ID: f.id(kindQuestion), Text: f.requiredText("text", maxStatement)})
	}
	return questions
}
