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
    rig.press("<c-n><c-p><up><up>");
    assert_eq!(rig.model.ui.search.cursor, 0);
}

#[test]
fn the_line_is_edited_where_the_caret_is() {
    let rig = Rig::new().after("/lora <left><left> x <backspace><home>ф<end>! <c-w>");
    assert_eq!(rig.model.ui.search.field.text(), "фlora");
    let rig = rig.after("<c-u>к");
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
    rig.press("<c-u> token <enter>");
    assert_eq!(rig.model.ui.view, View::Search, "what is shown answers another line");
    rig.hear();
    assert_eq!((rig.model.ui.view, rig.item().as_str()), (View::Browse, "tokenizer-notes"));
    rig.press("/alg <c-o>");
    rig.hear();
    assert_eq!(rig.world.opened, ["https://videos.example.org/watch?v=fNk&list=PLZ_ab"]);
    rig.press("<c-u> zzqqz <enter>");
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

#[test]
fn tab_completes_a_field_and_its_value_and_again_the_next_that_fits() {
    let mut rig = Rig::new().after("/ki <tab>");
    let line = |rig: &Rig| rig.model.ui.search.field.text().to_owned();
    assert_eq!(line(&rig), "kind:");
    rig.press("vi <tab>");
    assert_eq!(line(&rig), "kind:video");
    let found = rig.model.ui.search.hits.len();
    assert!(found > 0 && found < rig.model.catalog.items.len(), "the search follows");
    let before = rig.model.ui.clone();
    rig.press("<tab>");
    assert_eq!(rig.model.ui.search.hits, before.search.hits, "nothing else fits");
    rig.press("<c-u> l <tab>");
    assert_eq!(line(&rig), "level:");
    rig.press("<tab>");
    assert_eq!(line(&rig), "lang:");
    rig.press("e <tab>");
    assert_eq!(line(&rig), "lang:en");
}

#[test]
fn tab_leaves_alone_what_it_cannot_complete() {
    for (keys, line) in [("/lora <tab>", "lora"), ("/<tab>", "")] {
        let rig = Rig::new().after(keys);
        assert_eq!((rig.model.ui.search.field.text(), rig.model.ui.view), (line, View::Search));
    }
    let rig = Rig::new().after("? / ki <tab>");
    assert_eq!(rig.model.ui.help.text(), "ki", "the help is no query");
    let rig = Rig::new().after("<tab>");
    assert_eq!(rig.model.ui.focus, Focus::Items, "in the panes it goes to the next one");
}

#[test]
fn the_search_understands_all_signs_and_explains_a_mistake() {
    let mut rig = Rig::new().after("/attention <space> | <space> tokenizer");
    assert!(rig.model.ui.search.hits.len() > 1);
    rig.press("<c-u> knd:video <space> lora");
    assert!(rig.screen().contains("no field `knd`; did you mean `kind`?"));
    assert!(!rig.model.ui.search.hits.is_empty(), "the rest still searches");
}

#[test]
fn the_help_says_what_a_query_can_say_and_finds_it() {
    let mut rig = Rig::new().sized(100, 250).after("?");
    let screen = rig.screen();
    for rule in waypost::search::RULES {
        assert!(screen.contains(rule.write), "{}", rule.write);
    }
    rig.press("/minutes");
    assert!(rig.screen().contains("minutes<30") && !rig.screen().contains("kind:video"));
}
