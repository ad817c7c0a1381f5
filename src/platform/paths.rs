//! Where everything is stored.

use std::path::{Path, PathBuf};

use directories::ProjectDirs;

use super::{Environment, variable};

/// Where everything is stored. A folder that is missing here cannot be had on this machine: what it
/// would hold is then kept in memory, and the program says so.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Paths {
    /// The folder of the learner's own data, with the roadmaps in `roadmaps`.
    pub data: Option<PathBuf>,
    /// The settings.
    pub config_file: Option<PathBuf>,
    /// The folder of the journal.
    pub state: Option<PathBuf>,
    /// The folder of what can be made again.
    pub cache: Option<PathBuf>,
}

/// The folders that the operating system sets aside for this program.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StandardFolders {
    /// For data of the user.
    pub data: Option<PathBuf>,
    /// For settings.
    pub config: Option<PathBuf>,
    /// For state that stays on this machine.
    pub state: Option<PathBuf>,
    /// For what can be made again.
    pub cache: Option<PathBuf>,
}

impl StandardFolders {
    /// Those of this machine; none for a user without a home.
    pub fn of_this_machine() -> Self {
        let Some(folders) = ProjectDirs::from("", "", "waypost") else { return Self::default() };
        // A relative `$HOME` would be another folder wherever the program is started.
        let whole = |folder: &Path| folder.is_absolute().then(|| folder.to_owned());
        // macOS and Windows know no folder for state.
        let state = folders.state_dir().unwrap_or_else(|| folders.data_local_dir());
        Self {
            data: whole(folders.data_dir()),
            config: whole(folders.config_dir()),
            state: whole(state),
            cache: whole(folders.cache_dir()),
        }
    }
}

impl Paths {
    /// The folder of the learner's own roadmaps.
    pub fn roadmaps(&self) -> Option<PathBuf> {
        self.data.as_ref().map(|folder| folder.join("roadmaps"))
    }

    /// The folder of the learner's own themes.
    pub fn themes(&self) -> Option<PathBuf> {
        self.data.as_ref().map(|folder| folder.join("themes"))
    }

    /// Finds the folders: what the options `--data` and `--state` say, else `WAYPOST_DATA_DIR` and
    /// `WAYPOST_STATE_DIR`, all four used as they are; else `waypost` in the `XDG_…_HOME` folders, on
    /// every system; else what the system says.
    ///
    /// A folder of data that is chosen also holds the settings.
    pub fn find(
        data_option: Option<PathBuf>,
        state_option: Option<PathBuf>,
        environment: &Environment<'_>,
        standard: StandardFolders,
    ) -> Self {
        let named = |name| variable(environment, name).map(PathBuf::from);
        // The XDG specification has relative paths ignored.
        let xdg = |name| named(name).filter(|p| p.is_absolute()).map(|p| p.join("waypost"));
        let chosen_data = data_option.or_else(|| named("WAYPOST_DATA_DIR"));
        let chosen_state = state_option.or_else(|| named("WAYPOST_STATE_DIR"));
        let config = chosen_data.clone().or_else(|| xdg("XDG_CONFIG_HOME")).or(standard.config);
        Self {
            data: chosen_data.or_else(|| xdg("XDG_DATA_HOME")).or(standard.data),
            config_file: config.map(|folder| folder.join("config.toml")),
            state: chosen_state.or_else(|| xdg("XDG_STATE_HOME")).or(standard.state),
            cache: xdg("XDG_CACHE_HOME").or(standard.cache),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn standard() -> StandardFolders {
        let folder = |name| Some(PathBuf::from("/home/me").join(name));
        StandardFolders {
            data: folder("data"),
            config: folder("config"),
            state: folder("state"),
            cache: folder("cache"),
        }
    }

    fn find(options: [Option<&str>; 2], environment: &[(&str, &str)]) -> [String; 4] {
        let lookup = |asked: &str| {
            environment.iter().find(|(name, _)| *name == asked).map(|(_, value)| (*value).into())
        };
        let [data, state] = options.map(|option| option.map(PathBuf::from));
        let paths = Paths::find(data, state, &lookup, standard());
        [paths.data, paths.config_file, paths.state, paths.cache]
            .map(|path| path.unwrap().to_str().unwrap().replace('\\', "/"))
    }

    #[test]
    fn the_systems_folders_are_the_last_resort() {
        let expected =
            ["/home/me/data", "/home/me/config/config.toml", "/home/me/state", "/home/me/cache"];
        assert_eq!(find([None, None], &[]), expected);
        let unset = [("WAYPOST_STATE_DIR", ""), ("XDG_STATE_HOME", "relative")];
        assert_eq!(find([None, None], &unset), expected);
    }

    #[cfg(unix)] // where a path without a drive is absolute
    #[test]
    fn xdg_folders_get_a_folder_of_ours_in_them() {
        let xdg = [
            ("XDG_DATA_HOME", "/x/data"),
            ("XDG_CONFIG_HOME", "/x/config"),
            ("XDG_STATE_HOME", "/x/state"),
            ("XDG_CACHE_HOME", "/x/cache"),
        ];
        let expected = [
            "/x/data/waypost",
            "/x/config/waypost/config.toml",
            "/x/state/waypost",
            "/x/cache/waypost",
        ];
        assert_eq!(find([None, None], &xdg), expected);
    }

    #[test]
    fn what_is_chosen_is_used_as_it_is_and_options_come_first() {
        let chosen = [
            ("WAYPOST_DATA_DIR", "env/data"),
            ("WAYPOST_STATE_DIR", "env/state"),
            ("XDG_CONFIG_HOME", "/x/config"),
            ("XDG_STATE_HOME", "/x/state"),
        ];
        let [data, config, state, _] = find([None, None], &chosen);
        assert_eq!([data, config, state], ["env/data", "env/data/config.toml", "env/state"]);
        let [data, config, state, _] = find([Some("d"), Some("s")], &chosen);
        assert_eq!([data, config, state], ["d", "d/config.toml", "s"]);
    }

    #[test]
    fn without_a_home_there_is_no_folder_unless_one_is_chosen() {
        let paths = Paths::find(None, Some("s".into()), &|_| None, StandardFolders::default());
        assert_eq!(paths, Paths { state: Some("s".into()), ..Paths::default() });
    }
}
