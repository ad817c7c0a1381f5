//! What git says when it fails, as people may read it.

use super::remote::without_credentials;
use crate::text::clean;

/// So many lines tell why. Servers may say much before that; what stands last is the reason.
const FIRST: usize = 2;
const LAST: usize = 4;

/// The lines of `said` that mean something, cleaned, without credentials; of many the first and last.
pub(super) fn words(said: &[u8]) -> String {
    let said = String::from_utf8_lossy(said);
    // A carriage return ends a line of progress that the next one replaces.
    let lines = said.split(['\n', '\r']).map(|line| clean(line).trim().to_owned());
    let lines = lines.map(|line| line.strip_prefix("remote:").unwrap_or(&line).trim().to_owned());
    // Hints are for those who type git's commands.
    let mut lines: Vec<String> =
        lines.filter(|line| !line.is_empty() && !line.starts_with("hint:")).collect();
    if lines.len() > FIRST + LAST {
        lines.splice(FIRST..lines.len() - LAST, ["…".to_owned()]);
    }
    without_credentials(&lines.join("\n  "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_git_are_shown_without_escapes_empty_lines_and_hints() {
        let said = b"Writing 1%\rremote: \x1b[31merror: no\x1b[m\nremote: \n\n To x\nhint: try\nerror: y\n";
        assert_eq!(words(said), "Writing 1%\n  [31merror: no[m\n  To x\n  error: y");
        assert_eq!(words(b"\n"), "");
    }

    #[test]
    fn of_many_words_the_first_and_last_are_shown() {
        assert_eq!(words(b"1\n2\n3\n4\n5\n6\n7\n8\n9\n"), "1\n  2\n  …\n  6\n  7\n  8\n  9");
    }

    #[test]
    fn credentials_are_not_repeated() {
        let said = b"fatal: cannot reach 'https://me:secret@example.org/x'";
        assert_eq!(words(said), "fatal: cannot reach 'https://example.org/x'");
    }
}
