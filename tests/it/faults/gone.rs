//! A journal that somebody deletes or cuts while a window is open: what the window knows is saved again.

use std::collections::BTreeSet;
use std::fs::OpenOptions;

use super::listed;
use crate::machine::Machine;
use crate::pty::{of_the_course, open_on_item};
use crate::terminal::Terminal;

/// A window with three ticks of its own and one of a command.
fn window(machine: &Machine) -> (Terminal, BTreeSet<String>) {
    let mut window = open_on_item(machine);
    window.press(" j j ");
    window.wait_for_text(&of_the_course(3));
    window.wait_for_text("saved");
    assert!(machine.run(&["done", "real-python"]).status.success());
    window.wait_for_text(&of_the_course(4));
    (window, listed(machine, &["--status", "done"]))
}

/// The window notices it, and everything is there again.
fn assert_restored(machine: &Machine, mut window: Terminal, done: &BTreeSet<String>) {
    window.wait_for_text("saved again");
    window.press("j ");
    window.wait_for_text(&of_the_course(5));
    window.press("q");
    assert!(window.end().status.success());
    let after = listed(machine, &["--status", "done"]);
    assert!(after.is_superset(done) && after.len() == done.len() + 1, "{after:?}");
}

#[test]
fn the_whole_state_folder() {
    let machine = Machine::new();
    let (window, done) = window(&machine);
    std::fs::remove_dir_all(machine.state()).unwrap();
    assert_restored(&machine, window, &done);
}

#[test]
fn one_file_of_the_journal() {
    let machine = Machine::new();
    let (window, done) = window(&machine);
    std::fs::remove_file(machine.journal_files().remove(0)).unwrap();
    assert_restored(&machine, window, &done);
}

#[test]
fn a_file_that_is_cut_in_the_middle_of_a_line() {
    let machine = Machine::new();
    let (window, done) = window(&machine);
    let file = OpenOptions::new().write(true).open(machine.journal_files().remove(0)).unwrap();
    file.set_len(file.metadata().unwrap().len() / 2).unwrap();
    assert_restored(&machine, window, &done);
}
