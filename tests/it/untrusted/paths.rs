//! Names that would lead out of the folders of the program.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::support::{folder, run, waypost, write};

const NAMES: [&str; 8] =
    ["../x", "../../x", "/tmp/x", "a/../../x", "..", ".", "C:\\x", "x\\..\\..\\y"];

/// All that is in `folder`, at any depth.
fn all_in(folder: &Path) -> BTreeSet<PathBuf> {
    let mut found = BTreeSet::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(all_in(&path));
        }
        found.insert(path);
    }
    found
}

#[test]
fn no_name_leads_out_of_the_folders() {
    let outside = folder();
    let inside = tempfile::tempdir_in(outside.path()).unwrap();
    let id = |name: &str| {
        format!(
            "format = 1\nid = '{name}'\ntitle = \"T\"\nsummary = \"S.\"\nlanguages = [\"en\"]\nadded = \"1\"\n\
             sections = ['{name}']\n[[section]]\nid = '{name}'\ntitle = \"T\"\n"
        )
    };
    for (at, name) in NAMES.into_iter().enumerate() {
        write(&inside.path().join(format!("roadmaps/r{at}.toml")), id(name));
        write(&inside.path().join(format!("roadmaps/f{at}/roadmap.toml")), id(name));
    }
    // What a section of such a name would be read from.
    write(&outside.path().join("x.toml"), "id = \"x\"\ntitle = \"Found it\"\n");
    let mut before = all_in(outside.path());
    before.retain(|path| !path.starts_with(inside.path()));
    let listed = waypost(&inside).arg("roadmaps").output().unwrap();
    assert!(!String::from_utf8_lossy(&listed.stdout).contains("Found it"));
    for name in NAMES {
        for command in [
            format!("done {name}"),
            format!("note {name} text"),
            format!("show {name}"),
            format!("export toml {name}"),
            format!("list {name}"),
            format!("links check roadmap:{name}"),
            format!("config set theme {name}"),
            format!("roadmaps --theme {name}"),
            format!("search x --keep {name}"),
        ] {
            let code = run(&inside, &command).get_output().status.code();
            assert!(code.is_some_and(|code| code < 4), "{command}");
        }
    }
    let mut after = all_in(outside.path());
    after.retain(|path| !path.starts_with(inside.path()));
    assert_eq!(after, before, "nothing was written beside the folders");
}
