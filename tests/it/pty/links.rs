//! Addresses as links of the terminal.

use super::{ADDRESS, open_on_item};
use crate::machine::Machine;
use crate::terminal::{count, shown};

#[test]
fn an_address_is_a_link_where_the_terminal_has_them_and_in_no_other() {
    let begin = format!("{ADDRESS}\x1b\\");
    let kitty = open_on_item(&Machine::new().with("TERM", "xterm-kitty"));
    assert!(count(kitty.raw(), begin.as_bytes()) > 0, "{}", shown(kitty.screen()));
    assert_eq!(count(kitty.raw(), b"\x1b]8;id="), count(kitty.raw(), b"\x1b]8;;\x1b\\"));
    let other = open_on_item(&Machine::new());
    assert_eq!(count(other.raw(), b"\x1b]8;"), 0);
    assert_eq!(shown(kitty.screen()), shown(other.screen()));
}

#[test]
fn an_address_over_several_rows_is_one_line_for_the_terminal() {
    let machine = Machine::new();
    let mut terminal = open_on_item(&machine);
    terminal.resize(40, 16);
    terminal.wait_for("the new size", |screen| screen.contents().contains("3Blue1Brown"));
    terminal.press("o");
    terminal.wait_for("the address in one piece", |screen| screen.contents().contains(ADDRESS));
    let rows: Vec<String> = terminal.screen().rows(0, 40).collect();
    let first = rows.iter().position(|row| row.starts_with(ADDRESS.get(..40).unwrap())).unwrap();
    assert!(terminal.screen().row_wrapped(u16::try_from(first).unwrap()), "{rows:?}");
}
