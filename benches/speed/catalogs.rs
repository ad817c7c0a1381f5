//! Catalogs as long as one likes, made of the built-in one.

use waypost::builtin;
use waypost::catalog::{Catalog, Few, Id, Item, ItemIx, Lang, Place, PlaceRef, SectionIx, Text};
use waypost::progress::Session;

use super::Outcome;

/// A catalog of one section with `count` items: the built-in resources again and again, each time with
/// another id, and with nothing but its English title and a number behind it.
pub(crate) fn catalog(count: usize) -> Outcome<Catalog> {
    let mut catalog = builtin::catalog()?;
    let models: Vec<Item> =
        catalog.items.into_iter().filter(|item| item.resource().is_some()).collect();
    let items = models.iter().cycle().take(count).enumerate();
    catalog.items = items.map(|(number, model)| another(model, number)).collect::<Outcome<_>>()?;
    let ids = catalog.items.iter().zip(0..).map(|(item, ix)| (item.id.clone(), ItemIx::new(ix)));
    catalog.ids = ids.collect();
    catalog.ids.sort();
    let places = (0..count).map(|ix| Place {
        item: ItemIx::new(ix),
        title: None,
        level: None,
        source: Few::default(),
    });
    catalog.sections.truncate(1);
    catalog.roadmaps.truncate(1);
    for section in &mut catalog.sections {
        section.sections = Vec::new();
        section.places = places.clone().collect();
    }
    for roadmap in &mut catalog.roadmaps {
        roadmap.sections = vec![SectionIx::new(0)];
    }
    Ok(catalog)
}

/// `model` under another id, with a number.
fn another(model: &Item, number: usize) -> Outcome<Item> {
    let title = format!("{} {number}", model.title.in_lang(Lang::En));
    let index = u32::try_from(number)?;
    Ok(Item {
        id: Id::parse(&format!("{}-{number}", model.id))?,
        title: Text::new(title, Vec::new()),
        description: None,
        former_ids: Few::default(),
        places: [PlaceRef { section: SectionIx::new(0), index }].into_iter().collect(),
        ..model.clone()
    })
}

/// A learner who left off at the item in this `row` of the longest section.
pub(crate) fn session(catalog: &Catalog, row: usize) -> Outcome<Session> {
    let section = catalog.sections.iter().max_by_key(|section| section.places.len());
    let section = section.ok_or("there is no section")?;
    let place = section.places.get(row).ok_or("there is no item")?;
    let roadmap = catalog.roadmap(section.roadmap).id.to_string();
    Ok(Session {
        unfolded: vec![roadmap.clone()],
        roadmap: Some(roadmap),
        section: Some(section.path.to_string()),
        item: Some(catalog.item(place.item).id.to_string()),
        focus: Some("items".to_owned()),
        shelf: Some("items".to_owned()),
        welcome_seen: true,
        ..Session::default()
    })
}
