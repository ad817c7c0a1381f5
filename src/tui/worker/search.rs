//! The worker that searches: it owns the index, and skips questions that are out of date.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::Builder;

use crate::app::{Asker, Message, Question};
use crate::catalog::Catalog;
use crate::error::Error;
use crate::phrase::Phrase;
use crate::search::{Index, Query, find, ways_out};
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
    // What was asked while something else was looked for.
    let mut waiting: Vec<Question> = Vec::new();
    loop {
        if waiting.is_empty() {
            let Ok(first) = asked.recv() else { return };
            waiting.push(first);
        }
        waiting.extend(asked.try_iter());
        for Question { asker, generation, line, overview } in newest(std::mem::take(&mut waiting)) {
            let answer_to = |line: &str| {
                let query = Query::parse(line);
                (find(&index, catalog, &query, overview.as_ref()), query)
            };
            let (answer, query) = answer_to(&line);
            let must_relax = answer.hits.is_empty() && asker == Asker::Search;
            let hints = query.hints().into_iter().chain(answer.notice).collect();
            let found = Message::Found { asker, generation, hits: answer.hits, hints };
            if to.send(Incoming::News(found)).is_err() {
                return;
            }
            // Each count takes a search: whoever asks something new does not wait for that.
            let count = |line: &str| {
                waiting.extend(asked.try_iter());
                waiting.is_empty().then(|| answer_to(line).0.hits.len())
            };
            if let Some(ways) = must_relax.then(|| ways_out(&line, count)).flatten() {
                to.send(Incoming::News(Message::WaysOut { generation, ways })).ok(); // the next answer finds that nobody listens any more
            }
        }
    }
}

/// The last question of each asker: those before are out of date.
fn newest(questions: Vec<Question>) -> Vec<Question> {
    let mut newest: Vec<Question> = Vec::new();
    for question in questions {
        newest.retain(|older| older.asker != question.asker);
        newest.push(question);
    }
    newest
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::progress::{Journal, Overview};

    #[test]
    fn a_line_that_finds_nothing_is_answered_first_and_shortened_then() {
        let catalog = Arc::new(crate::builtin::catalog().unwrap());
        let overview = Arc::new(Overview::new(&catalog, &Journal::default()));
        let (to, news) = channel();
        let mut worker = SearchWorker::new();
        let ask = |asker, generation| {
            let line = "lora zzqqz".to_owned();
            let overview = Arc::clone(&overview);
            worker.ask(&Question { asker, generation, line, overview });
        };
        ask(Asker::Search, 6);
        ask(Asker::Narrowing, 1);
        ask(Asker::Search, 7);
        worker.start(Arc::clone(&catalog), to).unwrap();
        drop(worker);
        let heard: Vec<(u64, usize)> = news
            .iter()
            .filter_map(|news| match news {
                Incoming::News(Message::Found { generation, hits, .. }) => {
                    Some((generation, hits.len()))
                }
                Incoming::News(Message::WaysOut { generation, ways }) => {
                    Some((generation, ways.iter().map(|way| way.hits).sum()))
                }
                _ => None,
            })
            .collect();
        let [found, searched, shortened] = &*heard else { panic!("{heard:?}") };
        assert_eq!((found, searched), (&(1, 0), &(7, 0)), "what is out of date is passed over");
        assert!(shortened.0 == 7 && shortened.1 > 0, "{shortened:?}");
    }
}
