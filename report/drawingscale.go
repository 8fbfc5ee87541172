package report

// A drawingScale is the measures of a drawing.
type drawingScale struct {
	class        string
	side         tenth    // of the frame
	left         tenth    // of the frame, where marks stand
	size         tenth    // of the letters of labels and axes
	line         tenth    // height of a line of them
	markSize     tenth    // of the letters of marks
	quadrantSize tenth    // the same, of quadrants
	names        [2]tenth // the widest label, and one cut shorter
	dot          tenth    // radius
}

var (
	largeScale = drawingScale{
		class: "large", side: px(600), left: px(36), size: px(13), line: px(17),
		markSize: px(12), quadrantSize: px(15), names: [2]tenth{px(200), px(125)}, dot: px(5),
	}
	smallScale = drawingScale{
		class: "small", side: px(292), left: px(32), size: px(12), line: px(16),
		markSize: px(11), quadrantSize: px(13), names: [2]tenth{px(120), px(100)}, dot: tenth(45),
	}
)

// drawingMargin keeps what lies at 0 and 100 within the frame.
const drawingMargin = tenth(140)
