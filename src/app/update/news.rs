//! News from outside: deeds recorded and saved, links opened, things that failed.

use std::sync::Arc;

use crate::app::{Model, News, Tone, Unopened};
use crate::phrase::Phrase;
use crate::progress::Event;

/// Takes the news in, and says what the learner should know of it.
pub(super) fn tell(model: &mut Model, news: News) {
    match news {
        News::Saved(ids) => {
            let said = ids.iter().filter_map(|id| model.unsaved.remove(id)).last();
            model.ui.is_behind &= !model.unsaved.is_empty();
            if let Some(text) = said {
                model.say(Tone::Good, text);
            }
        }
        News::NotSaved(why) => {
            model.ui.is_behind = true;
            model.say(Tone::Error, why);
        }
        News::Failed(why) => model.say(Tone::Error, why),
        News::JournalRead { events, damage } => {
            learn(model, events);
            if let Some(damage) = damage {
                model.say(Tone::Error, damage);
            }
        }
        News::Opened(address) => {
            let what = Phrase::new("notice-opened").with("address", address.without_scheme());
            model.say(Tone::Good, what);
        }
        News::NotOpened(address, why) => {
            model.ui.unopened = Some(Unopened { address, why });
        }
        News::Copied(address) => {
            let what = Phrase::new("notice-copied").with("address", address.without_scheme());
            model.say(Tone::Good, what);
        }
        News::NoticeOver(number) => {
            model.ui.notice.take_if(|notice| notice.number == number && notice.tone != Tone::Error);
        }
    }
}

/// Folds events in and looks their items up again.
pub(super) fn learn(model: &mut Model, events: Vec<Event>) {
    for event in events {
        let item = model.catalog.find(&event.item);
        if model.journal.insert(event)
            && let Some(ix) = item
        {
            Arc::make_mut(&mut model.overview).update(&model.catalog, &model.journal, ix);
        }
    }
}
