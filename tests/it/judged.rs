//! Queries with what a person wants to find by them, written down before the program was asked.

use waypost::builtin;
use waypost::search::{Corpus, Index, Query};

/// A query, the ids of the items any of which is wanted, and what is special about it, a line each.
const QUERIES: &str = include_str!("judged/queries.tsv");

/// The least of all queries, in percent, whose item must come first, or be among the first three.
const FIRST: usize = 85;
const FIRST_THREE: usize = 97;

#[test]
fn what_a_person_wants_comes_first_or_nearly_so() {
    let catalog = builtin::catalog().unwrap();
    let index = Index::new(&catalog);
    let (mut all, mut first, mut first_three) = (0, 0, 0);
    for line in QUERIES.lines().filter(|line| !line.starts_with('#')) {
        let [query, wanted, note] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("three fields: {line}");
        };
        for id in wanted.split(' ') {
            assert!(catalog.items.iter().any(|item| item.id.as_str() == id), "no item {id}");
        }
        let corpus = Corpus { catalog: &catalog, index: &index, marks: &() };
        let answer = corpus.find(&Query::parse(query), 3, &()).unwrap();
        let ids = answer.hits.iter().map(|hit| catalog.item(hit.item).id.as_str());
        let ids: Vec<&str> = ids.collect();
        let place = ids.iter().position(|id| wanted.split(' ').any(|wanted| wanted == *id));
        all += 1;
        first += usize::from(place == Some(0));
        first_three += usize::from(place.is_some());
        if place != Some(0) {
            println!("{query} ({note}): {place:?} of {}: {}", answer.total, ids.join(" "));
        }
    }
    println!("{all} queries: first {first}, among the first three {first_three}");
    assert!(all >= 150, "{all} queries");
    assert!(first * 100 >= FIRST * all, "{first} of {all} come first");
    assert!(first_three * 100 >= FIRST_THREE * all, "{first_three} of {all} in the first three");
}
