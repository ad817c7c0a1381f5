//! [`Action`]: everything a user can ask for.

/// Declares the actions with their names, so that texts, tests and settings can list them.
macro_rules! actions {
    ($($(#[$doc:meta])* $variant:ident = $name:literal,)+) => {
        /// What a user can ask for. Keys and, later, mouse and palette all end here; nothing else
        /// is bindable. What an action does depends on the view and the focus.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Action { $($(#[$doc])* $variant,)+ }

        impl Action {
            /// All actions.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// Its name in settings; its texts are `action-NAME` and `action-NAME.help`.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }

            /// The id of its label in the locale file.
            pub const fn label(self) -> &'static str {
                match self { $(Self::$variant => concat!("action-", $name),)+ }
            }

            /// The id of its full name in the locale file, as in *Mark done*.
            pub const fn full_name(self) -> &'static str {
                match self { $(Self::$variant => concat!("action-", $name, ".name"),)+ }
            }

            /// The id of its sentence in the locale file.
            pub const fn help(self) -> &'static str {
                match self { $(Self::$variant => concat!("action-", $name, ".help"),)+ }
            }
        }
    };
}

actions! {
    /// Select the row above, or scroll up.
    Up = "up",
    /// Select the row below, or scroll down.
    Down = "down",
    /// A page up.
    PageUp = "page-up",
    /// A page down.
    PageDown = "page-down",
    /// Half a page up.
    HalfPageUp = "half-page-up",
    /// Half a page down.
    HalfPageDown = "half-page-down",
    /// To the first row.
    First = "first",
    /// To the last row.
    Last = "last",
    /// Fold, or go out.
    Out = "out",
    /// Unfold, or go in.
    In = "in",
    /// Focus the next pane.
    NextPane = "next-pane",
    /// Focus the pane before.
    PreviousPane = "previous-pane",
    /// Enter a section, open an item's link, go to a hit.
    Enter = "enter",
    /// Done, and back.
    Done = "done",
    /// Doing, and back.
    Doing = "doing",
    /// Skipped, and back.
    Skip = "skip",
    /// Starred, and back.
    Star = "star",
    /// Write a note.
    Note = "note",
    /// Look at what the note was before.
    Versions = "versions",
    /// Select several rows, from this one on, and back.
    Select = "select",
    /// Select all rows.
    SelectAll = "select-all",
    /// Tick off all that is open in the section.
    SectionDone = "section-done",
    /// Open all again that is done in the section.
    SectionOpen = "section-open",
    /// Keep what is searched for under a name.
    Keep = "keep",
    /// Give a kept search another name.
    Rename = "rename",
    /// Keep a search no longer.
    Forget = "forget",
    /// Go to where the item stands in the roadmaps.
    Place = "place",
    /// Start the timer, and stop it.
    Timer = "timer",
    /// Open the link in the browser.
    Open = "open",
    /// Copy the address.
    Copy = "copy",
    /// Show the address as a QR code.
    Qr = "qr",
    /// Swap dark and light in a QR code.
    Invert = "invert",
    /// Take the last deed back.
    Undo = "undo",
    /// Do it again.
    Redo = "redo",
    /// Show what happened to the item, or to all in the section.
    History = "history",
    /// Show the roadmaps as they were on a past day.
    PastDay = "past-day",
    /// Search everything.
    Search = "search",
    /// Group the hits of the search by roadmap, and back.
    GroupHits = "grouping",
    /// Remember which links are opened, and no longer.
    Openings = "openings",
    /// Pick from the lines that were searched for before.
    RecentSearches = "recall",
    /// Narrow the section to what is typed.
    Narrow = "narrow",
    /// Explain the terms that the text names.
    Word = "word",
    /// Show the terms of all roadmaps, and back.
    Glossary = "glossary",
    /// Show what is new since the learner was here, and back.
    Changes = "changes",
    /// Show the statistics, and back.
    Statistics = "statistics",
    /// Explain what the figures of the statistics mean.
    Meaning = "meaning",
    /// Show the statistics of one roadmap, the next, and all.
    OneRoadmap = "one-roadmap",
    /// Part the figures of the statistics by something else.
    PartBy = "part-by",
    /// Choose the days of the week on which nothing is missed.
    RestDays = "rest-days",
    /// Show the settings, to change them.
    Settings = "settings",
    /// Open the file of the settings in the learner's editor.
    SettingsFile = "settings-file",
    /// Leave out what is done or skipped, and back.
    HideFinished = "hide-finished",
    /// Go back to where one was before a jump.
    JumpBack = "jump-back",
    /// Go forward again.
    JumpForward = "jump-forward",
    /// Give what is selected a letter.
    SetBookmark = "set-bookmark",
    /// Go to what has that letter.
    GoToBookmark = "go-to-bookmark",
    /// Show Home, and back.
    Home = "home",
    /// Go to what is suggested first.
    FirstSuggestion = "first-suggestion",
    /// Go to what is suggested second.
    SecondSuggestion = "second-suggestion",
    /// Go to what is suggested third.
    ThirdSuggestion = "third-suggestion",
    /// Find an action by its name.
    Palette = "palette",
    /// Show what was said lately.
    Log = "log",
    /// Show the focused pane alone, and back.
    Zoom = "zoom",
    /// Make the focused pane narrower.
    Narrower = "narrower",
    /// Make it wider.
    Wider = "wider",
    /// Make it lower.
    Shorter = "shorter",
    /// Make it higher.
    Taller = "taller",
    /// Hide the tree, and show it again.
    HideSections = "hide-sections",
    /// Hide details and progress, and show them again.
    HideDetails = "hide-details",
    /// Arrange the panes as at first.
    ResetPanes = "reset-panes",
    /// Listen to the mouse, and no longer.
    Mouse = "mouse",
    /// Show the progress, and back.
    Progress = "progress",
    /// The next language of the contents.
    Language = "language",
    /// The next theme.
    Theme = "theme",
    /// Show or hide the help.
    Help = "help",
    /// Draw the whole screen again.
    Redraw = "redraw",
    /// Suspend the program.
    Suspend = "suspend",
    /// Close, clear, go back.
    Back = "back",
    /// Leave.
    Quit = "quit",
    /// Move the caret left.
    CaretLeft = "caret-left",
    /// Move the caret right.
    CaretRight = "caret-right",
    /// Move the caret to the start.
    CaretStart = "caret-start",
    /// Move the caret to the end.
    CaretEnd = "caret-end",
    /// Erase the letter before the caret.
    Erase = "erase",
    /// Erase the letter after the caret.
    EraseNext = "erase-next",
    /// Erase the word before the caret.
    EraseWord = "erase-word",
    /// Erase the line.
    EraseLine = "erase-line",
    /// Complete the field or value that is being typed.
    Complete = "complete",
    /// Begin a new line.
    NewLine = "new-line",
    /// Save the note and go on writing.
    SaveNote = "save-note",
    /// Leave the note as it was.
    DiscardNote = "discard-note",
    /// Take back what was last done to the text.
    UndoTyping = "undo-typing",
    /// Do it again.
    RedoTyping = "redo-typing",
}

impl Action {
    /// Does it change what the learner has done, so that it cannot be about the past?
    pub(super) const fn is_deed(self) -> bool {
        matches!(
            self,
            Self::Done
                | Self::Doing
                | Self::Skip
                | Self::Star
                | Self::SectionDone
                | Self::SectionOpen
                | Self::Note
                | Self::Versions
                | Self::Keep
                | Self::Rename
                | Self::Forget
                | Self::Timer
                | Self::Undo
                | Self::Redo
        )
    }

    /// Can it be done several times in a row?
    pub(super) const fn takes_count(self) -> bool {
        let goes = matches!(
            self,
            Self::JumpBack | Self::JumpForward | Self::NextPane | Self::PreviousPane
        );
        goes || self.is_by_rows()
    }

    /// Is it about how the panes are arranged, so that they are to be seen?
    pub(super) const fn arranges_panes(self) -> bool {
        matches!(
            self,
            Self::Narrower
                | Self::Wider
                | Self::Shorter
                | Self::Taller
                | Self::HideSections
                | Self::HideDetails
                | Self::ResetPanes
        )
    }

    /// Does it go through the rows of a list, or the lines of a page?
    pub(super) const fn is_by_rows(self) -> bool {
        matches!(
            self,
            Self::Up
                | Self::Down
                | Self::PageUp
                | Self::PageDown
                | Self::HalfPageUp
                | Self::HalfPageDown
                | Self::First
                | Self::Last
        )
    }
}
