//! What goes wrong around the program: it is killed, the disk refuses, lines are damaged.

mod damage;
mod kill;
mod no_folder;

use std::collections::BTreeSet;
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
