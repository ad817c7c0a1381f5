//! [`Model`]: everything the screen shows.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;

use super::list::list_rows;
use super::node::tree_rows;
use super::{Action, Field, ListRow, Node, TreeRow};
use crate::address::WebAddress;
use crate::catalog::{Catalog, Item, ItemIx, Lang, PlaceRef, RoadmapIx};
use crate::phrase::Phrase;
use crate::progress::{DeviceId, EventId, Journal, Overview};
use crate::search::Hit;

/// The state of the program.
#[derive(Debug)]
pub struct Model {
    /// What there is to learn.
    pub catalog: Arc<Catalog>,
    /// What was done, as far as it is known here.
    pub journal: Journal,
    /// What that means for each item and section.
    pub overview: Arc<Overview>,
    /// The device that records deeds here.
    pub device: DeviceId,
    /// The learner's day.
    pub today: Date,
    /// The state of the screen.
    pub ui: Ui,
    /// The visible rows of the tree.
    pub tree: Vec<TreeRow>,
    /// The rows of the middle pane.
    pub list: Vec<ListRow>,
    /// Where what is done is kept, or why it is not.
    pub home: Phrase,
    /// How the panes were last laid out.
    pub viewport: Viewport,
    /// Deeds that are not yet known to be on disk, with what to say once they are.
    pub unsaved: BTreeMap<EventId, Phrase>,
    /// Cleared when the program is to end.
    pub running: bool,
}

/// What is on the screen, apart from the contents. Compared to find out whether to draw.
#[derive(Debug, Clone, PartialEq)]
pub struct Ui {
    /// The view in front.
    pub view: View,
    /// The view to which the help goes back.
    pub behind_help: View,
    /// Is the welcome shown over the panes?
    pub welcome: bool,
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
    /// First visible line of details, progress and help.
    pub scroll: usize,
    /// The same of the panes, while search or help is in front of them.
    pub scroll_behind: usize,
    /// The search.
    pub search: SearchState,
    /// The language of the contents.
    pub lang: Lang,
    /// The name of the theme.
    pub theme: String,
    /// An address that could not be opened, shown whole over everything.
    pub unopened: Option<Unopened>,
    /// Did the last attempt to save fail? What is unsaved is tried again.
    pub is_behind: bool,
    /// What there is to say.
    pub notice: Option<Notice>,
    /// How many notices there were.
    pub notices: u64,
}

/// What fills the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// The panes.
    Browse,
    /// The search.
    Search,
    /// The help.
    Help,
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

/// A search that is going on.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SearchState {
    /// The query.
    pub field: Field,
    /// The number of the last search that was asked for.
    pub generation: u64,
    /// Is its answer still to come?
    pub is_pending: bool,
    /// What to do with the best hit as soon as the answer is there.
    pub then: Option<Action>,
    /// What the last answer found, best first.
    pub hits: Arc<Vec<Hit>>,
    /// What to say of the query.
    pub hints: Vec<Phrase>,
    /// The selected hit.
    pub cursor: usize,
}

/// An address for which no browser could be had, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unopened {
    /// The address.
    pub address: WebAddress,
    /// Why it was not opened.
    pub why: Phrase,
}

/// A short message at the right end of the footer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// Its number, by which it is taken away again.
    pub number: u64,
    /// How it is meant.
    pub tone: Tone,
    /// What it says.
    pub text: Phrase,
}

/// How a notice is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Something went well.
    Good,
    /// Something to know.
    Plain,
    /// Something was not possible.
    Warning,
    /// Something failed; stays until the next key.
    Error,
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
    /// Visible lines of the pane that scrolls: details, progress or help.
    pub page: usize,
    /// All lines of the pane that scrolls.
    pub lines: usize,
}

impl Viewport {
    /// The last line at which the pane that scrolls can start.
    pub const fn last_scroll(&self) -> usize {
        self.lines.saturating_sub(self.page)
    }
}

impl Ui {
    /// A first start: the first roadmap is selected, everything is folded, the welcome is shown.
    pub fn first(catalog: &Catalog) -> Self {
        let first = catalog.roadmap_positions().next();
        Self {
            view: View::Browse,
            behind_help: View::Browse,
            welcome: true,
            focus: Focus::Sections,
            shelf: Focus::Sections,
            zoom: false,
            node: Node::Roadmap(first.unwrap_or_else(|| RoadmapIx::new(0))),
            unfolded: BTreeSet::new(),
            cursors: BTreeMap::new(),
            scroll: 0,
            scroll_behind: 0,
            search: SearchState::default(),
            lang: Lang::En,
            theme: String::new(),
            unopened: None,
            is_behind: false,
            notice: None,
            notices: 0,
        }
    }
}

impl Model {
    /// The state at the start: nothing done yet, as far as is known.
    pub fn new(catalog: Arc<Catalog>, device: DeviceId, today: Date, ui: Ui) -> Self {
        let journal = Journal::default();
        let overview = Arc::new(Overview::new(&catalog, &journal));
        let mut model = Self {
            catalog,
            journal,
            overview,
            device,
            today,
            ui,
            tree: Vec::new(),
            list: Vec::new(),
            home: Phrase::new("welcome-kept"),
            viewport: Viewport::default(),
            unsaved: BTreeMap::new(),
            running: true,
        };
        model.refresh_rows();
        model
    }

    /// Computes the visible rows again, after folding or selecting.
    pub(super) fn refresh_rows(&mut self) {
        self.tree = tree_rows(&self.catalog, &self.ui.unfolded);
        self.list = list_rows(&self.catalog, self.ui.node);
    }

    /// The row of the tree that is selected.
    pub fn tree_cursor(&self) -> usize {
        self.tree.iter().position(|row| row.node == self.ui.node).unwrap_or(0)
    }

    /// The row of the middle pane that is selected; always one that can be, if there is any.
    pub fn list_cursor(&self) -> usize {
        let remembered = self.ui.cursors.get(&self.ui.node).copied().unwrap_or(0);
        let is_selectable = |at: &usize| self.list.get(*at).is_some_and(|row| row.is_selectable());
        (remembered..self.list.len())
            .find(is_selectable)
            .or_else(|| (0..remembered.min(self.list.len())).rev().find(is_selectable))
            .unwrap_or(0)
    }

    /// What the details show.
    pub fn subject(&self) -> Subject {
        if self.ui.view == View::Search {
            let hit = self.ui.search.hits.get(self.ui.search.cursor);
            return hit.map_or(Subject::Nothing, |hit| Subject::Item(hit.place));
        }
        if self.ui.shelf == Focus::Sections {
            return Subject::Node(self.ui.node);
        }
        match self.list.get(self.list_cursor()) {
            Some(ListRow::Item(place)) => Subject::Item(*place),
            Some(ListRow::Section(section)) => Subject::Node(Node::Section(*section)),
            _ => Subject::Node(self.ui.node),
        }
    }

    /// The selected item, if an item is selected.
    pub fn selected_item(&self) -> Option<&Item> {
        self.selected_ix().map(|ix| self.catalog.item(ix))
    }

    /// Its position.
    pub(super) fn selected_ix(&self) -> Option<ItemIx> {
        match self.subject() {
            Subject::Item(place) => Some(self.catalog.place(place).item),
            Subject::Node(_) | Subject::Nothing => None,
        }
    }

    /// The item that stands at `place`.
    pub fn item_at(&self, place: PlaceRef) -> &Item {
        self.catalog.item(self.catalog.place(place).item)
    }

    /// The title that the item has at `place`, in the language of display.
    pub fn title_at(&self, place: PlaceRef) -> &str {
        let own = self.catalog.place(place).title.as_ref();
        own.unwrap_or_else(|| &self.item_at(place).title).in_lang(self.ui.lang)
    }

    /// Shows `text` until it is over.
    pub(super) fn say(&mut self, tone: Tone, text: Phrase) {
        self.ui.notices += 1;
        self.ui.notice = Some(Notice { number: self.ui.notices, tone, text });
    }
}

/// What the details show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// A roadmap or section.
    Node(Node),
    /// An item at one of its places.
    Item(PlaceRef),
    /// A search has no hit to show.
    Nothing,
}
