//! Links that are there for the page, not for a learner.

use crate::import::Why;
use crate::import::row::Link;

const AVATARS: [&str; 3] = ["avatars.githubusercontent.com", "contrib.rocks", "contributors-img"];
const BADGES: [&str; 13] = [
    "shields.io",
    "badge",
    "travis-ci",
    "circleci",
    "codecov",
    "coveralls",
    "awesome.re",
    "opencollective",
    "gitter.im",
    "netlify",
    "star-history",
    "producthunt",
    "/actions/workflows",
];

/// Is a picture from this address a badge?
pub(super) fn is_badge(src: &str) -> bool {
    let src = src.to_lowercase();
    BADGES.iter().any(|sign| src.contains(sign))
}

/// Why a link with a picture is none to learn from.
pub(super) fn why_not(link: &Link, is_table: bool) -> Option<Why> {
    let picture = link.picture.as_deref()?.to_lowercase();
    let url = link.url.to_lowercase();
    let any = |signs: &[&str], text: &str| signs.iter().any(|sign| text.contains(sign));
    if any(&AVATARS, &picture) {
        return Some(Why::Contributor);
    }
    // In a table, the button that opens a notebook is the link of its row.
    let opens = any(&["colab", "kaggle", "mybinder", "sagemaker"], &picture);
    let is_badge = any(&BADGES, &picture) || any(&["awesome.re"], &url);
    (is_badge && !(opens && is_table) || link.text.trim().is_empty() && !opens)
        .then_some(Why::Badge)
}
