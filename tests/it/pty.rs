//! The program on a terminal, as a learner meets it.

mod browser;
mod colour;
mod day;
mod doctor;
mod ground;
mod lines;
mod links;
mod mouse;
mod news;
mod notes;
mod own;
mod polite;
mod redraw;
mod refused;
mod restore;
mod scripts;
mod settings;
mod sizes;
mod suspend;
mod windows;

use waypost::progress::{Journal, Overview};

use crate::machine::Machine;
use crate::terminal::{ENTER, Terminal};

/// An item of the database.
const ITEM: &str = "3blue1brown-linear-algebra";
/// How its title begins, as far as a list shows it.
const TITLE: &str = "3Blue1Brown - The essence";
/// Its address.
const ADDRESS: &str =
    "https://www.youtube.com/watch?v=fNk_zzaMoSs&list=PLZHQObOWTQDPD3MizzM2xVFitgF8hE_ab";

/// What the header says when so many things of the first roadmap are done.
pub(crate) fn of_the_course(done: usize) -> String {
    let catalog = waypost::builtin::catalog().unwrap();
    let first = catalog.roadmap_positions().next().unwrap();
    let total = Overview::new(&catalog, &Journal::default()).roadmap(first).total;
    format!("{done} of {total}")
}

/// Opens the program, finds the item, and goes there.
pub(crate) fn open_on_item(machine: &Machine) -> Terminal {
    let mut terminal = machine.open_browsing();
    go_to_item(&mut terminal);
    terminal
}

/// Finds the item and goes there.
pub(crate) fn go_to_item(terminal: &mut Terminal) {
    terminal.press("/3blue1brown essence");
    terminal.press(ENTER);
    wait_for_section(terminal);
}

/// Waits until the section of the item is open, in the panes: the search also lists what is in it.
pub(crate) fn wait_for_section(terminal: &mut Terminal) {
    terminal.wait_for("the section on mathematics", |screen| {
        let shown = screen.contents();
        shown.contains("─ Roadmaps ─") && shown.contains("Khan Academy")
    });
}
