//! Searches that are kept under a name, as sections of their own.

use insta::assert_snapshot;
use waypost::app::{Focus, Kept, ListRow, Message, Model, News, Popup, Ui, View};
use waypost::progress::Status;

use crate::rig::{Rig, device, now};

/// The ids of the items in the middle pane.
fn shown(rig: &Rig) -> Vec<String> {
    let items = rig.model.list.iter().filter_map(|row| match row {
        ListRow::Item(place) => Some(rig.model.item_at(*place).id.to_string()),
        _ => None,
    });
    items.collect()
}

/// The names of the kept searches.
fn names(rig: &Rig) -> Vec<&str> {
    rig.model.ui.kept.all().iter().map(Kept::name).collect()
}

/// Tells `rig` what was done in `other`.
fn learn(rig: &mut Rig, other: &Rig) {
    let events = other.world.appended.clone();
    rig.tell(Message::News(News::JournalRead { events, damage: None }));
}

/// The papers are kept as “To read”, and one is in that search.
fn to_read() -> Rig {
    Rig::new()
        .after("/ kind:paper <space> status:todo <c-k> To <space> read <enter> <esc> G <enter>")
}

#[test]
fn a_search_is_kept_under_the_name_that_is_typed_and_stands_below_the_roadmaps() {
    let mut rig = Rig::new().sized(80, 16).after("/ kind:paper <c-k>");
    assert_snapshot!(rig.screen(), @"
     waypost  Search                                           ━━━━━━━━━━━━  0 of 4
    ╭──────────────────────────────────────────────────────────────────────────────╮
    │ / kind:paper                                                          1 of 1 │
    ╰────── ╭─ Keep this search ───────────────────────────────────────────╮───────╯
     ○ Atte │ Name  kind:paper                                             │ paper
       Lang ├──────────────────────────────────────────────────────────────┤
            │ / kind:paper                                                 │
            │ Without a name it is called like its line.                   │
            ╰──────────────────────────────────────────────────────────────╯






     Enter keep  Esc back
    ");
    rig.press("Papers <enter>");
    assert_eq!(rig.notice(), "✓ Papers · kept under Searches");
    assert_eq!(rig.model.ui.view, View::Search, "the search goes on");
    rig.press("<esc> G <enter>");
    assert_eq!(rig.node(), "searches/Papers");
    assert_snapshot!(rig.screen(), @"
     waypost  Papers                                           ━━━━━━━━━━━━  0 of 1
    ╭─ Roadmaps ─────────────────╮╭─ Papers ─────────────────────────────── 0 of 1 ╮
    │ ▸ Language models      0/4 ││ Language models › Basics                       │
    │ ▸ Fine-tuning          0/6 ││ ○ Attention Is All You Need              paper │
    │ ▾ Searches               1 ││                                                │
    │     Papers             0/1 ││                                                │
    │                            ││                                                │
    │                            ││                                                │
    │                            ││                                                │
    │                            ││                                                │
    │                            ││                                                │
    │                            ││                                                │
    │                            ││                                                │
    │                            ││                                                │
    ╰────────────────────────────╯╰────────────────────────────────────────────────╯
     Space done  o open  d doing  n note  ? help     ✓ Papers · kept under Searches
    ");
}

#[test]
fn without_a_name_it_is_called_like_its_line() {
    let rig = Rig::new().after("/ lora <c-k> <enter>");
    assert_eq!(names(&rig), ["lora"]);
}

#[test]
fn all_keys_work_on_what_it_finds_and_it_is_up_to_date_at_once() {
    let mut rig = to_read();
    assert_eq!(shown(&rig), ["attention"]);
    rig.press("s o");
    assert!(rig.record("attention").starred);
    assert_eq!(rig.world.opened.len(), 1);
    rig.press("<space>");
    assert_eq!(rig.status("attention"), Status::Done);
    assert_eq!(shown(&rig), [""; 0], "it is no longer to be read");
    assert!(rig.screen().contains("Nothing fits now."));
    rig.press("u");
    assert_eq!(shown(&rig), ["attention"]);
}

#[test]
fn an_item_stays_in_its_place_when_its_status_changes() {
    let mut rig = Rig::new().after("/ type:resource <c-k> all <enter> <esc> G <enter>");
    let before = shown(&rig);
    assert!(before.len() > 4, "{before:?}");
    rig.press("j <space> j");
    assert_eq!(shown(&rig), before);
    assert_eq!(rig.item(), before[2]);
    let found = rig.model.ui.kept.all()[0].found.clone().unwrap();
    assert_eq!((found.tally.done, found.tally.total), (1, before.len()));
    rig.press("c");
    assert_eq!(shown(&rig).len(), before.len() - 1);
    rig.press("c f tun");
    assert!(shown(&rig).iter().all(|id| before.contains(id)) && shown(&rig).len() < before.len());
}

#[test]
fn several_rows_and_the_whole_search_are_marked_like_those_of_a_section() {
    let mut rig = Rig::new().after("/ type:step <c-k> steps <enter> <esc> G <enter>");
    let steps = shown(&rig);
    rig.press("V <space>");
    assert!(steps.iter().all(|id| rig.status(id) == Status::Done));
    rig.press(": section <space> open <enter>");
    assert!(steps.iter().all(|id| rig.status(id) == Status::Todo), "{}", rig.notice());
}

#[test]
fn a_key_goes_to_where_the_item_stands_and_back() {
    let mut rig = to_read();
    rig.press("P");
    assert_eq!((rig.node().as_str(), rig.item().as_str()), ("models/basics", "attention"));
    rig.press("[");
    assert_eq!((rig.node().as_str(), rig.item().as_str()), ("searches/To read", "attention"));
    rig.press("P P");
    assert_eq!(rig.node(), "tuning/how-to", "there it stands besides");
}

#[test]
fn it_can_be_renamed_forgotten_and_brought_back() {
    let mut rig = to_read();
    rig.press("h r <c-u> Papers <enter>");
    assert_eq!((names(&rig), rig.node().as_str()), (vec!["Papers"], "searches/Papers"));
    rig.press("<delete>");
    assert_eq!(names(&rig), [""; 0]);
    assert!(!rig.screen().contains("Searches"));
    assert!(rig.notice().starts_with("“Papers” is no longer kept"));
    rig.press("u u");
    assert_eq!(names(&rig), ["To read"]);
}

#[test]
fn a_name_that_is_taken_is_not_lost_by_accident() {
    let mut rig = to_read();
    rig.press("/ lora <c-k> to <space> READ");
    assert!(rig.screen().contains("Enter gives this name another line."));
    rig.press("<esc> <c-k> lora <enter> <esc>");
    assert_eq!(names(&rig), ["lora", "To read"]);
    rig.press("<backtab> G r <c-u> lora <enter>");
    assert!(matches!(rig.model.ui.popup, Some(Popup::Naming(_))), "the question stays");
    rig.press("<esc>");
    assert_eq!(names(&rig), ["lora", "To read"]);
}

#[test]
fn a_filter_is_kept_with_the_section_that_it_filters() {
    let mut rig = Rig::new().after("G <enter><enter> f lora <c-k> <enter>");
    let line = rig.model.ui.kept.all()[0].line.clone();
    assert_eq!(line, "lora roadmap:tuning section:how-to");
    rig.press("<esc><esc> G <enter>");
    assert_eq!(shown(&rig), ["lora"]);
}

#[test]
fn the_palette_finds_it_by_its_name() {
    let rig = to_read().after("<backtab> g : to <space> read <enter>");
    assert_eq!((rig.node().as_str(), rig.model.ui.focus), ("searches/To read", Focus::Items));
}

#[test]
fn nothing_to_keep_is_said() {
    let mut rig = Rig::new().after("/ <c-k>");
    assert_eq!(rig.notice(), "Search or filter for something first");
    rig.press("<esc> r");
    assert_eq!(rig.notice(), "Choose a kept search first");
}

#[test]
fn the_next_start_is_in_the_search_that_one_left() {
    let left = to_read();
    let session = left.model.session();
    let mut back = Rig::new();
    let ui = Ui { theme: "dark".into(), ..Ui::first(&left.model.catalog) };
    back.model = Model::new(left.model.catalog.clone(), device(), now().date(), ui);
    back.model.resume(&session);
    learn(&mut back, &left);
    assert_eq!((back.node().as_str(), back.item().as_str()), ("searches/To read", "attention"));
    assert_eq!(back.model.session(), session);
}

#[test]
fn a_search_that_another_window_forgets_leaves_the_others() {
    let mut rig = to_read();
    let other = to_read().after("<delete>");
    learn(&mut rig, &other);
    assert_eq!(names(&rig), [""; 0]);
    assert_eq!(rig.node(), "models");
    rig.press("[");
    assert_eq!(rig.node(), "models");
}
