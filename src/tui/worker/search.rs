//! The worker that searches: it owns the index, and skips questions that are out of date.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::Builder;

use crate::app::{Message, Question};
use crate::catalog::Catalog;
use crate::error::Error;
use crate::phrase::Phrase;
use crate::search::{Index, Query, search};
use crate::tui::input::{Alarm, Incoming};

/// The handle of the worker.
#[derive(Debug)]
pub(in crate::tui) struct SearchWorker {
    questions: Sender<Question>,
    /// Where they come out, until the worker has started.
    asked: Option<Receiver<Question>>,
}

impl SearchWorker {
    /// A worker that is still to start; what is asked until then waits.
    pub(in crate::tui) fn new() -> Self {
        let (questions, asked) = channel();
        Self { questions, asked: Some(asked) }
    }

    /// Starts the worker, unless it has started. It folds the catalog first, which takes a processor for
    /// a while.
    pub(in crate::tui) fn start(
        &mut self,
        catalog: Arc<Catalog>,
        to: Sender<Incoming>,
    ) -> Result<(), Error> {
        let Some(asked) = self.asked.take() else { return Ok(()) };
        let thread =
            Builder::new().name("search".into()).spawn(move || work(&catalog, &asked, &to));
        thread.map(drop).map_err(|why| Error::outside(Phrase::new("error-thread")).because(why))
    }

    /// Asks; the answer comes as [`Message::Found`].
    pub(in crate::tui) fn ask(&self, question: &Question) {
        self.questions.send(question.clone()).ok(); // it ends only with the program
    }
}

fn work(catalog: &Catalog, asked: &Receiver<Question>, to: &Sender<Incoming>) {
    let _alarm = Alarm(to.clone());
    let index = Index::new(catalog);
    while let Ok(first) = asked.recv() {
        for Question { asker, generation, line, overview } in newest(first, asked.try_iter()) {
            let query = Query::parse(&line);
            let hits = search(&index, catalog, &query, overview.as_ref());
            let found = Message::Found { asker, generation, hits, hints: query.hints() };
            if to.send(Incoming::News(found)).is_err() {
                return;
            }
        }
    }
}

/// The last question of each asker: those before are out of date.
fn newest(first: Question, more: impl Iterator<Item = Question>) -> Vec<Question> {
    let mut newest = vec![first];
    for question in more {
        newest.retain(|older| older.asker != question.asker);
        newest.push(question);
    }
    newest
}
