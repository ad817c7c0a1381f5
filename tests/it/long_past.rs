//! A past that is known in short: what needs more of it has all of it read.

use waypost::app::{Message, News};
use waypost::progress::{Journal, Status};

use crate::keys::TO_ATTENTION;
use crate::rig::Rig;

/// A learner who ticked one item and opened it again, so often; of which only the latest is known.
fn long_past(ticks: usize) -> Rig {
    let mut rig = Rig::new().after(TO_ATTENTION);
    for _ in 0..ticks {
        rig.press("<space>");
    }
    let whole = rig.model.journal.clone();
    let journal = Box::new(Journal::from_abridged(whole.abridge(2)));
    rig.world.whole = whole;
    rig.tell(Message::News(News::Recalled { journal, damage: None }));
    assert!(!rig.model.journal.is_whole());
    rig
}

#[test]
fn progress_is_shown_and_changed_without_the_past() {
    let mut rig = long_past(7);
    assert_eq!(rig.status("attention"), Status::Done);
    rig.press("d");
    assert_eq!(rig.status("attention"), Status::Doing);
    rig.press("u u");
    assert_eq!(rig.status("attention"), Status::Todo);
    assert!(!rig.model.journal.is_whole());
}

#[test]
fn an_undo_goes_back_to_the_very_first_deed_and_a_redo_to_the_last() {
    let mut rig = long_past(7);
    for undone in 1..=7 {
        rig.press("u");
        let expected = if undone % 2 == 0 { Status::Done } else { Status::Todo };
        assert_eq!(rig.status("attention"), expected, "after {undone}");
        // What is written from now on belongs to the whole journal too.
        for event in rig.world.appended.clone() {
            rig.world.whole.insert(event);
        }
    }
    assert!(rig.model.journal.is_whole());
    assert_eq!(rig.after("u").notice(), "There is nothing to take back: all of it already is");
}
