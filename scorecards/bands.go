package scorecards

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/kamscore/kamscore/scoring"
)

// bands reads the names of ranges of percents, which ascend from 0.
func (r *reader) bands(entries []*yaml.Node) []scoring.Band {
	var bands []scoring.Band
	for _, n := range entries {
		f, ok := r.fields(n, "the band", "", "from", "label", "next")
		if !ok {
			continue
		}
		b := scoring.Band{From: -1, Label: f.requiredText("label", maxLabel), Next: f.text("next", maxProse)}
		if f.require("from") {
			b.From = f.whole("from", 0, maxPercent, -1)
		}
		switch {
		case b.From < 0:
		case len(bands) == 0 && b.From > 0:
			f.fault(f.values["from"], fmt.Sprintf("the first band starts at %d; it must start at 0", b.From), "")
		case len(bands) > 0 && b.From <= bands[len(bands)-1].From:
			f.fault(f.values["from"], fmt.Sprintf("the band from %d does not ascend: it comes after the band from %d", b.From, bands[len(bands)-1].From),
				"list the bands from 0 up, each from a higher percent than the one before")
		}
		for _, other := range bands {
			if b.Label != "" && strings.EqualFold(other.Label, b.Label) {
				r.warn(f.values["label"], fmt.Sprintf("the band from %d has the label %s, as the band from %d has", b.From, quote(b.Label), other.From), "give each band a label of its own")
				break
			}
		}
		bands = append(bands, b)
	}
	r.adviseNext(entries, bands)
	return bands
}

// adviseNext advises on bands that do not say what to do next beside others that
// do: who is in one of them would be told less.
func (r *reader) adviseNext(entries []*yaml.Node, bands []scoring.Band) {
	var silent []string
	var first *yaml.Node
	for i, b := range bands {
		if b.Next == "" {
			silent = append(silent, strconv.Itoa(b.From))
			first = cmp.Or(first, entries[i])
		}
	}
	hint := "add 'next:' to every band, or to none"
	switch n := len(silent); n {
	case 0, len(bands):
	case 1:
		r.warn(first, "the band from "+silent[0]+" does not say what to do next, as others do", hint)
	default:
		r.warn(first, fmt.Sprintf("%d bands do not say what to do next, as others do: those from %s", n, strings.Join(silent, ", ")), hint)
	}
}
