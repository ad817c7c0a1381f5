//! What a forecast says, alike on the screen and on the command line.

use crate::phrase::Phrase;
use crate::progress::{Forecast, Outlook, Week};

/// How long the rest will take.
pub fn outlook(forecast: &Forecast) -> Phrase {
    let open = forecast.open;
    match forecast.outlook {
        Outlook::Finished => Phrase::new("forecast-finished"),
        Outlook::TooLittle { weeks, needed } => {
            Phrase::new("forecast-too-little").with("weeks", weeks).with("needed", needed)
        }
        Outlook::Still => Phrase::new("forecast-still").with("open", open),
        Outlook::Weeks { from, to: Some(to) } if from == to => {
            Phrase::new("forecast-about").with("weeks", from).with("open", open)
        }
        Outlook::Weeks { from, to: Some(to) } => {
            Phrase::new("forecast-range").with("from", from).with("to", to).with("open", open)
        }
        Outlook::Weeks { from, to: None } => {
            Phrase::new("forecast-at-least").with("from", from).with("open", open)
        }
    }
}

/// From what that is worked out, where there is enough.
pub fn basis(forecast: &Forecast) -> Option<Phrase> {
    let basis = forecast.basis?;
    let number = |week: Week| usize::try_from(week.number()).unwrap_or_default();
    let phrase = Phrase::new("forecast-basis").with("first", number(basis.first));
    Some(phrase.with("last", number(basis.last)).with("done", basis.done))
}
