//! [`Entry`]: what stands at the top of a commit.

use crate::store::is_carried;

/// A file or folder at the top of a commit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    /// Its mode and type, as git writes them: `100644 blob`.
    what: String,
    /// The name of its object.
    pub(super) object: String,
    /// The bytes in it; none of what is no file.
    pub(super) size: Option<u64>,
    /// Its name, which need not be text.
    name: Vec<u8>,
}

impl Entry {
    /// A file called `name` with the content that is called `object`.
    pub(super) fn file(name: &str, object: String) -> Self {
        Self { what: "100644 blob".to_owned(), object, size: None, name: name.into() }
    }

    /// Reads what `git ls-tree -z -l` lists.
    pub(super) fn read_all(listed: &[u8]) -> Vec<Self> {
        listed.split(|byte| *byte == 0).filter_map(Self::read).collect()
    }

    fn read(line: &[u8]) -> Option<Self> {
        let tab = line.iter().position(|byte| *byte == b'\t')?;
        let (what, name) = line.split_at_checked(tab)?;
        let what = std::str::from_utf8(what).ok()?;
        let [mode, kind, object, size] =
            what.split_ascii_whitespace().collect::<Vec<_>>().try_into().ok()?;
        Some(Self {
            what: format!("{mode} {kind}"),
            object: object.to_owned(),
            size: size.parse().ok(),
            name: name.get(1..)?.to_owned(),
        })
    }

    /// What `git mktree -z` reads.
    pub(super) fn to_line(&self) -> Vec<u8> {
        let start = format!("{} {}\t", self.what, self.object);
        [start.as_bytes(), &self.name, b"\0"].concat()
    }

    /// Its name, if it is one of a file of the journal.
    pub(super) fn carried(&self) -> Option<&str> {
        std::str::from_utf8(&self.name).ok().filter(|name| is_carried(name))
    }

    /// Is it a file, not a folder, link or repository?
    pub(super) fn is_file(&self) -> bool {
        self.what.starts_with("100") && self.what.ends_with(" blob")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_listed_is_written_again_as_it_was() {
        let listed = b"100644 blob aa11       7\tp5.jsonl\x00040000 tree bb22       -\tdocs\x00\
                       120000 blob cc33       3\tlink.jsonl\x00100755 blob dd44      90\t\xff\tx\x00";
        let entries = Entry::read_all(listed);
        let written: Vec<u8> = entries.iter().flat_map(Entry::to_line).collect();
        let expected = b"100644 blob aa11\tp5.jsonl\x00040000 tree bb22\tdocs\x00\
                         120000 blob cc33\tlink.jsonl\x00100755 blob dd44\t\xff\tx\x00";
        assert_eq!(written, expected);
        let [journal, docs, link, other] = &entries[..] else { panic!("{entries:?}") };
        assert_eq!(
            (journal.carried(), journal.is_file(), journal.size),
            (Some("p5.jsonl"), true, Some(7))
        );
        assert_eq!((docs.carried(), docs.is_file(), docs.size), (None, false, None));
        assert_eq!((link.carried(), link.is_file()), (Some("link.jsonl"), false));
        assert_eq!((other.carried(), other.is_file()), (None, true));
    }
}
