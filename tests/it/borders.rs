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

/// Screens of sizes that are common.
const SIZES: [(u16, u16); 5] = [(40, 10), (40, 15), (80, 24), (120, 36), (200, 50)];

/// Keys that lead to each other view.
const OTHER_VIEWS: [&str; 7] = ["0", "S", "N", "W", "/zzqqz", "/llm", "lfzzqqz"];

/// Keys that lead to each popup.
const POPUPS: [&str; 9] = [":", ":zzqqz", "m", "H", "ln", "D", "SR", "Se", "/ a <c-k>"];

#[test]
fn every_other_view_in_every_language_keeps_its_borders() {
    in_every_language(&OTHER_VIEWS, |buffer, what| {
        panes_of(buffer, what);
    });
}

#[test]
fn every_popup_in_every_language_keeps_its_borders() {
    in_every_language(&POPUPS, assert_whole_box);
}

#[test]
fn the_first_start_in_every_language_cuts_no_row() {
    for lang in Lang::ALL {
        for (columns, rows) in SIZES {
            let mut rig = Rig::first_start().sized(columns, rows);
            rig.model.ui.lang = lang;
            let buffer = rig.draw();
            let taken = (0..rows).map(|y| placed(&buffer, y).len());
            assert!(taken.max() == Some(usize::from(columns)), "{lang} at {columns}x{rows}");
        }
    }
}

/// Draws what each of `views` leads to, in all languages and sizes, and has it checked.
fn in_every_language(views: &[&str], check: fn(&Buffer, &str)) {
    for keys in views {
        for lang in Lang::ALL {
            let mut rig = Rig::new();
            rig.model.ui.lang = lang;
            rig.press("<space>");
            rig.press(keys);
            for (columns, rows) in SIZES {
                rig.resize(columns, rows);
                let buffer = rig.draw();
                check(&buffer, &format!("{keys:?} in {lang} at {columns}x{rows}"));
            }
        }
    }
}

/// In the middle stands a box whose four sides are whole, as a terminal would place it.
fn assert_whole_box(buffer: &Buffer, what: &str) {
    let rows: Vec<Vec<&str>> = (0..buffer.area.height).map(|y| placed(buffer, y)).collect();
    let middle = usize::from(buffer.area.width / 2);
    let is_side = |symbol: &str| ["│", "▲", "▼", "├", "┤"].contains(&symbol);
    let boxes = rows.iter().enumerate().flat_map(|(y, row)| {
        let corners = row.iter().enumerate().filter(|(_, symbol)| **symbol == "╭");
        corners.filter_map(move |(x, _)| {
            let width = row.get(x..)?.iter().position(|symbol| *symbol == "╮")?;
            (x <= middle && middle <= x + width).then_some((x, x + width, y))
        })
    });
    let is_whole = |(left, right, top): (usize, usize, usize)| {
        let mut below = rows.iter().skip(top + 1);
        let end = below.find(|row| !(is_side(row[left]) && is_side(row[right])));
        end.is_some_and(|row| row[left] == "╰" && row[right] == "╯")
    };
    let mut boxes = boxes.collect::<Vec<_>>().into_iter();
    assert!(boxes.any(is_whole), "{what}: no whole box\n{}", lines(&rows));
}

fn lines(rows: &[Vec<&str>]) -> String {
    rows.iter().map(|row| row.concat()).collect::<Vec<_>>().join("\n")
}

/// Below every upper corner stands border down to a lower corner, as a terminal would place it.
fn assert_straight(buffer: &Buffer, what: &str) {
    assert!(panes_of(buffer, what) > 0, "{what}: no pane");
}

/// The same, where there may be no pane; answers how many sides of panes there are.
fn panes_of(buffer: &Buffer, what: &str) -> usize {
    let rows: Vec<Vec<&str>> = (0..buffer.area.height).map(|y| placed(buffer, y)).collect();
    let mut panes = 0;
    for (y, row) in rows.iter().enumerate() {
        for (x, corner) in row.iter().enumerate().filter(|(_, symbol)| ["╭", "╮"].contains(symbol))
        {
            let lower = if *corner == "╭" { "╰" } else { "╯" };
            let below = rows[y + 1..].iter().map(|row| row[x]);
            let end = below.clone().position(|symbol| symbol == lower);
            let side: Vec<&str> = below.take(end.unwrap_or(usize::MAX)).collect();
            let is_straight = side.iter().all(|symbol| ["│", "▲", "▼"].contains(symbol));
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
