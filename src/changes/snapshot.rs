//! [`Snapshot`]: what matters of a catalog, as the learner saw it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::catalog::{Catalog, Health, Item, Lang, SectionIx};

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
    /// What matters of the built-in roadmaps in `catalog`, which has this `fingerprint`.
    pub fn new(catalog: &Catalog, fingerprint: &str) -> Self {
        let built_in = catalog.item_positions().filter(|ix| !catalog.is_own(*ix));
        let items = built_in.map(|ix| catalog.item(ix)).chain(&catalog.hidden);
        let items = items.map(|item| SeenItem::new(catalog, item));
        let sections = (0..catalog.sections.len()).map(SectionIx::new);
        let sections = sections.filter(|ix| !is_in_own(catalog, *ix));
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
    fn new(catalog: &Catalog, item: &Item) -> Self {
        let places = item.places.iter().filter(|place| !is_in_own(catalog, place.section));
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

/// Is the section one of the learner's own?
pub(super) fn is_in_own(catalog: &Catalog, ix: SectionIx) -> bool {
    catalog.is_own_roadmap(catalog.section(ix).roadmap)
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
