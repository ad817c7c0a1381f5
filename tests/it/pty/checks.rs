//! Trying addresses: how far that is, and breaking it off.

use crate::cli_links::roadmap;
use crate::cli_links::server::Server;
use crate::machine::{Machine, WAYPOST};
use crate::support::write;
use crate::terminal::CTRL_C;

#[test]
fn a_check_shows_how_far_it_is_and_goes_on_where_it_was_broken_off() {
    let site = Server::start();
    let machine = Machine::new();
    let data = machine.folder().join("data");
    let machine = machine.with("WAYPOST_DATA_DIR", &data);
    let with = |other: &str| {
        let text = roadmap(&[("ok", site.url("ok")), ("other", site.url(other))]);
        write(&data.join("roadmaps/mine.toml"), text);
    };
    with("silent");
    let check = ["links", "check", "roadmap:mine", "--private", "--timeout"];
    let mut terminal = machine.open_program(&[&[WAYPOST], &check[..], &["600"]].concat(), 80, 24);
    terminal.wait_for_text("━━━━━━━━━━━━──────────── 1 of 2");
    terminal.press(CTRL_C);
    let left = terminal.end();
    assert_eq!(left.status.exit_code(), 130);
    let said = left.said();
    assert!(said.contains("Working: 1, dead: 0") && !said.contains('━'), "{said}");
    assert!(said.contains("Stopped. Not tried yet: 1 address."), "{said}");
    with("fine");
    let before = site.asked().len();
    let output = machine.run(&[&check[..], &["5", "--json"]].concat());
    let document: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&document["tried"], &document["known"]), (&1.into(), &1.into()));
    assert_eq!(site.asked()[before..], ["HEAD /fine"]);
}

#[test]
fn a_long_title_leaves_room_for_the_id() {
    const ID: &str = "an-id-that-is-long-and-still-can-be-read";
    let site = Server::start();
    let machine = Machine::new();
    let data = machine.folder().join("data");
    let machine = machine.with("WAYPOST_DATA_DIR", &data);
    write(&data.join("roadmaps/mine.toml"), roadmap(&[(ID, site.url("missing"))]));
    let check = [WAYPOST, "links", "check", "roadmap:mine", "--private"];
    let said = machine.open_program(&check, 80, 24).end().said();
    assert!(said.contains(&format!("! All about an-id-that-is-long-and-st…  {ID}\n")), "{said}");
}
