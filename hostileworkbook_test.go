//go:build unix

package main

import (
	"archive/zip"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"
)

// harmInWorkbook looks for what a spreadsheet would run or reach for, in every
// part of a workbook.
func harmInWorkbook(data string) string {
	z, err := zip.NewReader(strings.NewReader(data), int64(len(data)))
	if err != nil {
		return err.Error()
	}
	for _, part := range z.File {
		if !regexp.MustCompile(`^([\[\]A-Za-z_]+\.xml|(_rels|docProps|xl|xl/_rels|xl/worksheets|xl/theme)/[a-zA-Z0-9_.]*\.(xml|rels))$`).MatchString(part.Name) {
			return "the part " + part.Name
		}
		r, err := part.Open()
		if err != nil {
			return err.Error()
		}
		if problem := harmInPart(r); problem != "" {
			return part.Name + ": " + problem
		}
	}
	return ""
}

// ourFormulas are made of cells, numbers, our functions and the names of our
// sheets, and of no text of anybody.
var ourFormulas = regexp.MustCompile(`^(IF|IFERROR|SUM|SUMPRODUCT|COUNT|COUNTA|COUNTIF|COUNTIFS|SUMIF|SUMIFS|AVERAGE|AVERAGEIF|MEDIAN|MIN|MAX|STDEV\.?P?|ROUND|INT|AND|OR|NOT|ABS|N|ISNUMBER|ISBLANK|INDEX|MATCH|SUBTOTAL|'[^'\[\]]{1,31}'!|[A-Za-z]+!|\$?[A-Z]{1,3}\$?[0-9]*|"[^"]*"|[-+*/^&<>=(),:;. 0-9{}$])*$`)

func harmInPart(r io.Reader) string {
	d := xml.NewDecoder(r)
	within := ""
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return ""
		}
		if err != nil {
			return err.Error()
		}
		switch e := token.(type) {
		case xml.StartElement:
			within = e.Name.Local
			if within == "hyperlink" || within == "oleObject" || within == "externalReference" || within == "ddeLink" {
				return "the element " + within
			}
			for _, a := range e.Attr {
				if a.Name.Local == "TargetMode" {
					return "a relation to elsewhere"
				}
			}
		case xml.EndElement:
			within = ""
		case xml.CharData:
			s := string(e)
			if found := alien(strings.ReplaceAll(s, "\t", " "), false); found != "" {
				return found
			}
			if within == "f" && (strings.Contains(s, "Zq") || !ourFormulas.MatchString(s)) {
				return fmt.Sprintf("the formula %q", s)
			}
		}
	}
}
