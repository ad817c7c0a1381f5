//! Netscape bookmarks: the file that all browsers export.
//!
//! Folders are sections. Tags say what they say: a kind, a status, a star, else a topic. The first line of
//! a description is one, the others are a note. An export of this program also says authors and levels.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::builder::{Builder, cut, note};
use super::html::{Piece, attribute, pieces, unescape};
use super::own::entitle;
use super::pace::Pace;
use super::{Entry, Listing, Origin, tags};
use crate::catalog::Levels;
use crate::export::NETSCAPE_MARK;
use crate::progress::Moment;

/// Which program has written a file stands within so many bytes.
const HEAD: usize = 512;

/// What `text` lists.
pub(super) fn netscape(text: &str, origin: &Origin, mut pace: Pace<'_>) -> Listing {
    let head = text.as_bytes().get(..HEAD).unwrap_or(text.as_bytes());
    let is_own = memchr::memmem::find(head, NETSCAPE_MARK.as_bytes()).is_some();
    let mut reader = Reader {
        text,
        builder: if is_own { Builder::of_own(origin) } else { Builder::new(origin) },
        is_own,
        counted: (0, 0),
        depth: 0,
        state: State::Outside,
        said: String::new(),
    };
    for (at, piece) in pieces(text) {
        pace.reach(at);
        reader.take(at, &piece);
    }
    reader.describe();
    reader.builder.finish().hoisted()
}

/// What is being read.
struct Reader<'a> {
    text: &'a str,
    builder: Builder<'a>,
    /// Is it an export of this program?
    is_own: bool,
    /// The byte up to which lines were counted, and how many there were.
    counted: (usize, usize),
    /// How many lists are open.
    depth: usize,
    state: State<'a>,
    /// The text since the last tag that matters.
    said: String,
}

/// What the text that comes now is.
enum State<'a> {
    Outside,
    /// The title of everything.
    Title,
    /// The title of a folder.
    Folder,
    /// The title of a bookmark with these attributes, on this line.
    Bookmark(usize, &'a str),
    /// The description of the bookmark or folder before.
    About(About),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum About {
    Folder,
    Bookmark,
    Nothing,
}

impl<'a> Reader<'a> {
    fn take(&mut self, at: usize, piece: &Piece<'a>) {
        match piece {
            Piece::Text(text) => self.said.push_str(&unescape(text)),
            Piece::Open(name, attributes) => match name.as_str() {
                "h1" => self.expect(State::Title),
                "h3" => self.expect(State::Folder),
                "a" => {
                    let line = self.line(at);
                    self.expect(State::Bookmark(line, attributes));
                }
                "dl" => {
                    self.describe();
                    self.depth += 1;
                }
                "dt" | "hr" => self.describe(),
                "dd" => self.said.clear(),
                _ => {}
            },
            Piece::Close(name) => match name.as_str() {
                "h1" | "h3" | "a" => self.named(),
                "dl" => {
                    self.describe();
                    self.builder.close(self.depth);
                    self.depth = self.depth.saturating_sub(1);
                }
                _ => {}
            },
        }
    }

    fn expect(&mut self, state: State<'a>) {
        self.describe();
        self.state = state;
        self.said.clear();
    }

    /// A title is whole.
    fn named(&mut self) {
        let title = std::mem::take(&mut self.said);
        let about = match std::mem::replace(&mut self.state, State::Outside) {
            State::Title => {
                self.builder.listing.title = Some(cut(&title, 200));
                About::Nothing
            }
            State::Folder => {
                self.builder.begin(self.depth + 1, &title);
                About::Folder
            }
            State::Bookmark(line, attributes) => self.bookmark(line, attributes, &title),
            other => {
                self.state = other;
                return;
            }
        };
        self.state = State::About(about);
    }

    fn bookmark(&mut self, line: usize, attributes: &str, title: &str) -> About {
        let url = attribute(attributes, "href").unwrap_or_default();
        let Some(entry) = self.builder.link(line, &url, title, "") else { return About::Nothing };
        if self.is_own {
            entitle(entry, title);
            entry.kind = None; // the first tag says it
        }
        let words = attribute(attributes, "tags").unwrap_or_default();
        let unread = words.split(',').filter(|tag| !tags::take(entry, tag));
        let mut unread: Vec<String> = unread.map(str::to_owned).collect();
        if self.is_own {
            unread.extend(tell(entry, attributes));
        }
        if entry.learned.status.is_some() {
            entry.learned.at = attribute(attributes, "add_date").and_then(|date| moment(&date));
        }
        self.builder.unread(line, &unread);
        About::Bookmark
    }

    /// The description is whole.
    fn describe(&mut self) {
        let said = std::mem::take(&mut self.said);
        let State::About(about) = std::mem::replace(&mut self.state, State::Outside) else {
            return;
        };
        let (first, rest) = said.split_once('\n').unwrap_or((&said, ""));
        match about {
            About::Folder => self.builder.about(&said),
            About::Bookmark => self.builder.describe(first, note(rest)),
            About::Nothing => {}
        }
    }

    fn line(&mut self, at: usize) -> usize {
        let (counted, lines) = self.counted;
        let between = self.text.as_bytes().get(counted..at).unwrap_or_default();
        let lines = lines + memchr::memchr_iter(b'\n', between).count();
        self.counted = (at, lines);
        lines + 1
    }
}

/// What an export of this program says besides. A level that is not understood comes back.
fn tell(entry: &mut Entry, attributes: &str) -> Option<String> {
    entry.facts(); // its topics are in order
    let author = attribute(attributes, "author").map(|author| cut(&author, 200));
    entry.author = author.filter(|author| !author.is_empty());
    let level = attribute(attributes, "level")?;
    entry.level = Levels::from_name(&level);
    entry.level.is_none().then_some(level)
}

/// The moment so many seconds, or thousandths or millionths of one, after 1970 began.
fn moment(text: &str) -> Option<Moment> {
    let number: i64 = text.trim().parse().ok()?; // what is no number says nothing
    let seconds = match number {
        ..100_000_000_000 => number,
        100_000_000_000..100_000_000_000_000 => number / 1000,
        _ => number / 1_000_000,
    };
    // So is what is outside of the calendar.
    let at = Timestamp::from_second(seconds).ok()?;
    Some(Moment::new(&at.to_zoned(TimeZone::UTC)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Kind;
    use crate::progress::Status;

    const BOOKMARKS: &str = "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n\
<META HTTP-EQUIV=\"Content-Type\" CONTENT=\"text/html; charset=UTF-8\">\n\
<TITLE>Bookmarks</TITLE>\n<H1>Bookmarks Menu</H1>\n\n<DL><p>\n\
    <DT><A HREF=\"https://a.org/?a=1&amp;b=2\" ADD_DATE=\"1700000000\" ICON=\"data:image/png;base64,AA==\">A &amp; B</A>\n\
    <DT><H3 ADD_DATE=\"1\" PERSONAL_TOOLBAR_FOLDER=\"true\">Bar</H3>\n<DD>What is in it\n    <DL><p>\n\
        <DT><A HREF=\"https://b.org\" ADD_DATE=\"1700000000\" TAGS=\"video,done,книга,rust\">B</A>\n<DD>What it is\nremember\n\
        <DT><A HREF=\"place:sort=8\">Recent</A>\n        <HR>\n\
        <DT><H3>In it</H3>\n        <DL><p>\n            <DT><A HREF=\"https://c.org\">C</A>\n        </DL><p>\n\
    </DL><p>\n    <DT><A HREF=\"https://d.org\">D</A>\n</DL>\n";

    #[test]
    fn folders_tags_dates_and_notes_are_taken() {
        let listing = netscape(BOOKMARKS, &Origin::default(), Pace::new(&mut |_| ()));
        assert_eq!(listing.title.as_deref(), Some("Bookmarks Menu"));
        let titles: Vec<&str> = listing.branches.iter().map(|one| one.title.as_str()).collect();
        assert_eq!(titles, ["", "Bar", ""]);
        assert_eq!(listing.branches[0].entries[0].title, "A & B");
        assert_eq!(
            listing.branches[0].entries[0].address.as_ref().unwrap().as_str(),
            "https://a.org/?a=1&b=2"
        );
        let bar = &listing.branches[1];
        assert_eq!((bar.about.as_str(), bar.branches[0].entries.len()), ("What is in it", 1));
        let b = &bar.entries[0];
        assert_eq!((b.kind, b.tags.as_slice()), (Some(Kind::Video), &["rust".to_owned()][..]));
        assert_eq!((b.about.as_str(), b.learned.note.as_deref()), ("What it is", Some("remember")));
        assert_eq!(b.learned.status, Some(Status::Done));
        assert_eq!(b.learned.at.unwrap().to_string(), "2023-11-14T22:13:20+00:00");
        let passed: Vec<_> =
            listing.passed.iter().map(|one| (one.line, one.what.as_str())).collect();
        assert_eq!(passed, [(11, "книга"), (14, "Recent")]);
    }
}
