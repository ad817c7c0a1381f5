//! Exports of what is not to be trusted.

use super::{assert_harmless, hostile, said};
use crate::support::{output, run};

const FORMATS: [&str; 11] = [
    "toml", "json", "jsonl", "csv", "tsv", "markdown", "html", "opml", "netscape", "bibtex", "svg",
];

#[test]
fn no_export_holds_anything_that_a_terminal_would_obey() {
    let folder = hostile();
    for format in FORMATS {
        let output = said(&folder, &["export", format, "mine"], None);
        assert!(output.status.success(), "{format}: {}", String::from_utf8_lossy(&output.stderr));
        // The lines of CSV end as RFC 4180 asks.
        let lines = |page: &[u8]| String::from_utf8_lossy(page).replace("\r\n", "\n").into_bytes();
        assert_harmless(&lines(&output.stdout), true, format);
        let notes = ["toml", "svg"];
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(notes.contains(&format) || text.contains("]0;pwned"), "{format} has the note");
        let all = said(&folder, &["export", format], None);
        assert_harmless(&lines(&all.stdout), true, &format!("all as {format}"));
    }
    let help = output(&run(&folder, "export --help"));
    let values = help.split("[possible values: ").nth(1).unwrap().split(']').next().unwrap();
    assert_eq!(values.split(", ").collect::<Vec<_>>(), FORMATS, "every format is tried");
}

#[test]
fn markup_stays_text_in_pages_and_pictures() {
    let folder = hostile();
    for format in ["html", "svg", "opml", "netscape"] {
        let page = output(&run(&folder, &format!("export {format} mine")).success());
        let tags = page.split('<').skip(1).map(|tag| tag.split(['>', ' ', '\n']).next().unwrap());
        for tag in tags {
            let name = tag.trim_start_matches('/').to_ascii_lowercase();
            assert!(
                !["script", "img", "iframe", "object"].contains(&name.as_str()),
                "{format}: {tag}"
            );
        }
        assert!(!page.contains("onerror=\"") && !page.contains("href=\"javascript:"), "{format}");
        assert!(format == "svg" || page.contains("&lt;script&gt;"), "{format}");
    }
}

#[test]
fn a_host_that_only_looks_like_another_is_shown_as_it_is_looked_up() {
    let folder = hostile();
    for command in ["show fine", "show fine --json", "open fine --print", "list mine --json"] {
        let told = output(&run(&folder, command).success());
        assert!(told.contains("xn--80ak6aa92e.com/a") && !told.contains("аррӏе"), "{command}");
    }
    // The file of the learner's own is given back as they wrote it.
    for format in FORMATS.into_iter().filter(|format| !["toml", "svg"].contains(format)) {
        let page = output(&run(&folder, &format!("export {format} mine")).success());
        assert!(page.contains("xn--80ak6aa92e.com/a") && !page.contains("аррӏе"), "{format}");
    }
}
