//! Every script, as a terminal shows it: straight borders at every width, and nothing old after scrolling.

use vt100::Screen;
use waypost::catalog::Lang;
use waypost::i18n::Texts;

use crate::machine::{Machine, WAYPOST};
use crate::terminal::{CTRL_L, ENTER, ESCAPE, Terminal, shown};

/// The languages, with the key that leads to a roadmap which has each.
const LANGUAGES: [(Lang, &str); 5] =
    [(Lang::En, "g"), (Lang::Ru, "g"), (Lang::Th, "G"), (Lang::Te, "G"), (Lang::ZhHant, "Gk")];

/// Opens the program in a language, in the sections of its roadmap.
fn open_in(machine: &Machine, lang: Lang, roadmap: &str) -> Terminal {
    let mut terminal = machine.open_program(&[WAYPOST, "--lang", lang.code()], 120, 36);
    let welcome = Texts::of(lang).get("welcome-where");
    terminal.wait_for_text(&welcome);
    terminal.press(ESCAPE);
    terminal.wait_until_gone(&welcome);
    terminal.press(roadmap);
    terminal.press("l");
    terminal.press(ENTER);
    terminal
}

/// Waits until all keys are taken in: the line of the search comes and goes after them.
fn settle(terminal: &mut Terminal) {
    terminal.press("/here");
    terminal.wait_for_text("/ here");
    terminal.press(ESCAPE);
    terminal.wait_until_gone("/ here");
}

/// Why a border is not straight, if one is not: below every corner stands border down to the next corner,
/// and what begins at the left edge of the screen ends at its right edge.
fn crooked(screen: &Screen) -> Option<String> {
    let (rows, columns) = screen.size();
    let at = |x: u16, y: u16| screen.cell(y, x).map_or("", vt100::Cell::contents);
    for y in 0..rows {
        if ["╭", "│", "╰"].contains(&at(0, y))
            && !["╮", "│", "╯", "▲", "▼", "█", "┃"].contains(&at(columns - 1, y))
        {
            return Some(format!("row {y} has lost its right border"));
        }
        for x in (0..columns).filter(|x| ["╭", "╮"].contains(&at(*x, y))) {
            let end = if at(x, y) == "╭" { "╰" } else { "╯" };
            let mut below = (y + 1..rows)
                .map(|y| at(x, y))
                .skip_while(|sign| ["│", "▲", "▼", "█", "┃"].contains(sign));
            if below.next() != Some(end) {
                return Some(format!("the border from row {y}, column {x} is not straight"));
            }
        }
    }
    None
}

#[track_caller]
fn assert_straight(screen: &Screen, what: &str) {
    let why = crooked(screen);
    assert!(why.is_none(), "{what}: {}\n{}", why.unwrap_or_default(), shown(screen));
}

/// All rows but the last, which has passing notices.
fn panes(screen: &Screen) -> String {
    let all = shown(screen);
    all.rsplit_once('\n').map_or(String::new(), |(panes, _)| panes.to_owned())
}

#[test]
fn borders_are_straight_at_every_width_in_every_language() {
    for (at, (lang, roadmap)) in (0..).zip(LANGUAGES) {
        let mut terminal = open_in(&Machine::new(), lang, roadmap);
        settle(&mut terminal);
        // Together the languages go through every width, each of them also over the edges of the layout.
        for columns in (20 + at..=200).step_by(LANGUAGES.len()) {
            terminal.resize(columns, 30);
            let what = format!("{lang} at {columns} columns");
            terminal.wait_for(&what, |screen| {
                let bottom = screen.rows(0, columns).nth(28).unwrap_or_default();
                bottom.starts_with('╰') && bottom.ends_with('╯') && crooked(screen).is_none()
            });
        }
    }
}

#[test]
fn what_was_scrolled_is_what_is_drawn_from_nothing() {
    for (lang, roadmap) in LANGUAGES {
        let mut terminal = open_in(&Machine::new(), lang, roadmap);
        for keys in ["jjj\r", "jjjjjjjj", "\x04", "\x04\x15", "G", "gl", "\t\x04jj", "zG", "zg"] {
            terminal.press(keys);
            settle(&mut terminal);
            let scrolled = panes(terminal.screen());
            assert_straight(terminal.screen(), lang.code());
            terminal.write_over("rubbish");
            terminal.press(CTRL_L);
            terminal.wait_for(&format!("the same in {lang} after {keys:?}"), |screen| {
                panes(screen) == scrolled
            });
        }
    }
}
