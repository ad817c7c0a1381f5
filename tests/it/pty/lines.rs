//! The dialogue on a terminal: one that cannot move its cursor, or any.

use crate::machine::{Machine, WAYPOST};
use crate::terminal::{CTRL_C, Left};

/// Asserts that all that was written is text and line ends.
#[track_caller]
fn assert_plain(left: &Left) {
    assert!(left.status.success());
    let wrong = left.raw.iter().find(|byte| **byte < b' ' && !b"\r\n".contains(byte));
    assert_eq!(wrong, None, "{}", left.said());
    assert_eq!(left.modes[0], left.modes[1]);
}

#[test]
fn a_terminal_that_cannot_move_its_cursor_gets_the_dialogue() {
    let machine = Machine::new().with("TERM", "dumb");
    let mut terminal = machine.open();
    terminal.wait_for_text("4. Fine-tuning your LLM, 0 of 37 done, roadmap\n> ");
    terminal.press("/id:unsloth kind:tool\r");
    terminal.wait_for_text("1. Fine-tuning LLMs with Unsloth, open, tool, in");
    terminal.press("d1\r");
    terminal.wait_for_text("Done: Fine-tuning LLMs with Unsloth\n> ");
    terminal.press("q\r");
    let left = terminal.end();
    assert_plain(&left);
    assert_eq!(machine.journal().len(), 1);
    let left = machine.open_program(&[WAYPOST, "skip", "unsloth"], 120, 36).end();
    assert!(!left.raw.contains(&0x1b), "colours for a terminal that has none");
}

#[test]
fn ctrl_c_and_signals_end_it_in_good_order() {
    let machine = Machine::new();
    let open = || machine.open_program(&[WAYPOST, "--linear"], 80, 24);
    let mut terminal = open();
    terminal.wait_for_text("> ");
    for (line, answer) in
        [("4", "8. "), ("1", "2. Lesson"), ("N", "Write the note"), ("half a note", "a note\n> ")]
    {
        terminal.press(&format!("{line}\r"));
        terminal.wait_for_text(answer);
        terminal.wait_for("the prompt", |screen| screen.contents().trim_end().ends_with("\n>"));
    }
    terminal.press(CTRL_C);
    let left = terminal.end();
    assert!(left.said().ends_with("Note saved: About this lesson"), "{}", left.said());
    assert_plain(&left);
    let mut terminal = open();
    terminal.wait_for_text("Fine-tuning your LLM, About this lesson");
    terminal.signal("TERM");
    assert_plain(&terminal.end());
}

#[test]
fn lines_are_wrapped_between_words_and_an_address_stays_whole() {
    let machine = Machine::new();
    let mut terminal = machine.open_program(&[WAYPOST, "--linear"], 40, 20);
    terminal.wait_for_text("> ");
    terminal.press("i 3blue1brown-linear-algebra\r");
    terminal.wait_for_text("more lines: press Enter.");
    terminal.press("\r");
    terminal.wait_for_text("id: ");
    terminal.press("q\r");
    let left = terminal.end();
    let raw = String::from_utf8(left.raw).unwrap();
    let long: Vec<&str> = raw.lines().filter(|line| line.chars().count() > 40).collect();
    assert_eq!(long.len(), 1, "{long:?}");
    assert!(long[0].starts_with("https://"), "{long:?}");
}
