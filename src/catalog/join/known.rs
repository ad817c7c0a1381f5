//! [`Known`]: the items that are there, by all that makes another one the same thing.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::catalog::{Body, Catalog, Item, ItemIx, ItemType, Kind, Lang};
use crate::text::fold;

/// The items that are there, by all that makes another one the same thing.
#[derive(Debug, Default)]
pub(crate) struct Known<'a> {
    ids: HashMap<&'a str, Met<'a>>,
    addresses: HashMap<Cow<'a, str>, Met<'a>>,
    /// Resources without an address by kind and folded title, terms by their folded name.
    names: HashMap<(Option<Kind>, String), Met<'a>>,
}

/// An item that is there.
#[derive(Debug, Clone, Copy)]
struct Met<'a> {
    ix: ItemIx,
    item: &'a Item,
}

/// Why an item cannot stand beside those that are there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Clash {
    /// Another thing has its id.
    Id {
        /// The id.
        id: String,
        /// What the other thing is called.
        title: String,
    },
    /// Another thing has what it calls a former id of its own.
    FormerId(String),
}

impl Clash {
    /// What is wrong.
    pub(crate) fn what(&self) -> String {
        match self {
            Self::Id { id, title } => format!("the id `{id}` is that of another item, `{title}`"),
            Self::FormerId(id) => format!("the former id `{id}` is that of another item"),
        }
    }

    /// What to do about it.
    pub(crate) fn hint(&self) -> String {
        match self {
            Self::Id { id, .. } => {
                format!("use another id, or write `ref = \"{id}\"` for the same thing")
            }
            Self::FormerId(_) => "take it out: an item has this id now".to_owned(),
        }
    }
}

impl<'a> Known<'a> {
    /// All items of `catalog`, which stand in it.
    pub(crate) fn of(catalog: &'a Catalog) -> Self {
        let mut known = Self::default();
        for ix in catalog.item_positions() {
            known.add_marks(Met { ix, item: catalog.item(ix) });
        }
        known.add_ids(catalog, |ix| ix);
        known
    }

    /// Adds all items of `catalog`, which stand at the positions that `place` gives for theirs.
    pub(super) fn learn(&mut self, catalog: &'a Catalog, place: impl Fn(ItemIx) -> ItemIx) {
        for ix in catalog.item_positions() {
            self.add_marks(Met { ix: place(ix), item: catalog.item(ix) });
        }
        self.add_ids(catalog, place);
    }

    fn add_ids(&mut self, catalog: &'a Catalog, place: impl Fn(ItemIx) -> ItemIx) {
        // Of what was split the first part counts.
        for (id, ix) in catalog.ids.iter().rev() {
            self.ids.insert(id.as_str(), Met { ix: place(*ix), item: catalog.item(*ix) });
        }
    }

    fn add_marks(&mut self, met: Met<'a>) {
        match met.item.link() {
            Some(link) => {
                self.addresses.insert(Cow::Borrowed(link.key.as_str()), met);
                for alias in &link.aliases {
                    self.addresses.entry(Cow::Owned(alias.canonical())).or_insert(met);
                }
            }
            None => {
                if let Some(name) = name(met.item) {
                    self.names.entry(name).or_insert(met);
                }
            }
        }
    }

    /// The position and type of the item that has, or once had, this `id`.
    pub(super) fn find(&self, id: &str) -> Option<(ItemIx, ItemType)> {
        self.ids.get(id).map(|met| (met.ix, met.item.item_type()))
    }

    /// The item that is the same thing as `item`, if there is one: that with its address, or without
    /// one that with its kind and title; and for what is never merged by name, that with its id.
    pub(crate) fn meet(&self, item: &Item) -> Result<Option<ItemIx>, Clash> {
        for former in &item.former_ids {
            if let Some(met) = self.ids.get(former.as_str())
                && met.item.id == *former
                && !is_same_thing(met.item, item)
            {
                return Err(Clash::FormerId(former.to_string()));
            }
        }
        let same = self.same_thing(item);
        match (self.ids.get(item.id.as_str()), same) {
            (None, same) => Ok(same.map(|met| met.ix)),
            (Some(named), Some(same)) if named.ix == same.ix => Ok(Some(same.ix)),
            (Some(named), None) if is_same_thing(named.item, item) => Ok(Some(named.ix)),
            (Some(named), _) => Err(Clash::Id {
                id: item.id.to_string(),
                title: named.item.title.in_lang(Lang::En).to_owned(),
            }),
        }
    }

    fn same_thing(&self, item: &Item) -> Option<Met<'a>> {
        let Some(link) = item.link() else { return self.names.get(&name(item)?).copied() };
        let by_alias =
            || link.aliases.iter().find_map(|alias| self.addresses.get(alias.canonical().as_str()));
        self.addresses.get(link.key.as_str()).or_else(by_alias).copied()
    }
}

/// The name by which something without an address is known, unless it is never merged.
fn name(item: &Item) -> Option<(Option<Kind>, String)> {
    let title = || fold(item.title.in_lang(Lang::En));
    match &item.body {
        Body::Resource(resource) => Some((Some(resource.kind), title())),
        Body::Term { .. } => Some((None, title())),
        Body::Step { .. } | Body::Objective | Body::Task => None,
    }
}

/// Are two items with one id the same thing, where no address says so?
fn is_same_thing(one: &Item, other: &Item) -> bool {
    let address = |item: &Item| item.link().map(|link| link.key.clone());
    let title = |item: &Item| fold(item.title.in_lang(Lang::En));
    one.item_type() == other.item_type()
        && match (address(one), address(other)) {
            (Some(one), Some(other)) => one == other,
            _ => title(one) == title(other),
        }
}
