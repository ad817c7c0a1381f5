//! [`Model`]: everything the screen shows.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use jiff::civil::Date;

use super::list::{Shown, list_rows, search_rows};
use super::moved::Renewal;
use super::node::tree_rows;
use super::selecting::ends_that_stay;
use super::terms::Lexicon;
use super::{
    Command, Deed, Focus, HomeRow, ListRow, Log, Node, PastDay, Pointing, Regions, Selecting, Spot,
    Timer, Tone, Trail, TreeRow, Ui, View, Viewport, WhatsNew,
};
use crate::catalog::{Catalog, Item, ItemIx, Lang, PlaceRef, Text};
use crate::config::{Config, Known, Layer, Setting, Settings, Value};
use crate::phrase::Phrase;
use crate::plan::Next;
use crate::progress::{DeviceId, EventId, Journal, Overview, Searches, Statistics, Tally};

/// The state of the program.
#[derive(Debug)]
pub struct Model {
    /// What there is to learn.
    pub catalog: Arc<Catalog>,
    /// What was done, as far as it is known here.
    pub journal: Journal,
    /// What that means for each item and section.
    pub overview: Arc<Overview>,
    /// The past day that is shown in place of the present, if one is: then `overview` is of that day.
    pub past: Option<PastDay>,
    /// The past day that was asked for last.
    pub(super) asked_day: Option<Date>,
    /// The device that records deeds here.
    pub device: DeviceId,
    /// The learner's day.
    pub today: Date,
    /// Other roadmaps that have come, and are still to be shown.
    pub(super) renewal: Option<Renewal>,
    /// The timer that runs, if one does.
    pub timer: Option<Timer>,
    /// The figures of the statistics, as they were last worked out; kept up while they are shown.
    pub statistics: Option<Box<Statistics>>,
    /// The state of the screen.
    pub ui: Ui,
    /// The visible rows of the tree.
    pub tree: Vec<TreeRow>,
    /// The rows of the middle pane.
    pub list: Vec<ListRow>,
    /// What is next, as Home and the palette last worked it out; kept up while they are shown.
    pub suggestions: Vec<Next>,
    /// What is new since the learner was here.
    pub whats_new: WhatsNew,
    /// The fingerprint of the roadmaps whose news the learner has looked at.
    pub seen: Option<String>,
    /// The query lines that led somewhere.
    pub searches: Searches,
    /// The name of the terminal, where it has one.
    pub terminal: Option<String>,
    /// What ground the terminals have, by their names, as they last said.
    pub grounds: BTreeMap<String, String>,
    /// What can be asked for, in the order of the palette.
    pub commands: Arc<[Command]>,
    /// The places where the learner was.
    pub trail: Trail,
    /// What was said lately.
    pub log: Log,
    /// What looks terms up.
    pub(super) lexicon: Lexicon,
    /// The settings, and who says so.
    pub settings: Settings,
    /// What they come to.
    pub config: Config,
    /// What they can be.
    pub known: Known,
    /// The file in which they stand; none when there is no folder for it.
    pub settings_file: Option<String>,
    /// The language of the machine.
    pub(super) locale: Lang,
    /// Where what is done is kept, or why it is not.
    pub home: Phrase,
    /// How the panes were last laid out.
    pub viewport: Viewport,
    /// What stood where.
    pub regions: Regions,
    /// What the pointer is about to do.
    pub(super) pointing: Pointing,
    /// Deeds that are not yet known to be on disk, with what to say once they are.
    pub unsaved: BTreeMap<EventId, Phrase>,
    /// What is to be done as soon as all of the past is known.
    pub(super) waiting: Option<Deed>,
    /// Why the last attempt to save failed, if it did. What is unsaved is tried again.
    pub behind: Option<Phrase>,
    /// Cleared when the program is to end.
    pub running: bool,
}

impl Model {
    /// The state at the start: nothing done yet, as far as is known.
    pub fn new(catalog: Arc<Catalog>, device: DeviceId, today: Date, ui: Ui) -> Self {
        let journal = Journal::default();
        let (mut settings, locale) = (Settings::default(), ui.lang);
        settings.lay(Layer::Default, Setting::Theme, Value::word(&ui.theme));
        let config = settings.config();
        let overview = Arc::new(Overview::new(&catalog, &journal));
        let mut model = Self {
            catalog,
            journal,
            overview,
            past: None,
            asked_day: None,
            device,
            today,
            renewal: None,
            timer: None,
            statistics: None,
            ui,
            tree: Vec::new(),
            list: Vec::new(),
            suggestions: Vec::new(),
            whats_new: WhatsNew::default(),
            seen: None,
            searches: Searches::default(),
            terminal: None,
            grounds: BTreeMap::new(),
            commands: Arc::default(),
            trail: Trail::default(),
            log: Log::default(),
            lexicon: Lexicon::default(),
            settings,
            config,
            known: Known::default(),
            settings_file: None,
            locale,
            home: Phrase::new("welcome-kept"),
            viewport: Viewport::default(),
            regions: Regions::default(),
            pointing: Pointing::default(),
            unsaved: BTreeMap::new(),
            waiting: None,
            behind: None,
            running: true,
        };
        model.refresh_rows();
        model
    }

    /// Computes the visible rows again, after folding, selecting or narrowing. The selection stays
    /// on its row as long as that is shown.
    pub(super) fn refresh_rows(&mut self) {
        self.tree = tree_rows(&self.catalog, &self.ui.kept, &self.ui.unfolded);
        self.refresh_list();
    }

    /// Computes the rows of the middle pane again. When the selected one goes, the next one that
    /// stays is selected.
    pub(super) fn refresh_list(&mut self) {
        let cursor = self.list_cursor();
        let shown = Shown {
            hides_finished: self.ui.narrowing.hides_finished.then_some(&*self.overview),
            found: self.ui.narrowing.found.as_deref(),
        };
        let rows = match self.ui.node {
            Node::Roadmap(_) | Node::Section(_) => list_rows(&self.catalog, self.ui.node, &shown),
            Node::Searches => {
                self.ui.kept.all().iter().map(|kept| ListRow::Search(kept.ix)).collect()
            }
            Node::Search(_) => {
                let found = self.found_in(self.ui.node);
                let places = found.map(|found| found.places.as_slice()).unwrap_or_default();
                search_rows(&self.catalog, places, &shown)
            }
        };
        let before = std::mem::replace(&mut self.list, rows);
        if let Some(Selecting::From(anchor)) = self.ui.selecting {
            let ends = ends_that_stay(anchor, &before, cursor, &self.list);
            self.ui.selecting = ends.map(|(anchor, _)| Selecting::From(anchor));
            if let Some((_, end)) = ends {
                let row = self.list.iter().position(|row| *row == end);
                self.ui.cursors.insert(self.ui.node, row.unwrap_or(cursor));
                return;
            }
        }
        if let Some(row) = row_that_stays(&before, cursor, &self.list) {
            self.ui.cursors.insert(self.ui.node, row);
        }
    }

    /// Where the learner is.
    pub(super) fn spot(&self) -> Spot {
        Spot { node: self.ui.node, focus: self.ui.shelf, row: self.list_cursor() }
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
            if let Some(part) = self.ui.search.selected_part() {
                return Subject::Node(part.into());
            }
            let hit = self.ui.search.selected();
            return hit.map_or(Subject::Nothing, |hit| Subject::Item(hit.place));
        }
        if self.ui.view == View::Home {
            return self.home_subject();
        }
        if self.ui.view == View::Statistics {
            return Subject::Nothing;
        }
        if self.ui.view == View::Changes {
            let item = self.ui.changes.selected().and_then(|row| self.changed_item(row));
            return item.map_or(Subject::Nothing, |item| self.about(item));
        }
        if self.ui.view == View::Glossary {
            return self.ui.glossary.selected().map_or(Subject::Nothing, |term| self.about(term));
        }
        if self.ui.shelf == Focus::Sections {
            return Subject::Node(self.ui.node);
        }
        match self.list.get(self.list_cursor()) {
            Some(ListRow::Item(place)) => Subject::Item(*place),
            Some(ListRow::Section(section)) => Subject::Node(Node::Section(*section)),
            Some(ListRow::Search(ix)) => Subject::Node(Node::Search(*ix)),
            _ => Subject::Node(self.ui.node),
        }
    }

    /// What is selected on Home.
    fn home_subject(&self) -> Subject {
        match self.home_row() {
            HomeRow::LeftOff => Subject::Node(self.ui.node),
            HomeRow::Changes => Subject::Nothing,
            HomeRow::Roadmap(roadmap) => Subject::Node(Node::Roadmap(roadmap)),
            HomeRow::Next(at) => {
                let next = self.suggestions.get(at);
                next.map_or(Subject::Nothing, |next| Subject::Item(next.place))
            }
        }
    }

    /// The item in front, if it is one.
    pub fn selected_item(&self) -> Option<&Item> {
        self.selected_ix().map(|ix| self.catalog.item(ix))
    }

    /// Its position.
    pub(super) fn selected_ix(&self) -> Option<ItemIx> {
        match self.front() {
            Subject::Item(place) => Some(self.catalog.place(place).item),
            Subject::Node(_) | Subject::Nothing => None,
        }
    }

    /// The roadmap, section or kept search that is selected, or in which the selected item stands.
    pub fn section_here(&self) -> Option<Node> {
        match self.subject() {
            Subject::Node(node) => Some(node),
            Subject::Item(_) if self.kept_here().is_some() => Some(self.ui.node),
            Subject::Item(place) => Some(Node::Section(place.section)),
            Subject::Nothing => None,
        }
    }

    /// The figures of `node`.
    pub fn tally(&self, node: Node) -> Tally {
        match node {
            Node::Roadmap(roadmap) => self.overview.roadmap(roadmap),
            Node::Section(section) => self.overview.section(section),
            Node::Searches | Node::Search(_) => {
                self.found_in(node).map(|found| found.tally).unwrap_or_default()
            }
        }
    }

    /// The item that stands at `place`.
    pub fn item_at(&self, place: PlaceRef) -> &Item {
        self.catalog.item(self.catalog.place(place).item)
    }

    /// The title that the item has at `place`, in the language of display.
    pub fn title_at(&self, place: PlaceRef) -> &str {
        self.title_text_at(place).in_lang(self.ui.lang)
    }

    /// The same in all languages.
    pub fn title_text_at(&self, place: PlaceRef) -> &Text {
        let own = self.catalog.place(place).title.as_ref();
        own.unwrap_or_else(|| &self.item_at(place).title)
    }

    /// Keeps `text` in the log without showing it: nobody asked.
    pub(crate) fn write_down(&mut self, tone: Tone, text: Phrase) {
        self.log.add(tone, text);
    }

    /// Shows `text` until it is over, and keeps it in the log.
    pub(crate) fn say(&mut self, tone: Tone, text: Phrase) {
        self.ui.notice = Some(self.log.add(tone, text));
    }
}

/// Where in `after` the row at `cursor` of `before` is, or else the nearest one below it, or above.
fn row_that_stays(before: &[ListRow], cursor: usize, after: &[ListRow]) -> Option<usize> {
    let selectable = after.iter().enumerate().filter(|(_, row)| row.is_selectable());
    let places: HashMap<ListRow, usize> = selectable.map(|(at, row)| (*row, at)).collect();
    let (above, from_here) = before.split_at_checked(cursor)?;
    from_here.iter().chain(above.iter().rev()).find_map(|row| places.get(row).copied())
}

/// What the details show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Subject {
    /// A roadmap, a section or a kept search.
    Node(Node),
    /// An item at one of its places.
    Item(PlaceRef),
    /// There is nothing to show, or nothing that is in the roadmaps.
    Nothing,
}
