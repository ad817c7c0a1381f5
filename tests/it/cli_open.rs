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
    let said = format!(
        "error: there is no browser here to open the link\n\
         hint: open {UNSLOTH} elsewhere, or name a browser in the environment variable BROWSER\n"
    );
    run(&folder(), "open unsloth").code(3).stdout("").stderr(said);
}

#[cfg(unix)]
#[test]
fn a_browser_that_fails_or_is_not_there_is_named_with_the_address() {
    let failures = [
        ("false", "the browser could not open the link\n  exit status: 1\n"),
        (
            "/no/such/browser",
            "cannot start the browser /no/such/browser\n  No such file or directory (os error 2)\n",
        ),
        (
            "/no/such/browser:/nor/this -x",
            "cannot start the browser /nor/this\n  No such file or directory (os error 2)\n",
        ),
    ];
    for (browser, what) in failures {
        let mut command = waypost(&folder());
        command.args(["open", "unsloth"]).env("BROWSER", browser).env("PATH", "/bin:/usr/bin");
        let said = format!(
            "error: {what}hint: open {UNSLOTH} elsewhere, or correct the environment variable BROWSER\n"
        );
        command.assert().code(3).stdout("").stderr(said);
    }
}

#[cfg(unix)]
#[test]
fn a_browser_that_hangs_holds_the_command_up_for_a_moment_only() {
    let folder = folder();
    let script = folder.path().join("browser");
    crate::support::write(&script, "echo $$ >\"$0.pid\"; exec sleep 1000\n");
    let mut command = waypost(&folder);
    command.args(["open", "unsloth"]).env("PATH", "/bin:/usr/bin");
    command.env("BROWSER", format!("sh {}", script.display()));
    // That the output ends shows that the browser does not hold it open.
    command.assert().success().stdout(format!("Opened {UNSLOTH}\n")).stderr("");
    let pid = std::fs::read_to_string(script.with_extension("pid")).unwrap();
    let kill = std::process::Command::new("kill").args(["-s", "KILL", pid.trim()]).status();
    assert!(kill.unwrap().success(), "the browser should outlive the command");
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
