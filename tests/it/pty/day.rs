//! A learner's day: the first start, something found and ticked off, and the return.

use vt100::Cell;
use waypost::catalog::Lang;

use super::{ITEM, TITLE, of_the_course, open_on_item};
use crate::machine::{Machine, WELCOME};
use crate::terminal::{TAB, Terminal, shown};

/// What every cell shows, and how. The last row is left out: it has passing notices.
fn panes(terminal: &Terminal) -> Vec<(String, String)> {
    let screen = terminal.screen();
    let (rows, columns) = screen.size();
    let places = (0..rows - 1).flat_map(|row| (0..columns).map(move |column| (row, column)));
    let look = |cell: &Cell| {
        // Some cells have never been written to: they look like blanks.
        let text = if cell.has_contents() { cell.contents() } else { " " };
        let style = (cell.fgcolor(), cell.bgcolor(), cell.bold(), cell.underline());
        (text.to_owned(), format!("{style:?}"))
    };
    places.map(|(row, column)| look(screen.cell(row, column).unwrap())).collect()
}

#[test]
fn the_first_key_already_counts() {
    let mut terminal = Machine::new().open();
    terminal.wait_for_text(WELCOME);
    terminal.press("/");
    terminal.wait_until_gone(WELCOME);
    terminal.press("perceptron");
    terminal.wait_for("what was typed", |screen| screen.contents().contains("/ perceptron"));
}

#[test]
fn keys_that_arrive_at_once_mean_what_they_mean_one_by_one() {
    let machine = Machine::new();
    let mut terminal = machine.open_browsing();
    // As a slow line delivers them: the answer to the search cannot be there when Space is read.
    terminal.press("/lena\r ");
    terminal.wait_for_text("saved");
    assert!(shown(terminal.screen()).contains("✓ Lena Voita"), "{}", shown(terminal.screen()));
    terminal.press("/lena\rq");
    assert!(terminal.end().status.success());
    assert_eq!(machine.journal().len(), 1);
}

#[test]
fn the_first_start_is_in_the_language_of_the_locale() {
    let mut terminal = Machine::new().with("LANG", "th_TH.UTF-8").open_browsing_in(Lang::Th);
    terminal.wait_for_text("การปรับแต่ง");
}

#[test]
fn what_was_ticked_off_is_still_so_the_next_day_and_can_be_taken_back() {
    let machine = Machine::new();
    let mut terminal = open_on_item(&machine);
    terminal.press(" ");
    terminal.wait_for_text("saved");
    terminal.wait_for_text(&of_the_course(1));
    let evening = panes(&terminal);
    assert!(shown(terminal.screen()).contains(&format!("✓ {TITLE}")));
    terminal.press("q");
    assert!(terminal.end().status.success());

    let mut terminal = machine.open();
    terminal.wait_for_text(&of_the_course(1));
    assert!(panes(&terminal) == evening, "another screen:\n{}", shown(terminal.screen()));
    terminal.press("u");
    terminal.wait_for_text("Undone: done");
    terminal.wait_for_text(&format!("○ {TITLE}"));
    terminal.press("q");
    assert!(terminal.end().status.success());

    let journal = machine.journal();
    let [tick, undo] = journal.as_slice() else { panic!("not two lines: {journal:#?}") };
    let [tick, undo]: [serde_json::Value; 2] =
        [tick, undo].map(|line| serde_json::from_str(line).unwrap());
    assert_eq!(tick["v"], 1);
    assert_eq!(tick["item"], ITEM);
    assert_eq!((&tick["field"], &tick["value"]), (&"status".into(), &"done".into()));
    assert_eq!((&undo["undoes"], &undo["item"]), (&tick["id"], &tick["item"]));
    assert_eq!(undo["device"], tick["device"]);
}

#[test]
fn one_returns_to_the_pane_the_row_and_the_folding_that_one_left() {
    let machine = Machine::new();
    let mut terminal = open_on_item(&machine);
    // The third item; in the tree the last roadmap unfolded, and a section above it selected.
    terminal.press("jj");
    terminal.press("h");
    terminal.press("Gl");
    terminal.press("kkk");
    terminal.press(TAB);
    terminal.press("j");
    terminal.press(TAB);
    terminal.wait_for("a section of the last roadmap", |screen| {
        let shown = screen.contents();
        shown.contains("▾ Fine-tuning") && shown.contains("› Acknowledgements")
    });
    terminal.press("?");
    terminal.wait_for_text("Mark the item as begun");
    terminal.press("?");
    terminal.wait_until_gone("Mark the item as begun");
    let evening = panes(&terminal);
    terminal.press("q");
    assert!(terminal.end().status.success());

    let mut terminal = machine.open();
    terminal.wait_for_text("▾ Fine-tuning");
    assert!(panes(&terminal) == evening, "another screen:\n{}", shown(terminal.screen()));
}
