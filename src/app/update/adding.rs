//! Putting an address into a roadmap of the learner's own.

use std::sync::Arc;

use super::{anywhere, moving};
use crate::app::{Action, Adding, AddingLine, Effect, Model, Popup, Tone};
use crate::compose::Plan;
use crate::phrase::Phrase;

/// Asks what to add, and where.
pub(super) fn begin(model: &mut Model) {
    let mut adding = Adding::default();
    adding.to.insert(&model.place_to_add());
    model.ui.popup = Some(Popup::Adding(Box::new(adding)));
}

/// Finds out what the lines mean, after one has changed.
pub(super) fn read(model: &mut Model) {
    let catalog = Arc::clone(&model.catalog);
    if let Some(Popup::Adding(adding)) = &mut model.ui.popup {
        adding.read(&catalog);
    }
}

/// What an action means while it is asked what to add.
pub(super) fn act(model: &mut Model, mut adding: Box<Adding>, action: Action) -> Vec<Effect> {
    match action {
        Action::Back => return Vec::new(),
        Action::Enter => {
            if let Some(effects) = add(model, &adding) {
                return effects;
            }
        }
        _ => {
            let lines = AddingLine::ALL;
            let at = lines.iter().position(|line| *line == adding.at).unwrap_or(0);
            let next = moving::moved(at, action, lines.len(), lines.len() - 1);
            adding.at = lines.get(next).copied().unwrap_or_default();
        }
    }
    model.ui.popup = Some(Popup::Adding(adding));
    anywhere(model, action)
}

/// Has it written; none where there is nothing to write yet.
fn add(model: &mut Model, adding: &Adding) -> Option<Vec<Effect>> {
    // The roadmaps may have changed since.
    let mut adding = adding.clone();
    adding.read(&model.catalog);
    let title = adding.title(&model.catalog, model.ui.lang)?;
    match adding.plan?.ok()? {
        Plan::Known(_) => {
            model.say(Tone::Plain, Phrase::new("adding-known").with("title", title));
            Some(Vec::new())
        }
        Plan::New(planned) => {
            let said = Phrase::new("notice-added").with("title", title);
            let said = said.with("to", planned.place.key());
            Some(vec![Effect::Add(planned, said)])
        }
    }
}
