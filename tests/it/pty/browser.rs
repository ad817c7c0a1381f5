//! Links: opened in the learner's browser, or shown and copied.

use std::io::Write;

use super::{ADDRESS, open_on_item};
use crate::machine::Machine;
use crate::terminal::{ENTER, count, shown};

/// The address in Base64, as `base64` writes it.
const ENCODED: &str = "aHR0cHM6Ly93d3cueW91dHViZS5jb20vd2F0Y2g/dj1mTmtfenphTW9TcyZsaXN0PVBMWkhRT2JPV1RRRFBEM01penpNMnhWRml0Z0Y4aEVfYWI=";

/// A browser that writes down how many arguments it got, and which.
const BROWSER: &str = "printf '%s\\n' \"$#\" \"$@\" >>\"$0.log\"\n";

#[test]
fn the_browser_gets_the_exact_address() {
    let machine = Machine::new();
    let script = machine.folder().join("browser");
    std::fs::File::create(&script).unwrap().write_all(BROWSER.as_bytes()).unwrap();
    let machine = machine.with("BROWSER", format!("sh {}", script.display()));
    let mut terminal = open_on_item(&machine);
    for (key, opened) in [("o", 1), (ENTER, 2)] {
        terminal.press(key);
        terminal.wait_for_text("Opened");
        let log = std::fs::read_to_string(script.with_extension("log")).unwrap();
        assert_eq!(log, format!("1\n{ADDRESS}\n").repeat(opened));
        terminal.press("j"); // another item
        terminal.press("k");
        terminal.press("c"); // another notice
        terminal.wait_until_gone("Opened");
    }
}

#[test]
fn where_there_is_no_browser_the_address_is_shown_whole() {
    let mut terminal = open_on_item(&Machine::new());
    terminal.press("o");
    // With air around it, so that a double click selects it.
    terminal.wait_for("the address", |screen| shown(screen).contains(&format!("│ {ADDRESS} ")));
}

#[test]
fn a_browser_that_fails_leaves_the_address_on_the_screen() {
    let mut terminal = open_on_item(&Machine::new().with("BROWSER", "false"));
    terminal.press("o");
    terminal.wait_for("the address", |screen| shown(screen).contains(&format!("│ {ADDRESS} ")));
}

#[test]
fn a_browser_that_is_not_there_leaves_the_address_on_the_screen_and_says_what_is_missing() {
    let mut terminal = open_on_item(&Machine::new().with("BROWSER", "/no/such/browser"));
    terminal.press("o");
    terminal.wait_for("the address", |screen| shown(screen).contains(&format!("│ {ADDRESS} ")));
    terminal.wait_for_text("Cannot start the browser /no/such/browser.");
    terminal.wait_for_text("BROWSER names");
}

/// A browser that hangs, and writes down which process it is.
const HANGING: &str = "echo $$ >\"$0.pid\"; exec sleep 1000\n";

#[test]
fn a_browser_that_hangs_holds_nothing_up_and_does_not_hold_the_terminal() {
    let machine = Machine::new();
    let script = machine.folder().join("browser");
    std::fs::File::create(&script).unwrap().write_all(HANGING.as_bytes()).unwrap();
    let machine = machine.with("BROWSER", format!("sh {}", script.display()));
    let mut terminal = open_on_item(&machine);
    terminal.press("o");
    // Every key is answered at once.
    terminal.press(" ");
    terminal.wait_for_text("✓ 3Blue1Brown");
    terminal.press("?");
    terminal.wait_for_text("Mark the item as begun");
    let pid = wait_for_file(&script.with_extension("pid"));
    terminal.press("?q");
    let left = terminal.end(); // nobody else holds the terminal
    assert!(left.status.success());
    let raw = String::from_utf8_lossy(&left.raw);
    assert!(!raw.contains("Opened"), "leaving waited for the browser");
    assert_eq!(machine.journal().len(), 1);
    let kill = machine.command_of(&["kill", "-s", "KILL", pid.trim()]).status().unwrap();
    assert!(kill.success(), "the browser should outlive the program");
}

#[cfg(target_os = "linux")] // where this shows which processes there are
#[test]
fn a_browser_that_has_ended_leaves_no_zombie() {
    let machine = Machine::new();
    let script = machine.folder().join("browser");
    let text = "echo $$ >\"$0.pid\"\n";
    std::fs::File::create(&script).unwrap().write_all(text.as_bytes()).unwrap();
    let mut terminal = open_on_item(&machine.with("BROWSER", format!("sh {}", script.display())));
    terminal.press("o");
    terminal.wait_for_text("Opened");
    let pid = std::fs::read_to_string(script.with_extension("pid")).unwrap();
    assert!(!std::path::Path::new("/proc").join(pid.trim()).exists(), "{pid} is still there");
}

#[cfg(target_os = "linux")] // where the system's browser is a program that can be replaced
#[test]
fn a_failure_of_the_systems_browser_is_seen_too() {
    let machine = Machine::new();
    let programs = machine.folder().join("programs");
    std::fs::create_dir(&programs).unwrap();
    let mut terminal = open_on_item(&machine.with("DISPLAY", ":99").with("PATH", &programs));
    for (program, said) in [("false", "Cannot open the link."), ("true", "Opened")] {
        let link = programs.join("xdg-open");
        if link.is_symlink() {
            std::fs::remove_file(&link).unwrap();
        }
        std::os::unix::fs::symlink(format!("/bin/{program}"), &link).unwrap();
        terminal.press("o");
        terminal.wait_for_text(said);
        terminal.press(crate::terminal::ESCAPE);
        terminal.wait_until_gone("Open this link elsewhere");
    }
}

/// Waits until the file at `path` has a line, and answers that.
fn wait_for_file(path: &std::path::Path) -> String {
    let deadline = std::time::Instant::now() + std::time::Duration::from_secs(30);
    loop {
        match std::fs::read_to_string(path) {
            Ok(text) if text.ends_with('\n') => return text,
            _ => assert!(std::time::Instant::now() < deadline, "{} never came", path.display()),
        }
        std::thread::yield_now();
    }
}

#[test]
fn an_address_is_sent_to_the_terminal_where_the_system_has_no_clipboard() {
    let mut terminal = open_on_item(&Machine::new());
    terminal.press("y");
    terminal.wait_for_text("Sent to your terminal's clipboard");
    let sequence = format!("\x1b]52;c;{ENCODED}");
    assert_eq!(count(terminal.raw(), sequence.as_bytes()), 1);
}

/// A machine with a desktop, whose only tool for the clipboard is this script.
fn with_tool(script: &str) -> Machine {
    use std::os::unix::fs::PermissionsExt;
    let machine = Machine::new();
    let programs = machine.folder().join("programs");
    std::fs::create_dir(&programs).unwrap();
    let tool = programs.join("xclip");
    let text = format!("#!/bin/sh\n{script}");
    std::fs::File::create(&tool).unwrap().write_all(text.as_bytes()).unwrap();
    std::fs::set_permissions(&tool, std::fs::Permissions::from_mode(0o755)).unwrap();
    machine.with("DISPLAY", ":99").with("PATH", &programs)
}

#[test]
fn a_tool_of_the_system_gets_exactly_the_address_and_the_terminal_nothing() {
    let machine = with_tool(
        "{ echo \"$*\"; while read -r line || [ -n \"$line\" ]; do echo \"<$line>\"; done; } >\"$HOME/copied\"\n",
    );
    let mut terminal = open_on_item(&machine);
    terminal.press("y");
    terminal.wait_for_text("Copied");
    let copied = std::fs::read_to_string(machine.folder().join("copied")).unwrap();
    assert_eq!(copied, format!("-in -selection clipboard\n<{ADDRESS}>\n"));
    assert_eq!(count(terminal.raw(), b"\x1b]52;"), 0);
}

#[test]
fn a_tool_that_fails_is_named_and_the_terminal_gets_the_address() {
    let mut terminal = open_on_item(&with_tool("exit 7\n"));
    terminal.press("y");
    terminal.wait_for_text("xclip failed (exit status: 7)");
    let sequence = format!("\x1b]52;c;{ENCODED}");
    assert_eq!(count(terminal.raw(), sequence.as_bytes()), 1);
}

#[test]
fn over_ssh_only_the_terminal_is_asked() {
    let machine =
        with_tool("echo >\"$HOME/copied\"\n").with("SSH_CONNECTION", "10.0.0.1 1 10.0.0.2 22");
    let mut terminal = open_on_item(&machine);
    terminal.press("y");
    terminal.wait_for_text("Sent to your terminal's clipboard");
    assert!(!machine.folder().join("copied").exists());
}
