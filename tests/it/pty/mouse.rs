//! The mouse of a real terminal: its reports are asked for, understood, and given up again.

use super::open_on_item;
use crate::machine::Machine;
use crate::terminal::{Terminal, count, shown};

/// What switches the reports on, and nothing else.
const ON: &[u8] = b"\x1b[?1000h\x1b[?1002h\x1b[?1006h";
const OFF: &[u8] = b"\x1b[?1006l\x1b[?1002l\x1b[?1000l";

/// Presses and releases the button at this column and row, counted from 0.
fn click(terminal: &mut Terminal, column: u16, row: u16) {
    let (column, row) = (column + 1, row + 1);
    terminal.press(&format!("\x1b[<0;{column};{row}M\x1b[<0;{column};{row}m"));
}

#[test]
fn a_click_in_a_real_terminal_selects_and_a_key_leaves_the_mouse_to_the_terminal() {
    let mut terminal = Machine::new().open_browsing();
    assert_eq!(count(terminal.raw(), ON), 1);
    assert!(count(terminal.raw(), b"\x1b[?1003h") == 0, "every move would be reported");
    let rows: Vec<String> = terminal.screen().rows(0, 30).collect();
    let row = rows.iter().position(|row| row.contains("Fine-tuning your LLM")).unwrap();
    click(&mut terminal, 6, u16::try_from(row).unwrap());
    terminal.wait_for_text("─ Fine-tuning your LLM");
    terminal.press("C");
    terminal.wait_for_text("The mouse is for the terminal");
    assert_eq!(count(terminal.raw(), OFF), 1);
    terminal.press("C");
    terminal.wait_for_text("The mouse is for Waypost");
    assert_eq!(count(terminal.raw(), ON), 2);
    terminal.press("q");
    let left = terminal.end();
    assert_eq!(count(&left.raw, OFF), 2);
}

#[test]
fn clicks_that_come_all_at_once_each_mean_what_is_shown_then() {
    let mut terminal = open_on_item(&Machine::new());
    // The first one opens the help, where the second one closes it, and so on.
    let footer = shown(terminal.screen()).lines().last().unwrap().to_owned();
    let column = footer.chars().position(|sign| sign == '?').unwrap() - 1;
    let help = u16::try_from(column).unwrap();
    for _ in 0..3 {
        click(&mut terminal, help, 35);
        terminal.press("?");
    }
    terminal.press("q");
    assert!(terminal.end().status.success());
}

#[test]
fn moves_without_a_button_draw_nothing() {
    let mut terminal = Machine::new().open_browsing();
    let before = terminal.frames();
    for column in 1..40 {
        terminal.press(&format!("\x1b[<35;{column};5M"));
    }
    terminal.press("?");
    terminal.wait_for_text("Mark the item as begun");
    assert_eq!(terminal.frames() - before, 1);
}
