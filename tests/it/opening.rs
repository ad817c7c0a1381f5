//! Links that were opened: written down, shown, and first among equals in a search.

use waypost::app::View;
use waypost::progress::Status;

use crate::keys::TO_ALGEBRA;
use crate::rig::Rig;

/// The item and the field of each event that went to the journal.
fn written(rig: &Rig) -> Vec<(&str, &str)> {
    rig.world.appended.iter().map(|event| (&*event.item, event.field.name())).collect()
}

#[test]
fn a_link_that_a_browser_has_is_written_down_and_the_details_say_so() {
    let mut rig = Rig::new().after(TO_ALGEBRA).after("o");
    assert_eq!(written(&rig), [("linear-algebra", "opened")]);
    assert_eq!(rig.notice(), "Opened videos.example.org/watch?v=fNk&list=PLZ_ab");
    assert!(rig.screen().contains("opened once, on 2026-11-02"), "{}", rig.screen());
    rig.press("<enter>");
    assert!(rig.screen().contains("opened 2 times, last on 2026-11-02"), "{}", rig.screen());
    assert_eq!(rig.status("linear-algebra"), Status::Todo);
}

#[test]
fn what_no_browser_took_was_not_opened_nor_what_was_copied() {
    let mut rig = Rig::new().after(TO_ALGEBRA).after("y");
    rig.world.has_browser = false;
    rig.press("o y <esc>");
    assert_eq!(written(&rig), []);
    assert!(!rig.screen().contains("opened"), "{}", rig.screen());
}

#[test]
fn undo_and_redo_pass_over_what_was_opened() {
    let mut rig = Rig::new().after(TO_ALGEBRA).after("<space> o u");
    assert_eq!(
        (rig.status("linear-algebra"), rig.notice().contains("Undone")),
        (Status::Todo, true)
    );
    rig.press("o U");
    assert_eq!(rig.status("linear-algebra"), Status::Done);
    assert_eq!(rig.record("linear-algebra").openings.count(), 2);
    rig.press("u u");
    assert_eq!(rig.notice(), "There is nothing to take back: all of it already is");
    assert_eq!(rig.record("linear-algebra").openings.count(), 2);
}

#[test]
fn of_hits_that_match_as_well_the_one_that_was_opened_comes_first() {
    let mut rig = Rig::new().after("/t");
    assert_eq!(rig.item(), "step-train", "it is the shortest");
    rig.press("<c-u> guide <c-o>");
    assert_eq!((rig.model.ui.view, rig.item().as_str()), (View::Search, "tuning-guide"));
    rig.press("<c-u> t");
    assert_eq!(rig.item(), "tuning-guide");
    rig.press("<c-u> train");
    assert_eq!(rig.item(), "step-train", "a better match stays one");
}

#[test]
fn it_can_be_switched_off_and_stays_so() {
    let rig = Rig::new().after("/guide <c-o><esc> :remember <enter>");
    assert_eq!(rig.notice(), "Links you open: no longer remembered, nor heeded in a search");
    assert_eq!(rig.after("/t").item(), "step-train");

    let mut rig = Rig::new().after(":remember <enter>").after(TO_ALGEBRA).after("o");
    assert_eq!((written(&rig), rig.world.opened.len()), (vec![], 1));
    assert_eq!(rig.notice(), "Opened videos.example.org/watch?v=fNk&list=PLZ_ab");
    assert_eq!(rig.world.settings, "remember-openings = false\n");
    assert!(!rig.next_settings().config().remember_openings);
    rig.press(":remember <enter> o");
    assert_eq!(written(&rig), [("linear-algebra", "opened")]);
}

#[test]
fn an_opening_that_could_not_be_saved_is_tried_again_like_all_else() {
    let mut rig = Rig::new().after(TO_ALGEBRA);
    rig.world.refusal = Some("the disk is full");
    rig.press("o");
    assert_eq!(
        rig.notice(),
        "Not saved yet, and tried again: the disk is full. Look at \
         ~/.local/state/waypost/journal/laptop.jsonl"
    );
    rig.make_room();
    assert_eq!(rig.notice(), "Opened videos.example.org/watch?v=fNk&list=PLZ_ab");
    assert_eq!(written(&rig), [("linear-algebra", "opened")]);
}
