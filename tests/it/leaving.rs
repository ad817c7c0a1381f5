//! Leaving while something is not saved: the program asks, and leaves by itself when it is.

use insta::assert_snapshot;
use waypost::progress::Status;

use crate::keys::TO_ATTENTION;
use crate::rig::Rig;

/// A learner who ticked something off that the disk did not take.
fn unsaved() -> Rig {
    let mut rig = Rig::new().after(TO_ATTENTION);
    rig.world.refusal = Some("No space left on device");
    rig.after("<space>")
}

#[test]
fn nothing_is_asked_when_all_is_saved() {
    assert!(!Rig::new().after("q").model.running);
    let ticked = Rig::new().after(TO_ATTENTION).after("<space> q");
    assert!(!ticked.model.running);
}

#[test]
fn leaving_with_something_unsaved_asks_and_says_why() {
    let mut rig = unsaved().after("q");
    assert!(rig.model.running);
    assert_snapshot!(rig.crop(10, 7, 80, 9), @"
    ╭─ Leave now? ─────────────────────────────────────────────────────────────────╮
    │ One thing that you did is not on the disk yet.                               │
    │                                                                              │
    │ Not saved yet, and tried again: No space left on device. Look at ~/.local/   │
    │ state/waypost/journal/laptop.jsonl                                           │
    │                                                                              │
    │ Waypost leaves as soon as that has worked. If you leave before, the shell    │
    │ names what has to be done again.                                             │
    ╰──────────────────────────────────────────────────────────────────────────────╯
    ");
    assert_snapshot!(rig.crop(0, 23, 60, 1), @" Esc stay  q leave anyway");
}

#[test]
fn escape_stays_and_a_second_q_leaves() {
    for (keys, stays) in
        [("q <esc>", true), ("q q", false), ("<c-c> <c-c>", false), ("q j <space>", true)]
    {
        let rig = unsaved().after(keys);
        assert_eq!(rig.model.running, stays, "{keys}");
        assert_eq!(rig.status("attention"), Status::Done, "{keys}");
    }
}

#[test]
fn the_program_leaves_by_itself_when_it_is_saved_and_only_when_that_was_asked() {
    let mut rig = unsaved();
    rig.make_room();
    assert!(rig.model.running && rig.model.behind.is_none());
    let mut rig = unsaved().after("q");
    rig.make_room();
    assert!(!rig.model.running);
    assert_eq!(rig.world.appended.len(), 1);
    let mut rig = unsaved().after("q <esc>");
    rig.make_room();
    assert!(rig.model.running);
}

#[test]
fn the_question_fits_on_a_small_screen() {
    let mut rig = unsaved().sized(40, 10).after("q");
    assert_snapshot!(rig.screen(), @"
     waypost  Basics    1 not saved  1 of 4
    ╭─ Leave now? ─────────────────────────╮
    │ One thing that you did is not on the │
    │ disk yet.                            │
    │ Not saved yet, and tried again: No   │
    │ space left on device. Look at        │
    │ ~/.local/state/waypost/journal/      │
    │ laptop.jsonl                         │
    ╰──────────────────────────────────────╯
     Esc stay  q leave anyway
    ");
}

#[test]
fn where_there_is_no_room_for_the_whole_reason_it_is_begun() {
    let mut rig = unsaved().sized(40, 9).after("q");
    assert!(rig.screen().contains("│ Not saved yet, and tried again: No"), "{}", rig.screen());
}
