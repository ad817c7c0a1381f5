//! The first start: what this is, three keys, and where to begin.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};

use super::Screen;
use super::row::{cut, emphasis, select};
use crate::app::{Node, Target};
use crate::catalog::RoadmapIx;
use crate::phrase::Phrase;
use crate::text::{width, wrap};
use crate::tui::theme::Role;

/// Columns of the keys.
const KEYS: usize = 10;
/// The most columns of the name of a roadmap.
const NAMES: usize = 32;
/// Columns below which there is little air at the sides.
const NARROW: u16 = 64;

/// A line, and the roadmap that it names.
type Row = (Option<RoadmapIx>, Line<'static>);

/// Draws the welcome in the place of the panes. Where space is short, the list of roadmaps stays
/// longest, then the question above it, then the keys.
pub(super) fn draw(screen: &Screen<'_>, main: Rect, buf: &mut Buffer) {
    let left = if main.width < NARROW { 2 } else { (main.width / 10).min(8) };
    let columns = usize::from(main.width.saturating_sub(2 * left));
    let rows = rows(screen, columns, usize::from(main.height));
    let height = u16::try_from(rows.len()).unwrap_or(u16::MAX);
    let top = main.y + main.height.saturating_sub(height) / 3;
    let inside = Rect { x: main.x + left, width: main.width.saturating_sub(2 * left), ..main };
    for ((roadmap, line), y) in rows.iter().zip(top..main.bottom()) {
        buf.set_line(inside.x, y, line, inside.width);
        let across = Rect { x: inside.x - 1, y, width: inside.width + 2, height: 1 };
        let Some(node) = roadmap.map(Node::Roadmap) else { continue };
        if let Some(row) = screen.model.tree.iter().position(|row| row.node == node) {
            screen.mark(across, Target::Tree(row));
        }
        if node == screen.model.ui.node {
            select(screen, true, across, buf);
        }
    }
}

/// The blocks of the welcome, as many as fit into `height`, with air between them if that fits too.
fn rows(screen: &Screen<'_>, columns: usize, height: usize) -> Vec<Row> {
    let mut blocks = vec![
        what(screen, columns),
        facts(screen, columns),
        keys(screen, columns),
        lines(&screen.text("welcome-where"), columns, screen.style(Role::Muted)),
        roadmaps(screen, columns),
    ];
    let rows_of = |blocks: &[Vec<Row>]| blocks.iter().map(Vec::len).sum::<usize>();
    // What is given up first: the facts, for which the air would go already; then what it is, the
    // keys, the question.
    for (block, air) in [(1, 3), (0, 0), (2, 0), (3, 0)] {
        if rows_of(&blocks) + air > height
            && let Some(block) = blocks.get_mut(block)
        {
            block.clear();
        }
    }
    blocks.retain(|block| !block.is_empty());
    let gaps = blocks.len().saturating_sub(2);
    let airy = rows_of(&blocks) + gaps <= height;
    let mut rows = Vec::new();
    for (at, block) in blocks.into_iter().enumerate() {
        // The roadmaps are the answers to the question: no air between them.
        if airy && at > 0 && at <= gaps {
            rows.push((None, Line::default()));
        }
        rows.extend(block);
    }
    rows
}

fn lines(text: &str, columns: usize, style: Style) -> Vec<Row> {
    let lines = wrap(text, columns).into_iter();
    lines.map(|line| (None, Line::styled(line, style))).collect()
}

/// `sentence` behind `before`, which is drawn in `style`; what does not fit goes on below the sentence.
fn behind(
    screen: &Screen<'_>,
    (before, style): (String, Style),
    sentence: &str,
    columns: usize,
) -> Vec<Row> {
    let taken = width(&before);
    let mut before = Some(Span::styled(before, style));
    let row = |line: String| {
        let before = before.take().unwrap_or_else(|| Span::raw(" ".repeat(taken)));
        (None, Line::from(vec![before, Span::styled(line, screen.style(Role::Text))]))
    };
    wrap(sentence, columns.saturating_sub(taken)).into_iter().map(row).collect()
}

fn what(screen: &Screen<'_>, columns: usize) -> Vec<Row> {
    let style = screen.style(Role::Accent).add_modifier(Modifier::BOLD);
    let name = format!("{}  ", screen.text("name"));
    behind(screen, (name, style), &screen.text("welcome-what"), columns)
}

fn facts(screen: &Screen<'_>, columns: usize) -> Vec<Row> {
    let model = screen.model;
    let total = model.overview.total();
    let counts = Phrase::new("welcome-counts")
        .with("roadmaps", model.catalog.roadmaps.len())
        .with("items", total.total)
        .with("terms", total.terms);
    let muted = screen.style(Role::Muted);
    let mut rows = lines(&screen.say(&counts), columns, muted);
    rows.extend(lines(&screen.say(&model.home), columns, muted));
    rows
}

fn keys(screen: &Screen<'_>, columns: usize) -> Vec<Row> {
    let named = ["move", "tick", "find"].map(|id| {
        (screen.text(&format!("welcome-{id}")), screen.text(&format!("welcome-{id}.help")))
    });
    let taken = named.iter().map(|(key, _)| width(key) + 2).max().unwrap_or(0).max(KEYS);
    let row = |(key, sentence): &(String, String)| {
        let key = format!("{key}{}", " ".repeat(taken - width(key)));
        behind(screen, (key, screen.style(Role::Key)), sentence, columns)
    };
    named.iter().flat_map(row).collect()
}

fn roadmaps(screen: &Screen<'_>, columns: usize) -> Vec<Row> {
    let model = screen.model;
    let titles = model.catalog.roadmaps.iter().map(|one| width(one.title.in_lang(model.ui.lang)));
    let names = titles.max().unwrap_or(0).min(NAMES);
    let row = |ix: RoadmapIx| (Some(ix), roadmap(screen, ix, names, columns));
    model.catalog.roadmap_positions().map(row).collect()
}

/// `LLM Course              22 to learn · English, Русский`, with `names` columns for the name.
fn roadmap(screen: &Screen<'_>, ix: RoadmapIx, names: usize, columns: usize) -> Line<'static> {
    let model = screen.model;
    let roadmap = model.catalog.roadmap(ix);
    let title =
        screen.truncate(roadmap.title.in_lang(model.ui.lang), names.min(columns)).into_owned();
    let air = " ".repeat(names + 3 - width(&title));
    let languages: Vec<&str> = roadmap.languages.iter().map(|lang| lang.endonym()).collect();
    let total = model.overview.roadmap(ix).total;
    let about = Phrase::new("welcome-roadmap").with("total", total);
    let whole = screen.say(&about.with("languages", languages.join(", ")));
    // A list of languages may be cut, the word after the figure may not.
    let is_cut_early =
        names + 3 + width(whole.split(screen.texts.between_facts()).next().unwrap_or_default())
            > columns;
    let about = if is_cut_early { format!("{total:>4}") } else { whole };
    let style = screen.style(Role::Text).patch(emphasis(model.ui.node == Node::Roadmap(ix)));
    let spans =
        vec![Span::styled(title + &air, style), Span::styled(about, screen.style(Role::Muted))];
    cut(screen, spans, columns)
}
