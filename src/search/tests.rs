//! What a learner finds in the built-in database, and what comes first.

mod filters;
mod language;
mod meant;
mod properties;
mod ranking;

use super::*;
use crate::builtin;
use crate::catalog::{Catalog, Item, ItemIx, Lang, Text};
use crate::progress::Status;
use crate::text::fold;

struct Shelf {
    catalog: Catalog,
    index: Index,
}

impl Shelf {
    fn new() -> Self {
        Self::of(builtin::catalog().unwrap())
    }

    fn of(catalog: Catalog) -> Self {
        Self { index: Index::new(&catalog), catalog }
    }

    fn hits(&self, line: &str) -> Vec<Hit> {
        self.hits_for(line, &())
    }

    fn hits_for(&self, line: &str, marks: &dyn Marks) -> Vec<Hit> {
        let corpus = self.corpus(marks);
        corpus.search(&Query::parse(line), usize::MAX, &()).unwrap().hits
    }

    fn find(&self, line: &str) -> Answer {
        self.corpus(&()).find(&Query::parse(line), usize::MAX, &()).unwrap()
    }

    fn corpus<'a>(&'a self, marks: &'a dyn Marks) -> Corpus<'a> {
        Corpus { catalog: &self.catalog, index: &self.index, marks }
    }

    fn items(&self, line: &str) -> Vec<&Item> {
        let items = self.corpus(&()).items(&Query::parse(line), &());
        items.into_iter().map(|item| self.catalog.item(item)).collect()
    }

    fn ids(&self, line: &str) -> Vec<&str> {
        self.items(line).into_iter().map(|item| item.id.as_str()).collect()
    }

    fn first(&self, line: &str) -> &str {
        self.ids(line).first().copied().unwrap_or("nothing")
    }

    /// Field, language and marked letters of each match of the first hit.
    fn marked(&self, line: &str) -> Vec<(&'static str, Option<Lang>, String)> {
        let hits = self.hits(line);
        let marked = |m: &Match| {
            let parts: Vec<&str> = m.ranges.iter().filter_map(|r| m.text.get(r.clone())).collect();
            (m.field.name(), m.lang, parts.join("|"))
        };
        hits.first().map_or_else(Vec::new, |hit| hit.matches.iter().map(marked).collect())
    }
}

#[test]
fn case_accents_and_yo_do_not_matter_in_any_script() {
    let library = Shelf::new();
    assert_eq!(library.hits("ЛИНЕЙНОЙ"), library.hits("линейной"));
    assert_eq!(library.first("СУТЬ ЛИНЕЙНОЙ"), "3blue1brown-linear-algebra");
    assert_eq!(library.first("обученйе"), "nothing");
    assert!(!library.hits("ещё").is_empty());
    assert_eq!(library.hits("ещё").len(), library.hits("ЕЩЕ").len());
}

#[test]
fn words_match_in_any_order_and_any_field() {
    let library = Shelf::new();
    assert_eq!(library.first("3blue alg"), "3blue1brown-linear-algebra");
    assert_eq!(library.first("alg 3blue"), "3blue1brown-linear-algebra");
    assert_eq!(library.first("calculus khan"), "khan-academy-calculus");
    assert_eq!(library.first("openai notebook"), "openai-cookbook-fine-tune-chat-models");
    assert_eq!(library.ids("khan linear"), library.ids("linear khan"));
    assert_eq!(library.first("khan tokenizer"), "nothing");
}

#[test]
fn each_item_is_found_by_each_of_its_titles_in_any_case_and_first() {
    let library = Shelf::new();
    let catalog = &library.catalog;
    let titles_of = |item| titles(catalog, item).into_iter().map(move |title| (item, title));
    for (item, title) in catalog.items.iter().flat_map(titles_of) {
        let has_title =
            |other: &Item| titles(catalog, other).into_iter().any(|own| words(own) == words(title));
        for line in [title.to_owned(), title.to_uppercase(), format!("\"{title}\"")] {
            let found = library.items(&line);
            let before = found.iter().take_while(|other| other.id != item.id);
            let others: Vec<_> = before.filter(|other| !has_title(other)).collect();
            assert!(found.iter().any(|other| other.id == item.id), "{line} finds {}", item.id);
            assert!(others.is_empty(), "{line}: {others:?} before {}", item.id);
        }
    }
}

/// The letters of a title: `RAG fusion` and `RAG-fusion` are the same.
fn words(title: &str) -> String {
    fold(title).chars().filter(|letter| letter.is_alphanumeric()).collect()
}

/// All titles of an item, also those that it has in one place only.
fn titles<'a>(catalog: &'a Catalog, item: &'a Item) -> Vec<&'a str> {
    let places = item.places.iter().map(|place| catalog.place(*place));
    let titles = std::iter::once(&item.title).chain(places.filter_map(|p| p.title.as_ref()));
    titles.flat_map(Text::all).map(|(_, title)| title).collect()
}

#[test]
fn kinds_sections_topics_and_addresses_are_searched() {
    let library = Shelf::new();
    let all = |line: &str, is_right: fn(&Item) -> bool| {
        let items = library.items(line);
        assert!(!items.is_empty() && items.into_iter().all(is_right), "{line}");
    };
    all("kind:video", |item| item.kind_name() == "video");
    assert_eq!(library.first("video 3blue algebra"), "3blue1brown-linear-algebra");
    assert!(library.ids("mathematics khan").contains(&"khan-academy-calculus"));
    assert!(library.ids("математика khan").contains(&"khan-academy-calculus"));
    assert_eq!(library.marked("khanacademy.org calculus")[1].0, "address");
    all("khanacademy.org", |item| item.id.as_str().starts_with("khan-academy"));
    all("https://www.khanacademy.org/math/", |item| item.id.as_str().starts_with("khan-academy"));
    assert_eq!(
        library.first("https://www.khanacademy.org/math/calculus-1"),
        "khan-academy-calculus"
    );
}

#[test]
fn thai_and_telugu_are_found_inside_words_and_keep_their_vowels() {
    let library = Shelf::new();
    assert!(library.ids("การปรับแต่ง").len() > 3);
    assert!(library.ids("ఫైన్").len() > 3);
    let (field, lang, marked) = library.marked("ఫైన్").remove(0);
    assert_eq!((field, lang, marked.as_str()), ("title", Some(Lang::Te), "ఫైన్"));
    // A consonant alone is marked with its vowel.
    let (_, _, marked) = library.marked("ฝ roadmap:fine-tuning").remove(0);
    assert_eq!(marked, "ฝึ");
}

#[test]
fn a_hit_shows_the_text_and_the_letters_that_matched() {
    let library = Shelf::new();
    assert_eq!(
        library.marked("линейной 3blue video"),
        [
            ("title", Some(Lang::En), "3Blue".to_owned()),
            ("title", Some(Lang::Ru), "линейной".to_owned()),
            ("kind", None, "video".to_owned()),
        ]
    );
    let hit = library.hits("линейной").remove(0);
    let [start, end] = hit.matches[0].code_point_ranges()[0];
    let letters: String = hit.matches[0].text.chars().skip(start).take(end - start).collect();
    assert_eq!(letters, "линейной");
}

#[test]
fn a_phrase_crosses_hyphens_and_slashes_and_marks_the_letters_as_they_are_written() {
    let library = Shelf::new();
    let hits = library.hits("\"fine tuning\" in:th");
    assert!(!hits.is_empty());
    assert_eq!(hits, library.hits("\"Fine-Tuning\" in:th"));
    assert_eq!(hits, library.hits("\"fine/tuning\" in:th"));
    for hit in library.hits("\"fine tuning\"") {
        for found in hit.matches {
            let marked = found.text.get(found.ranges[0].clone()).unwrap_or_default();
            assert_eq!(fold(marked).replace(['-', '/'], " "), "fine tuning", "{}", found.text);
        }
    }
    assert_eq!(library.hits("\"-\""), library.hits(""));
    assert_eq!(library.first("\"fine_tuning tuning\""), "nothing");
}

#[test]
fn an_index_can_move_to_a_worker_thread() {
    fn is_sendable<T: Send + Sync + 'static>(_: &T) {}
    is_sendable(&Shelf::new().index);
}
