//! The map of a roadmap: its sections as a tree that grows to the right, each with its figures.

use super::letters::{pixels, shorten};
use super::{FIGURE, Picture, TEXT, TITLE};
use crate::catalog::{Lang, RoadmapIx, SectionIx, Text};
use crate::export::Export;
use crate::progress::Tally;

/// A box.
const BOX: (usize, usize) = (252, 46);
/// From one box to the next below, and to the next column.
const PITCH: (usize, usize) = (296, 56);
const MARGIN: usize = 28;
/// Where boxes begin, below the title.
const TOP: usize = MARGIN + 44;
/// What is free at the sides of a box.
const SIDE: usize = 10;

pub(super) fn map(export: &Export<'_>, ix: RoadmapIx) -> String {
    let roadmap = export.catalog.roadmap(ix);
    let mut map = Map { export, picture: Picture::new(), next: TOP, right: 0 };
    let tops: Vec<usize> =
        roadmap.sections.iter().map(|section| map.section(*section, 1)).collect();
    let top = middle(&tops).unwrap_or(TOP);
    map.node(0, top, &roadmap.title, export.overview.roadmap(ix));
    map.links(0, top, &tops);
    let height = map.next.max(TOP + PITCH.1) - (PITCH.1 - BOX.1) + MARGIN;
    let (right, mut picture) = (map.right, map.picture);
    let title = export.text(&roadmap.title);
    // The box of the roadmap is half-way down, which may be far.
    picture.line("title", (MARGIN, MARGIN + TITLE), &shorten(title, TITLE, right - MARGIN));
    picture.finish(right + MARGIN, height, title)
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
        self.node(depth, top, &section.title, self.export.overview.section(ix));
        self.links(depth, top, &tops);
        top
    }

    fn node(&mut self, depth: usize, top: usize, title: &Text, tally: Tally) {
        let left = MARGIN + depth * PITCH.0;
        self.right = self.right.max(left + BOX.0);
        let is_all = tally.total > 0 && tally.done == tally.total;
        let class = if is_all { "node all" } else { "node" };
        self.picture.put(format_args!(
            "<rect class=\"{class}\" x=\"{left}\" y=\"{top}\" width=\"{}\" height=\"{}\" rx=\"6\"/>",
            BOX.0, BOX.1
        ));
        let mut room = BOX.0 - 2 * SIDE;
        if tally.total > 0 {
            let class = if is_all { "figure complete" } else { "figure" };
            let figures = format!("{}/{}", tally.done, tally.total);
            self.picture.line(class, (left + BOX.0 - SIDE, top + 22), &figures);
            self.picture.bar((left + SIDE, top + BOX.1 - 9), room, tally.done, tally.total);
            room -= pixels(&figures, FIGURE) + SIDE;
        }
        let lines = lines(title, self.export.lang, room);
        let first = match (lines.len(), tally.total) {
            (1, 0) => top + 28,
            (1, _) => top + 22,
            (_, 0) => top + 20,
            _ => top + 15,
        };
        for (line, y) in lines.iter().zip([first, first + 15]) {
            self.picture.line("", (left + SIDE, y), line);
        }
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

/// `title` in at most two lines of so many pixels. A line of thin letters has many columns.
fn lines(title: &Text, lang: Lang, room: usize) -> Vec<String> {
    let fits = |lines: &Vec<String>| lines.iter().all(|line| pixels(line, TEXT) <= room);
    let most = room * 100 / (TEXT * 34);
    let lines = (1..=most).rev().map(|columns| title.wrapped(lang, columns)).find(fits);
    let mut lines = lines.unwrap_or_else(|| vec![shorten(title.in_lang(lang), TEXT, room).into()]);
    if lines.len() > 2 {
        lines.truncate(2);
        if let Some(last) = lines.last_mut() {
            last.push('…');
            *last = shorten(last, TEXT, room).into_owned();
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::svg::svg;
    use crate::export::tests::{Desk, nasty};

    /// Where the texts of a class begin, on which line, and what they say.
    fn texts<'a>(picture: &'a str, class: &str) -> Vec<(usize, usize, &'a str)> {
        let begin = format!("<text class=\"{class}\" x=\"");
        let text = |rest: &'a str| {
            let (x, rest) = rest.split_once("\" y=\"").unwrap();
            let (y, rest) = rest.split_once("\">").unwrap();
            (x.parse().unwrap(), y.parse().unwrap(), rest.split_once('<').unwrap().0)
        };
        picture.split(begin.as_str()).skip(1).map(text).collect()
    }

    #[test]
    fn titles_in_wide_letters_end_before_the_figures() {
        for title in [
            "MMMMMMMMMMMMMM WWWWWWWWWWWWWWWWWWW MMMMMMMMMMMM",
            "注意力就是你所需要的一切注意力就是你所需要的一切",
        ] {
            let picture = svg(&Desk::new(&nasty(title)).export());
            let figures = texts(&picture, "figure");
            assert!(!figures.is_empty());
            let left =
                |at: usize| (0..9).map(|depth| MARGIN + SIDE + depth * PITCH.0).any(|x| x == at);
            for (x, _, line) in texts(&picture, "") {
                assert!(
                    left(x) && x + pixels(line, TEXT) + pixels("0/3", FIGURE) < x + BOX.0,
                    "{line}"
                );
            }
        }
    }

    #[test]
    fn the_name_of_the_roadmap_is_at_the_top_and_what_only_explains_has_no_figures() {
        let term = "[[section]]\nid = \"only\"\ntitle = \"Terms\"\n[[section.term]]\nid = \"t\"\ntitle = \"T\"\n";
        let picture = svg(&Desk::new(&(nasty("Name") + term)).export());
        assert_eq!(texts(&picture, "title"), [(MARGIN, MARGIN + TITLE, "Name")]);
        assert!(picture.contains(">Terms</text>") && !picture.contains(">0/0<"), "{picture}");
    }
}
