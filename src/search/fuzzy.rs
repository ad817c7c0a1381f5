//! A word in a name with other letters between its own: initials, and small gaps.
//!
//! `fuzzy-matcher` finds a word's letters wherever they are scattered. Here are the windows of a
//! name in which they are worth looking at; in prose there are none.

use std::ops::{Range, RangeInclusive};

use super::finding::{Found, Letters};
use super::line::{Line, ends_word, starts_word};
use super::matcher::{BEST_SCORE_PER_LETTER, align};
use super::weights::{CLOSENESS, How, points};
use super::word::Word;

/// Shorter words are looked for as they are.
const MIN_LETTERS: usize = 3;

/// Words with as many letters can be initials.
const INITIALS: RangeInclusive<usize> = MIN_LETTERS..=8;

/// From as many letters on, initials can be more than one letter of a word: `genai`.
const INITIAL_RUNS: usize = 5;

/// Shorter words may be left out between initials: `iml` for *Introduction to Machine Learning*.
const SHORT_WORD: usize = 4;

/// Shorter words have no gaps: too much else would match.
const MIN_WITH_GAPS: usize = 4;

/// For so many of its letters a word may have one other letter in between.
const LETTERS_PER_GAP: usize = 3;

/// The best window of `line` for the letters of `word`; of equals the first.
pub(super) fn find(word: &Word, line: Line<'_>) -> Option<Found> {
    let may_be = line.may_hold(word.bag) && line.sieve().may_start_word(word.first);
    if !may_be || !word.may_part || points(line.field(), How::Loose) == 0 {
        return None;
    }
    let text = line.folded;
    let first = word.text.chars().next()?;
    if !has_letters_in_order(&word.text, text) {
        return None;
    }
    let mut best: Option<Found> = None;
    for (start, _) in text.match_indices(first).filter(|(start, _)| starts_word(text, *start)) {
        let rest = text.get(start..).unwrap_or_default();
        let Some((how, window)) = window(word, rest) else { continue };
        let Some(found) = score(word, line, how, start..start + window) else { continue };
        if best.as_ref().is_none_or(|best| found.points > best.points) {
            best = Some(found);
        }
    }
    best
}

/// Is `c` of a script in which a vowel is a sign on its consonant? Between them there is no gap: with
/// another vowel it is another word.
const fn is_syllabic(c: char) -> bool {
    matches!(c, '\u{E01}'..='\u{E4E}' | '\u{C00}'..='\u{C63}')
}

/// May there be other letters between those of `word`?
pub(super) fn may_part(word: &str) -> bool {
    word.chars().nth(MIN_LETTERS - 1).is_some() && !word.contains(is_syllabic)
}

/// Does `text` have the letters of `word` in their order? Most texts fail here, at little cost.
fn has_letters_in_order(word: &str, text: &str) -> bool {
    let mut letters = text.chars();
    word.chars().all(|wanted| letters.any(|letter| letter == wanted))
}

/// How the letters of `word` stand at the start of `text`, and the bytes they take there.
fn window(word: &Word, text: &str) -> Option<(How, usize)> {
    let as_initials = || {
        let may_run = word.letters >= INITIAL_RUNS;
        INITIALS.contains(&word.letters).then(|| initials(&word.text, text, may_run)).flatten()
    };
    let loosely = || (word.letters >= MIN_WITH_GAPS).then(|| loose(word, text)).flatten();
    as_initials().map(|end| (How::Initials, end)).or_else(|| loosely().map(|end| (How::Loose, end)))
}

/// Where the letters of `word` end, if each of them, or each run of them, starts a word of `text`,
/// and only short words are left out between.
fn initials(word: &str, text: &str, may_run: bool) -> Option<usize> {
    let common = word.chars().zip(text.chars()).take_while(|(a, b)| a == b);
    let longest = if may_run { word.len() } else { 1 };
    let common: Vec<char> = common.take(longest).map(|(letter, _)| letter).collect();
    (1..=common.len()).rev().find_map(|letters| {
        let end = common.iter().take(letters).map(|letter| letter.len_utf8()).sum();
        let rest = word.get(end..).unwrap_or_default();
        if rest.is_empty() {
            return Some(end);
        }
        next_words(text, end).find_map(|next| {
            Some(next + initials(rest, text.get(next..).unwrap_or_default(), may_run)?)
        })
    })
}

/// Where the next word of `text` begins from `byte` on and, if that one is short, the one after it.
fn next_words(text: &str, byte: usize) -> impl Iterator<Item = usize> {
    let rest = text.get(byte..).unwrap_or_default();
    let places = rest.char_indices().map(move |(at, _)| byte + at);
    let mut starts = places.filter(|at| starts_word(text, *at));
    let (first, second) = (starts.next(), starts.next());
    let is_short = |start: &usize| {
        let rest = text.get(*start..).unwrap_or_default();
        let mut ends = rest.char_indices().skip(1).take(SHORT_WORD - 1);
        ends.any(|(letters, _)| ends_word(text, start + letters))
    };
    let after_short = first.filter(is_short).and(second);
    first.into_iter().chain(after_short)
}

/// Where the letters of `word` end at the start of `text`, if few others are between them.
fn loose(word: &Word, text: &str) -> Option<usize> {
    let room = word.letters + word.letters / LETTERS_PER_GAP;
    let mut wanted = word.text.chars().peekable();
    for (at, c) in text.char_indices().take(room) {
        if wanted.next_if_eq(&c).is_some() && wanted.peek().is_none() {
            return Some(at + c.len_utf8());
        }
    }
    None
}

/// Scores the letters of `word` in a window of `line`.
fn score(word: &Word, line: Line<'_>, how: How, window: Range<usize>) -> Option<Found> {
    let before = line.letters_before(window.start);
    let (score, positions) = align(&word.text, line.folded.get(window)?)?;
    let best_score = BEST_SCORE_PER_LETTER * i64::try_from(positions.len()).ok()?;
    let closeness = i64::from(CLOSENESS) * score / best_score.max(1);
    let closeness = u32::try_from(closeness).unwrap_or(0);
    Some(Found {
        points: points(line.field(), how) + closeness.min(CLOSENESS),
        how,
        letters: Letters::Apart(positions.into_iter().map(|at| before + at).collect()),
        other: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::Field;
    use crate::search::lines::{Lines, one};
    use crate::text::Folded;

    fn found(word: &str, text: &str) -> Option<(How, String)> {
        let mut lines = Lines::default();
        let line = one(&mut lines, Field::Title, text);
        let found = find(&Word::new(word), line)?;
        let ranges = Folded::new(text).ranges_in(text, &found.letters.positions(line));
        let marked: Vec<&str> = ranges.into_iter().filter_map(|range| text.get(range)).collect();
        Some((found.how, marked.join("|")))
    }

    fn expect(word: &str, text: &str, how: How, marked: &str) {
        assert_eq!(found(word, text), Some((how, marked.to_owned())), "{word} in {text}");
    }

    #[test]
    fn initials_are_found_with_short_words_between() {
        expect("nlp", "Natural Language Processing", How::Initials, "N|L|P");
        expect("3b1b", "3Blue1Brown - Linear algebra", How::Initials, "3B|1B");
        expect("iml", "Introduction to Machine Learning", How::Initials, "I|M|L");
        expect("genai", "Generative AI", How::Initials, "Gen|AI");
        expect("оея", "Обработка естественного языка", How::Initials, "О|е|я");
        expect("осн", "Обучение с нуля", How::Initials, "О|с|н");
        expect("омо", "Обзор и машинное обучение", How::Initials, "О|м|о");
    }

    #[test]
    fn small_gaps_do_not_hide_a_name() {
        expect("huggingface", "Hugging Face Transformers", How::Loose, "Hugging|Face");
        expect("llamacpp", "Quantize with llama.cpp", How::Initials, "llama|cpp");
        expect("trnsformer", "The Illustrated Transformer", How::Loose, "Tr|nsformer");
    }

    #[test]
    fn scattered_letters_are_no_match() {
        for (word, text) in [
            ("cat", "Calculus, then what"),
            ("rag", "Research, a large grid"),
            ("metal", "Measure the trained model"),
            ("khan", "Kaggle - Hands on natural language"),
            ("ml", "Machine Learning"),
        ] {
            assert_eq!(found(word, text), None, "{word} in {text}");
        }
    }

    #[test]
    fn no_letter_may_be_missing_in_prose() {
        let mut lines = Lines::default();
        let line = one(&mut lines, Field::Description, "Natural Language Processing");
        assert_eq!(find(&Word::new("nlp"), line), None);
    }
}
