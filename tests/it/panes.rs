//! Panes: larger and smaller, hidden and shown, and the same the next time.

use waypost::app::{Action, Focus, Model, Ui, why_not};
use waypost::progress::Panes;

use crate::keys::TO_ATTENTION;
use crate::rig::{Rig, THUMB, device, now};

/// The columns of the panes from the left, by their upper borders.
fn columns(rig: &mut Rig) -> Vec<usize> {
    let upper = rig.crop(0, 1, 300, 1);
    upper.split_inclusive('╮').map(|pane| pane.chars().count()).collect()
}

#[test]
fn keys_make_the_focused_pane_wider_and_narrower() {
    let mut rig = Rig::new();
    assert_eq!(columns(&mut rig), [30, 32, 38]);
    rig.press(">>");
    assert_eq!(columns(&mut rig), [34, 28, 38]);
    rig.press("<enter>");
    rig.press("<");
    assert_eq!(columns(&mut rig), [34, 26, 40]);
    rig.press("<tab>");
    assert_eq!(rig.model.ui.focus, Focus::Details);
    rig.press("<<");
    assert_eq!(columns(&mut rig), [34, 30, 36]);
    rig.press("=");
    assert_eq!(columns(&mut rig), [30, 32, 38]);
    assert_eq!(rig.model.session().panes, Panes::default());
}

#[test]
fn keys_make_the_focused_pane_higher_and_lower() {
    let mut rig = Rig::new().after("p");
    let top = rig.find("─ Progress").1;
    rig.press("++");
    assert_eq!(rig.find("─ Progress").1, top - 2);
    rig.press("-");
    assert_eq!(rig.find("─ Progress").1, top - 1);
    rig.press("p <enter> <tab> +");
    assert_eq!((rig.model.ui.focus, rig.find("─ Progress").1), (Focus::Details, top));
    let mut rig = Rig::new().sized(80, 24).after(TO_ATTENTION);
    let top = rig.find("╭─ Attention").1;
    rig.press("--");
    assert_eq!(rig.find("╭─ Attention").1, top - 2);
}

#[test]
fn no_pane_gets_too_small_to_be_read() {
    let mut rig = Rig::new();
    rig.press(&"<".repeat(40));
    assert_eq!(columns(&mut rig)[0], 16);
    rig.press(&">".repeat(60));
    assert_eq!(columns(&mut rig)[1], 24);
    rig.press("<enter><tab>");
    rig.press(&">".repeat(60));
    let all = columns(&mut rig);
    assert!(all[0] >= 16 && all[1] >= 24, "{all:?}");
}

#[test]
fn a_pane_that_stands_alone_says_why_it_stays_as_it_is() {
    let mut rig = Rig::new().after("z >");
    assert_eq!(rig.notice(), "No pane stands beside this one in that direction");
    assert!(why_not(&rig.model, Action::Wider).is_some());
    rig.press("z");
    assert!(why_not(&rig.model, Action::Wider).is_none());
    assert!(why_not(&rig.model, Action::Taller).is_some());
}

#[test]
fn sizes_are_shares_so_that_they_suit_another_window() {
    let mut rig = Rig::new().after(">>>");
    for (columns_of_screen, wanted) in [(100, 36), (200, 72), (80, 29), (40, 40), (100, 36)] {
        rig.resize(columns_of_screen, 24);
        assert_eq!(columns(&mut rig)[0], wanted);
    }
}

#[test]
fn a_hidden_tree_is_passed_over_and_shown_while_one_is_in_it() {
    let mut rig = Rig::new().after("I");
    assert_eq!(rig.model.ui.focus, Focus::Items);
    assert!(!rig.screen().contains("─ Roadmaps"), "{}", rig.screen());
    rig.press("<tab><tab><tab>");
    assert_eq!(rig.model.ui.focus, Focus::Items, "the tree is passed over");
    rig.press("h");
    assert_eq!(rig.model.ui.focus, Focus::Sections);
    assert!(rig.screen().contains("─ Roadmaps"));
    rig.press("j <enter>");
    assert!(!rig.screen().contains("─ Roadmaps"));
    assert_eq!(rig.node(), "tuning");
    rig.press("I");
    assert!(rig.screen().contains("─ Roadmaps"));
}

#[test]
fn hidden_details_are_passed_over_and_shown_while_one_is_in_them() {
    let mut rig = Rig::new().after(TO_ATTENTION).after("i");
    assert_eq!(columns(&mut rig), [30, 70]);
    rig.press("<tab>");
    assert_eq!(rig.model.ui.focus, Focus::Sections);
    rig.press("<backtab> l");
    assert_eq!((rig.model.ui.focus, columns(&mut rig).len()), (Focus::Details, 3));
    rig.press("h");
    assert_eq!((rig.model.ui.focus, columns(&mut rig).len()), (Focus::Items, 2));
    rig.press("p");
    assert!(rig.screen().contains("─ Progress"));
    rig.press("p");
    assert!(!rig.screen().contains("─ Progress"));
    // Whoever is in them when they are hidden goes back to the list.
    rig.press("l i i");
    assert_eq!(rig.model.ui.focus, Focus::Items);
    for size in [(80, 24), (40, 15)] {
        rig.resize(size.0, size.1);
        rig.press("=");
        let all = rig.screen().matches('╭').count();
        rig.press("i");
        assert_eq!(rig.screen().matches('╭').count(), all - 1, "{}", rig.screen());
    }
}

#[test]
fn with_everything_hidden_the_list_has_all_the_room() {
    let mut rig = Rig::new().after(TO_ATTENTION).after("I i");
    for columns_of_screen in [40, 80, 100, 200] {
        rig.resize(columns_of_screen, 24);
        assert_eq!(columns(&mut rig), [usize::from(columns_of_screen)]);
        assert_eq!(rig.item(), "attention");
    }
    rig.press("=");
    assert_eq!(columns(&mut rig).len(), 3);
}

#[test]
fn the_panes_are_the_next_time_as_they_were_left() {
    let left = Rig::new().after(">> I i <enter> >").model.session();
    assert_ne!(left.panes, Panes::default());
    let catalog = Rig::new().model.catalog;
    let ui = Ui::first(&catalog);
    let mut back = Model::new(catalog, device(), now().date(), ui);
    back.resume(&left);
    assert_eq!(back.ui.panes, left.panes);
    assert_eq!(back.session().panes, left.panes);
}

#[test]
fn a_terminal_that_is_too_small_says_what_size_helps_and_keys_work_nevertheless() {
    let mut rig = Rig::new().sized(30, 5);
    assert_eq!(rig.screen().trim(), "Too small: 40 by 10 helps");
    rig.resize(12, 4);
    assert_eq!(
        rig.screen().split_whitespace().collect::<Vec<_>>().join(" "),
        "Too small: 40 by 10 helps"
    );
    rig.resize(9, 1);
    assert_eq!(rig.screen().trim(), "40×10");
    rig.press("<enter><enter>jj <space>");
    rig.resize(100, 24);
    assert_eq!(rig.item(), "attention");
    assert!(rig.screen().contains("✓ Attention"));
}

#[test]
fn a_scrollbar_moves_no_text() {
    let mut rig = Rig::new().sized(100, 24).after("G <enter><enter>");
    let row = |rig: &mut Rig| rig.crop(31, 2, 29, 4);
    let without = row(&mut rig);
    assert!(!rig.crop(30, 1, 32, 22).contains(THUMB));
    rig.resize(100, 9);
    assert!(rig.crop(30, 1, 32, 7).contains(THUMB));
    assert_eq!(row(&mut rig), without);
}

#[test]
fn what_is_read_stays_in_its_place_when_the_window_is_resized() {
    let mut rig = Rig::built_in().sized(100, 16).after("l");
    rig.press("<tab><tab>");
    assert_eq!(rig.model.ui.focus, Focus::Details);
    rig.press("jjjjjj");
    let before = rig.model.ui.scroll;
    assert!(before > 0, "{}", rig.screen());
    rig.resize(180, 16);
    let wide = rig.model.ui.scroll;
    assert!(wide < before, "there are fewer lines above: {wide}, {before}");
    rig.resize(100, 16);
    assert!(rig.model.ui.scroll.abs_diff(before) <= 2, "{}, {before}", rig.model.ui.scroll);
}

#[test]
fn a_very_wide_window_keeps_titles_and_kinds_together() {
    let mut rig = Rig::new().sized(300, 100).after(TO_ATTENTION);
    let row = rig.screen().lines().find(|row| row.contains("○ Attention Is")).unwrap().to_owned();
    let after = row.split("Attention Is All You Need").nth(1).unwrap();
    assert!(after.find("paper").unwrap() < 110, "{row}");
}
