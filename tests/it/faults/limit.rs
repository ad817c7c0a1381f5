//! A disk that takes a part of a line and no more. The limit on the size of files stands for a full
//! disk: the system refuses in the middle of a write, and anybody may set it.

use std::process::Output;

use super::{OTHER_FOLDER, assert_ends, files, listed};
use crate::machine::{Machine, WAYPOST, WELCOME};
use crate::pty::go_to_item;

/// Has a shell set the limit to so many blocks of its own, and start the program.
fn limited<'a>(blocks: &'a str, words: &[&'a str]) -> Vec<&'a str> {
    let script = "ulimit -f \"$1\"; shift; exec \"$@\"";
    [&["sh", "-c", script, "sh", blocks, WAYPOST], words].concat()
}

/// The end of what is said of a file that may grow no more.
fn refused() -> String {
    format!(
        "  File too large (os error 27)\n\
         hint: raise the limit on the size of files, which ulimit -f shows, {OTHER_FOLDER}"
    )
}

#[test]
fn a_line_that_does_not_fit_is_taken_back_whole() {
    let machine = Machine::new();
    let ids: Vec<String> = listed(&machine, &[]).into_iter().collect();
    let done =
        |id: &str| -> Output { machine.command_of(&limited("1", &["done", id])).output().unwrap() };
    let mut journal = Vec::new();
    let mut ticked = 0;
    let (id, failed) = loop {
        let id = &ids[ticked];
        let output = done(id);
        if !output.status.success() {
            break (id, output);
        }
        journal = machine.journal();
        ticked += 1;
    };
    assert!(ticked > 0, "nothing fits: {failed:?}");
    let file = machine.journal_files().remove(0);
    assert_ends(&failed, 3, &format!("error: cannot write {}\n{}\n", file.display(), refused()));
    assert_eq!(machine.journal(), journal, "a part of a line stays behind");
    assert_eq!(listed(&machine, &["--status", "done"]).len(), ticked);
    assert!(machine.run(&["done", id]).status.success());
    assert_eq!(listed(&machine, &["--status", "done"]).len(), ticked + 1);
}

#[test]
fn a_window_says_that_and_names_what_is_lost() {
    let machine = Machine::new();
    assert!(machine.run(&["star", "unsloth"]).status.success());
    let before = files(&machine.state());
    let mut window = machine.open_program(&limited("0", &[]), 120, 36);
    window.wait_for_text(WELCOME);
    go_to_item(&mut window);
    window.press(" ");
    window.wait_for_text("1 not saved");
    window.wait_for_text("Not saved yet, and tried again: File too large (os error 27). Look at");
    let file = machine.journal_files().remove(0);
    window.wait_for_text(file.file_name().unwrap().to_str().unwrap());
    window.press("j");
    window.press("s");
    window.wait_for_text("2 not saved");
    window.press("q");
    window.wait_for_text("Leave now?");
    window.press("q");
    let left = window.end();
    assert_eq!(left.status.exit_code(), 3);
    let said = format!(
        "error: not saved:\n  ✓ 3Blue1Brown - The essence of linear algebra\n  \
         ○ StatQuest with Josh Starmer - Statistics fundamentals ★\n  cannot write {}\n{}",
        machine.journal_files()[0].display(),
        refused()
    );
    assert_eq!(left.said(), said);
    assert_eq!(files(&machine.state()), before);
}
