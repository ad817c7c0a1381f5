//! An update of the program: what is new is told, and no longer once it was looked at.

use crate::machine::Machine;
use crate::support::write;

#[test]
fn after_an_update_what_is_new_is_told_until_it_was_looked_at() {
    let machine = Machine::new();
    let mut terminal = machine.open_browsing();
    terminal.press("q");
    assert!(terminal.end().status.success());
    // The first start has noted what there was: nothing of it is ever new.
    let file = machine.state().join("seen");
    let seen = std::fs::read_to_string(&file).unwrap();
    let mut before: serde_json::Value = serde_json::from_str(&seen).unwrap();
    before["fingerprint"] = "of the edition before".into();
    before["items"].as_array_mut().unwrap().retain(|item| item["id"] != "unsloth");
    write(&file, before.to_string());
    std::fs::remove_file(machine.state().join("session")).unwrap();

    // Who does not look is told again.
    for _ in 0..2 {
        let mut terminal = machine.open();
        terminal.wait_for_text("1 new since you were here · N");
        terminal.press("q");
        assert!(terminal.end().status.success());
    }
    let mut terminal = machine.open();
    terminal.wait_for_text("1 new since you were here · N");
    terminal.press("N");
    terminal.wait_for_text("Unsloth");
    terminal.press("q");
    assert!(terminal.end().status.success());
    assert_eq!(std::fs::read_to_string(&file).unwrap(), seen);

    let mut terminal = machine.open();
    terminal.press("N");
    terminal.wait_for_text("Nothing has changed since you were here.");
}
