//! Arguments that choose items: ids, a place in a roadmap, filters.

use std::io::{self, Read};

use clap::{Arg, ArgAction, ArgMatches};

use super::context::Context;
use crate::catalog::{Catalog, Id, ItemIx, Part, Retired, RoadmapIx, nearest};
use crate::error::Error;
use crate::i18n::Texts;
use crate::phrase::Phrase;
use crate::search::Query;

/// The options that filter, with the field of a query line that each stands for.
const FILTERS: [(&str, &str, &str); 12] = [
    ("status", "status", "STATUS"),
    ("kind", "kind", "KIND"),
    ("type", "type", "TYPE"),
    ("level", "level", "LEVEL"),
    ("in", "lang", "LANG"),
    ("health", "health", "HEALTH"),
    ("author", "author", "NAME"),
    ("topic", "topic", "TOPIC"),
    ("roadmap", "roadmap", "ROADMAP"),
    ("section", "section", "SECTION"),
    ("minutes", "minutes", "MINUTES"),
    ("note", "note", "TEXT"),
];

/// The arguments of all filters.
pub(super) fn filter_args(texts: &Texts) -> Vec<Arg> {
    let options = FILTERS.iter().map(|(option, _, value)| {
        Arg::new(*option)
            .long(*option)
            .value_name(*value)
            .action(ArgAction::Append)
            .help(texts.get(&format!("cli-filter.{option}")))
            .help_heading(texts.get("cli-filter"))
    });
    let starred = Arg::new("starred")
        .long("starred")
        .action(ArgAction::SetTrue)
        .help(texts.get("cli-filter.starred"))
        .help_heading(texts.get("cli-filter"));
    options.chain([starred]).collect()
}

/// The field of a query line that the filter option called `option` stands for.
pub(super) fn field_of(option: &str) -> Option<&'static str> {
    FILTERS.iter().find(|(name, ..)| *name == option).map(|(_, field, _)| *field)
}

/// The conditions that the filter options ask for, as field and value.
fn conditions(matches: &ArgMatches) -> Vec<(&'static str, &str)> {
    let values = |option| matches.get_many::<String>(option).into_iter().flatten();
    let options = FILTERS
        .into_iter()
        .flat_map(|(option, field, _)| values(option).map(move |value| (field, value.as_str())));
    let starred = matches.get_flag("starred").then_some(("is", "starred"));
    options.chain(starred).collect()
}

/// Adds what the filter options ask for to `query`.
pub(super) fn narrow(query: &mut Query, matches: &ArgMatches) -> Result<(), Error> {
    for (field, value) in conditions(matches) {
        query.narrow(field, value)?;
    }
    Ok(())
}

/// `query` as it is, unless there is a mistake in it: a script must not get more than it asked for.
pub(super) fn understood(query: Query, catalog: &Catalog) -> Result<Query, Error> {
    let query = query.fitted(catalog);
    match query.mistakes().first() {
        Some(mistake) => Err(mistake.clone().into()),
        None => Ok(query),
    }
}

/// What the filter options ask for, as one would write it in a query line.
pub(super) fn asked(matches: &ArgMatches) -> String {
    let written = conditions(matches).into_iter().map(|(field, value)| {
        let is_compared = value.starts_with(['<', '>']);
        let sign = if is_compared { "" } else { ":" };
        let is_long = value.contains(char::is_whitespace);
        if is_long { format!("{field}{sign}\"{value}\"") } else { format!("{field}{sign}{value}") }
    });
    written.collect::<Vec<_>>().join(" ")
}

/// The argument of one id.
pub(super) fn id_arg(texts: &Texts) -> Arg {
    Arg::new("id").value_name("ID").required(true).help(texts.get("cli-item.id"))
}

/// The item that the argument `id` names.
pub(super) fn item(matches: &ArgMatches, context: &Context<'_>) -> Result<ItemIx, Error> {
    let asked = matches.get_one::<String>("id").map_or("", String::as_str);
    find(&context.catalog, asked)
}

/// The argument of several ids, or `-`.
pub(super) fn ids_arg(texts: &Texts) -> Arg {
    id_arg(texts).action(ArgAction::Append).num_args(1..).help(texts.get("cli-item.ids"))
}

/// The items that the argument `id` names, each once; in place of `-` those on standard input.
pub(super) fn items(matches: &ArgMatches, context: &Context<'_>) -> Result<Vec<ItemIx>, Error> {
    let mut found = Vec::new();
    for asked in matches.get_many::<String>("id").into_iter().flatten() {
        let read = if asked == "-" { read_ids()? } else { asked.clone() };
        for id in read.split_whitespace() {
            let item = find(&context.catalog, id)?;
            if !found.contains(&item) {
                found.push(item);
            }
        }
    }
    Ok(found)
}

/// The words on standard input.
pub(super) fn read_ids() -> Result<String, Error> {
    let mut ids = String::new();
    let read = io::stdin().lock().read_to_string(&mut ids);
    read.map_err(|why| {
        Error::outside(Phrase::new("error-input")).because(why).hint(Phrase::new("hint-input"))
    })?;
    Ok(ids)
}

/// The item called `asked`.
pub(super) fn find(catalog: &Catalog, asked: &str) -> Result<ItemIx, Error> {
    catalog.find(asked).ok_or_else(|| {
        if let Some(gone) = catalog.find_retired(asked) {
            return retired(gone);
        }
        let error = Error::user(Phrase::new("error-unknown-item").with("asked", asked));
        let nearest = catalog.nearest_id(asked).map(ToString::to_string);
        error.hint(did_you_mean(nearest).unwrap_or(Phrase::new("hint-find-id")))
    })
}

/// The item that is asked for is gone.
fn retired(gone: &Retired) -> Error {
    let what = Phrase::new("error-retired-item").with("asked", gone.id.as_str());
    let error = Error::user(what.with("reason", gone.reason.as_str()));
    let into: Vec<&str> = gone.into.iter().map(Id::as_str).collect();
    error.hint(match into.as_slice() {
        [] => Phrase::new("hint-retired"),
        into => Phrase::new("hint-retired-into").with("into", into.join(", ")),
    })
}

fn did_you_mean(nearest: Option<String>) -> Option<Phrase> {
    nearest.map(|nearest| Phrase::new("hint-did-you-mean").with("nearest", nearest))
}

/// The part that `asked` names: `ROADMAP` or `ROADMAP/SECTION/PATH`.
pub(super) fn part(catalog: &Catalog, asked: &str) -> Result<Part, Error> {
    let (id, path) = asked.trim_end_matches('/').split_once('/').unwrap_or((asked, ""));
    let roadmap = roadmap(catalog, id.trim_end_matches('/'))?;
    if path.is_empty() {
        return Ok(Part::Roadmap(roadmap));
    }
    catalog.find_section(roadmap, path).map(Part::Section).ok_or_else(|| {
        if let Some(hide) = catalog.find_hide(&format!("{id}/{path}")) {
            let error = Error::user(Phrase::new("error-hidden-section").with("asked", asked));
            let hint = Phrase::new("hint-hidden-section").with("roadmap", hide.by.as_str());
            return error.hint(hint);
        }
        let error = Error::user(Phrase::new("error-unknown-section").with("asked", asked));
        let hint = did_you_mean(catalog.nearest_section(roadmap, path));
        error.hint(hint.unwrap_or_else(|| Phrase::new("hint-sections").with("roadmap", id)))
    })
}

/// The roadmap called `asked`.
pub(super) fn roadmap(catalog: &Catalog, asked: &str) -> Result<RoadmapIx, Error> {
    catalog.find_roadmap(asked).ok_or_else(|| {
        let ids = || catalog.roadmaps.iter().map(|roadmap| &roadmap.id);
        let hint = did_you_mean(nearest(asked, ids(), Id::as_str).map(ToString::to_string));
        let error = Error::user(Phrase::new("error-unknown-roadmap").with("asked", asked));
        error.hint(hint.unwrap_or_else(|| all_roadmaps(catalog)))
    })
}

/// The hint that names all roadmaps.
pub(super) fn all_roadmaps(catalog: &Catalog) -> Phrase {
    let ids: Vec<&str> = catalog.roadmaps.iter().map(|roadmap| roadmap.id.as_str()).collect();
    Phrase::new("hint-roadmaps").with("known", ids.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::builtin;
    use crate::search::Filter;

    #[test]
    fn every_filter_option_is_a_field_of_the_query_line() {
        for (_, field, _) in FILTERS {
            assert!(Filter::FIELDS.contains(&field), "{field}");
        }
    }

    #[test]
    fn an_item_that_is_gone_is_answered_with_why_and_what_takes_its_place() {
        let mut catalog = builtin::catalog().unwrap();
        let id = |id: &str| Id::parse(id).unwrap();
        let (title, address) = (None, None);
        let gone = Retired { id: id("old"), title, address, reason: "closed".into(), into: vec![] };
        let instead = Retired { id: id("older"), into: vec![id("unsloth")], ..gone.clone() };
        catalog.roadmaps[0].retired.extend([gone, instead]);
        let texts = Texts::english();
        let report = |asked| texts.report(&find(&catalog, asked).unwrap_err());
        assert_eq!(
            report("old"),
            "error: `old` is no longer in the roadmap: closed\nhint: `waypost changes` shows what you did with items that are gone"
        );
        assert!(report("older").ends_with("\nhint: its place is taken by unsloth"));
    }

    #[test]
    fn a_part_is_a_roadmap_or_a_path_in_one() {
        let catalog = builtin::catalog().unwrap();
        let roadmap = catalog.find_roadmap("llm-course").unwrap();
        let section = catalog.find_section(roadmap, "fundamentals/mathematics").unwrap();
        let part = |asked| part(&catalog, asked).unwrap();
        assert_eq!(part("llm-course"), Part::Roadmap(roadmap));
        assert_eq!(part("llm-course/"), Part::Roadmap(roadmap));
        assert_eq!(part("llm-course/fundamentals/mathematics/"), Part::Section(section));
    }

    #[test]
    fn a_wrong_part_names_the_right_one() {
        let catalog = builtin::catalog().unwrap();
        let texts = Texts::english();
        let report = |asked: &str| texts.report(&part(&catalog, asked).unwrap_err());
        let hint = |asked: &str| report(asked).lines().last().unwrap_or_default().to_owned();
        assert_eq!(
            report("llm-curse"),
            "error: no roadmap is called `llm-curse`\nhint: did you mean `llm-course`?"
        );
        assert_eq!(
            hint("llm-course/mathematics"),
            "hint: did you mean `llm-course/fundamentals/mathematics`?"
        );
        assert_eq!(hint("llm-course/fundamentls"), "hint: did you mean `llm-course/fundamentals`?");
        assert!(hint("zzz").contains("llm-course"), "{}", hint("zzz"));
        assert!(hint("llm-course/%%").contains("roadmaps --json"), "{}", hint("llm-course/%%"));
    }
}
