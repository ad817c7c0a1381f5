//! Items that are gone, and what takes their place.

use super::field::Field;
use super::item::address;
use super::names::Names;
use super::report::Report;
use super::values::Scope;
use crate::catalog::raw::{At, RawRetired, RawRoadmap};
use crate::catalog::{Id, Retired};

/// Checks all that a roadmap had once. Without `names` what takes a place may stand anywhere.
pub(super) fn all(
    scope: Scope<'_, '_>,
    root: &RawRoadmap,
    names: Option<&Names>,
    report: &mut Report,
) -> Vec<Retired> {
    root.retired.iter().filter_map(|raw| retired(scope, raw, names, report)).collect()
}

fn retired(
    scope: Scope<'_, '_>,
    raw: &RawRetired,
    names: Option<&Names>,
    report: &mut Report,
) -> Option<Retired> {
    let into = raw.into.iter().filter_map(|id| successor(scope, id, names, report)).collect();
    Some(Retired {
        id: scope.id(&raw.id, report)?,
        title: raw.title.as_ref().map(|title| scope.text(title, Field::ProperName, report)),
        address: raw.url.as_ref().and_then(|url| address(scope, url, report)),
        reason: scope.string(&raw.reason, report),
        into,
    })
}

/// An item that takes the place: the id that it has now, so that whoever is pointed there arrives.
fn successor(
    scope: Scope<'_, '_>,
    raw: &At<String>,
    names: Option<&Names>,
    report: &mut Report,
) -> Option<Id> {
    let id = raw.get_ref();
    if let Some(names) = names
        && names.get(id).is_none()
    {
        let hint = names.nearest(id).map_or_else(
            || "take it out, or name an item by the id it has now".to_owned(),
            |nearest| format!("did you mean `{nearest}`?"),
        );
        let what = format!("no item is called `{id}`, which is to take the place");
        report.add(scope.file, raw.span(), what, hint);
        return None;
    }
    scope.id(raw, report)
}
