//! The settings on a real terminal: written to the file, taken over from it, opened in an editor.

use std::fs;

use crate::machine::Machine;
use crate::support::write;
use crate::terminal::ENTER;

/// A machine whose settings are in a folder of its own, and their file.
fn machine() -> (Machine, std::path::PathBuf) {
    let machine = Machine::new();
    let data = machine.folder().join("data");
    (machine.with("WAYPOST_DATA_DIR", &data), data.join("config.toml"))
}

#[test]
fn a_choice_is_in_the_file_when_the_program_has_ended_and_holds_at_the_next_start() {
    let (machine, file) = machine();
    let mut terminal = machine.open_browsing();
    terminal.press("L");
    terminal.wait_for_text("Русский");
    terminal.press("q");
    assert!(terminal.end().status.success());
    let written = fs::read_to_string(&file).unwrap();
    assert!(written.contains("# language = \"auto\"\nlanguage = \"ru\"\n"), "{written}");
    write(&file, format!("# mine\n{written}"));
    let mut terminal = machine.open();
    terminal.press("O");
    terminal.wait_for_text("Русский");
    terminal.press("q");
    terminal.wait_until_gone("─ Настройки ─");
    terminal.press("q");
    assert!(terminal.end().status.success());
    assert!(fs::read_to_string(&file).unwrap().starts_with("# mine\n"));
}

#[test]
fn what_an_editor_writes_holds_within_a_moment_and_a_mistake_is_told() {
    let (machine, file) = machine();
    let mut terminal = machine.open_browsing();
    terminal.press("O");
    terminal.wait_for_text("automatic");
    write(&file, "language = \"th\"\n");
    terminal.wait_for_text("ไทย");
    write(&file, "language = \"th\"\nmoose = true\n");
    terminal.wait_for_text("บรรทัด 2 ของไฟล์ผิด");
    assert!(terminal.screen().contents().contains("ไทย"), "it stays as it was");
    terminal.press("q");
    terminal.wait_until_gone("─ การตั้งค่า ─");
    terminal.press("q");
    assert!(terminal.end().status.success());
}

#[test]
fn the_editor_gets_the_file_and_what_it_leaves_is_read_at_once() {
    let (machine, file) = machine();
    let script = machine.folder().join("ed.sh");
    write(&script, "printf 'editing %s? ' \"${1##*/}\"; read line; echo \"$line\" >\"$1\"\n");
    let machine = machine.with("EDITOR", format!("sh '{}'", script.display()));
    let mut terminal = machine.open_browsing();
    terminal.press("O");
    terminal.wait_for_text("automatic");
    terminal.press("e");
    terminal.wait_for_text("editing config.toml?");
    terminal.press("mouse = false");
    terminal.press(ENTER);
    terminal.wait_for_text("The settings have changed");
    assert_eq!(fs::read_to_string(&file).unwrap(), "mouse = false\n");
    terminal.press("q");
    terminal.wait_until_gone("─ Settings ─");
    terminal.press("q");
    assert!(terminal.end().status.success());
}

#[test]
fn where_the_file_cannot_be_written_the_choice_holds_until_one_leaves() {
    let (machine, file) = machine();
    write(&file, "mouse = true\n");
    let mut rights = file.metadata().unwrap().permissions();
    rights.set_readonly(true);
    fs::set_permissions(&file, rights).unwrap();
    let mut terminal = machine.open_browsing();
    terminal.press("L");
    terminal.wait_for_text("Это действует до выхода");
    terminal.press("O");
    terminal.wait_for_text("Русский");
    terminal.press("q");
    terminal.wait_until_gone("─ Настройки ─");
    terminal.press("q");
    assert!(terminal.end().status.success());
    assert_eq!(fs::read_to_string(&file).unwrap(), "mouse = true\n");
}
