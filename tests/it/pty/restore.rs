//! The terminal is given back as it was, on every way out.

use std::io::Write;

use waypost::tui::{Asked, Guard};

use super::{of_the_course, open_on_item};
use crate::machine::Machine;
use crate::terminal::{CTRL_C, Left, Terminal, count, row_with, shown};

/// What the program may switch on, and what switches it off: the alternate screen, bracketed paste,
/// reports of the focus, and the mouse in all its modes.
const MODES: [u16; 8] = [1049, 2004, 1004, 1000, 1002, 1003, 1006, 1015];

/// A way to have the program end.
type Leave = fn(&mut Terminal, &str);

#[track_caller]
fn assert_given_back(left: &Left) {
    let on_and_off =
        |mode: u16| ['h', 'l'].map(|end| count(&left.raw, format!("\x1b[?{mode}{end}").as_bytes()));
    for mode in MODES {
        let [on, off] = on_and_off(mode);
        // Leaving the alternate screen twice would put the cursor back to where it was before.
        assert_eq!(on, off, "mode {mode} is switched on {on} times and off {off} times");
    }
    assert!(on_and_off(1049)[0] > 0, "it was never on the screen");
    let titles = [&b"\x1b[22;2t"[..], b"\x1b[23;2t"].map(|sequence| count(&left.raw, sequence));
    assert_eq!(
        titles[0], titles[1],
        "the title is kept {} times and given back {}",
        titles[0], titles[1]
    );
    let screen = &left.screen;
    assert!(!screen.alternate_screen() && !screen.bracketed_paste(), "{}", shown(screen));
    assert!(!screen.hide_cursor(), "the cursor stays hidden");
    assert_eq!(left.modes[0], left.modes[1], "the terminal stays raw");
}

#[test]
fn after_leaving_and_after_every_signal_that_ends_programs() {
    let key = |terminal: &mut Terminal, key: &str| terminal.press(key);
    let signal = |terminal: &mut Terminal, name: &str| terminal.signal(name);
    let ways: [(Leave, &str); 5] =
        [(key, "q"), (key, CTRL_C), (signal, "TERM"), (signal, "HUP"), (signal, "INT")];
    for (leave, way) in ways {
        let machine = Machine::new();
        let mut terminal = open_on_item(&machine);
        terminal.press(" ");
        terminal.wait_for_text(&of_the_course(1));
        leave(&mut terminal, way);
        let left = terminal.end();
        assert_given_back(&left);
        assert_eq!(left.screen.contents(), "", "{way:?} leaves something on the screen");
        assert_eq!(left.status.exit_code(), 0, "{way:?}");
        assert_eq!(machine.journal().len(), 1, "{way:?} loses a tick");
        assert!(machine.state().join("session").exists(), "{way:?} forgets where one was");
    }
}

#[test]
fn after_a_terminal_that_is_gone_everything_is_saved() {
    let machine = Machine::new();
    let mut terminal = open_on_item(&machine);
    terminal.press(" ");
    terminal.wait_for_text(&of_the_course(1));
    let status = terminal.unplug("j");
    assert!(matches!(status.exit_code(), 0 | 3), "{status:?}");
    assert_eq!(machine.journal().len(), 1);
    assert!(machine.state().join("session").exists());
}

#[test]
fn after_a_panic_whose_message_can_be_read() {
    let this = std::env::current_exe().unwrap();
    let words = [this.to_str().unwrap(), "--exact", "--ignored", "--nocapture", PANICKING];
    let left = Machine::new().open_program(&words, 80, 24).end();
    assert_eq!(count(&left.raw, b"on the alternate screen"), 1);
    assert_given_back(&left);
    row_with(&left.screen, "panicked at");
    row_with(&left.screen, "the ground gave way");
    assert!(!left.screen.contents().contains("on the alternate screen"));
}

const PANICKING: &str = "pty::restore::panics_on_the_screen";

/// Not a test by itself: what the test above runs in a terminal.
#[test]
#[ignore = "it needs a terminal, and another test runs it in one"]
fn panics_on_the_screen() {
    let _guard = Guard::take(Asked::Title).unwrap();
    let mut screen = std::io::stdout();
    screen.write_all(b"on the alternate screen").unwrap();
    screen.flush().unwrap();
    panic!("the ground gave way");
}
