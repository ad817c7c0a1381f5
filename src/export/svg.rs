//! SVG: a card with the learner's progress, and the map of a roadmap. Pictures without scripts or links, that
//! follow the reader's light or dark theme.

mod card;
mod letters;
mod map;

use std::fmt::Write;

use super::Export;
use super::xml::escape;

/// The picture: of one roadmap its map, of several the card.
pub fn svg(export: &Export<'_>) -> String {
    match export.roadmaps {
        [one] => map::map(export, *one),
        _ => card::card(export),
    }
}

const STYLE: &str = include_str!("svg/picture.css");

/// The sizes of letters, as the style has them: of texts, of figures and of the title.
const TEXT: usize = 14;
const FIGURE: usize = 12;
const TITLE: usize = 18;

/// A picture that is being drawn; lengths are pixels.
struct Picture {
    body: String,
}

impl Picture {
    const fn new() -> Self {
        Self { body: String::new() }
    }

    /// The whole picture of this size, with what it is for those who cannot see it.
    fn finish(self, width: usize, height: usize, title: &str) -> String {
        let title = escape(title);
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\" role=\"graphics-document document\" aria-label=\"{title}\">\n<title>{title}</title>\n\
             <style>\n{STYLE}</style>\n\
             <rect class=\"ground\" width=\"{width}\" height=\"{height}\" rx=\"10\"/>\n{}</svg>\n",
            self.body
        )
    }

    fn put(&mut self, element: std::fmt::Arguments<'_>) {
        self.body.write_fmt(element).ok(); // a string takes everything
        self.body.push('\n');
    }

    /// A line of text with its base line at `y`.
    fn line(&mut self, class: &str, (x, y): (usize, usize), text: &str) {
        let text = escape(text);
        self.put(format_args!("<text class=\"{class}\" x=\"{x}\" y=\"{y}\">{text}</text>"));
    }

    /// A thin bar, of which `done` of `total` is filled.
    fn bar(&mut self, (x, y): (usize, usize), width: usize, done: usize, total: usize) {
        let filled = (done * width).checked_div(total).unwrap_or(0).min(width);
        let filled = if done > 0 { filled.max(4) } else { filled };
        self.put(format_args!(
            "<rect class=\"rest\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"4\" rx=\"2\"/>"
        ));
        if filled > 0 {
            self.put(format_args!(
                "<rect class=\"done\" x=\"{x}\" y=\"{y}\" width=\"{filled}\" height=\"4\" rx=\"2\"/>"
            ));
        }
    }
}
