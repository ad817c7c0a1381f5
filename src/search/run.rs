//! A word in a text with its letters next to each other.

use super::Field;
use super::finding::{Found, Letters};
use super::line::{Line, ends_word, starts_word};
use super::weights::{How, Via, WHOLE_WORD, points, worth};
use super::word::Word;
use super::{bare, fuzzy};

/// The best place of `word` in `line`: where its letters stand together, else with spaces and signs
/// between them, else a little apart; or where what may stand in its place does.
pub(super) fn find(word: &Word, line: Line<'_>) -> Option<Found> {
    let mut best = own(word, line);
    for ((via, other), number) in word.others.iter().zip(0..) {
        let Some(found) = other_of(*via, other, line) else { continue };
        let found = Found { other: Some(number), ..found };
        if best.as_ref().is_none_or(|best| found.points > best.points) {
            best = Some(found);
        }
    }
    best
}

fn own(word: &Word, line: Line<'_>) -> Option<Found> {
    if word.edge.is_any() {
        return if line.may_hold(word.bag) { at_edge(word, line) } else { None };
    }
    as_typed(word, line).or_else(|| fuzzy::find(word, line))
}

fn other_of(via: Via, other: &Word, line: Line<'_>) -> Option<Found> {
    // What is only mentioned under another name is not what was asked for.
    if via == Via::Name && matches!(line.field(), Field::Description | Field::Address) {
        return None;
    }
    let found = as_typed(other, line)?;
    Some(Found { points: worth(via, found.points), ..found })
}

/// The best place in `line` where the letters of `word` stand together, or with spaces and signs
/// between them.
pub(super) fn as_typed(word: &Word, line: Line<'_>) -> Option<Found> {
    let may_have = line.sieve().may_have(word.bag, word.pairs);
    let together = if may_have { together(word, line) } else { None };
    together.or_else(|| bare::find(word, line))
}

/// The best place in `line` where the letters of `word` stand together; of equals the first.
fn together(word: &Word, line: Line<'_>) -> Option<Found> {
    let text = if word.is_phrase { line.spaced() } else { line.folded.into() };
    // Faster than `match_indices`, and most texts fail here.
    if !text.contains(&word.text) {
        return None;
    }
    let mut best: Option<Found> = None;
    for (start, _) in text.match_indices(&word.text) {
        if line.field() == Field::Address && is_parameter(line, start) {
            break;
        }
        let best_points = best.as_ref().map_or(0, |found| found.points);
        if let Some(found) = judge(line, start, start + word.text.len(), best_points) {
            best = Some(found);
        }
    }
    best
}

/// `word` where the title in `line` begins or ends with it, as it asks for. Signs around a title do not
/// count: *What is RAG?* ends with *rag*.
fn at_edge(word: &Word, line: Line<'_>) -> Option<Found> {
    if line.field() != Field::Title {
        return None;
    }
    let text = line.spaced();
    let is_sign = |c: char| c.is_ascii_punctuation() || c.is_whitespace() || SIGNS.contains(&c);
    let left = text.len() - text.trim_start_matches(is_sign).len();
    let right = text.trim_end_matches(is_sign).len();
    let edge = word.edge;
    let stands = |from: usize, to: usize| {
        let title = text.get(from..to)?;
        let is_here = (!edge.starts || title.starts_with(&word.text))
            && (!edge.ends || title.ends_with(&word.text))
            && (!(edge.starts && edge.ends) || title == word.text);
        let start = if edge.starts { from } else { to.checked_sub(word.text.len())? };
        is_here.then_some(start)
    };
    let mut edges = [(0, text.len()), (left, text.len()), (0, right), (left, right)].into_iter();
    let start = edges.find_map(|(from, to)| stands(from, to))?;
    judge(line, start, start + word.text.len(), 0)
}

/// Signs that stand around titles, besides those of ASCII.
const SIGNS: [char; 12] = ['“', '”', '„', '«', '»', '‘', '’', '…', '。', '《', '》', '、'];

/// Does `word` stand in `line` as it is, at the start of a word? In scripts without spaces between
/// words it does so anywhere.
pub(super) fn stands(word: &Word, line: Line<'_>) -> bool {
    if !line.may_hold(word.bag) {
        return false;
    }
    if word.edge.is_any() {
        return at_edge(word, line).is_some();
    }
    let text = if word.is_phrase { line.spaced() } else { line.folded.into() };
    let is_anywhere = !word.text.starts_with(|c: char| c.is_alphanumeric() && !is_unspaced(c));
    let starts = text.match_indices(&word.text).map(|(start, _)| start);
    let mut starts =
        starts.take_while(|start| line.field() != Field::Address || !is_parameter(line, *start));
    starts.any(|start| is_anywhere || starts_word(&text, start))
}

/// Is `c` of a script that has no spaces between words?
const fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{E00}'..='\u{E7F}' | '\u{2E80}'..='\u{9FFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// How `start..end` stands in `line`, if that is worth more than `best_points`.
fn judge(line: Line<'_>, start: usize, end: usize, best_points: u32) -> Option<Found> {
    let text = line.folded;
    let extra = if ends_word(text, end) { WHOLE_WORD } else { 0 };
    let worth = |how: How| points(line.field(), how) + extra;
    let mut how = position(text, start, end);
    if worth(how) > best_points && !line.is_whole(start..end) {
        how = How::Cut;
    }
    let letters = Letters::Together(start..end);
    (worth(how) > best_points).then_some(Found { points: worth(how), how, letters, other: None })
}

fn position(text: &str, start: usize, end: usize) -> How {
    if start == 0 && end == text.len() {
        return How::Whole;
    }
    let (before, after) = (text.get(..start).unwrap_or_default(), text.get(end..));
    let after = after.unwrap_or_default();
    let is_before_brackets = start == 0 && after.trim_start().starts_with('(');
    if is_before_brackets || (before.ends_with('(') && after.starts_with(')')) {
        return How::Alias;
    }
    match start {
        0 => How::Start,
        _ if starts_word(text, start) => How::WordStart,
        _ => How::Inside,
    }
}

/// What begins the part of an address that is neither host nor path.
pub(super) const PARAMETERS: [char; 2] = ['?', '#'];

/// Is `start` in the part of an address that is neither host nor path? Such a part is mostly
/// random letters: only what begins before it counts, such as an address that was pasted whole.
fn is_parameter(line: Line<'_>, start: usize) -> bool {
    line.folded.get(..start).is_none_or(|before| before.contains(PARAMETERS))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::lines::{Lines, one};
    use crate::text::fold;

    fn how(word: &str, text: &str) -> Option<How> {
        find(&Word::new(&fold(word)), one(&mut Lines::default(), Field::Title, text))
            .map(|found| found.how)
    }

    #[test]
    fn a_word_is_judged_by_where_it_stands() {
        assert_eq!(how("linear algebra", "Linear Algebra"), Some(How::Whole));
        assert_eq!(how("lin", "Linear Algebra"), Some(How::Start));
        assert_eq!(how("alg", "Linear Algebra"), Some(How::WordStart));
        assert_eq!(how("bra", "Linear Algebra"), Some(How::Inside));
        assert_eq!(how("линейной", "СУТЬ ЛИНЕЙНОЙ АЛГЕБРЫ"), Some(How::WordStart));
        assert_eq!(how("blue", "3Blue1Brown"), Some(How::WordStart));
    }

    #[test]
    fn the_best_of_several_places_counts() {
        let mut lines = Lines::default();
        let line = one(&mut lines, Field::Title, "Fragments, ragged, RAG");
        let found = find(&Word::new("rag"), line).unwrap();
        assert_eq!(found.letters, Letters::Together(19..22));
    }

    #[test]
    fn half_a_syllable_is_another_word() {
        assert_eq!(how("รู้", "รู้"), Some(How::Whole));
        assert_eq!(how("ร", "รู้"), Some(How::Cut));
        assert_eq!(how("ฝึ", "การฝึก"), Some(How::Inside));
        assert_eq!(how("ฝ", "การฝึก"), Some(How::Cut));
        assert_eq!(how("స", "స్త్రీ"), Some(How::Cut));
        assert_eq!(how("బుక్స్", "నోట్\u{200c}బుక్స్"), Some(How::Inside));
    }

    #[test]
    fn only_host_and_path_of_an_address_count() {
        let mut lines = Lines::default();
        let line = one(&mut lines, Field::Address, "youtube.com/watch?v=Rag4x&t=1");
        let finds = |word: &str| find(&Word::new(word), line).is_some();
        assert!(finds("youtube") && finds("watch") && finds("youtube.com/watch?v=rag4x"));
        assert!(!finds("rag") && !finds("v=rag4x"));
    }
}
