//! The file that says where the learner left off: damaged, or in no state to be written.

use std::fs::{File, create_dir_all};
use std::io::Write;

use super::{OTHER_FOLDER, told};
use crate::machine::{Machine, WELCOME};

#[test]
fn a_damaged_one_is_told_of_until_it_is_written_anew() {
    let machine = Machine::new();
    let path = machine.state().join("session");
    create_dir_all(machine.state()).unwrap();
    File::create(&path).unwrap().write_all(b"{\"roadmap\":").unwrap();
    let note = format!(
        "error: cannot tell where you left off: {} is damaged\n  \
         EOF while parsing a value at line 1 column 11\n\
         hint: leave the screen once to have it written anew; your progress is kept elsewhere\n",
        path.display()
    );
    for words in [["done", "unsloth"], ["list", "llm-course"], ["show", "unsloth"]] {
        let output = machine.run(&words);
        assert_eq!((output.status.code(), told(&output)), (Some(0), note.clone()), "{words:?}");
        assert!(!output.stdout.is_empty());
    }

    let mut window = machine.open();
    window.wait_for_text(WELCOME);
    window.wait_for_text("cannot tell where you left off");
    window.press("q");
    assert_eq!(window.end().status.exit_code(), 0);
    let output = machine.run(&["list", "--status", "done"]);
    assert_eq!((output.status.code(), told(&output).as_str()), (Some(0), ""));
}

#[test]
fn one_that_cannot_be_written_is_told_of_on_the_way_out_and_costs_no_tick() {
    let machine = Machine::new();
    let path = machine.state().join("session");
    create_dir_all(&path).unwrap();
    let mut window = crate::pty::open_on_item(&machine);
    window.press(" ");
    window.wait_for_text("saved");
    window.press("q");
    let left = window.end();
    assert_eq!(left.status.exit_code(), 3);
    let said = format!(
        "error: cannot write {0}\n  Is a directory (os error 21)\n\
         hint: {0} is a folder, where a file belongs: move it away, {OTHER_FOLDER}",
        path.display()
    );
    assert_eq!(left.said(), said);
    assert_eq!(machine.journal().len(), 1);
}
