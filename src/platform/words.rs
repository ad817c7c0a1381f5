//! The words of a command line, as a shell parts them.

/// The words of `line`; what stands in quotes is one. None when a quotation mark is not closed. Nothing else
/// that a shell knows has a meaning here.
pub fn words(line: &str) -> Option<Vec<String>> {
    shell_words::split(line).ok() // there is but one mistake
}
