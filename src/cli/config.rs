//! `waypost config`: the settings, and the file in which they stand.

mod refused;

use super::global::Global;
use crate::config::{Written, check};
use refused::Refused;

/// What stands in the file of the settings; nothing where there is none.
pub(super) fn in_file(global: &Global) -> Result<Written, Refused> {
    let Some(file) = global.config_file() else { return Ok(Written::default()) };
    let bytes = file.read().map_err(Refused::Unreadable)?.unwrap_or_default();
    check(&bytes, &global.known).map_err(|mistakes| Refused::Wrong { path: file.shown(), mistakes })
}
