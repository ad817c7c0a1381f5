//! [`Place`]: where an imported roadmap is kept.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::catalog::{Catalog, Id};
use crate::cli::context::Context;
use crate::error::Error;
use crate::import::MARK;
use crate::phrase::Phrase;

/// Where the roadmap is kept.
pub(super) struct Place {
    pub(super) path: PathBuf,
    /// What was imported before; empty, if nothing was.
    pub(super) text: String,
}

impl Place {
    /// The place of the roadmap called `id`. What is there already is only replaced if it was imported.
    /// Of all others the context then has the items.
    pub(super) fn of(context: &mut Context<'_>, id: &str) -> Result<Self, Error> {
        let folder = context.library().folder().map(Path::to_owned);
        let folder = folder.ok_or_else(|| {
            Error::user(Phrase::new("error-no-data-folder")).hint(Phrase::new("hint-data-folder"))
        })?;
        let path = folder.join(format!("{id}.toml"));
        context.renew(context.library().load_beside(&path)?);
        // What cannot be read cannot be written either, which says why.
        let before = fs::read_to_string(&path).ok();
        let is_another = match &before {
            Some(text) => !text.starts_with(MARK),
            // Another roadmap may have the id in a file of another name.
            None => context.catalog.find_roadmap(id).is_some(),
        };
        if is_another {
            let error = Error::user(Phrase::new("error-import-taken").with("id", id));
            return Err(error.hint(Phrase::new("hint-import-taken")));
        }
        Ok(Self { path, text: before.unwrap_or_default() })
    }

    /// Writes `text` as the roadmap, while nobody else writes roadmaps.
    pub(super) fn write(&self, context: &Context<'_>, text: &str) -> Result<(), Error> {
        context.library().put(&self.path, text)
    }
}

/// The ids of what is gone or hidden, and those in other roadmaps that cannot be read: they are there
/// again as soon as those are mended.
pub(super) fn spent_ids(catalog: &Catalog) -> HashSet<&str> {
    let left_out = catalog.left_out.iter().map(String::as_str);
    left_out.chain(catalog.spent_ids().map(Id::as_str)).collect()
}
