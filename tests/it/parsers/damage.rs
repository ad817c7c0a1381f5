//! Damages texts at random.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// What means something to one parser or another.
const PIECES: [&str; 34] = [
    "\"",
    "'",
    "\"\"\"",
    "\\",
    "\\u001b",
    "\\ud83d",
    "{",
    "}",
    "[",
    "]",
    "[[",
    "]]",
    "=",
    ":",
    ",",
    ".",
    "#",
    "\n",
    "\r\n",
    "null",
    "true",
    "1e999",
    "-9223372036854775809",
    "\u{1b}[31m",
    "\u{9b}",
    "\u{202e}",
    "\0",
    "\u{feff}",
    "ref = \"unsloth\"",
    "id = \"mine\"",
    "url = \"javascript:alert(1)\"",
    "../",
    "<script>",
    "é",
];

/// `sample` as it is, or damaged in up to six places: something is gone there, and something else put in.
pub(super) fn damaged(sample: &'static str) -> impl Strategy<Value = Vec<u8>> {
    let edit = (any::<Index>(), 0_usize..24, piece(sample));
    vec(edit, 0..6).prop_map(move |edits| {
        let mut bytes = sample.as_bytes().to_vec();
        for (at, gone, piece) in edits {
            let start = at.index(bytes.len() + 1);
            let end = (start + gone).min(bytes.len());
            bytes.splice(start..end, piece);
        }
        bytes
    })
}

/// What is put in.
fn piece(sample: &'static str) -> impl Strategy<Value = Vec<u8>> {
    let part = (any::<Index>(), 0_usize..80).prop_map(move |(at, length)| {
        let rest = &sample.as_bytes()[at.index(sample.len())..];
        rest[..length.min(rest.len())].to_vec()
    });
    prop_oneof![
        4 => Just(Vec::new()),
        8 => select(&PIECES[..]).prop_map(|piece| piece.as_bytes().to_vec()),
        2 => (select(&PIECES[..]), 2_usize..1500).prop_map(|(piece, times)| piece.repeat(times).into_bytes()),
        2 => vec(any::<u8>(), 1..8),
        2 => any::<String>().prop_map(String::into_bytes),
        3 => part,
    ]
}

/// The bytes as text: what is none stands as a mark.
pub(super) fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
