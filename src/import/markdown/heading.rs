//! Headings: what they are called, and which one is the title of the list.

use std::mem::{replace, take};

use super::badge::why_not;
use super::{LONGEST_HEADING, Reader};
use crate::import::builder::cut;
use crate::import::row::{Link, Row, has_letters};
use crate::text::width;

impl Reader<'_> {
    /// A heading: the first one of the first level is the title of the list, unless it is that of its
    /// contents; then all of that level are sections.
    pub(super) fn end_heading(&mut self, level: usize) {
        self.close_link();
        let row = take(&mut self.row);
        let title = title_of(&row);
        let is_first = level == 1 && !replace(&mut self.seen.top, true);
        if is_first
            && self.builder.listing.title.is_none()
            && has_letters(&title)
            && !is_contents(&title)
        {
            self.builder.close(0);
            self.builder.listing.title = Some(title);
        } else {
            self.builder.begin(level, &title);
        }
        self.seen.any = true;
        self.entries(row);
    }

    /// A heading in HTML: the first one, if it is short, is the title that stands below a logo.
    pub(super) fn end_html_heading(&mut self, level: usize) {
        self.close_link();
        let row = take(&mut self.row);
        let title = title_of(&row);
        let is_first = !replace(&mut self.seen.any, true) && level <= 4;
        if is_first
            && self.lists == 0
            && has_letters(&title)
            && width(&title) <= 60
            && !is_contents(&title)
        {
            self.builder.listing.title = Some(title);
        } else {
            self.builder.begin(level, &title);
        }
        self.entries(row);
    }
}

/// What a heading says besides badges, links back to the contents, and the names of pictures such as
/// `:rocket:`.
fn title_of(row: &Row) -> String {
    let is_in = |link: &Link| !link.url.starts_with('#') && why_not(link, false).is_none();
    let title = row.whole_with(is_in);
    let title = if has_letters(&title) { title } else { row.whole() };
    let mut plain = String::with_capacity(title.len());
    let mut rest = title.as_str();
    while let Some((before, behind)) = rest.split_once(':') {
        plain.push_str(before);
        let is_name = |name: &&str| {
            name.len() > 1
                && name
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"_+-".contains(&b))
        };
        let named = behind.split_once(':').filter(|(name, _)| is_name(name));
        if named.is_none() {
            plain.push(':');
        }
        rest = named.map_or(behind, |(_, after)| after);
    }
    plain.push_str(rest);
    let plain = cut(&plain, LONGEST_HEADING * 2);
    if has_letters(&plain) { plain } else { cut(&title, LONGEST_HEADING * 2) }
}

/// Is `title` that of the contents of a list, and so not that of the list?
fn is_contents(title: &str) -> bool {
    let title = title.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    ["contents", "table of contents", "index", "toc"].contains(&title.as_str())
}
