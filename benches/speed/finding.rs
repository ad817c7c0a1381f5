//! A search without a terminal: every title, author, kind, section, description and address.

use waypost::search::{Corpus, Index, Query};

use super::Outcome;
use super::catalogs::catalog;
use super::sample::Sample;
use super::setting::Setting;
use super::table::{Amount, Figure, Goal};

const LENGTHS: [usize; 2] = [2_000, 100_000];
const ROUNDS: usize = 30;
const LINES: [&str; 3] = ["t", "transf", "transformer video"];

pub(crate) fn figures(_: &Setting) -> Outcome<Vec<Figure>> {
    let mut figures = Vec::new();
    for length in LENGTHS {
        let catalog = catalog(length)?;
        let mut folding = Sample::default();
        let index = folding.time(|| Index::new(&catalog));
        for line in LINES {
            let mut sample = Sample::default();
            for _ in 0..ROUNDS {
                let corpus = Corpus { catalog: &catalog, index: &index, marks: &() };
                sample.time(|| corpus.find(&Query::parse(line), 100, &()));
            }
            let what = format!("a search for `{line}` in {length} items");
            figures.push(Figure::alone(what, Amount::Time(sample), Goal::None));
        }
        let what = format!("folding {length} items for the search, once a start");
        figures.push(Figure::alone(what, Amount::Time(folding), Goal::None));
    }
    Ok(figures)
}
