//! Where there is no screen to draw on: a pipe, or a terminal that is none.

use crate::machine::{Machine, WAYPOST, WELCOME};

/// What is said instead of drawing.
const NO_TERMINAL: &str = "error: the screen needs a terminal for input and output\n\
    hint: use a command, such as `waypost list`; `waypost --help` shows them all";
/// Opens the program by a script of the shell on a terminal, and answers what it said.
#[track_caller]
fn assert_refused(machine: &Machine, script: &str, said: &str) {
    let script = format!("{script}; echo \"status $?\"");
    let left = machine.open_program(&["sh", "-c", &script, WAYPOST], 120, 36).end();
    assert_eq!(left.said(), format!("{said}\nstatus 2"), "{script}");
    assert!(!left.raw.contains(&0x1b), "{script} writes to the screen");
    assert_eq!(left.modes[0], left.modes[1], "{script}");
    assert!(!machine.state().exists(), "{script} leaves something behind");
}

#[test]
fn a_pipe_at_one_end_is_no_terminal() {
    let machine = Machine::new();
    for script in ["echo q | \"$0\"", "\"$0\" </dev/null", "\"$0\" <&-"] {
        assert_refused(&machine, script, NO_TERMINAL);
    }
    // What goes to the pipe is nothing.
    let script = "\"$0\" >out; status=$?; test ! -s out; sh -c \"exit $status\"";
    assert_refused(&machine, script, NO_TERMINAL);
}

#[test]
fn a_terminal_that_does_not_say_what_it_is_gets_the_screen() {
    for name in ["", "no-such-terminal"] {
        let mut terminal = Machine::new().with("TERM", name).open();
        terminal.wait_for_text(WELCOME);
        terminal.press("q");
        assert!(terminal.end().status.success());
    }
    let mut terminal =
        Machine::new().open_program(&["sh", "-c", "unset TERM; exec \"$0\"", WAYPOST], 80, 24);
    terminal.wait_for_text(WELCOME);
    terminal.press("q");
    assert!(terminal.end().status.success());
}

#[test]
fn nobody_to_read_the_errors_is_no_reason_to_fail() {
    let script = "exec \"$0\" 2>&-";
    let mut terminal = Machine::new().open_program(&["sh", "-c", script, WAYPOST], 80, 24);
    terminal.wait_for_text(WELCOME);
    terminal.press("q");
    assert!(terminal.end().status.success());
}
