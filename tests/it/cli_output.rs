//! What reaches the reader: no colours in a pipe, nothing after it is closed, no files left behind.

use std::io::Read;
use std::process::Stdio;

use crate::support::{folder, run, state, text, waypost};

#[test]
fn colours_are_not_for_pipes_unless_they_are_wanted() {
    let folder = folder();
    run(&folder, "done unsloth").success();
    for arguments in [
        "list",
        "show unsloth",
        "roadmaps",
        "list --color never",
        "next",
        "progress",
        "history",
        "glossary",
        "paths",
    ] {
        assert!(!text(&folder, arguments).contains('\u{1b}'), "{arguments}");
    }
    assert!(text(&folder, "list --color always").contains("\u{1b}[32m✓ \u{1b}[0m"));
}

#[test]
fn looking_leaves_nothing_behind() {
    let folder = folder();
    let looks = [
        "roadmaps",
        "list",
        "search fine",
        "show unsloth",
        "open unsloth --print",
        "next",
        "progress",
        "glossary",
        "completions bash",
        "man",
        "check",
        "paths",
    ];
    for arguments in looks {
        text(&folder, arguments);
    }
    assert!(!state(&folder).exists());
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 0);
}

#[test]
fn a_reader_that_leaves_early_is_no_failure() {
    let folder = folder();
    let waypost = waypost(&folder);
    let mut command = std::process::Command::new(waypost.get_program());
    command.env_clear().env("WAYPOST_STATE_DIR", state(&folder));
    // More than any pipe holds, so that the program is still writing when its reader leaves.
    command.args(["list", "--json"]).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut first = [0; 10];
    let mut reader = child.stdout.take().unwrap();
    reader.read_exact(&mut first).unwrap();
    drop(reader);
    let ended = child.wait_with_output().unwrap();
    assert!(ended.status.success(), "{ended:?}");
    assert_eq!(String::from_utf8(ended.stderr).unwrap(), "");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_behind_the_output_is_a_failure() {
    let folder = folder();
    let waypost = waypost(&folder);
    let mut command = std::process::Command::new(waypost.get_program());
    command.env_clear().env("WAYPOST_STATE_DIR", state(&folder)).arg("list");
    command.stdout(std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap());
    let ended = command.stderr(Stdio::piped()).output().unwrap();
    assert_eq!(ended.status.code(), Some(3));
    let told = String::from_utf8(ended.stderr).unwrap();
    assert!(told.starts_with("error: cannot write to the standard output\n  "), "{told}");
}
