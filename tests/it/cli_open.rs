//! `waypost open`.

use crate::support::{folder, json, run, text, waypost};

const UNSLOTH: &str = "https://github.com/unslothai/unsloth";

#[test]
fn the_address_can_be_printed_for_another_program() {
    let folder = folder();
    assert_eq!(text(&folder, "open unsloth --print"), format!("{UNSLOTH}\n"));
    let document = json(&folder, "open unsloth --print");
    assert_eq!((&document["url"], &document["opened"]), (&UNSLOTH.into(), &false.into()));
}

#[test]
fn without_a_browser_the_address_is_shown_whole() {
    let assert = run(&folder(), "open unsloth").code(3).stdout("");
    let told = String::from_utf8(assert.get_output().stderr.clone()).unwrap();
    assert!(told.starts_with("error: ") && told.contains(UNSLOTH), "{told}");
}

#[test]
fn an_item_without_address_is_nothing_to_open() {
    let said = "Calculus has no address: search for it by its name.\n";
    run(&folder(), "open term-calculus").code(1).stdout("").stderr(said);
}

#[cfg(unix)]
#[test]
fn the_browser_gets_exactly_the_address() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder();
    let (browser, log) = (folder.path().join("browser"), folder.path().join("log"));
    let script = format!("#!/bin/sh\nprintf '%s|' \"$@\" > '{}'\n", log.display());
    crate::support::write(&browser, &script);
    std::fs::set_permissions(&browser, PermissionsExt::from_mode(0o755)).unwrap();
    let mut command = waypost(&folder);
    command.args(["open", "unsloth"]).env("BROWSER", &browser);
    command.assert().success().stdout(format!("Opened {UNSLOTH}\n"));
    assert_eq!(std::fs::read_to_string(log).unwrap(), format!("{UNSLOTH}|"));
}
