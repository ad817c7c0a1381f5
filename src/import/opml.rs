//! OPML 2.0: an outline, as outliners and feed readers export it.
//!
//! Outlines without an address are sections. Exports of this program say more in a namespace of their own.
//! The reader forgives what real files have wrong, such as `&` in an address, and knows no entities but
//! those of characters, so that none can grow.

use super::builder::{Builder, cut, note};
use super::html::{Piece, attribute, pieces, unescape};
use super::pace::Pace;
use super::{Entry, Listing, Origin, csv, tags};
use crate::catalog::{Kind, Levels};

/// What `text` lists.
pub(super) fn opml(text: &str, origin: &Origin, mut pace: Pace<'_>) -> Listing {
    let mut builder = Builder::new(origin);
    let (mut depth, mut line, mut counted) = (0, 1, 0);
    let mut title: Option<String> = None;
    for (at, piece) in pieces(text) {
        let between = text.as_bytes().get(counted..at).unwrap_or_default();
        line += memchr::memchr_iter(b'\n', between).count();
        counted = at;
        pace.reach(at);
        match piece {
            Piece::Open(name, attributes) if name == "outline" => {
                depth += 1;
                outline(attributes, depth, line, &mut builder);
                if attributes.trim_end().ends_with('/') {
                    depth -= 1;
                }
            }
            Piece::Close(name) if name == "outline" => {
                builder.close(depth);
                depth = depth.saturating_sub(1);
            }
            Piece::Open(name, _) if name == "title" => title = Some(String::new()),
            Piece::Text(text) => title.iter_mut().for_each(|title| title.push_str(&unescape(text))),
            Piece::Close(name) if name == "title" => {
                builder.listing.title = title.take().map(|title| cut(&title, 200));
            }
            _ => {}
        }
    }
    builder.finish().hoisted()
}

fn outline(attributes: &str, depth: usize, line: usize, builder: &mut Builder<'_>) {
    let get = |name: &str| attribute(attributes, name).filter(|value| !value.trim().is_empty());
    let title = get("text").or_else(|| get("title")).unwrap_or_default();
    let about = get("description").unwrap_or_default();
    let is_open = !attributes.trim_end().ends_with('/');
    let url = get("url").or_else(|| get("htmlUrl")).or_else(|| get("xmlUrl"));
    let Some(url) = url else {
        builder.begin(depth, &title);
        builder.about(&about);
        if !is_open {
            builder.close(depth);
            builder.pass(line, super::Why::NoAddress, &title);
        }
        return;
    };
    builder.close(depth);
    if let Some(entry) = builder.link(line, &url, &title, &about) {
        let unread = tell(entry, &get);
        builder.unread(line, &unread);
    }
    if is_open {
        builder.begin(depth, &title);
    }
}

/// What else an outline says of an entry. The words that are not understood come back.
fn tell(entry: &mut Entry, get: &dyn Fn(&str) -> Option<String>) -> Vec<String> {
    entry.kind = get("waypost:kind").and_then(|kind| Kind::from_name(&kind)).or(entry.kind);
    let words = get("category").unwrap_or_default();
    let kind = entry.kind.map(Kind::name);
    let words = words.split(',').filter(|tag| Some(tag.trim()) != kind);
    let unread = words.filter(|tag| !tags::take(entry, tag.trim().trim_start_matches('/')));
    let mut unread: Vec<String> = unread.map(str::to_owned).collect();
    unread.extend(get("waypost:status").filter(|status| !tags::take_status(entry, status)));
    entry.author = get("waypost:author").map(|author| cut(&author, 200));
    entry.level = get("waypost:level").and_then(|level| Levels::from_name(&level));
    let learned = &mut entry.learned;
    learned.at = get("waypost:done-at").and_then(|at| csv::moment(&at));
    learned.is_starred |= get("waypost:starred").is_some_and(|starred| starred == "true");
    learned.note = get("waypost:note").or_else(|| get("_note")).and_then(|text| note(&text));
    unread
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outlines_are_sections_and_links() {
        let text = "<?xml version=\"1.0\"?>\n<!DOCTYPE opml [<!ENTITY a \"aaaa\">]>\n<opml version=\"2.0\"><head><title>Feeds &amp; more</title></head><body>\n\
            <outline text='Rust'>\n<outline type=\"rss\" text=\"Blog\" xmlUrl=\"https://b.org/feed.xml\" htmlUrl=\"https://b.org/?a&b\" category=\"/news,video\"/>\n\
            <outline text=\"Empty &a;\" />\n<outline text=\"Deep\"><outline text=\"L\" type=\"link\" url=\"https://l.org\" _note=\"a&#10;b\"></outline></outline>\n</outline>\n\
            <outline text=\"Other\"><outline text=\"X\" url=\"https://x.org\"/></outline></body></opml>";
        let listing = opml(text, &Origin::default(), Pace::new(&mut |_| ()));
        assert_eq!(listing.title.as_deref(), Some("Feeds & more"));
        let [rust, other] = listing.branches.as_slice() else { panic!("{listing:?}") };
        let blog = &rust.entries[0];
        assert_eq!(
            (blog.address.as_ref().unwrap().as_str(), blog.kind),
            ("https://b.org/?a&b", Some(Kind::Video))
        );
        assert_eq!(rust.branches[0].entries[0].learned.note.as_deref(), Some("a\nb"));
        assert_eq!((other.entries.len(), listing.passed.len()), (1, 1));
        assert_eq!((listing.passed[0].line, listing.passed[0].what.as_str()), (6, "Empty &a;"));
    }
}
