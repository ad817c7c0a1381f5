//! News from outside: deeds recorded and saved, links opened, things that failed.

use std::sync::Arc;

use super::{
    changes, history, kept, leaving, narrowing, noting, opening, past, settings, statistics,
    theming, timing,
};
use crate::app::moved::Renewal;
use crate::app::{Effect, Model, News, Popup, Tone, Unopened};
use crate::catalog::{ItemIx, Part};
use crate::phrase::Phrase;
use crate::progress::{Event, Field, Journal, Overview};

/// Takes the news in, and says what the learner should know of it.
pub(super) fn tell(model: &mut Model, news: News) -> Vec<Effect> {
    match news {
        News::Saved(ids) => {
            let said = ids.iter().filter_map(|id| model.unsaved.remove(id)).last();
            model.behind.take_if(|_| model.unsaved.is_empty());
            if let Some(text) = said {
                model.say(Tone::Good, text);
            }
            leaving::when_saved(model);
        }
        News::NotSaved(why) => {
            model.behind = Some(why.clone());
            model.say(Tone::Error, why);
        }
        News::Ground(ground) => theming::learn(model, ground),
        News::Failed(why) => model.say(Tone::Error, why),
        News::Changed(found) => changes::learned(model, found),
        News::Seen(fingerprint) => model.seen = Some(fingerprint),
        News::Recalled { journal, damage } => {
            warn(model, damage);
            return recalled(model, *journal);
        }
        News::LookedBack(day, overview) => return past::looked_back(model, day, overview),
        News::Roadmaps { catalog, left_out } => {
            model.renewal = Some(Renewal { catalog, left_out });
        }
        News::Settings(written) => return settings::changed(model, written),
        News::Restored(count) => {
            model.say(Tone::Warning, Phrase::new("notice-restored").with("count", count));
        }
        News::JournalRead { events, damage } => {
            warn(model, damage);
            let notes = noting::before(model, &events);
            let effects = learn(model, events);
            noting::tell_of_others(model, notes);
            return effects;
        }
        News::Opened(item, address) => return opening::opened(model, item, &address),
        News::NotOpened(address, why) => {
            model.ui.popup = Some(Popup::Address(Unopened { address, why }));
        }
        News::Copied(address) => {
            let what = Phrase::new("notice-copied").with("address", address.without_scheme());
            model.say(Tone::Good, what);
        }
        News::NotCopied(address, said) => return vec![Effect::Send(address, said)],
        News::Sent(_, Some(instead)) => model.say(Tone::Warning, instead),
        News::Sent(address, None) => {
            let what = Phrase::new("notice-sent").with("address", address.without_scheme());
            model.say(Tone::Plain, what);
        }
        News::NoticeOver(number) => {
            model.ui.notice.take_if(|notice| notice.number == number && notice.tone != Tone::Error);
        }
    }
    Vec::new()
}

fn warn(model: &mut Model, damage: Option<Phrase>) {
    if let Some(damage) = damage {
        model.say(Tone::Error, damage);
    }
}

/// Takes in what the journal on disk says, with what was done here and is not there yet.
fn recalled(model: &mut Model, journal: Journal) -> Vec<Effect> {
    let before = std::mem::replace(&mut model.journal, journal);
    for event in before.history() {
        if model.unsaved.contains_key(&event.id) {
            model.journal.insert(event.clone());
        }
    }
    *model.present() = Arc::new(Overview::new(&model.catalog, &model.journal));
    changes::refresh(model);
    history::refresh(model);
    noting::refresh(model);
    kept::learned(model);
    timing::refresh(model);
    let mut effects = refresh(model);
    effects.extend(model.waiting.take().map(Effect::Stamp));
    effects
}

/// Folds events in and looks their items up again; what is shown may depend on it.
pub(super) fn learn(model: &mut Model, events: Vec<Event>) -> Vec<Effect> {
    let (mut is_news, mut is_reordered, mut is_kept) = (false, false, false);
    let is_of_timer = events.iter().any(timing::is_about);
    for event in events {
        let items: Vec<ItemIx> = model.catalog.find_all(&event.item).collect();
        let part = Part::is_key(&event.item).then(|| event.item.clone());
        // What is said of clocks may put all in another order.
        is_reordered |= event.field == Field::Clock;
        is_kept |= event.field == Field::Search;
        if !model.journal.insert(event) {
            continue;
        }
        if let Some(part) = part {
            model.update_present_part(&part);
            is_news = true;
        }
        for ix in items {
            model.update_present(ix);
            is_news = true;
        }
    }
    changes::refresh(model);
    history::refresh(model);
    noting::refresh(model);
    if is_of_timer {
        timing::refresh(model);
    }
    if !model.journal.is_sound() {
        return vec![Effect::Recall];
    }
    if is_reordered {
        *model.present() = Arc::new(Overview::new(&model.catalog, &model.journal));
    }
    if is_kept || is_reordered {
        kept::learned(model);
    }
    if is_news || is_reordered { refresh(model) } else { Vec::new() }
}

/// Works out again what depends on how far the learner is.
pub(super) fn refresh(model: &mut Model) -> Vec<Effect> {
    model.refresh_suggestions();
    model.ui.kept.outdate();
    statistics::refresh(model);
    narrowing::refresh(model)
}
