//! `waypost doctor` without a terminal. In one it is tested with the screen.

use crate::support::{folder, json, state, text, waypost};

#[test]
fn without_a_terminal_it_says_what_it_can_and_leaves_nothing_behind() {
    let folder = folder();
    let page = text(&folder, "doctor");
    for line in ["? unknown  letters", "not measured", "! mend     locale", "hint: set LANG"] {
        assert!(page.contains(line), "{line}\n{page}");
    }
    assert!(page.contains(&*state(&folder).to_string_lossy()), "{page}");
    assert!(!page.contains('\u{1b}'), "{page}");
    assert!(!state(&folder).exists());
}

#[test]
fn what_can_be_mended_has_a_hint_and_nothing_else_has() {
    let folder = folder();
    let document = json(&folder, "doctor");
    assert_eq!(document["answers"], false);
    let findings = document["findings"].as_array().unwrap();
    assert!(findings.iter().any(|finding| finding["state"] == "mend"));
    for finding in findings {
        assert_eq!(finding["state"] == "mend", finding["hint"].is_string(), "{finding}");
    }
}

#[test]
fn what_is_set_up_well_needs_no_mending() {
    let folder = folder();
    let mut doctor = waypost(&folder);
    let path = std::env::var_os("PATH").unwrap_or_default();
    doctor.env("LANG", "C.UTF-8").env("TERM", "xterm-256color").env("PATH", path);
    doctor.env("HOME", folder.path()).env("EDITOR", "ls").arg("doctor").arg("--json");
    let output = doctor.output().unwrap();
    assert!(output.status.success());
    let document: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let findings = document["findings"].as_array().unwrap().iter();
    let bad: Vec<_> = findings.filter(|finding| finding["state"] == "mend").collect();
    assert!(bad.is_empty(), "{bad:?}");
}
