//! What the keys do.

use waypost::app::{Focus, Message, News, View};
use waypost::catalog::{Lang, RoadmapIx};
use waypost::phrase::Phrase;
use waypost::progress::{Change, Record, Status};

use crate::rig::{Rig, catalog_of};

/// Keys from the start to an item of the small roadmaps.
pub(crate) const TO_ALGEBRA: &str = "<enter><enter>j";
pub(crate) const TO_ATTENTION: &str = "<enter><enter>jj";

// Moving

#[test]
fn the_selection_moves_through_the_tree_and_stops_at_its_ends() {
    let mut rig = Rig::new();
    assert_eq!(rig.node(), "models");
    rig.press("kj");
    assert_eq!(rig.node(), "tuning");
    rig.press("jj <down>");
    assert_eq!(rig.node(), "tuning");
    rig.press("g l G k");
    assert_eq!(rig.node(), "models/empty");
    rig.press("<home>");
    assert_eq!(rig.node(), "models");
}

#[test]
fn the_selection_passes_headings_and_air_both_ways() {
    let all =
        ["know-limits", "attention", "tuning-guide", "lora", "step-data", "step-train", "tune-one"];
    let mut rig = Rig::new().after("G <enter><enter>");
    for item in all {
        assert_eq!(rig.item(), item);
        rig.press("j");
    }
    for item in all.into_iter().rev() {
        assert_eq!(rig.item(), item);
        rig.press("k");
    }
    rig.press("G");
    assert_eq!(rig.item(), "tune-one");
}

#[test]
fn a_page_goes_as_far_as_the_pane_shows() {
    let mut rig = Rig::on(long_catalog(200)).sized(60, 13).after("<enter><enter>");
    assert_eq!(rig.item(), "item-0");
    rig.press("<pagedown>");
    assert_eq!(rig.item(), "item-8");
    rig.press("<c-d><pageup>");
    assert_eq!(rig.item(), "item-4");
    rig.press("<end>");
    assert_eq!(rig.item(), "item-199");
}

#[test]
fn l_unfolds_then_goes_in_and_h_folds_then_goes_out() {
    let mut rig = Rig::new().after("l");
    assert_eq!((rig.node().as_str(), rig.model.tree.len()), ("models", 4));
    rig.press("jl");
    assert_eq!((rig.node().as_str(), rig.model.tree.len()), ("models/basics", 5));
    rig.press("l");
    assert_eq!(rig.model.ui.focus, Focus::Items);
    rig.press("h");
    assert_eq!(rig.model.ui.focus, Focus::Sections);
    rig.press("h");
    assert_eq!(rig.model.tree.len(), 4);
    rig.press("h");
    assert_eq!(rig.node(), "models");
    rig.press("h");
    assert_eq!(rig.model.tree.len(), 2);
}

#[test]
fn a_jump_can_be_taken_back_and_made_again() {
    let mut rig = Rig::new();
    rig.press("[");
    assert_eq!(rig.notice(), "There is no place to go back to yet");
    rig.press("/lora <enter>");
    let there = (rig.node(), rig.item());
    rig.press("[");
    assert_eq!((rig.node().as_str(), rig.model.ui.focus), ("models", Focus::Sections));
    rig.press("]");
    assert_eq!((rig.node(), rig.item()), there);
    rig.press("]");
    assert_eq!(rig.notice(), "There is no place to go forward to");
}

#[test]
fn tab_goes_through_the_panes_and_back() {
    let mut rig = Rig::new();
    let mut focus = |keys: &str| {
        rig.press(keys);
        rig.model.ui.focus
    };
    assert_eq!(focus("<tab>"), Focus::Items);
    assert_eq!(focus("<tab>"), Focus::Details);
    assert_eq!(focus("<tab>"), Focus::Progress);
    assert_eq!(focus("<tab>"), Focus::Sections);
    assert_eq!(focus("<backtab>"), Focus::Progress);
}

#[test]
fn enter_goes_in_until_it_opens_an_item() {
    let mut rig = Rig::new().after("<enter><enter>");
    assert_eq!(rig.node(), "models/basics");
    rig.press("<enter>");
    assert_eq!(rig.node(), "models/basics/python");
    assert_eq!(rig.world.opened, [""; 0]);
    rig.press("h k <enter> j <enter>");
    assert_eq!(rig.world.opened, ["https://videos.example.org/watch?v=fNk&list=PLZ_ab"]);
}

#[test]
fn details_scroll_and_start_anew_for_the_next_item() {
    let mut rig = Rig::new().sized(80, 22).after(TO_ATTENTION);
    rig.press("<tab> G");
    assert!(rig.model.ui.scroll > 0);
    rig.press("h j");
    assert_eq!(rig.model.ui.scroll, 0);
}

// Marking

#[test]
fn marks_are_toggled_by_their_key() {
    for (key, status) in [("<space>", Status::Done), ("d", Status::Doing), ("x", Status::Skipped)] {
        let mut rig = Rig::new().after(TO_ALGEBRA);
        rig.press(key);
        assert_eq!(rig.status("linear-algebra"), status);
        rig.press(key);
        assert_eq!(rig.status("linear-algebra"), Status::Todo);
    }
}

#[test]
fn a_star_leaves_the_status_alone() {
    let rig = Rig::new().after(TO_ALGEBRA).after("<space> s");
    assert_eq!(rig.status("linear-algebra"), Status::Done);
    assert!(rig.record("linear-algebra").starred);
}

#[test]
fn a_tick_counts_wherever_the_item_stands() {
    let mut rig = Rig::new().sized(100, 24).after(TO_ATTENTION).after("<space>");
    let (models, tuning) = (RoadmapIx::new(0), RoadmapIx::new(1));
    let overview = &rig.model.overview;
    assert_eq!((overview.roadmap(models).done, overview.roadmap(tuning).done), (1, 1));
    assert_eq!(overview.total().done, 1);
    assert_eq!(rig.world.appended.len(), 1, "one deed, one event");
    rig.press("h G l j");
    let screen = rig.screen();
    for row in
        ["▾ Language models      1/4", "Basics             1/4", "▾ Fine-tuning          1/6"]
    {
        assert!(screen.contains(row), "{row:?} is not in\n{screen}");
    }
    assert!(screen.contains("✓ Attention, rea"), "{screen}");
}

#[test]
fn what_is_saved_is_what_was_done() {
    let rig = Rig::new().after(TO_ALGEBRA).after("d");
    let event = &rig.world.appended[0];
    assert_eq!(event.item, "linear-algebra");
    assert_eq!(event.change(), Some(Change::Status(Status::Doing)));
    assert_eq!(event.at.to_string(), "2026-11-02T20:15:00+07:00");
    assert_eq!(rig.notice(), "◐ Essence of linear algebra · saved");
}

#[test]
fn undo_takes_deeds_back_one_by_one_and_redo_brings_them_again() {
    let mut rig = Rig::new().after(TO_ALGEBRA).after("<space> s j d");
    rig.press("u");
    assert_eq!(rig.status("attention"), Status::Todo);
    assert_eq!(rig.notice(), "Undone: doing, Attention Is All You Need");
    rig.press("uu");
    assert_eq!(rig.record("linear-algebra"), Record::default());
    rig.press("u");
    assert_eq!(rig.notice(), "There is nothing to take back: all of it already is");
    rig.press("U");
    assert_eq!(rig.status("linear-algebra"), Status::Done);
    rig.press("UU");
    assert!(rig.record("linear-algebra").starred);
    assert_eq!(rig.status("attention"), Status::Doing);
    rig.press("U");
    assert_eq!(rig.notice(), "There is nothing to do again: nothing is taken back");
}

#[test]
fn what_another_window_did_is_shown() {
    let other = Rig::new().after(TO_ALGEBRA).after("<space>");
    let mut rig = Rig::new();
    let events = other.world.appended;
    rig.tell(Message::News(News::JournalRead { events, damage: None }));
    assert_eq!(rig.status("linear-algebra"), Status::Done);
    assert!(rig.screen().contains("1/4"));
}

#[test]
fn what_is_not_possible_now_says_why() {
    let says = |keys: &str| Rig::new().after(keys).notice();
    let section = "Choose an item first, or try : Mark section done";
    assert_eq!(says("<space>"), section);
    assert_eq!(says("o"), "Choose an item first: a section has no link");
    assert_eq!(says("u"), "There is nothing to take back: nothing was done yet");
    assert_eq!(says("lj l l <enter> o"), "This item has no address");
    assert_eq!(says("lj l l <enter> y"), "This item has no address");
    assert_eq!(says("/zzqqz <enter>"), "Nothing was found to go to");
}

// Opening

#[test]
fn the_address_is_opened_and_copied_to_the_letter() {
    let rig = Rig::new().after(TO_ALGEBRA).after("o y");
    let exact = ["https://videos.example.org/watch?v=fNk&list=PLZ_ab"];
    assert_eq!(rig.world.opened, exact);
    assert_eq!(rig.world.copied, exact);
}

#[test]
fn a_hit_is_opened_without_leaving_the_search() {
    let rig = Rig::new().after("/ตั้งค่า <c-o>");
    assert_eq!(rig.world.opened, ["https://docs.example.org/tuning?tab=น้ำ"]);
    assert_eq!(rig.model.ui.view, View::Search);
}

#[test]
fn an_address_that_no_browser_took_is_copied_or_closed() {
    let shown = || {
        let mut rig = Rig::new();
        rig.world.has_browser = false;
        rig.after("/alg <c-o>")
    };
    let rig = shown().after("y");
    assert_eq!(rig.world.copied, ["https://videos.example.org/watch?v=fNk&list=PLZ_ab"]);
    for keys in ["y", "x", "q", "<enter>", "<esc>", "<down>"] {
        let rig = shown().after(keys);
        assert_eq!(rig.model.ui.popup, None, "{keys}");
        assert_eq!(rig.model.ui.search.field.text(), "alg", "{keys}");
        assert_eq!((rig.model.ui.view, rig.model.running), (View::Search, true), "{keys}");
    }
}

#[test]
fn the_address_that_is_shown_is_copied_though_the_selection_moved_on() {
    let mut rig = Rig::new().after(TO_ALGEBRA);
    let address = rig.model.selected_item().unwrap().link().unwrap().address.clone();
    rig.press("j");
    rig.tell(Message::News(News::NotOpened(address.clone(), Phrase::new("error-no-browser"))));
    rig.press("y");
    assert_eq!(rig.world.copied, [address.as_str()]);
}

// Showing

#[test]
fn p_shows_the_progress_and_comes_back() {
    let mut rig = Rig::new().sized(50, 16).after(TO_ALGEBRA);
    let before = rig.model.ui.clone();
    rig.press("p");
    assert!(rig.screen().contains("everything"), "{}", rig.screen());
    rig.press("p");
    assert_eq!(rig.model.ui, before);
}

#[test]
fn z_shows_the_pane_alone_and_escape_all_of_them_again() {
    let mut rig = Rig::new().after("z");
    assert_eq!(rig.screen().matches('╭').count(), 1);
    rig.press("<esc>");
    assert!(rig.screen().matches('╭').count() > 1);
}

#[test]
fn l_goes_through_the_languages_of_contents_and_interface() {
    let mut rig = Rig::new();
    let mut seen = Vec::new();
    for _ in 0..5 {
        rig.press("L");
        seen.push(rig.model.ui.lang);
    }
    assert_eq!(seen, [Lang::Ru, Lang::Th, Lang::Te, Lang::ZhHant, Lang::En]);
    rig.press("L");
    assert!(rig.screen().contains("Языковые модели"), "{}", rig.screen());
    assert!(rig.screen().contains("справка") && rig.screen().contains("Дорожные карты"));
    assert_eq!(rig.notice(), "Язык: Русский; чего на нём нет, то на английском");
    rig.press("LLLL");
    assert!(rig.screen().contains("help"), "{}", rig.screen());
}

#[test]
fn a_theme_is_looked_at_before_it_is_chosen() {
    let mut rig = Rig::new();
    let dark = rig.draw();
    rig.press("t j");
    assert_eq!(rig.model.ui.theme, "light", "the selected one is shown");
    assert_eq!(rig.world.settings, "", "but not kept");
    rig.press("<esc>");
    assert_eq!(rig.draw(), dark);
    assert_eq!(rig.model.ui.theme, "dark");
    rig.press("t jj <enter>");
    assert_eq!((rig.model.ui.theme.as_str(), rig.notice().as_str()), ("dusk", "Theme: dusk"));
    assert_eq!(rig.world.settings, "theme = \"dusk\"\n");
}

#[test]
fn the_palette_knows_the_themes_by_their_names() {
    let rig = Rig::new().after(": colorblind <enter>");
    assert_eq!(rig.model.ui.theme, "colorblind");
}

#[test]
fn the_help_opens_and_closes_with_the_same_key() {
    let mut rig = Rig::new().after("?");
    assert_eq!(rig.model.ui.view, View::Help);
    rig.press("q");
    assert_eq!((rig.model.ui.view, rig.model.running), (View::Browse, true));
}

#[test]
fn q_and_ctrl_c_leave() {
    assert!(!Rig::new().after("q").model.running);
    assert!(!Rig::new().after("/ <c-c>").model.running);
}

// Size

#[test]
fn a_section_of_twenty_thousand_items_is_shown_and_walked() {
    let mut rig = Rig::on(long_catalog(20_000)).sized(60, 12).after("<enter><enter>");
    assert!(rig.screen().contains("Item 0 "), "{}", rig.screen());
    rig.press("G k");
    assert_eq!(rig.item(), "item-19998");
    assert!(rig.screen().contains("Item 19999 "), "{}", rig.screen());
    assert_eq!(rig.model.viewport.list, 8);
}

/// One section with `count` items.
pub(crate) fn long_catalog(count: usize) -> waypost::catalog::Catalog {
    let head = "format = 1\nid = \"long\"\ntitle = \"Long\"\nsummary = \"Long.\"\nlanguages = [\"en\"]\n\
        added = \"0.1\"\n[[section]]\nid = \"all\"\ntitle = \"All\"\n";
    let task = |n| format!("[[section.task]]\nid = \"item-{n}\"\ntitle = \"Item {n}\"\n");
    let tasks: String = (0..count).map(task).collect();
    catalog_of(&[&format!("{head}{tasks}")])
}

#[test]
fn nothing_is_marked_or_opened_that_the_progress_may_hide() {
    let mut rig = Rig::new().after(TO_ATTENTION).after("p");
    for key in ["<space>", "d", "x", "s", "o", "y"] {
        rig.press(key);
        assert_eq!(rig.notice(), "Go back to the items first: Tab, or p", "{key}");
    }
    assert_eq!((rig.status("attention"), rig.world.opened.len()), (Status::Todo, 0));
    rig.press("p");
    assert_eq!(rig.notice(), "", "what was refused goes with the next key");
}
