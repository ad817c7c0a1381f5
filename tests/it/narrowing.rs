//! Narrowing a section: to what is typed, and to what is still open.

use insta::assert_snapshot;
use waypost::app::{Focus, ListRow, View};
use waypost::tui::theme::Role;

use crate::keys::TO_ATTENTION;
use crate::rig::Rig;

/// The ids of the items in the middle pane.
fn shown(rig: &Rig) -> Vec<String> {
    let items = rig.model.list.iter().filter_map(|row| match row {
        ListRow::Item(place) => Some(rig.model.item_at(*place).id.to_string()),
        _ => None,
    });
    items.collect()
}

#[test]
fn a_filter_shows_what_it_finds_at_any_depth_under_the_names_of_sections() {
    let mut rig = Rig::new().after("f att");
    assert_eq!(rig.model.ui.focus, Focus::Items);
    assert_snapshot!(rig.crop(30, 1, 40, 10), @"
    ╭─ Language models ──── 0 of 4 ╮╭─ Atten
    │ f att                1 found ││ paper
    │                              ││ interm
    │ Basics                       ││ 90 min
    │ ○ Attention Is All Y…  paper ││
    │                              ││ The pa
    │                              ││ Transf
    │                              ││
    │                              ││ papers
    │                              ││
    ");
    rig.press("<backspace><backspace><backspace>");
    assert!(shown(&rig).is_empty(), "the sections are back");
}

#[test]
fn a_filter_stays_until_escape_and_what_was_chosen_stays_chosen() {
    let mut rig = Rig::new().after("G <enter><enter> f lora <enter>");
    assert_eq!(shown(&rig), ["lora"]);
    assert_eq!(rig.item(), "lora");
    rig.press("<space>");
    assert_eq!(rig.notice(), "✓ LoRA · saved");
    rig.press("<esc>");
    assert!(shown(&rig).len() > 1);
    assert_eq!(rig.item(), "lora");
}

#[test]
fn what_a_filter_finds_only_elsewhere_is_searched_for_everywhere() {
    let mut rig = Rig::new().after("lj <enter> f lora");
    assert!(shown(&rig).is_empty());
    let screen = rig.screen();
    assert!(rig.model.found_elsewhere() > 0 && screen.contains("Nothing in here has"), "{screen}");
    assert!(screen.contains("Enter search"), "{screen}");
    rig.press("<enter>");
    assert_eq!((rig.model.ui.view, rig.item().as_str()), (View::Search, "lora"));
    rig.press("<esc>");
    assert!(!shown(&rig).is_empty(), "the section is whole again");
}

#[test]
fn another_section_is_shown_whole() {
    let rig = Rig::new().after("G <enter><enter> f lora <enter> <backtab> kj");
    assert!(shown(&rig).len() > 1);
}

#[test]
fn a_filter_that_finds_nothing_says_what_to_do() {
    let mut rig = Rig::new().after("f zzqq");
    assert!(rig.screen().contains("Nothing in here has “zzqq”."));
    rig.press("<esc>");
    assert!(!rig.screen().contains("zzqq"));
}

#[test]
fn filters_of_the_search_hold_here_and_follow_what_is_done() {
    let mut rig = Rig::new().after("G <enter><enter> f status:todo <enter>");
    let before = shown(&rig);
    rig.press("<space>");
    assert_eq!(shown(&rig), before[1..], "what is done is no longer to do");
}

#[test]
fn what_is_done_can_be_left_out_and_is_shown_again() {
    let mut rig = Rig::new().after("G <enter><enter>");
    let all = shown(&rig);
    rig.press("<space> jx c");
    assert_eq!(shown(&rig), all[2..]);
    assert!(rig.screen().contains("c shows 2 done or skipped"));
    let next = rig.item();
    rig.press("<space>");
    assert_ne!(rig.item(), next, "the selection goes on to what is open");
    rig.press("u");
    assert_eq!(shown(&rig), all[2..]);
    rig.press("c");
    assert_eq!(shown(&rig), all);
}

#[test]
fn an_item_that_is_gone_to_is_shown_even_if_it_is_done() {
    let rig = Rig::new().after(TO_ATTENTION).after("<space> c / attention <enter>");
    assert_eq!(rig.item(), "attention");
}

#[test]
fn the_help_is_narrowed_to_a_word_or_a_key_and_whole_again_after_escape() {
    let mut rig = Rig::new().sized(100, 24).after("?/star");
    assert_snapshot!(rig.crop(0, 1, 100, 8), @"
    ╭─ Help ───────────────────────────────────────────────────────────────────────────────────────────╮
    │ / star                                                                                           │
    │                                                                                                  │
    │ On an item                                                                                       │
    │ s             Mark with a star        Give the item a star; again to take that back.             │
    │                                       Not possible. Choose an item first: only items can be      │
    │                                       marked.                                                    │
    │                                                                                                  │
    ");
    rig.press("<esc>");
    assert!(rig.screen().contains("Tick the item off"));
    rig.press("<esc>");
    assert!(!rig.screen().contains("Tick the item off"));
    let mut rig = Rig::new().after("?/zzqq");
    assert!(rig.screen().contains("No key does that."));
}

#[test]
fn the_help_finds_an_action_by_its_name_in_the_settings_too() {
    let mut rig = Rig::new().sized(100, 24).after("?/hide-finished");
    assert!(rig.screen().contains("Hide what is done"), "{}", rig.screen());
}

#[test]
fn the_letters_that_were_found_are_marked_in_the_list() {
    let mut rig = Rig::new().sized(100, 24).after("f att <enter>");
    let mark = rig.style(Role::Match).fg;
    let buffer = rig.draw();
    let marked = buffer.content().iter().filter(|cell| cell.style().fg == mark);
    let letters: String = marked.map(ratatui::buffer::Cell::symbol).collect();
    assert!(letters.starts_with("Att"), "{letters}");
}

#[test]
fn what_was_selected_before_a_filter_is_selected_again_when_nothing_was_chosen() {
    let mut rig = Rig::new().after("<enter>");
    let before = rig.model.subject();
    rig.press("f lora <enter> <esc>");
    assert_eq!(rig.model.subject(), before);
}

#[test]
fn a_section_in_which_all_is_done_says_so() {
    let mut rig = Rig::new().after("G <enter><enter> V <space> c");
    assert!(rig.screen().contains("All done here · c shows 7"));
}

#[test]
fn a_filter_takes_the_same_line_as_the_search_and_tab_completes_it() {
    let mut rig = Rig::new().after("f ki <tab> pap <tab>");
    assert_eq!(rig.model.ui.narrowing.field.text(), "kind:paper");
    assert_eq!(shown(&rig), ["attention"]);
    rig.press("<c-u> !kind:paper");
    assert!(!shown(&rig).is_empty() && !shown(&rig).contains(&"attention".to_owned()));
}

#[test]
fn a_mistake_in_the_filter_is_explained_above_what_it_finds() {
    for (columns, rows) in [(120, 36), (40, 15)] {
        let mut rig = Rig::new().sized(columns, rows).after("<tab>f knd:video <space> att");
        assert_eq!(shown(&rig), ["attention"]);
        let screen = rig.screen();
        assert!(screen.contains("no field `knd`") && screen.contains("Attention"), "{screen}");
    }
}
