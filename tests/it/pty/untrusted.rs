//! Text that is not to be trusted, on the screen.

use std::sync::Arc;

use crate::machine::Machine;
use crate::terminal::{ENTER, ESCAPE, Terminal};
use crate::untrusted::hostile;

const CTRL_R: &str = "\x12";

/// What nothing in the program ever writes by itself, and of which the texts are full.
const NEVER: &[&[u8]] = &[
    b"]0;pwned",
    b"]2;pwned",
    b"]8;;http://evil",
    b"]52;c;cHduZWQ",
    b"\x1b]11;#ff",
    b"\x1b[31;5;7m",
    b"\x1b[77;77H",
    b"\x1b[8;1;1t",
    b"\x1b[21t",
    b"\x1b_",
    b"\x1b^",
    b"\x1bc",
    b"\x1b(",
    b"\0",
    b"\x7f",
    b"\x0e",
    b"\x0f",
    b"\x0b",
    b"\x0c",
];

/// Is there anything in `raw` that the program was made to write?
#[track_caller]
fn assert_harmless(raw: &[u8], what: &str) {
    let is_in = |bytes: &[u8]| raw.windows(bytes.len()).any(|window| window == bytes);
    // After an escape the letters of some are written as text, which is harmless.
    for bytes in NEVER {
        let escaped = if bytes[0] == b']' { [b"\x1b", *bytes].concat() } else { bytes.to_vec() };
        assert!(!is_in(&escaped), "{what} wrote {:?}", String::from_utf8_lossy(bytes));
    }
    let text = std::str::from_utf8(raw).unwrap();
    let is_wrong = |c: char| {
        let is_own = matches!(c, '\u{1b}' | '\n' | '\r' | '\u{7}' | '\u{8}' | '\t');
        waypost::text::is_unwelcome(c) && !is_own
    };
    assert_eq!(
        text.split_once(is_wrong).map(|(_, after)| after.chars().take(9).collect::<String>()),
        None,
        "{what}"
    );
}

/// Shows what the keys lead to, and waits until that is drawn.
fn press(terminal: &mut Terminal, keys: &str, shown: &str) {
    terminal.press(keys);
    terminal.wait_for_text(shown);
    let raw = terminal.raw().to_vec();
    assert_harmless(&raw, &format!("what {keys:?} led to"));
}

/// Closes what shows this.
fn leave(terminal: &mut Terminal, shown: &str) {
    terminal.press(ESCAPE);
    terminal.wait_until_gone(shown);
}

#[test]
fn the_screen_writes_nothing_that_it_was_made_to_write() {
    let folder = Arc::new(hostile());
    let machine = Machine::new()
        .with("WAYPOST_DATA_DIR", folder.path())
        .with("WAYPOST_STATE_DIR", folder.path().join("state"));
    let mut terminal = machine.open();
    terminal.wait_until_taken();
    press(&mut terminal, "", "─ Roadmaps ─");
    press(&mut terminal, "/roadmap:mine fine", "fine <script>");
    press(&mut terminal, ENTER, "xn--80ak6aa92e.com/a");
    for (keys, shown) in [
        ("n", "save and close"),
        ("N", "No longer in the roadmap"),
        ("H", "─ History of"),
        (":pwn", "─ Do ─"),
        ("m", "─ Messages ─"),
        ("t", "─ Themes ─"),
        ("S", "─ The last year ─"),
    ] {
        press(&mut terminal, keys, shown);
        leave(&mut terminal, shown);
    }
    press(&mut terminal, "/", "any language ·");
    press(&mut terminal, CTRL_R, "─ Searched before ─");
    leave(&mut terminal, "─ Searched before ─");
    leave(&mut terminal, "any language ·");
    terminal.press("q");
    let left = terminal.end();
    assert_harmless(&left.raw, "the way out");
    assert!(left.status.success());
}
