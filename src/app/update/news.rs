//! News from outside: deeds recorded and saved, links opened, things that failed.

use std::sync::Arc;

use super::narrowing;
use crate::app::{Effect, Model, News, Popup, Tone, Unopened};
use crate::phrase::Phrase;
use crate::progress::Event;

/// Takes the news in, and says what the learner should know of it.
pub(super) fn tell(model: &mut Model, news: News) -> Vec<Effect> {
    match news {
        News::Saved(ids) => {
            let said = ids.iter().filter_map(|id| model.unsaved.remove(id)).last();
            model.is_behind &= !model.unsaved.is_empty();
            if let Some(text) = said {
                model.say(Tone::Good, text);
            }
        }
        News::NotSaved(why) => {
            model.is_behind = true;
            model.say(Tone::Error, why);
        }
        News::Failed(why) => model.say(Tone::Error, why),
        News::JournalRead { events, damage } => {
            if let Some(damage) = damage {
                model.say(Tone::Error, damage);
            }
            return learn(model, events);
        }
        News::Opened(address) => {
            let what = Phrase::new("notice-opened").with("address", address.without_scheme());
            model.say(Tone::Good, what);
        }
        News::NotOpened(address, why) => {
            model.ui.popup = Some(Popup::Address(Unopened { address, why }));
        }
        News::Copied(address) => {
            let what = Phrase::new("notice-copied").with("address", address.without_scheme());
            model.say(Tone::Good, what);
        }
        News::NoticeOver(number) => {
            model.ui.notice.take_if(|notice| notice.number == number && notice.tone != Tone::Error);
        }
    }
    Vec::new()
}

/// Folds events in and looks their items up again; what is shown may depend on it.
pub(super) fn learn(model: &mut Model, events: Vec<Event>) -> Vec<Effect> {
    let mut is_news = false;
    for event in events {
        let item = model.catalog.find(&event.item);
        if model.journal.insert(event)
            && let Some(ix) = item
        {
            Arc::make_mut(&mut model.overview).update(&model.catalog, &model.journal, ix);
            is_news = true;
        }
    }
    if !is_news {
        return Vec::new();
    }
    model.refresh_suggestions();
    narrowing::refresh(model)
}
