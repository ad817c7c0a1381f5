//! The learner's own roadmaps: shown while they are written.

use crate::machine::Machine;
use crate::own::OWN;
use crate::support::write;
use crate::terminal::{ENTER, ESCAPE};

#[test]
fn a_roadmap_is_seen_as_soon_as_it_is_saved_and_a_mistake_in_it_is_told() {
    let machine = Machine::new();
    let data = machine.folder().join("data");
    let machine = machine.with("WAYPOST_DATA_DIR", &data);
    let file = data.join("roadmaps/mine.toml");
    let mut terminal = machine.open_browsing();
    write(&file, OWN);
    terminal.wait_for_text("My reading");
    terminal.press("/zebras");
    terminal.wait_for_text("All about zebras");
    write(&file, OWN.replace("about zebras", "about lions, not zebras"));
    terminal.wait_for_text("All about lions");
    write(&file, OWN.replace("[[section]]", "[[sektion]]"));
    terminal.wait_for_text("is left out: it has a mistake");
    std::fs::remove_file(&file).unwrap();
    terminal.wait_for_text("Your roadmaps have changed");
    terminal.press(ESCAPE);
    terminal.wait_for("the panes without it", |screen| {
        let shown = screen.contents();
        shown.contains("─ Roadmaps ─") && !shown.contains("My reading")
    });
    terminal.press("q");
    assert!(terminal.end().status.success());
}

#[test]
fn what_is_wrong_from_the_start_is_told_and_the_learner_goes_on_where_they_were() {
    let machine = Machine::new();
    let data = machine.folder().join("data");
    let machine = machine.with("WAYPOST_DATA_DIR", &data);
    write(&data.join("roadmaps/mine.toml"), OWN);
    let mut terminal = machine.open_browsing();
    terminal.press("/about zebras");
    terminal.wait_for_text("All about zebras");
    terminal.press(ENTER);
    terminal.wait_for_text("─ Winter ─");
    terminal.press("q");
    assert!(terminal.end().status.success());
    write(&data.join("roadmaps/wrong.toml"), "format = 1\n");
    let mut terminal = machine.open();
    terminal.wait_for("both", |screen| {
        let shown = screen.contents();
        shown.contains("─ Winter ─") && shown.contains("is left out")
    });
    terminal.press("q");
    assert!(terminal.end().status.success());
}

#[test]
fn an_address_is_added_with_one_key_and_stands_there_at_once() {
    let machine = Machine::new();
    let data = machine.folder().join("data");
    let machine = machine.with("WAYPOST_DATA_DIR", &data);
    let mut terminal = machine.open_browsing();
    terminal.press("a");
    terminal.wait_for_text("Add to a roadmap of your own");
    terminal.press("https://example.org/how-to-read-a-paper");
    terminal.wait_for_text("Enter writes it into reading-list/to-read");
    terminal.press(ENTER);
    terminal.wait_for_text("Reading list");
    terminal.press("/url:how-to-read-a");
    terminal.wait_for_text("1 of 1");
    terminal.press(ENTER);
    terminal.wait_for_text("─ To read ─");
    terminal.press("q");
    assert!(terminal.end().status.success());
    let file = std::fs::read_to_string(data.join("roadmaps/reading-list.toml")).unwrap();
    assert!(file.contains("https://example.org/how-to-read-a-paper"));
}
