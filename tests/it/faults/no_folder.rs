//! A state folder that cannot be made, here because a file is in its way.

use std::fs::File;

use super::OTHER_FOLDER;
use crate::machine::Machine;
use crate::pty::{go_to_item, of_the_course};
use crate::terminal::{ESCAPE, Terminal};

/// A machine whose state folder would be below a file.
fn blocked() -> Machine {
    let machine = Machine::new();
    File::create(machine.folder().join("blocked")).unwrap();
    let state = machine.folder().join("blocked/state");
    machine.with("WAYPOST_STATE_DIR", state)
}

/// Opens the program and ticks something off.
fn tick(machine: &Machine) -> Terminal {
    let mut window = machine.open();
    window.wait_for_text("Your progress cannot be read: Not a directory"); // it starts, and says so
    go_to_item(&mut window);
    window.press(" ");
    window.wait_for_text("1 not saved");
    window.wait_for_text(&of_the_course(1));
    window
}

#[test]
fn a_window_keeps_ticks_in_memory_and_reports_it_on_the_way_out() {
    let machine = blocked();
    let mut window = tick(&machine);
    window.press("q");
    window.wait_for_text("Leave now?");
    window.press("q");
    let left = window.end();
    assert_eq!(left.status.exit_code(), 3);
    let said = format!(
        "error: not saved:\n  ✓ 3Blue1Brown - The essence of linear algebra\n  \
         cannot read {0}/state/device\n  Not a directory (os error 20)\n\
         hint: {0} is a file, where a folder belongs: move it away, {OTHER_FOLDER}",
        machine.folder().join("blocked").display()
    );
    assert_eq!(left.said(), said);
}

#[test]
fn a_note_that_could_not_be_saved_is_put_into_a_file_that_is_named() {
    let machine = blocked();
    let machine = {
        let folder = machine.folder().to_owned();
        machine.with("TMPDIR", folder)
    };
    let mut window = tick(&machine);
    window.press("n");
    window.press("much work");
    window.wait_for_text("not saved yet");
    window.press(ESCAPE);
    window.wait_for_text("2 not saved");
    window.press("q");
    window.wait_for_text("Leave now?");
    window.press("q");
    let said = window.end().said();
    let path = said.split("✎ ").nth(1).unwrap().lines().next().unwrap();
    assert!(path.ends_with("/3blue1brown-linear-algebra.md"), "{said}");
    assert_eq!(std::fs::read_to_string(path).unwrap(), "much work\n");
}

#[test]
fn what_could_not_be_saved_is_saved_as_soon_as_it_can_be() {
    let machine = blocked();
    let mut window = tick(&machine);
    std::fs::remove_file(machine.folder().join("blocked")).unwrap();
    window.wait_until_gone("not saved");
    window.press("q");
    let left = window.end();
    assert_eq!(left.status.exit_code(), 0, "{}", left.screen.contents());
    assert_eq!(machine.journal().len(), 1);
    let undo = machine.run(&["undo"]);
    assert!(undo.status.success(), "it is known as a deed of this device: {undo:?}");
}

#[test]
fn where_one_was_that_cannot_be_kept_is_reported_on_the_way_out() {
    let mut window = blocked().open();
    window.wait_for_text("Your progress cannot be read");
    window.press("q");
    let left = window.end();
    assert_eq!(left.status.exit_code(), 3);
    assert!(left.screen.contents().contains("session"), "{}", left.screen.contents());
}
