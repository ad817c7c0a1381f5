//! Waypost with another catalog than its own, in a terminal.

use std::fs;

use waypost::catalog::Catalog;
use waypost::config::{Known, Settings};
use waypost::i18n::Texts;
use waypost::library::{Library, Loaded};
use waypost::store::Store;
use waypost::tui::{self, Options};

use super::Outcome;

/// The word after which this program is Waypost with another catalog.
pub(crate) const ON_SCREEN: &str = "on-screen";

/// Runs Waypost in this terminal with the catalog that is packed in a file, as the built-in one is
/// packed in the program.
pub(crate) fn on_screen(packed: &str, state: &str) -> Outcome<()> {
    let packed: &'static [u8] = fs::read(packed)?.leak();
    let catalog: Catalog = postcard::from_bytes(packed)?;
    let (store, fingerprint) = (Some(Store::open(state)), "of the benchmark");
    let (library, loaded) = (Library::default(), Loaded { catalog, left_out: Vec::new() });
    let options = Options {
        library,
        loaded,
        fingerprint,
        store,
        settings: Settings::default(),
        config_file: None,
        known: Known::default(),
        themes: None,
    };
    Ok(tui::run(options, &mut Texts::english())?)
}
