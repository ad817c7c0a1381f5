//! Links: opened in the learner's browser, or shown and copied.

use std::io::Write;

use super::{ADDRESS, open_on_item};
use crate::machine::Machine;
use crate::terminal::{ENTER, count, shown};

/// The address in Base64, as `base64` writes it.
const ENCODED: &str = "aHR0cHM6Ly93d3cueW91dHViZS5jb20vd2F0Y2g/dj1mTmtfenphTW9TcyZsaXN0PVBMWkhRT2JPV1RRRFBEM01penpNMnhWRml0Z0Y4aEVfYWI=";

/// A browser that writes down how many arguments it got, and which.
const BROWSER: &str = "printf '%s\\n' \"$#\" \"$@\" >>\"$0.log\"\n";

#[test]
fn the_browser_gets_the_exact_address() {
    let machine = Machine::new();
    let script = machine.folder().join("browser");
    std::fs::File::create(&script).unwrap().write_all(BROWSER.as_bytes()).unwrap();
    let machine = machine.with("BROWSER", format!("sh {}", script.display()));
    let mut terminal = open_on_item(&machine);
    for (key, opened) in [("o", 1), (ENTER, 2)] {
        terminal.press(key);
        terminal.wait_for_text("Opened");
        let log = std::fs::read_to_string(script.with_extension("log")).unwrap();
        assert_eq!(log, format!("1\n{ADDRESS}\n").repeat(opened));
        terminal.press("j"); // another item
        terminal.press("k");
        terminal.press("L"); // another notice
        terminal.wait_until_gone("Opened");
    }
}

#[test]
fn where_there_is_no_browser_the_address_is_shown_whole() {
    let mut terminal = open_on_item(&Machine::new());
    terminal.press("o");
    // With air around it, so that a double click selects it.
    terminal.wait_for("the address", |screen| shown(screen).contains(&format!("│ {ADDRESS} ")));
}

#[test]
fn a_browser_that_fails_leaves_the_address_on_the_screen() {
    let mut terminal = open_on_item(&Machine::new().with("BROWSER", "false"));
    terminal.press("o");
    terminal.wait_for("the address", |screen| shown(screen).contains(&format!("│ {ADDRESS} ")));
}

#[test]
fn an_address_is_copied_by_the_terminal() {
    let mut terminal = open_on_item(&Machine::new());
    terminal.press("y");
    terminal.wait_for_text("Copied");
    let sequence = format!("\x1b]52;c;{ENCODED}");
    assert_eq!(count(terminal.raw(), sequence.as_bytes()), 1);
}
