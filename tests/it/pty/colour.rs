//! Without colours everything can still be seen.

use crate::machine::Machine;
use crate::terminal::row_with;

/// The numbers of all `Select Graphic Rendition` sequences, such as 1 for bold.
fn attributes(raw: &[u8]) -> Vec<u16> {
    let text = String::from_utf8_lossy(raw).into_owned();
    let sequences = text.split("\x1b[").filter_map(|after| after.split_once('m'));
    let parameters = sequences.map(|(parameters, _)| parameters.to_owned());
    let is_number = |text: &String| text.chars().all(|one| one.is_ascii_digit() || one == ';');
    let numbers = |text: String| text.split(';').map(|n| n.parse().unwrap_or(0)).collect();
    parameters.filter(is_number).flat_map(|text| -> Vec<u16> { numbers(text) }).collect()
}

/// Does this number ask for a colour? 39, 49 and 59 are the terminal's own.
fn is_colour(number: u16) -> bool {
    matches!(number, 30..=38 | 40..=48 | 58 | 90..=107)
}

#[test]
fn no_color_is_obeyed_and_the_selection_stays_visible() {
    let mut terminal = Machine::new().with("NO_COLOR", "1").open_browsing();
    terminal.press(" ");
    terminal.wait_for_text("Choose an item first");
    let coloured: Vec<u16> =
        attributes(terminal.raw()).into_iter().filter(|number| is_colour(*number)).collect();
    assert!(coloured.is_empty(), "numbers of colours: {coloured:?}");
    let (row, cells) = row_with(terminal.screen(), "▸ LLM Course");
    let at = row.chars().position(|letter| letter == 'L').unwrap();
    assert!(cells[at].inverse(), "the selected row does not stand out: {row}");
    let (row, cells) = row_with(terminal.screen(), "▸ Fine-tuning your LLM");
    assert!(!cells[at].inverse(), "a row that is not selected stands out: {row}");
}

#[test]
fn colours_are_used_where_nothing_forbids_them() {
    let terminal = Machine::new().with("NO_COLOR", "").open_browsing();
    assert!(attributes(terminal.raw()).into_iter().any(is_colour));
}
