//! What the form is, and that nothing else changes.

use super::*;
use crate::builtin;

fn section(text: &str) -> SourceFile {
    SourceFile { path: "section.toml".into(), text: text.into() }
}

fn tidied(text: &str) -> String {
    let tidied = tidy(&section(text)).unwrap();
    assert_eq!(tidy(&section(&tidied)).unwrap(), tidied, "not stable");
    tidied
}

#[test]
fn the_built_in_files_are_in_form() {
    let roadmaps = builtin::sources();
    for file in
        roadmaps.iter().flat_map(|files| std::iter::once(&files.root).chain(&files.sections))
    {
        assert!(tidy(file).unwrap() == file.text, "run `waypost fmt {}`", file.path);
    }
}

#[test]
fn keys_tables_quotes_and_blank_lines_get_their_form() {
    let text = "title.ru='Раздел'\n  id   =  'a'  # the name\ntitle.en='Part'\n\n\n\n[[section]]\nid='in'\ntitle='In \"it\"'\n[[resource]]\n\nurl = \"https://a.org\"\ntitle = {ru = \"Т\", en = \"T\"}\nid=\"r\"\ntopics=[ 'x',\n 'y' ]\n[[tip]]\nth = \"ก\"\nen = \"Rest.\"\n\n";
    let expected = "id = \"a\" # the name\ntitle.en = \"Part\"\ntitle.ru = \"Раздел\"\n\n[[tip]]\nen = \"Rest.\"\nth = \"ก\"\n\n[[resource]]\nid = \"r\"\ntitle.en = \"T\"\ntitle.ru = \"Т\"\nurl = \"https://a.org\"\ntopics = [\"x\", \"y\"]\n\n[[section]]\nid = \"in\"\ntitle = 'In \"it\"'\n";
    assert_eq!(tidied(text), expected);
}

#[test]
fn comments_go_with_what_they_are_about() {
    let text = "# The file.\n\n# The title.\ntitle = \"T\"\nid = \"a\"\n# Waits.\n\n# The step.\n[[step]] # one\nid = \"s\"\nnumber = \"1\"\ntitle = \"S\"\n# The tip.\n[[tip]]\nen = \"E\"\n# The end.\n";
    let expected = "# The file.\n\nid = \"a\"\n# The title.\ntitle = \"T\"\n\n# The tip.\n[[tip]]\nen = \"E\"\n\n# Waits.\n\n# The step.\n[[step]] # one\nid = \"s\"\nnumber = \"1\"\ntitle = \"S\"\n\n# The end.\n";
    assert_eq!(tidied(text), expected);
}

#[test]
fn comments_in_lists_and_braces_stay() {
    let text = "id = \"a\"\ntitle = \"T\"\nsource = [ # rows\n\"e:1\", # first\n# second\n\"e:2\" # last\n# none\n]\n";
    let expected = "id = \"a\"\nsource = [\n  # rows\n  \"e:1\", # first\n  # second\n  \"e:2\", # last\n  # none\n]\ntitle = \"T\"\n";
    assert_eq!(tidied(text), expected);
}

#[test]
fn a_long_list_has_a_line_for_each_element() {
    let rows: Vec<String> = (0..20).map(|row| format!("\"e:{row}\"")).collect();
    let text = format!("id = \"a\"\nsource = [{}]\ntitle = \"T\"\n", rows.join(", "));
    let lines = rows.iter().fold(String::new(), |lines, row| lines + "  " + row + ",\n");
    assert_eq!(tidied(&text), format!("id = \"a\"\nsource = [\n{lines}]\ntitle = \"T\"\n"));
}

#[test]
fn tables_of_an_outer_section_may_come_after_those_of_an_inner_one() {
    let text = "id = \"a\"\ntitle = \"A\"\n[[section]]\nid = \"b\"\ntitle = \"B\"\n[[section.section]]\nid = \"c\"\ntitle = \"C\"\n[[section.tip]]\nen = \"of b\"\n[[section.section.tip]]\nen = \"of c\"\n[section.section.summary]\n# said\nen = \"of c too\"\n[[section]]\nid = \"d\"\ntitle = \"D\"\n[[section.tip]]\nen = \"of d\"\n";
    let expected = "id = \"a\"\ntitle = \"A\"\n\n[[section]]\nid = \"b\"\ntitle = \"B\"\n\n[[section.tip]]\nen = \"of b\"\n\n[[section.section]]\nid = \"c\"\ntitle = \"C\"\n# said\nsummary.en = \"of c too\"\n\n[[section.section.tip]]\nen = \"of c\"\n\n[[section]]\nid = \"d\"\ntitle = \"D\"\n\n[[section.tip]]\nen = \"of d\"\n";
    assert_eq!(tidied(text), expected);
}

#[test]
fn strings_are_written_in_the_shortest_way_and_mean_the_same() {
    let text = "id = \"a\"\ntitle = \"a \\\"b\\\" \\\\c\"\nsummary = \"\"\"\nit's \\\n  \"one\"\tline\"\"\"\n";
    let expected = "id = \"a\"\ntitle = 'a \"b\" \\c'\nsummary = \"it's \\\"one\\\"\\tline\"\n";
    assert_eq!(tidied(text), expected);
    let hidden = "id = \"a\"\ntitle = \"a\\u200Bb\u{202E}\u{1F3FD}\"\n";
    assert_eq!(tidied(hidden), "id = \"a\"\ntitle = \"a\\u200Bb\\u202E\\U0001F3FD\"\n");
}

#[test]
fn groups_that_are_written_as_lists_stand_in_their_order() {
    let text = "tip = [\"t\"]\nresource = [{kind = \"book\", title = \"T\", id = \"x\"}]\npoint = [\"p\"]\nid = \"a\"\ntitle = \"A\"\n";
    let expected = "id = \"a\"\ntitle = \"A\"\npoint = [\"p\"]\ntip = [\"t\"]\nresource = [{ kind = \"book\", title = \"T\", id = \"x\" }]\n";
    assert_eq!(tidied(text), expected);
}

#[test]
fn what_is_no_roadmap_is_refused_with_its_place() {
    let told = |text: &str| tidy(&section(text)).unwrap_err()[0].to_string();
    assert!(
        told("id = \"a\"\ntitel = \"T\"\n").starts_with("section.toml:2:1: unknown field `titel`")
    );
    assert!(told("id = \n").starts_with("section.toml:1:"));
    assert!(told("format = 2\n").contains("format 2 is newer than this program"));
    assert!(told("languages = [\"en\"]\n").contains("missing field `format`"));
}

#[test]
fn windows_line_ends_become_plain_ones() {
    assert_eq!(
        tidied("# c\r\nid = \"a\"\r\ntitle = \"T\" # d\r\n"),
        "# c\nid = \"a\"\ntitle = \"T\" # d\n"
    );
}

mod properties {
    use proptest::prelude::*;

    use super::*;

    /// A key with any text, perhaps with a comment above and beside it, in any of the ways of writing.
    fn entry(key: &'static str) -> impl Strategy<Value = String> {
        let comment = || proptest::option::of("# [^\n\r\\p{C}]{0,9}");
        (any::<String>(), comment(), comment(), 0..4_usize).prop_map(
            move |(text, above, beside, blanks)| {
                let above = above.map_or_else(String::new, |comment| format!("  {comment}\n"));
                let value = toml::Value::String(text);
                let beside = beside.unwrap_or_default();
                format!("{}{above}{key}={value}  {beside}\n", "\n".repeat(blanks))
            },
        )
    }

    fn table(header: &'static str, keys: &'static [&'static str]) -> impl Strategy<Value = String> {
        let entries = keys.iter().map(|key| entry(key)).collect::<Vec<_>>().prop_shuffle();
        entries.prop_map(move |entries| format!("{header}\n{}", entries.concat()))
    }

    fn file() -> impl Strategy<Value = String> {
        let resource = table("[[resource]]", &["id", "title.ru", "title.en", "url", "author"]);
        let step = table("[[step]] # step", &["number", "id", "title"]);
        let tables = proptest::collection::vec(prop_oneof![resource, step], 0..5);
        (table("", &["title.th", "id", "title.en"]), tables)
            .prop_map(|(root, tables)| root + &tables.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn every_file_keeps_its_values_and_comments_and_stays_as_it_is_from_then_on(text in file()) {
            let once = tidy(&section(&text)).unwrap();
            prop_assert!(says_the_same(&text, &once));
            prop_assert_eq!(&tidy(&section(&once)).unwrap(), &once);
        }
    }
}
