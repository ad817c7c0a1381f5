//! Ctrl-Z and `fg`, in a shell that controls jobs.

use crate::machine::{Machine, WAYPOST, WELCOME};
use crate::terminal::{CTRL_Z, ENTER, ESCAPE, Terminal, shown};

/// What the shell says when it waits for a command.
const PROMPT: &str = "ready>";

/// Types a command as soon as the shell waits for one.
fn type_command(shell: &mut Terminal, command: &str) {
    shell.wait_for("a prompt", |screen| {
        let (row, column) = screen.cursor_position();
        screen.contents_between(row, 0, row, column).trim_end() == PROMPT
    });
    shell.press(command);
    shell.press(ENTER);
}

#[test]
fn the_shell_comes_back_as_it_was_and_fg_draws_everything_again() {
    let machine = Machine::new().with("PS1", format!("{PROMPT} "));
    let mut shell = machine.open_program(&["sh", "-i"], 120, 36);
    type_command(&mut shell, "stty -g >before");
    type_command(&mut shell, WAYPOST);
    shell.wait_for_text(WELCOME);
    shell.press(ESCAPE);
    shell.wait_until_gone(WELCOME);
    let panes = shown(shell.screen());

    shell.press(CTRL_Z);
    shell.wait_for_text("topped"); // "Stopped", in the words of any shell
    let screen = shell.screen();
    assert!(screen.contents().contains("stty -g >before"), "{}", shown(screen));
    assert!(!screen.alternate_screen() && !screen.hide_cursor());
    type_command(&mut shell, "stty -g >between");

    type_command(&mut shell, "fg");
    shell.wait_for("the panes", |screen| shown(screen) == panes);
    assert!(shell.screen().alternate_screen() && shell.screen().bracketed_paste());
    shell.press("q");
    type_command(&mut shell, "echo status $?; stty -g >after");
    shell.wait_for_text("status 0");
    type_command(&mut shell, "exit");
    shell.end();
    let modes = |name: &str| std::fs::read_to_string(machine.folder().join(name)).unwrap();
    assert_eq!(modes("between"), modes("before"));
    assert_eq!(modes("after"), modes("before"));
}
