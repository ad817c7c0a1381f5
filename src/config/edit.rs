//! [`set()`]: the text of the file with one setting changed, and all else as the learner wrote it.

use toml_edit::{Array, DocumentMut, Item};

use super::{Setting, Value};

/// `text` with `setting` set to `value`; comments, order and blanks stay. None when `text` is no TOML, or
/// what stands there is no value.
///
/// A setting that is not there yet goes below the comment that shows it, such as `# theme = "auto"`; else
/// behind the other settings.
pub fn set(text: &str, setting: Setting, value: &Value) -> Option<String> {
    let new = set_in(text, setting, value)?;
    // The library knows neither of the two.
    let (has_mark, has_returns) = (text.starts_with(MARK), text.contains("\r\n"));
    let new = new.trim_start_matches(MARK).replace('\r', "");
    let new = if has_returns { new.replace('\n', "\r\n") } else { new };
    Some(if has_mark { format!("{MARK}{new}") } else { new })
}

/// Some editors begin a text with this mark.
const MARK: char = '\u{feff}';

fn set_in(text: &str, setting: Setting, value: &Value) -> Option<String> {
    let mut document: DocumentMut = text.parse().ok()?;
    if let Some(item) = document.get_mut(setting.name()) {
        let old = item.as_value_mut()?;
        let mut new = written(value);
        *new.decor_mut() = old.decor().clone(); // the blanks and the comment around it
        *old = new;
        return Some(document.to_string());
    }
    let line = format!("{} = {value}\n", setting.name());
    let inserted = place(text, setting, &document).and_then(|at| insert(text, at, &line));
    if let Some(inserted) = inserted.filter(|new| says(new, &document, setting, value)) {
        return Some(inserted);
    }
    document.insert(setting.name(), Item::Value(written(value)));
    Some(document.to_string())
}

/// `value` as TOML.
fn written(value: &Value) -> toml_edit::Value {
    match value {
        Value::Switch(on) => (*on).into(),
        Value::Word(word) => word.as_str().into(),
        Value::Words(words) => toml_edit::Value::Array(words.iter().collect::<Array>()),
    }
}

/// The byte at which a line that sets `setting` belongs; none where there are other settings to stand
/// behind.
fn place(text: &str, setting: Setting, document: &DocumentMut) -> Option<usize> {
    let mut ends = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if line.trim_start().starts_with('[') {
            break;
        }
        at += line.len();
        ends.push((line, at));
    }
    if let Some((_, end)) = ends.iter().find(|(line, _)| is_shown_in(line, setting)) {
        return Some(*end);
    }
    if document.iter().any(|(_, item)| item.is_value()) {
        return None;
    }
    // Before the first table, and before the comment right above that.
    let is_comment = |line: &&(&str, usize)| line.0.trim_start().starts_with('#');
    let has_tables = at < text.len();
    let above = ends.iter().rev().take_while(is_comment).count();
    let last = ends.len() - if has_tables { above } else { 0 };
    Some(last.checked_sub(1).and_then(|last| ends.get(last)).map_or(0, |(_, end)| *end))
}

/// Is `line` a comment that shows how to write `setting`?
fn is_shown_in(line: &str, setting: Setting) -> bool {
    let comment = line.trim_start().strip_prefix('#').map(str::trim_start);
    let rest = comment.and_then(|comment| comment.strip_prefix(setting.name()));
    rest.is_some_and(|rest| rest.trim_start().starts_with('='))
}

/// `text` with `line` at the byte `at`, which is the beginning of a line or the end of the text.
fn insert(text: &str, at: usize, line: &str) -> Option<String> {
    let (before, after) = text.split_at_checked(at)?;
    let end = if before.is_empty() || before.ends_with('\n') { "" } else { "\n" };
    Some([before, end, line, after].concat())
}

/// Does `text` say what `document` says, and besides that `setting` is `value`? A line that looks like a
/// comment may be within a text.
fn says(text: &str, document: &DocumentMut, setting: Setting, value: &Value) -> bool {
    let table = |text: &str| text.parse::<toml::Table>().ok();
    let mut wanted = table(&document.to_string()).unwrap_or_default();
    let line = format!("{} = {value}", setting.name());
    wanted.extend(table(&line).unwrap_or_default());
    table(text) == Some(wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn theme(text: &str) -> String {
        set(text, Setting::Theme, &Value::word("dark")).unwrap()
    }

    #[test]
    fn a_setting_is_changed_where_it_stands_and_nothing_else() {
        let text = "# mine\n\nmouse   = true # never\ntheme = \"light\"   # at day\n\n[keys]\n# k\nx = 'y'\n";
        let wanted = text.replace("\"light\"", "\"dark\"");
        assert_eq!(theme(text), wanted);
        let crlf = "theme = \"light\"\r\nmouse = false\r\n";
        assert_eq!(theme(crlf), crlf.replace("light", "dark"));
        let marked = "\u{feff}mouse = false\r\n";
        assert_eq!(theme(marked), format!("{marked}theme = \"dark\"\r\n"));
    }

    #[test]
    fn a_new_setting_goes_below_the_comment_that_shows_it() {
        let text = "# Colours.\n# theme = \"auto\"\n\n# More.\n# mouse = true\n";
        assert_eq!(theme(text), text.replace("\"auto\"\n", "\"auto\"\ntheme = \"dark\"\n"));
        assert_eq!(theme("#theme=1"), "#theme=1\ntheme = \"dark\"\n");
    }

    #[test]
    fn else_it_goes_behind_the_settings_and_before_the_tables() {
        for (text, wanted) in [
            ("", "theme = \"dark\"\n"),
            ("# nothing", "# nothing\ntheme = \"dark\"\n"),
            ("mouse = true", "mouse = true\ntheme = \"dark\"\n"),
            ("mouse = true\n\n[keys]\n", "mouse = true\ntheme = \"dark\"\n\n[keys]\n"),
            ("# top\n\n# keys\n[keys]\n", "# top\n\ntheme = \"dark\"\n# keys\n[keys]\n"),
            ("[keys]\ntheme = 1\n", "theme = \"dark\"\n[keys]\ntheme = 1\n"),
        ] {
            assert_eq!(theme(text), wanted, "{text:?}");
        }
    }

    #[test]
    fn what_looks_like_a_comment_in_a_text_is_left_alone() {
        let text = "other = '''\n# theme = 1\n'''\n";
        assert_eq!(theme(text), format!("{text}theme = \"dark\"\n"));
    }

    #[test]
    fn a_list_stays_on_its_line_with_its_comment() {
        let days = Value::Words(vec!["sat".into(), "sun".into()]);
        let text = "rest-days = [] # none\n";
        let wanted = "rest-days = [\"sat\", \"sun\"] # none\n";
        assert_eq!(set(text, Setting::RestDays, &days).as_deref(), Some(wanted));
        assert_eq!(
            set("", Setting::RestDays, &days).as_deref(),
            Some("rest-days = [\"sat\", \"sun\"]\n")
        );
    }

    #[test]
    fn what_is_no_toml_is_not_touched() {
        assert_eq!(set("theme = ", Setting::Theme, &Value::word("dark")), None);
        assert_eq!(set("[theme]\n", Setting::Theme, &Value::word("dark")), None);
    }
}
