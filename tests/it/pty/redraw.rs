//! Drawing no more than necessary, and everything when asked.

use super::open_on_item;
use crate::machine::Machine;
use crate::terminal::{CTRL_L, shown};

/// Keys that mean nothing in the panes.
const UNBOUND: &str = "EXEXEXEXEXEXEXEXEXEXEXEXEXEXEXEX";

#[test]
fn a_key_that_changes_nothing_draws_nothing() {
    let mut terminal = Machine::new().open_browsing();
    let before = terminal.frames();
    for key in UNBOUND.chars() {
        terminal.press(&key.to_string());
    }
    terminal.press("?");
    terminal.wait_for_text("Mark the item as begun");
    assert_eq!(terminal.frames() - before, 1);
}

#[test]
fn a_timer_that_runs_draws_nothing_before_the_next_minute() {
    let mut terminal = open_on_item(&Machine::new());
    terminal.press("T");
    terminal.wait_for_text("the timer runs");
    terminal.wait_for("the notice to go", |screen| {
        let shown = screen.contents();
        shown.contains("0 min") && !shown.contains("the timer runs")
    });
    let before = terminal.frames();
    for key in UNBOUND.chars() {
        terminal.press(&key.to_string());
    }
    terminal.press("?");
    terminal.wait_for_text("Mark the item as begun");
    assert_eq!(terminal.frames() - before, 1);
}

#[test]
fn a_tick_draws_a_kibibyte_at_most() {
    let mut terminal = open_on_item(&Machine::new());
    // Once there is something to take back, the footer says so for good.
    terminal.press(" ");
    terminal.wait_for_text("saved");
    terminal.press("j");
    terminal.wait_for_text("Josh Starmer · English");
    let before = terminal.raw().len();
    terminal.press(" ");
    terminal.wait_for_text("StatQuest with Josh Starmer - Statistics fundamentals · saved");
    let drawn = String::from_utf8_lossy(&terminal.raw()[before..]).into_owned();
    // That it is saved is said at once, or in a frame of its own where the disk is slow.
    let frames: Vec<usize> = drawn.split("\x1b[?2026h").skip(1).map(str::len).collect();
    assert!(matches!(frames[..], [_] | [_, _]), "{frames:?}");
    assert!(frames.iter().all(|length| *length <= 1024), "{frames:?}");
}

#[test]
fn a_screen_that_was_written_over_is_drawn_again_from_nothing() {
    let mut terminal = Machine::new().open_browsing();
    let before = shown(terminal.screen());
    for (what, asks) in [("Ctrl-L", CTRL_L), ("the focus coming back", "\x1b[I")] {
        terminal.write_over("rubbish from another program");
        terminal.press(asks);
        terminal.wait_for(what, |screen| shown(screen) == before);
    }
}

#[test]
fn a_report_about_the_focus_right_behind_escape_types_nothing() {
    let mut terminal = Machine::new().open_browsing();
    terminal.press("?");
    terminal.wait_for_text("Mark the item as begun");
    let before = shown(terminal.screen());
    // Left alone, the first would close the help, and the letter would open the settings.
    terminal.press("\x1b\x1b[O");
    terminal.wait_for("the help to close", |screen| shown(screen) != before);
    terminal.press("/");
    terminal.wait_for("the search", |screen| screen.contents().contains("Search"));
}

#[test]
fn another_size_is_drawn_whole() {
    let mut terminal = Machine::new().open_browsing();
    for (columns, rows) in [(80, 24), (50, 16), (40, 10), (120, 36)] {
        terminal.resize(columns, rows);
        terminal.write_over("rubbish");
        terminal.wait_for("a footer in the last row, and no rubbish", |screen| {
            let lines: Vec<String> = screen.rows(0, columns).collect();
            lines[0].starts_with(" waypost")
                && lines[usize::from(rows) - 1].starts_with(" Enter go")
                && !screen.contents().contains("rubbish")
        });
    }
}
