//! Where the panes stand, at any size.

use std::ops::Range;

use ratatui::layout::Rect;

use crate::app::{Area, Border, Edge, Focus, Pane, Ui};
use crate::progress::Panes;

/// The places of everything on the screen of the browser. What does not fit has none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Layout {
    pub(super) header: Rect,
    pub(super) sections: Option<Rect>,
    pub(super) items: Option<Rect>,
    pub(super) details: Option<Rect>,
    pub(super) progress: Option<Rect>,
    pub(super) footer: Rect,
    /// The borders that can be moved.
    pub(super) edges: Vec<Edge>,
}

/// Columns from which on three panes stand side by side.
const WIDE: u16 = 100;
/// Columns from which on two panes stand side by side.
const MEDIUM: u16 = 72;
/// Rows of the progress pane below the details, borders included.
const PROGRESS_ROWS: u16 = 9;
/// The least columns of a tree, and of a list or a text.
const LEAST_TREE: u16 = 16;
const LEAST_COLUMNS: u16 = 24;
/// The least rows of a pane below another, and of the one above.
const LEAST_BELOW: u16 = 3;
const LEAST_ABOVE: u16 = 5;
/// Columns of a text that is as wide as is good to read, with borders and air.
const READABLE: u16 = 92;

/// Divides the screen into header, footer and what is between them.
pub(super) fn frame(area: Rect) -> (Rect, Rect, Rect) {
    let header = Rect { height: area.height.min(1), ..area };
    let footer_height = u16::from(area.height > 2);
    let footer =
        Rect { y: area.bottom().saturating_sub(footer_height), height: footer_height, ..area };
    let height = area.height - header.height - footer.height;
    (header, Rect { y: header.bottom(), height, ..area }, footer)
}

/// Lays the browser out.
pub(super) fn browse(area: Rect, ui: &Ui) -> Layout {
    let (header, main, footer) = frame(area);
    let panes = if ui.zoom {
        alone(main, ui.focus)
    } else if area.width >= WIDE {
        wide(main, ui)
    } else if area.width >= MEDIUM {
        medium(main, ui)
    } else {
        narrow(main, ui.focus, &ui.panes)
    };
    Layout { header, footer, ..panes }
}

fn alone(main: Rect, focus: Focus) -> Layout {
    let mut layout = Layout::default();
    *layout.slot(focus) = Some(main);
    layout
}

/// Is there room for `pane`, which is hidden while the focus is elsewhere?
fn shows(ui: &Ui, pane: Focus) -> bool {
    let is_side = |pane| matches!(pane, Focus::Details | Focus::Progress);
    !ui.hides(pane) || ui.focus == pane || (is_side(pane) && is_side(ui.focus))
}

/// Three columns; the progress below the details, or in their place when it has the focus.
fn wide(main: Rect, ui: &Ui) -> Layout {
    let mut layout = Layout::default();
    let tree = shows(ui, Focus::Sections);
    let mut rest = main;
    let mut right = None;
    if shows(ui, Focus::Details) {
        let beside = if tree { LEAST_TREE } else { 0 } + LEAST_COLUMNS;
        let (left, details, edge) = beside_list(main, &ui.panes, beside);
        (rest, right) = (left, Some(details));
        layout.edges.push(edge);
    }
    if tree {
        let default = (main.width * 27 / 100).clamp(30, 60);
        let sizes = (LEAST_TREE, rest.width.saturating_sub(LEAST_COLUMNS));
        let columns = chosen(ui.panes.sections, main.width, default, sizes);
        let (left, middle) = split_columns(rest, columns);
        layout.sections = Some(left);
        layout.edges.push(upright(Border::Sections, middle, columns_of(main), sizes));
        rest = middle;
    }
    layout.items = Some(rest);
    if let Some(right) = right {
        below_details(right, ui, &mut layout);
    }
    layout
}

/// A list and the details beside it, which leave at least `least` columns.
fn beside_list(area: Rect, panes: &Panes, least: u16) -> (Rect, Rect, Edge) {
    let default = (area.width / 3).clamp(38, READABLE);
    let sizes = (LEAST_COLUMNS, area.width.saturating_sub(least));
    let columns = chosen(panes.details, area.width, default, sizes);
    let (list, details) = split_columns(area, area.width.saturating_sub(columns));
    let edge = upright(Border::Details, details, columns_of(area), sizes);
    (list, details, edge)
}

/// Details, and the progress below them where there is room for both.
fn below_details(right: Rect, ui: &Ui, layout: &mut Layout) {
    if right.height < PROGRESS_ROWS + 12 {
        (layout.details, layout.progress) = one_of(right, ui.focus);
        return;
    }
    let default = PROGRESS_ROWS.max(right.height / 4);
    let sizes = (LEAST_BELOW, right.height - LEAST_ABOVE);
    let rows = chosen(ui.panes.progress, right.height, default, sizes);
    let (above, below) = split_rows(right, right.height - rows);
    (layout.details, layout.progress) = (Some(above), Some(below));
    layout.edges.push(level(Border::Progress, below, rows_of(right), sizes));
}

/// Two columns; the details in the lower third of the right one, if that leaves enough.
fn medium(main: Rect, ui: &Ui) -> Layout {
    let mut layout = Layout::default();
    let mut right = main;
    if shows(ui, Focus::Sections) {
        let sizes = (LEAST_TREE, main.width - LEAST_COLUMNS);
        let default = (main.width * 38 / 100).clamp(26, 36);
        let (tree, rest) =
            split_columns(main, chosen(ui.panes.sections, main.width, default, sizes));
        layout.sections = Some(tree);
        layout.edges.push(upright(Border::Sections, rest, columns_of(main), sizes));
        right = rest;
    }
    if !shows(ui, Focus::Details) {
        layout.items = Some(right);
        return layout;
    }
    let default = (right.height / 3).max(PROGRESS_ROWS);
    if right.height < default + 6 {
        match ui.focus {
            Focus::Details | Focus::Progress => {
                (layout.details, layout.progress) = one_of(right, ui.focus);
            }
            Focus::Sections | Focus::Items => layout.items = Some(right),
        }
        return layout;
    }
    let (items, below) = list_and_below(right, &ui.panes, default, &mut layout);
    layout.items = Some(items);
    (layout.details, layout.progress) = one_of(below, ui.focus);
    layout
}

/// One pane; two lines of details below a list, if there is room.
fn narrow(main: Rect, focus: Focus, panes: &Panes) -> Layout {
    const STRIP_ROWS: u16 = 4;
    let is_list = matches!(focus, Focus::Sections | Focus::Items);
    if !is_list || panes.hides_details || main.height < STRIP_ROWS + 8 {
        return alone(main, focus);
    }
    let mut layout = Layout::default();
    let (list, strip) = list_and_below(main, panes, STRIP_ROWS, &mut layout);
    *layout.slot(focus) = Some(list);
    layout.details = Some(strip);
    layout
}

/// A list and the details below it, which have so many rows where nobody chose others.
fn list_and_below(area: Rect, panes: &Panes, default: u16, layout: &mut Layout) -> (Rect, Rect) {
    let sizes = (LEAST_BELOW, area.height - LEAST_ABOVE);
    let rows = chosen(panes.below, area.height, default, sizes);
    let (list, below) = split_rows(area, area.height - rows);
    layout.edges.push(level(Border::Below, below, rows_of(area), sizes));
    (list, below)
}

/// The hits of the search, and the details beside or below them.
pub(super) fn search(area: Rect, panes: &Panes, airy: u16) -> (Rect, Option<Rect>, Option<Edge>) {
    if area.width >= WIDE && area.height >= LEAST_BELOW {
        let (hits, details, edge) = beside_list(area, panes, LEAST_TREE + LEAST_COLUMNS);
        return (hits, Some(details), Some(edge));
    }
    if area.height >= airy {
        let (hits, details) = split_rows(area, area.height - area.height / 3);
        return (hits, Some(details), None);
    }
    (area, None, None)
}

/// The list of the glossary and the meaning of a term: side by side, or the meaning below; where
/// there is little room a strip of it, or alone while it is read.
pub(super) fn glossary(main: Rect, is_reading: bool) -> (Option<Rect>, Option<Rect>) {
    if main.width >= WIDE {
        let (left, right) = split_columns(main, (main.width * 45 / 100).min(READABLE));
        return (Some(left), Some(right));
    }
    if main.width >= MEDIUM && main.height >= 16 {
        let (above, below) = split_rows(main, main.height - (main.height * 2 / 5));
        return (Some(above), Some(below));
    }
    let focus = if is_reading { Focus::Details } else { Focus::Items };
    let panes = narrow(main, focus, &Panes::default());
    (panes.items, panes.details)
}

/// The panes of the statistics that have room. Where two would stand in one place, the one with the focus
/// does; where there is little room, it fills the screen.
pub(super) fn statistics(main: Rect, focus: Pane) -> Vec<(Pane, Rect)> {
    /// Rows of the last year, borders included, with and without air.
    const YEAR: (u16, u16) = (13, 12);
    if main.width >= WIDE && main.height >= YEAR.0 + 16 {
        let (above, below) = split_rows(main, YEAR.0);
        let (left, right) = split_columns(below, below.width / 2);
        let (weeks, waiting) = split_rows(right, right.height - (right.height / 3).clamp(5, 12));
        return vec![
            (Pane::Year, above),
            (Pane::Parts, left),
            (Pane::Weeks, weeks),
            (Pane::Waiting, waiting),
        ];
    }
    if main.width >= MEDIUM && main.height >= YEAR.1 + 9 {
        let (above, below) = split_rows(main, YEAR.1);
        let below_it = if focus == Pane::Year { Pane::Parts } else { focus };
        return vec![(Pane::Year, above), (below_it, below)];
    }
    vec![(focus, main)]
}

/// Details, or the progress when it has the focus.
fn one_of(area: Rect, focus: Focus) -> (Option<Rect>, Option<Rect>) {
    if focus == Focus::Progress { (None, Some(area)) } else { (Some(area), None) }
}

/// The columns or rows that the learner chose as a share of the `whole`, else the default, within `sizes`.
fn chosen(share: Option<u16>, whole: u16, default: u16, (least, most): (u16, u16)) -> u16 {
    let of_whole = |share: u16| (u32::from(share) * u32::from(whole) + 500) / 1000;
    let size = share.map_or(default, |share| u16::try_from(of_whole(share)).unwrap_or(u16::MAX));
    size.max(least).min(most)
}

fn columns_of(area: Rect) -> Range<u16> {
    area.x..area.right()
}

fn rows_of(area: Rect) -> Range<u16> {
    area.y..area.bottom()
}

/// The border at the left of the pane `behind` it, which one takes hold of at both of its columns.
fn upright(border: Border, behind: Rect, whole: Range<u16>, sizes: (u16, u16)) -> Edge {
    let area = Area { x: behind.x.saturating_sub(1), y: behind.y, width: 2, height: behind.height };
    Edge { border, area, at: behind.x, whole, sizes }
}

/// The border above the pane `behind` it, which one takes hold of at both of its rows.
fn level(border: Border, behind: Rect, whole: Range<u16>, sizes: (u16, u16)) -> Edge {
    let area = Area { x: behind.x, y: behind.y.saturating_sub(1), width: behind.width, height: 2 };
    Edge { border, area, at: behind.y, whole, sizes }
}

fn split_columns(area: Rect, left: u16) -> (Rect, Rect) {
    let left = left.min(area.width);
    let right = Rect { x: area.x + left, width: area.width - left, ..area };
    (Rect { width: left, ..area }, right)
}

fn split_rows(area: Rect, upper: u16) -> (Rect, Rect) {
    let upper = upper.min(area.height);
    let lower = Rect { y: area.y + upper, height: area.height - upper, ..area };
    (Rect { height: upper, ..area }, lower)
}

impl Layout {
    const fn slot(&mut self, focus: Focus) -> &mut Option<Rect> {
        match focus {
            Focus::Sections => &mut self.sections,
            Focus::Items => &mut self.items,
            Focus::Details => &mut self.details,
            Focus::Progress => &mut self.progress,
        }
    }
}
