//! `waypost doctor` in a terminal that answers, and in one that does not; and what comes of it.

use waypost::catalog::Lang;

use crate::machine::{Machine, WAYPOST};
use crate::support::write;
use crate::terminal::{CTRL_C, count};

/// What it asks last.
const LAST_QUESTION: &[u8] = b"\x1b[c";

#[test]
fn what_a_terminal_answers_is_said_and_kept_and_what_is_typed_meanwhile_is_dropped() {
    let machine = Machine::new();
    let script = format!("{WAYPOST} doctor; read -r line; echo \"got $line\"");
    let mut shell = machine.open_program(&["sh", "-c", &script], 120, 60).answers();
    shell.press("rm -rf here\n");
    shell.wait_for_text("Programs");
    shell.wait_for_text("git");
    let page = shell.screen().contents();
    for said in ["tester 1.0", "dark, #1a1b1f", "takes what is copied", "it does not have that"] {
        assert!(page.contains(said), "{said}\n{page}");
    }
    shell.press("later\n");
    shell.wait_for_text("got later");
    let left = shell.end();
    assert_eq!(left.modes[0], left.modes[1]);
    let kept = std::fs::read_to_string(machine.state().join("terminals")).unwrap();
    let kept: serde_json::Value = serde_json::from_str(&kept).unwrap();
    let measured = &kept["xterm-256color"]["telugu"];
    assert!(measured["clusters"].as_u64().unwrap() > 300, "{kept}");
}

#[test]
fn a_terminal_that_does_not_answer_is_given_back_whatever_ends_the_asking() {
    for way in ["nothing", "Ctrl-C", "TERM", "HUP"] {
        let machine = Machine::new();
        let mut terminal = machine.open_program(&[WAYPOST, "doctor"], 120, 60);
        terminal.wait_for_raw(LAST_QUESTION);
        match way {
            "nothing" => terminal.wait_for_text("it says nothing"),
            "Ctrl-C" => terminal.press(CTRL_C),
            signal => terminal.signal(signal),
        }
        let left = terminal.end();
        assert_eq!(left.status.success(), way == "nothing", "{way}: {:?}", left.status);
        assert_eq!(left.modes[0], left.modes[1], "{way}");
        assert!(!machine.state().exists(), "{way}");
    }
}

#[test]
fn a_dumb_terminal_is_asked_nothing() {
    let machine = Machine::new().with("TERM", "dumb");
    let left = machine.open_program(&[WAYPOST, "doctor"], 120, 60).end();
    assert_eq!(count(&left.raw, b"\x1b"), 0);
}

#[test]
fn rows_of_a_script_are_written_whole_also_where_the_terminal_was_measured_to_agree() {
    let whole_rows = |kept: &str| {
        let machine = Machine::new().with("TERM", "foot").with("LANG", "te_IN.UTF-8");
        write(&machine.state().join("terminals"), kept);
        let mut terminal = machine.open_browsing_in(Lang::Te);
        terminal.press("G");
        terminal.wait_for_text("ఫైన్");
        count(terminal.raw(), b"\x1b[2K")
    };
    let agreeing = r#"{"foot":{"telugu":{"clusters":9,"differing":0,"columns":{}}}}"#;
    let differing = r#"{"foot":{"telugu":{"clusters":9,"differing":1,"columns":{}}}}"#;
    // Letters of the right width may still leave their marks behind.
    for kept in [agreeing, differing, "{}"] {
        assert!(whole_rows(kept) > 0, "{kept}");
    }
}

#[test]
fn rows_with_a_sign_that_is_wide_here_are_written_whole() {
    let machine = Machine::new().with("TERM", "foot");
    let kept = r#"{"foot":{"symbol":{"clusters":9,"differing":1,"columns":{"▸":2}}}}"#;
    write(&machine.state().join("terminals"), kept);
    let terminal = machine.open_browsing();
    assert!(count(terminal.raw(), b"\x1b[2K") > 0);
}

#[test]
fn the_log_names_it_where_the_terminal_was_never_measured() {
    let machine = Machine::new();
    let mut terminal = machine.open_browsing();
    assert!(!terminal.screen().contents().contains("doctor"));
    terminal.press("m");
    terminal.wait_for_text("waypost doctor");
}
