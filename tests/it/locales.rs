//! Every language says all that English says, in its own words and in the room there is.

use waypost::catalog::Lang;

#[expect(dead_code, reason = "the test reads the files, it prints no list of them")]
#[path = "../../examples/locales/main.rs"]
mod tool;

#[test]
fn every_language_has_every_text_with_its_values_plurals_letters_and_width() {
    for lang in Lang::ALL {
        let faults = tool::faults_of(lang).unwrap();
        assert!(faults.is_empty(), "{lang}.ftl:\n{}", faults.join("\n"));
    }
}
