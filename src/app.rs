//! What the program does, as values: no terminal, no disk, no clock.
//!
//! A [`Message`] says what happened, [`update()`] changes the [`Model`] and answers with [`Effect`]s,
//! and [`perform()`] has a [`Host`] carry them out; failures come back as messages.

mod action;
mod effect;
mod field;
mod list;
mod message;
mod model;
mod node;
mod perform;
mod session;
mod update;
mod why_not;

pub use action::Action;
pub use effect::{Deed, Effect};
pub use field::Field;
pub use list::ListRow;
pub use message::{Message, News};
pub use model::{Focus, Model, Notice, SearchState, Subject, Tone, Ui, Unopened, View, Viewport};
pub use node::{Node, TreeRow};
pub use perform::{Host, perform};
pub use update::update;
pub use why_not::why_not;
