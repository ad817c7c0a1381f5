//! What sort of thing is most likely at an address.

use super::Kind;

/// Hosts and beginnings of addresses, and what is there. A host stands for those below it, too, and one that
/// ends with a dot for all that begin so.
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
    ("kaggle.com", Kind::Platform),
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

/// The kind of what is at the canonical address `key`, as far as that tells; else an article.
pub fn likely_kind(key: &str) -> Kind {
    let key = key.split(['?', '#']).next().unwrap_or_default();
    if ends_in(key, "ipynb") {
        return Kind::Notebook;
    }
    let rests = from_hosts(key);
    if FORGES.iter().any(|forge| begins(&rests, forge)) {
        return in_forge(key);
    }
    match BEGINNINGS.iter().find(|(start, _)| begins(&rests, start)) {
        Some((_, kind)) => *kind,
        None if ends_in(key, "pdf") => Kind::Paper,
        None if key.contains("readthedocs.") || key.contains("/docs/") => Kind::Docs,
        None => Kind::Article,
    }
}

/// `key` from its host on, and from each host above that.
fn from_hosts(key: &str) -> Vec<&str> {
    let host = key.split('/').next().unwrap_or_default();
    let dots = host.match_indices('.').map(|(at, _)| at + 1);
    std::iter::once(0).chain(dots).filter_map(|at| key.get(at..)).collect()
}

/// Does one of `rests` begin with `start`? What begins so ends with a name.
fn begins(rests: &[&str], start: &str) -> bool {
    // A list asks this for each of its links and each row of the table: most differ in their first letter.
    let first = start.as_bytes().first();
    let rests = rests.iter().filter(|rest| rest.as_bytes().first() == first);
    let is_whole =
        |rest: &str| rest.is_empty() || rest.starts_with('/') || start.ends_with(['.', '/', '@']);
    rests.filter_map(|rest| rest.strip_prefix(start)).any(is_whole)
}

fn ends_in(key: &str, ending: &str) -> bool {
    let stem = key.len().checked_sub(ending.len()).and_then(|at| key.split_at_checked(at));
    stem.is_some_and(|(stem, end)| stem.ends_with('.') && end.eq_ignore_ascii_case(ending))
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
            ("https://m.youtube.com/watch?v=a", Kind::Video),
            ("https://learn.deeplearning.ai/a", Kind::Course),
            ("https://notgithub.com/a", Kind::Article),
            ("https://x.company.org/a", Kind::Article),
            ("https://www.kaggle.com/competitions", Kind::Platform),
            ("https://docs.example.org/start/", Kind::Docs),
            ("https://example.org/", Kind::Article),
        ] {
            assert_eq!(likely_kind(&WebAddress::parse(url).unwrap().canonical()), kind, "{url}");
        }
    }
}
