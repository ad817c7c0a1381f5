//! The one table of weights: what a word is worth by the field in which it stands, and how.

use super::Field;

/// How a word stands in a text, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum How {
    /// It is the whole text.
    Whole,
    /// It is the whole text but for spaces and signs.
    Bare,
    /// It is what stands in brackets, or all that stands before them: *Mixture of Experts (`MoE`)*.
    Alias,
    /// The text begins with it.
    Start,
    /// A word of the text begins with it.
    WordStart,
    /// A word of the text begins with it, but for spaces and signs.
    BareStart,
    /// It stands inside a word.
    Inside,
    /// It begins or ends inside a grapheme, or between a vowel and its consonant: in Thai and Telugu most likely another word.
    Cut,
    /// Its letters are the first ones of words that follow each other.
    Initials,
    /// Its letters stand in order from the start of a word, few others between them.
    Loose,
}

/// The points of a word in `field`; 0 where it does not count: letters that stand apart in prose are
/// no match.
///
/// Titles come before authors, authors before sections, sections before descriptions, and these
/// before addresses. Letters that stand apart in a name come after all names in which the word
/// stands as it is, and before prose.
pub(super) const fn points(field: Field, how: How) -> u32 {
    let row = match field {
        // whole, bare, alias, start, word start, bare start, inside, cut, initials, loose
        Field::Title => [1000, 960, 930, 900, 800, 750, 700, 650, 400, 350],
        Field::Expansion => [640, 637, 634, 630, 620, 615, 610, 607, 390, 340],
        Field::Author => [600, 597, 594, 590, 580, 575, 570, 565, 380, 330],
        Field::Kind => [560, 557, 554, 550, 540, 538, 535, 530, 375, 320],
        Field::Topic => [525, 524, 522, 520, 515, 512, 510, 505, 370, 310],
        Field::Section => [500, 497, 494, 490, 480, 475, 470, 460, 360, 300],
        Field::Description => [280, 279, 277, 275, 270, 268, 265, 260, 0, 0],
        Field::Address => [250, 249, 247, 245, 240, 238, 235, 230, 0, 0],
    };
    let [whole, bare, alias, start, word_start, bare_start, inside, cut, initials, loose] = row;
    match how {
        How::Whole => whole,
        How::Bare => bare,
        How::Alias => alias,
        How::Start => start,
        How::WordStart => word_start,
        How::BareStart => bare_start,
        How::Inside => inside,
        How::Cut => cut,
        How::Initials => initials,
        How::Loose => loose,
    }
}

/// Added where the word also ends where a word of the text ends.
pub(super) const WHOLE_WORD: u32 = 4;

/// Added, at most, for letters that stand close together, by the score of the matcher.
pub(super) const CLOSENESS: u32 = 8;

/// The most that a word in `field` can be worth.
pub(super) const fn ceiling(field: Field) -> u32 {
    points(field, How::Whole) + WHOLE_WORD
}

/// Why something else than the word itself is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Via {
    /// It is the same word in British or American spelling.
    Spelling,
    /// One letter of the word was mistyped.
    Slip,
    /// It is another name of the same thing, in any language.
    Name,
}

/// What `points` are worth where something else than the word itself stands there. Other names come
/// below all places in which the word itself stands.
pub(super) const fn worth(via: Via, points: u32) -> u32 {
    match via {
        Via::Spelling => points.saturating_sub(2),
        Via::Slip => points / 10 * 9,
        Via::Name => points / 5,
    }
}

/// Are these the points of another name? Then the words of the same query that stand there themselves
/// count no more than other names do, so that what has all words comes first.
pub(super) const fn is_other_name(points: u32) -> bool {
    points <= worth(Via::Name, ceiling(Field::Title))
}

/// Added when a query of several words stands in a name of the item just as it was typed.
pub(super) const fn as_typed(how: How) -> u32 {
    match how {
        How::Whole => 100_000,
        How::Bare => 90_000,
        How::Alias => 80_000,
        How::Start => 500,
        How::WordStart => 300,
        How::BareStart => 200,
        How::Inside => 100,
        How::Cut | How::Initials | How::Loose => 0,
    }
}

/// What a point weighs, against what the learner opens and against letters.
const POINT: i64 = 1_000_000;

/// What a point of [`frecency`](super::Marks::frecency) weighs, against letters.
const OPENED: i64 = 1_000;

/// How well an item matches that has so many `points` altogether: more is better. Of items with the same
/// points the one that the learner opens more comes first, and of these the one whose text has fewer
/// `letters`. However much an item is opened, that never makes up for a point.
pub(super) fn score(points: u32, frecency: u32, letters: usize) -> i64 {
    let opened = i64::from(frecency).min(POINT / OPENED - 1) * OPENED;
    let letters = i64::try_from(letters).unwrap_or(OPENED).min(OPENED - 1);
    i64::from(points) * POINT + opened - letters
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_come_before_what_is_opened_and_that_before_shorter_texts() {
        assert!(score(801, 0, 5000) > score(800, u32::MAX, 0));
        assert!(score(800, 1, 5000) > score(800, 0, 1));
        assert!(score(800, 2, 20) > score(800, 1, 20));
        assert!(score(800, 2, 19) > score(800, 2, 20));
    }

    const HOWS: [How; 8] = [
        How::Whole,
        How::Bare,
        How::Alias,
        How::Start,
        How::WordStart,
        How::BareStart,
        How::Inside,
        How::Cut,
    ];

    #[test]
    fn a_better_place_in_a_text_is_worth_more() {
        for field in Field::ALL {
            let row = HOWS.map(|how| points(field, how));
            assert!(row.is_sorted_by(|a, b| a > b), "{field:?}: {row:?}");
            let apart = points(field, How::Initials) + CLOSENESS;
            assert!(apart < points(Field::Section, How::Cut), "{field:?}");
            assert!(points(field, How::Loose) <= points(field, How::Initials), "{field:?}");
        }
    }

    #[test]
    fn a_word_in_a_better_field_is_worth_more_wherever_it_stands_there() {
        for pair in Field::ALL.windows(2) {
            let worst_of_better = points(pair[0], How::Cut);
            assert!(worst_of_better > ceiling(pair[1]), "{pair:?}");
        }
    }

    #[test]
    fn other_names_come_below_every_place_of_the_word_itself() {
        let best = worth(Via::Name, ceiling(Field::Title));
        assert!(is_other_name(best));
        for via in [Via::Spelling, Via::Slip] {
            assert!(!is_other_name(worth(via, points(Field::Address, How::Cut))), "{via:?}");
        }
    }
}
