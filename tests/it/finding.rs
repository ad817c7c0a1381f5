//! What the keys do in the search.

use waypost::app::{Focus, Subject, Ui, View};
use waypost::progress::Status;

use crate::keys::TO_ATTENTION;
use crate::rig::Rig;

#[test]
fn enter_goes_to_the_hit_and_back_is_where_it_stands() {
    let mut rig = Rig::new().after("/token <enter>");
    assert_eq!(
        (rig.node().as_str(), rig.item().as_str()),
        ("models/basics/python", "tokenizer-notes")
    );
    assert_eq!((rig.model.ui.view, rig.model.ui.focus), (View::Browse, Focus::Items));
    rig.press("<space>");
    assert_eq!(rig.status("tokenizer-notes"), Status::Done);
    rig.press("h k");
    assert_eq!(rig.node(), "models/basics", "the sections around the hit are unfolded");
}

#[test]
fn a_title_of_one_place_leads_to_that_place() {
    let rig = Rig::new().after("/read again <enter>");
    assert_eq!((rig.node().as_str(), rig.item().as_str()), ("tuning/how-to", "attention"));
}

#[test]
fn arrows_choose_among_the_hits() {
    let mut rig = Rig::new().after("/tun");
    let hits = rig.model.ui.search.hits.len();
    assert!(hits > 2, "{hits}");
    let second = rig.model.ui.search.hits[1].place;
    rig.press("<down>");
    assert_eq!(rig.model.subject(), Subject::Item(second));
    rig.press("<ctrl-n><ctrl-p><up><up>");
    assert_eq!(rig.model.ui.search.cursor, 0);
}

#[test]
fn the_line_is_edited_where_the_caret_is() {
    let rig = Rig::new().after("/lora <left><left> x <backspace><home>ф<end>! <ctrl-w>");
    assert_eq!(rig.model.ui.search.field.text(), "фlora");
    let rig = rig.after("<ctrl-u>к");
    assert_eq!(rig.model.ui.search.field.text(), "к");
}

#[test]
fn escape_comes_back_to_exactly_where_one_was() {
    for keys in ["", TO_ATTENTION, "<enter><enter>jj <tab> jj", "lj z", "p j"] {
        let mut rig = Rig::new().sized(80, 18).after(keys);
        let before = rig.model.ui.clone();
        for detour in ["/lora <down><esc>", "/zzqqz <esc>", "? jj <esc>", "??"] {
            rig.press(detour);
            let search = before.search.clone();
            assert_eq!(Ui { search, ..rig.model.ui.clone() }, before, "{keys:?}, {detour:?}");
        }
    }
}

#[test]
fn enter_waits_for_the_answer_to_what_was_typed() {
    let mut rig = Rig::new().after("/lora");
    rig.world.searches_slowly = true;
    rig.press("<ctrl-u> token <enter>");
    assert_eq!(rig.model.ui.view, View::Search, "what is shown answers another line");
    rig.hear();
    assert_eq!((rig.model.ui.view, rig.item().as_str()), (View::Browse, "tokenizer-notes"));
    rig.press("/alg <ctrl-o>");
    rig.hear();
    assert_eq!(rig.world.opened, ["https://videos.example.org/watch?v=fNk&list=PLZ_ab"]);
    rig.press("<ctrl-u> zzqqz <enter>");
    rig.hear();
    assert_eq!(rig.notice(), "Nothing was found to go to");
}

#[test]
fn an_answer_that_comes_too_late_disturbs_nothing() {
    let mut rig = Rig::new().sized(80, 18).after(TO_ATTENTION).after("<tab> jj");
    rig.world.searches_slowly = true;
    rig.press("/lora <enter><esc>");
    let before = rig.model.ui.clone();
    rig.hear();
    assert_eq!(rig.model.ui, before);
}

#[test]
fn letters_only_type_in_the_search() {
    let rig = Rig::new().after("/q?uxdso");
    assert!(rig.model.running && rig.world.appended.is_empty());
    assert_eq!(rig.model.ui.search.field.text(), "q?uxdso");
}
