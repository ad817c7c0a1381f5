//! The keymap: one table from which dispatch, footer, help, palette and documents are read.
//!
//! [`BINDINGS`] is the default; [`settings`] makes another [`Keymap`] of it as the learner wishes.

mod held;
mod named;
pub mod plain;
mod scope;
pub mod settings;

use crate::app::Action;
use crate::app::Code::{
    BackTab, Backspace, Delete, Down, End, Enter, Esc, Home, Left, PageDown, PageUp, Right, Tab, Up,
};
use crate::app::key::{Key, ctrl, key, letter};

pub use held::{Bound, Found, Keymap};
pub use scope::{Group, Scope};

/// One row of the table.
#[derive(Debug, Clone)]
pub struct Binding {
    /// Where it holds.
    pub scope: Scope,
    /// Its keys; the first is the one that the footer shows. None: the palette finds it by its name.
    pub keys: Keys,
    /// What it asks for.
    pub action: Action,
    /// Its heading in the help.
    pub group: Group,
    /// Is it important enough for the footer?
    pub in_footer: bool,
}

/// The keys of a binding. A chord is several keys, one after the other.
#[derive(Debug, Clone)]
pub enum Keys {
    /// Those of the table: each is one key.
    Table(&'static [Key]),
    /// Others.
    Chosen(Vec<Vec<Key>>),
}

impl Keys {
    /// Each of them.
    pub fn iter(&self) -> impl Iterator<Item = &[Key]> {
        let (table, chosen) = match self {
            Self::Table(keys) => (*keys, [].as_slice()),
            Self::Chosen(chords) => ([].as_slice(), chords.as_slice()),
        };
        table.iter().map(std::slice::from_ref).chain(chosen.iter().map(Vec::as_slice))
    }

    /// Is there none?
    pub const fn is_empty(&self) -> bool {
        match self {
            Self::Table(keys) => keys.is_empty(),
            Self::Chosen(chords) => chords.is_empty(),
        }
    }
}

const fn row(scope: Scope, keys: &'static [Key], action: Action, group: Group) -> Binding {
    Binding { scope, keys: Keys::Table(keys), action, group, in_footer: false }
}

const fn foot(scope: Scope, keys: &'static [Key], action: Action, group: Group) -> Binding {
    Binding { scope, keys: Keys::Table(keys), action, group, in_footer: true }
}

use Group::{Item, Move, Program, Type, View as Show};
use Scope::{
    Address, Browse, Changes, Code, Confirm, Global, Glossary, Help, History, Leaving, Line, Log,
    Meaning, Naming, Note, Palette, RestDays, Search, Settings, Statistics, Term, Themes, Typing,
    Value, Versions,
};

/// The default keymap, in the order in which help and footer show it.
pub const BINDINGS: &[Binding] = &[
    foot(Browse, &[letter(' ')], Action::Done, Item),
    foot(Browse, &[letter('o')], Action::Open, Item),
    foot(Browse, &[letter('d')], Action::Doing, Item),
    foot(Browse, &[key(Enter)], Action::Enter, Item),
    foot(Browse, &[letter('x')], Action::Skip, Item),
    foot(Browse, &[letter('s')], Action::Star, Item),
    foot(Browse, &[letter('n')], Action::Note, Item),
    row(Browse, &[letter('e')], Action::Versions, Item),
    row(Browse, &[letter('v')], Action::Select, Item),
    row(Browse, &[letter('V')], Action::SelectAll, Item),
    row(Browse, &[], Action::SectionDone, Item),
    row(Browse, &[], Action::SectionOpen, Item),
    row(Browse, &[], Action::RecentSearches, Show),
    row(Browse, &[], Action::GroupHits, Show),
    row(Browse, &[], Action::Openings, Show),
    foot(Browse, &[letter('P')], Action::Place, Item),
    foot(Browse, &[letter('r')], Action::Rename, Item),
    foot(Browse, &[key(Delete)], Action::Forget, Item),
    row(Browse, &[], Action::Keep, Show),
    row(Browse, &[letter('y')], Action::Copy, Item),
    row(Browse, &[letter('Q')], Action::Qr, Item),
    row(Browse, &[letter('T')], Action::Timer, Item),
    foot(Browse, &[key(Esc)], Action::Back, Move),
    foot(Browse, &[letter('/')], Action::Search, Show),
    foot(Browse, &[letter('w')], Action::Word, Show),
    row(Browse, &[letter('W')], Action::Glossary, Show),
    foot(Browse, &[letter('u')], Action::Undo, Item),
    row(Browse, &[letter('U')], Action::Redo, Item),
    row(Browse, &[letter('H')], Action::History, Item),
    row(Browse, &[key(Up), letter('k')], Action::Up, Move),
    row(Browse, &[key(Down), letter('j')], Action::Down, Move),
    row(Browse, &[key(Left), letter('h')], Action::Out, Move),
    row(Browse, &[key(Right), letter('l')], Action::In, Move),
    row(Browse, &[key(PageUp)], Action::PageUp, Move),
    row(Browse, &[key(PageDown)], Action::PageDown, Move),
    row(Browse, &[ctrl('u')], Action::HalfPageUp, Move),
    row(Browse, &[ctrl('d')], Action::HalfPageDown, Move),
    row(Browse, &[letter('g'), key(Home)], Action::First, Move),
    row(Browse, &[letter('G'), key(End)], Action::Last, Move),
    foot(Browse, &[key(Tab)], Action::NextPane, Move),
    row(Browse, &[key(BackTab)], Action::PreviousPane, Move),
    row(Browse, &[letter('[')], Action::JumpBack, Move),
    row(Browse, &[letter(']')], Action::JumpForward, Move),
    row(Browse, &[letter('b')], Action::SetBookmark, Move),
    row(Browse, &[letter('\'')], Action::GoToBookmark, Move),
    foot(Browse, &[letter('f')], Action::Narrow, Show),
    foot(Browse, &[letter('c')], Action::HideFinished, Show),
    foot(Browse, &[letter(':'), ctrl('p')], Action::Palette, Program),
    foot(Browse, &[letter('z')], Action::Zoom, Show),
    foot(Browse, &[letter('p')], Action::Progress, Show),
    row(Browse, &[letter('I')], Action::HideSections, Show),
    row(Browse, &[letter('i')], Action::HideDetails, Show),
    row(Browse, &[letter('<')], Action::Narrower, Show),
    row(Browse, &[letter('>')], Action::Wider, Show),
    row(Browse, &[letter('-')], Action::Shorter, Show),
    row(Browse, &[letter('+')], Action::Taller, Show),
    row(Browse, &[letter('=')], Action::ResetPanes, Show),
    row(Browse, &[letter('C')], Action::Mouse, Program),
    foot(Browse, &[letter('0')], Action::Home, Show),
    foot(Browse, &[letter('L')], Action::Language, Show),
    foot(Browse, &[letter('t')], Action::Theme, Show),
    row(Browse, &[letter('N')], Action::Changes, Show),
    row(Browse, &[letter('S')], Action::Statistics, Show),
    row(Browse, &[], Action::Meaning, Show),
    row(Browse, &[], Action::RestDays, Show),
    row(Browse, &[letter('O')], Action::Settings, Program),
    row(Browse, &[], Action::SettingsFile, Program),
    row(Browse, &[], Action::OneRoadmap, Show),
    row(Browse, &[], Action::PartBy, Show),
    row(Browse, &[letter('D')], Action::PastDay, Show),
    row(Browse, &[letter('m')], Action::Log, Show),
    foot(Browse, &[letter('?')], Action::Help, Program),
    foot(Browse, &[letter('q')], Action::Quit, Program),
    foot(Scope::Home, &[key(Enter)], Action::Enter, Item),
    foot(Scope::Home, &[letter('1')], Action::FirstSuggestion, Show),
    row(Scope::Home, &[letter('2')], Action::SecondSuggestion, Show),
    row(Scope::Home, &[letter('3')], Action::ThirdSuggestion, Show),
    foot(Scope::Home, &[key(Tab), key(Esc), letter('0')], Action::Back, Move),
    foot(Search, &[key(Enter)], Action::Enter, Item),
    foot(Search, &[ctrl('o')], Action::Open, Item),
    foot(Search, &[key(Esc)], Action::Back, Move),
    foot(Search, &[ctrl('t')], Action::Word, Show),
    foot(Search, &[ctrl('g')], Action::GroupHits, Show),
    foot(Search, &[ctrl('k')], Action::Keep, Show),
    foot(Search, &[ctrl('r')], Action::RecentSearches, Show),
    foot(Search, &[key(Up), ctrl('p')], Action::Up, Move),
    foot(Search, &[key(Down), ctrl('n')], Action::Down, Move),
    row(Search, &[key(PageUp)], Action::PageUp, Move),
    row(Search, &[key(PageDown)], Action::PageDown, Move),
    row(Search, &[key(Tab)], Action::Complete, Type),
    foot(Glossary, &[key(Enter)], Action::Enter, Item),
    foot(Glossary, &[letter(' ')], Action::Done, Item),
    foot(Glossary, &[letter('/'), letter('f')], Action::Narrow, Show),
    foot(Glossary, &[letter('w')], Action::Word, Show),
    foot(Glossary, &[letter('d')], Action::Doing, Item),
    foot(Glossary, &[key(Esc), letter('W')], Action::Back, Move),
    foot(Glossary, &[letter('u')], Action::Undo, Item),
    foot(Changes, &[key(Enter)], Action::Enter, Item),
    foot(Changes, &[letter(' ')], Action::Done, Item),
    foot(Changes, &[letter('o')], Action::Open, Item),
    foot(Changes, &[letter('d')], Action::Doing, Item),
    foot(Changes, &[key(Esc), letter('N')], Action::Back, Move),
    foot(Changes, &[letter('u')], Action::Undo, Item),
    foot(Statistics, &[key(Tab)], Action::NextPane, Move),
    foot(Statistics, &[key(Right), letter('l')], Action::PartBy, Show),
    foot(Statistics, &[letter('r')], Action::OneRoadmap, Show),
    foot(Statistics, &[letter('e')], Action::Meaning, Show),
    foot(Statistics, &[letter('R')], Action::RestDays, Show),
    foot(Statistics, &[key(Esc), letter('S')], Action::Back, Move),
    row(Statistics, &[key(PageDown), letter(' ')], Action::PageDown, Move),
    foot(Meaning, &[key(Esc), letter('e'), letter('q')], Action::Back, Move),
    foot(Meaning, &[key(Up), letter('k')], Action::Up, Move),
    foot(Meaning, &[key(Down), letter('j')], Action::Down, Move),
    row(Meaning, &[key(PageUp)], Action::PageUp, Move),
    row(Meaning, &[key(PageDown), letter(' ')], Action::PageDown, Move),
    row(Meaning, &[letter('g'), key(Home)], Action::First, Move),
    row(Meaning, &[letter('G'), key(End)], Action::Last, Move),
    foot(RestDays, &[letter(' '), key(Enter)], Action::Enter, Item),
    foot(RestDays, &[key(Up), letter('k')], Action::Up, Move),
    foot(RestDays, &[key(Down), letter('j')], Action::Down, Move),
    foot(RestDays, &[key(Esc), letter('R'), letter('q')], Action::Back, Move),
    foot(Settings, &[key(Enter), letter(' ')], Action::Enter, Item),
    foot(Settings, &[key(Left), letter('h')], Action::Out, Item),
    foot(Settings, &[key(Right), letter('l')], Action::In, Item),
    foot(Settings, &[letter('e')], Action::SettingsFile, Program),
    foot(Settings, &[key(Esc), letter('O'), letter('q')], Action::Back, Move),
    row(Settings, &[key(Up), letter('k'), key(BackTab)], Action::Up, Move),
    row(Settings, &[key(Down), letter('j'), key(Tab)], Action::Down, Move),
    row(Settings, &[key(PageUp)], Action::PageUp, Move),
    row(Settings, &[key(PageDown)], Action::PageDown, Move),
    row(Settings, &[letter('g'), key(Home)], Action::First, Move),
    row(Settings, &[letter('G'), key(End)], Action::Last, Move),
    foot(Value, &[key(Enter)], Action::Enter, Item),
    foot(Value, &[key(Esc)], Action::Back, Move),
    foot(Themes, &[key(Enter)], Action::Enter, Program),
    foot(Themes, &[key(Up), letter('k'), key(BackTab)], Action::Up, Move),
    foot(Themes, &[key(Down), letter('j'), key(Tab)], Action::Down, Move),
    foot(Themes, &[key(Esc), letter('t'), letter('q')], Action::Back, Move),
    row(Themes, &[key(PageUp)], Action::PageUp, Move),
    row(Themes, &[key(PageDown), letter(' ')], Action::PageDown, Move),
    row(Themes, &[letter('g'), key(Home)], Action::First, Move),
    row(Themes, &[letter('G'), key(End)], Action::Last, Move),
    foot(Term, &[key(Enter)], Action::Enter, Item),
    foot(Term, &[letter(' ')], Action::Done, Item),
    foot(Term, &[key(Up), letter('k'), key(BackTab)], Action::Up, Move),
    foot(Term, &[key(Down), letter('j'), key(Tab)], Action::Down, Move),
    foot(Term, &[letter('w')], Action::Word, Show),
    row(Term, &[letter('d')], Action::Doing, Item),
    row(Term, &[letter('x')], Action::Skip, Item),
    row(Term, &[letter('s')], Action::Star, Item),
    foot(Term, &[key(Esc), letter('q')], Action::Back, Move),
    row(Term, &[letter('u')], Action::Undo, Item),
    row(Term, &[key(PageUp)], Action::PageUp, Move),
    row(Term, &[key(PageDown)], Action::PageDown, Move),
    row(Term, &[letter('L')], Action::Language, Show),
    row(Term, &[letter('t')], Action::Theme, Show),
    foot(Note, &[key(Esc)], Action::Back, Move),
    foot(Note, &[ctrl('s')], Action::SaveNote, Item),
    foot(Note, &[ctrl('x')], Action::DiscardNote, Item),
    foot(Note, &[ctrl('z')], Action::UndoTyping, Type),
    foot(Note, &[ctrl('y')], Action::RedoTyping, Type),
    row(Note, &[key(Enter)], Action::NewLine, Type),
    row(Note, &[key(Up), ctrl('p')], Action::Up, Move),
    row(Note, &[key(Down), ctrl('n')], Action::Down, Move),
    row(Note, &[key(PageUp)], Action::PageUp, Move),
    row(Note, &[key(PageDown)], Action::PageDown, Move),
    foot(Versions, &[key(Enter)], Action::Enter, Item),
    foot(Versions, &[key(Up), letter('k'), key(BackTab)], Action::Up, Move),
    foot(Versions, &[key(Down), letter('j'), key(Tab)], Action::Down, Move),
    foot(Versions, &[key(Esc), letter('e'), letter('q')], Action::Back, Move),
    row(Versions, &[key(PageUp)], Action::PageUp, Move),
    row(Versions, &[key(PageDown), letter(' ')], Action::PageDown, Move),
    row(Versions, &[letter('t')], Action::Theme, Show),
    foot(Line, &[key(Enter)], Action::Enter, Item),
    foot(Line, &[key(Esc)], Action::Back, Move),
    foot(Line, &[key(Up), ctrl('p')], Action::Up, Move),
    foot(Line, &[key(Down), ctrl('n')], Action::Down, Move),
    row(Line, &[key(PageUp)], Action::PageUp, Move),
    row(Line, &[key(PageDown)], Action::PageDown, Move),
    row(Line, &[key(Tab)], Action::Complete, Type),
    foot(Line, &[ctrl('k')], Action::Keep, Show),
    foot(Palette, &[key(Enter)], Action::Enter, Item),
    foot(Palette, &[key(Up), ctrl('p')], Action::Up, Move),
    foot(Palette, &[key(Down), ctrl('n')], Action::Down, Move),
    row(Palette, &[key(PageUp)], Action::PageUp, Move),
    row(Palette, &[key(PageDown)], Action::PageDown, Move),
    foot(Palette, &[key(Esc)], Action::Back, Move),
    foot(Naming, &[key(Enter)], Action::Enter, Item),
    foot(Naming, &[key(Esc)], Action::Back, Move),
    row(Typing, &[key(Left)], Action::CaretLeft, Type),
    row(Typing, &[key(Right)], Action::CaretRight, Type),
    row(Typing, &[key(Home), ctrl('a')], Action::CaretStart, Type),
    row(Typing, &[key(End), ctrl('e')], Action::CaretEnd, Type),
    row(Typing, &[key(Backspace)], Action::Erase, Type),
    row(Typing, &[key(Delete)], Action::EraseNext, Type),
    row(Typing, &[ctrl('w')], Action::EraseWord, Type),
    row(Typing, &[ctrl('u')], Action::EraseLine, Type),
    foot(Help, &[key(Esc), letter('?'), letter('q')], Action::Back, Move),
    foot(Help, &[key(Up), letter('k')], Action::Up, Move),
    foot(Help, &[key(Down), letter('j')], Action::Down, Move),
    row(Help, &[key(PageUp)], Action::PageUp, Move),
    row(Help, &[key(PageDown), letter(' ')], Action::PageDown, Move),
    row(Help, &[letter('g'), key(Home)], Action::First, Move),
    row(Help, &[letter('G'), key(End)], Action::Last, Move),
    foot(Help, &[letter('/'), letter('f')], Action::Narrow, Show),
    foot(History, &[key(Enter)], Action::Enter, Item),
    foot(History, &[letter('D')], Action::PastDay, Show),
    foot(History, &[key(Esc), letter('H'), letter('q')], Action::Back, Move),
    foot(History, &[letter('u')], Action::Undo, Item),
    row(History, &[letter('U')], Action::Redo, Item),
    row(History, &[key(Up), letter('k')], Action::Up, Move),
    row(History, &[key(Down), letter('j')], Action::Down, Move),
    row(History, &[key(PageUp)], Action::PageUp, Move),
    row(History, &[key(PageDown), letter(' ')], Action::PageDown, Move),
    row(History, &[letter('g'), key(Home)], Action::First, Move),
    row(History, &[letter('G'), key(End)], Action::Last, Move),
    foot(Confirm, &[key(Enter)], Action::Enter, Item),
    foot(Confirm, &[key(Esc), letter('q')], Action::Back, Move),
    foot(Log, &[key(Esc), letter('m'), letter('q')], Action::Back, Move),
    foot(Log, &[key(Up), letter('k')], Action::Up, Move),
    foot(Log, &[key(Down), letter('j')], Action::Down, Move),
    row(Log, &[key(PageUp)], Action::PageUp, Move),
    row(Log, &[key(PageDown), letter(' ')], Action::PageDown, Move),
    row(Log, &[letter('g'), key(Home)], Action::First, Move),
    row(Log, &[letter('G'), key(End)], Action::Last, Move),
    foot(Address, &[letter('y')], Action::Copy, Item),
    foot(Address, &[letter('Q')], Action::Qr, Item),
    foot(Address, &[key(Esc)], Action::Back, Move),
    foot(Code, &[letter('y')], Action::Copy, Item),
    foot(Code, &[letter('i')], Action::Invert, Show),
    foot(Code, &[key(Esc), letter('Q'), letter('q')], Action::Back, Move),
    foot(Leaving, &[key(Esc)], Action::Back, Move),
    foot(Leaving, &[letter('q')], Action::Quit, Program),
    row(Global, &[ctrl('l')], Action::Redraw, Program),
    row(Global, &[ctrl('z')], Action::Suspend, Program),
    row(Global, &[ctrl('c')], Action::Quit, Program),
];

#[cfg(test)]
mod tests;
