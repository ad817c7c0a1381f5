//! Export: roadmaps and what a learner did with them in the formats of other programs, one file a format.
//!
//! Each writer takes an [`Export`] and gives the whole text. Items that stand in several sections are
//! written at each of their places, with the same record.

mod bibtex;
mod html;
mod learned;
mod markdown;
mod netscape;
mod opml;
mod svg;
mod table;
#[cfg(test)]
pub(crate) mod tests;
mod toml;
mod xml;

use jiff::civil::Date;

use crate::catalog::{
    Catalog, Health, Item, Lang, Levels, Minutes, Place, PlaceRef, RoadmapIx, SectionIx, Text,
};
use crate::progress::{Overview, Record, RestDays, Status};
use crate::text::{Str, clean};

pub use self::toml::one_file;
pub use bibtex::bibtex;
pub use html::html;
pub use learned::learned;
pub use markdown::{CHECKLIST, markdown};
pub(crate) use markdown::{DEEPER, STAR};
pub(crate) use netscape::MARK as NETSCAPE_MARK;
pub use netscape::{LeftOut, left_out, netscape};
pub(crate) use opml::NAMESPACE;
pub use opml::opml;
pub use svg::svg;
pub(crate) use table::is_guarded;
pub use table::{Separator, table};

/// What is exported.
pub struct Export<'a> {
    /// Everything there is to learn.
    pub catalog: &'a Catalog,
    /// How far the learner is.
    pub overview: &'a Overview,
    /// The roadmaps that are asked for, in order.
    pub roadmaps: &'a [RoadmapIx],
    /// The language of titles and descriptions.
    pub lang: Lang,
    /// The day as of which pictures show the last year.
    pub today: Date,
    /// The days of the week on which the learner rests.
    pub rest: RestDays,
    /// The words of the interface.
    pub words: &'a dyn Words,
}

/// What the interface calls things, in the language of the export.
pub trait Words {
    /// The text that has this id.
    fn text(&self, id: &str) -> String;
    /// A level, or a range of them.
    fn level(&self, levels: Levels) -> String;
    /// How long something takes.
    fn minutes(&self, minutes: Minutes) -> String;
    /// That so many items were done.
    fn done(&self, count: usize) -> String;
    /// That so many minutes were spent.
    fn spent(&self, minutes: u32) -> String;
}

/// A step on the way through a roadmap, from its first section to its last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Piece {
    /// A section begins: its title, then its items, then the sections in it.
    Begin(SectionIx),
    /// An item of the section that began last.
    Item(PlaceRef),
    /// The section that began last and has not ended ends.
    End,
}

impl Export<'_> {
    /// The way through `roadmap`.
    fn pieces(&self, roadmap: RoadmapIx) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for section in &self.catalog.roadmap(roadmap).sections {
            self.walk(*section, &mut pieces);
        }
        pieces
    }

    fn walk(&self, section: SectionIx, pieces: &mut Vec<Piece>) {
        pieces.push(Piece::Begin(section));
        let here = self.catalog.section(section);
        let places = (0..).zip(&here.places);
        pieces.extend(places.map(|(index, _)| Piece::Item(PlaceRef { section, index })));
        here.sections.iter().for_each(|inner| self.walk(*inner, pieces));
        pieces.push(Piece::End);
    }

    /// What stands at `at`.
    fn entry(&self, at: PlaceRef) -> Entry<'_> {
        let place = self.catalog.place(at);
        let item = self.catalog.item(place.item);
        Entry { place, item, record: self.overview.record(place.item), lang: self.lang }
    }

    /// `text` in the language of the export.
    fn text<'t>(&self, text: &'t Text) -> &'t str {
        text.in_lang(self.lang)
    }

    /// The title of everything: that of the only roadmap, or one for all.
    fn title(&self) -> String {
        match self.roadmaps {
            [one] => self.text(&self.catalog.roadmap(*one).title).to_owned(),
            _ => self.words.text("export-title"),
        }
    }
}

/// An item at one of its places, with what the learner did with it.
struct Entry<'a> {
    place: &'a Place,
    item: &'a Item,
    record: &'a Record,
    lang: Lang,
}

impl<'a> Entry<'a> {
    /// The title it has here.
    fn title(&self) -> &'a str {
        self.whole_title().in_lang(self.lang)
    }

    /// The same in all its languages.
    fn whole_title(&self) -> &'a Text {
        self.place.title.as_ref().unwrap_or(&self.item.title)
    }

    /// Its address, if it has one.
    fn url(&self) -> Option<&'a str> {
        Some(self.item.link()?.address.as_str())
    }

    /// The level it has here.
    fn level(&self) -> Option<Levels> {
        self.place.level.or(self.item.level)
    }

    /// What is known against its address.
    fn health(&self) -> Option<Health> {
        let health = self.item.link()?.health_now();
        (health != Health::Ok).then_some(health)
    }

    /// What its roadmap knows against its address, and why; else what the learner has found out.
    fn doubt(&self) -> Option<(Health, Option<&'a Text>)> {
        let link = self.item.link()?;
        match link.health {
            Health::Ok => Some((self.health()?, None)),
            known => Some((known, link.reason.as_deref())),
        }
    }

    fn description(&self) -> Option<&'a str> {
        self.item.description.as_ref().map(|text| text.in_lang(self.lang))
    }

    fn author(&self) -> Option<&'a str> {
        self.item.resource()?.author.as_deref()
    }

    /// The lines of the note, without what a terminal would take for a command.
    fn note(&self) -> Vec<String> {
        lines(self.record.note.as_deref())
    }

    /// The words by which programs with tags find it again: kind, topics, and how far the learner is.
    fn tags(&self) -> Vec<&'a str> {
        let status = Some(self.record.status).filter(|status| *status != Status::Todo);
        let star = self.record.starred.then_some("starred");
        let topics = self.item.topics.iter().map(Str::as_str);
        let kind = std::iter::once(self.item.kind_name());
        kind.chain(topics).chain(status.map(Status::name)).chain(star).collect()
    }
}

/// The lines of `note`, without what a terminal would take for a command.
fn lines(note: Option<&str>) -> Vec<String> {
    note.unwrap_or_default().lines().map(|line| clean(line).into_owned()).collect()
}
