//! What no keys at no size can break.

use crossterm::event::{
    Event as TerminalEvent, KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent,
    MouseEventKind,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use ratatui::buffer::Buffer;

use waypost::app::{Asker, Effect, Focus, Message, Model, News, Target, Ui, View, update};
use waypost::catalog::Lang;
use waypost::progress::{Journal, Overview, Record};
use waypost::text::width;

use crate::borders::panes_that_are_straight;
use crate::rig::{Rig, device, now};

/// Letters of every script that the database has, controls, marks without a letter, and emoji.
pub(crate) const STRANGE: [char; 16] = [
    'ф', 'ё', 'ก', 'ู', '้', 'น', 'ำ', 'క', '్', 'ష', '繁', '，', '\u{7}', '\u{200d}', '\u{202e}',
    '🦀',
];

fn any_key() -> impl Strategy<Value = KeyEvent> {
    use KeyCode::{
        BackTab, Backspace, Char, Delete, Down, End, Enter, Esc, F, Home, Left, PageDown, PageUp,
        Right, Tab, Up,
    };
    let named = vec![
        Up,
        Down,
        Left,
        Right,
        Home,
        End,
        PageUp,
        PageDown,
        Tab,
        BackTab,
        Enter,
        Enter,
        Esc,
        Backspace,
        Delete,
        F(1),
    ];
    let modifiers = vec![
        KeyModifiers::NONE,
        KeyModifiers::NONE,
        KeyModifiers::SHIFT,
        KeyModifiers::CONTROL,
        KeyModifiers::ALT,
    ];
    let code = prop_oneof![
        4 => select(named),
        6 => prop::char::range(' ', '~').prop_map(Char),
        1 => select(STRANGE.to_vec()).prop_map(Char),
        1 => any::<char>().prop_map(Char),
    ];
    (code, select(modifiers)).prop_map(|(code, modifiers)| KeyEvent::new(code, modifiers))
}

fn any_size() -> impl Strategy<Value = (u16, u16)> {
    prop_oneof![(0..=300u16, 0..=100u16), (30..=130u16, 8..=40u16), (0..=24u16, 0..=12u16)]
}

/// A key, or something that is done with the mouse.
fn any_event() -> impl Strategy<Value = TerminalEvent> {
    use MouseEventKind::{Down, Drag, ScrollDown, ScrollUp, Up};
    let left = MouseButton::Left;
    let kinds =
        vec![Down(left), Down(left), Down(left), Drag(left), Up(left), ScrollUp, ScrollDown];
    let place = prop_oneof![(0..100u16, 0..24u16), (0..300u16, 0..100u16)];
    let mouse = (select(kinds), place).prop_map(|(kind, (column, row))| {
        TerminalEvent::Mouse(MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE })
    });
    prop_oneof![any_key().prop_map(TerminalEvent::Key), mouse.clone(), mouse]
}

/// The borders of a popup stand at both sides of all its rows.
fn assert_popup_is_whole(buffer: &Buffer, model: &Model) -> Result<(), TestCaseError> {
    let Some(area) = model.regions.area(Target::Popup) else { return Ok(()) };
    let is_border = |symbol: &str| "│┃├┤╭╮╰╯".contains(symbol);
    for y in area.y..area.y + area.height {
        for x in [area.x, area.x + area.width - 1] {
            let symbol = buffer[(x, y)].symbol();
            prop_assert!(is_border(symbol), "{symbol:?} at column {x} of row {y}");
        }
    }
    Ok(())
}

/// What is selected in a list that is shown stands on the screen.
fn assert_selections_are_visible(model: &Model) -> Result<(), TestCaseError> {
    let regions = &model.regions;
    let has_room = |pane: Focus, rows: usize| {
        rows > 0 && regions.area(Target::Pane(pane)).is_some_and(|area| area.height > 2)
    };
    if has_room(Focus::Sections, model.viewport.tree) {
        prop_assert!(regions.area(Target::Tree(model.tree_cursor())).is_some());
    }
    let is_any = model.list.iter().any(|row| row.is_selectable());
    if is_any && has_room(Focus::Items, model.viewport.list) {
        prop_assert!(regions.area(Target::Item(model.list_cursor())).is_some());
    }
    let search = &model.ui.search;
    if model.ui.view == View::Search
        && model.viewport.hits > 0
        && search.rows() > 0
        && regions.area(Target::Hits).is_some_and(|area| area.height > 3)
    {
        prop_assert!(regions.area(Target::Hit(search.cursor)).is_some());
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn no_keys_at_no_size_lose_the_selection_or_the_count(
        steps in vec((any_key(), proptest::option::weighted(0.1, any_size())), 0..50),
        has_browser: bool,
    ) {
        let mut rig = Rig::first_start();
        rig.world.has_browser = has_browser;
        for (key, size) in steps {
            if let Some((columns, rows)) = size {
                rig.resize(columns, rows);
            }
            rig.event(&TerminalEvent::Key(key));
            assert_selections_hold(&rig.model)?;
            assert_counts_hold(&rig.model)?;
        }
        assert_eq!(journal_of(&rig).history(), rig.model.journal.history());
        assert_the_next_start_is_the_same(&rig.model)?;
    }

    #[test]
    fn no_keys_and_no_mouse_at_any_size_hide_the_selection_or_bend_a_border(
        steps in vec((any_event(), proptest::option::weighted(0.1, any_size())), 0..40),
    ) {
        let mut rig = Rig::new();
        for (event, size) in steps {
            if let Some((columns, rows)) = size {
                rig.resize(columns, rows);
            }
            rig.event(&event);
            assert_selections_hold(&rig.model)?;
            let buffer = rig.draw();
            assert_popup_is_whole(&buffer, &rig.model)?;
            // A notice that is too long for the footer lies over the panes for a while.
            let is_notice_long = width(&rig.notice()) + 2 > usize::from(buffer.area.width);
            let is_open = rig.model.ui.popup.is_none() && rig.model.ui.pending.is_none();
            if is_open && !is_notice_long {
                panes_that_are_straight(&buffer, &format!("after {event:?}"));
            }
            assert_selections_are_visible(&rig.model)?;
        }
        assert_the_next_start_is_the_same(&rig.model)?;
    }

    #[test]
    fn undoing_everything_brings_the_first_day_back(keys in vec(select(b" dxsjjkuUvV".to_vec()), 0..40)) {
        let mut rig = Rig::new().after("<enter><enter>j");
        for key in keys {
            rig.event(&TerminalEvent::Key(KeyEvent::new(KeyCode::Char(char::from(key)), KeyModifiers::NONE)));
        }
        let deeds = rig.model.journal.len();
        (0..=deeds).for_each(|_| rig.press("u"));
        prop_assert!(rig.notice().starts_with("There is nothing to take back"));
        for ix in rig.model.catalog.item_positions() {
            prop_assert_eq!(rig.model.overview.record(ix), &Record::default());
        }
        prop_assert_eq!(rig.model.overview.total(), Rig::new().model.overview.total());
    }
}

#[test]
fn every_view_can_be_drawn_at_every_small_size() {
    for keys in [
        "",
        "G <enter><enter>",
        "<enter>j<enter>",
        "p",
        "/a",
        "/zzqq",
        "/kind:x",
        "?",
        "z",
        "/a <c-o>",
        "?/mark",
        ":",
        ":mark <down>",
        ":zzqq",
        "0",
        "0jj",
        "0G",
        "0:sugg",
        "fa",
        "fzzqq <enter>",
        "G <enter> <space> c",
        "Lm",
        "W",
        "Wl",
        "W/lo",
        "W/zzqq <enter>",
        "G <enter><enter> vjj",
        "G <enter><enter> V",
    ] {
        let mut rig = Rig::new();
        rig.world.has_browser = false;
        rig.press(keys);
        for (columns, rows) in
            (0..=24).flat_map(|columns| (0..=12).map(move |rows| (columns, rows)))
        {
            rig.resize(columns, rows);
        }
    }
    Rig::first_start().resize(0, 0);
}

/// The selected node is a row of the tree, the selected row of the list can be selected, and the
/// selected hit is there.
pub(crate) fn assert_selections_hold(model: &Model) -> Result<(), TestCaseError> {
    prop_assert!(model.tree.iter().any(|row| row.node == model.ui.node));
    if model.ui.selecting.is_some() {
        let range = model.selected_range().unwrap();
        prop_assert!(range.contains(&model.list_cursor()) && model.list.get(range).is_some());
        prop_assert!(model.selected_rows().count() > 0);
        prop_assert_eq!(model.ui.shelf, Focus::Items);
        // Other views have lines of their own.
        prop_assert!(model.ui.view != View::Browse || !model.ui.is_typing);
    }
    let selected = model.list.get(model.list_cursor());
    let can_select = model.list.iter().any(|row| row.is_selectable());
    prop_assert_eq!(can_select, selected.is_some_and(|row| row.is_selectable()));
    let search = &model.ui.search;
    prop_assert!(search.cursor < search.hits.len().max(1));
    let terms = &model.ui.glossary;
    prop_assert!(terms.cursor < terms.terms.len().max(1));
    prop_assert!(model.home_rows().contains(&model.home_row()));
    prop_assert!(model.ui.scroll <= model.viewport.last_scroll());
    Ok(())
}

/// The figures, kept up event by event, are those that counting anew gives.
pub(crate) fn assert_counts_hold(model: &Model) -> Result<(), TestCaseError> {
    let then = model.past.as_ref().map(|past| model.journal.as_of(past.day).unwrap());
    let anew = Overview::new(&model.catalog, then.as_ref().unwrap_or(&model.journal));
    prop_assert_eq!(&*model.overview, &anew);
    let total = anew.total();
    prop_assert!(total.done + total.doing <= total.total && total.terms_done <= total.terms);
    Ok(())
}

/// The journal that the saved events make.
pub(crate) fn journal_of(rig: &Rig) -> Journal {
    let mut journal = Journal::default();
    for event in &rig.world.appended {
        journal.insert(event.clone());
    }
    journal
}

fn assert_the_next_start_is_the_same(left: &Model) -> Result<(), TestCaseError> {
    let ui = Ui::first(&left.catalog);
    let mut back = Model::new(left.catalog.clone(), device(), now().date(), ui);
    back.begin_with(left.settings.clone(), Lang::En);
    back.resume(&left.session());
    let events = left.journal.history().into_iter().cloned().collect();
    let read = Message::News(News::JournalRead { events, damage: None });
    let is_kept = |effect: &Effect| matches!(effect, Effect::Find(asked) if matches!(asked.asker, Asker::Kept(_)));
    assert!(update(&mut back, read).iter().all(is_kept), "only kept searches are asked again");
    let stays =
        |ui: &Ui| (ui.node, ui.focus, ui.shelf, ui.zoom, ui.panes, ui.lang, ui.unfolded.clone());
    prop_assert_eq!(stays(&back.ui), stays(&left.ui));
    // What narrows the list is for the moment, and so is a past day.
    let is_narrowed = left.ui.narrowing.found.is_some() || left.past.is_some();
    if left.ui.view == View::Browse && !is_narrowed {
        prop_assert_eq!(back.subject(), left.subject());
    }
    Ok(())
}
