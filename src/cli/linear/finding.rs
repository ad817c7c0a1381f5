//! Finding: the query line of the screen and the shell, lines of before, kept searches, filters and terms.

use super::Dialogue;
use super::list::Target;
use super::mistakes::{mistake, no_section};
use crate::catalog::{Body, Catalog, ItemIx, Part, Text};
use crate::cli::choose::understood;
use crate::cli::context::Context;
use crate::cli::hands::Hands;
use crate::cli::rows::status_word;
use crate::cli::searches;
use crate::config::{Setting, Value};
use crate::error::Error;
use crate::glossary::{Glossary, Page};
use crate::i18n::place_titles;
use crate::phrase::Phrase;
use crate::platform;
use crate::progress::Overview;
use crate::search::{Answer, Corpus, Habits, Hit, Index, Marks, Piece, Query, Way, ways_out};

impl Dialogue<'_> {
    /// Finds what `line` asks for, best first.
    pub(super) fn search(&mut self, line: &str) -> Result<String, Error> {
        if line.is_empty() {
            return self.recent("");
        }
        let overview = self.context.overview()?;
        let query = understood(Query::parse(line), &self.context.catalog)?;
        let remembers = self.context.config().remember_openings;
        let today = remembers.then(|| platform::now().date());
        let habits = Habits::new(&overview, today);
        let corpus = corpus(&mut self.index, &self.context.catalog, &habits);
        let find = |query: &Query, most| corpus.find(query, most, &Hands).unwrap_or_default(); // nobody calls it off
        let Answer { hits, parts, notice, .. } = find(&query, usize::MAX);
        let is_empty = hits.is_empty() && parts.is_empty();
        let ways = if is_empty {
            let count = |line: &str| {
                let answer = find(&Query::parse(line), 0);
                Some(answer.total + answer.parts.len())
            };
            ways_out(line, count).unwrap_or_default()
        } else {
            Vec::new()
        };
        self.begin_list();
        self.line = Some(line.to_owned());
        let mut page = notice.map_or_else(String::new, |notice| self.sentence(&notice));
        if is_empty {
            self.list_ways(&ways, &mut page);
            return Ok(page);
        }
        self.searched = Some(line.to_owned());
        let is_grouped = self.context.session().groups_hits;
        let found = if is_grouped { "linear-found.grouped" } else { "linear-found" };
        page += &self.sentence(&Phrase::new(found).with("count", hits.len() + parts.len()));
        for part in parts {
            self.add_part(part, &overview, &mut page);
        }
        self.list_hits(hits, &overview, &mut page);
        Ok(page)
    }

    /// Lists what was found, best first or by roadmap.
    fn list_hits(&mut self, mut hits: Vec<Hit>, overview: &Overview, page: &mut String) {
        let is_grouped = self.context.session().groups_hits;
        let roadmap =
            |context: &Context<'_>, hit: &Hit| context.catalog.section(hit.place.section).roadmap;
        if is_grouped {
            hits.sort_by_key(|hit| roadmap(&self.context, hit)); // stable: otherwise best first
        }
        let mut group = None;
        for hit in hits {
            let (catalog, lang) = (&self.context.catalog, self.context.lang);
            let mut titles = place_titles(catalog, hit.place.section, lang);
            if is_grouped {
                let title = titles.remove(0);
                let of = roadmap(&self.context, &hit);
                let is_new = group.replace(of) != Some(of);
                let heading = Phrase::new("linear-within").with("title", title);
                page.extend(is_new.then(|| self.sentence(&heading)));
            }
            let beside = Phrase::new("linear-in").with("place", titles.join(", "));
            let beside = self.context.say(&beside);
            self.add_item(hit.item, overview, Some(beside), page);
        }
    }

    /// Says that nothing was found, and lists which parts of the line would find something.
    fn list_ways(&mut self, ways: &[Way], page: &mut String) {
        *page += &self.line(&self.context.texts.get("search-nothing"));
        for way in ways {
            let (id, piece) = match &way.piece {
                Piece::Without(piece) => ("search-ways-cli", piece),
                Piece::Only(piece) => ("search-ways-cli-only", piece),
            };
            let said = Phrase::new(id).with("hits", way.hits).with("piece", piece.as_str());
            let said = self.context.say(&said);
            self.add(Target::Line(way.line.clone()), &[&said], page);
        }
    }

    /// Notes that the line by which something was found led somewhere.
    pub(super) fn remember_line(&self) {
        let Some(line) = self.searched.clone() else { return };
        // A machine without a folder for it remembers nothing; that was said at the start.
        self.change_session(|session, _| session.searches.add(&line)).ok();
    }

    /// Lists the lines that led somewhere.
    pub(super) fn recent(&mut self, _: &str) -> Result<String, Error> {
        let searches = self.context.session().searches;
        if searches.lines().is_empty() {
            return Err(Error::user(Phrase::new("why-not-recent")));
        }
        self.begin_list();
        let mut page = self.line(&format!("{}:", self.context.texts.get("recent-title")));
        for line in searches.lines() {
            self.add(Target::Line(line.clone()), &[line], &mut page);
        }
        Ok(page)
    }

    /// Groups the hits of searches by roadmap, or no longer.
    pub(super) fn group(&mut self, _: &str) -> Result<String, Error> {
        let groups = !self.context.session().groups_hits;
        self.change_session(|session, _| session.groups_hits = groups)?;
        let id = if groups { "linear-grouped" } else { "linear-ranked" };
        let mut page = self.sentence(&Phrase::new(id));
        if let Some(line) = self.searched.clone() {
            page += &self.search(&line)?;
        }
        Ok(page)
    }

    /// Remembers which links are opened, or no longer.
    pub(super) fn openings(&mut self, _: &str) -> Result<String, Error> {
        let remembers = !self.context.config().remember_openings;
        self.set(Setting::RememberOpenings, &Value::Switch(remembers))?;
        let id = if remembers { "linear-openings-on" } else { "linear-openings-off" };
        Ok(self.sentence(&Phrase::new(id)))
    }

    /// Runs the kept search called `name`.
    pub(super) fn search_kept(&mut self, name: &str) -> Result<String, Error> {
        let kept = searches::called(&self.context.journal()?, name)?;
        self.search(&kept.search.line)
    }

    /// Keeps the line that was searched or filtered by last, under a name.
    pub(super) fn keep(&mut self, name: &str) -> Result<String, Error> {
        self.refuse_past()?;
        let Some(line) = self.filter.clone().or_else(|| self.line.clone()) else {
            return Err(Error::user(Phrase::new("why-not-keep")));
        };
        let said = searches::keep(name, &line, &mut self.context)?;
        Ok(self.line(&said))
    }

    /// Gives the kept search that was chosen another name.
    pub(super) fn rename(&mut self, name: &str) -> Result<String, Error> {
        self.refuse_past()?;
        let kept = self.kept_search()?;
        let page = self.shell(&["searches", "rename", "--", &kept, name])?;
        self.chosen = Some(Target::Search(name.to_owned()));
        Ok(page)
    }

    /// Keeps the search that was chosen no longer.
    pub(super) fn forget(&mut self, _: &str) -> Result<String, Error> {
        self.refuse_past()?;
        let kept = self.kept_search()?;
        self.shell(&["searches", "forget", "--", &kept])
    }

    fn kept_search(&self) -> Result<String, Error> {
        match &self.chosen {
            Some(Target::Search(name)) => Ok(name.clone()),
            _ => Err(mistake("error-linear-kept", "hint-linear-kept")),
        }
    }

    /// Narrows the section to what `line` asks for; to everything when it is empty.
    pub(super) fn narrow(&mut self, line: &str) -> Result<String, Error> {
        let Some(_) = self.part() else {
            return Err(no_section());
        };
        self.filter = None;
        if !line.is_empty() {
            understood(Query::parse(line), &self.context.catalog)?;
            self.filter = Some(line.to_owned());
        }
        self.look()
    }

    /// All items that `line` finds.
    pub(super) fn found_by(
        &mut self,
        line: &str,
        overview: &Overview,
    ) -> Result<Vec<ItemIx>, Error> {
        let query = understood(Query::parse(line), &self.context.catalog)?;
        let corpus = corpus(&mut self.index, &self.context.catalog, overview);
        let answer = corpus.find(&query, usize::MAX, &Hands).unwrap_or_default(); // nobody calls it off
        Ok(answer.hits.into_iter().map(|hit| hit.item).collect())
    }

    /// Leaves out what is done or skipped, or no longer.
    pub(super) fn hide(&mut self, _: &str) -> Result<String, Error> {
        let hides = !self.context.session().hides_finished;
        self.change_session(|session, _| session.hides_finished = hides)?;
        let id = if hides { "linear-hides" } else { "linear-hides.not" };
        Ok(self.sentence(&Phrase::new(id)) + &self.look()?)
    }

    /// Explains the terms that the text about an item or about the section names.
    pub(super) fn words(&mut self, rest: &str) -> Result<String, Error> {
        let is_about_item = !rest.is_empty() || matches!(self.chosen, Some(Target::Item(_)));
        let own = if is_about_item { Some(self.item(rest)?) } else { None };
        let (catalog, lang) = (&self.context.catalog, self.context.lang);
        let texts: Vec<&Text> = match own {
            Some(ix) => catalog.item(ix).description.iter().collect(),
            None => self.part().map_or_else(Vec::new, |part| texts_of(catalog, part)),
        };
        let glossary = Glossary::new(catalog, lang);
        let named = Page::new(&glossary, own, texts.into_iter().map(|text| text.in_lang(lang)));
        let terms = named.terms().to_vec();
        if terms.is_empty() {
            return Err(Error::user(Phrase::new("why-not-word")));
        }
        // Who reads on is still about the same item.
        let chosen = self.chosen.clone();
        let page = self.list_terms(&terms);
        self.chosen = chosen;
        page
    }

    /// Lists the terms of all roadmaps, or those that fit `query`.
    pub(super) fn glossary(&mut self, query: &str) -> Result<String, Error> {
        let catalog = &self.context.catalog;
        let terms = Glossary::new(catalog, self.context.lang).find(catalog, query);
        if terms.is_empty() {
            let unfit = Phrase::new("cli-glossary-unfit").with("query", query);
            let empty = Phrase::new("glossary-empty");
            return Ok(self.sentence(if query.is_empty() { &empty } else { &unfit }));
        }
        self.list_terms(&terms)
    }

    /// Lists terms with what they mean.
    fn list_terms(&mut self, terms: &[ItemIx]) -> Result<String, Error> {
        let overview = self.context.overview()?;
        self.begin_list();
        let mut page = self.sentence(&Phrase::new("linear-terms").with("count", terms.len()));
        for ix in terms {
            let item = self.context.catalog.item(*ix);
            let lang = self.context.lang;
            let mut about: Vec<String> = vec![item.title.in_lang(lang).to_owned()];
            if let Body::Term { expansion: Some(expansion) } = &item.body {
                about.push(expansion.to_string());
            }
            about.push(status_word(&self.context, overview.record(*ix).status));
            let meaning = item.description.as_ref().map(|text| text.in_lang(lang).to_owned());
            let target = Target::Item(item.id.to_string());
            let about: Vec<&str> = about.iter().map(String::as_str).collect();
            self.add(target, &about, &mut page);
            page += &meaning.map_or_else(String::new, |meaning| self.line(&meaning));
        }
        Ok(page)
    }
}

/// What is searched; the index is made when it is first needed.
fn corpus<'a>(
    index: &'a mut Option<Index>,
    catalog: &'a Catalog,
    marks: &'a dyn Marks,
) -> Corpus<'a> {
    let index = index.get_or_insert_with(|| Index::by(catalog, &Hands));
    Corpus { catalog, index, marks }
}

/// The texts about a roadmap or section.
fn texts_of(catalog: &Catalog, part: Part) -> Vec<&Text> {
    match part {
        Part::Roadmap(ix) => vec![&catalog.roadmap(ix).summary],
        Part::Section(ix) => {
            let section = catalog.section(ix);
            section.summary.iter().chain(&section.points).chain(&section.tips).collect()
        }
    }
}
