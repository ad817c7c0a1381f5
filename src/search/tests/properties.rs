//! What holds for any query.

use std::ops::Range;
use std::sync::LazyLock;

use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

use super::*;

static LIBRARY: LazyLock<Library> = LazyLock::new(Library::new);

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
        for hit in library.hits(&line) {
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
    fn what_was_searched_before_changes_nothing(before in any_line(), line in any_line()) {
        let (fresh, used) = (Library::new(), &*LIBRARY);
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
                library.hits(&words.join(" ")).into_iter().map(|hit| hit.item).collect();
            items.sort_unstable();
            items
        };
        let one = found(&words);
        words.reverse();
        prop_assert_eq!(one, found(&words));
    }
}
