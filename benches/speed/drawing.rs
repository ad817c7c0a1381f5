//! A frame of the panes, and a key before it, in lists of every length.
//!
//! No program is started: the selection moves down by a row, which is timed as the key, and the view
//! draws a frame of 120x36, down to the bytes that a terminal would get, which is timed as the frame.

use std::io;
use std::sync::Arc;

use jiff::civil::date;
use ratatui::Terminal;
use ratatui::TerminalOptions;
use ratatui::Viewport;
use ratatui::backend::CrosstermBackend;
use ratatui::layout::Rect;
use waypost::app::{Action, Ground, Message, Model, Ui, update};
use waypost::i18n::Texts;
use waypost::keymap::Keymap;
use waypost::progress::DeviceId;
use waypost::tui::links::Links;
use waypost::tui::theme::Themes;
use waypost::tui::view::Screen;

use super::Outcome;
use super::catalogs::{catalog, session};
use super::sample::Sample;
use super::setting::Setting;
use super::table::{Amount, Figure, Goal};
use super::terminal::{COLUMNS, ROWS};

const LENGTHS: [usize; 3] = [2_000, 100_000, 1_000_000];
const ROUNDS: usize = 200;
/// In milliseconds.
const GOAL: Goal = Goal::AtMost(0.6);

pub(crate) fn figures(_: &Setting) -> Outcome<Vec<Figure>> {
    let mut figures = Vec::new();
    for length in LENGTHS {
        let (key, frame) = draw(length)?;
        figures.push(Figure::alone(format!("a frame of {length} rows"), Amount::Time(frame), GOAL));
        figures.push(Figure::alone(
            format!("a key before it, {length} rows"),
            Amount::Time(key),
            Goal::None,
        ));
    }
    Ok(figures)
}

/// Moves down row by row from the middle of a list; answers with the times of keys and frames.
fn draw(length: usize) -> Outcome<(Sample, Sample)> {
    let catalog = Arc::new(catalog(length)?);
    let ui = Ui { theme: "dark".to_owned(), ..Ui::first(&catalog) };
    let device = DeviceId::parse("laptop")?;
    let mut model = Model::new(Arc::clone(&catalog), device, date(2026, 11, 4), ui);
    model.resume(&session(&catalog, length / 2)?);
    let (theme, texts) = (Themes::default().find("dark", Ground::Dark)?, Texts::english());
    let (keymap, links) = (Keymap::default(), Links::default());
    let viewport = Viewport::Fixed(Rect::new(0, 0, COLUMNS, ROWS));
    let backend = CrosstermBackend::new(io::sink());
    let mut terminal = Terminal::with_options(backend, TerminalOptions { viewport })?;
    let (mut keys, mut frames) = (Sample::default(), Sample::default());
    for _ in 0..ROUNDS {
        keys.time(|| update(&mut model, Message::Act(Action::Down)));
        let mut laid_out = model.viewport;
        let screen = Screen::new(&model, &theme, &texts, &keymap, &links);
        frames.time(|| terminal.draw(|frame| laid_out = screen.draw(frame)).map(drop))?;
        let regions = screen.into_regions();
        drop(update(&mut model, Message::LaidOut(laid_out, regions)));
    }
    Ok((keys, frames))
}
