//! The little of HTML that stands in lists: tags with their attributes, and the text between them.

use std::borrow::Cow;

/// A piece of HTML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// A tag that opens, with its name in lower case and what stands behind the name.
    Open(String, &'a str),
    /// A tag that closes.
    Close(String),
    /// Text between tags, as it is written.
    Text(&'a str),
}

/// The pieces of `html`, each with the byte at which it begins. What is no tag is text.
pub(super) fn pieces(html: &str) -> impl Iterator<Item = (usize, Piece<'_>)> {
    let (mut at, mut ends) = (0, Ends::default());
    std::iter::from_fn(move || {
        let rest = html.get(at..).filter(|rest| !rest.is_empty())?;
        let start = at;
        if let Some(comment) = rest.strip_prefix("<!--") {
            at += comment.find("-->").map_or(rest.len(), |end| end + "<!---->".len());
            return Some((start, Piece::Text("")));
        }
        if let Some(inside) = ends.inside(rest) {
            at += inside.len() + "<>".len();
            return Some((start, tag(inside)));
        }
        let skip = usize::from(rest.starts_with('<'));
        let text =
            rest.get(skip..).and_then(|text| text.find('<')).map_or(rest.len(), |n| n + skip);
        at += text;
        Some((start, Piece::Text(rest.get(..text).unwrap_or_default())))
    })
}

/// The signs that end a tag and what is quoted in it. Which of them do not come any more is remembered, so
/// that no text is searched to its end again and again.
#[derive(Default)]
struct Ends {
    are_over: [bool; 3],
}

impl Ends {
    const SIGNS: [u8; 3] = *b">\"'";

    /// Where the sign comes next in `text`.
    fn find(&mut self, sign: u8, text: &str) -> Option<usize> {
        let is_over = Self::SIGNS.iter().position(|known| *known == sign);
        let is_over = is_over.and_then(|at| self.are_over.get_mut(at))?;
        if *is_over {
            return None;
        }
        let found = memchr::memchr(sign, text.as_bytes());
        *is_over = found.is_none();
        found
    }

    /// What stands in the tag at the start of `rest`. A `>` in quotes does not end it.
    fn inside<'a>(&mut self, rest: &'a str) -> Option<&'a str> {
        let inside = rest.strip_prefix('<')?;
        let name = inside.strip_prefix('/').unwrap_or(inside);
        name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '!').then_some(())?;
        self.find(b'>', inside)?;
        let mut at = 0;
        loop {
            let ahead = inside.as_bytes().get(at..)?;
            let sign = at + memchr::memchr3(b'>', b'"', b'\'', ahead)?;
            match *inside.as_bytes().get(sign)? {
                b'>' => return inside.get(..sign),
                quote => {
                    let quoted = inside.get(sign + 1..)?;
                    // A quote that is never closed is a letter like any other.
                    at = sign + 1 + self.find(quote, quoted).map_or(0, |end| end + 1);
                }
            }
        }
    }
}

fn tag(inside: &str) -> Piece<'_> {
    if let Some(name) = inside.strip_prefix('/') {
        return Piece::Close(name.trim().to_ascii_lowercase());
    }
    let name_end = inside.find(|c: char| c.is_whitespace() || c == '/').unwrap_or(inside.len());
    let (name, attributes) = inside.split_at_checked(name_end).unwrap_or((inside, ""));
    Piece::Open(name.to_ascii_lowercase(), attributes)
}

/// The value of the attribute `name`, with what is escaped in it unescaped.
pub(super) fn attribute(attributes: &str, name: &str) -> Option<String> {
    let mut all = self::attributes(attributes);
    let (_, value) = all.find(|(found, _)| found.eq_ignore_ascii_case(name))?;
    Some(unescape(value).into_owned())
}

/// The attributes that have a value, with their names, both as they are written.
pub(super) fn attributes(attributes: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = attributes;
    std::iter::from_fn(move || {
        loop {
            rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
            let end = rest.find(|c: char| c.is_whitespace() || c == '=').unwrap_or(rest.len());
            let (name, behind) = rest.split_at_checked(end)?;
            if name.is_empty() && behind.is_empty() {
                return None;
            }
            let behind = behind.trim_start();
            if let Some((value, after)) = value(behind) {
                rest = after;
                return Some((name, value));
            }
            rest = behind;
        }
    })
}

/// The value behind the `=` at the start of `text`, and what stands behind it.
fn value(text: &str) -> Option<(&str, &str)> {
    let text = text.strip_prefix('=')?.trim_start();
    if let Some(quote) = text.chars().next().filter(|c| matches!(c, '"' | '\'')) {
        let quoted = text.get(1..)?;
        return Some(quoted.split_once(quote).unwrap_or((quoted, "")));
    }
    text.split_at_checked(text.find(char::is_whitespace).unwrap_or(text.len()))
}

/// `text` with the characters that its references stand for.
pub(super) fn unescape(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('&') {
        plain.push_str(before);
        // No name is longer than ten letters.
        let end = behind.bytes().take(11).position(|byte| byte == b';');
        let reference = end.and_then(|end| Some((behind.get(..end)?, behind.get(end + 1..)?)));
        let known = reference.and_then(|(name, after)| Some((character(name)?, after)));
        let (c, after) = known.unwrap_or(('&', behind));
        plain.push(c);
        rest = after;
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

fn character(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code);
    }
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        "mdash" => '—',
        "ndash" => '–',
        "hellip" => '…',
        "copy" => '©',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn tags_attributes_and_text_are_told_apart() {
        let html = "a <A HREF=\"https://x.org/?a=1&amp;b=>\" title=t>T &lt;b&gt;</a><!-- <a> --> 1 < 2 <br/>";
        let found: Vec<Piece<'_>> = pieces(html).map(|(_, piece)| piece).collect();
        let Piece::Open(name, attributes) = &found[1] else { panic!("{found:?}") };
        assert_eq!(
            (name.as_str(), attribute(attributes, "href").as_deref()),
            ("a", Some("https://x.org/?a=1&b=>"))
        );
        assert_eq!(attribute(attributes, "title").as_deref(), Some("t"));
        assert_eq!(attribute(attributes, "class"), None);
        let text: String = found
            .iter()
            .filter_map(|piece| match piece {
                Piece::Text(text) => Some(unescape(text)),
                _ => None,
            })
            .collect();
        assert_eq!(text, "a T <b> 1 < 2 ");
        assert!(found.contains(&Piece::Open("br".into(), "/")));
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_nothing_panics(html in "[ -~<>&;'\"/ก]{0,80}") {
            let mut end = 0;
            for (at, piece) in pieces(&html) {
                prop_assert!(at >= end);
                end = at;
                if let Piece::Open(_, attributes) = piece {
                    attribute(attributes, "href");
                }
            }
            unescape(&html);
        }
    }
}
