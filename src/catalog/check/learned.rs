//! What somebody did with a roadmap, as exports say it: checked, and left to the import.

use super::report::Report;
use super::values::Scope;
use crate::catalog::Id;
use crate::catalog::raw::{At, RawLearned, RawRoadmap};

/// What can be said of an item.
const STATUSES: &str = "todo, doing, done, skipped";

/// Reports what is wrong with it. In a database it has no place at all.
pub(super) fn check(scope: Scope<'_, '_>, root: &RawRoadmap, is_own: bool, report: &mut Report) {
    for learned in &root.learned {
        if !is_own {
            let what = "what somebody did has no place here".to_owned();
            report.add(scope.file, learned.item.span(), what, "take `[[learned]]` out");
        }
        one(scope, learned, report);
    }
}

fn one(scope: Scope<'_, '_>, learned: &RawLearned, report: &mut Report) {
    let key = &learned.item;
    // The key of a roadmap ends with a slash.
    let path = key.get_ref().strip_suffix('/').unwrap_or(key.get_ref());
    if path.split('/').any(|id| Id::parse(id).is_err()) {
        let what = format!("`{}` names no item and no section", key.get_ref().escape_debug());
        report.add(scope.file, key.span(), what, "write an id, or `roadmap/section`");
    }
    if let Some(status) = &learned.status {
        let known = |word: &str| STATUSES.split(", ").find(|status| *status == word).map(drop);
        scope.word(status, known, STATUSES, report);
    }
    if let Some(since) = learned.since.as_ref().filter(|since| !is_moment(since)) {
        let what = "the time is not that of a place".to_owned();
        let hint = "write day, time and offset, as in 2026-11-02T20:15:00+07:00";
        report.add(scope.file, since.span(), what, hint);
    }
}

fn is_moment(since: &At<toml::value::Datetime>) -> bool {
    let since = since.get_ref();
    since.date.is_some() && since.time.is_some() && since.offset.is_some()
}
