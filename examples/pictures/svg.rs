//! A screen as SVG: the same cells that a terminal gets, in whatever font the reader has.
//!
//! Each word is a text with the width of its cells, so that nothing slides in another font. Lines and
//! columns are shapes, so that they join.

use std::collections::BTreeMap;

use ratatui::buffer::Buffer;
use ratatui::layout::Position;

use super::cells::{Ground, Kind, Look, Run, runs};

/// Pixels of a cell.
const COLUMN: usize = 9;
const ROW: usize = 20;
/// Pixels around the screen.
const MARGIN: usize = 16;
/// The size of letters, whose advance is six tenths of it in most fonts of fixed width.
const LETTER: usize = 15;
/// Pixels from the top of a row down to the line on which letters stand.
const BASELINE: usize = 15;
/// The fonts to try, those for scripts that the first ones lack at the end.
const FONTS: &str = "ui-monospace,'SF Mono',Menlo,Consolas,'DejaVu Sans Mono','Noto Sans Mono',\
                     'Noto Sans Thai','Noto Sans Telugu','Noto Sans CJK TC',monospace";

/// Draws `buffer`, with a caret where there is one; `title` says what it shows.
pub(crate) fn svg(buffer: &Buffer, caret: Option<Position>, ground: Ground, title: &str) -> String {
    let mut drawing = Drawing::default();
    for (y, cells) in buffer.content.chunks(usize::from(buffer.area.width)).enumerate() {
        for run in runs(cells, ground) {
            drawing.run(MARGIN + y * ROW, &run);
        }
    }
    if let Some(Position { x, y }) = caret {
        let (x, y) = (MARGIN + usize::from(x) * COLUMN, MARGIN + usize::from(y) * ROW);
        drawing.shape((x, y + 2), (2, ROW - 4), ground.ink);
    }
    let width = usize::from(buffer.area.width) * COLUMN + 2 * MARGIN;
    let height = usize::from(buffer.area.height) * ROW + 2 * MARGIN;
    drawing.document((width, height), ground, title)
}

/// What has been drawn so far, from the back to the front.
#[derive(Default)]
struct Drawing {
    shapes: Vec<Shape>,
    /// Paths by colour and width.
    lines: BTreeMap<(String, usize), String>,
    texts: Vec<String>,
}

/// A rectangle.
struct Shape {
    x: usize,
    y: usize,
    width: usize,
    height: usize,
    fill: String,
}

impl Drawing {
    fn run(&mut self, y: usize, run: &Run) {
        let x = MARGIN + run.column * COLUMN;
        let width = run.columns * COLUMN;
        if let Some(behind) = &run.look.behind {
            self.shape((x, y), (width, ROW), behind);
        }
        match run.kind {
            Kind::Blank => {}
            Kind::Letter | Kind::Cluster => {
                let length = format!(" textLength=\"{width}\" lengthAdjust=\"spacingAndGlyphs\"");
                let is_one = run.text.chars().count() == 1;
                self.text(&x.to_string(), y, if is_one { "" } else { &length }, run);
            }
            Kind::Symbol => {
                self.text(&half(2 * x + COLUMN), y, " class=\"symbol\"", run);
            }
            Kind::Line(symbol) => {
                let (weight, path) = line(symbol, x, y, run.columns);
                let key = (run.look.colour.clone(), weight);
                self.lines.entry(key).or_default().push_str(&path);
            }
            Kind::Column(eighths) => {
                let height = eighths * ROW / 8;
                self.shape((x, y + ROW - height), (width, height), &run.look.colour);
            }
        }
    }

    fn text(&mut self, x: &str, y: usize, how: &str, run: &Run) {
        let Look { colour, is_bold, is_underlined, .. } = &run.look;
        let bold = if *is_bold { " font-weight=\"bold\"" } else { "" };
        let line = if *is_underlined { " text-decoration=\"underline\"" } else { "" };
        let (y, text) = (y + BASELINE, escape(&run.text));
        self.texts.push(format!(
            "<text x=\"{x}\" y=\"{y}\"{how} fill=\"{colour}\"{bold}{line}>{text}</text>"
        ));
    }

    /// Fills a rectangle; one that goes on where the last one ends becomes part of it, as between
    /// two of them a seam can be seen.
    fn shape(&mut self, (x, y): (usize, usize), (width, height): (usize, usize), fill: &str) {
        let goes_on = |last: &Shape| (last.x + last.width, last.y, last.height) == (x, y, height);
        match self.shapes.last_mut().filter(|last| last.fill == fill && goes_on(last)) {
            Some(last) => last.width += width,
            None => self.shapes.push(Shape { x, y, width, height, fill: fill.to_owned() }),
        }
    }

    fn document(self, (width, height): (usize, usize), ground: Ground, title: &str) -> String {
        let size = format!("width=\"{width}\" height=\"{height}\"");
        let shapes = self.shapes.into_iter().map(|Shape { x, y, width, height, fill }| {
            format!(
                "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{fill}\"/>"
            )
        });
        let lines = self.lines.into_iter().map(|((colour, weight), path)| {
            format!("<path stroke=\"{colour}\" stroke-width=\"{weight}\" d=\"{path}\"/>")
        });
        let head = [
            format!(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" {size} viewBox=\"0 0 {width} {height}\" \
                 role=\"img\">"
            ),
            format!("<title>{}</title>", escape(title)),
            format!(
                "<style>text{{font-family:{FONTS};font-size:{LETTER}px}}\
                 .symbol{{text-anchor:middle}}path{{fill:none}}</style>"
            ),
            format!("<rect {size} rx=\"10\" fill=\"{}\"/>", ground.paper),
        ];
        let parts = head.into_iter().chain(shapes).chain(lines).chain(self.texts);
        let parts: Vec<String> = parts.chain(["</svg>\n".to_owned()]).collect();
        parts.join("\n")
    }
}

/// Width and path of a line in `columns` cells, the first of which has its corner at `x` and `y`.
fn line(symbol: char, x: usize, y: usize, columns: usize) -> (usize, String) {
    let (middle, level) = (half(2 * x + COLUMN), half(2 * y + ROW + 1));
    let (bend, width) = (half(COLUMN), columns * COLUMN);
    let path = match symbol {
        '━' => return (2, format!("M{x} {}h{width}", y + ROW / 2)),
        '─' => format!("M{x} {level}h{width}"),
        '╭' => format!("M{middle} {}v-5q0-{bend} {bend}-{bend}", y + ROW),
        '╮' => format!("M{x} {level}q{bend} 0 {bend} {bend}v5"),
        '╰' => format!("M{middle} {y}v6q0 {bend} {bend} {bend}"),
        '╯' => format!("M{middle} {y}v6q0 {bend}-{bend} {bend}"),
        '├' => format!("M{middle} {y}v{ROW}M{middle} {level}h{bend}"),
        '┤' => format!("M{middle} {y}v{ROW}M{x} {level}h{bend}"),
        _ => format!("M{middle} {y}v{ROW}"),
    };
    (1, path)
}

/// Half of `pixels`, as SVG writes it.
fn half(pixels: usize) -> String {
    format!("{}{}", pixels / 2, if pixels.is_multiple_of(2) { "" } else { ".5" })
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
