//! What reaches the reader: no colours in a pipe, nothing after it is closed, no files left behind.

use std::io::Read;
use std::process::Stdio;

use tempfile::TempDir;

use crate::support::{folder, journal, run, state, text, waypost};

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
    // The first is more than any pipe holds, so that the program is still writing when its reader
    // leaves; the second finds nobody there.
    for (words, read) in [("list --json", 10), ("list", 0), ("--help", 0), ("done unsloth", 0)] {
        let mut command = program(&folder, words);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut reader = child.stdout.take().unwrap();
        reader.read_exact(&mut vec![0; read]).unwrap();
        drop(reader);
        let ended = child.wait_with_output().unwrap();
        assert!(ended.status.success(), "{words}: {ended:?}");
        assert_eq!(String::from_utf8(ended.stderr).unwrap(), "");
    }
    assert_eq!(journal(&folder).len(), 1, "what was done is done");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_behind_the_output_is_a_failure() {
    let folder = folder();
    let full = || std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let said = "error: cannot write to the standard output\n  \
         No space left on device (os error 28)\n\
         hint: make room there, or write to another file\n";
    for words in ["list", "list --json", "--help", "done unsloth"] {
        let mut command = program(&folder, words);
        let ended = command.stdout(full()).stderr(Stdio::piped()).output().unwrap();
        assert_eq!(ended.status.code(), Some(3), "{words}");
        assert_eq!(String::from_utf8(ended.stderr).unwrap(), said, "{words}");
        let ended = program(&folder, words).stdout(full()).stderr(full()).status().unwrap();
        assert_eq!(ended.code(), Some(3), "{words}");
    }
    assert_eq!(journal(&folder).len(), 1, "what was done is done");
}

#[cfg(unix)]
#[test]
fn closed_streams_change_nothing_but_what_is_read() {
    let folder = folder();
    let closed = |words: &str, streams: &str| {
        let mut shell = std::process::Command::new("sh");
        let script = format!("exec \"$0\" {words} {streams}");
        shell.args(["-c", &script]).arg(waypost(&folder).get_program());
        shell.env_clear().env("WAYPOST_STATE_DIR", state(&folder)).output().unwrap()
    };
    // What is closed is as good as /dev/null, by the rules of Rust's standard library.
    for (words, streams, code) in [
        ("list", ">&-", 0),
        ("done unsloth", ">&- 2>&- <&-", 0),
        ("done real-python", "2>&-", 0),
        ("done unslot", "2>&-", 2),
        ("done unslot", ">&-", 2),
        ("done -", "<&-", 1),
        ("list --status skipped", "2>&-", 1),
    ] {
        let ended = closed(words, streams);
        assert_eq!(ended.status.code(), Some(code), "{words} {streams}: {ended:?}");
    }
    assert_eq!(journal(&folder).len(), 2);
    let files: Vec<_> = std::fs::read_dir(state(&folder)).unwrap().collect();
    assert_eq!(files.len(), 3, "device, journal, lock: {files:?}");
}

/// The program with the words of a line, as the standard library runs it.
fn program(folder: &TempDir, words: &str) -> std::process::Command {
    let mut command = std::process::Command::new(waypost(folder).get_program());
    command.env_clear().env("WAYPOST_STATE_DIR", state(folder)).args(words.split_whitespace());
    command
}
