//! What is listed where the learner is, and what the numbers stand for.

use std::collections::HashSet;

use super::Dialogue;
use super::mistakes::{mistake, no_list, nothing_chosen};
use super::numbers::numbers;
use super::place::Place;
use crate::catalog::{Catalog, ItemIx, Part, Place as Standing, SectionIx};
use crate::cli::choose;
use crate::cli::rows::facts;
use crate::error::Error;
use crate::i18n::place_titles;
use crate::phrase::Phrase;
use crate::progress::{EventId, Overview, Status, Tally};

/// What a number stands for, by a name that outlives a change of the roadmaps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Target {
    /// The roadmap or section with this key.
    Part(String),
    /// The item with this id.
    Item(String),
    /// The kept search with this name.
    Search(String),
    /// A query line.
    Line(String),
    /// Events of one deed, and whether they stand.
    Deed(Vec<EventId>, bool),
    /// The note with this number, on what has this key.
    Version(String, usize),
}

impl Dialogue<'_> {
    /// Begins another list, which is not that of the place: what the numbers stood for is gone.
    pub(super) fn begin_list(&mut self) {
        self.list.clear();
        self.chosen = None;
        self.searched = None;
        self.is_aside = true;
    }

    /// Says where the learner is, and lists what is there.
    pub(super) fn look(&mut self) -> Result<String, Error> {
        self.begin_list();
        self.is_aside = false;
        let overview = self.overview()?;
        let mut page = String::new();
        if let Some(day) = self.day {
            page += &self.sentence(&Phrase::new("linear-past").with("day", day.to_string()));
        }
        let Some(part) = self.part() else {
            self.place = Place::Top;
            self.list_roadmaps(&overview, &mut page)?;
            return Ok(page);
        };
        page += &self.here(part, &overview);
        if self.filter.is_some() {
            self.list_filtered(part, &overview, &mut page)?;
        } else {
            self.list_inside(part, &overview, &mut page);
        }
        Ok(page)
    }

    /// `LLM Course, Fundamentals: 3 of 12 done.`
    fn here(&self, part: Part, overview: &Overview) -> String {
        let (catalog, lang) = (&self.context.catalog, self.context.lang);
        let (titles, tally) = match part {
            Part::Roadmap(ix) => {
                (vec![catalog.roadmap(ix).title.in_lang(lang)], overview.roadmap(ix))
            }
            Part::Section(ix) => (place_titles(catalog, ix, lang), overview.section(ix)),
        };
        let place = Phrase::new("linear-here").with("place", titles.join(", "));
        self.sentence(&place.with("figures", self.figures(tally)))
    }

    /// `3 of 12 done`.
    pub(super) fn figures(&self, tally: Tally) -> String {
        let Tally { total, done, terms, terms_done, .. } = tally;
        let (id, done, total) = match (total, terms) {
            (0, 0) => return self.context.texts.get("linear-figures.none"),
            (0, _) => ("linear-figures.terms", terms_done, terms),
            _ => ("linear-figures", done, total),
        };
        self.context.say(&Phrase::new(id).with("done", done).with("total", total))
    }

    fn list_roadmaps(&mut self, overview: &Overview, page: &mut String) -> Result<(), Error> {
        let figures = self.figures(overview.total());
        let count = self.context.catalog.roadmaps.len();
        let top = Phrase::new("linear-top").with("figures", figures).with("roadmaps", count);
        *page += &self.sentence(&top);
        let roadmaps: Vec<Part> =
            self.context.catalog.roadmap_positions().map(Part::Roadmap).collect();
        for part in roadmaps {
            self.add_part(part, overview, page);
        }
        let kept = self.context.journal()?.kept_searches();
        for kept in kept {
            let name = kept.search.name;
            let what = self.context.texts.get("linear-kept");
            self.add(Target::Search(name.clone()), &[&name, &what], page);
        }
        Ok(())
    }

    fn list_inside(&mut self, part: Part, overview: &Overview, page: &mut String) {
        let catalog = &self.context.catalog;
        let (sections, places) = match part {
            Part::Roadmap(ix) => (catalog.roadmap(ix).sections.clone(), Vec::new()),
            Part::Section(ix) => {
                let section = catalog.section(ix);
                (section.sections.clone(), section.places.iter().map(|place| place.item).collect())
            }
        };
        for section in &sections {
            self.add_part(Part::Section(*section), overview, page);
        }
        if sections.is_empty() && places.is_empty() {
            *page += &self.line(&self.context.texts.get("empty-section"));
        }
        self.list_items(places, overview, page);
    }

    /// Lists items in groups. Resources that come first have no heading: they are what a section is
    /// mostly for.
    fn list_items(&mut self, items: Vec<ItemIx>, overview: &Overview, page: &mut String) {
        let hides_finished = self.context.session().hides_finished;
        let is_finished =
            |ix: &ItemIx| matches!(overview.record(*ix).status, Status::Done | Status::Skipped);
        let count = items.len();
        let shown: Vec<ItemIx> =
            items.into_iter().filter(|ix| !(hides_finished && is_finished(ix))).collect();
        let hidden = count - shown.len();
        let mut group = None;
        for ix in shown {
            let item_type = self.context.catalog.item(ix).item_type();
            let is_first = group.is_none() && self.list.is_empty();
            if group.replace(item_type) != Some(item_type)
                && !(is_first && item_type == crate::catalog::ItemType::Resource)
            {
                let heading = self.context.texts.get(&format!("group-{}", item_type.name()));
                *page += &self.line(&format!("{heading}:"));
            }
            self.add_item(ix, overview, None, page);
        }
        if hidden > 0 {
            *page += &self.sentence(&Phrase::new("linear-hidden").with("count", hidden));
        }
    }

    /// Lists what the filter lets through in `part`, under the names of the sections.
    fn list_filtered(
        &mut self,
        part: Part,
        overview: &Overview,
        page: &mut String,
    ) -> Result<(), Error> {
        let line = self.filter.clone().unwrap_or_default();
        let found: HashSet<ItemIx> = self.found_by(&line, overview)?.into_iter().collect();
        let catalog = &self.context.catalog;
        let places = |section: SectionIx| {
            let places = catalog.section(section).places.iter().map(|Standing { item, .. }| *item);
            (section, places.filter(|item| found.contains(item)).collect::<Vec<_>>())
        };
        let groups: Vec<_> = sections_in(catalog, part)
            .into_iter()
            .map(places)
            .filter(|(_, items)| !items.is_empty())
            .collect();
        let is_empty = groups.is_empty();
        let phrase = if is_empty { "linear-filter.nothing" } else { "linear-filter" };
        *page += &self.sentence(&Phrase::new(phrase).with("line", line));
        for (section, items) in groups {
            let title = self.context.catalog.section(section).title.in_lang(self.context.lang);
            *page += &self.sentence(&Phrase::new("linear-within").with("title", title));
            for item in items {
                self.add_item(item, overview, None, page);
            }
        }
        Ok(())
    }

    /// Lists a roadmap or section.
    pub(super) fn add_part(&mut self, part: Part, overview: &Overview, page: &mut String) {
        let catalog = &self.context.catalog;
        let title = part.title(catalog).in_lang(self.context.lang).to_owned();
        let (tally, what) = match part {
            Part::Roadmap(ix) => (overview.roadmap(ix), "linear-roadmap"),
            Part::Section(ix) => (overview.section(ix), "linear-section"),
        };
        let (figures, what) = (self.figures(tally), self.context.texts.get(what));
        self.add(Target::Part(part.key(catalog)), &[&title, &figures, &what], page);
    }

    /// Lists an item, with what is to be said of it besides.
    pub(super) fn add_item(
        &mut self,
        ix: ItemIx,
        overview: &Overview,
        beside: Option<String>,
        page: &mut String,
    ) {
        let item = self.context.catalog.item(ix);
        let facts: Vec<String> =
            facts(&self.context, overview.record(ix), item).into_iter().chain(beside).collect();
        let pieces: Vec<&str> = facts.iter().map(String::as_str).collect();
        let target = Target::Item(item.id.to_string());
        self.add(target, &pieces, page);
    }

    /// Lists `target` under the next number.
    pub(super) fn add(&mut self, target: Target, pieces: &[&str], page: &mut String) {
        self.list.push(target);
        let (first, others) =
            pieces.split_first().map_or(("", &[][..]), |(one, more)| (*one, more));
        let first = format!("{}. {first}", self.list.len());
        let pieces: Vec<&str> =
            std::iter::once(first.as_str()).chain(others.iter().copied()).collect();
        *page += &self.pieces(&pieces);
    }

    /// What `word` stands for: a number of the list.
    pub(super) fn target(&self, number: &str) -> Result<Target, Error> {
        let number = numbers(number, self.list.len()).transpose()?.unwrap_or_default();
        let at = number.first().map_or(usize::MAX, |number| number - 1);
        self.list.get(at).cloned().ok_or_else(no_list)
    }

    /// The items that `rest` names, by numbers and ids; what was chosen, if it names none.
    pub(super) fn items(&mut self, rest: &str) -> Result<Vec<ItemIx>, Error> {
        let mut items: Vec<ItemIx> = Vec::new();
        for word in rest.split([' ', ',']).filter(|word| !word.is_empty()) {
            let found = match numbers(word, self.list.len()) {
                Some(numbers) => self.numbered(&numbers?, word == "all")?,
                None => vec![choose::find(&self.context.catalog, word)?],
            };
            items
                .extend(found.into_iter().filter(|item| !items.contains(item)).collect::<Vec<_>>());
        }
        if rest.trim().is_empty() {
            let Some(Target::Item(id)) = &self.chosen else {
                return Err(nothing_chosen());
            };
            items.push(choose::find(&self.context.catalog, id)?);
        }
        if let [only] = items.as_slice() {
            self.chosen = Some(Target::Item(self.context.catalog.item(*only).id.to_string()));
        }
        Ok(items)
    }

    /// The one item that `rest` names.
    pub(super) fn item(&mut self, rest: &str) -> Result<ItemIx, Error> {
        match self.items(rest)?.as_slice() {
            [only] => Ok(*only),
            _ => Err(mistake("error-linear-single", "hint-linear-choose")),
        }
    }

    /// The items with these numbers. All of a list are those of its rows that are items.
    fn numbered(&self, numbers: &[usize], is_all: bool) -> Result<Vec<ItemIx>, Error> {
        let rows = numbers.iter().filter_map(|number| Some((number, self.list.get(number - 1)?)));
        let items = rows.filter_map(|(number, target)| match target {
            Target::Item(id) => Some(choose::find(&self.context.catalog, id)),
            _ if is_all => None,
            Target::Part(_) => Some(Err(with_number("error-linear-section", *number)
                .hint(Phrase::new("hint-linear-finish")))),
            _ => Some(Err(with_number("error-linear-item", *number))),
        });
        items.collect()
    }
}

fn with_number(what: &'static str, number: usize) -> Error {
    Error::user(Phrase::new(what).with("number", number.to_string()))
}

/// The sections in `part`, from the top down.
pub(super) fn sections_in(catalog: &Catalog, part: Part) -> Vec<SectionIx> {
    match part {
        Part::Roadmap(roadmap) => catalog.sections_of(roadmap),
        Part::Section(section) => catalog.subtree(section),
    }
}
