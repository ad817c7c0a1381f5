//! Borders stay straight, whatever script stands between them.

use ratatui::buffer::Buffer;

use waypost::catalog::Lang;
use waypost::text::width;

use crate::rig::Rig;

/// Keys that lead to each view: panes, groups, details, progress, search, help, zoom, glossary.
const VIEWS: [&str; 8] = ["", "<enter><enter>", "lj<enter><tab>", "p", "/a", "?", "lljz", "W"];

#[test]
fn borders_stand_in_one_column_in_every_language_view_and_size() {
    for keys in VIEWS {
        for lang in Lang::ALL {
            let mut rig = Rig::built_in();
            rig.model.ui.lang = lang;
            rig.press(if lang == Lang::Ru { "" } else { "G" });
            rig.press(keys);
            for (columns, rows) in (20..=200).step_by(15).zip([10, 16, 24, 40].into_iter().cycle())
            {
                rig.resize(columns, rows);
                let buffer = rig.draw();
                assert_straight(&buffer, &format!("{keys:?} in {lang} at {columns}x{rows}"));
            }
        }
    }
}

/// Below every upper corner stands border down to a lower corner, as a terminal would place it; there is a
/// pane at least.
fn assert_straight(buffer: &Buffer, what: &str) {
    assert!(panes_that_are_straight(buffer, what) > 0, "{what}: no pane");
}

/// The same where there may be no pane: answers how many corners there are.
pub(crate) fn panes_that_are_straight(buffer: &Buffer, what: &str) -> usize {
    let rows: Vec<Vec<&str>> = (0..buffer.area.height).map(|y| placed(buffer, y)).collect();
    let mut panes = 0;
    for (y, row) in rows.iter().enumerate() {
        for (x, corner) in row.iter().enumerate().filter(|(_, symbol)| ["╭", "╮"].contains(symbol))
        {
            let lower = if *corner == "╭" { "╰" } else { "╯" };
            let below = rows[y + 1..].iter().map(|row| row[x]);
            let end = below.clone().position(|symbol| symbol == lower);
            let side: Vec<&str> = below.take(end.unwrap_or(usize::MAX)).collect();
            let is_straight = side.iter().all(|symbol| ["│", "┃"].contains(symbol));
            assert!(end.is_some() && is_straight, "{what}: from row {y} column {x}: {side:?}");
            panes += 1;
        }
    }
    panes
}

/// What a terminal shows in each column of row `y` when it writes the cells one after another.
fn placed(buffer: &Buffer, y: u16) -> Vec<&str> {
    let mut columns = Vec::new();
    let mut x = 0;
    while x < buffer.area.width {
        let symbol = buffer[(x, y)].symbol();
        let taken = u16::try_from(width(symbol)).unwrap().max(1);
        columns.push(symbol);
        columns.extend((1..taken).map(|_| ""));
        x += taken;
    }
    columns
}
