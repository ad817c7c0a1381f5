//! [`fitting()`]: the titles of a place that are shown when there is not room for all of them.

use crate::i18n::Texts;
use crate::symbols::Symbol;
use crate::text::width;

/// The titles to show in so many columns, each by its position; `None` stands for those left out. The
/// last one always stays: it says most. Those in the middle go first, and the `important` ones last.
pub(in crate::tui::view) fn fitting(
    titles: &[&str],
    is_important: impl Fn(usize) -> bool,
    columns: usize,
    texts: &Texts,
) -> Vec<Option<usize>> {
    let last = titles.len().saturating_sub(1);
    let mut order: Vec<usize> = (1..last).chain((last > 0).then_some(0)).collect();
    order.sort_by_key(|at| is_important(*at)); // stable: otherwise the middle goes first
    let mut kept = vec![true; titles.len()];
    let mut rest = order.into_iter();
    loop {
        let shown = shown(&kept);
        if columns_of(titles, &shown, texts) <= columns {
            return shown;
        }
        match rest.next().and_then(|at| kept.get_mut(at)) {
            Some(kept) => *kept = false,
            None => return shown,
        }
    }
}

/// The positions that are kept, with one gap for those beside each other that are not.
fn shown(kept: &[bool]) -> Vec<Option<usize>> {
    let mut shown: Vec<Option<usize>> =
        kept.iter().enumerate().map(|(at, kept)| kept.then_some(at)).collect();
    shown.dedup_by(|one, before| one.is_none() && before.is_none());
    shown
}

/// The columns that the titles take.
pub(in crate::tui::view) fn columns_of(
    titles: &[&str],
    shown: &[Option<usize>],
    texts: &Texts,
) -> usize {
    let ellipsis = texts.symbol(Symbol::Ellipsis);
    let title =
        |at: &Option<usize>| at.and_then(|at| titles.get(at)).map_or(ellipsis, |title| *title);
    let titles: usize = shown.iter().map(|at| width(title(at))).sum();
    titles + shown.len().saturating_sub(1) * width(texts.between_titles())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TITLES: [&str; 4] = ["LLM Course", "Fundamentals", "Neural networks", "Videos"];

    fn said(columns: usize, important: usize) -> String {
        let shown = fitting(&TITLES, |at| at == important, columns, &Texts::english());
        let titles = shown.iter().map(|at| at.map_or("…", |at| TITLES[at]));
        titles.collect::<Vec<_>>().join(" › ")
    }

    #[test]
    fn the_middle_of_a_long_place_is_left_out_first() {
        assert_eq!(said(52, 9), "LLM Course › Fundamentals › Neural networks › Videos");
        assert_eq!(said(51, 9), "LLM Course › … › Neural networks › Videos");
        assert_eq!(said(30, 9), "LLM Course › … › Videos");
        assert_eq!(said(20, 9), "… › Videos");
        assert_eq!(said(3, 9), "… › Videos", "what is still too long is cut when it is drawn");
    }

    #[test]
    fn what_was_found_stays_longest() {
        assert_eq!(said(40, 1), "LLM Course › Fundamentals › … › Videos");
        assert_eq!(said(30, 1), "… › Fundamentals › … › Videos");
        assert_eq!(fitting(&["One"], |_| false, 0, &Texts::english()), [Some(0)]);
        assert_eq!(fitting(&[], |_| false, 9, &Texts::english()), []);
    }
}
