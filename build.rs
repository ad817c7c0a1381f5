//! Checks the roadmap database and packs it into the program.
//!
//! The checker is the program's own, mounted here: a mistake in `data/` fails the build with file,
//! line, column and hint. Two files are written for `src/builtin.rs` to embed: the packed catalog,
//! and a list of the TOML files themselves.

use std::env;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

#[expect(dead_code, unreachable_pub, unused_imports, reason = "the build needs only the checker")]
#[path = "src"]
mod src {
    pub mod address;
    pub mod catalog;
    pub mod text;
}

use src::{address, catalog, text};

#[path = "build/breaks.rs"]
mod breaks;

use catalog::{RoadmapFiles, SourceFile};
use serde::Deserialize;

/// The texts of the interface in Thai: where their lines may break is marked, as it is noted in the catalog.
const THAI: &str = "assets/locales/th.ftl";

fn main() -> Result<(), Box<dyn Error>> {
    watch();
    let Database { edition, roadmaps } = read_database()?;
    let roadmaps = read_roadmaps(Path::new("data/roadmaps"), &roadmaps)?;
    let mut catalog = match catalog::proofread(&edition, &roadmaps) {
        Ok(catalog) => catalog,
        Err(problems) => return Err(refuse(&problems).into()),
    };
    breaks::note(&mut catalog);
    write("th.ftl", breaks::mark_thai(&read_file(Path::new(THAI))?.text).as_bytes())?;
    let packed = postcard::to_stdvec(&catalog)?;
    write("catalog.bin", &packed)?;
    let mut code = embed(&edition, &roadmaps)?;
    writeln!(code, "const FINGERPRINT: &str = \"{:016x}\";", fingerprint(&packed))?;
    write("sources.rs", code.as_bytes())
}

/// The 64-bit FNV-1a hash: only to tell one edition of the database from another.
fn fingerprint(packed: &[u8]) -> u64 {
    packed.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// Tells cargo what the result depends on.
fn watch() {
    for path in [
        "build.rs",
        "build",
        "data",
        "src/text",
        "src/text.rs",
        "src/address.rs",
        "src/catalog",
        "src/catalog.rs",
        THAI,
    ] {
        println!("cargo::rerun-if-changed={path}");
    }
}

/// Shows every mistake as an error of the build.
fn refuse(problems: &[catalog::Problem]) -> &'static str {
    for problem in problems {
        let lines = problem.to_string();
        println!("cargo::error={}", lines.replace("\n  ", " -- "));
    }
    "the roadmap database has mistakes, see above"
}

#[expect(clippy::disallowed_methods, reason = "a build that is cut off starts again")]
fn write(name: &str, content: &[u8]) -> Result<(), Box<dyn Error>> {
    Ok(fs::write(PathBuf::from(env::var("OUT_DIR")?).join(name), content)?)
}

/// What `data/database.toml` says of the database as a whole.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Database {
    edition: String,
    /// The folders of `data/roadmaps`, in the order in which they are shown.
    roadmaps: Vec<String>,
}

fn read_database() -> Result<Database, Box<dyn Error>> {
    let file = read_file(Path::new("data/database.toml"))?;
    Ok(toml::from_str(&file.text).map_err(|why| format!("{}: {why}", file.path))?)
}

/// Every folder of `top`, in the order of `names`; one that is not named is a mistake.
fn read_roadmaps(top: &Path, names: &[String]) -> Result<Vec<RoadmapFiles>, Box<dyn Error>> {
    for folder in fs::read_dir(top)? {
        let name = folder?.file_name();
        if !names.iter().any(|known| name == known.as_str()) {
            let name = name.display();
            return Err(format!("data/database.toml does not list the roadmap {name}").into());
        }
    }
    names.iter().map(|name| read_roadmap(&top.join(name))).collect()
}

fn read_roadmap(folder: &Path) -> Result<RoadmapFiles, Box<dyn Error>> {
    let mut sections = Vec::new();
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| entry.map(|e| e.path())).collect::<Result<_, _>>()?;
    paths.sort();
    for path in paths {
        if path.file_name().is_some_and(|name| name != "roadmap.toml") {
            sections.push(read_file(&path)?);
        }
    }
    Ok(RoadmapFiles { root: read_file(&folder.join("roadmap.toml"))?, sections })
}

fn read_file(path: &Path) -> Result<SourceFile, Box<dyn Error>> {
    let text = fs::read_to_string(path).map_err(|why| format!("{}: {why}", path.display()))?;
    Ok(SourceFile { path: path.display().to_string().replace('\\', "/"), text })
}

/// Rust source that embeds every TOML file by name.
fn embed(edition: &str, roadmaps: &[RoadmapFiles]) -> Result<String, Box<dyn Error>> {
    let here = env::var("CARGO_MANIFEST_DIR")?;
    let mut code = String::new();
    writeln!(code, "const EDITION: &str = {edition:?};")?;
    writeln!(code, "const SOURCES: &[EmbeddedRoadmap] = &[")?;
    let file = |path: &str| {
        let absolute = Path::new(&here).join(path);
        format!("({path:?}, include_str!({:?}))", absolute.display().to_string())
    };
    for roadmap in roadmaps {
        let sections: Vec<String> = roadmap.sections.iter().map(|f| file(&f.path)).collect();
        let sections = sections.join(", ");
        let root = file(&roadmap.root.path);
        writeln!(code, "EmbeddedRoadmap {{ root: {root}, sections: &[{sections}] }},")?;
    }
    writeln!(code, "];")?;
    Ok(code)
}
