//! A word in a text but for spaces and signs: `llamacpp` in *llama.cpp*, `lm-studio` in
//! *LM Studio*.

use super::Field;
use super::bag::{Bag, Firsts};
use super::finding::{Found, Letters};
use super::line::{Line, ends_word, is_of_word, starts_word};
use super::sieve::Need;
use super::weights::{How, points};
use super::word::Word;

/// Shorter words stand in too much else.
const MIN_LETTERS: usize = 3;

/// In prose, likewise.
const MIN_LETTERS_IN_PROSE: usize = 6;

/// The letters, marks and digits of a word, when there are enough of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Bare {
    text: String,
    letters: usize,
    bag: Bag,
    /// The first one.
    first: Firsts,
}

impl Bare {
    /// What is left of a folded word.
    pub(super) fn new(folded: &str) -> Option<Self> {
        let text: String = folded.chars().filter(|c| is_of_word(*c)).collect();
        let letters = text.chars().count();
        (letters >= MIN_LETTERS).then(|| Self {
            letters,
            bag: Bag::new(&text),
            first: text.chars().next().map_or_else(Firsts::default, Firsts::of),
            text,
        })
    }

    /// What a name must have, for it to stand there.
    pub(super) const fn need(&self) -> Need {
        Need { bag: self.bag, together: None, apart: Some(self.first) }
    }

    /// What a description must have, for it to stand there.
    pub(super) fn need_in_prose(&self) -> Option<Need> {
        (self.letters >= MIN_LETTERS_IN_PROSE).then_some(self.need())
    }
}

/// The best place in `line` where the letters of `word` begin a word, with nothing but spaces and
/// signs between them; of equals the first. Across a space the last of them must end a word.
pub(super) fn find(word: &Word, line: Line<'_>) -> Option<Found> {
    let bare = word.bare.as_ref()?;
    let least = match line.field() {
        // What joins the words of an address is no accident.
        Field::Address => return None,
        Field::Description => MIN_LETTERS_IN_PROSE,
        _ => MIN_LETTERS,
    };
    let may_be = line.may_hold(bare.bag) && line.sieve().may_start_word(bare.first);
    if bare.letters < least || !may_be {
        return None;
    }
    let text = line.folded;
    let first = bare.text.chars().next()?;
    let mut best: Option<Found> = None;
    for (start, _) in text.match_indices(first).filter(|(start, _)| starts_word(text, *start)) {
        let Some(found) = found_at(&bare.text, line, start) else { continue };
        if best.as_ref().is_none_or(|best| found.points > best.points) {
            best = Some(found);
        }
    }
    best
}

fn found_at(bare: &str, line: Line<'_>, start: usize) -> Option<Found> {
    let text = line.folded;
    let (before, rest) = text.split_at_checked(start)?;
    let mut wanted = bare.chars().peekable();
    let (mut bytes, mut crosses_space) = (Vec::new(), false);
    for (at, c) in rest.char_indices() {
        if wanted.next_if_eq(&c).is_some() {
            bytes.push(start + at);
        } else if is_of_word(c) {
            return None;
        } else {
            crosses_space |= c == ' ';
        }
        if wanted.peek().is_none() {
            break;
        }
    }
    let end = bytes.last()? + bare.chars().next_back()?.len_utf8();
    if wanted.peek().is_some() || (crosses_space && !ends_word(text, end)) {
        return None;
    }
    let is_all = |part: &str| !part.contains(is_of_word);
    let is_whole = is_all(before) && text.get(end..).is_some_and(is_all);
    let how = if is_whole { How::Bare } else { How::BareStart };
    let how = if line.is_whole(start..end) { how } else { How::Cut };
    let letters = bytes.into_iter().map(|byte| line.letters_before(byte)).collect();
    Some(Found {
        points: points(line.field(), how),
        how,
        letters: Letters::Apart(letters),
        other: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::lines::{Lines, one};

    fn how(word: &str, text: &str) -> Option<How> {
        find(&Word::new(word), one(&mut Lines::default(), Field::Title, text))
            .map(|found| found.how)
    }

    #[test]
    fn spaces_and_signs_do_not_hide_a_name() {
        assert_eq!(how("llamacpp", "llama.cpp"), Some(How::Bare));
        assert_eq!(how("llama-cpp", "llama.cpp"), Some(How::Bare));
        assert_eq!(how("lmstudio", "LM Studio"), Some(How::Bare));
        assert_eq!(how("lm-studio", "Install LMStudio"), Some(How::BareStart));
        assert_eq!(how("fastai", "fast.ai - Practical deep learning"), Some(How::BareStart));
        assert_eq!(how("llamac", "Run llama.cpp"), Some(How::BareStart));
    }

    #[test]
    fn the_ends_of_a_name_are_those_of_words() {
        for (word, text) in [("metal", "Show me talks"), ("rag", "r. agarwal"), ("rag", "r.agent")]
        {
            let expected = (text == "r.agent").then_some(How::BareStart);
            assert_eq!(how(word, text), expected, "{word} in {text}");
        }
        assert_eq!(how("mls", "xm.l.s"), None);
    }
}
