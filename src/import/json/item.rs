//! An item as an entry.

use super::form::{Item, Place, id, others, short, wording};
use crate::address::WebAddress;
use crate::catalog::{Health, ItemType, Kind, Lang, Levels};
use crate::import::builder::{Builder, LONGEST_ABOUT, Named, cut, note};
use crate::import::csv::moment;
use crate::import::{Entry, Facts, tags};

/// Adds `item`, which stands on this line, as it stands at `place`.
pub(super) fn add(item: &Item, place: Option<&Place>, line: usize, builder: &mut Builder<'_>) {
    let title = item.titles.get("en").unwrap_or(&item.title);
    let about = item.descriptions.get("en").or(item.description.as_ref());
    let about = about.map_or("", String::as_str);
    let url = item.url.as_deref().unwrap_or_default();
    let sort = ItemType::ALL.into_iter().find(|sort| Some(sort.name()) == item.sort.as_deref());
    let kind = item.kind.as_deref().and_then(Kind::from_name);
    let entry = match sort.filter(|_| url.is_empty()) {
        Some(sort) => {
            let kind = (sort == ItemType::Resource).then(|| kind.unwrap_or(Kind::Article));
            builder.named(line, Named { sort, kind, title, id: item.id.as_deref() })
        }
        None => builder.link(line, url, title, about),
    };
    if let Some(entry) = entry {
        entry.about = cut(about, LONGEST_ABOUT);
        entry.kind = kind.filter(|_| entry.sort == ItemType::Resource).or(entry.kind);
        // By its own name it is known, whatever it is called here.
        if let Some(title) = place.and_then(|place| place.titles.get("en")) {
            entry.title = short(title);
        }
        let unread = tell(entry, item);
        facts(entry.facts(), item, place);
        if let Some(level) = place.and_then(|place| place.level.as_deref()) {
            entry.level = Levels::from_name(level);
        }
        builder.unread(line, &unread);
    }
}

/// What else is said of an item. The words that are not understood come back.
fn tell(entry: &mut Entry, item: &Item) -> Vec<String> {
    entry.author = item.author.as_deref().map(short).filter(|author| !author.is_empty());
    entry.level = item.level.as_deref().and_then(Levels::from_name);
    let mut unread = item.topics.clone();
    unread.retain(|topic| !tags::take_topic(entry, topic));
    unread.extend(item.status.clone().filter(|status| !tags::take_status(entry, status)));
    let learned = &mut entry.learned;
    learned.is_starred |= item.starred;
    learned.note = item.note.as_deref().and_then(note);
    let at = item.status_at.as_deref().or(item.done_at.as_deref());
    learned.at = at.and_then(moment).filter(|_| learned.status.is_some());
    unread
}

fn facts(facts: &mut Facts, item: &Item, place: Option<&Place>) {
    let titles = place.map(|place| &place.titles).filter(|titles| !titles.is_empty());
    facts.title_here = titles.is_some();
    facts.level_here = place.is_some_and(|place| place.level.is_some());
    facts.titles = others(titles.unwrap_or(&item.titles));
    facts.id = item.id.as_deref().and_then(id);
    facts.abouts = others(&item.descriptions);
    let is_number = |number: &&str| {
        let is_part = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        number.len() <= 20 && number.split('.').all(is_part)
    };
    facts.number = item.number.as_deref().filter(is_number).map(str::to_owned);
    facts.expansion = item.expansion.as_deref().map(short).filter(|long| !long.is_empty());
    facts.lang = item.lang.as_deref().and_then(Lang::from_code);
    facts.minutes = item.minutes.filter(|_| !item.minutes_estimated);
    facts.aliases = item.aliases.iter().filter_map(|url| WebAddress::parse(url).ok()).collect();
    let health = item.health.as_deref().and_then(Health::from_name);
    let health = health.filter(|health| *health != Health::Ok);
    facts.health = health.and_then(|health| Some((health, wording(&item.health_reasons)?)));
    facts.former_ids = item.former_ids.iter().filter_map(|old| id(old)).collect();
}
