//! A state folder that something else stands in for: what that is, and what to do about it.

use std::fs::{File, create_dir_all};
use std::io::Write;
use std::os::unix::fs::symlink;

use super::{OTHER_FOLDER, assert_fails, files, listed};
use crate::machine::Machine;

/// Commands that need the progress, and what they try to do first.
const COMMANDS: [(&[&str], &str, &str); 5] = [
    (&["done", "unsloth"], "read", "device"),
    (&["star", "unsloth", "real-python"], "read", "device"),
    (&["undo"], "read", "device"),
    (&["list"], "lock", "lock"),
    (&["search", "python", "--json"], "lock", "lock"),
];

#[test]
fn a_file_where_the_folder_belongs_is_named_and_stays_as_it_is() {
    for below in ["", "/below/it"] {
        let machine = Machine::new();
        let file = machine.folder().join("file");
        File::create(&file).unwrap().write_all(b"mine").unwrap();
        let state = format!("{}{below}", file.display());
        let machine = machine.with("WAYPOST_STATE_DIR", &state);
        for (words, tried, name) in COMMANDS {
            let said = format!(
                "error: cannot {tried} {state}/{name}\n  Not a directory (os error 20)\n\
                 hint: {} is a file, where a folder belongs: move it away, {OTHER_FOLDER}\n",
                file.display()
            );
            assert_fails(&machine, words, &said);
        }
        assert_eq!(files(machine.folder()), [(file, b"mine".to_vec())].into());
    }
}

#[test]
fn a_link_to_a_disk_that_is_not_there_is_no_empty_folder() {
    let machine = Machine::new();
    let disk = machine.folder().join("disk");
    symlink(&disk, machine.state()).unwrap();
    let state = machine.state().display().to_string();
    for (words, tried, name) in COMMANDS {
        let said = format!(
            "error: cannot {tried} {state}/{name}\n  No such file or directory (os error 2)\n\
             hint: {state} is a link that leads nowhere: bring back what it leads to, {OTHER_FOLDER}\n"
        );
        assert_fails(&machine, words, &said);
    }
    assert!(!disk.exists() && machine.state().is_symlink());
    // The disk is plugged in.
    create_dir_all(&disk).unwrap();
    assert!(machine.run(&["done", "unsloth"]).status.success());
    assert_eq!(listed(&machine, &["--status", "done"]).len(), 1);
    assert!(disk.join("device").exists() && machine.state().is_symlink());
}

#[test]
fn a_folder_where_a_file_belongs_is_named() {
    let done: [&str; 2] = ["done", "unsloth"];
    for (name, tried) in [("device", "read"), ("lock", "lock")] {
        let machine = Machine::new();
        let folder = machine.state().join(name);
        create_dir_all(&folder).unwrap();
        let said = format!(
            "error: cannot {tried} {0}\n  Is a directory (os error 21)\n\
             hint: {0} is a folder, where a file belongs: move it away, {OTHER_FOLDER}\n",
            folder.display()
        );
        assert_fails(&machine, &done, &said);
        assert_eq!(machine.journal().len(), 0);
        std::fs::remove_dir(&folder).unwrap();
        assert!(machine.run(&done).status.success());
    }
}

#[test]
fn a_file_in_place_of_the_journals_folder_is_named() {
    let machine = Machine::new();
    let journal = machine.state().join("journal");
    create_dir_all(machine.state()).unwrap();
    File::create(&journal).unwrap().write_all(b"mine").unwrap();
    for (words, tried, cause) in [
        (&["done", "unsloth"][..], "write", "File exists (os error 17)"),
        (&["list"], "read", "Not a directory (os error 20)"),
    ] {
        let said = format!(
            "error: cannot {tried} {0}\n  {cause}\n\
             hint: {0} is a file, where a folder belongs: move it away, {OTHER_FOLDER}\n",
            journal.display()
        );
        assert_fails(&machine, words, &said);
    }
    assert_eq!(files(&machine.state()), [(journal, b"mine".to_vec())].into());
}
