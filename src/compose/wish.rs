//! [`Wish`]: what the learner wants to have in a roadmap, and [`Plan`]: what that means beside all that there is.

use unicode_normalization::UnicodeNormalization;

use super::{guess, name};
use crate::address::{AddressError, WebAddress};
use crate::catalog::{Catalog, Id, Item, ItemIx, Kind, RoadmapIx, likely_kind};
use crate::error::Error;
use crate::phrase::Phrase;
use crate::text::clean;

/// A thing that the learner wants to have in a roadmap.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wish {
    /// Its address; or the id of an item that there is.
    pub what: String,
    /// `ROADMAP/SECTION`, at any depth, by ids or titles.
    pub to: String,
    /// What it is called; without one its address tells.
    pub title: Option<String>,
    /// What else is known of it.
    pub facts: Facts,
}

/// What may be known of a resource besides its title and address.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// What sort of thing it is; without one its address tells.
    pub kind: Option<Kind>,
    /// A level or a range of them, by its name.
    pub level: Option<String>,
    /// How long it takes.
    pub minutes: Option<u32>,
    /// Who made it.
    pub author: Option<String>,
    /// What it is about, in any words.
    pub topics: Vec<String>,
    /// What it is, in a sentence or two.
    pub description: Option<String>,
}

/// What a wish means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Plan {
    /// The item stands in that section already: nothing is to be done.
    Known(ItemIx),
    /// This is to be written.
    New(Box<Planned>),
}

/// What is to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// Where.
    pub place: Place,
    /// What.
    pub piece: Piece,
    /// The id of the item.
    pub id: Id,
    /// The item that it is, where it stands elsewhere already.
    pub known: Option<ItemIx>,
}

/// Where something is to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// In a roadmap of the learner's own, which may be missing, and in sections that may be, too.
    Own {
        /// The roadmap: id and title.
        roadmap: (Id, String),
        /// The sections from the top down: id and title.
        sections: Vec<(Id, String)>,
    },
    /// Added to a section of a roadmap that is built in or was imported: `roadmap/path`.
    Other(String),
}

/// What is to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// That an item that stands elsewhere stands here too, perhaps under another title.
    Reference {
        /// The item.
        id: Id,
        /// The title it has here.
        title: Option<String>,
    },
    /// A resource.
    Resource {
        /// Its id.
        id: Id,
        /// What it is called.
        title: String,
        /// Where it is.
        address: WebAddress,
        /// What else is known; its kind is.
        facts: Facts,
    },
}

impl Wish {
    /// What this means beside all that is in `catalog`.
    ///
    /// # Errors
    /// When there is no such item and no such address, no such place in a roadmap that is not theirs to write, or nothing that
    /// could be an id.
    pub fn plan(&self, catalog: &Catalog) -> Result<Plan, Error> {
        let place = Place::read(&self.to, catalog)?;
        let title = self.title.as_deref().map(plain).filter(|title| !title.is_empty());
        let what = self.what.trim();
        let found = catalog.find(what);
        let (ix, address) = match (found, WebAddress::parse(what)) {
            (Some(ix), _) => (Some(ix), None),
            (None, Ok(address)) => (known(&address, catalog), Some(address)),
            (None, Err(why)) => return Err(no_address(what, catalog, why)),
        };
        if let Some(ix) = ix {
            let item = catalog.item(ix);
            if place.has(item, catalog) {
                return Ok(Plan::Known(ix));
            }
            let id = item.id.clone();
            let piece = Piece::Reference { id: id.clone(), title };
            return Ok(Plan::New(Box::new(Planned { place, piece, id, known: Some(ix) })));
        }
        let Some(address) = address else { return Err(no_id(what)) };
        // Without what only says where the learner came from.
        let address = address
            .without_tracking()
            .and_then(|bare| WebAddress::parse(&bare).ok()) // it was one before
            .unwrap_or(address);
        let title = title.unwrap_or_else(|| guess::title_of(&address));
        let id = name::id_of(&title).or_else(|| name::id_of(&address.canonical()));
        let id = name::free(&id.ok_or_else(|| no_id(&title))?, catalog);
        let kind = self.facts.kind.unwrap_or_else(|| likely_kind(&address.canonical()));
        let facts = Facts { kind: Some(kind), ..self.facts.tidied() };
        let piece = Piece::Resource { id: id.clone(), title, address, facts };
        Ok(Plan::New(Box::new(Planned { place, piece, id, known: None })))
    }
}

impl Facts {
    /// The same in the form that roadmap files have.
    fn tidied(&self) -> Self {
        let text =
            |text: &Option<String>| text.as_deref().map(plain).filter(|text| !text.is_empty());
        let topics = self.topics.iter().filter_map(|topic| name::id_of(topic));
        Self {
            author: text(&self.author),
            description: text(&self.description),
            topics: topics.map(|topic| topic.to_string()).collect(),
            ..self.clone()
        }
    }
}

impl Place {
    /// The place that `to` names: of a built-in or imported roadmap one that is there, of one that the
    /// learner writes any.
    fn read(to: &str, catalog: &Catalog) -> Result<Self, Error> {
        let pieces: Vec<&str> =
            to.split('/').map(str::trim).filter(|one| !one.is_empty()).collect();
        let [roadmap, sections @ ..] = pieces.as_slice() else { return Err(no_place(to)) };
        if sections.is_empty() {
            return Err(no_place(to));
        }
        let of_others = catalog.find_roadmap(roadmap);
        if let Some(ix) = of_others.filter(|ix| !catalog.is_written_by_learner(*ix)) {
            return Self::other(ix, &sections.join("/"), catalog);
        }
        let section = |text: &&str| {
            named(text).or_else(|| hashed(text)).ok_or_else(|| no_id(text)) // as in an imported list
        };
        let sections = sections.iter().map(section).collect::<Result<_, _>>()?;
        let roadmap = named(roadmap).ok_or_else(|| no_id(roadmap))?;
        Ok(Self::Own { roadmap, sections })
    }

    fn other(roadmap: RoadmapIx, path: &str, catalog: &Catalog) -> Result<Self, Error> {
        let id = &catalog.roadmap(roadmap).id;
        let asked = format!("{id}/{path}");
        if catalog.find_section(roadmap, path).is_some() {
            return Ok(Self::Other(asked));
        }
        let error = Error::user(Phrase::new("error-unknown-section").with("asked", asked));
        Err(error.hint(match catalog.nearest_section(roadmap, path) {
            Some(near) => Phrase::new("hint-did-you-mean").with("nearest", near),
            None => Phrase::new("hint-sections").with("roadmap", id.as_str()),
        }))
    }

    /// Its roadmap and section by their ids: `roadmap/path`.
    pub fn key(&self) -> String {
        match self {
            Self::Other(key) => key.clone(),
            Self::Own { roadmap: (roadmap, _), sections } => {
                let sections = sections.iter().map(|(id, _)| format!("/{id}"));
                sections.fold(roadmap.to_string(), |key, section| key + &section)
            }
        }
    }

    /// Does `item` stand in the section of this place already?
    fn has(&self, item: &Item, catalog: &Catalog) -> bool {
        let here = catalog.find_section_key(&self.key());
        here.is_some_and(|here| item.places.iter().any(|place| place.section == here))
    }
}

/// The item with this address, if there is one.
fn known(address: &WebAddress, catalog: &Catalog) -> Option<ItemIx> {
    let key = address.canonical();
    let is_it = |ix: &ItemIx| catalog.item(*ix).link().is_some_and(|link| link.is_at(&key));
    catalog.item_positions().find(is_it)
}

/// An id, with the title that it says; or a title, with the id that it gives, if it has Latin letters.
fn named(text: &str) -> Option<(Id, String)> {
    if let Ok(id) = Id::parse(text) {
        let title = name::title_of(&id);
        return Some((id, title));
    }
    Some((name::id_of(text)?, plain(text)))
}

/// A title without Latin letters, with an id that is always the same for it; none of what is empty.
fn hashed(text: &str) -> Option<(Id, String)> {
    let title = plain(text);
    (!title.is_empty()).then_some((name::section_id(&title)?, title))
}

/// `what` is no address, nor is there an item of that name.
fn no_address(what: &str, catalog: &Catalog, why: AddressError) -> Error {
    let error = Error::user(Phrase::new("error-add-address").with("asked", what));
    if what.contains(':') {
        return error.because(why).hint(Phrase::new("hint-add-address"));
    }
    error.hint(match catalog.nearest_id(what) {
        Some(near) => Phrase::new("hint-did-you-mean").with("nearest", near.as_str()),
        None => Phrase::new("hint-add-address"),
    })
}

/// `text` as roadmap files have it: composed, on one line, without what nobody sees.
pub(super) fn plain(text: &str) -> String {
    let composed: String = clean(text).nfc().collect();
    composed.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn no_id(text: &str) -> Error {
    let what = Phrase::new("error-no-id").with("text", text);
    Error::user(what).hint(Phrase::new("hint-add-id"))
}

fn no_place(asked: &str) -> Error {
    let what = Phrase::new("error-add-place").with("asked", asked);
    Error::user(what).hint(Phrase::new("hint-add-place"))
}
