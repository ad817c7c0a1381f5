//! Notes on a real terminal: with an editor of the learner's own, and without one.

use super::open_on_item;
use crate::machine::{Machine, WAYPOST};
use crate::support::write;
use crate::terminal::{CTRL_C, ENTER, ESCAPE, Terminal};

/// The machine of a learner whose editor is this shell script.
fn with_editor(script: &str) -> Machine {
    let machine = Machine::new();
    let path = machine.folder().join("ed.sh");
    write(&path, script);
    let path = path.display().to_string();
    machine.with("EDITOR", format!("sh '{path}' --wait"))
}

/// Says what is asked for, waits for a line, and appends it to the file.
const ASKS: &str = "printf 'note on %s after %d? ' \"${2##*/}\" \"$(wc -l <\"$2\")\"; read line; echo \"$line\" >>\"$2\"\n";

fn note(machine: &Machine) -> String {
    let printed = machine.run(&["note", super::ITEM]).stdout;
    String::from_utf8(printed).unwrap()
}

#[test]
fn the_editor_has_the_terminal_for_itself_and_the_screen_comes_back() {
    let machine = with_editor(ASKS);
    let mut terminal = open_on_item(&machine);
    terminal.press("n");
    terminal.wait_for_text("note on 3blue1brown-linear-algebra.md after 0?");
    assert!(!terminal.screen().alternate_screen() && !terminal.screen().hide_cursor());
    // Keys that would mean something to the program reach the editor, in the modes of a shell.
    terminal.press("quite good?");
    terminal.press(ENTER);
    terminal.wait_for_text("note saved");
    assert!(terminal.screen().alternate_screen());
    assert!(terminal.screen().contents().contains("quite good?"), "the details show it");
    terminal.press("q");
    let left = terminal.end();
    assert!(left.status.success());
    assert_eq!(left.modes[0], left.modes[1]);
    assert_eq!(note(&machine), "quite good?\n");
}

#[test]
fn a_second_note_begins_with_the_first_and_ctrl_c_is_for_the_editor() {
    let machine = with_editor(&format!("trap 'echo interrupted >>\"$2\"; exit 0' INT\n{ASKS}"));
    let mut terminal = open_on_item(&machine);
    for (before, line, key) in [(0, "one", ENTER), (1, "", CTRL_C)] {
        terminal.press("n");
        terminal.wait_for_text(&format!("after {before}?"));
        terminal.press(line);
        terminal.press(key);
        terminal.wait_for_text("note saved");
    }
    terminal.press("q");
    assert!(terminal.end().status.success());
    assert_eq!(note(&machine), "one\ninterrupted\n");
}

#[test]
fn a_killed_editor_leaves_the_terminal_usable_and_its_text_is_named() {
    let machine = with_editor("echo half >>\"$2\"; stty raw -echo; kill -9 $$\n");
    let mut terminal = open_on_item(&machine);
    terminal.press("n");
    terminal.wait_for_text("What was written is in");
    terminal.wait_for_text("Messages");
    terminal.press(ESCAPE);
    terminal.wait_until_gone("Messages");
    terminal.press("q");
    let left = terminal.end();
    assert_eq!(left.modes[0], left.modes[1], "not those of the editor");
    assert_eq!(machine.journal(), [""; 0]);
}

#[test]
fn an_editor_that_cannot_be_started_is_replaced_by_that_of_the_program() {
    let machine = Machine::new().with("VISUAL", "/nowhere/ed -x");
    let mut terminal = open_on_item(&machine);
    terminal.press("n");
    terminal.wait_for_text("Cannot start /nowhere/ed");
    terminal.press("ใจ");
    terminal.wait_for_text("not saved yet");
    terminal.press(ESCAPE);
    terminal.wait_for_text("note saved");
    terminal.press("q");
    assert!(terminal.end().status.success());
    assert_eq!(note(&machine), "ใจ\n");
}

#[test]
fn a_note_that_is_being_written_here_survives_the_end_of_the_program() {
    let machine = Machine::new();
    let mut terminal = open_on_item(&machine);
    terminal.press("n");
    terminal.press("unfinished");
    terminal.wait_for_text("unfinished");
    terminal.signal("TERM");
    terminal.end();
    assert_eq!(note(&machine), "unfinished\n");
}

#[test]
fn a_stopped_editor_stops_the_program_and_fg_resumes_both() {
    let machine = with_editor(ASKS).with("PS1", "ready> ");
    let mut shell = machine.open_program(&["sh", "-i"], 120, 36);
    shell.wait_for_text("ready>");
    shell.press(&format!("{WAYPOST}{ENTER}"));
    shell.wait_for_text(crate::machine::WELCOME);
    shell.press(ESCAPE);
    shell.wait_until_gone(crate::machine::WELCOME);
    super::go_to_item(&mut shell);
    shell.press("n");
    shell.wait_for_text("note on");
    shell.press(crate::terminal::CTRL_Z);
    shell.wait_for_text("topped");
    wait_for_prompt(&mut shell);
    shell.press("fg\r");
    shell.wait_for_text("fg");
    shell.press("later");
    shell.press(ENTER);
    shell.wait_for_text("note saved");
    shell.press("q");
    wait_for_prompt(&mut shell);
    shell.press("exit\r");
    shell.end();
    assert_eq!(note(&machine), "later\n");
}

/// Waits until the shell waits for a command.
fn wait_for_prompt(shell: &mut Terminal) {
    shell.wait_for("a prompt", |screen| {
        !screen.alternate_screen() && screen.contents().trim_end().ends_with("ready>")
    });
}
