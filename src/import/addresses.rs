//! Plain addresses: one a line or several, with or without a title beside them.
//!
//! A line that begins with `#` is the heading of those below it. What stands in a line besides its only address
//! is its title.

use unicode_normalization::char::is_combining_mark;

use super::builder::Builder;
use super::pace::Pace;
use super::{Listing, Origin, Why};

/// What `text` lists.
pub(super) fn addresses(text: &str, origin: &Origin, mut pace: Pace<'_>) -> Listing {
    let mut builder = Builder::new(origin);
    let mut read = 0;
    for (number, line) in (1..).zip(text.lines()) {
        read += line.len() + 1;
        pace.reach(read);
        let line = line.trim();
        if let Some(heading) = line.strip_prefix('#') {
            let level = 1 + heading.len() - heading.trim_start_matches('#').len();
            builder.begin(level, heading.trim_matches(['#', ' ']));
        } else if !line.is_empty() {
            of_line(line, number, &mut builder);
        }
    }
    builder.finish()
}

fn of_line(line: &str, number: usize, builder: &mut Builder<'_>) {
    let mut found = Vec::new();
    let (mut rest, mut beside) = (line, String::new());
    while let Some(at) = bare_address(rest) {
        let (before, address) = rest.split_at_checked(at).unwrap_or((rest, ""));
        let (url, behind) =
            address.split_at_checked(end_of_address(address)).unwrap_or((address, ""));
        beside.push_str(before);
        found.push(url);
        rest = behind;
    }
    beside.push_str(rest);
    // A `#` begins what is a comment in other lists of this sort.
    let is_letter = |c: char| c.is_alphanumeric() || is_combining_mark(c);
    let title = beside.trim_start_matches(|c: char| !is_letter(c) && c != '(');
    let title = title.trim_end_matches(|c: char| !is_letter(c) && !"()+#。！？!?".contains(c));
    match found.as_slice() {
        [] => builder.pass(number, Why::NoAddress, line),
        [url] => {
            builder.link(number, url, title, "");
        }
        several => several.iter().for_each(|url| {
            builder.link(number, url, "", "");
        }),
    }
}

/// Where in `text` the first http or https address begins.
pub(super) fn bare_address(text: &str) -> Option<usize> {
    let is_address = |at: usize| {
        let behind = text.get(at + "http".len()..).unwrap_or_default();
        behind.strip_prefix('s').unwrap_or(behind).starts_with("://")
    };
    memchr::memmem::find_iter(text.as_bytes(), "http").find(|at| is_address(*at))
}

/// How long the address is with which `text` begins. Signs at its end belong to the sentence around it.
pub(super) fn end_of_address(text: &str) -> usize {
    let end = text.find(|c: char| c.is_whitespace() || "<>\"'`|".contains(c)).unwrap_or(text.len());
    let address = text.get(..end).unwrap_or_default();
    let ends = ['.', ',', ';', ':', '!', '?', '*', '_', ']', '}', '。', '，', '、', '）'];
    let mut address = address.trim_end_matches(ends);
    // A bracket belongs to the address if it opens there.
    while address.ends_with(')') && address.matches('(').count() < address.matches(')').count() {
        address = address.strip_suffix(')').unwrap_or_default().trim_end_matches(ends);
    }
    address.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_is_a_title_without_its_sign() {
        let text = "https://a.org # why it is good\nC#: https://b.org\nhttps://c.org พี่\n";
        let listing = addresses(text, &Origin::default(), Pace::new(&mut |_| ()));
        let titles = listing.branches[0].entries.iter().map(|entry| entry.title.as_str());
        assert_eq!(titles.collect::<Vec<_>>(), ["why it is good", "C#", "พี่"]);
    }

    #[test]
    fn lines_are_addresses_with_titles_under_headings() {
        let text = "https://a.org\n\n# One\nRead this: https://b.org/x_(y) .\n## Two\r\nhttp://c.org, https://d.org\nnothing\n";
        let listing = addresses(text, &Origin::default(), Pace::new(&mut |_| ()));
        let [bare, one] = listing.branches.as_slice() else { panic!("{listing:?}") };
        assert_eq!(bare.entries[0].title, "a.org");
        assert_eq!((one.title.as_str(), one.entries[0].title.as_str()), ("One", "Read this"));
        assert_eq!(one.entries[0].address.as_ref().unwrap().as_str(), "https://b.org/x_(y)");
        assert_eq!(one.branches[0].entries.len(), 2);
        assert_eq!((listing.passed[0].line, listing.passed[0].why), (7, Why::NoAddress));
    }
}
