//! Programs that are installed here.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::Environment;

/// Where the program called `name`, or given by its path, is; none where it cannot be found.
pub fn find_program(name: &str, environment: &Environment<'_>) -> Option<PathBuf> {
    if Path::new(name).components().count() > 1 {
        return Some(PathBuf::from(name)).filter(|path| is_program(path));
    }
    let folders = environment("PATH")?;
    let endings: &[&str] = if cfg!(windows) { &[".exe", ".cmd", ".bat"] } else { &[""] };
    let named = |folder: &Path| {
        let paths = endings.iter().map(|ending| folder.join(format!("{name}{ending}")));
        paths.into_iter().find(|path| is_program(path))
    };
    std::env::split_paths(&folders).find_map(|folder| named(&folder))
}

/// The first line that a program prints; none when it cannot be run or fails.
pub fn first_line_of(program: &str, arguments: &[&str]) -> Option<String> {
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null()).stderr(Stdio::null());
    let output = command.output().ok().filter(|output| output.status.success())?; // who asks says so
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.lines().next().map(|line| crate::text::clean(line).into_owned())
}

#[cfg(unix)]
fn is_program(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    path.metadata().is_ok_and(|file| file.is_file() && file.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_program(path: &Path) -> bool {
    path.is_file()
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn programs_are_found_where_a_shell_finds_them() {
        let folder = tempfile::tempdir().unwrap();
        std::os::unix::fs::symlink("/bin/sh", folder.path().join("there")).unwrap();
        std::fs::File::create(folder.path().join("no-program")).unwrap();
        let path = folder.path().as_os_str().to_owned();
        let find =
            |name: &str| find_program(name, &|asked| (asked == "PATH").then(|| path.clone()));
        assert_eq!(find("there"), Some(folder.path().join("there")));
        assert_eq!([find("elsewhere"), find("no-program")], [None, None]);
        assert_eq!(find("/bin/sh"), Some(PathBuf::from("/bin/sh")));
    }
}
