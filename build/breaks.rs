//! Where lines of Thai prose may break: between words, which only a dictionary can tell apart.

use icu_segmenter::LineSegmenter;
use icu_segmenter::options::LineBreakOptions;

use crate::catalog::{Catalog, Lang, Text};

/// Notes the places in all Thai prose of `catalog`.
pub(crate) fn note(catalog: &mut Catalog) {
    let segmenter = LineSegmenter::new_dictionary(LineBreakOptions::default());
    catalog.for_each_prose(|text: &mut Text| {
        let Some(thai) = text.exactly(Lang::Th) else { return };
        let places = segmenter.segment_str(thai).filter(|at| is_between_thai(thai, *at));
        let places: Vec<u32> = places.filter_map(|at| u32::try_from(at).ok()).collect();
        text.set_breaks(Lang::Th, places);
    });
}

/// Everything else the rules of Unicode know when the program wraps.
fn is_between_thai(text: &str, at: usize) -> bool {
    let is_thai = |c: char| matches!(c, '\u{E01}'..='\u{E5B}');
    let before = text.get(..at).and_then(|before| before.chars().next_back());
    let after = text.get(at..).and_then(|after| after.chars().next());
    before.is_some_and(is_thai) && after.is_some_and(is_thai)
}
