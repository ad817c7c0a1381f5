//! Characters that nobody sees, or that break the screen: in texts, and anywhere in a file.

use super::SourceFile;
use super::report::Report;
use crate::text::is_unwelcome;

/// What is said of them.
pub(super) const HINT: &str =
    "take it out, or write a plain space: it is invisible or breaks the screen";

/// Is `c` one that no file may hold? Joiners that change how letters of Telugu are written may
/// stand in Telugu, which the check of scripts sees to.
pub fn is_invisible(c: char) -> bool {
    is_unwelcome(c)
        || (c.is_whitespace() && c != ' ')
        || matches!(c,
            '\u{034F}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
            | '\u{20E3}' | '\u{3164}' | '\u{E000}'..='\u{F8FF}' | '\u{FE00}'..='\u{FE0F}' | '\u{FFA0}'
            | '\u{FFFD}' | '\u{E0100}'..='\u{E01EF}')
}

/// `c` as it is called in a report, such as `U+200B, a space without width`.
pub(super) fn name(c: char) -> String {
    let known = match c {
        '\t' => ", a tab",
        '\u{A0}' | '\u{202F}' => ", a space that does not break",
        '\u{AD}' => ", a soft hyphen",
        '\u{200B}' => ", a space without width",
        '\u{200C}' | '\u{200D}' => ", a joiner",
        '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
            ", which turns the direction of writing"
        }
        '\u{FE00}'..='\u{FE0F}' => ", which chooses the look of an emoji",
        '\u{FEFF}' => ", a byte order mark",
        '\u{FFFD}' => ", which stands for a damaged letter",
        '\u{1F3FB}'..='\u{1F3FF}' => ", a skin tone",
        _ => "",
    };
    format!("U+{:04X}{known}", u32::from(c))
}

/// Reports invisible characters in `file`, comments and all, and spaces at the ends of lines.
pub(super) fn check(file: &SourceFile, report: &mut Report) {
    let mut start = 0;
    for line in file.text.split('\n') {
        let shown = line.strip_suffix('\r').unwrap_or(line);
        for (at, c) in shown.char_indices().filter(|(_, c)| is_invisible(*c)) {
            let what = format!("the file holds the character {}", name(c));
            report.add(file, start + at..start + at, what, HINT);
        }
        let kept = shown.trim_end_matches(' ').len();
        if kept < shown.len() {
            let at = start + kept;
            report.add(file, at..at, "there is a space at the end of the line", "take it out");
        }
        start += line.len() + 1;
    }
}
