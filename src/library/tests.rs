//! Real files: what is found, what is left out and why, and what the cache is good for.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use super::*;
use crate::store::replace_file;

const HEAD: &str = "format = 1\nid = \"ID\"\ntitle = \"T\"\nsummary = \"S.\"\nlanguages = [\"en\"]\n\
    added = \"1\"\n[[section]]\nid = \"s\"\ntitle = \"S\"\n";

/// A roadmap called `id` with a resource of the same name.
fn roadmap(id: &str) -> String {
    let resource =
        format!("[[section.resource]]\nid = \"{id}-x\"\nkind = \"paper\"\ntitle = \"X {id}\"\n");
    HEAD.replace("ID", id) + &resource
}

fn write(path: &Path, text: impl AsRef<[u8]>) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    replace_file(path, text.as_ref()).unwrap();
}

fn library(folder: &TempDir) -> Library {
    Library::new(Some(folder.path().join("roadmaps")), Some(folder.path().join("cache")))
}

fn load(folder: &TempDir) -> Loaded {
    library(folder).load().unwrap()
}

fn reasons(loaded: &Loaded) -> Vec<(String, &'static str)> {
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    loaded.left_out.iter().map(|one| (name(&one.path), one.phrase().id)).collect()
}

#[test]
fn without_a_folder_or_with_an_empty_one_there_is_what_is_built_in() {
    let folder = tempfile::tempdir().unwrap();
    let built_in = builtin::catalog().unwrap();
    for _ in 0..2 {
        let loaded = load(&folder);
        assert!(loaded.catalog == built_in && loaded.left_out.is_empty());
        fs::create_dir_all(folder.path().join("roadmaps/empty")).unwrap();
    }
    assert!(Library::default().load().unwrap().catalog == built_in);
}

#[test]
fn files_and_folders_are_roadmaps_in_the_order_of_their_names() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join("roadmaps").join(name);
    write(&path("z.toml"), roadmap("z"));
    let text = roadmap("m");
    let (root, section) = text.split_once("[[section]]\n").unwrap();
    write(&path("m/roadmap.toml"), format!("{root}sections = [\"s\"]\n"));
    write(&path("m/s.toml"), section.replace("[[section.", "[["));
    for not_ours in [".hidden.toml", "README.md", "notes/page.md", "m/notes.txt", "z.toml~"] {
        write(&path(not_ours), "no roadmap");
    }
    let loaded = load(&folder);
    assert_eq!(loaded.left_out, []);
    let ids: Vec<&str> = loaded.catalog.roadmaps.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(ids[ids.len() - 2..], ["m", "z"]);
    assert!(loaded.catalog.find("m-x").is_some());
}

#[test]
fn what_is_wrong_leaves_out_that_one_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join("roadmaps").join(name);
    write(&path("good.toml"), roadmap("good"));
    write(&path("broken.toml"), "format = 1\nid = ");
    write(&path("latin.toml"), b"format = 1\nid = \"caf\xe9\"");
    write(&path("lone/section.toml"), "id = \"s\"\n");
    write(&path("clash.toml"), roadmap("clash").replace("clash-x", "good-x"));
    fs::create_dir_all(path("folder.toml/inner")).unwrap();
    fs::create_dir_all(path("pit/roadmap.toml")).unwrap();
    fs::File::create(path("endless.toml")).unwrap().set_len(read::MOST + 1).unwrap();
    let loaded = load(&folder);
    let clash =
        if loaded.catalog.find_roadmap("good").is_some() { "clash.toml" } else { "good.toml" };
    let expected = [
        ("broken.toml", "own-mistakes"),
        ("endless.toml", "own-too-long"),
        ("good.toml", "own-mistakes"),
        ("latin.toml", "own-mistakes"),
        ("lone", "own-no-root"),
        ("pit", "own-no-file"),
    ];
    assert_eq!(clash, "good.toml", "the first one in the order of names is there");
    let reasons = reasons(&loaded);
    let told: Vec<(&str, &str)> = reasons.iter().map(|(name, id)| (name.as_str(), *id)).collect();
    assert_eq!(told, expected);
    assert!(loaded.catalog.find("good-x").is_some());
}

#[cfg(unix)]
#[test]
fn what_would_make_the_program_wait_or_go_round_is_refused() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join("roadmaps").join(name);
    write(&path("good.toml"), roadmap("good"));
    let pipe = path("pipe.toml");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    symlink(path("loop.toml"), path("loop.toml")).unwrap();
    symlink(path("gone"), path("dangling.toml")).unwrap();
    symlink("..", path("up")).unwrap();
    symlink("/dev/zero", path("zero.toml")).unwrap();
    symlink(path("good.toml"), path("again.toml")).unwrap();
    fs::create_dir(path("shut")).unwrap();
    fs::set_permissions(path("shut"), fs::Permissions::from_mode(0o000)).unwrap();
    let loaded = load(&folder);
    let reasons = reasons(&loaded);
    let of = |name: &str| reasons.iter().find(|(of, _)| of == name).map(|(_, id)| *id);
    assert_eq!(of("pipe.toml"), Some("own-no-file"));
    assert_eq!(of("zero.toml"), Some("own-no-file"));
    assert_eq!(of("loop.toml"), Some("own-refused"));
    assert_eq!(of("dangling.toml"), Some("own-refused"));
    // `again.toml` is the same roadmap: whichever comes second is left out.
    assert_eq!((of("again.toml"), of("good.toml")), (None, Some("own-mistakes")));
    assert_eq!(of("up"), None, "a folder without TOML files is not for us");
    assert!(loaded.catalog.find("good-x").is_some());
}

/// A roadmap that is large enough for the cache.
fn large(id: &str) -> String {
    let one = |n: usize| {
        format!(
            "[[section.resource]]\nid = \"{id}-{n}\"\nkind = \"paper\"\ntitle = \"Внимание {n}\"\nurl = \"https://example.org/{id}/{n}\"\n"
        )
    };
    HEAD.replace("ID", id) + &(0..1000).map(one).collect::<String>()
}

fn cached(folder: &TempDir) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder.path().join("cache/roadmaps"));
    entries.map(|all| all.map(|one| one.unwrap().path()).collect()).unwrap_or_default()
}

#[test]
fn a_large_roadmap_is_the_same_from_the_cache() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("roadmaps/large.toml");
    write(&path, large("large"));
    write(&folder.path().join("roadmaps/small.toml"), roadmap("small"));
    let first = load(&folder);
    assert_eq!(first.left_out, []);
    let files = cached(&folder);
    assert_eq!(files.len(), 1, "what is small is not worth it");
    // That it is read from there: with a text that the file does not have.
    let packed = fs::read(&files[0]).unwrap();
    let found = find::one(&path).unwrap().unwrap();
    let cache = Cache::new(Some(folder.path().join("cache")));
    assert!(cache.find(&found).is_some());
    let again = load(&folder);
    assert!(again.catalog == first.catalog);
    assert_eq!(fs::read(&files[0]).unwrap(), packed);
}

#[test]
fn a_damaged_file_of_the_cache_is_passed_over_and_written_anew() {
    let folder = tempfile::tempdir().unwrap();
    write(&folder.path().join("roadmaps/large.toml"), large("large"));
    let first = load(&folder).catalog;
    let file = cached(&folder).remove(0);
    let good = fs::read(&file).unwrap();
    let mut broken: Vec<Vec<u8>> =
        vec![Vec::new(), b"\0".repeat(100), good[..good.len() / 2].to_vec()];
    for at in (0..good.len()).step_by(good.len() / 50) {
        let mut damaged = good.clone();
        damaged[at] ^= 0x10;
        broken.push(damaged);
    }
    for damaged in broken {
        write(&file, &damaged);
        let loaded = load(&folder);
        assert!(loaded.catalog == first && loaded.left_out.is_empty());
        assert_eq!(fs::read(&file).unwrap(), good);
    }
}

#[test]
fn a_changed_file_is_read_anew_and_a_cache_that_cannot_be_written_is_no_failure() {
    let folder = tempfile::tempdir().unwrap();
    write(&folder.path().join("cache"), "in the way");
    let path = folder.path().join("roadmaps/large.toml");
    write(&path, large("large"));
    let mut library = library(&folder);
    assert!(library.load().unwrap().catalog.find("large-7").is_some());
    fs::remove_file(folder.path().join("cache")).unwrap();
    write(&path, large("large").replace("large-7\"", "large-seven\""));
    for loaded in [library.load().unwrap(), load(&folder), load(&folder)] {
        assert!(loaded.catalog.find("large-7").is_none());
        assert!(loaded.catalog.find("large-seven").is_some());
    }
    fs::remove_file(&path).unwrap();
    assert!(library.load().unwrap().catalog == builtin::catalog().unwrap());
}
