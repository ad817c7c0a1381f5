//! The built-in database: packed by `build.rs`, embedded, and its TOML files beside it.

use crate::catalog::{Catalog, Problem, RoadmapFiles, SourceFile, proofread};
use crate::error::Error;
use crate::phrase::Phrase;

/// One roadmap's files: path and text of the root, and of each section file.
struct EmbeddedRoadmap {
    root: (&'static str, &'static str),
    sections: &'static [(&'static str, &'static str)],
}

include!(concat!(env!("OUT_DIR"), "/sources.rs"));

static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/catalog.bin"));

/// The built-in catalog. Its texts are borrowed from the program: this takes well under a millisecond.
///
/// # Errors
/// When the program file is damaged.
pub fn catalog() -> Result<Catalog, Error> {
    postcard::from_bytes(PACKED)
        .map_err(|why| Error::outside(Phrase::new("error-damaged-program")).because(why))
}

/// The edition of the built-in database, e.g. `0.1`.
pub const fn edition() -> &'static str {
    EDITION
}

/// What tells this catalog from that of any other edition, worked out when the program is built: so a
/// start can see at no cost that nothing has changed.
pub const fn fingerprint() -> &'static str {
    FINGERPRINT
}

/// The TOML files of the built-in roadmaps.
pub fn sources() -> Vec<RoadmapFiles> {
    let file =
        |(path, text): &(&str, &str)| SourceFile { path: (*path).into(), text: (*text).into() };
    let files = |roadmap: &EmbeddedRoadmap| RoadmapFiles {
        root: file(&roadmap.root),
        sections: roadmap.sections.iter().map(file).collect(),
    };
    SOURCES.iter().map(files).collect()
}

/// Checks the embedded TOML files again, as the build did.
///
/// # Errors
/// Every mistake in them.
pub fn check_sources() -> Result<Catalog, Vec<Problem>> {
    proofread(EDITION, &sources())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Lang;

    #[test]
    fn the_packed_database_is_what_its_files_say() {
        let mut packed = catalog().unwrap();
        packed.for_each_text(|text| {
            for lang in Lang::ALL {
                text.set_breaks(lang, &[]);
            }
        });
        assert_eq!(check_sources().unwrap(), packed);
    }

    #[test]
    fn thai_lines_break_between_words() {
        let catalog = catalog().unwrap();
        let tuning = catalog.find_roadmap("fine-tuning").unwrap();
        let summary = &catalog.roadmap(tuning).summary;
        let lines = summary.wrapped(Lang::Th, 24);
        assert_eq!(lines.first().map(String::as_str), Some("การปรับแต่งโมเดลภาษาที่ผ่าน"), "{lines:?}");
    }
}
