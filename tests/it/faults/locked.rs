//! A lock that nobody lets go of, such as that of a program which was stopped while it wrote.

use std::fs::File;
use std::process::Stdio;

use super::{assert_ends, listed};
use crate::machine::Machine;
use crate::pty::open_on_item;

#[test]
fn commands_say_so_after_a_while_and_change_nothing() {
    let machine = Machine::new();
    assert!(machine.run(&["done", "unsloth"]).status.success());
    let path = machine.state().join("lock");
    let holder = File::open(&path).unwrap();
    holder.lock().unwrap();
    let commands = [["done", "real-python"], ["list", "--json"], ["undo", "1"]].map(|words| {
        let mut command = machine.command(&words);
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    });
    let said = format!(
        "error: cannot lock {}\n  another Waypost holds the lock\n\
         hint: bring the other Waypost back with fg if it is suspended, or end it\n",
        path.display()
    );
    for command in commands {
        assert_ends(&command.wait_with_output().unwrap(), 3, &said);
    }
    drop(holder);
    assert_eq!(machine.journal().len(), 1);
    assert!(machine.run(&["done", "real-python"]).status.success());
    assert_eq!(listed(&machine, &["--status", "done"]).len(), 2);
}

#[test]
fn a_window_says_so_goes_on_and_saves_when_it_can() {
    let machine = Machine::new();
    let mut window = open_on_item(&machine);
    let holder = File::open(machine.state().join("lock")).unwrap();
    holder.lock().unwrap();
    window.press(" ");
    window.wait_for_text("✓ 3Blue1Brown");
    window.press("j");
    window.press("k");
    window.wait_for_text("Not saved yet, and tried again: another Waypost holds the lock");
    window.wait_for_text("1 not saved");
    drop(holder);
    window.wait_until_gone("not saved");
    window.press("q");
    assert!(window.end().status.success());
    assert_eq!(machine.journal().len(), 1);
}
