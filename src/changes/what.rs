//! [`What`]: one thing about an item that is not as it was, and the words for it.

use crate::catalog::{Catalog, Item, ItemIx, Lang, SectionIx};
use crate::phrase::Phrase;

/// One thing about an item that is not as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// The English title was this one.
    Title(String),
    /// The address was this one, in its canonical form; none when it had none.
    Address(Option<String>),
    /// The kind was this one; of what is no resource, the type.
    Kind(String),
    /// The level was this one; none when it had none.
    Level(Option<String>),
    /// The address is doubtful now.
    Doubtful,
    /// The address is dead now.
    Dead,
    /// The address is no longer doubtful or dead.
    Trusted,
    /// It left where it stood for this section.
    Moved(SectionIx),
    /// It stands in this section, too.
    Also(SectionIx),
    /// It no longer stands in the section that had this English title, but still in others.
    Left(String),
    /// What had this English title is a part of it now.
    Merged(String),
    /// It was a part of what had this English title.
    Split(String),
    /// Its id was this one.
    Renamed(String),
}

impl What {
    /// The word for it in JSON.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Title(_) => "title",
            Self::Address(_) => "address",
            Self::Kind(_) => "kind",
            Self::Level(_) => "level",
            Self::Doubtful => "doubtful",
            Self::Dead => "dead",
            Self::Trusted => "trusted",
            Self::Moved(_) => "moved",
            Self::Also(_) => "also",
            Self::Left(_) => "left",
            Self::Merged(_) => "merged",
            Self::Split(_) => "split",
            Self::Renamed(_) => "renamed",
        }
    }

    /// A word or two, for a column.
    pub const fn in_short(&self) -> &'static str {
        match self {
            Self::Title(_) => "change-title.short",
            Self::Address(_) => "change-address.short",
            Self::Kind(_) => "change-kind.short",
            Self::Level(_) => "change-level.short",
            Self::Doubtful => "change-doubtful.short",
            Self::Dead => "change-dead.short",
            Self::Trusted => "change-trusted.short",
            Self::Moved(_) => "change-moved.short",
            Self::Also(_) => "change-also.short",
            Self::Left(_) => "change-left.short",
            Self::Merged(_) => "change-merged.short",
            Self::Split(_) => "change-split.short",
            Self::Renamed(_) => "change-renamed.short",
        }
    }

    /// The sentence about it, `ix` being the item in `catalog`, in the language of display.
    pub fn phrase(&self, catalog: &Catalog, ix: ItemIx, lang: Lang) -> Phrase {
        let item = catalog.item(ix);
        let was = |id, before: &String| Phrase::new(id).with("before", before.as_str());
        match self {
            Self::Title(before) => was("change-title", before),
            Self::Address(before) => {
                let ids = ["change-address", "change-address.new", "change-address.gone"];
                turned(ids, before.clone(), item.link().map(|link| link.key.to_string()))
            }
            Self::Kind(before) => was("change-kind", before).with("now", item.kind_name()),
            Self::Level(before) => {
                let ids = ["change-level", "change-level.new", "change-level.gone"];
                turned(ids, before.clone(), item.level.map(|level| level.to_string()))
            }
            Self::Doubtful => Phrase::new("change-doubtful").with("reason", reason(item, lang)),
            Self::Dead => Phrase::new("change-dead").with("reason", reason(item, lang)),
            Self::Trusted => Phrase::new("change-trusted"),
            Self::Moved(to) => place("change-moved", catalog, *to, lang),
            Self::Also(to) => place("change-also", catalog, *to, lang),
            Self::Left(before) => was("change-left", before),
            Self::Merged(before) => was("change-merged", before),
            Self::Split(before) => was("change-split", before),
            Self::Renamed(before) => was("change-renamed", before),
        }
    }
}

/// What became of something that there may not have been before, or may not be now.
fn turned(ids: [&'static str; 3], before: Option<String>, now: Option<String>) -> Phrase {
    let [another, new, gone] = ids;
    match (before, now) {
        (Some(before), Some(now)) => Phrase::new(another).with("before", before).with("now", now),
        (None, now) => Phrase::new(new).with("now", now.unwrap_or_default()),
        (Some(before), None) => Phrase::new(gone).with("before", before),
    }
}

/// Why the address is not to be trusted.
fn reason(item: &Item, lang: Lang) -> &str {
    let reason = item.link().and_then(|link| link.reason.as_ref());
    reason.map_or("", |reason| reason.in_lang(lang))
}

fn place(id: &'static str, catalog: &Catalog, section: SectionIx, lang: Lang) -> Phrase {
    let section = catalog.section(section);
    let roadmap = catalog.roadmap(section.roadmap).title.in_lang(lang);
    Phrase::new(id).with("section", section.title.in_lang(lang)).with("roadmap", roadmap)
}
