//! [`Adding`]: what is being put into a roadmap.

use super::{Field, Model, Node};
use crate::catalog::{Catalog, Lang, RoadmapIx};
use crate::compose::{Facts, Piece, Plan, Wish};
use crate::phrase::Phrase;

/// Something that is being put into a roadmap of the learner's own: three lines, and what comes of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Adding {
    /// The address, or the id of an item.
    pub address: Field,
    /// Its title; while nothing is typed, the address tells.
    pub title: Field,
    /// The roadmap and section.
    pub to: Field,
    /// The line that letters go to.
    pub at: AddingLine,
    /// What the lines mean, or why they mean nothing; none while there is no address.
    pub plan: Option<Result<Plan, Refusal>>,
}

/// Why the lines mean nothing, and what to do.
pub type Refusal = (Phrase, Option<Phrase>);

/// A line of what is being put into a roadmap.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum AddingLine {
    /// The address.
    #[default]
    Address,
    /// The title.
    Title,
    /// The roadmap and section.
    To,
}

impl AddingLine {
    /// All of them, from the top down.
    pub const ALL: [Self; 3] = [Self::Address, Self::Title, Self::To];

    /// The id of its label in the locale file.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Address => "adding-line.address",
            Self::Title => "adding-line.title",
            Self::To => "adding-line.to",
        }
    }
}

impl Adding {
    /// The text of `line`.
    pub const fn field(&self, line: AddingLine) -> &Field {
        match line {
            AddingLine::Address => &self.address,
            AddingLine::Title => &self.title,
            AddingLine::To => &self.to,
        }
    }

    /// The line that letters go to.
    pub(super) const fn typed(&mut self) -> &mut Field {
        match self.at {
            AddingLine::Address => &mut self.address,
            AddingLine::Title => &mut self.title,
            AddingLine::To => &mut self.to,
        }
    }

    /// Finds out what the lines mean.
    pub(super) fn read(&mut self, catalog: &Catalog) {
        let text = |field: &Field| field.text().trim().to_owned();
        let (what, title, to) = (text(&self.address), text(&self.title), text(&self.to));
        let title = (!title.is_empty()).then_some(title);
        let wish = Wish { what, to, title, facts: Facts::default() };
        // Who begins to type an address has made no mistake yet.
        let is_begun = ["https://", "http://"].iter().any(|begin| begin.starts_with(&wish.what));
        self.plan =
            (!is_begun).then(|| wish.plan(catalog).map_err(|error| (error.what, error.hint)));
    }

    /// The title that it gets.
    pub fn title(&self, catalog: &Catalog, lang: Lang) -> Option<String> {
        match self.plan.as_ref()?.as_ref().ok()? {
            Plan::Known(ix) => Some(catalog.item(*ix).title.in_lang(lang).to_owned()),
            Plan::New(planned) => Some(match &planned.piece {
                Piece::Resource { title, .. } | Piece::Reference { title: Some(title), .. } => {
                    title.clone()
                }
                Piece::Reference { id, title: None } => catalog.find(id.as_str()).map_or_else(
                    || id.to_string(),
                    |ix| catalog.item(ix).title.in_lang(lang).to_owned(),
                ),
            }),
        }
    }
}

impl Model {
    /// The place that is meant as long as no other is named: the section here, where it is the learner's
    /// to write; else the first such one; else one to be made.
    pub(super) fn place_to_add(&self) -> String {
        let catalog = &self.catalog;
        let key = |ix: RoadmapIx, path: &str| format!("{}/{path}", catalog.roadmap(ix).id);
        if let Node::Section(ix) = self.ui.node
            && catalog.is_written_by_learner(catalog.section(ix).roadmap)
        {
            let section = catalog.section(ix);
            return key(section.roadmap, &section.path);
        }
        let own = catalog.roadmap_positions().filter(|ix| catalog.is_written_by_learner(*ix));
        let first = |ix| Some((ix, catalog.roadmap(ix).sections.first()?));
        own.filter_map(first)
            .map(|(ix, section)| key(ix, &catalog.section(*section).path))
            .next()
            .unwrap_or_else(|| "reading-list/to-read".to_owned())
    }
}
