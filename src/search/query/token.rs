//! [`Token`]: one piece of a folded query line.

use crate::search::Filter;
use crate::search::filter::Comparison;

/// One piece of a query line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// One of what stands before it and what stands after it is enough.
    Or,
    /// A sign whose word is still to be typed.
    Unfinished,
    /// Something to look for, or to leave out.
    Term { is_not: bool, what: What<'a> },
}

/// What a token asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum What<'a> {
    Word(&'a str),
    Phrase(&'a str),
    /// A title begins with it, or ends with it, or both.
    Edge {
        text: &'a str,
        starts: bool,
        ends: bool,
    },
    /// Field and value; the value begins with the sign of a comparison where there is one.
    Condition(&'a str, &'a str),
    /// Almost the name of a field.
    Misspelt(&'a str),
}

impl<'a> Token<'a> {
    /// Cuts the first token off `line`, which begins with it.
    pub(super) fn cut(line: &'a str) -> (Self, &'a str) {
        let (word, rest) = cut_word(line);
        if word == "|" {
            return (Self::Or, rest);
        }
        let (is_not, line) = cut_sign(line, '!');
        let (starts, line) = cut_sign(line, '^');
        if line.is_empty() || line.starts_with(char::is_whitespace) {
            return (Self::Unfinished, line);
        }
        let (what, rest) = if starts { What::text(line, true) } else { What::cut(line) };
        match what {
            Some(what) => (Self::Term { is_not, what }, rest),
            None => (Self::Unfinished, rest),
        }
    }
}

impl<'a> What<'a> {
    fn cut(line: &'a str) -> (Option<Self>, &'a str) {
        let Some((name, after)) = field_and_rest(line) else { return Self::text(line, false) };
        let (value, rest) = cut_value(after.strip_prefix(':').unwrap_or(after));
        if let Some(field) = Filter::field(name) {
            return (Some(Self::Condition(field, value.trim())), rest);
        }
        (Some(Self::Misspelt(name)), rest)
    }

    /// A word or phrase; none of a sign without one.
    fn text(line: &'a str, starts: bool) -> (Option<Self>, &'a str) {
        let Some(quoted) = line.strip_prefix('"') else {
            let (word, rest) = cut_word(line);
            let bare = word.strip_suffix('$');
            let (text, ends) = (bare.unwrap_or(word), bare.is_some());
            let what =
                if starts || ends { Self::Edge { text, starts, ends } } else { Self::Word(text) };
            return ((!text.is_empty()).then_some(what), rest);
        };
        let (text, rest) = quoted.split_once('"').unwrap_or((quoted, ""));
        let behind = rest.strip_prefix('$').filter(|behind| cut_word(behind).0.is_empty());
        let ends = behind.is_some();
        let what =
            if starts || ends { Self::Edge { text, starts, ends } } else { Self::Phrase(text) };
        (Some(what), behind.unwrap_or(rest))
    }
}

/// The name of a field, or what is almost one, with which `line` begins; and what follows it, from the
/// sign on. A colon or sign after anything else is text.
fn field_and_rest(line: &str) -> Option<(&str, &str)> {
    let end = line.find(|c: char| !c.is_ascii_lowercase())?;
    let (name, after) = line.split_at_checked(end)?;
    let is_compared = after.starts_with(['<', '>']);
    let is_field = |name: &str| !is_compared || Comparison::FIELDS.contains(&name);
    if !is_compared && !after.starts_with(':') {
        return None;
    }
    if let Some(field) = Filter::field(name) {
        return is_field(field).then_some((name, after));
    }
    // Text has a space after its colon, and an address slashes.
    let value = after.trim_start_matches([':', '<', '>', '=']);
    let has_value =
        !value.is_empty() && !value.starts_with(|c: char| c.is_whitespace() || c == '/');
    let is_meant = has_value && Filter::nearest_field(name).is_some_and(is_field);
    is_meant.then_some((name, after))
}

/// Cuts the value of a field off `text`: a word or a phrase, after the sign of a comparison.
fn cut_value(text: &str) -> (&str, &str) {
    match text.strip_prefix('"') {
        Some(quoted) => quoted.split_once('"').unwrap_or((quoted, "")),
        None => cut_word(text),
    }
}

/// Cuts `sign` off `line`.
fn cut_sign(line: &str, sign: char) -> (bool, &str) {
    line.strip_prefix(sign).map_or((false, line), |rest| (true, rest))
}

fn cut_word(text: &str) -> (&str, &str) {
    text.split_at(text.find(char::is_whitespace).unwrap_or(text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(line: &str) -> Vec<Token<'_>> {
        let (mut tokens, mut rest) = (Vec::new(), line.trim_start());
        while !rest.is_empty() {
            let (token, after) = Token::cut(rest);
            tokens.push(token);
            rest = after.trim_start();
        }
        tokens
    }

    fn only(line: &str) -> What<'_> {
        match tokens(line).as_slice() {
            [Token::Term { is_not: false, what }] => *what,
            other => panic!("{line}: {other:?}"),
        }
    }

    #[test]
    fn signs_inside_words_are_text() {
        for word in ["c++", "a!b", "x^2", "co$t", "a|b", "$5", "say\"so", "http://a.org", "re:mark"]
        {
            assert_eq!(only(word), What::Word(word));
        }
        for word in ["kind<video", "vec<u8>", "a<b", "10:30", "ai:x"] {
            assert_eq!(only(word), What::Word(word));
        }
        assert_eq!(tokens("mind: the gap").len(), 3);
    }

    #[test]
    fn signs_before_and_behind_words_are_not() {
        let edge = |text, starts, ends| What::Edge { text, starts, ends };
        assert_eq!(only("^deep"), edge("deep", true, false));
        assert_eq!(only("course$"), edge("course", false, true));
        assert_eq!(only("^\"fine tuning\"$"), edge("fine tuning", true, true));
        assert_eq!(only("minutes<=30"), What::Condition("minutes", "<=30"));
        assert_eq!(only("minutes:>30"), What::Condition("minutes", ">30"));
        assert_eq!(only("note:\"two words\""), What::Condition("note", "two words"));
        assert_eq!(only("knd:video"), What::Misspelt("knd"));
        assert_eq!(only("mnutes<30"), What::Misspelt("mnutes"));
        let not = |what| Token::Term { is_not: true, what };
        let all = [not(What::Condition("kind", "video")), Token::Or, not(What::Phrase("a b"))];
        assert_eq!(tokens("!kind:video | !\"a b\""), all);
    }

    #[test]
    fn a_sign_without_its_word_asks_for_nothing_yet() {
        for line in ["!", "^", "$", "^$", "!^", "! ", "^ "] {
            assert_eq!(tokens(line), [Token::Unfinished], "{line}");
        }
    }
}
