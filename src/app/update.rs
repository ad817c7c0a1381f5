//! [`update()`]: what each message changes, and what is to be done outside because of it.

mod bookmarks;
mod changes;
mod confirming;
mod counting;
mod deed;
mod folding;
mod glossary;
mod helping;
mod history;
mod home;
mod kept;
mod leaving;
mod moving;
mod narrowing;
mod news;
mod noting;
mod opening;
mod palette;
mod panes;
mod past;
mod pointing;
mod popups;
mod recalling;
mod renewing;
mod searching;
mod selecting;
mod settings;
mod statistics;
mod term;
mod theming;
mod timing;
mod typing;

pub(super) use panes::moved_by;
pub use typing::Typing;

use super::{Action, Asker, Deed, Effect, Focus, Message, Model, Tone, View, why_not};
use crate::catalog::Lang;
use crate::config::{Setting, Value};
use crate::phrase::Phrase;

/// Changes `model` and says what should happen outside; it does none of that itself.
#[must_use = "effects do nothing until they are performed"]
pub fn update(model: &mut Model, message: Message) -> Vec<Effect> {
    let mut effects = take_in(model, message);
    effects.extend(renewing::catch_up(model));
    // Whatever happened, what can be seen of kept searches is to be up to date.
    effects.extend(kept::ask(model));
    effects
}

fn take_in(model: &mut Model, message: Message) -> Vec<Effect> {
    match message {
        Message::Act(action) => wish(model, |model| act(model, action)),
        Message::Counted(count, action) => {
            wish(model, |model| counting::counted(model, count, action))
        }
        Message::Lettered(action, letter) => {
            wish(model, |model| bookmarks::lettered(model, action, letter))
        }
        Message::Pending(pending) => {
            model.ui.pending = pending;
            Vec::new()
        }
        // What is pasted is no part of a command, and ends one.
        Message::Typed(text) => wish(model, |model| typing::typed(model, &text)),
        Message::Written(draft, written) => noting::written(model, draft, written),
        Message::Ending => leaving::end(model),
        Message::Stamped(deed, origin) => deed::stamped(model, &deed, origin),
        Message::Pointer(pointer) => {
            model.ui.pending = None;
            let was_open = model.ui.has_open(View::Changes);
            let mut effects = pointing::pointed(model, pointer);
            effects.extend(changes::closed(model, was_open));
            effects
        }
        Message::LaidOut(viewport, regions) => {
            panes::laid_out(model, viewport, regions);
            noting::laid_out(model);
            Vec::new()
        }
        Message::Today(today) => {
            model.today = today;
            model.refresh_suggestions();
            statistics::refresh(model);
            Vec::new()
        }
        Message::Passed { passed, now } => timing::pass(model, passed, now),
        Message::Found { asker: Asker::Search, generation, answer, is_whole, hints } => {
            searching::found(model, generation, answer, is_whole, hints)
        }
        Message::Found { asker: Asker::Narrowing, generation, answer, hints, .. } => {
            narrowing::found(model, generation, answer.hits, hints);
            Vec::new()
        }
        // The worker answers a kept search with `Kept`.
        Message::Found { asker: Asker::Kept(_), .. } => Vec::new(),
        Message::Kept { search, generation, found } => {
            kept::found(model, search, generation, found);
            Vec::new()
        }
        Message::WaysOut { generation, ways } => {
            searching::ways_out(model, generation, ways);
            Vec::new()
        }
        Message::Themes(choices) => {
            theming::choose(model, choices);
            Vec::new()
        }
        Message::News(news) => news::tell(model, news),
    }
}

/// Does what the user wishes, which is a whole command.
fn wish(model: &mut Model, act: impl FnOnce(&mut Model) -> Vec<Effect>) -> Vec<Effect> {
    model.ui.pending = None;
    let was_open = model.ui.has_open(View::Changes);
    let mut effects = act(model);
    effects.extend(changes::closed(model, was_open));
    effects
}

/// Does what the user asked for, or says why that is not possible now.
fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    if let Some(effects) = typing::edit(model, action) {
        return effects;
    }
    if let Some(popup) = model.ui.popup.take() {
        return popups::act(model, popup, action);
    }
    // The welcome goes with the first key; Escape does nothing more than that.
    if std::mem::take(&mut model.ui.welcome) && action == Action::Back {
        return Vec::new();
    }
    // What failed was seen, and what was refused is no longer asked for.
    model.ui.notice.take_if(|notice| matches!(notice.tone, Tone::Warning | Tone::Error));
    if let Some(reason) = why_not(model, action) {
        model.say(Tone::Warning, reason);
        return Vec::new();
    }
    match model.ui.view {
        View::Search => searching::act(model, action),
        View::Glossary => glossary::act(model, action),
        View::Changes => changes::act(model, action),
        View::Statistics => statistics::act(model, action),
        View::Help => helping::act(model, action),
        View::Home => home::act(model, action),
        View::Browse if model.ui.is_typing => narrowing::act(model, action),
        View::Browse => browse(model, action),
    }
}

fn browse(model: &mut Model, action: Action) -> Vec<Effect> {
    match action {
        _ if action.is_by_rows() => moving::by_rows(model, action),
        Action::Out => folding::out(model),
        Action::In => folding::inward(model),
        Action::NextPane => moving::pane(model, 1),
        Action::PreviousPane => moving::pane(model, -1),
        Action::Enter => return folding::enter(model),
        Action::Done | Action::Doing | Action::Skip | Action::Star => {
            return deed::mark(model, action);
        }
        Action::Note => return noting::write(model),
        Action::Versions => return noting::look_back(model),
        Action::SectionDone | Action::SectionOpen => return deed::section(model, action),
        Action::Select | Action::SelectAll => selecting::toggle(model, action),
        Action::Undo => return vec![Effect::Stamp(Deed::Undo)],
        Action::Redo => return vec![Effect::Stamp(Deed::Redo)],
        Action::Keep => kept::begin(model),
        Action::Rename => kept::rename(model),
        Action::Forget => return kept::forget(model),
        Action::Place => kept::go_to_place(model),
        Action::Open | Action::Copy => return deed::link(model, action),
        Action::Qr => popups::show_code(model),
        Action::History => return history::open(model),
        Action::PastDay => past::open(model),
        Action::Search => return searching::start(model),
        Action::GroupHits => return searching::group(model),
        Action::Openings => return opening::toggle(model),
        Action::RecentSearches => recalling::open(model),
        Action::Narrow => narrowing::start(model),
        Action::Word => term::open(model),
        Action::Glossary => glossary::show(model),
        Action::Changes => changes::show(model),
        Action::Statistics => statistics::show(model),
        Action::Meaning => statistics::explain(model),
        Action::OneRoadmap => statistics::next_roadmap(model),
        Action::PartBy => statistics::part_by(model),
        Action::RestDays => statistics::show_rest_days(model),
        Action::Settings => settings::show(model),
        Action::SettingsFile => return vec![Effect::EditSettings],
        Action::Timer => return timing::toggle(model),
        Action::HideFinished => narrowing::hide_finished(model),
        Action::JumpBack | Action::JumpForward => folding::jump(model, action),
        Action::SetBookmark | Action::GoToBookmark => bookmarks::ask(model, action),
        Action::Home => home::show(model),
        Action::FirstSuggestion => home::take_up(model, 0),
        Action::SecondSuggestion => home::take_up(model, 1),
        Action::ThirdSuggestion => home::take_up(model, 2),
        Action::Palette => palette::open(model),
        Action::Log => popups::show_log(model),
        Action::Zoom => model.ui.zoom = !model.ui.zoom,
        _ if action.arranges_panes() => panes::arrange(model, action),
        Action::Progress => moving::progress(model),
        Action::Help => helping::show(model),
        Action::Back if model.past.is_some() => return past::leave(model),
        Action::Back => back(model),
        shared => return anywhere(model, shared),
    }
    Vec::new()
}

/// What means the same in every view; and nothing for actions of other views.
fn anywhere(model: &mut Model, action: Action) -> Vec<Effect> {
    match action {
        Action::Quit => leaving::quit(model),
        Action::Redraw => return vec![Effect::Redraw],
        Action::Suspend => return vec![Effect::Suspend],
        Action::Mouse => return panes::toggle_mouse(model),
        Action::Language => return next_language(model),
        Action::Theme => return vec![Effect::ListThemes],
        _ => {}
    }
    Vec::new()
}

fn back(model: &mut Model) {
    let ui = &mut model.ui;
    match ui.focus {
        _ if ui.selecting.is_some() => ui.selecting = None,
        _ if ui.zoom => ui.zoom = false,
        Focus::Progress | Focus::Details => moving::focus(model, model.ui.shelf),
        Focus::Items if !ui.narrowing.field.text().is_empty() => narrowing::stop(model),
        Focus::Items => moving::focus(model, Focus::Sections),
        Focus::Sections => ui.notice = None,
    }
}

/// The next language: the interface speaks all of them.
fn next_language(model: &mut Model) -> Vec<Effect> {
    let next = after(&Lang::ALL, &model.ui.lang).copied().unwrap_or(Lang::En);
    model.say(Tone::Plain, Phrase::new("notice-language").with("name", next.endonym()));
    settings::choose(model, Setting::Language, Value::word(next.code()))
}

/// The one after `this`, and after the last the first.
fn after<'a, T: PartialEq>(all: &'a [T], this: &T) -> Option<&'a T> {
    let at = all.iter().position(|one| one == this).map_or(0, |at| at + 1);
    all.get(at).or_else(|| all.first())
}
