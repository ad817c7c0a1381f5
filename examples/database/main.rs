//! Writes `docs/database.md`, what is in the built-in roadmaps: `cargo run --example database`.
//!
//! The figures are those of `waypost check --report`, and a test compares them with the file: after a
//! change of the roadmaps, run this again.

mod markdown;
mod shared;

use std::error::Error;
use std::ffi::OsString;
use std::path::Path;

use markdown::{Figures, figures};
use waypost::builtin;
use waypost::cli::Invocation;
use waypost::config::Known;
use waypost::i18n::Texts;
use waypost::store::replace_file;

fn main() -> Result<(), Box<dyn Error>> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/database.md");
    Ok(replace_file(&file, page()?.as_bytes())?)
}

/// The whole page.
pub(crate) fn page() -> Result<String, Box<dyn Error>> {
    let head = format!(
        "# What is in the database\n\n\
         The roadmaps that are built into Waypost, edition {}, in figures. `cargo run --example database` writes this\n\
         page, from `waypost check --report --json` and from the roadmaps themselves.\n",
        builtin::edition()
    );
    let page = [head, figures(&report()?), shared::list(&builtin::catalog()?)];
    Ok(page.join("\n"))
}

/// What `waypost check --report --json` says.
fn report() -> Result<Figures, Box<dyn Error>> {
    let texts = Texts::english();
    let arguments = ["waypost", "check", "--report", "--json"].map(OsString::from);
    let nowhere = |_: &str| None;
    let invocation = Invocation::parse(arguments, &nowhere, &Known::default(), &texts)
        .map_err(|report| report.notes.join("\n"))?;
    Ok(serde_json::from_str(&invocation.run(&nowhere, &texts).data)?)
}
