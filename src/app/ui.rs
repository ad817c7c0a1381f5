//! [`Ui`]: what is on the screen, apart from the contents.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Bookmarks, ChangeList, Field, Figures, Ground, HomeRow, KeptSearches, Narrowing, Node, Notice,
    Pending, Popup, SearchState, Selecting, TermList,
};
use crate::catalog::{Catalog, Lang, RoadmapIx};
use crate::progress::Panes;

/// What is on the screen, apart from the contents. Compared to find out whether to draw.
#[derive(Debug, Clone, PartialEq)]
pub struct Ui {
    /// The view in front.
    pub view: View,
    /// The views that it covers, the nearest last.
    pub covered: Vec<Covered>,
    /// What lies over the view.
    pub popup: Option<Popup>,
    /// Is the welcome shown over the panes?
    pub welcome: bool,
    /// Do letters go to the line that narrows the view in front?
    pub is_typing: bool,
    /// The pane that has the focus.
    pub focus: Focus,
    /// The list that had the focus last: the details show what is selected there.
    pub shelf: Focus,
    /// Is the focused pane shown alone?
    pub zoom: bool,
    /// The selected row of the tree.
    pub node: Node,
    /// The nodes that show what is inside.
    pub unfolded: BTreeSet<Node>,
    /// The selected row of the middle pane, for each node that was visited.
    pub cursors: BTreeMap<Node, usize>,
    /// The rows of the middle pane that are selected together; mostly none are.
    pub selecting: Option<Selecting>,
    /// What narrows the middle pane.
    pub narrowing: Narrowing,
    /// How the learner arranged the panes.
    pub panes: Panes,
    /// The first visible row of each list.
    pub scrolls: Scrolls,
    /// First visible line of details and help.
    pub scroll: usize,
    /// First visible line of the progress.
    pub progress_scroll: usize,
    /// The search.
    pub search: SearchState,
    /// The searches that are kept under a name.
    pub kept: KeptSearches,
    /// The list of the glossary.
    pub glossary: TermList,
    /// The list of what is new.
    pub changes: ChangeList,
    /// What the statistics show.
    pub figures: Figures,
    /// The selected row of Home.
    pub home: HomeRow,
    /// What narrows the help.
    pub help: Field,
    /// The language of the contents.
    pub lang: Lang,
    /// The name of the theme.
    pub theme: String,
    /// Places under a letter.
    pub bookmarks: Bookmarks,
    /// What was typed of a command that is not whole yet.
    pub pending: Option<Pending>,
    /// What ground the terminal has, as far as is known.
    pub ground: Ground,
    /// What there is to say.
    pub notice: Option<Notice>,
}

/// What fills the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// The panes.
    Browse,
    /// The search.
    Search,
    /// The terms of all roadmaps.
    Glossary,
    /// What is new since the learner was here.
    Changes,
    /// The statistics.
    Statistics,
    /// The help.
    Help,
    /// Home.
    Home,
}

/// A view that another one covers, as it will be found again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Covered {
    /// The view.
    pub view: View,
    /// The first visible line of what scrolls in it.
    pub scroll: usize,
}

/// A pane.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Focus {
    /// The tree of roadmaps and sections.
    Sections,
    /// What is inside the selected section.
    Items,
    /// What is selected.
    Details,
    /// How far the learner is.
    Progress,
}

/// The first visible row of each list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Scrolls {
    /// Of the tree.
    pub tree: usize,
    /// Of the middle pane.
    pub list: usize,
    /// Of the hits of the search.
    pub hits: usize,
    /// Of the glossary.
    pub terms: usize,
    /// Of what is new.
    pub changes: usize,
}

/// How many lines the panes show, known after the first frame.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Viewport {
    /// Visible rows of the tree.
    pub tree: usize,
    /// Visible rows of the middle pane.
    pub list: usize,
    /// Visible hits of the search.
    pub hits: usize,
    /// Visible rows of the glossary.
    pub terms: usize,
    /// Visible rows of what is new.
    pub changes: usize,
    /// Visible rows of Home.
    pub home: usize,
    /// Visible rows of the popup.
    pub popup: usize,
    /// All rows of the popup.
    pub popup_rows: usize,
    /// Columns for a note that is being written.
    pub note: usize,
    /// Visible lines of the pane that scrolls: details or help.
    pub page: usize,
    /// All lines of the pane that scrolls.
    pub lines: usize,
    /// The view that was laid out.
    pub view: Option<View>,
    /// Columns of the lines of the pane that scrolls; 0 before it is laid out.
    pub columns: usize,
    /// Its first visible line: in other columns the same place of a text is another line.
    pub scroll: usize,
    /// Visible lines of the progress.
    pub progress: usize,
    /// All lines of the progress.
    pub progress_lines: usize,
    /// The first visible row of each list, so that what is selected there can be seen.
    pub scrolls: Scrolls,
}

impl Viewport {
    /// The last line at which the pane that scrolls can start.
    pub const fn last_scroll(&self) -> usize {
        self.lines.saturating_sub(self.page)
    }

    /// The same of the progress.
    pub const fn last_progress_scroll(&self) -> usize {
        self.progress_lines.saturating_sub(self.progress)
    }
}

impl Ui {
    /// A first start: the first roadmap is selected, everything is folded, the welcome is shown.
    pub fn first(catalog: &Catalog) -> Self {
        let first = catalog.roadmap_positions().next();
        Self {
            view: View::Browse,
            covered: Vec::new(),
            popup: None,
            welcome: true,
            is_typing: false,
            focus: Focus::Sections,
            shelf: Focus::Sections,
            zoom: false,
            node: Node::Roadmap(first.unwrap_or_else(|| RoadmapIx::new(0))),
            unfolded: BTreeSet::new(),
            cursors: BTreeMap::new(),
            selecting: None,
            narrowing: Narrowing::default(),
            panes: Panes::default(),
            scrolls: Scrolls::default(),
            scroll: 0,
            progress_scroll: 0,
            search: SearchState::default(),
            kept: KeptSearches::default(),
            glossary: TermList::default(),
            changes: ChangeList::default(),
            figures: Figures::default(),
            home: HomeRow::LeftOff,
            help: Field::default(),
            lang: Lang::En,
            theme: String::new(),
            bookmarks: Bookmarks::default(),
            pending: None,
            ground: Ground::default(),
            notice: None,
        }
    }

    /// Is `pane` only shown while it has the focus?
    pub const fn hides(&self, pane: Focus) -> bool {
        match pane {
            Focus::Sections => self.panes.hides_sections,
            Focus::Items => false,
            Focus::Details | Focus::Progress => self.panes.hides_details,
        }
    }

    /// Is `view` in front, or covered by others?
    pub(super) fn has_open(&self, view: View) -> bool {
        self.view == view || self.covered.iter().any(|covered| covered.view == view)
    }

    /// Puts `view` in front.
    pub(super) fn bring_forward(&mut self, view: View) {
        let scroll = std::mem::take(&mut self.scroll);
        self.covered.push(Covered { view: self.view, scroll });
        self.view = view;
        self.is_typing = false;
    }

    /// Uncovers the view behind the one in front, as it was left; from the last one, the panes.
    pub(super) fn uncover(&mut self) {
        let behind = self.covered.pop().unwrap_or(Covered { view: View::Browse, scroll: 0 });
        (self.view, self.scroll) = (behind.view, behind.scroll);
        self.is_typing = false;
    }

    /// Uncovers the panes.
    pub(super) fn uncover_panes(&mut self) {
        while self.view != View::Browse {
            self.uncover();
        }
    }
}
