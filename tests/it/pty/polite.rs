//! The program writes only what the terminal understands, and only when there is something to say.

use super::open_on_item;
use crate::machine::{Machine, WAYPOST};
use crate::support::write;
use crate::terminal::{Terminal, count};

/// The titles that were set, in order.
fn titles(terminal: &Terminal) -> Vec<String> {
    let raw = String::from_utf8_lossy(terminal.raw()).into_owned();
    let set = raw.split("\x1b]2;").skip(1).filter_map(|after| after.split_once('\x07'));
    set.map(|(title, _)| title.to_owned()).collect()
}

#[test]
fn the_title_says_where_one_is_changes_with_it_and_is_given_back() {
    let mut terminal = Machine::new().open_browsing();
    assert_eq!(titles(&terminal), ["Waypost: LLM Course"]);
    terminal.press("?");
    terminal.wait_for_text("Mark the item as begun");
    terminal.press("?");
    terminal.wait_until_gone("Mark the item as begun");
    assert_eq!(titles(&terminal).len(), 1, "it is only set when it changes");
    super::go_to_item(&mut terminal);
    assert!(titles(&terminal).last().unwrap().starts_with("Waypost: Mathematics"));
    terminal.press("q");
    let left = terminal.end();
    assert_eq!([count(&left.raw, b"\x1b[22;2t"), count(&left.raw, b"\x1b[23;2t")], [1, 1]);
    assert!(left.raw.ends_with(b"\x1b]2;\x07\x1b[23;2t"));
}

#[test]
fn a_title_that_is_not_wanted_is_left_alone() {
    let machine = Machine::new().with("WAYPOST_DATA_DIR", "data");
    write(&machine.folder().join("data/config.toml"), "title = false\n");
    let mut terminal = machine.open_browsing();
    terminal.press("q");
    let left = terminal.end();
    assert_eq!(count(&left.raw, b"\x1b]2;"), 0);
    assert_eq!(count(&left.raw, b"t\x1b[?1049"), 0);
}

#[test]
fn an_old_terminal_gets_nothing_that_it_might_print() {
    // Whose kind, and what of the private modes and strings it may get: the cursor that hides.
    for (kind, has_modes) in [("vt100", false), ("ansi", false), ("linux", true)] {
        let mut terminal = Machine::new().with("TERM", kind).open_browsing();
        terminal.press("/unsloth");
        terminal.wait_for_text("Unsloth");
        terminal.press("\x1b");
        terminal.wait_for_text("Roadmaps");
        terminal.press("q");
        let left = terminal.end();
        for string in [&b"\x1b]"[..], b"\x1bP", b"\x1b_", b"\x1b[22;2t", b"\x1b[>"] {
            assert_eq!(count(&left.raw, string), 0, "{kind}: {string:?}");
        }
        let private = count(&left.raw, b"\x1b[?") - count(&left.raw, b"\x1b[?25");
        assert_eq!(private > 0, has_modes, "{kind}");
        // It may have no alternate screen.
        assert_eq!(left.screen.contents(), "", "{kind}");
        assert!(!left.screen.hide_cursor(), "{kind}");
        assert_eq!(left.modes[0], left.modes[1], "{kind}");
    }
}

#[test]
fn nothing_is_written_while_nothing_happens() {
    let machine = Machine::new();
    let mut terminal = open_on_item(&machine);
    terminal.press("?");
    terminal.wait_for_text("Mark the item as begun");
    let written = terminal.written_during(|| {
        for _ in 0..20 {
            assert!(machine.command_of(&[WAYPOST, "list"]).output().unwrap().status.success());
        }
    });
    assert_eq!(String::from_utf8_lossy(&written), "");
}
