//! Where the panes stand, at any size.

use ratatui::layout::Rect;

use crate::app::{Focus, Pane, Ui};

/// The places of everything on the screen of the browser. What does not fit has none.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Layout {
    pub(super) header: Rect,
    pub(super) sections: Option<Rect>,
    pub(super) items: Option<Rect>,
    pub(super) details: Option<Rect>,
    pub(super) progress: Option<Rect>,
    pub(super) footer: Rect,
}

/// Columns from which on three panes stand side by side.
const WIDE: u16 = 100;
/// Columns from which on two panes stand side by side.
const MEDIUM: u16 = 72;
/// Rows of the progress pane below the details, borders included.
const PROGRESS_ROWS: u16 = 9;

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
        wide(main, ui.focus)
    } else if area.width >= MEDIUM {
        medium(main, ui.focus)
    } else {
        narrow(main, ui.focus)
    };
    Layout { header, footer, ..panes }
}

fn alone(main: Rect, focus: Focus) -> Layout {
    let mut layout = Layout::default();
    *layout.slot(focus) = Some(main);
    layout
}

/// Three columns; the progress below the details, or in their place when it has the focus.
fn wide(main: Rect, focus: Focus) -> Layout {
    let sections = (main.width * 27 / 100).clamp(30, 52);
    let details = (main.width / 3).clamp(38, 72);
    let (left, rest) = split_columns(main, sections);
    let (middle, right) = split_columns(rest, rest.width.saturating_sub(details));
    let (details, progress) = if main.height >= PROGRESS_ROWS + 12 {
        let (above, below) = split_rows(right, main.height - PROGRESS_ROWS);
        (Some(above), Some(below))
    } else {
        one_of(right, focus)
    };
    Layout { sections: Some(left), items: Some(middle), details, progress, ..Layout::default() }
}

/// Two columns; the details in the lower third of the right one, if that leaves enough.
fn medium(main: Rect, focus: Focus) -> Layout {
    let (left, right) = split_columns(main, (main.width * 38 / 100).clamp(26, 36));
    let lower = (main.height / 3).max(PROGRESS_ROWS);
    if main.height < lower + 6 {
        return match focus {
            Focus::Details | Focus::Progress => {
                let (details, progress) = one_of(right, focus);
                Layout { sections: Some(left), details, progress, ..Layout::default() }
            }
            _ => Layout { sections: Some(left), items: Some(right), ..Layout::default() },
        };
    }
    let (items, below) = split_rows(right, main.height - lower);
    let (details, progress) = one_of(below, focus);
    Layout { sections: Some(left), items: Some(items), details, progress, ..Layout::default() }
}

/// One pane; two lines of details below a list, if there is room.
fn narrow(main: Rect, focus: Focus) -> Layout {
    const STRIP_ROWS: u16 = 4;
    let is_list = matches!(focus, Focus::Sections | Focus::Items);
    if !is_list || main.height < STRIP_ROWS + 8 {
        return alone(main, focus);
    }
    let (list, strip) = split_rows(main, main.height - STRIP_ROWS);
    Layout { details: Some(strip), ..alone(list, focus) }
}

/// The list of the glossary and the meaning of a term: side by side, or the meaning below; where
/// there is little room a strip of it, or alone while it is read.
pub(super) fn glossary(main: Rect, is_reading: bool) -> (Option<Rect>, Option<Rect>) {
    if main.width >= WIDE {
        let (left, right) = split_columns(main, (main.width * 45 / 100).min(84));
        return (Some(left), Some(right));
    }
    if main.width >= MEDIUM && main.height >= 16 {
        let (above, below) = split_rows(main, main.height - (main.height * 2 / 5));
        return (Some(above), Some(below));
    }
    let focus = if is_reading { Focus::Details } else { Focus::Items };
    let panes = narrow(main, focus);
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
