//! Where the progress is kept when `$HOME` says nothing, or nothing useful.

use std::process::Command;

use serde_json::Value;

use super::{assert_fails, files, listed};
use crate::machine::Machine;
use crate::pty::go_to_item;

/// What a command says that has no place for the progress.
const NO_FOLDER: &str = "error: there is no folder to keep your progress in\n\
    hint: set HOME to the full path of your folder, or choose one with --state or WAYPOST_STATE_DIR\n";

/// A machine where only `$HOME` says where the progress is.
fn at_home(home: &str) -> Machine {
    Machine::new().with("WAYPOST_STATE_DIR", "").with("HOME", home)
}

/// The state folder of `machine`, if it has one.
fn state(machine: &Machine) -> Option<String> {
    let output = machine.run(&["paths", "--json"]);
    let paths: Value = serde_json::from_slice(&output.stdout).unwrap();
    paths["state"].as_str().map(str::to_owned)
}

#[cfg(target_os = "linux")] // where this is the way to look a user up
#[test]
fn without_one_the_home_of_the_user_is_found() {
    let entry = Command::new("sh").args(["-c", "getent passwd \"$(id -u)\""]).output().unwrap();
    let entry = String::from_utf8(entry.stdout).unwrap();
    let home = entry.split(':').nth(5).filter(|home| home.starts_with('/'));
    let expected = home.map(|home| format!("{}/.local/state/waypost", home.trim_end_matches('/')));
    assert_eq!(state(&at_home("")), expected);
}

#[test]
fn one_that_depends_on_where_one_is_counts_as_none() {
    let machine = at_home("somewhere");
    assert_eq!(state(&machine), None);
    assert_fails(&machine, &["done", "unsloth"], NO_FOLDER);
    assert_fails(&machine, &["undo"], NO_FOLDER);
    assert!(!listed(&machine, &[]).is_empty(), "looking needs no folder");
    assert!(files(machine.folder()).is_empty());
}

#[test]
fn one_that_is_not_there_yet_is_made_when_something_is_done() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().join("not/yet");
    let machine = at_home(home.to_str().unwrap());
    assert!(!listed(&machine, &[]).is_empty());
    assert!(files(folder.path()).is_empty(), "looking makes nothing");
    assert!(machine.run(&["done", "unsloth"]).status.success());
    assert_eq!(listed(&machine, &["--status", "done"]).len(), 1);
    assert!(files(&home).len() >= 2);
}

#[test]
fn without_a_folder_a_window_says_so_and_names_what_is_lost() {
    let machine = at_home("somewhere");
    let mut window = machine.open();
    window.wait_for_text("there is no folder to keep your ticks in: they are lost when you leave");
    go_to_item(&mut window);
    window.press(" ");
    window.wait_for_text("1 not saved");
    window.press("q");
    window.wait_for_text("Leave now?");
    window.press("q");
    let left = window.end();
    assert_eq!(left.status.exit_code(), 3);
    let lines = "error: not saved:\n  ✓ 3Blue1Brown - The essence of linear algebra\n";
    let why = NO_FOLDER.replace("error: ", "  ");
    assert_eq!(left.said(), format!("{lines}{}", why.trim_end()));
    assert!(files(machine.folder()).is_empty());
}
