//! What an address alone says of a thing: nobody is asked, and nothing is looked up.

use super::name::capital;
use crate::address::WebAddress;
use crate::catalog::Kind;

/// Hosts, and what is mostly found there. A host stands for those below it, too.
const HOSTS: [(&str, Kind); 22] = [
    ("arxiv.org", Kind::Paper),
    ("aclanthology.org", Kind::Paper),
    ("openreview.net", Kind::Paper),
    ("doi.org", Kind::Paper),
    ("github.com", Kind::Repo),
    ("gitlab.com", Kind::Repo),
    ("codeberg.org", Kind::Repo),
    ("youtube.com", Kind::Video),
    ("youtu.be", Kind::Video),
    ("vimeo.com", Kind::Video),
    ("coursera.org", Kind::Course),
    ("edx.org", Kind::Course),
    ("udemy.com", Kind::Course),
    ("udacity.com", Kind::Course),
    ("deeplearning.ai", Kind::Course),
    ("colab.research.google.com", Kind::Notebook),
    ("readthedocs.io", Kind::Docs),
    ("docs.rs", Kind::Docs),
    ("discord.gg", Kind::Community),
    ("discord.com", Kind::Community),
    ("reddit.com", Kind::Community),
    ("kaggle.com", Kind::Platform),
];

/// The kind of what is at `address`, as far as the address tells; else an article.
pub(super) fn kind_of(address: &WebAddress) -> Kind {
    let canonical = address.canonical();
    let page = canonical.split(['?', '#']).next().unwrap_or(&canonical);
    let (host, path) = page.split_once('/').unwrap_or((page, ""));
    let ends_with = |ending: &str| path.to_ascii_lowercase().ends_with(ending);
    let is_below = |known: &str| {
        host.strip_suffix(known).is_some_and(|before| before.is_empty() || before.ends_with('.'))
    };
    match HOSTS.iter().find(|(known, _)| is_below(known)) {
        _ if ends_with(".ipynb") => Kind::Notebook,
        _ if ends_with(".pdf") => Kind::Paper,
        Some((_, kind)) => *kind,
        None if host.starts_with("docs.") || path.starts_with("docs/") => Kind::Docs,
        None => Kind::Article,
    }
}

/// What can be called the title of what is at `address`: the last words of its path, else the address
/// without what only machines need.
pub(super) fn title_of(address: &WebAddress) -> String {
    const ENDINGS: [&str; 6] = [".html", ".htm", ".md", ".pdf", ".ipynb", ".php"];
    let canonical = address.canonical();
    let page = canonical.split(['?', '#']).next().unwrap_or(&canonical);
    let last = page.rsplit_once('/').map_or("", |(_, last)| last);
    let last = ENDINGS.into_iter().find_map(|ending| last.strip_suffix(ending)).unwrap_or(last);
    let words: Vec<&str> =
        last.split(['-', '_', '+', '.']).filter(|word| !word.is_empty()).collect();
    let is_readable = |word: &&&str| word.len() > 1 && word.chars().all(char::is_alphabetic);
    // A name of machines, such as `dQw4w9WgXcQ` or `1706.03762`, says less than the address.
    if words.len() > 1 && words.iter().filter(is_readable).count() * 2 > words.len() {
        return capital(&words.join(" "));
    }
    canonical
}
