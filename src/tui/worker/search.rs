//! The worker that searches: it owns the index, and skips questions that are out of date.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::Builder;

use crate::app::Message;
use crate::catalog::Catalog;
use crate::error::Error;
use crate::phrase::Phrase;
use crate::progress::Overview;
use crate::search::{Index, Query, search};
use crate::tui::input::{Alarm, Incoming};

/// A question.
#[derive(Debug)]
struct Question {
    generation: u64,
    line: String,
    overview: Arc<Overview>,
}

/// The handle of the worker.
#[derive(Debug)]
pub(in crate::tui) struct SearchWorker {
    questions: Sender<Question>,
}

impl SearchWorker {
    /// Starts the worker, which folds the catalog first.
    pub(in crate::tui) fn start(
        catalog: Arc<Catalog>,
        to: Sender<Incoming>,
    ) -> Result<Self, Error> {
        let (questions, asked) = channel();
        Builder::new()
            .name("search".into())
            .spawn(move || work(&catalog, &asked, &to))
            .map_err(|why| Error::outside(Phrase::new("error-thread")).because(why))?;
        Ok(Self { questions })
    }

    /// Asks; the answer comes as [`Message::Found`].
    pub(in crate::tui) fn ask(&self, generation: u64, line: &str, overview: &Arc<Overview>) {
        let overview = Arc::clone(overview);
        let question = Question { generation, line: line.to_owned(), overview };
        self.questions.send(question).ok(); // it ends only with the program
    }
}

fn work(catalog: &Catalog, asked: &Receiver<Question>, to: &Sender<Incoming>) {
    let _alarm = Alarm(to.clone());
    let index = Index::new(catalog);
    while let Ok(first) = asked.recv() {
        let Question { generation, line, overview } = asked.try_iter().last().unwrap_or(first);
        let query = Query::parse(&line);
        let hits = search(&index, catalog, &query, overview.as_ref());
        let found = Message::Found { generation, hits, hints: query.hints() };
        if to.send(Incoming::News(found)).is_err() {
            return;
        }
    }
}
