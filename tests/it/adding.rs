//! Putting an address into a roadmap of one's own on the screen.

use crossterm::event::Event;
use waypost::compose::{Piece, Place};

use crate::keys::TO_ALGEBRA;
use crate::renewing::{beside, own, renew};
use crate::rig::{Rig, small_catalog};

fn shows(rig: &mut Rig, text: &str) -> bool {
    rig.screen().contains(text)
}

#[test]
fn what_is_typed_is_explained_and_enter_has_it_written() {
    let mut rig = Rig::new().after("a");
    assert!(shows(&mut rig, "Add to a roadmap of your own"));
    assert!(shows(&mut rig, "reading-list/to-read"));
    rig.press("https://");
    assert!(!shows(&mut rig, "neither an address"));
    rig.press("example.org/how-to-read");
    assert!(shows(&mut rig, "Enter writes it into reading-list/to-read as: How to read"));
    rig.press("<enter>");
    let [planned] = rig.world.added.as_slice() else { panic!("{:?}", rig.world.added) };
    assert_eq!(planned.place.key(), "reading-list/to-read");
    assert!(shows(&mut rig, "How to read is now in reading-list/to-read"));
    assert!(!shows(&mut rig, "Add to a roadmap of your own"));
}

#[test]
fn the_title_and_the_place_are_lines_of_their_own() {
    let mut rig = Rig::new().after("a");
    rig.event(&Event::Paste("https://example.org/x\n".into()));
    rig.press("<tab>");
    rig.press("A<space>title");
    rig.press("<down><c-u>");
    rig.press("winter/papers");
    assert!(shows(&mut rig, "Enter writes it into winter/papers as: A title"));
    rig.press("<backtab><tab><enter>");
    let planned = rig.world.added.pop().unwrap();
    assert!(
        matches!(&planned.place, Place::Own { roadmap: (id, _), .. } if id.as_str() == "winter")
    );
    assert!(matches!(&planned.piece, Piece::Resource { title, .. } if title == "A title"));
}

#[test]
fn what_was_imported_is_not_proposed_as_a_place_to_write() {
    let mut catalog = beside(&[&own("a"), &own("b")]);
    catalog.roadmaps.iter_mut().find(|one| one.id.as_str() == "a").unwrap().is_imported = true;
    let mut rig = Rig::on(catalog);
    rig.model.ui.welcome = false;
    rig.press("a");
    assert!(shows(&mut rig, "b/top"), "{}", rig.screen());
}

#[test]
fn what_cannot_be_added_is_told_and_escape_leaves_everything_as_it_was() {
    let mut rig = Rig::new().after(TO_ALGEBRA).after("a");
    rig.press("<enter>");
    assert!(shows(&mut rig, "Add to a roadmap of your own"));
    rig.press("nonsense");
    assert!(shows(&mut rig, "`nonsense` is neither an address nor the id of an item"));
    rig.press("<enter><esc>");
    assert!(!shows(&mut rig, "Add to a roadmap of your own"));
    assert!(rig.world.added.is_empty());
}

#[test]
fn an_item_of_another_roadmap_is_named_by_its_id() {
    let mut rig = Rig::new().after("a");
    rig.press("attention");
    assert!(shows(&mut rig, "There is Attention"));
    rig.press("<enter>");
    let planned = rig.world.added.pop().unwrap();
    assert!(
        matches!(&planned.piece, Piece::Reference { id, title: None } if id.as_str() == "attention")
    );
}

#[test]
fn a_form_that_is_open_follows_the_roadmaps_as_they_come_and_go() {
    let both = || beside(&[&own("z"), &own("y")]);
    let mut rig = Rig::on(both());
    rig.model.ui.welcome = false;
    rig.press("a y-page");
    assert!(shows(&mut rig, "There is Linear page y"));
    renew(&mut rig, small_catalog());
    assert!(shows(&mut rig, "`y-page` is neither an address"));
    renew(&mut rig, both());
    rig.press("<enter>");
    assert_eq!(rig.world.added.len(), 1);
    // What was added is what is said, not that the roadmaps have changed.
    renew(&mut rig, beside(&[&own("z")]));
    assert!(rig.notice().contains("is now in"), "{}", rig.notice());
    renew(&mut rig, small_catalog());
    assert!(rig.notice().contains("have changed"), "{}", rig.notice());
}
