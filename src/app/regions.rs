//! [`Regions`]: what stands where on the screen, as that says which draws it.

use std::ops::Range;

use super::{Action, Focus, HomeRow, Node, Pane};

/// A cell of the screen, counted from its upper left corner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Point {
    /// Its column.
    pub x: u16,
    /// Its row.
    pub y: u16,
}

/// A part of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Area {
    /// Its first column.
    pub x: u16,
    /// Its first row.
    pub y: u16,
    /// Its columns.
    pub width: u16,
    /// Its rows.
    pub height: u16,
}

/// What a pointer can be at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// A pane of the browser, beside its rows.
    Pane(Focus),
    /// A row of the tree.
    Tree(usize),
    /// The mark that folds and unfolds it.
    Fold(usize),
    /// A row of the middle pane.
    Item(usize),
    /// The hits of the search, between them.
    Hits,
    /// A hit of the search.
    Hit(usize),
    /// A shorter line for a search that found nothing.
    Way(usize),
    /// The terms of the glossary, beside them.
    Terms,
    /// A term of the glossary.
    Term(usize),
    /// The rows of what is new, beside them.
    Changes,
    /// A row of what is new.
    Change(usize),
    /// What is read beside a list.
    Reading,
    /// A row of Home.
    Home(HomeRow),
    /// A pane of the statistics.
    Figures(Pane),
    /// A page that fills the screen.
    Page,
    /// What a popup lies over.
    Behind,
    /// A popup, beside its rows.
    Popup,
    /// A row of a popup.
    Entry(usize),
    /// A roadmap, section or search that is named.
    Named(Node),
    /// The name of an action.
    Action(Action),
    /// The border between two panes.
    Border(Border),
}

/// A border that can be moved. Each sizes one pane at the cost of others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Border {
    /// At the right of the tree.
    Sections,
    /// At the left of the details.
    Details,
    /// Above the progress, where it stands below the details.
    Progress,
    /// Above the details, where they stand below a list.
    Below,
}

/// Where a border is, and how far it can be moved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edge {
    /// Which one.
    pub border: Border,
    /// The cells by which it is taken hold of.
    pub area: Area,
    /// The first column or row behind it.
    pub at: u16,
    /// The columns or rows that the panes at both sides share.
    pub whole: Range<u16>,
    /// The least and the most that the pane which it sizes can have.
    pub sizes: (u16, u16),
}

/// What stands where on the screen. What was drawn later lies over what was drawn before.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Regions {
    targets: Vec<(Area, Target)>,
    edges: Vec<Edge>,
}

impl Area {
    /// Is `point` in it?
    pub const fn contains(self, point: Point) -> bool {
        let is_beside = point.x < self.x || point.x - self.x >= self.width;
        let is_above_or_below = point.y < self.y || point.y - self.y >= self.height;
        !is_beside && !is_above_or_below
    }
}

impl Target {
    /// Is it a row that Enter would act on?
    pub(super) const fn is_row(self) -> bool {
        matches!(
            self,
            Self::Tree(_)
                | Self::Item(_)
                | Self::Hit(_)
                | Self::Way(_)
                | Self::Term(_)
                | Self::Change(_)
                | Self::Home(_)
                | Self::Entry(_)
        )
    }
}

impl Border {
    /// Does it stand upright, so that it is moved to the left and right?
    pub const fn is_upright(self) -> bool {
        matches!(self, Self::Sections | Self::Details)
    }

    /// Is the pane that it sizes the first one, at its left?
    const fn sizes_first(self) -> bool {
        matches!(self, Self::Sections)
    }
}

impl Edge {
    /// The columns or rows that the pane has which it sizes.
    pub const fn size(&self) -> u16 {
        self.size_at(self.at)
    }

    /// Those that it would have, were the border at `at`.
    pub const fn size_at(&self, at: u16) -> u16 {
        let size = if self.border.sizes_first() {
            at.saturating_sub(self.whole.start)
        } else {
            self.whole.end.saturating_sub(at)
        };
        let (least, most) = self.sizes;
        if size < least {
            least
        } else if size > most {
            most
        } else {
            size
        }
    }

    /// `size` as thousandths of the whole.
    pub fn share(&self, size: u16) -> u16 {
        let whole = u32::from(self.whole.end.saturating_sub(self.whole.start)).max(1);
        u16::try_from((u32::from(size) * 1000 + whole / 2) / whole).unwrap_or(u16::MAX)
    }
}

impl Regions {
    /// Notes what stands in `area`, over all that was noted before.
    pub fn mark(&mut self, area: Area, target: Target) {
        self.targets.push((area, target));
    }

    /// Notes a border that can be moved.
    pub fn mark_edge(&mut self, edge: Edge) {
        self.mark(edge.area, Target::Border(edge.border));
        self.edges.push(edge);
    }

    /// What is at `point`.
    pub fn at(&self, point: Point) -> Option<Target> {
        let mut from_above = self.targets.iter().rev();
        from_above.find(|(area, _)| area.contains(point)).map(|(_, target)| *target)
    }

    /// Where `target` is.
    pub fn area(&self, target: Target) -> Option<Area> {
        self.targets.iter().rev().find(|(_, marked)| *marked == target).map(|(area, _)| *area)
    }

    /// The border, where there is one.
    pub fn edge(&self, border: Border) -> Option<&Edge> {
        self.edges.iter().find(|edge| edge.border == border)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn area(x: u16, y: u16, width: u16, height: u16) -> Area {
        Area { x, y, width, height }
    }

    #[test]
    fn what_was_drawn_later_lies_above() {
        let mut regions = Regions::default();
        regions.mark(area(0, 0, 10, 10), Target::Pane(Focus::Items));
        regions.mark(area(2, 3, 4, 1), Target::Item(7));
        assert_eq!(regions.at(Point { x: 2, y: 3 }), Some(Target::Item(7)));
        assert_eq!(regions.at(Point { x: 6, y: 3 }), Some(Target::Pane(Focus::Items)));
        assert_eq!(regions.at(Point { x: 10, y: 3 }), None);
    }

    #[test]
    fn a_border_stops_where_a_pane_would_be_too_small() {
        let sizes = (10, 60);
        let whole = 0..100;
        let left =
            Edge { border: Border::Sections, area: area(29, 1, 2, 20), at: 30, whole, sizes };
        assert_eq!(left.size(), 30);
        assert_eq!([0, 45, 99].map(|at| left.size_at(at)), [10, 45, 60]);
        let right = Edge { border: Border::Details, ..left };
        assert_eq!([0, 45, 99].map(|at| right.size_at(at)), [60, 55, 10]);
        assert_eq!(right.share(33), 330);
    }
}
