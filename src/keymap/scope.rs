//! [`Scope`]: where a key means something; and [`Group`]: under which heading it is explained.

use crate::app::{Focus, Popup, Ui, View};

use Group::{Item, Move, Program, Type, View as Show};
use Scope::{
    Address, Browse, Changes, Code, Confirm, Details, Global, Glossary, Help, History, Items,
    Leaving, Line, Log, Meaning, Naming, Note, Palette, Progress, RestDays, Search, Sections,
    Settings, Statistics, Term, Themes, Typing, Value, Versions,
};

/// Where a binding holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scope {
    /// The panes.
    Browse,
    /// The pane of the sections. What is not said here is as in all panes; so it is in the other three.
    Sections,
    /// The pane of the items.
    Items,
    /// The pane of the details.
    Details,
    /// The pane of the progress.
    Progress,
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
    /// The choice of a theme.
    Themes,
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
    /// An address as a QR code; other keys close it.
    Code,
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

impl Scope {
    /// The scope of what is in front.
    pub const fn of(ui: &Ui) -> Self {
        match &ui.popup {
            Some(Popup::Address(_)) => Address,
            Some(Popup::Code(_)) => Code,
            Some(Popup::Palette(_) | Popup::Recent(_) | Popup::Day(_)) => Palette,
            Some(Popup::Naming(_)) => Naming,
            Some(Popup::History(_)) => History,
            Some(Popup::Confirm(_)) => Confirm,
            Some(Popup::Term(_)) => Term,
            Some(Popup::Note(_)) => Note,
            Some(Popup::Versions(_)) => Versions,
            Some(Popup::Meaning { .. }) => Meaning,
            Some(Popup::RestDays { .. }) => RestDays,
            Some(Popup::Themes(_)) => Themes,
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
            View::Browse => Self::of_pane(ui.focus),
            View::Glossary => Glossary,
            View::Changes => Changes,
            View::Statistics => Statistics,
            View::Help => Help,
            View::Home => Self::Home,
        }
    }

    const fn of_pane(focus: Focus) -> Self {
        match focus {
            Focus::Sections => Sections,
            Focus::Items => Items,
            Focus::Details => Details,
            Focus::Progress => Progress,
        }
    }

    /// Do letters type here?
    pub const fn types(self) -> bool {
        matches!(self, Search | Line | Palette | Naming | Value | Note | Typing)
    }

    /// All of them, in the order of the documents.
    pub const ALL: [Self; 30] = [
        Global,
        Browse,
        Sections,
        Items,
        Details,
        Progress,
        Self::Home,
        Search,
        Glossary,
        Changes,
        Statistics,
        Meaning,
        RestDays,
        Themes,
        Settings,
        Value,
        Help,
        History,
        Log,
        Term,
        Note,
        Versions,
        Palette,
        Line,
        Naming,
        Typing,
        Confirm,
        Address,
        Code,
        Leaving,
    ];

    /// Its name in the settings, as in `[keys.browse]`.
    pub const fn name(self) -> &'static str {
        match self {
            Browse => "browse",
            Sections => "sections",
            Items => "items",
            Details => "details",
            Progress => "progress",
            Self::Home => "home",
            Search => "search",
            Help => "help",
            Line => "filter",
            Palette => "palette",
            Naming => "naming",
            Glossary => "glossary",
            Changes => "changes",
            Statistics => "statistics",
            Meaning => "meaning",
            RestDays => "rest-days",
            Themes => "themes",
            Settings => "settings",
            Value => "value",
            Term => "term",
            Note => "note",
            Versions => "versions",
            History => "history",
            Confirm => "confirm",
            Log => "log",
            Address => "address",
            Code => "code",
            Leaving => "leaving",
            Typing => "typing",
            Global => "everywhere",
        }
    }

    /// The scopes whose bindings hold in it; of what several say of a key, the first counts.
    pub const fn layers(self) -> &'static [Self] {
        match self {
            Browse => &[Browse, Global],
            Sections => &[Sections, Browse, Global],
            Items => &[Items, Browse, Global],
            Details => &[Details, Browse, Global],
            Progress => &[Progress, Browse, Global],
            Self::Home => &[Self::Home, Browse, Global],
            Glossary => &[Glossary, Browse, Global],
            Changes => &[Changes, Browse, Global],
            Statistics => &[Statistics, Browse, Global],
            Search => &[Search, Typing, Global],
            Line => &[Line, Typing, Global],
            Palette => &[Palette, Typing, Global],
            Naming => &[Naming, Typing, Global],
            Note => &[Note, Typing, Global],
            Typing => &[Typing, Global],
            Help => &[Help, Global],
            Meaning => &[Meaning, Global],
            RestDays => &[RestDays, Global],
            Themes => &[Themes, Global],
            Settings => &[Settings, Global],
            Value => &[Value, Typing, Global],
            Term => &[Term, Global],
            Versions => &[Versions, Global],
            History => &[History, Global],
            Confirm => &[Confirm, Global],
            Log => &[Log, Global],
            Address => &[Address, Global],
            Code => &[Code, Global],
            Leaving => &[Leaving, Global],
            Global => &[Global],
        }
    }

    /// Are there rows to go through, so that a digit begins a count?
    pub const fn has_rows(self) -> bool {
        matches!(
            self,
            Browse
                | Sections
                | Items
                | Details
                | Progress
                | Glossary
                | Changes
                | Statistics
                | Meaning
                | Themes
                | Settings
                | Help
                | History
                | Versions
                | Log
                | Term
        )
    }

    /// The id of its name in the locale file.
    pub const fn label(self) -> &'static str {
        match self {
            Browse => "scope-browse",
            Sections => "scope-sections",
            Items => "scope-items",
            Details => "scope-details",
            Progress => "scope-progress",
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
            Themes => "scope-themes",
            Settings => "scope-settings",
            Value => "scope-value",
            Term => "scope-term",
            Note => "scope-note",
            Versions => "scope-versions",
            History => "scope-history",
            Confirm => "scope-confirm",
            Log => "scope-log",
            Address => "scope-address",
            Code => "scope-code",
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
