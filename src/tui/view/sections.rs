//! The pane of roadmaps and sections, as a folding tree with figures.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Modifier;
use ratatui::text::Span;

use super::figures::{done_of_total, note_mark};
use super::pane::Pane;
use super::{Screen, row, scrollbar};
use crate::app::{Focus, Node, NoteOn, Target, TreeRow};
use crate::progress::Tally;
use crate::symbols::Symbol;
use crate::tui::theme::Role;

/// Draws the pane and answers how many rows it shows. Only visible rows are built.
pub(super) fn draw(screen: &Screen<'_>, area: Rect, first: &mut usize, buf: &mut Buffer) -> usize {
    let model = screen.model;
    let is_focused = model.ui.focus == Focus::Sections;
    let title = screen.text("pane-sections");
    let inside = Pane { title: &title, count: "", is_focused }.draw(screen, area, buf);
    let visible = usize::from(inside.height);
    let cursor = model.tree_cursor();
    *first = row::first_visible(*first, cursor, visible, model.tree.len());
    for (offset, tree_row) in model.tree.iter().skip(*first).take(visible).enumerate() {
        let line = row::across(inside, offset);
        let at = Rect { x: inside.x, width: inside.width, ..line };
        let position = *first + offset;
        let is_selected = position == cursor;
        screen.mark(line, Target::Tree(position));
        if tree_row.unfolded.is_some() {
            screen.mark(fold_mark(tree_row, at), Target::Fold(position));
        }
        row::draw(
            screen,
            left(screen, tree_row, is_selected),
            right(screen, tree_row.node),
            at,
            buf,
        );
        if is_selected {
            row::select(screen, is_focused, line, buf);
        }
    }
    let shown = *first..*first + visible;
    scrollbar::draw(screen, shown, model.tree.len(), row::border(inside), buf);
    visible
}

/// Where the mark stands that folds and unfolds a row.
fn fold_mark(tree_row: &TreeRow, at: Rect) -> Rect {
    let before = u16::try_from(2 * tree_row.depth).unwrap_or(u16::MAX);
    Rect { x: at.x.saturating_add(before), width: 2, ..at }.intersection(at)
}

fn left(screen: &Screen<'_>, tree_row: &TreeRow, is_selected: bool) -> Vec<Span<'static>> {
    let fold = match tree_row.unfolded {
        Some(true) => Symbol::Unfolded,
        Some(false) => Symbol::Folded,
        None => Symbol::Blank,
    };
    let title = screen.title(tree_row.node);
    let style = screen.style(Role::Text).patch(row::emphasis(is_selected));
    let style = match tree_row.node {
        Node::Roadmap(_) | Node::Searches => style.add_modifier(Modifier::BOLD),
        Node::Section(_) | Node::Search(_) => style,
    };
    let indent = format!("{}{} ", "  ".repeat(tree_row.depth), screen.symbol(fold));
    vec![Span::styled(indent, screen.style(Role::Muted)), Span::styled(title, style)]
}

/// What stands at the right of a node: the mark of a note, and the figures.
pub(super) fn right(screen: &Screen<'_>, node: Node) -> Vec<Span<'static>> {
    let is_noted = |part| screen.model.note(NoteOn::Part(part)).is_some();
    vec![note_mark(screen, node.part().is_some_and(is_noted)), figures(screen, node)]
}

/// How far the learner is with a node; how many searches there are; an ellipsis where a search has not
/// answered yet.
pub(super) fn figures(screen: &Screen<'_>, node: Node) -> Span<'static> {
    let model = screen.model;
    match node {
        Node::Searches => {
            Span::styled(model.ui.kept.all().len().to_string(), screen.style(Role::Muted))
        }
        Node::Search(_) => match model.found_in(node) {
            None => Span::styled(screen.symbol(Symbol::Ellipsis), screen.style(Role::Muted)),
            Some(found) if found.places.is_empty() => Span::styled("0", screen.style(Role::Muted)),
            Some(found) => done_of_total(screen, &found.tally),
        },
        Node::Roadmap(_) | Node::Section(_) => done_of_total(screen, &tally(screen, node)),
    }
}

/// The figures of a node.
pub(super) fn tally(screen: &Screen<'_>, node: Node) -> Tally {
    screen.model.tally(node)
}
