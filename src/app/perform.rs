//! [`perform()`]: effects become deeds, behind a trait that tests replace.

use std::sync::Arc;

use jiff::civil::Date;

use super::{Draft, Effect, Message, News, Question, ThemeChoice, Written};
use crate::address::WebAddress;
use crate::catalog::{Catalog, ItemIx};
use crate::config::{Setting, Value};
use crate::error::Error;
use crate::phrase::Phrase;
use crate::progress::{Event, Origin};

/// The world, as much of it as the app may touch. Nothing here waits: what is slow goes to a
/// worker, whose answer arrives as a message of its own.
pub trait Host {
    /// A fresh name, the device and the time for a deed.
    ///
    /// # Errors
    /// When the system gives no randomness.
    fn origin(&mut self) -> Result<Origin, Error>;
    /// Hands the events of a deed on to be saved, all or none.
    fn append(&mut self, events: &[Event]);
    /// Has a note written in an editor of the learner's own; false where they have none.
    fn write(&mut self, draft: &Draft) -> bool;
    /// Has the whole journal read.
    fn recall(&mut self);
    /// Has it found out how everything was when `day` was over.
    fn look_back(&mut self, day: Date);
    /// Starts a search.
    fn find(&mut self, question: &Question);
    /// Has all later searches look in this catalog.
    ///
    /// # Errors
    /// When the system gives no thread for it.
    fn index(&mut self, catalog: &Arc<Catalog>) -> Result<(), Error>;
    /// Starts opening the link of an item.
    fn open(&mut self, item: ItemIx, address: &WebAddress);
    /// Starts giving an address to the clipboard of the system; false where it has none that could be
    /// reached.
    fn copy(&mut self, address: &WebAddress) -> bool;
    /// Sends an address to the terminal, for its clipboard. Whether it takes it is not known.
    ///
    /// # Errors
    /// When the terminal cannot be written to.
    fn send(&mut self, address: &WebAddress) -> Result<(), Error>;
    /// Notes that the learner has looked at what is new.
    fn mark_seen(&mut self);
    /// Listens to the mouse from now on, or leaves it to the terminal.
    ///
    /// # Errors
    /// When the terminal cannot be written to.
    fn listen_to_mouse(&mut self, listens: bool) -> Result<(), Error>;
    /// Has the file of the settings changed.
    fn configure(&mut self, setting: Setting, value: &Value);
    /// Has the file of the settings edited in an editor of the learner's own.
    ///
    /// # Errors
    /// When there is no file, or no editor.
    fn edit_settings(&mut self) -> Result<(), Error>;
    /// The themes that there are.
    fn themes(&mut self) -> Vec<ThemeChoice>;
    /// Has the next frame drawn from nothing.
    fn redraw(&mut self);
    /// Has the terminal given back until the program is resumed.
    fn suspend(&mut self);
}

/// Carries out one effect. A failure comes back as a message; it never ends the app.
pub fn perform(effect: &Effect, host: &mut impl Host) -> Option<Message> {
    let outcome = match effect {
        Effect::Stamp(deed) => {
            host.origin().map(|origin| Some(Message::Stamped(deed.clone(), origin)))
        }
        Effect::Append(events) => {
            host.append(events);
            Ok(None)
        }
        Effect::Write(draft) => {
            let nowhere = || Message::Written(draft.clone(), Written::Nowhere(None));
            Ok((!host.write(draft)).then(nowhere))
        }
        Effect::Recall => {
            host.recall();
            Ok(None)
        }
        Effect::LookBack(day) => {
            host.look_back(*day);
            Ok(None)
        }
        Effect::Find(question) => {
            host.find(question);
            Ok(None)
        }
        Effect::Index(catalog) => host.index(catalog).map(|()| None),
        Effect::Open(item, address) => {
            host.open(*item, address);
            Ok(None)
        }
        Effect::Copy(address) if host.copy(address) => Ok(None),
        Effect::Copy(address) => send(host, address, None),
        Effect::Send(address, instead) => send(host, address, instead.clone()),
        Effect::MarkSeen => {
            host.mark_seen();
            Ok(None)
        }
        Effect::Mouse(listens) => host.listen_to_mouse(*listens).map(|()| None),
        Effect::Configure(setting, value) => {
            host.configure(*setting, value);
            Ok(None)
        }
        Effect::EditSettings => host.edit_settings().map(|()| None),
        Effect::ListThemes => Ok(Some(Message::Themes(host.themes()))),
        Effect::Redraw => {
            host.redraw();
            Ok(None)
        }
        Effect::Suspend => {
            host.suspend();
            Ok(None)
        }
    };
    outcome.unwrap_or_else(|error| Some(Message::News(News::Failed(error.what))))
}

/// Sends an address to the terminal; what is said of that, where it stands in for something else.
fn send(
    host: &mut impl Host,
    address: &WebAddress,
    instead: Option<Phrase>,
) -> Result<Option<Message>, Error> {
    host.send(address).map(|()| Some(Message::News(News::Sent(address.clone(), instead))))
}
