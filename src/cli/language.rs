//! Which language to speak: known before the arguments are read, since they are described and refused in it.

use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

use crate::catalog::Lang;
use crate::config::{Known, Mistakes, Settings, read};
use crate::platform::{self, Environment, Paths, StandardFolders};
use crate::store::{ConfigFile, Store};

/// The language of display, of titles and texts and of the interface: that which `arguments` ask for, else
/// that of the settings, else that which an older version noted in the session, else that of the locale, else
/// English. What cannot be read here is reported by who needs it.
pub fn language(arguments: &[OsString], environment: &Environment<'_>) -> Lang {
    let asked = value_of("--lang", arguments).and_then(OsStr::to_str);
    asked
        .and_then(Lang::from_code)
        .or_else(|| chosen(arguments, environment))
        .or_else(|| platform::language(environment))
        .unwrap_or(Lang::En)
}

/// The language that was chosen for good.
fn chosen(arguments: &[OsString], environment: &Environment<'_>) -> Option<Lang> {
    let folder = |option| value_of(option, arguments).map(PathBuf::from);
    let standard = StandardFolders::of_this_machine();
    let paths = Paths::find(folder("--data"), folder("--state"), environment, standard);
    let mut settings = Settings::default();
    if let Some(file) = paths.config_file.map(ConfigFile::at)
        && let Ok(Some(bytes)) = file.read()
    {
        let text = String::from_utf8_lossy(&bytes);
        settings.lay_file(read(&text, &Known::default(), &mut Mistakes::of(&text)));
    }
    if let Some(Ok(session)) = paths.state.map(|state| Store::open(state).session()) {
        settings.lay_session(&session);
    }
    settings.config().language
}

/// What stands behind `option`: `--lang th` or `--lang=th`. Whether it may stand there is decided later.
fn value_of<'a>(option: &str, arguments: &'a [OsString]) -> Option<&'a OsStr> {
    let options = arguments.iter().take_while(|argument| *argument != "--");
    let (at, argument) = options.enumerate().find(|(_, argument)| {
        let name =
            argument.to_str().map(|text| text.split_once('=').map_or(text, |(name, _)| name));
        name == Some(option)
    })?;
    let joined = argument.to_str()?.split_once('=').map(|(_, value)| OsStr::new(value));
    joined.or_else(|| arguments.get(at + 1).map(OsString::as_os_str))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(arguments: &[&str], locale: &'static str) -> Lang {
        let state = tempfile::tempdir().unwrap();
        let environment = |name: &str| match name {
            "LANG" => Some(locale.into()),
            "WAYPOST_STATE_DIR" => Some(state.path().into()),
            _ => None,
        };
        let arguments: Vec<OsString> = arguments.iter().map(OsString::from).collect();
        language(&arguments, &environment)
    }

    #[test]
    fn an_option_says_more_than_the_locale_wherever_it_stands() {
        assert_eq!(found(&["waypost"], "ru_RU.UTF-8"), Lang::Ru);
        assert_eq!(found(&["waypost"], "C"), Lang::En);
        assert_eq!(found(&["waypost", "list", "--lang", "th"], "ru_RU"), Lang::Th);
        assert_eq!(found(&["waypost", "--lang=ZH-hant", "list"], "ru_RU"), Lang::ZhHant);
        assert_eq!(found(&["waypost", "--lang", "tlh"], "ru_RU"), Lang::Ru);
        assert_eq!(found(&["waypost", "--lang"], "ru_RU"), Lang::Ru);
        assert_eq!(found(&["waypost", "search", "--", "--lang", "th"], "ru_RU"), Lang::Ru);
    }
}
