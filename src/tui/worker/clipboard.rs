//! Copying by a tool of the system, on a thread that may wait for it.

use std::sync::mpsc::Sender;
use std::thread::Builder;
use std::time::Duration;

use crate::address::WebAddress;
use crate::app::{Message, News};
use crate::error::Error;
use crate::phrase::Phrase;
use crate::platform::{Clipboard, NotCopied};
use crate::tui::input::Incoming;

/// How long to wait for the tool.
const PATIENCE: Duration = Duration::from_secs(3);

/// Gives `address` to `clipboard`; the answer comes as [`News::Copied`] or [`News::NotCopied`].
pub(in crate::tui) fn copy(
    clipboard: Clipboard,
    address: WebAddress,
    to: Sender<Incoming>,
) -> Result<(), Error> {
    let work = move || {
        let news = match clipboard.copy(address.as_str(), PATIENCE) {
            Ok(()) => News::Copied(address),
            Err(NotCopied::NoTool) => News::NotCopied(address, None),
            Err(NotCopied::Failed { program, why }) => {
                let how = if why.is_some() { "failed" } else { "hangs" };
                let why = why.unwrap_or_default();
                let said = Phrase::new("notice-sent-instead").with("how", how).with("why", why);
                News::NotCopied(address, Some(said.with("program", program)))
            }
        };
        to.send(Incoming::News(Message::News(news))).ok(); // the loop has ended: nobody is left to tell
    };
    let thread = Builder::new().name("clipboard".into()).spawn(work);
    thread.map(drop).map_err(|why| Error::outside(Phrase::new("error-thread")).because(why))
}
