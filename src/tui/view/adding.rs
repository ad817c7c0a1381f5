//! The question what to put into a roadmap of the learner's own, and where.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

use super::field::FieldLook;
use super::{Screen, palette, popup};
use crate::app::{Adding, AddingLine};
use crate::compose::Plan;
use crate::phrase::Phrase;
use crate::text::{width, wrap};
use crate::tui::theme::Role;

/// The widest box.
const COLUMNS: u16 = 72;
/// Columns of borders and air at both sides.
const SIDES: u16 = 4;
/// Rows of the lines, the rule and the borders.
const ROWS: u16 = 6;

/// So many rows are kept for what is said, so that the box stays where it is while it is typed into.
const SAID: usize = 2;

/// Draws the three lines and what comes of them, and answers where the caret is.
pub(super) fn draw(
    screen: &Screen<'_>,
    adding: &Adding,
    area: Rect,
    buf: &mut Buffer,
) -> Option<Position> {
    let main = popup::dim(screen, area, buf);
    let columns = main.width.min(COLUMNS);
    let said = said(screen, adding, usize::from(columns.saturating_sub(SIDES)));
    let height =
        |said: usize| u16::try_from(said).unwrap_or(u16::MAX).saturating_add(ROWS).min(main.height);
    let (least, height) = (height(SAID), height(said.len().max(SAID)));
    let (x, y) = (main.x + (main.width - columns) / 2, main.y + (main.height - least) / 3);
    let place = Rect { x, y: y.min(main.bottom() - height), width: columns, height };
    let inside = popup::open(screen, &screen.text("adding-title"), place, buf);
    let caret = fields(screen, adding, inside, buf);
    let below =
        Rect { y: inside.y.saturating_add(2), height: inside.height.saturating_sub(2), ..inside };
    palette::rule(screen, below, buf);
    for (line, y) in said.iter().zip(inside.y.saturating_add(4)..inside.bottom()) {
        buf.set_line(inside.x, y, line, inside.width);
    }
    caret
}

/// Draws the lines, and answers where the caret is.
fn fields(
    screen: &Screen<'_>,
    adding: &Adding,
    inside: Rect,
    buf: &mut Buffer,
) -> Option<Position> {
    let labels = AddingLine::ALL.map(|line| screen.text(line.label()));
    let widest = labels.iter().map(|label| width(label)).max().unwrap_or(0);
    let title = adding.title(&screen.model.catalog, screen.model.ui.lang).unwrap_or_default();
    let mut caret = None;
    let rows = inside.y..inside.bottom();
    for ((line, label), y) in AddingLine::ALL.into_iter().zip(&labels).zip(rows) {
        let sign = format!("{label}{}", " ".repeat(widest - width(label)));
        let example = match line {
            AddingLine::Address => "https://",
            AddingLine::Title => title.as_str(),
            AddingLine::To => "reading-list/to-read",
        };
        let (field, row) = (adding.field(line), Rect { y, height: 1, ..inside });
        if line == adding.at {
            caret = FieldLook { sign: &sign, example, count: "" }.draw(screen, field, row, buf);
        } else {
            let (text, role) = match field.text() {
                "" => (example, Role::Faint),
                text => (text, Role::Text),
            };
            let room = usize::from(row.width).saturating_sub(widest + 1);
            let text = screen.truncate(text, room).into_owned();
            let spans = [
                Span::styled(sign + " ", screen.style(Role::Muted)),
                Span::styled(text, screen.style(role)),
            ];
            buf.set_line(row.x, row.y, &Line::from_iter(spans), row.width);
        }
    }
    caret
}

/// What comes of the lines, or what is missing.
fn said(screen: &Screen<'_>, adding: &Adding, columns: usize) -> Vec<Line<'static>> {
    let with = |id: &'static str, to: &str| {
        let title = adding.title(&screen.model.catalog, screen.model.ui.lang).unwrap_or_default();
        let phrase = Phrase::new(id).with("title", title);
        screen.say(&if to.is_empty() { phrase } else { phrase.with("to", to) })
    };
    let mut hint = None;
    let (said, role) = match &adding.plan {
        None => (screen.text("adding-begin"), Role::Muted),
        Some(Err((why, way_out))) => {
            hint = way_out.as_ref();
            (screen.say(why), Role::Warning)
        }
        Some(Ok(Plan::Known(_))) => (with("adding-known", ""), Role::Muted),
        Some(Ok(Plan::New(planned))) => {
            let id = if planned.known.is_some() { "adding-refers" } else { "adding-new" };
            (with(id, &planned.place.key()), Role::Muted)
        }
    };
    let hint = hint.map(|hint| format!("{}: {}", screen.text("hint"), screen.say(hint)));
    let lines = |text: String, role: Role| {
        let style = screen.style(role);
        wrap(&text, columns).into_iter().map(move |line| Line::styled(line, style))
    };
    let hint = hint.into_iter().flat_map(|hint| lines(hint, Role::Muted));
    lines(said, role).chain(hint).collect()
}
