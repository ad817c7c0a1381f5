//! Where the items of parts will stand, and which parts cannot be taken in.

use super::Known;
use crate::catalog::{Catalog, ItemIx, ItemType, OwnRoadmap};

/// For each of `parts` the position in the joined catalog of each item that it names; none of what is
/// nowhere. They come with their positions in another list.
///
/// # Errors
/// The positions of those that cannot be taken in.
pub(super) fn plan(
    base: &Catalog,
    parts: &[(usize, &OwnRoadmap)],
) -> Result<Vec<Vec<Option<ItemIx>>>, Vec<usize>> {
    if parts.is_empty() {
        return Ok(Vec::new());
    }
    let mut known = Known::of(base);
    let (mut plans, mut refused) = (Vec::new(), Vec::new());
    let mut next = base.items.len();
    let mut roadmaps: Vec<&str> = base.roadmaps.iter().map(|one| one.id.as_str()).collect();
    for (number, part) in parts {
        let id = part.catalog.roadmaps.first().map(|roadmap| roadmap.id.as_str());
        let mut clashes = id.is_some_and(|id| roadmaps.contains(&id));
        roadmaps.extend(id);
        let mut at = Vec::with_capacity(part.catalog.items.len() + part.others.len());
        for item in &part.catalog.items {
            let met = known.meet(item);
            clashes |= met.is_err();
            at.push(met.ok().flatten().or_else(|| {
                next += 1;
                Some(ItemIx::new(next - 1))
            }));
        }
        if clashes {
            refused.push(*number);
        } else if plans.len() + refused.len() + 1 < parts.len() {
            known.learn(&part.catalog, |ix| position(&at, ix));
        }
        plans.push(at);
    }
    if !refused.is_empty() {
        return Err(refused);
    }
    let others: Vec<_> =
        parts.iter().map(|(_, part)| others(part, &known, parts, &plans)).collect();
    for (at, mut others) in plans.iter_mut().zip(others) {
        at.append(&mut others);
    }
    Ok(plans)
}

fn position(at: &[Option<ItemIx>], ix: ItemIx) -> ItemIx {
    at.get(ix.index()).copied().flatten().unwrap_or(ix)
}

/// The positions of the items of other roadmaps that `part` names.
fn others(
    part: &OwnRoadmap,
    known: &Known<'_>,
    parts: &[(usize, &OwnRoadmap)],
    plans: &[Vec<Option<ItemIx>>],
) -> Vec<Option<ItemIx>> {
    // The last one is not among those that are known: nothing comes after it that could be the same.
    let last = parts.last().zip(plans.last());
    let in_last = |id: &str| -> Option<(ItemIx, ItemType)> {
        let ((_, part), at) = last?;
        let ix = part.catalog.find(id)?;
        Some((position(at, ix), part.catalog.item(ix).item_type()))
    };
    let find = |(id, wanted): &(crate::catalog::Id, ItemType)| {
        let found = known.find(id.as_str()).or_else(|| in_last(id.as_str()));
        found.filter(|(_, item_type)| item_type == wanted).map(|(ix, _)| ix)
    };
    part.others.iter().map(find).collect()
}
