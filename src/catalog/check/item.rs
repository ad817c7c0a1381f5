//! Raw items to checked ones.

use super::field::Field;
use super::report::Report;
use super::values::Scope;
use crate::address::WebAddress;
use crate::catalog::raw::{At, RawItem, RawText};
use crate::catalog::{
    Body, Health, Id, Item, ItemType, Kind, Lang, Level, Levels, Link, Places, Resource, Text,
};
use crate::text::Str;

/// Checks an item that is written out; `None` when it lacks what nothing can replace.
pub(super) fn item(
    scope: Scope<'_, '_>,
    raw: &At<RawItem>,
    item_type: ItemType,
    report: &mut Report,
) -> Option<Item> {
    let RawItem { id, title, description, level, topics, added, former_ids, .. } = raw.get_ref();
    refuse_foreign_keys(scope, raw, item_type, report);
    let title = title.as_ref().or_else(|| missing(scope, raw, "title", report));
    let body = body(scope, raw, item_type, report);
    let title = match item_type {
        ItemType::Resource => scope.text(title?, Field::ProperName, report),
        _ => scope.full_text(title?, Field::Title, report),
    };
    let needs_description = matches!(item_type, ItemType::Resource | ItemType::Term);
    // A learner's own list may hold bare links.
    if description.is_none() && needs_description && !scope.editions.is_empty() {
        missing::<()>(scope, raw, "description", report);
    }
    Some(Item {
        // An id that is none was reported with the names.
        id: Id::parse(id.as_ref()?.get_ref()).ok()?,
        title,
        level: level.as_ref().and_then(|raw| levels(scope, raw, report)),
        topics: topics.iter().filter_map(|raw| topic(scope, raw, report)).collect(),
        description: description.as_ref().map(|d| scope.full_text(d, Field::Description, report)),
        added: added.as_ref().map_or_else(|| scope.added.into(), |raw| scope.string(raw, report)),
        former_ids: former_ids.iter().filter_map(|raw| scope.id(raw, report)).collect(),
        body: body?,
        places: Places::default(),
    })
}

/// A level or a range of levels.
pub(super) fn levels(
    scope: Scope<'_, '_>,
    raw: &At<String>,
    report: &mut Report,
) -> Option<Levels> {
    let known =
        format!("{}, or a range such as beginner-advanced", Level::ALL.map(Level::name).join(", "));
    scope.word(raw, Levels::from_name, &known, report)
}

fn topic(scope: Scope<'_, '_>, raw: &At<String>, report: &mut Report) -> Option<Str> {
    scope.id(raw, report).map(|id| id.as_str().into())
}

fn missing<T>(
    scope: Scope<'_, '_>,
    raw: &At<RawItem>,
    key: &str,
    report: &mut Report,
) -> Option<T> {
    let what = format!("the key `{key}` is missing");
    report.add(scope.file, raw.span(), what, format!("add `{key} = ...`"));
    None
}

fn body(
    scope: Scope<'_, '_>,
    raw: &At<RawItem>,
    item_type: ItemType,
    report: &mut Report,
) -> Option<Body> {
    let item = raw.get_ref();
    Some(match item_type {
        ItemType::Resource => Body::Resource(resource(scope, raw, report)?),
        ItemType::Step => {
            let number = item.number.as_ref().or_else(|| missing(scope, raw, "number", report))?;
            let is_number =
                |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
            let read = |text: &str| text.split('.').all(is_number).then(|| Str::from(text));
            Body::Step { number: scope.word(number, read, "\"1\", \"2.1\", ...", report)? }
        }
        ItemType::Objective => Body::Objective,
        ItemType::Task => Body::Task,
        ItemType::Term => {
            Body::Term { expansion: item.expansion.as_ref().map(|raw| scope.string(raw, report)) }
        }
    })
}

fn resource(scope: Scope<'_, '_>, raw: &At<RawItem>, report: &mut Report) -> Option<Resource> {
    let item = raw.get_ref();
    refuse_facts_of_no_address(scope, raw, report);
    let known = Kind::ALL.iter().map(|kind| kind.name()).collect::<Vec<_>>().join(", ");
    let kind = item.kind.as_ref().or_else(|| missing(scope, raw, "kind", report));
    let languages = Lang::ALL.map(Lang::code).join(", ");
    Some(Resource {
        kind: scope.word(kind?, Kind::from_name, &known, report)?,
        link: link(scope, raw, report),
        author: item.author.as_ref().map(|raw| scope.string(raw, report)),
        lang: item
            .lang
            .as_ref()
            .and_then(|raw| scope.word(raw, Lang::from_code, &languages, report)),
        minutes: item.minutes.as_ref().map(|minutes| *minutes.get_ref()),
    })
}

fn link(scope: Scope<'_, '_>, raw: &At<RawItem>, report: &mut Report) -> Option<Link> {
    let item = raw.get_ref();
    let address = address(scope, item.url.as_ref()?, report)?;
    let known = Health::ALL.iter().map(|health| health.name()).collect::<Vec<_>>().join(", ");
    let health =
        item.health.as_ref().and_then(|raw| scope.word(raw, Health::from_name, &known, report));
    let health = health.unwrap_or(Health::Ok);
    let reason = reason(scope, raw, health, item.health_reason.as_ref(), report);
    Some(Link {
        key: address.canonical().into(),
        aliases: item.aliases.iter().filter_map(|raw| self::address(scope, raw, report)).collect(),
        address,
        health,
        reason: reason.map(Box::new),
        found: None,
    })
}

/// An address, or nothing and a report.
pub(super) fn address(
    scope: Scope<'_, '_>,
    raw: &At<String>,
    report: &mut Report,
) -> Option<WebAddress> {
    match WebAddress::parse(raw.get_ref()) {
        Ok(address) => {
            if let Some(untracked) = address.without_tracking().filter(|_| report.proofreads()) {
                let what = "the address has parameters that only say where the reader came from";
                report.add(scope.file, raw.span(), what, format!("write `{untracked}`"));
            }
            Some(address)
        }
        Err(error) => {
            let hint = "write a whole address, such as https://example.org/page";
            report.add(scope.file, raw.span(), error.to_string(), hint);
            None
        }
    }
}

/// A doubtful address needs a reason, a good one must not have one.
fn reason(
    scope: Scope<'_, '_>,
    raw: &At<RawItem>,
    health: Health,
    reason: Option<&At<RawText>>,
    report: &mut Report,
) -> Option<Text> {
    match (health, reason) {
        (Health::Ok, Some(reason)) => {
            let what = "there is a reason, but no health that needs one";
            report.add(scope.file, reason.span(), what, "add `health = \"suspect\"`");
            None
        }
        (Health::Ok, None) => None,
        (_, None) => missing(scope, raw, "health_reason", report),
        (_, Some(reason)) => Some(scope.full_text(reason, Field::Reason, report)),
    }
}

/// Reports keys that items of this type do not have.
fn refuse_foreign_keys(
    scope: Scope<'_, '_>,
    raw: &At<RawItem>,
    item_type: ItemType,
    report: &mut Report,
) {
    for key in raw.get_ref().facts().filter(|key| !belongs(key, item_type)) {
        let what = format!("`{key}` does not belong to {}", item_type.with_article());
        report.add(scope.file, raw.span(), what, format!("take `{key}` out"));
    }
}

/// Do items of this type have the key?
fn belongs(key: &str, item_type: ItemType) -> bool {
    match key {
        "number" => item_type == ItemType::Step,
        "expansion" => item_type == ItemType::Term,
        "topics" | "description" | "added" | "former_ids" => true,
        _ => item_type == ItemType::Resource,
    }
}

/// Reports keys that say something of an address where there is none.
fn refuse_facts_of_no_address(scope: Scope<'_, '_>, raw: &At<RawItem>, report: &mut Report) {
    let item = raw.get_ref();
    let is_of_address = |key: &&str| ["aliases", "health", "health_reason"].contains(key);
    for key in item.facts().filter(|key| item.url.is_none() && is_of_address(key)) {
        let what = format!("there is `{key}`, but no `url` that it could be about");
        report.add(scope.file, raw.span(), what, format!("add the `url`, or take `{key}` out"));
    }
}
