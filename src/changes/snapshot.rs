//! [`Snapshot`]: what matters of a catalog, as the learner saw it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::catalog::{Catalog, Health, Item, ItemIx, Lang, SectionIx};

/// What matters of a catalog, as the learner saw it. What a newer version adds is ignored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snapshot {
    /// The edition of the database.
    pub edition: String,
    /// The fingerprint of the whole catalog: where that is the same, nothing has changed.
    pub fingerprint: String,
    /// The sections in which items stood: `roadmap/path`, with the English title.
    pub(super) sections: BTreeMap<String, String>,
    /// The items, in the order of the roadmaps.
    pub(super) items: Vec<SeenItem>,
}

/// An item as the learner saw it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct SeenItem {
    pub(super) id: String,
    /// The English title.
    pub(super) title: String,
    /// The canonical form of the address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) address: Option<String>,
    /// The kind of a resource, else the type.
    pub(super) kind: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) level: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) health: Option<String>,
    /// Where it stood: keys of the sections.
    pub(super) sections: Vec<String>,
}

impl Snapshot {
    /// What matters of `catalog`, which has this `fingerprint`.
    pub fn new(catalog: &Catalog, fingerprint: &str) -> Self {
        let items = catalog.item_positions().map(|ix| SeenItem::new(catalog, ix));
        let sections = (0..catalog.sections.len()).map(SectionIx::new);
        let titled = |ix| (section_key(catalog, ix), section_title(catalog, ix).to_owned());
        let has_items = |ix: &SectionIx| !catalog.section(*ix).places.is_empty();
        Self {
            edition: catalog.edition.to_string(),
            fingerprint: fingerprint.to_owned(),
            sections: sections.filter(has_items).map(titled).collect(),
            items: items.collect(),
        }
    }
}

impl SeenItem {
    fn new(catalog: &Catalog, ix: ItemIx) -> Self {
        let item = catalog.item(ix);
        let places = item.places.iter();
        Self {
            id: item.id.to_string(),
            title: title(item).to_owned(),
            address: item.link().map(|link| link.key.to_string()),
            kind: item.kind_name().to_owned(),
            level: item.level.map(|level| level.to_string()),
            health: health(item).map(|health| health.name().to_owned()),
            sections: places.map(|place| section_key(catalog, place.section)).collect(),
        }
    }
}

/// The title by which a change of it is told.
pub(super) fn title(item: &Item) -> &str {
    item.title.in_lang(Lang::En)
}

/// What is known of the address, where it is not simply good.
pub(super) fn health(item: &Item) -> Option<Health> {
    item.link().map(|link| link.health).filter(|health| *health != Health::Ok)
}

/// `llm-course/fundamentals/python`.
pub(super) fn section_key(catalog: &Catalog, ix: SectionIx) -> String {
    let section = catalog.section(ix);
    format!("{}/{}", catalog.roadmap(section.roadmap).id, section.path)
}

pub(super) fn section_title(catalog: &Catalog, ix: SectionIx) -> &str {
    catalog.section(ix).title.in_lang(Lang::En)
}
