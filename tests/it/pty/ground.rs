//! What ground the terminal has is asked after the first frame, and its answer is never typed.

use crate::machine::Machine;
use crate::terminal::{ENTER, Terminal};

/// The question for the colour of the ground.
const QUESTION: &str = "\x1b]11;?\x1b\\";
/// What a terminal with a bright ground answers.
const LIGHT: &str = "\x1b]11;rgb:ffff/ffff/ffff\x1b\\";

fn asks(terminal: &Terminal) -> bool {
    String::from_utf8_lossy(terminal.raw()).contains(QUESTION)
}

/// Has the accent of the theme `light` with 256 colours been written?
fn is_light(terminal: &Terminal) -> bool {
    let light = waypost::tui::theme::Themes::new(None, waypost::tui::theme::Depth::Many);
    let light = light.find("light", waypost::app::Ground::Light).unwrap();
    let accent = light.style(waypost::tui::theme::Role::Accent).fg.unwrap();
    let ratatui::style::Color::Indexed(number) = accent else { panic!("{accent} has no number") };
    let raw = String::from_utf8_lossy(terminal.raw());
    ['m', ';'].into_iter().any(|end| raw.contains(&format!("38;5;{number}{end}")))
}

#[test]
fn an_answer_changes_the_theme_and_is_remembered_for_the_first_frame_of_the_next_time() {
    let machine = Machine::new();
    let mut terminal = machine.open_browsing();
    assert!(asks(&terminal) && !is_light(&terminal));
    terminal.press(LIGHT);
    // A key that comes right behind it is no part of it.
    terminal.press("?");
    terminal.wait_for_text("Help");
    assert!(is_light(&terminal));
    terminal.press("q");
    terminal.wait_until_gone("Help");
    terminal.press("q");
    terminal.end();
    let mut again = machine.open();
    again.wait_until_taken();
    again.wait_for_text("Roadmaps");
    assert!(is_light(&again), "the first frame has the answer of the last time");
}

#[test]
fn a_late_answer_is_not_typed_into_a_line() {
    let mut terminal = Machine::new().open_browsing();
    terminal.press("/lo");
    terminal.press(LIGHT);
    terminal.press("ra");
    terminal.wait_for("the line as it was typed", |screen| {
        let shown = screen.contents();
        shown.contains("lora") && !shown.contains("rgb") && !shown.contains("ffff")
    });
    terminal.press(ENTER);
}

#[test]
fn a_terminal_that_never_answers_keeps_every_key() {
    let mut terminal = Machine::new().open_browsing();
    terminal.press("/]11;rgb");
    terminal.wait_for_text("]11;rgb");
}

#[test]
fn who_chose_a_theme_or_no_colours_is_not_asked() {
    for machine in [Machine::new().with("NO_COLOR", "1"), Machine::new().with("TERM", "linux")] {
        let mut terminal = machine.open_browsing();
        terminal.press("?");
        terminal.wait_for_text("Help");
        assert!(!asks(&terminal));
    }
}
