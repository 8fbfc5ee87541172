package report

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"github.com/kamscore/kamscore/words"
)

// A pictured is a thing that holds nothing but planes.
type pictured []plane

func (p pictured) rows() [][]any { return nil }
func (p pictured) object() any   { return nil }

func (p pictured) document(bool, *time.Location) document {
	d := document{heading{1, "Account matrix"}}
	for i, one := range p {
		d = append(d, heading{2, fmt.Sprintf("Picture %d", i+1)}, one)
	}
	return d
}

// englishPage is where a picture stands.
func englishPage() *htmlPage {
	return &htmlPage{Words: &words.English().Pages, Plane: &words.English().Plane}
}

// planeOf has points with names, the first ones where a test puts them.
func planeOf(points ...planePoint) plane {
	for i := range points {
		points[i].number = i + 1
		if points[i].name == "" {
			points[i].name = "Account " + accountName(i)
		}
	}
	return plane{
		x:         planeAxis{"Relative strength as the customer sees it", 50},
		y:         planeAxis{"Attractiveness", 50},
		quadrants: []string{"Star", "Strategic", "Streamline", "Status"},
		points:    points,
	}
}

func accountName(i int) string {
	if i < 26 {
		return string(rune('A' + i))
	}
	return accountName(i/26-1) + accountName(i%26)
}

// fifteen accounts, of which three lie on top of each other.
func fifteen() plane {
	p := planeOf(
		planePoint{at: planePlace{72, 81}, before: &planePlace{50, 75}}, planePoint{at: planePlace{67, 58}}, planePoint{at: planePlace{31, 86}, before: &planePlace{22, 50}},
		planePoint{at: planePlace{64, 69}}, planePoint{at: planePlace{22, 61}, isOpen: true}, planePoint{at: planePlace{50, 50}},
		planePoint{at: planePlace{81, 28}, before: &planePlace{83, 47}}, planePoint{at: planePlace{44, 19}, isOpen: true}, planePoint{at: planePlace{64, 69}},
		planePoint{at: planePlace{14, 33}, before: &planePlace{19, 22}}, planePoint{at: planePlace{92, 94}}, planePoint{at: planePlace{64, 69}, before: &planePlace{42, 64}},
		planePoint{at: planePlace{28, 42}}, planePoint{at: planePlace{100, 53}}, planePoint{at: planePlace{0, 0}},
	)
	return p
}

// planes are sets that are hard to label.
func planes() map[string]plane {
	all := map[string]plane{"fifteen": fifteen()}
	random := rand.New(rand.NewPCG(7, 11))
	scattered := func(n, from, span int) (points []planePoint) {
		for range n {
			points = append(points, planePoint{at: planePlace{from + random.IntN(span), from + random.IntN(span)}})
		}
		return points
	}
	all["clustered"] = planeOf(scattered(40, 48, 12)...)
	all["corner"] = planeOf(scattered(15, 93, 8)...)
	all["scattered"] = planeOf(scattered(60, 0, 101)...)
	withBefore := scattered(30, 20, 60)
	for i := range withBefore {
		withBefore[i].before = &planePlace{random.IntN(101), random.IntN(101)}
		withBefore[i].isOpen = i%4 == 0
	}
	all["moved"] = planeOf(withBefore...)
	named := scattered(24, 10, 85)
	for i := range named {
		named[i].name = []string{
			"Northern Retail and Wholesale Group Holding (Europe) Limited", "株式会社テスト商事ホールディングス", "חברת הבדיקה הגדולה בע״מ", "شركة الاختبار الدولية المحدودة",
			"WWWWWWWWWWWWWWWWWWWWWWWWW", "😀😀😀😀 Ltd", "Größenwahn & Söhne Überseehandelsgesellschaft", "@@@@MMMM%%%%", "<b>&amp;</b>", "i", "\ufdfd\ufdfd", "Ж Щ Ю ОООООООООООО",
		}[i%12]
	}
	all["named"] = planeOf(named...)
	same := make([]planePoint, 20)
	for i := range same {
		same[i].at, same[i].isOpen = planePlace{97, 3}, i == 4
	}
	all["same"] = planeOf(append(same, scattered(10, 80, 20)...)...)
	edge := planeOf(scattered(10, 0, 101)...)
	edge.x.split, edge.y.split = 97, 2
	edge.quadrants = []string{"A label that is very much too long for the quadrant that it belongs to", "B", "Streamline", "Status"}
	edge.x.title = strings.Repeat("Readiness of the account ", 8)
	all["edge"] = edge
	all["empty"] = planeOf()
	return all
}
