//! A million keys, pressed blindly: nothing breaks, and nothing that was done is lost.

use std::collections::HashSet;
use std::thread;

use crossterm::event::{Event as TerminalEvent, KeyCode, KeyEvent, KeyModifiers};

use waypost::progress::{Event, Journal, Overview};

use crate::properties::{STRANGE, assert_counts_hold, assert_selections_hold, journal_of};
use crate::rig::Rig;

const KEYS: usize = 1_000_000;
/// How many press them, each in a window of their own: machines have two cores.
const HANDS: usize = 2;
/// After so many keys the screen gets another size and is drawn, and everything is looked at.
const LOOK_EVERY: usize = 1000;

/// Keys without a letter; Escape comes often, or most letters would go into a text field.
const NAMED: [KeyCode; 24] = [
    KeyCode::Up,
    KeyCode::Down,
    KeyCode::Down,
    KeyCode::Left,
    KeyCode::Right,
    KeyCode::Home,
    KeyCode::End,
    KeyCode::PageUp,
    KeyCode::PageDown,
    KeyCode::Tab,
    KeyCode::BackTab,
    KeyCode::Enter,
    KeyCode::Enter,
    KeyCode::Enter,
    KeyCode::Esc,
    KeyCode::Esc,
    KeyCode::Esc,
    KeyCode::Esc,
    KeyCode::Esc,
    KeyCode::Backspace,
    KeyCode::Delete,
    KeyCode::Insert,
    KeyCode::F(1),
    KeyCode::F(12),
];
/// Letters that move and mark, which come more often than others.
const MOVES_AND_MARKS: [char; 12] = ['j', 'j', 'k', 'l', 'l', 'h', ' ', 'd', 'x', 's', 'u', 'U'];

/// Numbers that look like chance and are the same every time: `SplitMix64`.
struct Chance(u64);

impl Chance {
    /// A number below `end`.
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) >> 32).unwrap() % end
    }

    fn one_of<Kind: Copy>(&mut self, all: &[Kind]) -> Kind {
        all[self.below(all.len())]
    }

    fn key(&mut self) -> KeyEvent {
        let code = match self.below(16) {
            0..6 => self.one_of(&NAMED),
            6..11 => KeyCode::Char(self.one_of(&MOVES_AND_MARKS)),
            11..15 => KeyCode::Char(self.one_of(&(b' '..=b'~').collect::<Vec<u8>>()).into()),
            _ => KeyCode::Char(self.one_of(&STRANGE)),
        };
        let modifiers = match self.below(16) {
            0 => KeyModifiers::CONTROL,
            1 => KeyModifiers::ALT,
            2 => KeyModifiers::SHIFT,
            _ => KeyModifiers::NONE,
        };
        KeyEvent::new(code, modifiers)
    }

    /// A size, from nothing to more than anybody has.
    fn size(&mut self) -> (u16, u16) {
        let (columns, rows) = self.one_of(&[(3, 3), (80, 24), (300, 100)]);
        let mut up_to = |most: usize| u16::try_from(self.below(most + 1)).unwrap();
        (up_to(columns), up_to(rows))
    }
}

#[test]
fn a_million_keys_break_nothing_and_lose_nothing() {
    thread::scope(|scope| {
        for seed in 0..HANDS {
            scope.spawn(move || press(KEYS / HANDS, &mut Chance(2026 + seed as u64)));
        }
    });
}

/// Presses so many keys, and looks what became of it.
fn press(keys: usize, chance: &mut Chance) {
    let mut rig = Rig::first_start();
    for pressed in 0..keys {
        rig.event_undrawn(&TerminalEvent::Key(chance.key()));
        if pressed % LOOK_EVERY == 0 {
            let (columns, rows) = chance.size();
            rig.resize(columns, rows);
            rig.world.has_browser = chance.below(2) == 0;
            assert_selections_hold(&rig.model).unwrap();
            assert_counts_hold(&rig.model).unwrap();
        }
    }
    while rig.model.past.is_some() {
        rig.press("<esc>");
    }
    let model = &rig.model;
    assert!(rig.world.appended.len() > keys / 100, "the keys do hardly anything");
    assert!(model.unsaved.is_empty());
    assert_eq!(journal_of(&rig).history(), model.journal.history());
    // What a program that starts now would read.
    let lines: Vec<String> = rig.world.appended.iter().map(Event::to_line).collect();
    assert_eq!(lines.iter().collect::<HashSet<_>>().len(), lines.len());
    let mut read = Journal::default();
    for line in &lines {
        read.insert(Event::from_line(line.as_bytes()).unwrap());
    }
    assert_eq!(Overview::new(&model.catalog, &read), *model.overview);
}
