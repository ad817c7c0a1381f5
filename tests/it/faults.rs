//! What goes wrong around the program: it is killed, the disk refuses, lines are damaged.

mod damage;
mod foreign;
mod gone;
mod home;
mod in_the_way;
mod kill;
mod limit;
mod locked;
mod no_folder;
mod session;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Output;

use serde_json::Value;

use crate::machine::Machine;

/// The ids of the items that `waypost list` finds with these filters.
fn listed(machine: &Machine, filters: &[&str]) -> BTreeSet<String> {
    let output = machine.run(&[&["list", "--json"], filters].concat());
    // 1 means that nothing was found.
    assert!(matches!(output.status.code(), Some(0 | 1)), "{output:?}");
    let document: Value = serde_json::from_slice(&output.stdout).unwrap();
    let items = document["items"].as_array().unwrap();
    items.iter().map(|item| item["id"].as_str().unwrap().to_owned()).collect()
}

/// What a command said on the standard error.
fn told(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// What `--state` and its variable are for, at the end of many a hint.
const OTHER_FOLDER: &str = "or choose another folder with --state or WAYPOST_STATE_DIR";

/// A command fails as an error of the machine, says exactly this, and prints nothing.
#[track_caller]
fn assert_fails(machine: &Machine, words: &[&str], said: &str) {
    assert_ends(&machine.run(words), 3, said);
}

#[track_caller]
fn assert_ends(output: &Output, code: i32, said: &str) {
    assert_eq!(told(output), said);
    assert_eq!(output.status.code(), Some(code));
    assert_eq!(String::from_utf8_lossy(&output.stdout), "");
}

/// Every file below `folder`, with what is in it.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.insert(path.clone(), std::fs::read(path).unwrap());
        }
    }
    found
}
