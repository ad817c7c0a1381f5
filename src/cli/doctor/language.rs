//! The language, the letters that the locale allows, and the time zone.

use super::finding::{Finding, Group, State};
use crate::catalog::Lang;
use crate::phrase::Phrase;
use crate::platform::{self, Environment};

/// What the variables of a locale are called, the one that decides first.
const LOCALE: [&str; 3] = ["LC_ALL", "LC_CTYPE", "LANG"];

pub(super) fn findings(environment: &Environment<'_>, lang: Lang) -> Vec<Finding> {
    let new = |about, state, value| Finding::new(Group::Language, about, state, value);
    let language = Phrase::new("doctor-language-is").with("code", lang.code());
    let mut findings = vec![new("doctor-language", State::Good, language)];
    findings.extend((!cfg!(windows)).then(|| locale(environment)));
    let offset = platform::now().offset().to_string();
    let zone = match platform::zone_name() {
        Some(name) => Phrase::new("doctor-zone").with("name", name).with("offset", offset),
        None => Phrase::new("doctor-zone-unnamed").with("offset", offset),
    };
    findings.push(new("doctor-time", State::Good, zone));
    findings
}

/// Which letters the locale allows. The program always writes UTF-8; others, such as the editor and tmux,
/// do as the locale says.
fn locale(environment: &Environment<'_>) -> Finding {
    let new = |state, value| Finding::new(Group::Language, "doctor-locale", state, value);
    let hint = || Phrase::new("doctor-hint-locale");
    let set = LOCALE.into_iter().find_map(|name| {
        let value = environment(name).filter(|value| !value.is_empty())?;
        Some((name, value.to_string_lossy().into_owned()))
    });
    let Some((name, value)) = set else {
        return new(State::Mend, Phrase::new("doctor-locale-unset")).mend(hint());
    };
    let letters = value.to_ascii_lowercase();
    let is_utf8 = letters.contains("utf-8") || letters.contains("utf8");
    // Where macOS names no letters, they are UTF-8.
    let is_utf8 = is_utf8 || (cfg!(target_os = "macos") && !value.contains('.'));
    let said = |id| Phrase::new(id).with("name", name).with("value", value.clone());
    if is_utf8 {
        new(State::Good, said("doctor-locale-good"))
    } else {
        new(State::Mend, said("doctor-locale-other")).mend(hint())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(not(target_os = "macos"))]
    #[test]
    fn a_locale_without_utf_8_can_be_mended() {
        let state = |name: &'static str, value: &'static str| {
            locale(&move |asked| (asked == name).then(|| value.into())).state
        };
        assert_eq!(state("LANG", "th_TH.UTF-8"), State::Good);
        assert_eq!(state("LC_ALL", "C.utf8"), State::Good);
        for value in ["C", "POSIX", "ru_RU.KOI8-R", ""] {
            assert_eq!(state("LANG", value), State::Mend, "{value}");
        }
    }
}
