//! Addresses: shown whole, copied, and as a code for the phone.

use ratatui::style::Color;
use waypost::app::{Message, News, Popup};
use waypost::phrase::Phrase;
use waypost::trial::{Trials, lay};

use crate::keys::TO_ALGEBRA;
use crate::rig::{Rig, small_catalog};
use crate::support::{folder, run, text};

const ADDRESS: &str = "https://videos.example.org/watch?v=fNk&list=PLZ_ab";

#[test]
fn what_is_sent_to_the_terminal_is_not_said_to_be_copied() {
    let mut rig = Rig::new().after(TO_ALGEBRA);
    rig.world.has_clipboard = false;
    rig.press("y");
    assert_eq!(rig.world.sent, [ADDRESS]);
    let shown = "videos.example.org/watch?v=fNk&list=PLZ_ab";
    assert_eq!(rig.notice(), format!("Sent to your terminal's clipboard: {shown}"));
}

#[test]
fn a_tool_that_fails_is_named_when_the_terminal_stands_in_for_it() {
    let mut rig = Rig::new().after(TO_ALGEBRA);
    let address = waypost::address::WebAddress::parse(ADDRESS).unwrap();
    let said = Phrase::new("notice-sent-instead").with("program", "xclip");
    let said = said.with("how", "hangs").with("why", "");
    rig.tell(Message::News(News::NotCopied(address, Some(said))));
    assert_eq!(rig.world.sent, [ADDRESS]);
    let notice = rig.notice();
    assert!(notice.starts_with("xclip does not answer. The address was sent"), "{notice}");
}

#[test]
fn the_address_and_the_title_of_an_item_are_one_link_in_the_details() {
    let mut rig = Rig::new().after(TO_ALGEBRA);
    let buffer = rig.draw();
    let linked: Vec<Color> = buffer.content.iter().map(|cell| cell.underline_color).collect();
    let text: String = buffer
        .content
        .iter()
        .filter(|cell| cell.underline_color != Color::Reset)
        .map(ratatui::buffer::Cell::symbol)
        .collect();
    assert!(text.contains("linear algebra") && text.contains("videos.example.org"), "{text}");
    let mut links: Vec<Color> = linked.into_iter().filter(|link| *link != Color::Reset).collect();
    links.dedup();
    assert_eq!(links.len(), 1);
}

#[test]
fn the_code_of_an_address_is_dark_on_light_and_its_keys_are_its_own() {
    let mut rig = Rig::new().after(TO_ALGEBRA).sized(100, 40);
    rig.press("Q");
    let screen = rig.screen();
    assert!(
        screen.contains("─ Scan this with your phone ─") && screen.contains("█▀▀▀▀▀█"),
        "{screen}"
    );
    assert!(screen.contains(ADDRESS.get(..30).unwrap()), "{screen}");
    let buffer = rig.draw();
    let colours = |sign| {
        let cell = buffer.content.iter().find(|cell| cell.symbol() == sign).unwrap();
        (cell.fg, cell.bg)
    };
    let (black, white) = (Color::Rgb(0, 0, 0), Color::Rgb(255, 255, 255));
    assert_eq!(colours("▀"), (black, white));
    assert_eq!(colours("█"), (black, black), "whole blocks have gaps in many fonts");
    rig.press("i");
    assert!(rig.screen().contains("▄▄▄▄▄"), "{}", rig.screen());
    rig.press("y");
    assert_eq!(
        (rig.world.copied.as_slice(), &rig.model.ui.popup),
        ([ADDRESS.to_owned()].as_slice(), &None)
    );
    rig.press("Q q");
    assert!(rig.model.ui.popup.is_none() && rig.model.running);
}

#[test]
fn without_colours_the_light_modules_are_drawn() {
    let mut rig = Rig::new().after(TO_ALGEBRA).sized(100, 40);
    rig.model.ui.theme = "none".into();
    rig.press("Q");
    let screen = rig.screen();
    assert!(screen.contains("█ ▄▄▄▄▄ █"), "{screen}");
    assert!(screen.contains("If your phone cannot read it, swap"), "{screen}");
}

#[test]
fn a_code_takes_the_whole_window_where_it_must_and_says_what_it_needs_where_it_has_no_room() {
    let mut rig = Rig::new().after(TO_ALGEBRA).sized(80, 22);
    rig.press("Q");
    let screen = rig.screen();
    assert!(!screen.contains("Scan this") && screen.contains("█▀▀▀▀▀█"), "{screen}");
    assert!(screen.lines().last().unwrap().contains("i invert"), "{screen}");
    rig.resize(60, 16);
    let screen = rig.screen();
    assert!(
        screen.contains("needs") && screen.contains(ADDRESS) && !screen.contains('█'),
        "{screen}"
    );
    rig.resize(40, 10);
    let screen = rig.screen();
    assert!(screen.contains(ADDRESS.get(..40).unwrap()), "{screen}");
}

#[test]
fn an_address_that_no_browser_took_fills_whole_rows_where_it_is_longer_than_one() {
    let mut rig = Rig::new().after(TO_ALGEBRA).sized(40, 16);
    rig.world.has_browser = false;
    rig.press("o");
    let screen = rig.screen();
    let (first, rest) = ADDRESS.split_at(40);
    assert!(screen.contains(&format!("\n{first}\n{rest}\n")), "{screen}");
    rig.press("Q");
    assert!(
        matches!(&rig.model.ui.popup, Some(Popup::Code(code)) if code.address.as_str() == ADDRESS)
    );
}

#[test]
fn a_code_is_not_possible_where_there_is_no_address() {
    let rig = Rig::new().after("Q");
    assert_eq!(rig.notice(), "Choose an item first: a section has no link");
}

#[test]
fn the_shell_prints_the_code_above_the_address_and_opens_nothing() {
    let folder = folder();
    let printed = text(&folder, "open unsloth --qr");
    let lines: Vec<&str> = printed.lines().collect();
    assert_eq!(lines.last(), Some(&"https://github.com/unslothai/unsloth"));
    assert_eq!(lines.len(), 1 + 19, "a code of 37 modules in half blocks");
    assert!(lines[..19].iter().all(|line| line.chars().count() == 37));
    assert!(
        lines[0].chars().all(|c| c == '█') && lines[2].starts_with("████ ▄▄▄▄▄ █"),
        "{printed}"
    );
    let colours = text(&folder, "open unsloth --qr --color always");
    assert!(colours.starts_with("\u{1b}[38;5;16;48;5;231m   "), "{colours:?}");
    run(&folder, "open unsloth --qr --json").success().stderr("");
    assert!(!crate::support::state(&folder).exists());
}

#[test]
fn where_an_address_has_moved_to_is_in_the_details_and_the_old_one_is_opened() {
    let finding = r#"{"at":"2026-11-02T13:15:00Z","day":"2026-11-02","verdict":"moved","status":200,
        "to":"https://www.example.net/algebra"}"#;
    let trials = format!(r#"{{"tried":{{"{ADDRESS}":{finding}}}}}"#);
    let mut catalog = small_catalog();
    lay(&serde_json::from_str::<Trials>(&trials).unwrap().found_out(), &mut catalog);
    let mut rig = Rig::on(catalog);
    rig.model.ui.welcome = false;
    rig.press(TO_ALGEBRA);
    let screen = rig.screen();
    assert!(screen.contains("On 2026-11-02 the site said that"), "{screen}");
    assert!(screen.contains("it has moved, for good, to:"), "{screen}");
    assert!(screen.contains("│ example.net/algebra "), "{screen}");
    rig.press("o");
    assert_eq!(rig.world.opened, [ADDRESS]);
}
