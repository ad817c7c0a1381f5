//! An address as a QR code over everything, for the phone.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier, Style};
use ratatui::text::Line;
use ratatui::widgets::{Clear, Widget};

use super::address::Whole;
use super::pane::Pane;
use super::{Screen, popup};
use crate::app::QrShown;
use crate::phrase::Phrase;
use crate::qr::{BLOCK, Ink, MARK, Qr};
use crate::symbols::Symbols;
use crate::text::wrap;
use crate::tui::theme::Role;

/// Columns and rows of borders and air.
const SIDES: u16 = 4;
const EDGES: u16 = 2;
/// The most rows of text below the code.
const TEXT: usize = 4;

/// Draws the code in a box with its address; where there is less room the code alone, over everything but
/// the footer; and where it has no room at all, how much it needs, with the address.
pub(super) fn draw(
    screen: &Screen<'_>,
    shown: &QrShown,
    symbols: Symbols,
    area: Rect,
    buf: &mut Buffer,
) {
    let picture = Qr::of(&shown.address).and_then(|qr| Picture::new(screen, shown, &qr, symbols));
    // Longer addresses cannot be asked for.
    let Some(picture) = picture else { return };
    let free = Rect { height: area.height.saturating_sub(1), ..area };
    let main = popup::main(area);
    let Picture { width, height, .. } = picture;
    if width + SIDES <= main.width && height + EDGES <= main.height {
        popup::dim(screen, area, buf);
        picture.draw_in_box(screen, shown, main, buf);
    } else if width <= free.width && height <= free.height {
        Clear.render(free, buf);
        buf.set_style(free, screen.style(Role::Ground));
        picture.draw(centred(free, width, height), buf);
    } else {
        let needs = Phrase::new("qr-no-room").with("columns", usize::from(width));
        let why = screen.say(&needs.with("rows", usize::from(height) + 1));
        let (title, hint) = (screen.text("qr-title"), screen.text("qr-hint"));
        let whole = Whole { title: &title, why: &why, address: &shown.address, hint: &hint };
        whole.draw(screen, area, buf);
    }
}

/// A code, ready to be drawn.
struct Picture {
    rows: Vec<String>,
    width: u16,
    height: u16,
    /// What the code looks like; without colours it is drawn in the terminal's own.
    style: Style,
    has_colours: bool,
}

impl Picture {
    /// Where there are colours, dark on light, as phones expect it on any ground. Where there are none the
    /// ground is mostly dark, so that the light modules are drawn.
    fn new(screen: &Screen<'_>, shown: &QrShown, qr: &Qr, symbols: Symbols) -> Option<Self> {
        let style = screen.style(Role::Code);
        let has_colours = style.bg.is_some();
        let ink = if has_colours == shown.is_inverted { Ink::Light } else { Ink::Dark };
        let (rows, columns) = match symbols {
            Symbols::Unicode => (qr.half_blocks(ink), qr.size()),
            Symbols::Ascii => (qr.ascii(ink), qr.size() * 2),
        };
        let (width, height) = (u16::try_from(columns).ok()?, u16::try_from(rows.len()).ok()?); // a code has 185 modules at most
        Some(Self { rows, width, height, style, has_colours })
    }

    /// In a box, with as much of what there is to say below it as has room.
    fn draw_in_box(&self, screen: &Screen<'_>, shown: &QrShown, main: Rect, buf: &mut Buffer) {
        let room = usize::from(main.height - self.height - EDGES).min(TEXT);
        let columns = usize::from(self.width);
        let mut text = Vec::new();
        let address = wrap(shown.address.as_str(), columns).into_iter();
        let link = screen.link(&shown.address);
        text.extend(address.map(|line| Line::styled(line, link)));
        if !self.has_colours {
            let hint = wrap(&screen.text("qr-invert"), columns).into_iter();
            text.extend(hint.map(|line| Line::styled(line, screen.style(Role::Muted))));
        }
        if text.len() > room {
            text.clear();
        }
        let rows = u16::try_from(text.len()).unwrap_or(0);
        let place = centred(main, self.width + SIDES, self.height + EDGES + rows);
        let title = screen.text("qr-title");
        let pane = Pane { title: &title, count: "", is_focused: true };
        let inside = popup::open_with(screen, &pane, place, buf);
        self.draw(Rect { height: self.height, ..inside }, buf);
        for (line, y) in text.iter().zip(inside.y + self.height..inside.bottom()) {
            buf.set_line(inside.x, y, line, inside.width);
        }
    }

    fn draw(&self, place: Rect, buf: &mut Buffer) {
        let rows = self.rows.iter().zip(place.y..place.bottom());
        let signs = rows.flat_map(|(row, y)| {
            row.chars().zip(place.x..place.right()).map(move |(sign, x)| (sign, x, y))
        });
        for (sign, x, y) in signs {
            let (shown, style) = self.module(sign);
            if let Some(cell) = buf.cell_mut((x, y)) {
                cell.set_char(shown).set_style(style);
            }
        }
    }

    /// How a sign of the rows is drawn. Fonts leave gaps between whole blocks, and holes in other signs: as
    /// far as it can be, the ground is drawn in their place.
    fn module(&self, sign: char) -> (char, Style) {
        let solid = self.style.fg.filter(|_| self.has_colours).map(|colour| self.style.bg(colour));
        match sign {
            BLOCK => (sign, solid.unwrap_or_else(|| self.look())),
            MARK => (' ', solid.unwrap_or_else(|| Style::new().add_modifier(Modifier::REVERSED))),
            _ => (sign, self.look()),
        }
    }

    fn look(&self) -> Style {
        if self.has_colours { self.style } else { Style::new().fg(Color::Reset).bg(Color::Reset) }
    }
}

/// So many columns and rows in the middle of `area`.
fn centred(area: Rect, width: u16, height: u16) -> Rect {
    let (width, height) = (width.min(area.width), height.min(area.height));
    let x = area.x + (area.width - width) / 2;
    Rect { x, y: area.y + (area.height - height) / 2, width, height }
}
