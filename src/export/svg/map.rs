//! The map of a roadmap: its sections as a tree that grows to the right, each with its figures.

use super::Picture;
use crate::catalog::{RoadmapIx, SectionIx};
use crate::export::Export;
use crate::progress::Tally;
use crate::text::{width, wrap};

/// A box.
const BOX: (usize, usize) = (252, 46);
/// From one box to the next below, and to the next column.
const PITCH: (usize, usize) = (296, 56);
const MARGIN: usize = 28;
/// Columns of a line in a box: letters are about 7 pixels wide.
const COLUMNS: usize = 27;

pub(super) fn map(export: &Export<'_>, ix: RoadmapIx) -> String {
    let roadmap = export.catalog.roadmap(ix);
    let mut map = Map { export, picture: Picture::new(), next: MARGIN, right: 0 };
    let tops: Vec<usize> =
        roadmap.sections.iter().map(|section| map.section(*section, 1)).collect();
    let top = middle(&tops).unwrap_or(MARGIN);
    map.node(0, top, export.text(&roadmap.title), export.overview.roadmap(ix));
    map.links(0, top, &tops);
    let height = map.next.max(MARGIN + PITCH.1) - (PITCH.1 - BOX.1) + MARGIN;
    let (right, picture) = (map.right, map.picture);
    picture.finish(right + MARGIN, height, export.text(&roadmap.title))
}

struct Map<'a> {
    export: &'a Export<'a>,
    picture: Picture,
    /// Where the next leaf stands.
    next: usize,
    /// Where the boxes end that reach farthest.
    right: usize,
}

impl Map<'_> {
    /// Draws a section and what is in it; answers where it stands.
    fn section(&mut self, ix: SectionIx, depth: usize) -> usize {
        let section = self.export.catalog.section(ix);
        let tops: Vec<usize> =
            section.sections.iter().map(|inner| self.section(*inner, depth + 1)).collect();
        let top = middle(&tops).unwrap_or_else(|| {
            self.next += PITCH.1;
            self.next - PITCH.1
        });
        self.node(depth, top, self.export.text(&section.title), self.export.overview.section(ix));
        self.links(depth, top, &tops);
        top
    }

    fn node(&mut self, depth: usize, top: usize, title: &str, tally: Tally) {
        let left = MARGIN + depth * PITCH.0;
        self.right = self.right.max(left + BOX.0);
        let is_all = tally.total > 0 && tally.done == tally.total;
        let class = if is_all { "node all" } else { "node" };
        self.picture.put(format_args!(
            "<rect class=\"{class}\" x=\"{left}\" y=\"{top}\" width=\"{}\" height=\"{}\" rx=\"6\"/>",
            BOX.0, BOX.1
        ));
        let lines = lines(title);
        let first = if lines.len() > 1 { top + 15 } else { top + 22 };
        for (line, y) in lines.iter().zip([first, first + 15]) {
            self.picture.line("", (left + 10, y), line);
        }
        let class = if is_all { "figure complete" } else { "figure" };
        let figures = format!("{}/{}", tally.done, tally.total);
        self.picture.line(class, (left + BOX.0 - 10, top + 22), &figures);
        self.picture.bar((left + 10, top + BOX.1 - 9), BOX.0 - 20, tally.done, tally.total);
    }

    /// Lines from the box at `top` to those in the next column.
    fn links(&mut self, depth: usize, top: usize, tops: &[usize]) {
        let from = (MARGIN + depth * PITCH.0 + BOX.0, top + BOX.1 / 2);
        let to = from.0 + PITCH.0 - BOX.0;
        let half = usize::midpoint(from.0, to);
        for other in tops {
            let y = other + BOX.1 / 2;
            let (x0, y0) = from;
            self.picture.put(format_args!(
                "<path class=\"link\" d=\"M{x0} {y0}C{half} {y0} {half} {y} {to} {y}\"/>"
            ));
        }
    }
}

/// The middle of the first and the last.
fn middle(tops: &[usize]) -> Option<usize> {
    Some(usize::midpoint(*tops.first()?, *tops.last()?))
}

/// `title` in at most two lines of a box.
fn lines(title: &str) -> Vec<String> {
    let mut lines = wrap(title, COLUMNS);
    if lines.len() > 2 {
        lines.truncate(2);
        if let Some(last) = lines.last_mut() {
            if width(last) >= COLUMNS {
                last.pop();
            }
            last.push('…');
        }
    }
    lines
}
