//! Every language says all that English says, in its own words and in the room there is.

use waypost::catalog::Lang;

#[expect(dead_code, reason = "the test reads the files, it prints no list of them")]
#[path = "../../examples/locales/main.rs"]
mod tool;

/// Languages into which not all texts are translated yet: what they lack is said in English.
const UNFINISHED: [Lang; 4] = [Lang::Ru, Lang::Th, Lang::Te, Lang::ZhHant];

/// What is wrong with the texts in `lang`, apart from what is missing, and what is.
fn faults(lang: Lang) -> (Vec<String>, Vec<String>) {
    let faults = tool::faults_of(lang).unwrap().into_iter();
    faults.partition(|fault| !fault.ends_with("is missing"))
}

#[test]
fn what_is_translated_has_the_values_plurals_letters_and_width_that_it_needs() {
    for lang in Lang::ALL {
        let (wrong, _) = faults(lang);
        assert!(wrong.is_empty(), "{lang}.ftl:\n{}", wrong.join("\n"));
    }
}

#[test]
fn a_finished_language_lacks_no_text() {
    for lang in Lang::ALL {
        let (_, missing) = faults(lang);
        println!("{lang}: {} texts are missing\n{}", missing.len(), missing.join("\n"));
        let may_lack = UNFINISHED.contains(&lang);
        assert!(may_lack || missing.is_empty(), "{lang}: {}", missing.join("\n"));
    }
}
