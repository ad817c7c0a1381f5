//! The keymap: one table from which dispatch, footer and help are read.

use crossterm::event::KeyCode::{
    BackTab, Backspace, Delete, Down, End, Enter, Esc, Home, Left, PageDown, PageUp, Right, Tab, Up,
};

use super::key::{Key, ctrl, key, letter};
use crate::app::{Action, Popup, Ui, View};

/// Where a binding holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scope {
    /// The panes.
    Browse,
    /// Home. What is not said here is as in the panes.
    Home,
    /// The search, where letters type.
    Search,
    /// The help.
    Help,
    /// A line that narrows what is shown, where letters type.
    Line,
    /// The palette, where letters type.
    Palette,
    /// The name of a search, where letters type.
    Naming,
    /// The glossary.
    Glossary,
    /// What is new since the learner was here.
    Changes,
    /// The statistics.
    Statistics,
    /// What the figures of the statistics mean, over them.
    Meaning,
    /// The choice of days of rest.
    RestDays,
    /// The settings.
    Settings,
    /// The value of a setting, where letters type.
    Value,
    /// A term that is explained over everything.
    Term,
    /// A note that is being written, where letters type.
    Note,
    /// What a note was before.
    Versions,
    /// A history.
    History,
    /// The question before a large change.
    Confirm,
    /// The log.
    Log,
    /// An address that could not be opened, shown over everything; other keys close it.
    Address,
    /// The question whether to leave although something is not saved.
    Leaving,
    /// Wherever letters type.
    Typing,
    /// Everywhere.
    Global,
}

/// Under which heading the help lists a binding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Group {
    /// Moving about.
    Move,
    /// What one does with an item.
    Item,
    /// Finding and showing.
    View,
    /// Typing in a line.
    Type,
    /// The program itself.
    Program,
}

/// One row of the table.
#[derive(Debug, Clone, Copy)]
pub struct Binding {
    /// Where it holds.
    pub scope: Scope,
    /// Its keys; the first is the one that the footer shows. None: the palette finds it by its name.
    pub keys: &'static [Key],
    /// What it asks for.
    pub action: Action,
    /// Its heading in the help.
    pub group: Group,
    /// Is it important enough for the footer?
    pub in_footer: bool,
}

const fn row(scope: Scope, keys: &'static [Key], action: Action, group: Group) -> Binding {
    Binding { scope, keys, action, group, in_footer: false }
}

const fn foot(scope: Scope, keys: &'static [Key], action: Action, group: Group) -> Binding {
    Binding { scope, keys, action, group, in_footer: true }
}

use Group::{Item, Move, Program, Type, View as Show};
use Scope::{
    Address, Browse, Changes, Confirm, Global, Glossary, Help, History, Leaving, Line, Log,
    Meaning, Naming, Note, Palette, RestDays, Search, Settings, Statistics, Term, Typing, Value,
    Versions,
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
    foot(Browse, &[letter('f')], Action::Narrow, Show),
    foot(Browse, &[letter('c')], Action::HideFinished, Show),
    foot(Browse, &[letter(':'), ctrl('p')], Action::Palette, Program),
    foot(Browse, &[letter('z')], Action::Zoom, Show),
    foot(Browse, &[letter('p')], Action::Progress, Show),
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
    foot(Address, &[key(Esc)], Action::Back, Move),
    foot(Leaving, &[key(Esc)], Action::Back, Move),
    foot(Leaving, &[letter('q')], Action::Quit, Program),
    row(Global, &[ctrl('l')], Action::Redraw, Program),
    row(Global, &[ctrl('z')], Action::Suspend, Program),
    row(Global, &[ctrl('c')], Action::Quit, Program),
];

impl Scope {
    /// The scope of what is in front.
    pub const fn of(ui: &Ui) -> Self {
        match &ui.popup {
            Some(Popup::Address(_)) => Address,
            Some(Popup::Palette(_) | Popup::Recent(_) | Popup::Day(_)) => Palette,
            Some(Popup::Naming(_)) => Naming,
            Some(Popup::History(_)) => History,
            Some(Popup::Confirm(_)) => Confirm,
            Some(Popup::Term(_)) => Term,
            Some(Popup::Note(_)) => Note,
            Some(Popup::Versions(_)) => Versions,
            Some(Popup::Meaning { .. }) => Meaning,
            Some(Popup::RestDays { .. }) => RestDays,
            Some(Popup::Settings(shown)) if shown.field.is_some() => Value,
            Some(Popup::Settings(_)) => Settings,
            Some(Popup::Log { .. }) => Log,
            Some(Popup::Leaving) => Leaving,
            None => Self::behind(ui),
        }
    }

    /// The scope of the view in front, whatever lies over it.
    pub const fn behind(ui: &Ui) -> Self {
        match ui.view {
            View::Search => Search,
            View::Browse | View::Glossary | View::Help if ui.is_typing => Line,
            View::Browse => Browse,
            View::Glossary => Glossary,
            View::Changes => Changes,
            View::Statistics => Statistics,
            View::Help => Help,
            View::Home => Self::Home,
        }
    }

    /// Do letters type here?
    pub const fn types(self) -> bool {
        matches!(self, Search | Line | Palette | Naming | Value | Note)
    }

    /// The id of its name in the locale file.
    pub const fn label(self) -> &'static str {
        match self {
            Browse => "scope-browse",
            Self::Home => "scope-home",
            Search => "scope-search",
            Help => "scope-help",
            Line => "scope-line",
            Palette => "scope-palette",
            Naming => "scope-naming",
            Glossary => "scope-glossary",
            Changes => "scope-changes",
            Statistics => "scope-statistics",
            Meaning => "scope-meaning",
            RestDays => "scope-rest-days",
            Settings => "scope-settings",
            Value => "scope-value",
            Term => "scope-term",
            Note => "scope-note",
            Versions => "scope-versions",
            History => "scope-history",
            Confirm => "scope-confirm",
            Log => "scope-log",
            Address => "scope-address",
            Leaving => "scope-leaving",
            Typing => "scope-typing",
            Global => "scope-global",
        }
    }
}

impl Group {
    /// The id of its heading in the locale file.
    pub const fn label(self) -> &'static str {
        match self {
            Move => "group-move",
            Item => "group-item",
            Show => "group-view",
            Type => "group-type",
            Program => "group-program",
        }
    }
}

/// The bindings that hold in `scope`: its own, on Home, in the glossary, the list of what is new and the
/// statistics those of the panes on other keys, those of typing where letters type, the global ones on
/// other keys.
pub fn bindings_in(scope: Scope) -> impl Iterator<Item = &'static Binding> {
    let of = |wanted: Scope| BINDINGS.iter().filter(move |binding| binding.scope == wanted);
    let is_free = move |key: &Key| of(scope).all(|own| !own.keys.contains(key));
    let has_panes_behind = matches!(scope, Scope::Home | Glossary | Changes | Statistics);
    let panes =
        of(Browse).filter(move |binding| has_panes_behind && binding.keys.iter().all(is_free));
    let typing = of(Typing).filter(move |_| scope.types());
    let global = of(Global).filter(move |binding| binding.keys.iter().all(is_free));
    of(scope).chain(panes).chain(typing).chain(global)
}

/// The bindings as the help lists them, each group with the id of its heading.
pub fn help_groups() -> Vec<(&'static str, Vec<&'static Binding>)> {
    let in_panes = [Item, Move, Show, Program].map(|group| {
        let here = bindings_in(Browse).filter(|binding| binding.group == group);
        (group.label(), here.collect())
    });
    let elsewhere = [Scope::Home, Statistics, Search, Line, Note, Typing].map(|scope| {
        let here = BINDINGS.iter().filter(|binding| binding.scope == scope);
        (scope.label(), here.collect())
    });
    in_panes.into_iter().chain(elsewhere).collect()
}

/// The key of `action` in `scope`; the first, if it has several.
pub fn key_of(scope: Scope, action: Action) -> Option<&'static Key> {
    bindings_in(scope).find(|binding| binding.action == action)?.keys.first()
}

/// What `key` asks for in `scope`, if anything.
pub fn action_for(scope: Scope, key: Key) -> Option<Action> {
    bindings_in(scope).find(|binding| binding.keys.contains(&key)).map(|binding| binding.action)
}

#[cfg(test)]
mod tests;
