package scorecards

import (
	"bytes"
	"fmt"
	"io"
	"reflect"
	"strconv"

	"gopkg.in/yaml.v3"

	"github.com/kamscore/kamscore/scoring"
)

// Write writes a scorecard in YAML as an author would: the keys in the order
// of the template, and none that says what holds without it. [Parse] reads the
// same scorecard out of it. An overlay is written as a scorecard that stands
// alone, with everything its base gives it.
func Write(w io.Writer, s *scoring.Scorecard) error {
	var out bytes.Buffer
	for _, part := range []mapping{head(s), rating(s), stages(s), components(s), closing(s), retired(s), translations(s)} {
		if len(part) == 0 {
			continue
		}
		if out.Len() > 0 {
			out.WriteByte('\n')
		}
		e := yaml.NewEncoder(&out)
		e.SetIndent(2)
		if err := e.Encode(part.node(0)); err != nil {
			return fmt.Errorf("write scorecard: %w", err)
		}
		if err := e.Close(); err != nil {
			return fmt.Errorf("write scorecard: %w", err)
		}
	}
	_, err := w.Write(out.Bytes())
	return err
}

func head(s *scoring.Scorecard) (m mapping) {
	m.text("format", formatName)
	m.text("id", s.ID)
	m.text("version", s.Version)
	m.remark("raise it with every change; results of 1.x can be compared, those of 1 and 2 not")
	m.text("title", s.Title)
	m.text("summary", s.Summary)
	m.text("language", s.Language)
	m.remark("the one the statements are written in, such as en or de")
	m.text("subject", string(s.Subject))
	m.remark("what one assessment is about: account, person or company")
	m.text("audience", s.Audience)
	var minutes, source mapping
	minutes.number("alone", s.Minutes.Alone, 0)
	minutes.number("together", s.Minutes.Together, 0)
	m.flow("minutes", minutes)
	source.text("author", s.Source.Author)
	source.text("licence", s.Source.Licence)
	source.text("url", s.Source.URL)
	m.flow("source", source)
	return m
}

// rating is what ratings mean: the scale, the total, the bands and the matrix.
func rating(s *scoring.Scorecard) (m mapping) {
	if !reflect.DeepEqual(s.Scale, scoring.DefaultScaleIn(s.Language)) {
		var levels []*yaml.Node
		for _, l := range s.Scale {
			var level mapping
			level.number("value", l.Value, -1)
			level.text("label", l.Label)
			level.text("help", l.Help)
			levels = append(levels, level.node(yaml.FlowStyle))
		}
		m.list("scale", 0, levels)
	}
	if s.Method != scoring.ByElements {
		var method mapping
		method.text("total", string(s.Method))
		m.flow("scoring", method)
	}
	var bands []*yaml.Node
	style := yaml.FlowStyle
	for _, b := range s.Bands {
		var band mapping
		band.number("from", b.From, -1)
		band.text("label", b.Label)
		band.text("next", b.Next)
		bands = append(bands, band.node(yaml.FlowStyle))
		if b.Next != "" {
			style = 0 // a line for each band
		}
	}
	m.list("bands", style, bands)
	if s.Matrix != nil {
		m.add("matrix", matrix(s.Matrix).node(0))
	}
	return m
}

func matrix(of *scoring.Matrix) (m mapping) {
	for _, axis := range []struct {
		key string
		scoring.Axis
	}{{"x", of.X}, {"y", of.Y}} {
		var entry mapping
		entry.text("component", axis.Component)
		entry.text("stage", axis.Stage)
		entry.number("split", axis.Split, scoring.DefaultSplit)
		m.add(axis.key, entry.node(yaml.FlowStyle))
	}
	var quadrants []*yaml.Node
	for _, q := range of.Quadrants {
		var entry mapping
		entry.text("x", string(q.X))
		entry.text("y", string(q.Y))
		entry.text("label", q.Label)
		entry.text("advice", q.Advice)
		quadrants = append(quadrants, entry.node(yaml.FlowStyle))
	}
	m.list("quadrants", 0, quadrants)
	return m
}

func stages(s *scoring.Scorecard) (m mapping) {
	var all []*yaml.Node
	for _, stage := range s.Stages {
		var entry mapping
		entry.text("id", stage.ID)
		entry.text("title", stage.Title)
		entry.text("question", stage.Question)
		all = append(all, entry.node(yaml.FlowStyle))
	}
	m.list("stages", 0, all)
	return m
}

func components(s *scoring.Scorecard) (m mapping) {
	var all []*yaml.Node
	for i := range s.Components {
		c := &s.Components[i]
		var entry mapping
		entry.text("id", c.ID)
		entry.text("title", c.Title)
		entry.text("stage", c.Stage)
		entry.text("summary", c.Summary)
		entry.number("weight", c.Weight, 1)
		var elements []*yaml.Node
		for j := range c.Elements {
			elements = append(elements, element(&c.Elements[j]).node(0))
		}
		entry.list("elements", 0, elements)
		all = append(all, entry.node(0))
	}
	m.list("components", 0, all)
	return m
}

func element(e *scoring.Element) (m mapping) {
	m.text("id", e.ID)
	m.text("statement", e.Statement)
	m.text("evidence", e.Evidence)
	m.text("improve", e.Improve)
	m.text("guidance", e.Guidance)
	m.flow("levels", numbered(e.Levels))
	m.number("weight", e.Weight, 1)
	if e.AlwaysApplies {
		m.add("not_applicable", scalar("!!bool", "false"))
	}
	var was []*yaml.Node
	for _, id := range e.Was {
		was = append(was, quotable(id))
	}
	m.list("was", yaml.FlowStyle, was)
	return m
}

func closing(s *scoring.Scorecard) (m mapping) {
	var questions []*yaml.Node
	for _, q := range s.Closing {
		var entry mapping
		entry.text("id", q.ID)
		entry.text("text", q.Text)
		questions = append(questions, entry.node(yaml.FlowStyle))
	}
	m.list("closing", 0, questions)
	return m
}

func retired(s *scoring.Scorecard) (m mapping) {
	var gone []*yaml.Node
	for _, r := range s.Retired {
		var entry mapping
		entry.text("id", r.ID)
		entry.text("since", r.Since)
		entry.text("into", r.Into)
		gone = append(gone, entry.node(yaml.FlowStyle))
	}
	m.list("retired", 0, gone)
	return m
}

// A mapping is keys and values in turn. What is empty is not added to it.
type mapping []*yaml.Node

func (m mapping) node(style yaml.Style) *yaml.Node {
	return &yaml.Node{Kind: yaml.MappingNode, Style: style, Content: m}
}

func (m *mapping) add(key string, value *yaml.Node) {
	*m = append(*m, &yaml.Node{Kind: yaml.ScalarNode, Value: key}, value)
}

func (m *mapping) text(key, value string) {
	if value != "" {
		m.add(key, quotable(value))
	}
}

// number adds a number, unless it is the one that holds without it.
func (m *mapping) number(key string, value, without int) {
	if value != without {
		m.add(key, scalar("!!int", strconv.Itoa(value)))
	}
}

// flow adds a mapping on one line.
func (m *mapping) flow(key string, values mapping) {
	if len(values) > 0 {
		m.addText(key, values.node(yaml.FlowStyle))
	}
}

func (m *mapping) list(key string, style yaml.Style, entries []*yaml.Node) {
	if len(entries) > 0 {
		m.add(key, &yaml.Node{Kind: yaml.SequenceNode, Style: style, Content: entries})
	}
}

// remark says something behind the value added last.
func (m mapping) remark(said string) { m[len(m)-1].LineComment = "# " + said }

func scalar(tag, value string) *yaml.Node {
	return &yaml.Node{Kind: yaml.ScalarNode, Tag: tag, Value: value}
}

// quotable is a text, in quotes where YAML would take it for anything else. The
// words for true and false of YAML before 1.2 get them, too: other readers,
// such as editors, still know them, and no is also Norwegian.
func quotable(s string) *yaml.Node {
	n := scalar("!!str", s)
	switch s {
	case "y", "Y", "yes", "Yes", "YES", "on", "On", "ON", "n", "N", "no", "No", "NO", "off", "Off", "OFF":
		n.Style = yaml.DoubleQuotedStyle
	}
	return n
}
