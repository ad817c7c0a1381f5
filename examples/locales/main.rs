//! Says what is wrong with the translations: `cargo run --example locales`, or with the names of
//! languages behind it, only those; `cargo run --example locales -- missing th` prints the English texts
//! that are still to be translated.
//!
//! It reads the files in `assets/locales` as they are now: nothing is compiled anew after a change.

mod limits;
mod review;
mod script;

use std::error::Error;
use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use review::{Texts, faults, texts};
use waypost::catalog::Lang;

fn main() -> Result<(), Box<dyn Error>> {
    let mut out = io::stdout().lock();
    let asked: Vec<String> = std::env::args().skip(1).collect();
    let wants_missing = asked.iter().any(|word| word == "missing");
    let languages: Vec<Lang> = asked.iter().filter_map(|word| Lang::from_code(word)).collect();
    let english = read(Lang::En)?.map_err(|mistakes| mistakes.join("\n"))?;
    for lang in Lang::ALL {
        if !languages.is_empty() && !languages.contains(&lang) {
            continue;
        }
        if wants_missing {
            if let Ok(own) = read(lang)? {
                write!(out, "{}", untranslated(&english, &own)?)?;
            }
            continue;
        }
        let told = faults_of(lang)?;
        let (own, all) = (count(lang)?, english.len());
        writeln!(out, "{lang}: {own} of {all} texts, {} faults", told.len())?;
        for fault in told {
            writeln!(out, "  {fault}")?;
        }
    }
    Ok(())
}

/// What is wrong with the file of `lang`, a line each.
///
/// # Errors
/// When a file cannot be read, or the English one has mistakes itself.
pub(crate) fn faults_of(lang: Lang) -> Result<Vec<String>, Box<dyn Error>> {
    let english = read(Lang::En)?.map_err(|mistakes| mistakes.join("\n"))?;
    Ok(match read(lang)? {
        Ok(own) => faults(&english, &own, lang),
        Err(mistakes) => mistakes,
    })
}

/// The file of `lang`.
fn file(lang: Lang) -> Result<String, Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/locales");
    Ok(fs::read_to_string(folder.join(format!("{lang}.ftl")))?)
}

fn read(lang: Lang) -> Result<Result<Texts, Vec<String>>, Box<dyn Error>> {
    Ok(texts(&file(lang)?))
}

fn count(lang: Lang) -> Result<usize, Box<dyn Error>> {
    Ok(read(lang)?.map_or(0, |texts| texts.len()))
}

/// The messages of the English file that `own` lacks, or of which it lacks a part, as they are written.
fn untranslated(english: &Texts, own: &Texts) -> Result<String, Box<dyn Error>> {
    let lacks = |id: &str| {
        let of_it = |known: &&String| known.split('.').next() == Some(id);
        english.keys().filter(of_it).any(|known| !own.contains_key(known))
    };
    let file = file(Lang::En)?;
    let mut page = String::new();
    let mut is_lacking = false;
    for line in file.split_inclusive('\n') {
        if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
            is_lacking = lacks(line.split(' ').next().unwrap_or_default());
        } else if !line.starts_with(' ') && !line.trim().is_empty() {
            is_lacking = true; // a comment, or a heading
        }
        if is_lacking {
            page.push_str(line);
        }
    }
    Ok(page)
}
