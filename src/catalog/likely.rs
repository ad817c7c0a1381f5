//! What sort of thing is most likely at an address.

use std::path::Path;

use crate::catalog::Kind;

/// Hosts and beginnings of addresses, and what is there.
const BEGINNINGS: &[(&str, Kind)] = &[
    ("youtube.com/@", Kind::Community),
    ("youtube.com/c/", Kind::Community),
    ("youtube.com", Kind::Video),
    ("youtu.be", Kind::Video),
    ("vimeo.com", Kind::Video),
    ("bilibili.com/video", Kind::Video),
    ("arxiv.org", Kind::Paper),
    ("openreview.net", Kind::Paper),
    ("aclanthology.org", Kind::Paper),
    ("dl.acm.org", Kind::Paper),
    ("doi.org", Kind::Paper),
    ("ieeexplore.ieee.org", Kind::Paper),
    ("proceedings.", Kind::Paper),
    ("papers.", Kind::Paper),
    ("colab.", Kind::Notebook),
    ("kaggle.com/code", Kind::Notebook),
    ("kaggle.com/datasets", Kind::Dataset),
    ("kaggle.com/learn", Kind::Course),
    ("coursera.org", Kind::Course),
    ("udemy.com", Kind::Course),
    ("edx.org", Kind::Course),
    ("udacity.com", Kind::Course),
    ("khanacademy.org", Kind::Course),
    ("ocw.mit.edu", Kind::Course),
    ("deeplearning.ai", Kind::Course),
    ("course.", Kind::Course),
    ("huggingface.co/datasets", Kind::Dataset),
    ("huggingface.co/spaces", Kind::Tool),
    ("huggingface.co/blog", Kind::Article),
    ("huggingface.co/docs", Kind::Docs),
    ("huggingface.co/learn", Kind::Course),
    ("huggingface.co/course", Kind::Course),
    ("huggingface.co/papers", Kind::Paper),
    ("docs.", Kind::Docs),
    ("developer.", Kind::Docs),
    ("doc.", Kind::Docs),
    ("wiki.", Kind::Docs),
    ("crates.io", Kind::Tool),
    ("pypi.org", Kind::Tool),
    ("npmjs.com", Kind::Tool),
    ("reddit.com", Kind::Community),
    ("discord.", Kind::Community),
    ("t.me", Kind::Community),
    ("twitter.com", Kind::Community),
    ("x.com", Kind::Community),
    ("goodreads.com", Kind::Book),
    ("amazon.", Kind::Book),
    ("oreilly.com", Kind::Book),
    ("leanpub.com", Kind::Book),
    ("manning.com/books", Kind::Book),
];
/// Where source code is kept.
const FORGES: &[&str] = &["github.com", "gitlab.com", "codeberg.org", "bitbucket.org"];

/// The kind of what is at the canonical address `key`, as far as that tells.
pub(super) fn kind_of(key: &str) -> Kind {
    let key = key.split(['?', '#']).next().unwrap_or_default();
    if ends_in(key, "ipynb") {
        return Kind::Notebook;
    }
    if FORGES.iter().any(|forge| key.starts_with(forge)) {
        return in_forge(key);
    }
    let begun = BEGINNINGS.iter().find(|(start, _)| key.starts_with(start));
    match begun {
        Some((_, kind)) => *kind,
        None if ends_in(key, "pdf") => Kind::Paper,
        None if key.contains("readthedocs.") || key.contains("/docs/") => Kind::Docs,
        None => Kind::Article,
    }
}

fn ends_in(key: &str, ending: &str) -> bool {
    Path::new(key).extension().is_some_and(|found| found.eq_ignore_ascii_case(ending))
}

/// What is at a path of a forge: a repository, or something in it.
fn in_forge(key: &str) -> Kind {
    let mut parts = key.split('/').skip(3);
    match parts.next() {
        Some("issues" | "discussions") => Kind::Community,
        Some("blob" | "raw") if ends_in(key, "pdf") => Kind::Paper,
        Some("wiki" | "blob" | "raw") => Kind::Docs,
        _ => Kind::Repo,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address::WebAddress;

    #[test]
    fn addresses_tell_what_is_there() {
        for (url, kind) in [
            ("https://www.youtube.com/watch?v=a", Kind::Video),
            ("https://arxiv.org/pdf/1706.03762", Kind::Paper),
            ("https://github.com/rust-lang/rust", Kind::Repo),
            ("https://github.com/a/b/blob/main/x.ipynb", Kind::Notebook),
            ("https://github.com/a/b/blob/main/README.md", Kind::Docs),
            ("https://github.com/a/b/issues", Kind::Community),
            ("https://docs.rs/serde", Kind::Docs),
            ("https://example.org/paper.pdf?x=1", Kind::Paper),
            ("https://example.org/", Kind::Article),
        ] {
            assert_eq!(kind_of(&WebAddress::parse(url).unwrap().canonical()), kind, "{url}");
        }
    }
}
