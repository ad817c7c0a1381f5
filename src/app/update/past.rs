//! Past days: naming one, showing how everything was, and going back to today.

use std::sync::Arc;

use jiff::Span;
use jiff::civil::Date;

use super::{anywhere, moving, news};
use crate::app::{Action, DayLine, Effect, Model, PastDay, Popup, Tone};
use crate::phrase::Phrase;
use crate::progress::{Overview, read_day};

/// Asks for a day.
pub(super) fn open(model: &mut Model) {
    model.ui.popup = Some(Popup::Day(DayLine::default()));
    read(model);
}

/// Finds out what day is meant, after what is typed has changed.
pub(super) fn read(model: &mut Model) {
    let today = model.today;
    let Some(Popup::Day(line)) = &mut model.ui.popup else { return };
    let text = line.field.text();
    let named = read_day(text, today);
    (line.cursor, line.is_not_over) = (0, named.filter(|day| *day >= today));
    line.days = if text.trim().is_empty() {
        near(today)
    } else {
        named.into_iter().filter(|day| *day < today).collect()
    };
}

/// Some days to choose from: yesterday, and a week, a month and a year ago.
fn near(today: Date) -> Vec<Date> {
    let ago = [
        Span::new().days(1),
        Span::new().weeks(1),
        Span::new().months(1),
        Span::new().months(3),
        Span::new().years(1),
    ];
    // The calendar begins long before the first journal.
    ago.into_iter().filter_map(|span| today.checked_sub(span).ok()).collect()
}

/// What an action means while a day is asked for.
pub(super) fn act(model: &mut Model, mut line: DayLine, action: Action) -> Vec<Effect> {
    match action {
        Action::Back | Action::PastDay => return Vec::new(),
        Action::Enter => {
            if let Some(day) = line.days.get(line.cursor) {
                return look(model, *day);
            }
        }
        _ => {
            let last = line.days.len().saturating_sub(1);
            line.cursor = moving::moved(line.cursor, action, model.viewport.popup, last);
        }
    }
    model.ui.popup = Some(Popup::Day(line));
    anywhere(model, action)
}

/// Has it found out how everything was on `day`.
pub(super) fn look(model: &mut Model, day: Date) -> Vec<Effect> {
    if day >= model.today {
        model.say(Tone::Warning, Phrase::new("past-today"));
        return Vec::new();
    }
    model.ui.popup = None;
    model.asked_day = Some(day);
    vec![Effect::LookBack(day)]
}

/// Shows how everything was on `day`, unless another day was asked for since.
pub(super) fn looked_back(model: &mut Model, day: Date, overview: Arc<Overview>) -> Vec<Effect> {
    if model.asked_day.take_if(|asked| *asked == day).is_none() {
        return Vec::new();
    }
    let present = Arc::clone(model.present());
    model.past = Some(PastDay { day, present });
    model.overview = overview;
    model.say(Tone::Plain, Phrase::new("notice-past").with("day", day.to_string()));
    refresh(model)
}

/// Shows the present again.
pub(super) fn leave(model: &mut Model) -> Vec<Effect> {
    if let Some(past) = model.past.take() {
        model.overview = past.present;
        model.say(Tone::Plain, Phrase::new("notice-present"));
    }
    refresh(model)
}

/// What is selected to be marked is not, on another day; all else is worked out again.
fn refresh(model: &mut Model) -> Vec<Effect> {
    model.ui.selecting = None;
    model.refresh_rows();
    news::refresh(model)
}
