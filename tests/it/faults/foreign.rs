//! What others put into the journal's folder: passed over, told of, and left alone.

use std::fs::{File, create_dir_all};
use std::io::Write;
use std::path::PathBuf;

use super::{OTHER_FOLDER, files, listed, told};
use crate::machine::{Machine, WELCOME};
use crate::pty::go_to_item;

/// The lines of a log, two of them the same.
const LOG: &str = "{\"level\":\"info\"}\n{\"level\":\"warn\"}\n{\"level\":\"info\"}\n";
/// A line of a version that is still to come.
const NEWER: &str = "{\"v\":2,\"id\":\"k3v9x2m1q8w4z7t5\",\"lamport\":7}\n";

/// A machine on which one item is done, with `text` in a file `foreign.jsonl` of its journal.
fn with(text: &[u8]) -> (Machine, PathBuf) {
    let machine = Machine::new();
    assert!(machine.run(&["done", "unsloth"]).status.success());
    let path = machine.state().join("journal/foreign.jsonl");
    File::create(&path).unwrap().write_all(text).unwrap();
    (machine, path)
}

/// Commands go on and say `note`, whatever they are asked for; nothing that was there is touched.
#[track_caller]
fn assert_told_and_left_alone(machine: &Machine, note: &str) {
    let before = files(&machine.state().join("journal"));
    let list = machine.run(&["list", "--status", "done", "--json"]);
    assert_eq!((list.status.code(), told(&list).as_str()), (Some(0), note));
    let star = machine.run(&["star", "real-python"]);
    assert_eq!((star.status.code(), told(&star).as_str()), (Some(0), note));
    assert_eq!(String::from_utf8_lossy(&star.stdout), "★ Real Python\n");
    let undo = machine.run(&["undo", "3"]);
    assert_eq!((undo.status.code(), told(&undo).as_str()), (Some(0), note));
    assert_eq!(listed(machine, &["--status", "done"]).len(), 0);
    let after = files(&machine.state().join("journal"));
    let grown = |(path, text): (&PathBuf, &Vec<u8>)| after[path].starts_with(text);
    assert!(before.iter().all(grown), "{before:#?}\n{after:#?}");
}

#[test]
fn a_journal_of_another_program_is_left_alone_and_its_lines_are_copied_once() {
    let (machine, path) = with(LOG.as_bytes());
    let path = path.display().to_string();
    let line = |number| {
        format!(
            "line {number} of {path} does not count: \
             it is not a whole event: missing field `v` at line 1 column 16\n"
        )
    };
    let hint = format!(
        "hint: all other lines count. {path}.damaged keeps a copy: \
         delete such lines in an editor, or move the file away if it is not from Waypost\n"
    );
    assert_told_and_left_alone(&machine, &[line(1), line(2), line(3), hint].concat());
    let copy = std::fs::read_to_string(format!("{path}.damaged")).unwrap();
    assert_eq!(copy, "{\"level\":\"info\"}\n{\"level\":\"warn\"}\n");
}

#[test]
fn a_file_of_bytes_is_told_of_in_a_few_lines() {
    let bytes: Vec<u8> = (0..=255).cycle().skip(7).take(5000).collect();
    let (machine, path) = with(&bytes);
    let list = machine.run(&["list", "--status", "done"]);
    assert_eq!(list.status.code(), Some(0));
    let told = told(&list);
    let lines: Vec<&str> = told.lines().collect();
    let path = path.display();
    assert_eq!(lines.len(), 5, "{told}");
    for (line, number) in lines[..3].iter().zip(1..) {
        assert!(line.starts_with(&format!("line {number} of {path} does not count: ")), "{line}");
    }
    assert_eq!(lines[3], format!("18 more lines of {path} do not count"));
    assert!(lines[4].starts_with("hint: all other lines count. "), "{told}");
    assert_eq!(std::fs::read(path.to_string()).unwrap(), bytes);
}

#[test]
fn lines_of_a_newer_version_are_left_to_it() {
    let (machine, path) = with(NEWER.as_bytes());
    let note = format!(
        "line 1 of {} does not count: \
         a newer version of Waypost wrote it (version 2 of the line)\n\
         hint: install the newer version here too: all other lines count, and nothing is lost\n",
        path.display()
    );
    assert_told_and_left_alone(&machine, &note);
    assert!(!path.with_extension("jsonl.damaged").exists(), "it is not damaged");
}

#[test]
fn a_folder_that_is_called_like_a_journal_is_told_of() {
    let (machine, _) = with(b"");
    let folder = machine.state().join("journal/folder.jsonl");
    create_dir_all(&folder).unwrap();
    let note = format!(
        "error: cannot read {0}\n  Is a directory (os error 21)\n\
         hint: {0} is a folder, where a file belongs: move it away, {OTHER_FOLDER}\n",
        folder.display()
    );
    assert_told_and_left_alone(&machine, &note);
}

#[test]
fn a_window_tells_of_it_and_goes_on() {
    let bytes: Vec<u8> = (0..=255).cycle().take(700).collect();
    for (text, said) in [
        (NEWER.as_bytes(), "One line of your progress is from a newer Waypost"),
        (&bytes, "4 lines of your progress cannot be read."),
    ] {
        let (machine, path) = with(text);
        let mut window = machine.open();
        window.wait_for_text(WELCOME);
        window.wait_for_text(said);
        go_to_item(&mut window);
        window.press(" ");
        window.wait_for_text("saved");
        window.press("q");
        let left = window.end();
        assert_eq!((left.status.exit_code(), left.screen.contents().as_str()), (0, ""));
        assert_eq!(std::fs::read(path).unwrap(), text);
        assert_eq!(machine.journal_files().len(), 2);
    }
}
