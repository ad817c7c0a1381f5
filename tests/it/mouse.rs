//! The mouse does what keys do, where it points.

use waypost::app::{Focus, Popup, View};
use waypost::progress::{Panes, Status};

use crate::keys::TO_ATTENTION;
use crate::rig::Rig;

#[test]
fn a_click_selects_a_row_and_gives_its_pane_the_focus() {
    let mut rig = Rig::new().after("<enter><enter>");
    rig.click_on("Attention Is All");
    assert_eq!((rig.item().as_str(), rig.model.ui.focus), ("attention", Focus::Items));
    rig.click_on("Fine-tuning");
    assert_eq!((rig.node().as_str(), rig.model.ui.focus), ("tuning", Focus::Sections));
    rig.click_on("─ Progress");
    assert_eq!(rig.model.ui.focus, Focus::Sections, "that is the border, to be dragged");
    rig.click_on("everything");
    assert_eq!(rig.model.ui.focus, Focus::Progress);
}

#[test]
fn a_click_on_its_mark_folds_a_row_and_unfolds_it() {
    let mut rig = Rig::new();
    let is_unfolded = |rig: &mut Rig| rig.crop(0, 1, 30, 22).contains("Still empty");
    rig.click_on("▸ Language models");
    assert!(is_unfolded(&mut rig));
    rig.press("jj");
    rig.click_on("▾ Language models");
    assert!(!is_unfolded(&mut rig));
    assert_eq!(rig.node(), "models", "what was selected inside can no longer be seen");
}

#[test]
fn a_double_click_does_what_enter_does() {
    let mut rig = Rig::new().after("<enter><enter>");
    let (x, y) = rig.find("Essence of");
    rig.double_click(x, y);
    assert_eq!(rig.world.opened.len(), 1);
    let (x, y) = rig.find("▸ Python");
    rig.double_click(x, y);
    assert_eq!(rig.node(), "models/basics/python");
    rig.press("/a");
    let (x, y) = rig.find("Attention Is All");
    rig.double_click(x, y);
    assert_eq!((rig.model.ui.view, rig.item().as_str()), (View::Browse, "attention"));
}

#[test]
fn two_clicks_are_a_double_click_only_on_one_row() {
    let mut rig = Rig::new().after(TO_ATTENTION).after(":");
    // The first one closes the palette; what is behind it was not clicked on before.
    rig.double_click(6, 3);
    assert_eq!(rig.model.ui.popup, None);
    assert_eq!((rig.node().as_str(), rig.model.ui.focus), ("models/basics", Focus::Sections));
}

#[test]
fn the_wheel_scrolls_what_is_under_the_pointer_and_not_what_has_the_focus() {
    let mut rig = Rig::new().sized(100, 14).after(TO_ATTENTION);
    let below = |rig: &mut Rig| rig.crop(62, 2, 38, 1);
    let before = below(&mut rig);
    rig.wheel(70, 5, 1);
    assert_ne!(below(&mut rig), before);
    assert_eq!((rig.item().as_str(), rig.model.ui.focus), ("attention", Focus::Items));
    rig.wheel(70, 5, -2);
    assert_eq!(below(&mut rig), before);
    rig.resize(100, 9);
    rig.wheel(40, 4, 9);
    assert!(!rig.screen().contains("▸ Python"), "{}", rig.screen());
    rig.wheel(40, 4, -1);
    assert!(rig.screen().contains("▸ Python"), "{}", rig.screen());
    assert_eq!((rig.item().as_str(), rig.model.ui.focus), ("attention", Focus::Items));
}

#[test]
fn the_wheel_takes_the_selection_along_where_it_would_leave_the_screen() {
    let mut rig = Rig::new().sized(60, 9).after("G <enter><enter>");
    assert_eq!(rig.item(), "know-limits");
    rig.wheel(10, 4, 9);
    assert!(rig.screen().contains("Tune a model"), "{}", rig.screen());
    assert_ne!(rig.item(), "know-limits");
    rig.wheel(10, 4, -9);
    assert!(rig.screen().contains("Objectives"), "{}", rig.screen());
}

#[test]
fn a_border_is_dragged_and_stays_where_it_is_for_the_next_time() {
    let mut rig = Rig::new().after(TO_ATTENTION);
    rig.drag((29, 10), (34, 12));
    assert_eq!(rig.find("╮╭─ Basics").0, 34, "{}", rig.screen());
    assert_eq!(rig.model.session().panes.sections, Some(350));
    rig.drag((35, 10), (32, 10));
    assert_eq!(rig.model.session().panes.sections, Some(320), "the other column of the border");
    rig.drag((32, 10), (99, 10));
    assert!(rig.screen().contains("─ Basics"), "a list is never dragged away: {}", rig.screen());
    let below = rig.find("─ Progress").1;
    rig.drag((80, below), (80, below - 4));
    assert_eq!(rig.find("─ Progress").1, below - 4);
    assert_eq!(rig.item(), "attention");
}

#[test]
fn a_drag_that_begins_on_no_border_moves_none() {
    let mut rig = Rig::new().after(TO_ATTENTION);
    rig.drag((50, 5), (20, 5));
    assert_eq!(rig.model.session().panes, Panes::default());
}

#[test]
fn a_click_on_a_hint_of_the_footer_does_it() {
    let mut rig = Rig::new().after(TO_ATTENTION);
    rig.click_on("Space done");
    assert_eq!(rig.status("attention"), Status::Done);
    rig.click_on("? help");
    assert_eq!(rig.model.ui.view, View::Help);
    rig.click_on("Esc back");
    assert_eq!(rig.model.ui.view, View::Browse);
}

#[test]
fn rows_of_a_popup_are_clicked_on_and_a_click_beside_it_closes_it() {
    let mut rig = Rig::new().after(TO_ATTENTION).after(":mark");
    rig.click_on("Mark doing");
    assert!(matches!(&rig.model.ui.popup, Some(Popup::Palette(shown)) if shown.cursor == 1));
    let (x, y) = rig.find("Mark with a star");
    rig.double_click(x, y);
    assert!(rig.record("attention").starred && rig.model.ui.popup.is_none());
    rig.press(":");
    rig.click_on("> ");
    assert!(rig.model.ui.popup.is_some(), "that is inside of it");
    rig.click(0, 20);
    assert_eq!(rig.model.ui.popup, None);
    assert_eq!(rig.item(), "attention", "what is behind is not clicked on");
}

#[test]
fn the_wheel_scrolls_popups() {
    let mut rig = Rig::new().sized(60, 12).after("S e");
    let before = rig.screen();
    rig.wheel(30, 6, 1);
    assert_ne!(rig.screen(), before);
    rig.wheel(30, 6, -1);
    assert_eq!(rig.screen(), before);
    rig.press("<esc> :");
    rig.wheel(30, 6, 2);
    assert!(matches!(&rig.model.ui.popup, Some(Popup::Palette(shown)) if shown.cursor == 2));
}

#[test]
fn other_views_are_clicked_on_too() {
    let mut rig = Rig::new().after("W");
    let (x, y) = rig.find("○ LoRA");
    rig.double_click(x, y);
    assert_eq!((rig.model.ui.view, rig.item().as_str()), (View::Browse, "lora"));
    rig.press("0");
    let (x, y) = rig.find("Roadmaps");
    rig.click(x, y + 2);
    rig.press("<enter>");
    assert_eq!(rig.node(), "tuning");
    rig.press("S");
    let before = rig.model.ui.figures.pane;
    rig.resize(120, 40);
    rig.click_on("Begun, not finished");
    assert_ne!(rig.model.ui.figures.pane, before);
}

#[test]
fn a_part_of_the_path_in_the_header_leads_there() {
    let mut rig = Rig::new().sized(120, 24).after(TO_ATTENTION);
    rig.click_on("Language models ›");
    assert_eq!((rig.node().as_str(), rig.model.ui.focus), ("models", Focus::Sections));
    rig.press("[");
    assert_eq!(rig.item(), "attention", "it was a jump");
}

#[test]
fn on_the_welcome_a_roadmap_is_chosen_and_entered() {
    let mut rig = Rig::first_start();
    rig.click_on("Fine-tuning");
    assert!(rig.model.ui.welcome);
    assert_eq!(rig.node(), "tuning");
    let (x, y) = rig.find("Fine-tuning");
    rig.double_click(x, y);
    assert!(!rig.model.ui.welcome);
}

#[test]
fn a_click_ends_what_is_typed_to_narrow_a_list() {
    let mut rig = Rig::new().after("<enter><enter> f att");
    rig.click_on("Attention Is All");
    assert!(!rig.model.ui.is_typing);
    rig.press("<space>");
    assert_eq!(rig.status("attention"), Status::Done);
}

#[test]
fn the_mouse_is_left_to_the_terminal_when_that_is_wished() {
    let mut rig = Rig::new().after("C");
    assert_eq!((&rig.world.mouse[..], rig.model.config.mouse), (&[false][..], false));
    rig.click_on("Fine-tuning");
    assert_eq!(rig.node(), "models", "a click that was on its way");
    rig.press("C");
    rig.click_on("Fine-tuning");
    assert_eq!((rig.world.mouse.as_slice(), rig.node().as_str()), (&[false, true][..], "tuning"));
}
