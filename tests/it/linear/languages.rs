//! The dialogue in every language of the contents.

use waypost::catalog::Lang;

use super::talk::{said, talk};
use crate::support::{folder, output, waypost};

/// Goes through everything that has many texts.
const TOUR: [&str; 22] = [
    "r", "1", "i", "b", "2", "i", "b", "3", "i", "b", "4", "2", "i", "1", "W", "more all", ":list",
    "more all", "n", "S all", "more all", "E",
];

#[test]
fn nothing_but_text_is_written_in_any_language() {
    for lang in Lang::ALL {
        let folder = folder();
        let language = format!("L {}", lang.code());
        let tour: Vec<&str> = std::iter::once(language.as_str()).chain(TOUR).collect();
        let said = said(&folder, &tour); // which looks at every letter
        assert!(said.lines().count() > 1000, "{lang:?}");
        assert!(said.lines().all(|line| !line.ends_with(' ') && !line.is_empty()), "{lang:?}");
    }
}

#[test]
fn the_language_is_changed_and_remembered() {
    let folder = folder();
    let said = talk(&folder, &["L ru", "1", "L xx"]);
    assert!(said.contains("\n3. Основы LLM, ") || said.contains("Основы"), "{said}");
    assert!(
        said.ends_with(
            "ошибка: на `xx` Waypost не говорит\nподсказка: есть en, ru, th, te, zh-Hant\n"
        ),
        "{said}"
    );
    let again = waypost(&folder).arg("--linear").write_stdin("q\n").assert().success();
    assert!(output(&again).contains("Основы"));
}
