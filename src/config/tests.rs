//! What stands in the file, and who has the last word.

use super::*;
use crate::catalog::Lang;
use crate::progress::{RestDays, Session};
use crate::symbols::Symbols;

fn known() -> Known {
    Known { themes: ["auto", "dark", "light"].map(str::to_owned).to_vec(), ..Known::default() }
}

fn written(text: &str) -> (InFile, Vec<Mistake>) {
    let mut mistakes = Mistakes::of(text);
    let written = read(text, &known(), &mut mistakes);
    (written, mistakes.into_sorted())
}

fn config(text: &str) -> Config {
    let (written, mistakes) = written(text);
    assert_eq!(mistakes, [], "{text}");
    let mut settings = Settings::default();
    settings.lay_file(written);
    settings.config()
}

/// `line:column id hint-id` of each mistake in `text`.
fn mistakes(text: &str) -> Vec<String> {
    let told = |mistake: Mistake| {
        let nearest = mistake.hint.values.first().map(|(_, value)| value.to_string());
        let Mistake { line, column, what, hint, .. } = mistake;
        format!("{line}:{column} {} {} {}", what.id, hint.id, nearest.unwrap_or_default())
    };
    written(text).1.into_iter().map(told).collect()
}

#[test]
fn what_is_not_written_is_as_it_always_was() {
    let config = config("# nothing but a comment\n");
    assert_eq!(config, Config::default());
    assert_eq!((config.language, config.theme.as_str()), (None, "auto"));
    assert!(config.mouse && config.title && config.remember_openings && !config.linear);
}

#[test]
fn every_kind_of_value_is_read() {
    let config = config(
        "language = \"zh-hant\"\ntheme = \"light\"\nsymbols = \"ascii\"\nhyperlinks = \"never\"\n\
         linear = true\nrest-days = [\"sun\", \"sat\"]\n",
    );
    assert_eq!((config.language, config.theme.as_str()), (Some(Lang::ZhHant), "light"));
    assert_eq!((config.symbols, config.hyperlinks), (Some(Symbols::Ascii), Hyperlinks::Never));
    assert!(config.linear);
    assert_eq!(config.rest_days, RestDays::from_names(["sat", "sun"]));
}

#[test]
fn all_mistakes_are_told_at_once_each_with_its_place_and_what_to_write() {
    let text = "langage = \"en\"\ntheme = \"lihgt\"\nmouse = \"yes\"\nrest-days = [\"sun\", 3, \"may\"]\n\
                zzz = 1\nkeys = 4\nhyperlinks = \"perhaps\"\n";
    assert_eq!(
        mistakes(text),
        [
            "1:1 config-unknown hint-did-you-mean language",
            "2:9 config-no-choice hint-did-you-mean light",
            "3:9 config-wrong-kind config-write-switch ",
            "4:21 config-wrong-kind config-write-words \"mon\", \"tue\", \"wed\", \"thu\", \"fri\", \"sat\", \"sun\"",
            "4:24 config-no-choice config-write-words \"mon\", \"tue\", \"wed\", \"thu\", \"fri\", \"sat\", \"sun\"",
            "5:1 config-unknown config-unknown.hint ",
            "6:8 config-no-keys config-no-keys.hint ",
            "7:14 config-no-choice config-write-word \"auto\", \"always\", \"never\"",
        ]
    );
    let (written, mistakes) = written(text);
    assert_eq!(written, InFile::default());
    assert_eq!(mistakes[0].excerpt, "langage = \"en\"\n^");
}

#[test]
fn what_is_no_toml_is_told_too_and_the_rest_is_still_looked_at() {
    let told = mistakes("theme = \nmouse = 1\nmouse = true\n");
    let has = |id: &str| told.iter().any(|mistake| mistake.contains(id));
    assert_eq!(told.iter().filter(|mistake| mistake.starts_with("1:")).count(), 1, "{told:?}");
    assert!(has("1:") && has("config-no-toml") && has("2:9 config-wrong-kind"), "{told:?}");
    assert!(told.iter().any(|mistake| mistake.starts_with("3:1 config-no-toml")), "{told:?}");
}

#[test]
fn what_is_no_text_is_told_by_its_place() {
    let mistakes = check(b"mouse = true\ntheme = \"\xff\"\n", &known()).unwrap_err();
    assert_eq!((mistakes[0].line, mistakes[0].column), (2, 10));
    assert!(check(b"\xef\xbb\xbfmouse = false\n", &known()).is_ok());
}

#[test]
fn every_default_can_be_written_in_the_file() {
    for setting in Setting::ALL {
        let line = format!("{} = {}\n", setting.name(), setting.default_value());
        let (written, mistakes) = written(&line);
        assert_eq!(mistakes, [], "{line}");
        assert_eq!(written.values.get(setting), Some(&setting.default_value()), "{line}");
    }
}

#[test]
fn the_table_of_keys_is_handed_on_with_its_places() {
    let text = "[keys]\npreset = \"plain\"\n[keys.browse]\ndone = [\"space\", \"x\"]\n";
    let keys = config(text).keys;
    let names: Vec<&str> = keys.iter().map(|entry| entry.name.as_str()).collect();
    assert_eq!(names, ["preset", "browse"]);
    let Content::Table(browse) = &keys[1].value.content else { panic!("{keys:?}") };
    let Content::List(chords) = &browse[0].value.content else { panic!("{browse:?}") };
    assert_eq!(text.get(chords[1].span.clone()), Some("\"x\""));
}

#[test]
fn the_flag_comes_before_the_environment_that_before_the_file_and_the_screen_before_all() {
    let mut settings = Settings::default();
    let theme = |settings: &Settings| {
        let (value, layer) = settings.get(Setting::Theme);
        (value.as_word().to_owned(), layer)
    };
    assert_eq!(theme(&settings), ("auto".into(), Layer::Default));
    settings.lay(Layer::Flag, Setting::Theme, Value::word("dark"));
    settings.lay(Layer::Environment, Setting::Theme, Value::word("none"));
    settings.lay_file(written("theme = \"light\"").0);
    settings.lay_session(&Session { theme: Some("none".into()), ..Session::default() });
    assert_eq!(theme(&settings), ("dark".into(), Layer::Flag));
    settings.choose(Setting::Theme, Value::word("light"));
    assert_eq!(theme(&settings), ("light".into(), Layer::File));
    settings.lay_file(InFile::default());
    assert_eq!(theme(&settings), ("auto".into(), Layer::Default));
}

#[test]
fn what_an_older_version_kept_counts_until_the_file_says_something() {
    let kept = Session {
        language: Some("th".into()),
        theme: Some("light".into()),
        ignores_openings: true,
        rest_days: vec!["sun".into()],
        ..Session::default()
    };
    let mut settings = Settings::default();
    settings.lay_session(&kept);
    let config = settings.config();
    assert_eq!((config.language, config.theme.as_str()), (Some(Lang::Th), "light"));
    assert!(!config.remember_openings && config.rest_days.is_any());
    let mut again = Session::default();
    settings.keep_in(&mut again);
    assert_eq!(again, kept);
    settings.lay_file(written("theme = \"dark\"").0);
    settings.choose(Setting::RestDays, Value::Words(Vec::new()));
    settings.keep_in(&mut again);
    assert_eq!((again.theme, again.rest_days.len()), (None, 0));
    assert_eq!(again.language.as_deref(), Some("th"));
}
