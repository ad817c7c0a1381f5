//! Two windows on one state folder.

use super::{of_the_course, open_on_item, wait_for_section};
use crate::machine::Machine;

#[test]
fn two_windows_see_each_others_ticks_and_lose_none() {
    let machine = Machine::new();
    let mut one = open_on_item(&machine);
    one.press("q");
    one.end();
    let [mut one, mut other] = [machine.open(), machine.open()];
    for window in [&mut one, &mut other] {
        wait_for_section(window);
    }
    // Both at once: the upper items in one window, the lower in the other.
    one.press("g j j ");
    other.press("Gkkk k k ");
    for window in [&mut one, &mut other] {
        window.wait_for_text(&of_the_course(6));
    }
    one.press("u");
    for window in [&mut one, &mut other] {
        window.wait_for_text(&of_the_course(5));
    }
    for mut window in [one, other] {
        window.press("q");
        assert!(window.end().status.success());
    }
    assert_eq!(machine.journal().len(), 7);
    let mut again = machine.open();
    again.wait_for_text(&of_the_course(5));
}
