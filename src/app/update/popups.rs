//! What lies over a view: addresses, the palette, the log.

use super::{
    act as act_below, anywhere, confirming, history, kept, leaving, moving, noting, palette, past,
    recalling, settings, statistics, term, theming,
};
use crate::address::WebAddress;
use crate::app::{Action, Effect, Model, Popup, QrShown, Tone, Viewport};
use crate::catalog::Item;
use crate::phrase::Phrase;
use crate::qr::Qr;

/// Shows what was said lately.
pub(super) fn show_log(model: &mut Model) {
    model.ui.popup = Some(Popup::Log { scroll: 0 });
}

/// Shows the address of the selected item as a QR code.
pub(super) fn show_code(model: &mut Model) {
    let link = model.selected_item().and_then(Item::link);
    if let Some(address) = link.map(|link| link.address.clone()) {
        show_code_of(model, address);
    }
}

fn show_code_of(model: &mut Model, address: WebAddress) {
    if Qr::has_room(&address) {
        model.ui.popup = Some(Popup::Code(QrShown { address, is_inverted: false }));
    } else {
        model.say(Tone::Warning, Phrase::new("why-not-qr"));
    }
}

/// What an action means to the popup in front, which is closed unless it stays.
pub(super) fn act(model: &mut Model, popup: Popup, action: Action) -> Vec<Effect> {
    match popup {
        Popup::Palette(palette) => palette::act(model, palette, action),
        Popup::Recent(recent) => recalling::act(model, recent, action),
        Popup::Naming(naming) => kept::act(model, naming, action),
        Popup::Term(shown) => term::act(model, shown, action),
        Popup::Note(writing) => noting::act(model, writing, action),
        Popup::Versions(shown) => noting::act_back(model, shown, action),
        // The selection may have moved on since: what is shown is what is copied.
        Popup::Address(shown) if action == Action::Copy => vec![Effect::Copy(shown.address)],
        Popup::Address(shown) if action == Action::Qr => {
            show_code_of(model, shown.address);
            Vec::new()
        }
        Popup::Code(shown) if action == Action::Copy => vec![Effect::Copy(shown.address)],
        Popup::Code(QrShown { address, is_inverted }) if action == Action::Invert => {
            model.ui.popup = Some(Popup::Code(QrShown { address, is_inverted: !is_inverted }));
            Vec::new()
        }
        Popup::Address(_) | Popup::Code(_) if action == Action::Back => Vec::new(),
        Popup::Address(_) | Popup::Code(_) => act_below(model, action),
        Popup::Leaving => leaving::act(model, action),
        Popup::Meaning { scroll } => statistics::act_on_meaning(model, scroll, action),
        Popup::RestDays { cursor } => statistics::act_on_rest_days(model, cursor, action),
        Popup::Settings(shown) => settings::act(model, shown, action),
        Popup::Confirm(asked) => confirming::act(model, asked, action),
        Popup::History(shown) => history::act(model, shown, action),
        Popup::Themes(shown) => theming::act(model, shown, action),
        Popup::Day(line) => past::act(model, line, action),
        Popup::Log { .. } if matches!(action, Action::Back | Action::Log) => Vec::new(),
        Popup::Log { scroll } => {
            let Viewport { popup, popup_rows, .. } = model.viewport;
            let scroll = moving::moved(scroll, action, popup, popup_rows.saturating_sub(popup));
            model.ui.popup = Some(Popup::Log { scroll });
            anywhere(model, action)
        }
    }
}
