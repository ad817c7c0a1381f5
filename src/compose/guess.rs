//! What an address alone says of a thing: nobody is asked, and nothing is looked up.

use super::name::capital;
use crate::address::WebAddress;

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
