//! The worker that searches: it owns the index, and gives up questions that are out of date.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::Builder;
use std::time::{Duration, Instant};

use crate::app::{Asker, Message, Question};
use crate::catalog::Catalog;
use crate::error::Error;
use crate::phrase::Phrase;
use crate::platform::{on_threads, threads};
use crate::search::{Answer, Corpus, Crew, Index, Query, ways_out};
use crate::tui::input::{Alarm, Incoming};

/// After so long something is shown, even if the search is not through.
const FIRST: Duration = Duration::from_millis(8);
/// And again each time that so much more time has passed.
const AGAIN: Duration = Duration::from_millis(100);

/// The handle of the worker.
#[derive(Debug)]
pub(in crate::tui) struct SearchWorker {
    questions: Sender<Question>,
    /// Where they come out, until the worker has started.
    asked: Option<Receiver<Question>>,
    newest: Arc<Newest>,
}

/// The number of the newest question of each asker: who works on an older one stops.
#[derive(Debug, Default)]
struct Newest {
    of_search: AtomicU64,
    of_narrowing: AtomicU64,
}

impl Newest {
    const fn of(&self, asker: Asker) -> Option<&AtomicU64> {
        match asker {
            Asker::Search => Some(&self.of_search),
            Asker::Narrowing => Some(&self.of_narrowing),
            // Nobody types here: what is asked again waits for its turn.
            Asker::Kept(_) => None,
        }
    }
}

impl SearchWorker {
    /// A worker that is still to start; what is asked until then waits.
    pub(in crate::tui) fn new() -> Self {
        let (questions, asked) = channel();
        Self { questions, asked: Some(asked), newest: Arc::default() }
    }

    /// Starts the worker, unless it has started. It folds the catalog first, which takes a processor for
    /// a while.
    pub(in crate::tui) fn start(
        &mut self,
        catalog: Arc<Catalog>,
        to: Sender<Incoming>,
    ) -> Result<(), Error> {
        let Some(asked) = self.asked.take() else { return Ok(()) };
        let newest = Arc::clone(&self.newest);
        let thread = Builder::new().name("search".into()).spawn(move || {
            let _alarm = Alarm(to.clone());
            work(&catalog, &asked, &Desk { newest: &newest, to: &to });
        });
        thread.map(drop).map_err(|why| Error::outside(Phrase::new("error-thread")).because(why))
    }

    /// Begins anew with another catalog. What was asked before is answered no more, or too late.
    pub(in crate::tui) fn replace(
        &mut self,
        catalog: Arc<Catalog>,
        to: Sender<Incoming>,
    ) -> Result<(), Error> {
        self.newest.of_search.store(u64::MAX, Ordering::Relaxed);
        self.newest.of_narrowing.store(u64::MAX, Ordering::Relaxed);
        *self = Self::new(); // the thread before ends, as nobody asks it any more
        self.start(catalog, to)
    }

    /// Asks; the answer comes as [`Message::Found`].
    pub(in crate::tui) fn ask(&self, question: &Question) {
        if let Some(newest) = self.newest.of(question.asker) {
            newest.store(question.generation, Ordering::Relaxed);
        }
        self.questions.send(question.clone()).ok(); // it ends only with the program
    }
}

/// Where answers go, and what is out of date.
#[derive(Clone, Copy)]
struct Desk<'a> {
    newest: &'a Newest,
    to: &'a Sender<Incoming>,
}

impl Desk<'_> {
    fn is_out_of_date(self, asker: Asker, generation: u64) -> bool {
        let newest = self.newest.of(asker);
        newest.is_some_and(|newest| newest.load(Ordering::Relaxed) > generation)
    }

    fn send(self, message: Message) {
        self.to.send(Incoming::News(message)).ok(); // the loop has ended: so does this thread, with the next question
    }
}

fn work(catalog: &Catalog, asked: &Receiver<Question>, desk: &Desk<'_>) {
    let index = Index::by(catalog, &Folding);
    // What was asked while it was folded comes first.
    let mut waiting: Vec<Question> = asked.try_iter().collect();
    if waiting.is_empty() {
        index.prepare();
    }
    loop {
        if waiting.is_empty() {
            let Ok(first) = asked.recv() else { return };
            waiting.push(first);
        }
        waiting.extend(asked.try_iter());
        if let Some(question) = next(&mut waiting) {
            answer(catalog, &index, &question, *desk);
        }
    }
}

/// Takes out what to answer next: what is typed comes before kept searches. Of each asker only the last
/// question is left: those before are out of date.
fn next(waiting: &mut Vec<Question>) -> Option<Question> {
    let mut newest = newest(std::mem::take(waiting));
    let typed = newest.iter().position(|question| !matches!(question.asker, Asker::Kept(_)));
    let next = (!newest.is_empty()).then(|| newest.remove(typed.unwrap_or(0)));
    *waiting = newest;
    next
}

/// The last question of each asker.
fn newest(questions: Vec<Question>) -> Vec<Question> {
    let mut newest: Vec<Question> = Vec::new();
    for question in questions {
        newest.retain(|older| older.asker != question.asker);
        newest.push(question);
    }
    newest
}

/// Answers a question, unless a newer one comes.
fn answer(catalog: &Catalog, index: &Index, question: &Question, desk: Desk<'_>) {
    let habits = question.habits();
    let corpus = Corpus { catalog, index, marks: &habits };
    let query = question.query(catalog);
    let show = |answer| desk.send(question.found(catalog, &query, answer, false));
    let crew = Hunt { question, desk, show: &show, due: Mutex::new(Instant::now() + FIRST) };
    let Some(answer) = corpus.find(&query, question.most, &crew) else { return };
    let must_relax = answer.is_empty() && question.asker == Asker::Search;
    desk.send(question.found(catalog, &query, answer, true));
    // Each count takes a search: whoever asks something new does not wait for that.
    let quietly = Hunt { show: &|_| (), ..crew };
    let query = |line: &str| Query::parse(line).fitted(catalog);
    let count = |line: &str| Some(corpus.find(&query(line), 0, &quietly)?.total);
    if let Some(ways) = must_relax.then(|| ways_out(&question.line, count)).flatten() {
        desk.send(Message::WaysOut { generation: question.generation, ways });
    }
}

/// All threads, to fold with.
struct Folding;

impl Crew for Folding {
    fn work(&self, work: &(dyn Fn() + Sync)) {
        on_threads(threads(), "fold", work);
    }
}

/// A search for one question.
struct Hunt<'a> {
    question: &'a Question,
    desk: Desk<'a>,
    show: &'a (dyn Fn(Answer) + Sync),
    /// When something should be shown.
    due: Mutex<Instant>,
}

impl Crew for Hunt<'_> {
    fn work(&self, work: &(dyn Fn() + Sync)) {
        on_threads(threads(), "search", work);
    }

    fn is_called_off(&self) -> bool {
        self.desk.is_out_of_date(self.question.asker, self.question.generation)
    }

    fn wants_more_soon(&self) -> bool {
        Instant::now() >= *self.due.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn show(&self, so_far: Answer) {
        (self.show)(so_far);
        *self.due.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now() + AGAIN;
    }
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
            let (line, overview) = ("lora zzqqz".to_owned(), Arc::clone(&overview));
            let (most, openings_as_of) = (10, None);
            let question = Question { asker, generation, line, most, overview, openings_as_of };
            worker.ask(&question);
        };
        ask(Asker::Search, 6);
        ask(Asker::Narrowing, 1);
        ask(Asker::Search, 7);
        worker.start(Arc::clone(&catalog), to).unwrap();
        drop(worker);
        let heard: Vec<(u64, usize)> = news
            .iter()
            .filter_map(|news| match news {
                Incoming::News(Message::Found { generation, answer, is_whole: true, .. }) => {
                    Some((generation, answer.total))
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
