//! Borders stay straight, whatever script stands between them.

use ratatui::buffer::Buffer;
use ratatui::style::Color;

use waypost::catalog::Lang;
use waypost::text::width;
use waypost::tui::theme::Role;

use crate::rig::Rig;

/// Keys that lead to each view.
const VIEWS: [&str; 11] =
    ["", "<enter><enter>", "lj<enter><tab>", "p", "/a", "?", "lljz", "W", "0", "S", "lj<enter>V"];

/// Keys that lead to each popup, over the items of a section where there may be any.
const POPUPS: [&str; 14] = [
    ":",
    ":mark",
    "/a<c-k>",
    "D",
    "<space>m",
    "Se",
    "SR",
    "lj<enter>n",
    "lj<enter>H",
    "lj<enter>o",
    "lj<enter>Q",
    "lj<enter>w",
    "lj<enter><space>H",
    "/<c-r>",
];

/// Keys that lead to a roadmap which has texts in each language.
const fn roadmap(lang: Lang) -> &'static str {
    match lang {
        Lang::En | Lang::Ru => "",
        Lang::ZhHant => "Gk",
        Lang::Th | Lang::Te => "G",
    }
}

/// Together, the views and languages come to every width from 20 to 200 columns.
fn widths(at: usize) -> impl Iterator<Item = (u16, u16)> {
    const STEP: usize = 23;
    let first = u16::try_from(20 + at * 7 % STEP).unwrap();
    (first..=200).step_by(STEP).zip([10, 16, 24, 40].into_iter().cycle())
}

#[test]
fn borders_stand_in_one_column_in_every_language_view_and_size() {
    let cases = Lang::ALL.into_iter().flat_map(|lang| VIEWS.map(|keys| (lang, keys)));
    for (at, (lang, keys)) in cases.enumerate() {
        let mut rig = Rig::built_in();
        rig.model.ui.lang = lang;
        rig.press(roadmap(lang));
        rig.press(keys);
        let mut panes = 0;
        for (columns, rows) in widths(at) {
            rig.resize(columns, rows);
            let what = format!("{keys:?} in {lang} at {columns}x{rows}");
            panes += straight(&rig.draw(), None, &what);
        }
        // Home has none.
        assert_eq!(panes > 0, keys != "0", "{keys:?} in {lang}: {panes} corners of panes");
    }
}

#[test]
fn boxes_are_whole_whatever_they_lie_over() {
    let cases = Lang::ALL.into_iter().flat_map(|lang| POPUPS.map(|keys| (lang, keys)));
    for (at, (lang, keys)) in cases.enumerate() {
        let mut rig = Rig::built_in();
        rig.world.has_browser = false;
        rig.model.ui.lang = lang;
        rig.press(roadmap(lang));
        rig.press(keys);
        if rig.model.ui.popup.is_none() {
            continue; // nothing is there that it could be about
        }
        let mut boxes = 0;
        for (columns, rows) in widths(at) {
            rig.resize(columns, rows);
            let what = format!("{keys:?} in {lang} at {columns}x{rows}");
            let border = rig.style(Role::BorderFocused).fg;
            boxes += straight(&rig.draw(), border, &what);
        }
        assert!(boxes > 0, "{keys:?} in {lang}: no box");
    }
}

#[test]
fn the_first_start_in_every_language_cuts_no_row() {
    for lang in Lang::ALL {
        for (columns, rows) in widths(0) {
            let mut rig = Rig::first_start().sized(columns, rows);
            rig.model.ui.lang = lang;
            let buffer = rig.draw();
            let taken = (0..rows).map(|y| placed(&buffer, y).len());
            assert!(taken.max() == Some(usize::from(columns)), "{lang} at {columns}x{rows}");
        }
    }
}

/// The same for any buffer, where there may be no pane: answers how many corners there are.
pub(crate) fn panes_that_are_straight(buffer: &Buffer, what: &str) -> usize {
    straight(buffer, None, what)
}

/// Below every upper corner stands border down to a lower corner, as a terminal would place it, and beside
/// it the other upper corner. Only borders of this colour are looked at, if one is given: what lies over
/// others covers them. Answers how many corners there are.
fn straight(buffer: &Buffer, colour: Option<Color>, what: &str) -> usize {
    let rows: Vec<Vec<&str>> = (0..buffer.area.height).map(|y| placed(buffer, y)).collect();
    let is_meant = |x: usize, y: usize| {
        let at = (u16::try_from(x).unwrap(), u16::try_from(y).unwrap());
        colour.is_none_or(|colour| buffer[at].fg == colour)
    };
    let mut corners = 0;
    for (y, row) in rows.iter().enumerate() {
        let meant = |sign: &'static str| {
            (0..row.len()).filter(move |x| row[*x] == sign && is_meant(*x, y)).collect::<Vec<_>>()
        };
        let (left, right) = (meant("╭"), meant("╮"));
        assert_eq!(left.len(), right.len(), "{what}: row {y} has lost a corner: {row:?}");
        for x in left.into_iter().chain(right) {
            let lower = if row[x] == "╭" { "╰" } else { "╯" };
            let below = rows[y + 1..].iter().map(|row| row[x]);
            let end = below.clone().position(|symbol| symbol == lower);
            let side: Vec<&str> = below.take(end.unwrap_or(usize::MAX)).collect();
            let is_straight = side.iter().all(|symbol| ["│", "┃", "├", "┤"].contains(symbol));
            assert!(end.is_some() && is_straight, "{what}: from row {y} column {x}: {side:?}");
            corners += 1;
        }
    }
    corners
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
