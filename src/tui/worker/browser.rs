//! Opening a link, on a thread that may wait for the browser.

use std::sync::mpsc::Sender;
use std::thread::Builder;
use std::time::Duration;

use crate::address::WebAddress;
use crate::app::{Message, News};
use crate::catalog::ItemIx;
use crate::error::Error;
use crate::phrase::Phrase;
use crate::platform;
use crate::tui::input::Incoming;

/// How long to wait whether a browser fails; one that still runs then is taken to be well.
const PATIENCE: Duration = Duration::from_secs(5);

/// Opens `address`, which is that of `item`; the answer comes as [`News::Opened`] or
/// [`News::NotOpened`].
pub(in crate::tui) fn open(
    item: ItemIx,
    address: WebAddress,
    to: Sender<Incoming>,
) -> Result<(), Error> {
    let work = move || {
        let news = match platform::open(&address, &|name| std::env::var_os(name), PATIENCE) {
            Ok(()) => News::Opened(item, address),
            Err(error) => News::NotOpened(address, error.what),
        };
        to.send(Incoming::News(Message::News(news))).ok(); // the loop has ended: nobody is left to tell
    };
    let thread = Builder::new().name("browser".into()).spawn(work);
    thread.map(drop).map_err(|why| Error::outside(Phrase::new("error-thread")).because(why))
}
