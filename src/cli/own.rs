//! What is told of the learner's own roadmaps that are left out, or of which something is.

use crate::catalog::Problem;
use crate::i18n::Texts;
use crate::library::{LeftOut, Why};
use crate::phrase::Phrase;

/// The first mistake as a compiler tells it, what is left out, and how to see the others.
pub(super) fn told(left_out: &LeftOut, texts: &Texts) -> String {
    let mut lines = Vec::new();
    let mut hint = None;
    if let Why::Mistakes(problems) | Why::Dangling(problems) = &left_out.why {
        lines.extend(problems.first().map(Problem::with_line));
        let path = left_out.path.to_string_lossy().into_owned();
        hint = Some(Phrase::new("hint-own-check").with("path", path));
    }
    lines.push(texts.say(&left_out.phrase()));
    let hint = hint.map(|hint| format!("{}: {}", texts.get("hint"), texts.say(&hint)));
    lines.extend(hint);
    lines.join("\n")
}
