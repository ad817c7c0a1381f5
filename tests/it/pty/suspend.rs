//! Ctrl-Z, signals that stop, and `fg`, in a shell that controls jobs.

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
    // The prompt must not be taken for the next one.
    shell.wait_for("the command", |screen| screen.contents().trim_end().ends_with(command));
    shell.press(ENTER);
}

/// A shell that controls jobs, with the program in front; and what the program shows.
fn shell_with_program(machine: &Machine) -> (Terminal, String) {
    let mut shell = machine.open_program(&["sh", "-i"], 120, 36);
    type_command(&mut shell, "stty -g >before");
    type_command(&mut shell, &format!("sh -c 'echo $$ >pid; exec {WAYPOST}'"));
    shell.wait_for_text(WELCOME);
    shell.press(ESCAPE);
    shell.wait_until_gone(WELCOME);
    let panes = shown(shell.screen());
    (shell, panes)
}

#[test]
fn a_program_that_another_has_started_gives_the_shell_back_too() {
    let machine = Machine::new().with("PS1", format!("{PROMPT} "));
    let mut shell = machine.open_program(&["sh", "-i"], 120, 36);
    type_command(&mut shell, &format!("sh -c '{WAYPOST}; echo ended with $?'"));
    shell.wait_for_text(WELCOME);
    shell.press(CTRL_Z);
    shell.wait_for_text("topped");
    type_command(&mut shell, "fg");
    shell.wait_for_text("Roadmaps");
    shell.press("q");
    shell.wait_for_text("ended with 0");
    type_command(&mut shell, "exit");
    shell.end();
}

#[test]
fn without_a_shell_to_go_back_to_the_program_goes_on_and_says_so() {
    let machine = Machine::new();
    let mut terminal = machine.open_browsing();
    terminal.press(CTRL_Z);
    terminal.wait_for_text("There is no shell to go back to");
    terminal.press("j");
    terminal.wait_until_gone("There is no shell to go back to");
    terminal.signal("TSTP");
    terminal.wait_for_text("There is no shell to go back to");
    terminal.press("q");
    assert!(terminal.end().status.success());
}

/// Sends a signal to the program, by the number that it wrote down, as another terminal would.
fn signal(machine: &Machine, name: &str) {
    let script = format!("kill -s {name} \"$(cat pid)\"");
    assert!(machine.command_of(&["sh", "-c", &script]).status().unwrap().success());
}

#[test]
fn a_signal_that_asks_to_stop_is_obeyed_as_ctrl_z_is() {
    let machine = Machine::new().with("PS1", format!("{PROMPT} "));
    let (mut shell, panes) = shell_with_program(&machine);
    signal(&machine, "TSTP");
    shell.wait_for_text("topped");
    assert!(!shell.screen().alternate_screen() && !shell.screen().hide_cursor());
    type_command(&mut shell, "stty -g >between");
    type_command(&mut shell, "fg");
    shell.wait_for("the panes", |screen| shown(screen) == panes);
    shell.press("q");
    type_command(&mut shell, "stty -g >after; exit");
    shell.end();
    let modes = |name: &str| std::fs::read_to_string(machine.folder().join(name)).unwrap();
    assert_eq!([modes("between"), modes("after")], [modes("before"), modes("before")]);
}

#[test]
fn a_program_that_was_stopped_without_being_asked_takes_the_terminal_again() {
    let machine = Machine::new().with("PS1", format!("{PROMPT} "));
    let (mut shell, panes) = shell_with_program(&machine);
    signal(&machine, "STOP");
    shell.wait_for_text("topped");
    // The terminal is still raw: the end of a line is what it says. A shell may also set it as it was.
    shell.press("\nstty sane; fg\n");
    shell.wait_for("the panes", |screen| shown(screen) == panes);
    shell.press("?"); // without a line end
    shell.wait_for_text("Mark the item as begun");
    shell.press("?q");
    type_command(&mut shell, "exit");
    shell.end();
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
