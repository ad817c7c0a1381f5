//! Leaving and returning: the state of the screen as names that outlive an edition, and back.

use super::{Bookmarks, Focus, Ground, ListRow, Model, Node};
use crate::catalog::{Catalog, ItemIx, SectionIx};
use crate::progress::Session;

/// The name of the heading of kept searches in a session, which no roadmap can have.
const SEARCHES: &str = ":searches";

/// The name of a node in a session: `roadmap` or `roadmap/section/path`. Kept searches have none: the
/// journal knows them.
pub(super) fn key(catalog: &Catalog, node: Node) -> Option<String> {
    match node {
        Node::Roadmap(roadmap) => Some(catalog.roadmap(roadmap).id.to_string()),
        Node::Section(section) => {
            let section = catalog.section(section);
            Some(format!("{}/{}", catalog.roadmap(section.roadmap).id, section.path))
        }
        Node::Searches => Some(SEARCHES.to_owned()),
        Node::Search(_) => None,
    }
}

/// The node that a key names, if there still is one.
pub(super) fn node(catalog: &Catalog, key: &str) -> Option<Node> {
    if key == SEARCHES {
        return Some(Node::Searches);
    }
    let (roadmap, path) = key.split_once('/').unwrap_or((key, ""));
    let roadmap = catalog.find_roadmap(roadmap)?;
    if path.is_empty() {
        return Some(Node::Roadmap(roadmap));
    }
    catalog.find_section(roadmap, path).map(Node::Section)
}

impl Focus {
    const ALL: [Self; 4] = [Self::Sections, Self::Items, Self::Details, Self::Progress];

    const fn name(self) -> &'static str {
        match self {
            Self::Sections => "sections",
            Self::Items => "items",
            Self::Details => "details",
            Self::Progress => "progress",
        }
    }
}

impl Model {
    /// Where the learner leaves off.
    pub fn session(&self) -> Session {
        let (catalog, ui) = (&self.catalog, &self.ui);
        let section = match ui.node {
            Node::Section(section) => Some(catalog.section(section).path.to_string()),
            Node::Roadmap(_) | Node::Searches | Node::Search(_) => None,
        };
        let search = match ui.node {
            Node::Search(ix) => ui.kept.get(ix).map(|kept| kept.id.clone()),
            Node::Roadmap(_) | Node::Section(_) | Node::Searches => None,
        };
        let item = match self.list.get(self.list_cursor()) {
            Some(ListRow::Item(place)) => Some(self.item_at(*place).id.to_string()),
            Some(ListRow::Section(section)) => key(catalog, Node::Section(*section)),
            _ => None,
        };
        let mut session = Session {
            roadmap: Some(catalog.roadmap(self.roadmap_here()).id.to_string()),
            section,
            search,
            item,
            focus: Some(ui.focus.name().to_owned()),
            shelf: Some(ui.shelf.name().to_owned()),
            zoom: ui.zoom,
            panes: ui.panes,
            unfolded: ui.unfolded.iter().filter_map(|node| key(catalog, *node)).collect(),
            hides_finished: ui.narrowing.hides_finished,
            groups_hits: ui.search.groups_hits,
            searches: self.searches.clone(),
            bookmarks: ui.bookmarks.to_remember(),
            grounds: self.grounds.clone(),
            welcome_seen: !ui.welcome,
            seen: self.seen.clone(),
            ..Session::default() // what only a newer version knows, the store keeps
        };
        self.settings.keep_in(&mut session);
        session
    }

    /// Goes back to where the learner left off, as far as that is still there.
    pub fn resume(&mut self, session: &Session) {
        let catalog = std::sync::Arc::clone(&self.catalog);
        let focus = |name: &Option<String>| {
            Focus::ALL.into_iter().find(|focus| name.as_deref() == Some(focus.name()))
        };
        let ui = &mut self.ui;
        ui.welcome = !session.welcome_seen;
        ui.zoom = session.zoom;
        ui.bookmarks = Bookmarks::remembered(&session.bookmarks);
        ui.panes = session.panes;
        ui.narrowing.hides_finished = session.hides_finished;
        ui.search.groups_hits = session.groups_hits;
        self.searches.clone_from(&session.searches);
        ui.kept.left_off = session.search.clone().map(|id| (id, session.item.clone()));
        self.seen.clone_from(&session.seen);
        self.grounds.clone_from(&session.grounds);
        let known = self.terminal.as_ref().and_then(|terminal| session.grounds.get(terminal));
        ui.ground = known.and_then(|name| Ground::from_name(name)).unwrap_or(ui.ground);
        ui.unfolded = session.unfolded.iter().filter_map(|key| node(&catalog, key)).collect();
        ui.focus = focus(&session.focus).unwrap_or(ui.focus);
        ui.shelf = focus(&session.shelf).unwrap_or(ui.shelf);
        self.settings.lay_session(session);
        self.obey_settings();
        let Some(roadmap) = &session.roadmap else { return self.refresh_rows() };
        let place = session.section.as_ref().map(|path| format!("{roadmap}/{path}"));
        // A section that is gone leaves its roadmap.
        let here = place.and_then(|key| node(&catalog, &key)).or_else(|| node(&catalog, roadmap));
        let asked = session.item.as_deref().unwrap_or_default();
        let items: Vec<ItemIx> = catalog.find_all(asked).collect();
        let here = self.moved_to(session, here, &items).or(here);
        self.reveal(here.unwrap_or(self.ui.node));
        let inner = node(&catalog, asked);
        let is_it = |row: &ListRow| match *row {
            ListRow::Item(place) => items.contains(&catalog.place(place).item),
            ListRow::Section(section) => Some(Node::Section(section)) == inner,
            _ => false,
        };
        if let Some(row) = self.list.iter().position(is_it) {
            self.ui.cursors.insert(self.ui.node, row);
        }
    }

    /// Where the learner's item stands now, when it is no longer in `here`, where they left it: in the
    /// same roadmap, if it is still there.
    fn moved_to(&self, session: &Session, here: Option<Node>, items: &[ItemIx]) -> Option<Node> {
        let catalog = &self.catalog;
        let (is_left, inside) = match here {
            Some(Node::Section(ix)) => (self.ui.shelf == Focus::Items, catalog.subtree(ix)),
            // The section is gone, too.
            Some(Node::Roadmap(_) | Node::Searches | Node::Search(_)) | None => {
                (session.section.is_some(), Vec::new())
            }
        };
        let places = items.iter().flat_map(|item| &catalog.item(*item).places);
        let sections: Vec<SectionIx> = places.map(|place| place.section).collect();
        if !is_left || sections.iter().any(|section| inside.contains(section)) {
            return None;
        }
        let roadmap = here.and_then(|node| node.roadmap(catalog));
        let is_near = |ix: &&SectionIx| Some(catalog.section(**ix).roadmap) == roadmap;
        let near = sections.iter().find(is_near).or_else(|| sections.first());
        near.map(|section| Node::Section(*section))
    }
}
