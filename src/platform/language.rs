//! The language that the environment asks for.

use super::{Environment, variable};
use crate::catalog::Lang;

/// The language of display that the locale of `environment` asks for: the first that is set of
/// `LC_ALL`, `LC_MESSAGES` and `LANG`. None when nothing is written in its language.
pub fn language(environment: &Environment<'_>) -> Option<Lang> {
    let named = |name| variable(environment, name);
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(named)?;
    of_locale(locale.to_str()?)
}

/// The language of a locale, such as `th_TH.UTF-8`, or of a language tag, such as `zh-Hant-TW`.
fn of_locale(locale: &str) -> Option<Lang> {
    let name = locale.split(['.', '@']).next()?.to_ascii_lowercase();
    let mut parts = name.split(['_', '-']);
    let language = parts.next()?;
    match (language, parts.next()) {
        // Where the characters are not named, the country says which are read there.
        ("zh", None | Some("hant" | "tw" | "hk" | "mo")) => Some(Lang::ZhHant),
        _ => Lang::from_code(language),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(environment: &[(&str, &str)]) -> Option<Lang> {
        language(&|asked| {
            environment.iter().find(|(name, _)| *name == asked).map(|(_, value)| (*value).into())
        })
    }

    #[test]
    fn the_locale_names_the_language() {
        for (locale, lang) in [
            ("th_TH.UTF-8", Some(Lang::Th)),
            ("RU_ru", Some(Lang::Ru)),
            ("te", Some(Lang::Te)),
            ("en_GB.UTF-8@euro", Some(Lang::En)),
            ("zh_TW.UTF-8", Some(Lang::ZhHant)),
            ("zh_HK", Some(Lang::ZhHant)),
            ("zh_Hant_SG", Some(Lang::ZhHant)),
            ("zh-Hant-TW", Some(Lang::ZhHant)),
            ("zh_Hans_HK", None),
            ("zh_CN.UTF-8", None),
            ("zh", Some(Lang::ZhHant)),
            ("de_DE", None),
            ("C.UTF-8", None),
            ("POSIX", None),
        ] {
            assert_eq!(asked(&[("LANG", locale)]), lang, "{locale}");
        }
    }

    #[test]
    fn the_first_variable_that_is_set_decides() {
        let (all, messages, lang) = (("LC_ALL", "C"), ("LC_MESSAGES", "th_TH"), ("LANG", "ru_RU"));
        assert_eq!(asked(&[lang, messages, all]), None);
        assert_eq!(asked(&[lang, messages, ("LC_ALL", "")]), Some(Lang::Th));
        assert_eq!(asked(&[lang]), Some(Lang::Ru));
        assert_eq!(asked(&[]), None);
    }
}
