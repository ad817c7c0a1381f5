//! Texts as Markdown that means no more than it says, and reads as they do wherever that can be.

use crate::text::clean;

/// `text` as it can stand within a line.
pub(super) fn escape(text: &str) -> String {
    let text = clean(text);
    let text = text.trim();
    let mut escaped = String::with_capacity(text.len() + text.len() / 16);
    let mut before = None;
    for (at, c) in text.char_indices() {
        if is_sign(before, c, text.get(at + c.len_utf8()..).unwrap_or_default()) {
            escaped.push('\\');
        }
        escaped.push(c);
        before = Some(c);
    }
    escaped
}

/// `text` as it can stand at the beginning of a line.
pub(super) fn line(text: &str) -> String {
    let mut escaped = escape(text);
    if let Some(at) = marker(&escaped) {
        escaped.insert(at, '\\');
    }
    escaped
}

/// `text` as a heading: signs at its end would be taken for its frame.
pub(super) fn heading(text: &str) -> String {
    let mut escaped = escape(text);
    if escaped.ends_with('#') && !escaped.ends_with("\\#") {
        escaped.insert(escaped.len() - 1, '\\');
    }
    escaped
}

/// `url` as that to which a link leads.
pub(super) fn destination(url: &str) -> String {
    let mut shown = String::with_capacity(url.len() + 2);
    shown.push('<');
    for (at, c) in url.char_indices() {
        match c {
            '<' => shown.push_str("%3C"),
            '>' => shown.push_str("%3E"),
            '\\' => shown.push_str("\\\\"),
            '&' if is_entity(url.get(at + 1..).unwrap_or_default()) => shown.push_str("\\&"),
            c => shown.push(c),
        }
    }
    shown.push('>');
    shown
}

/// `url` as a link that is called by it.
pub(super) fn autolink(url: &str) -> String {
    format!("<{}>", url.replace('<', "%3C").replace('>', "%3E").replace(' ', "%20"))
}

/// `text` as what is shown beside the pointer on a link.
pub(super) fn link_title(text: &str) -> String {
    format!("\"{}\"", escape(text).replace('"', "\\\""))
}

/// Where the sign is that would make a heading, a list or a quotation of a line that begins with `text`.
fn marker(text: &str) -> Option<usize> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let sign = text.get(digits..)?.chars().next()?;
    let is_marker = match sign {
        '.' | ')' => digits > 0 && text.get(digits + 1..)?.chars().next().is_none_or(|c| c == ' '),
        '#' | '+' | '-' | '=' | '>' => digits == 0,
        _ => false,
    };
    is_marker.then_some(digits)
}

/// Would `c` mean something between `before` and `rest`?
fn is_sign(before: Option<char>, c: char, rest: &str) -> bool {
    let after = rest.chars().next();
    match c {
        '\\' | '`' | '*' | '[' | ']' | '~' => true,
        // Within a word it is only itself.
        '_' => ![before, after].iter().all(|side| side.is_some_and(char::is_alphanumeric)),
        '<' => after.is_some_and(|c| c.is_ascii_alphabetic() || "/!?".contains(c)),
        '&' => is_entity(rest),
        _ => false,
    }
}

/// Does `rest` make an entity such as `&amp;` of a sign before it?
fn is_entity(rest: &str) -> bool {
    let name = rest.strip_prefix('#').unwrap_or(rest);
    let length = name.bytes().take_while(u8::is_ascii_alphanumeric).count();
    length > 0 && name.get(length..).is_some_and(|rest| rest.starts_with(';'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_means_nothing_stays_as_it_is() {
        for text in [
            "R&D in C# & C++",
            "snake_case",
            "a < b > c",
            "a | b",
            "(1) x - y",
            "2.5 was 3.5",
            "x!",
        ] {
            assert_eq!(escape(text), text);
        }
    }

    #[test]
    fn what_would_mean_something_is_escaped() {
        for (text, escaped) in [
            ("[x] y", r"\[x\] y"),
            ("_a_ __b__", r"\_a\_ \_\_b\_\_"),
            ("&amp; &#27; &x", r"\&amp; \&#27; &x"),
            ("<b> </b> <!--", r"\<b> \</b> \<!--"),
            ("end\\", r"end\\"),
        ] {
            assert_eq!(escape(text), escaped);
        }
        for (text, escaped) in [
            ("2. two", r"2\. two"),
            ("1) one", r"1\) one"),
            ("# head", r"\# head"),
            ("- [x] y", r"\- \[x\] y"),
            ("===", r"\==="),
            ("> *a*", r"\> \*a\*"),
        ] {
            assert_eq!(line(text), escaped);
        }
        assert_eq!(heading("C #"), r"C \#");
        assert_eq!(heading("2. two"), "2. two");
        assert_eq!(heading("#"), r"\#");
        assert_eq!(destination("https://a.org/?a=\\&lt;&b"), r"<https://a.org/?a=\\\&lt;&b>");
    }
}
