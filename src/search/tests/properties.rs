//! What holds for any query.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use super::*;

static LIBRARY: LazyLock<Shelf> = LazyLock::new(Shelf::new);

/// A few items, for many lines.
static SMALL: LazyLock<Shelf> = LazyLock::new(|| {
    ranking::library(&[
        ranking::book("one", "Обучение: the ฝึก ఫైన్ 強化 of llama.cpp", "author = \"Ada Graph\""),
        ranking::book("two", "Retrieval-augmented (RAG)", "topics = [\"knowledge-graph\"]"),
    ])
});

/// How many lines to try; a longer run asks for more: `WAYPOST_LINES=1000000 cargo test --release any_characters`.
fn many() -> u32 {
    let asked = std::env::var("WAYPOST_LINES").ok(); // unset, as nearly always
    asked.map_or(20_000, |lines| lines.parse().unwrap())
}

/// So many threads.
struct Threads(usize);

impl Crew for Threads {
    fn work(&self, work: &(dyn Fn() + Sync)) {
        std::thread::scope(|scope| {
            (0..self.0).for_each(|_| {
                scope.spawn(work);
            });
        });
    }
}

/// An item and one of its titles.
fn any_title() -> impl Strategy<Value = (String, String)> {
    let catalog = builtin::catalog().unwrap();
    let titles = catalog.items.iter().flat_map(|item| {
        let titles = titles(&catalog, item).into_iter();
        titles.map(|title| (item.id.to_string(), title.to_owned()))
    });
    proptest::sample::select(titles.collect::<Vec<_>>())
}

/// A part of a title of the built-in database, cut anywhere, with something in it.
fn part_of_a_title() -> impl Strategy<Value = String> {
    let catalog = builtin::catalog().unwrap();
    let titles = catalog.items.iter().flat_map(|item| item.title.all());
    let titles: Vec<String> = titles.map(|(_, title)| title.to_owned()).collect();
    let parts = (proptest::sample::select(titles), any::<prop::sample::Index>(), 1usize..20)
        .prop_map(|(title, start, letters)| {
            let start = start.index(title.chars().count());
            title.chars().skip(start).take(letters).collect::<String>()
        });
    parts.prop_filter("nothing to search for", |part| !as_phrase(part).is_empty())
}

/// What is left of `part` in quotes.
fn as_phrase(part: &str) -> String {
    line::spaced(&fold(part)).trim().to_owned()
}

/// Something that a query line may hold, whether it makes sense or not.
fn any_line() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => part_of_a_title(),
        1 => any::<String>(),
        1 => "[a-z\"':# \\-]{0,12}",
        2 => "[a-zа\"!^$|:<>= ]{0,12}",
        1 => proptest::sample::select(Filter::FIELDS.to_vec()).prop_map(|field| format!("{field}:")),
        1 => Just("kind:\"vid".to_owned()),
    ];
    proptest::collection::vec(piece, 0..5).prop_map(|pieces| pieces.join(" "))
}

fn text_in<'a>(text: &'a str, ranges: &[Range<usize>]) -> Vec<&'a str> {
    ranges.iter().map(|range| text.get(range.clone()).unwrap()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(128) })]

    #[test]
    fn no_query_panics_and_marks_are_whole_graphemes(line in any_line()) {
        let library = &*LIBRARY;
        let answer = library.find(&line);
        for hit in answer.hits {
            prop_assert!(library.catalog.item(hit.item).places.contains(&hit.place));
            for Match { text, ranges, .. } in &hit.matches {
                let edges: Vec<usize> =
                    text.grapheme_indices(true).map(|(at, _)| at).chain([text.len()]).collect();
                let ends: Vec<usize> = ranges.iter().flat_map(|r| [r.start, r.end]).collect();
                prop_assert!(!ends.is_empty() && ends.iter().all(|end| edges.contains(end)));
                prop_assert!(ends.is_sorted_by(|a, b| a < b), "{ranges:?} of {text}");
            }
        }
    }

    #[test]
    fn a_part_of_a_title_finds_its_item_and_marks_what_was_typed(part in part_of_a_title()) {
        let library = &*LIBRARY;
        let phrase = as_phrase(&part);
        let hits = library.hits(&format!("\"{part}\""));
        prop_assert_eq!(hits.is_empty(), phrase.contains('"'));
        for hit in hits.iter().filter(|hit| hit.matches[0].field == Field::Title) {
            let best = &hit.matches[0];
            prop_assert!(as_phrase(&text_in(&best.text, &best.ranges).concat()).contains(&phrase));
        }
    }

    #[test]
    fn neither_threads_nor_how_many_are_wanted_change_what_comes_first(
        line in any_line(),
        most in 0usize..40,
        threads in 1usize..4,
    ) {
        let library = LIBRARY.corpus(&());
        let query = Query::parse(&line);
        let all = library.find(&query, usize::MAX, &()).unwrap();
        let some = library.find(&query, most, &Threads(threads)).unwrap();
        prop_assert_eq!((some.total, all.hits.len()), (all.total, all.total));
        prop_assert_eq!(some.hits, all.hits.into_iter().take(most).collect::<Vec<_>>());
    }

    #[test]
    fn a_longer_line_of_words_never_adds_a_result_to_what_stands_as_it_was_typed(
        line in part_of_a_title(),
    ) {
        let library = LIBRARY.corpus(&());
        let line: String = line.chars().filter(|c| c.is_alphanumeric() || *c == ' ').collect();
        let found = |line: &str| -> HashSet<_> {
            library.items(&Query::parse(line).strictly(), &()).into_iter().collect()
        };
        let mut before = found("");
        for (end, c) in line.char_indices() {
            let start = line.get(..end + c.len_utf8()).unwrap_or_default();
            let after = found(start);
            prop_assert!(after.is_subset(&before), "{start}");
            before = after;
        }
    }

    #[test]
    fn what_was_searched_before_changes_nothing(before in any_line(), line in any_line()) {
        let (fresh, used) = (Shelf::new(), &*LIBRARY);
        used.hits(&before);
        prop_assert_eq!(fresh.hits(&line), used.hits(&line));
        prop_assert_eq!(used.hits(&line), used.hits(&line));
    }

    #[test]
    fn the_order_of_words_changes_no_result(
        mut words in proptest::collection::vec("[a-zа-я]{1,3}", 2..4),
    ) {
        let library = &*LIBRARY;
        let found = |words: &[String]| {
            let mut items: Vec<_> =
                library.corpus(&()).items(&Query::parse(&words.join(" ")), &());
            items.sort_unstable();
            items
        };
        let one = found(&words);
        words.reverse();
        prop_assert_eq!(one, found(&words));
    }

    #[test]
    fn every_item_is_found_by_its_title_in_any_case_normal_form_and_order(
        (id, title) in any_title(),
        way in 0..6,
    ) {
        let library = &*LIBRARY;
        let line = match way {
            0 => format!("\"{}\"", title.to_uppercase()),
            1 => format!("\"{}\"", title.to_lowercase()),
            2 => format!("\"{}\"", title.nfd().collect::<String>()),
            3 => format!("\"{}\"", title.nfkc().collect::<String>()),
            4 => title.split_whitespace().rev().collect::<Vec<_>>().join(" "),
            _ => fold(&title),
        };
        prop_assert!(library.ids(&line).contains(&id.as_str()), "{line} does not find {id}");
    }

    #[test]
    fn a_longer_query_never_adds_a_result_to_what_stands_as_it_was_typed(
        word in part_of_a_title(),
        other in "[a-z]{1,2}|[а-я]{1,2}",
    ) {
        let library = &*LIBRARY;
        let word: String = word.chars().filter(|c| *c != '"').collect();
        let found = |line: &str| -> HashSet<_> {
            library.corpus(&()).items(&Query::parse(line), &()).into_iter().collect()
        };
        let mut before = found("");
        for (end, c) in word.char_indices() {
            let start = word.get(..end + c.len_utf8()).unwrap_or_default();
            let after = found(&format!("\"{start}\""));
            prop_assert!(after.is_subset(&before), "{start}");
            before = after;
        }
        let both = format!("\"{word}\" \"{other}\"");
        prop_assert!(found(&both).is_subset(&before));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(many()) })]

    #[test]
    fn no_line_of_any_characters_panics(line in prop_oneof![any::<String>(), any_line()]) {
        let library = &*SMALL;
        library.find(&line);
    }
}
