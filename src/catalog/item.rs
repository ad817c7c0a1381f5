//! Items: what a learner can tick off.

use serde::{Deserialize, Serialize};

use super::{Few, Id, Lang, Levels, Places, SectionIx, Text};
use crate::address::WebAddress;
use crate::text::Str;

/// Anything that can be ticked off, once, wherever it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Item {
    /// Its name in the journal and on the command line.
    pub id: Id,
    /// Its name for people; of a term: the term.
    pub title: Text,
    /// What one should know before; absent where the source says nothing.
    pub level: Option<Levels>,
    /// What it is about, as ids.
    pub topics: Few<Str>,
    /// What it is and why it is here; of a term: its meaning.
    pub description: Option<Text>,
    /// The edition of the database in which it came in, e.g. `0.1`.
    pub added: Str,
    /// Ids under which the journal may know it.
    pub former_ids: Few<Id>,
    /// What only items of its type have.
    pub body: Body,
    /// Everywhere it stands, in the order of the roadmaps; never empty.
    pub places: Places,
}

/// One of the places of an item: the section, and which of its places it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct PlaceRef {
    /// The section.
    pub section: SectionIx,
    /// Position in [`super::Section::places`].
    pub index: u32,
}

/// What only items of one type have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub enum Body {
    /// Something to study or use.
    Resource(Resource),
    /// An item of an ordered list.
    Step {
        /// Its number there, such as `2.1`.
        number: Str,
    },
    /// What a lesson promises.
    Objective,
    /// What a lesson asks the learner to do.
    Task,
    /// A glossary entry.
    Term {
        /// The long form of an abbreviation.
        expansion: Option<Str>,
    },
}

/// The facts of a resource.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Resource {
    /// What sort of thing it is.
    pub kind: Kind,
    /// Where it is; a few resources are only known by name.
    pub link: Option<Link>,
    /// Who made it, where the source says so.
    pub author: Option<Str>,
    /// The language it is in, where that is certain.
    pub lang: Option<Lang>,
    /// Minutes of study that the source gives; see [`Item::minutes`] for the rest.
    pub minutes: Option<u32>,
}

/// The address of a resource, with what is known of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Link {
    /// The address that is opened.
    pub address: WebAddress,
    /// Its canonical form, unique over the database.
    pub key: Str,
    /// Other addresses of the same thing.
    pub aliases: Few<WebAddress>,
    /// Can it be trusted?
    pub health: Health,
    /// Why not, where it is not [`Health::Ok`].
    pub reason: Option<Box<Text>>,
    /// What this learner has found out, where it does not simply work. It is no part of a roadmap.
    #[serde(skip)]
    pub found: Option<Box<FoundOut>>,
}

/// What trying an address that does not simply work has shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundOut {
    /// The day on which it was tried, such as `2026-11-26`.
    pub day: Str,
    /// What the site has said.
    pub said: Said,
}

/// What a site has said of an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// Nothing is there, by this status of HTTP: 404 or 410.
    Gone(u16),
    /// It is this one now, for good.
    Moved(WebAddress),
}

impl Link {
    /// Is it, or was it once, at the canonical address `key`?
    pub fn is_at(&self, key: &str) -> bool {
        self.key.as_str() == key || self.aliases.iter().any(|other| other.canonical() == key)
    }

    /// Can it be trusted, by what its roadmap says and what the learner has found out?
    pub const fn health_now(&self) -> Health {
        match &self.found {
            Some(found) if matches!(found.said, Said::Gone(_)) => Health::Dead,
            _ => self.health,
        }
    }

    /// Does anything speak against opening it?
    pub const fn is_doubtful(&self) -> bool {
        matches!(self.health_now(), Health::Suspect | Health::Dead)
    }
}

/// The five types of items.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ItemType {
    /// See [`Body::Objective`].
    Objective,
    /// See [`Body::Resource`].
    Resource,
    /// See [`Body::Term`].
    Term,
    /// See [`Body::Step`].
    Step,
    /// See [`Body::Task`].
    Task,
}

impl Item {
    /// Its type.
    pub const fn item_type(&self) -> ItemType {
        match self.body {
            Body::Resource(_) => ItemType::Resource,
            Body::Step { .. } => ItemType::Step,
            Body::Objective => ItemType::Objective,
            Body::Task => ItemType::Task,
            Body::Term { .. } => ItemType::Term,
        }
    }

    /// Its facts as a resource, if it is one.
    pub const fn resource(&self) -> Option<&Resource> {
        match &self.body {
            Body::Resource(resource) => Some(resource),
            _ => None,
        }
    }

    /// Its address, if it has one.
    pub fn link(&self) -> Option<&Link> {
        self.resource()?.link.as_ref()
    }

    /// The word for what it is: the kind of a resource, else the type.
    pub fn kind_name(&self) -> &'static str {
        self.resource().map_or_else(|| self.item_type().name(), |resource| resource.kind.name())
    }

    /// Does progress count it? Terms have a count of their own.
    pub fn counts(&self) -> bool {
        self.item_type() != ItemType::Term
    }
}

impl ItemType {
    /// All types, in the order in which a section shows its groups.
    pub const ALL: [Self; 5] =
        [Self::Objective, Self::Resource, Self::Term, Self::Step, Self::Task];

    /// The word for it in files, options and JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Resource => "resource",
            Self::Step => "step",
            Self::Objective => "objective",
            Self::Task => "task",
            Self::Term => "term",
        }
    }

    /// Its name with the article before it, for messages.
    pub(super) const fn with_article(self) -> &'static str {
        match self {
            Self::Resource => "a resource",
            Self::Step => "a step",
            Self::Objective => "an objective",
            Self::Task => "a task",
            Self::Term => "a term",
        }
    }
}

/// Declares an enum whose variants have names in files, options and JSON.
macro_rules! named {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $text:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$variant_doc])* $variant,)+ }

        impl $name {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The word for it in files, options and JSON.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $text,)+ }
            }

            /// The one called `name`.
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.name() == name)
            }
        }
    };
}

named! {
    /// What sort of thing a resource is.
    Kind {
        /// A text on a page.
        Article = "article",
        /// Documentation.
        Docs = "docs",
        /// A notebook to run.
        Notebook = "notebook",
        /// A scientific paper.
        Paper = "paper",
        /// A source repository.
        Repo = "repo",
        /// A program or library.
        Tool = "tool",
        /// A course.
        Course = "course",
        /// A video or a series of them.
        Video = "video",
        /// A trained model.
        Model = "model",
        /// A place where much is found or done.
        Platform = "platform",
        /// A place where people meet.
        Community = "community",
        /// A book.
        Book = "book",
        /// A service to call.
        Service = "service",
        /// Data to train or test with.
        Dataset = "dataset",
    }
}

named! {
    /// Whether an address can be trusted.
    Health {
        /// Nothing speaks against it.
        Ok = "ok",
        /// Doubtful; there is a reason.
        Suspect = "suspect",
        /// Corrected with certainty; the old one is an alias.
        Moved = "moved",
        /// Known not to work any more.
        Dead = "dead",
    }
}
