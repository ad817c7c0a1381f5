//! Openings: that a link was opened is written down, unless the learner wants none of that.

use super::{news, settings};
use crate::address::WebAddress;
use crate::app::{Deed, Effect, Model, Tone};
use crate::catalog::ItemIx;
use crate::config::{Setting, Value};
use crate::phrase::Phrase;
use crate::progress::Origin;

/// A browser has the link of `item`.
pub(super) fn opened(model: &mut Model, item: ItemIx, address: &WebAddress) -> Vec<Effect> {
    if !model.config.remember_openings {
        model.say(Tone::Good, said(address));
        return Vec::new();
    }
    vec![Effect::Stamp(Deed::Open(item))] // it is said when it is written down
}

/// Makes an event of it, takes it in, and has it saved.
pub(super) fn stamped(model: &mut Model, item: ItemIx, origin: Origin) -> Vec<Effect> {
    let item = model.catalog.item(item);
    let Some(link) = item.link() else { return Vec::new() };
    let events = model.journal.opened(item, origin);
    let said = said(&link.address);
    model.unsaved.extend(events.iter().map(|event| (event.id.clone(), said.clone())));
    let mut effects = news::learn(model, events.clone());
    effects.push(Effect::Append(events));
    effects
}

/// From now on links that are opened are remembered, or no longer.
pub(super) fn toggle(model: &mut Model) -> Vec<Effect> {
    let remembers = !model.config.remember_openings;
    let how = if remembers { "remembered" } else { "ignored" };
    model.say(Tone::Plain, Phrase::new("notice-openings").with("how", how));
    settings::choose(model, Setting::RememberOpenings, Value::Switch(remembers))
}

fn said(address: &WebAddress) -> Phrase {
    Phrase::new("notice-opened").with("address", address.without_scheme())
}
