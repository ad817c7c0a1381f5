//! OPML 2.0: an outline, as outliners and feed readers export it.
//!
//! Outlines without an address are sections. Exports of this program say more in a namespace of their own.
//! The reader forgives what real files have wrong, such as `&` in an address, and knows no entities but
//! those of characters, so that none can grow.

use super::builder::{Builder, cut, note};
use super::html::{Piece, attribute, attributes, pieces, unescape};
use super::own::{Fields, Own, settled};
use super::pace::Pace;
use super::{Entry, Listing, Origin, Why, tags};
use crate::catalog::{ItemType, Kind, Lang};
use crate::export::NAMESPACE;
use crate::progress::Status;

/// What `text` lists.
pub(super) fn opml(text: &str, origin: &Origin, mut pace: Pace<'_>) -> Listing {
    let mut reader =
        Reader { builder: Builder::new(origin), own: None, depth: 0, line: 1, title: None };
    let mut counted = 0;
    for (at, piece) in pieces(text) {
        let between = text.as_bytes().get(counted..at).unwrap_or_default();
        reader.line += memchr::memchr_iter(b'\n', between).count();
        counted = at;
        pace.reach(at);
        match piece {
            Piece::Open(name, attributes) if name == "opml" && at < HEAD => {
                if attribute(attributes, "xmlns:waypost").as_deref() == Some(NAMESPACE) {
                    reader.builder = Builder::of_own(origin);
                    reader.own = Some(Own::default());
                }
            }
            piece => reader.take(piece),
        }
    }
    let is_own = reader.own.is_some();
    let listing = reader.builder.finish().hoisted();
    if is_own { settled(listing) } else { listing }
}

/// The outline itself begins within so many bytes.
const HEAD: usize = 1 << 12;

/// What is being read.
struct Reader<'a> {
    builder: Builder<'a>,
    /// Of an export of this program, what was read so far.
    own: Option<Own>,
    /// How many outlines are open.
    depth: usize,
    line: usize,
    /// The title of everything, while it is read.
    title: Option<String>,
}

impl Reader<'_> {
    fn take(&mut self, piece: Piece<'_>) {
        match piece {
            Piece::Open(name, attributes) if name == "outline" => {
                self.depth += 1;
                let is_open = !attributes.trim_end().ends_with('/');
                if self.own.is_some() {
                    self.own_outline(&Attributes::of(attributes), is_open);
                } else {
                    outline(attributes, self.depth, self.line, &mut self.builder);
                }
                if !is_open {
                    self.depth -= 1;
                }
            }
            Piece::Close(name) if name == "outline" => {
                self.builder.close(self.depth);
                self.depth = self.depth.saturating_sub(1);
            }
            Piece::Open(name, _) if name == "title" => self.title = Some(String::new()),
            Piece::Text(text) => {
                self.title.iter_mut().for_each(|title| title.push_str(&unescape(text)));
            }
            Piece::Close(name) if name == "title" => {
                self.builder.listing.title = self.title.take().map(|title| cut(&title, 200));
            }
            _ => {}
        }
    }

    /// An outline of an export of this program: what has an address or says what it is is an item.
    fn own_outline(&mut self, attributes: &Attributes<'_>, is_open: bool) {
        let Self { builder, own, depth, line, .. } = self;
        builder.close(*depth);
        if attributes.is_item() {
            if let Some(own) = own {
                own.entry(*line, attributes, builder);
            }
        } else if is_open || attributes.own("id").is_some() {
            builder.begin(*depth, &attributes.get("title").unwrap_or_default());
            Own::part(*line, attributes, builder);
            if !is_open {
                builder.close(*depth);
            }
        } else {
            // Somebody has written it in between.
            builder.pass(*line, Why::NoAddress, &attributes.get("title").unwrap_or_default());
        }
    }
}

/// The attributes of an outline, as they are written.
struct Attributes<'a>(Vec<(&'a str, &'a str)>);

impl<'a> Attributes<'a> {
    fn of(attributes: &'a str) -> Self {
        Self(self::attributes(attributes.trim_end_matches('/')).collect())
    }

    fn plain(&self, name: &str) -> Option<String> {
        let (_, value) = self.0.iter().find(|(known, _)| known.eq_ignore_ascii_case(name))?;
        Some(unescape(value).into_owned()).filter(|value| !value.trim().is_empty())
    }

    /// An attribute of our namespace.
    fn own(&self, name: &str) -> Option<String> {
        self.plain(&format!("waypost:{name}"))
    }

    fn url(&self) -> Option<String> {
        self.plain("url").or_else(|| self.plain("htmlUrl")).or_else(|| self.plain("xmlUrl"))
    }

    fn is_item(&self) -> bool {
        let is_sort = |word: String| {
            Kind::from_name(&word).is_some() || ItemType::ALL.iter().any(|sort| sort.name() == word)
        };
        self.url().is_some() || self.own("kind").is_some_and(is_sort)
    }

    /// The topics: what stands in the category besides the kind, the status and the star.
    fn topics(&self) -> Option<String> {
        let category = self.plain("category")?;
        let mut words: Vec<&str> = category.split(',').map(str::trim).collect();
        if self.own("kind").as_deref() == words.first().copied() {
            words.remove(0);
        }
        if self.own("starred").is_some() && words.last() == Some(&"starred") {
            words.pop();
        }
        let status = self.own("status").filter(|status| status != Status::Todo.name());
        if status.is_some() && status.as_deref() == words.last().copied() {
            words.pop();
        }
        let words = words.join(" ");
        Some(words).filter(|words| !words.is_empty())
    }

    /// The name of the attribute for what is called `name` in tables.
    fn name(name: &str) -> String {
        if name == "title" { "text".to_owned() } else { name.replace('_', "-") }
    }
}

impl Fields for Attributes<'_> {
    fn get(&self, name: &str) -> Option<String> {
        let own = Self::name(name);
        let english = || self.own(&format!("{own}-en"));
        match name {
            "url" => self.url(),
            "topics" => self.topics(),
            "title" => english().or_else(|| self.plain("text")).or_else(|| self.plain("title")),
            "description" => english().or_else(|| self.plain("description")),
            "points" | "tips" | "health_reason" => english().or_else(|| self.own(&own)),
            _ => self.own(&own),
        }
    }

    fn others(&self, name: &str) -> Vec<(Lang, String)> {
        let prefix = format!("waypost:{}-", Self::name(name));
        let start = |known: &&str| {
            known.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(&prefix))
        };
        let all = self.0.iter().filter(|(known, _)| start(known));
        let mut others: Vec<(Lang, String)> = Vec::new();
        for (name, value) in all {
            let lang = name.get(prefix.len()..).and_then(Lang::from_code);
            let lang = lang.filter(|lang| !others.iter().any(|(known, _)| known == lang));
            others.extend(lang.map(|lang| (lang, unescape(value).into_owned())));
        }
        others
    }
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
            builder.pass(line, Why::NoAddress, &title);
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
    let words = get("category").unwrap_or_default();
    let words = words.split(',').map(|tag| tag.trim().trim_start_matches('/'));
    let unread = words.filter(|tag| !tags::take(entry, tag)).map(str::to_owned).collect();
    entry.learned.note = get("_note").and_then(|text| note(&text));
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
