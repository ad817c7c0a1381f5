//! Text that is not to be trusted, in everything that the program reads: nothing of it may reach a terminal, a
//! document or an export as more than text.

mod corpus;
mod exports;
mod paths;

use std::fmt::Write as _;
use std::process::Output;

use tempfile::TempDir;
use waypost::text::is_unwelcome;

use crate::support::{folder, state, waypost, write};
use corpus::{ARGUMENT, BYTES, MARKUP, TERMINAL, all, quoted};

/// A folder in which everything holds what is not to be trusted: notes, kept searches, events of items that
/// nobody knows, damaged lines, findings about links, roadmaps with mistakes under names of all kinds, and one
/// without mistakes.
pub(crate) fn hostile() -> TempDir {
    let folder = folder();
    let roadmaps = folder.path().join("roadmaps");
    write(&roadmaps.join("mine.toml"), corpus::roadmap());
    // Several in each, because every command checks all of them.
    for (at, some) in [TERMINAL, MARKUP].concat().chunks(7).enumerate() {
        let name: String = some.concat().replace(['/', '\0', '\n'], "_").chars().take(60).collect();
        let texts: Vec<String> = some.iter().map(|nasty| quoted(nasty)).collect();
        let texts = texts.join(" = 1\n") + " = 1\n";
        let title = quoted(&some.concat());
        let text = format!("format = 1\nid = \"evil-{at}\"\ntitle = {title}\n{texts}");
        write(&roadmaps.join(format!("evil {name}.toml")), text);
    }
    let bytes = [b"format = 1\ntitle = \"".as_slice(), &BYTES.concat(), b"\"\n"].concat();
    write(&roadmaps.join("bytes.toml"), bytes);
    write(
        &folder.path().join("themes/evil\u{1b}]0;pwned\u{7}.toml"),
        "about = \"\\u001b[31;5;7m\"",
    );
    write(&state(&folder).join("journal/evil.jsonl"), journal());
    write(&state(&folder).join("links.json"), findings());
    let all = serde_json::to_string(&all()).unwrap();
    let lines: Vec<&str> = TERMINAL.iter().chain(MARKUP).copied().collect();
    let lines = serde_json::to_string(&lines).unwrap();
    let session = format!(
        r#"{{"welcome_seen":true,"roadmap":{all},"section":{all},"search":{all},"item":{all},"unfolded":{lines},"searches":{lines},"theme":{all}}}"#
    );
    write(&state(&folder).join("session"), session);
    folder
}

/// A journal by hand.
fn journal() -> Vec<u8> {
    let (mut lines, all) = (String::new(), serde_json::to_string(&all()).unwrap());
    let mut event = |at: usize, item: &str, field: &str, value: &str| {
        writeln!(
            lines,
            r#"{{"v":1,"id":"id{at}","hlc":"019ac0ffee00-{at:04x}","device":"p5","at":"2026-11-02T20:17:00+07:00","item":{item},"field":"{field}","value":{value},"undoes":null}}"#
        )
        .unwrap();
    };
    let items = ["\"fine\"", "\"mine/winter\"", "\"mine\"", "\"unsloth\"", &all];
    for (at, item) in items.into_iter().enumerate() {
        event(2 * at, item, "note", &all);
        event(2 * at + 1, item, "status", "\"done\"");
    }
    for (at, nasty) in TERMINAL.iter().chain(MARKUP).enumerate() {
        let nasty = serde_json::to_string(nasty).unwrap();
        event(100 + at, &nasty, "status", "\"doing\"");
        let search = format!("{{\"name\":{nasty},\"line\":{nasty}}}");
        event(200 + at, &format!("\"search-{at}\""), "search", &search);
        event(300 + at, "\"fine\"", "nobody-knows", &nasty);
    }
    event(400, "\"fine\"", "note", r#""a lone \ud83d half""#);
    let mut journal = lines.into_bytes();
    let bytes = BYTES.iter().map(|bytes| [b"{\"v\":1,", *bytes, b"\n"].concat());
    let texts = TERMINAL.iter().map(|text| [text.as_bytes(), b"\n"].concat());
    journal.extend(bytes.chain(texts).flatten());
    journal
}

/// What trying addresses has shown, by hand.
fn findings() -> String {
    let to = serde_json::to_string(&all()).unwrap();
    let now = waypost::platform::now().timestamp();
    let finding = |key: &str, verdict: &str| {
        format!(
            r#""{key}":{{"at":"{now}","day":"2026-11-26","verdict":"{verdict}","status":404,"to":{to}}}"#
        )
    };
    let dead = finding("https://xn--80ak6aa92e.com/a", "dead");
    format!(
        r#"{{"tried":{{{dead},{}}}}}"#,
        finding("https://example.org/b?%24(touch%20pwned)", "moved")
    )
}

/// Commands, each with words of its own. `{}` stands for an argument that is not to be trusted.
const COMMANDS: &[&[&str]] = &[
    &["roadmaps"],
    &["list", "mine"],
    &["list", "{}"],
    &["list", "--kind", "{}"],
    &["search", "fine"],
    &["search", "{}"],
    &["search", "note:pwned"],
    &["search", "fine", "--keep", "{}"],
    &["search", "--kept", "{}"],
    &["searches"],
    &["searches", "forget", "{}"],
    &["show", "fine"],
    &["show", "second"],
    &["show", "{}"],
    &["open", "fine", "--print"],
    &["open", "{}"],
    &["done", "fine"],
    &["done", "{}"],
    &["doing", "second"],
    &["skip", "second"],
    &["todo", "second"],
    &["star", "fine"],
    &["unstar", "fine"],
    &["note", "fine"],
    &["note", "fine", "--versions"],
    &["note", "mine/winter"],
    &["note", "{}", "{}"],
    &["note", "second", "{}"],
    &["undo"],
    &["undo", "{}"],
    &["redo"],
    &["history"],
    &["history", "fine"],
    &["history", "{}"],
    &["history", "--since", "{}"],
    &["next"],
    &["next", "--minutes", "{}"],
    &["progress"],
    &["progress", "mine"],
    &["progress", "{}"],
    &["timer", "start", "fine"],
    &["timer", "status"],
    &["timer", "stop"],
    &["timer", "start", "{}"],
    &["changes"],
    &["changes", "{}"],
    &["glossary", "{}"],
    &["check"],
    &["check", "{}"],
    &["check", "FOLDER/roadmaps"],
    &["fmt", "--check", "FOLDER/roadmaps"],
    &["fmt", "FOLDER/roadmaps/mine.toml"],
    &["new", "{}"],
    &["add", "https://a.org/{}", "--to", "mine/{}", "--title", "{}", "--note", "{}"],
    &["add", "https://a.org/x", "--to", "mine/winter", "--title", "{}", "--note", "{}"],
    &["add", "{}", "--to", "{}"],
    &["import", "markdown", "FOLDER/roadmaps/mine.toml"],
    &["import", "csv", "FOLDER/roadmaps/mine.toml"],
    &["import", "addresses", "FOLDER/roadmaps/mine.toml"],
    &["import", "toml", "FOLDER/roadmaps/mine.toml"],
    &["import", "toml", "FOLDER/roadmaps/mine.toml", "--id", "{}"],
    &["import", "toml", "FOLDER/roadmaps/mine.toml", "--progress"],
    &["import", "toml", "FOLDER/roadmaps/bytes.toml"],
    &["import", "{}", "{}"],
    &["prompt"],
    &["complete", "--", "waypost", "show", ""],
    &["export", "{}"],
    &["export", "html", "{}"],
    &["export", "json", "-o", "/nowhere/{}"],
    &["links", "check", "roadmap:mine"],
    &["links", "check", "{}"],
    &["journal", "verify"],
    &["sync", "{}"],
    &["config"],
    &["config", "check"],
    &["config", "get", "{}"],
    &["config", "set", "theme", "{}"],
    &["paths"],
    &["doctor"],
    &["completions", "bash"],
    &["completions", "fish"],
    &["completions", "{}"],
    &["man"],
    &["help"],
    &["{}"],
    &["list", "mine", "--theme", "{}"],
    &["list", "mine", "--lang", "{}"],
    &["list", "mine", "--{}"],
    &["list", "mine", "--state", "/nowhere/{}"],
    &["list", "mine", "--data", "/nowhere/{}"],
];

/// Runs a command in `folder`, in a form such as `--json`.
fn said(folder: &TempDir, words: &[&str], form: Option<&str>) -> Output {
    let place = folder.path().to_str().unwrap();
    let words = words.iter().map(|word| word.replace("{}", ARGUMENT).replace("FOLDER", place));
    let mut command = waypost(folder);
    command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
    command.env("EDITOR", ARGUMENT).env("BROWSER", ARGUMENT).env("TERM_PROGRAM", ARGUMENT);
    command.args(words).args(form).output().unwrap()
}

/// Nothing in `bytes` but letters that are shown, and line ends; where it `may_tab`, tabs.
#[track_caller]
fn assert_harmless(bytes: &[u8], may_tab: bool, what: &str) {
    let text = std::str::from_utf8(bytes).unwrap_or_else(|why| panic!("{what}: {why}"));
    let is_harmful = |c: char| is_unwelcome(c) && c != '\n' && !(may_tab && c == '\t');
    if let Some((before, after)) = text.split_once(is_harmful) {
        let nasty = text.chars().find(|c| is_harmful(*c));
        let line = before.lines().last().unwrap_or_default();
        let after: String = after.chars().take(20).collect();
        panic!("{what} says {nasty:?} between {line:?} and {after:?}");
    }
}

/// Has every command say what it has to say in this form.
#[track_caller]
fn assert_all_harmless(form: Option<&str>) {
    let folder = hostile();
    for words in COMMANDS {
        let output = said(&folder, words, form);
        let what = format!("{words:?} {form:?}");
        let may_tab = ["completions", "complete"].contains(&words[0]);
        assert_harmless(&output.stdout, may_tab, &what);
        assert_harmless(&output.stderr, may_tab, &format!("{what}, on standard error,"));
        let code = output.status.code();
        assert!(code.is_some_and(|code| code < 4), "{what} ends with {code:?}");
    }
}

#[test]
fn no_command_says_anything_that_a_terminal_would_obey() {
    assert_all_harmless(None);
}

#[test]
fn no_command_says_it_in_json() {
    assert_all_harmless(Some("--json"));
}

#[test]
fn no_command_says_it_in_words_for_screen_readers() {
    assert_all_harmless(Some("--linear"));
}

#[test]
fn every_command_is_tried_and_no_name_of_a_file_gets_into_a_script() {
    let folder = hostile();
    let script = said(&folder, &["completions", "bash"], None);
    assert!(!String::from_utf8_lossy(&script.stdout).contains("$(touch"), "a shell would run it");
    let help = said(&folder, &["--help"], None);
    let help = String::from_utf8(help.stdout).unwrap();
    let listed =
        help.split("Commands:\n").nth(1).unwrap().lines().map_while(|line| {
            line.strip_prefix("  ").and_then(|line| line.split_whitespace().next())
        });
    for command in listed {
        assert!(COMMANDS.iter().any(|words| words[0] == command), "{command} is not tried");
    }
}

#[test]
fn the_dialogue_says_nothing_that_a_terminal_would_obey() {
    let folder = hostile();
    let mut lines =
        "search fine\n1\nshow 1\nnote 1\nhistory\nlist mine\nprogress\nsearches\n".to_owned();
    for nasty in TERMINAL.iter().chain(MARKUP) {
        lines.extend([nasty, "\n", "search ", nasty, "\n"]);
    }
    let output = waypost(&folder).arg("--linear").write_stdin(lines).output().unwrap();
    assert_harmless(&output.stdout, false, "the dialogue");
    assert_harmless(&output.stderr, false, "the dialogue");
}
