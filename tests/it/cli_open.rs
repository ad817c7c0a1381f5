//! `waypost open`.

use crate::support::{folder, json, run, state, text, waypost};

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

/// Opens `id` in a browser that does nothing.
#[cfg(unix)]
fn open(folder: &tempfile::TempDir, id: &str) -> assert_cmd::assert::Assert {
    let mut command = waypost(folder);
    command.args(["open", id]).env("BROWSER", "true").env("PATH", "/bin:/usr/bin");
    command.assert().success()
}

#[cfg(unix)]
#[test]
fn that_a_link_was_opened_is_written_down_and_shown() {
    let folder = folder();
    open(&folder, "unsloth").stderr("");
    open(&folder, "unsloth").stderr("");
    let lines = crate::support::journal(&folder);
    let what = |line: &serde_json::Value| (line["field"].clone(), line["value"].clone());
    assert_eq!(
        lines.iter().map(what).collect::<Vec<_>>(),
        [("opened".into(), true.into()), ("opened".into(), true.into())]
    );
    let page = text(&folder, "show unsloth");
    assert!(page.contains(&format!("{UNSLOTH}\nopened 2 times, last on 2")), "{page}");
    let item = &json(&folder, "show unsloth")["item"];
    assert_eq!((&item["times_opened"], &item["status"]), (&2.into(), &"todo".into()));
    assert!(item["opened_at"].as_str().unwrap().contains('T') && item["updated_at"].is_null());
    let history = text(&folder, "history unsloth");
    assert!(
        history.lines().skip(1).all(|line| line.contains("· opened  Fine-tuning LLMs")),
        "{history}"
    );
    assert_eq!(json(&folder, "history")["events"][0]["field"], "opened");
    let nothing = "There is nothing to take back: nothing was done yet\n";
    run(&folder, "undo").code(1).stderr(nothing);
}

#[cfg(unix)]
#[test]
fn of_items_that_match_as_well_the_one_that_was_opened_comes_first_unless_that_is_not_wanted() {
    let folder = folder();
    let first = |arguments: &str| -> Vec<String> {
        let found = json(&folder, arguments);
        crate::support::of_items(&found, "id").into_iter().take(2).map(str::to_owned).collect()
    };
    let before = first("search attention");
    assert_eq!(before, ["term-attention", "term-attention-mechanisms"]);
    open(&folder, "attention-is-all-you-need");
    let now = first("search attention");
    assert_eq!(now, ["term-attention", "attention-is-all-you-need"], "the whole title stays first");
    assert_eq!(first("search attention --ignore-opened"), before);
    // As the screen keeps it.
    crate::support::write(&state(&folder).join("session"), "{\"ignores_openings\":true}");
    assert_eq!(first("search attention"), before);
    open(&folder, "attention-is-all-you-need");
    assert_eq!(crate::support::journal(&folder).len(), 1);
}

#[test]
fn nothing_is_written_down_when_nothing_was_opened() {
    let folder = folder();
    run(&folder, "open unsloth --print").success();
    run(&folder, "open unsloth").code(3);
    run(&folder, "open term-calculus").code(1);
    assert!(!state(&folder).exists());
}

#[cfg(unix)]
#[test]
fn a_link_is_open_also_where_that_cannot_be_written_down() {
    let folder = folder();
    crate::support::write(&state(&folder), "a file in the way");
    let opened = open(&folder, "unsloth").stdout(format!("Opened {UNSLOTH}\n"));
    let said = String::from_utf8(opened.get_output().stderr.clone()).unwrap();
    assert!(said.contains("The link is open. That could not be written down: "), "{said}");
}
