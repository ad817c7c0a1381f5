//! From a key to the end of what it changes on the screen.
//!
//! Each letter is typed when the answer to the one before is there. With the large list all of it is
//! typed once more, as fast as fingers can, to see whether a key is answered while the search works.

use std::time::Duration;

use portable_pty::CommandBuilder;

use super::Outcome;
use super::programs::{FZF, LARGE_LIST, Programs, REAL_LIST, SKIM};
use super::queries::QUERIES;
use super::sample::Sample;
use super::table::{Amount, Figure, Goal};
use super::terminal::Terminal;

/// Empties the line, in all programs.
const EMPTY: &str = "\x15";
/// Opens the search of Waypost.
const SEARCH: &str = "/";
/// What Waypost shows as soon as it can search, as in *1 of 1,336*.
const READY: &str = "1 of 1";
/// Between the keys of fast fingers.
const PAUSE: Duration = Duration::from_millis(10);

/// The real database.
pub(crate) fn real(programs: &Programs) -> Outcome<Vec<Figure>> {
    const ROUNDS: usize = 3;
    const SILENCE: Duration = Duration::from_millis(120);
    let mut ours = Typist::new(Some(programs.waypost()), SEARCH, SILENCE);
    let mut peers =
        [FZF, SKIM].map(|name| Typist::new(programs.peer(name, REAL_LIST), "", SILENCE));
    for _ in 0..ROUNDS {
        ours.type_all()?;
        peers.iter_mut().try_for_each(Typist::type_all)?;
    }
    Ok(settled("a key on the screen", Amount::Time, (&ours, &peers), 0.5))
}

/// The large list, in Waypost as a roadmap of the learner's own.
pub(crate) fn large(programs: &Programs) -> Outcome<Vec<Figure>> {
    const ROUNDS: usize = 2;
    const SILENCE: Duration = Duration::from_millis(300);
    programs.write_large()?;
    let mut ours = Typist::new(Some(programs.waypost_with_list()), SEARCH, SILENCE);
    let mut peers =
        [FZF, SKIM].map(|name| Typist::new(programs.peer(name, LARGE_LIST), "", SILENCE));
    for _ in 0..ROUNDS {
        ours.type_all()?;
        ours.hurry()?;
        peers.iter_mut().try_for_each(Typist::type_all)?;
    }
    let slowest = |what, sample: &Sample, goal| {
        Figure::alone(what, Amount::Slowest(sample.clone()), Goal::AtMost(goal))
    };
    let mut figures = vec![
        slowest("a key while it works, until it is seen", &ours.seen, 4.0),
        slowest("a key, until the list answers", &ours.first, 16.0),
    ];
    let what = "a key on the screen, 100000 items";
    figures.extend(settled(what, Amount::Mean, (&ours, &peers), 0.25));
    let [fzf, _] = peers;
    let what = "memory on the screen, 100000 items";
    figures.push(Figure::beside(what, ours.memory, ("fzf", fzf.memory), Goal::None));
    Ok(figures)
}

/// The time until the screen has settled, as `usual` and the slowest ones, beside `fzf` and, for the
/// record, `skim`.
fn settled(
    what: &str,
    usual: fn(Sample) -> Amount,
    (ours, [fzf, skim]): (&Typist, &[Typist; 2]),
    goal: f64,
) -> Vec<Figure> {
    let beside = |of: fn(Sample) -> Amount, (name, peer): (&str, &Typist), goal| {
        Figure::beside(what, ours.amount(of), (name, peer.amount(of)), goal)
    };
    vec![
        beside(usual, ("fzf", fzf), Goal::Ratio(goal)),
        beside(Amount::Slowest, ("fzf", fzf), Goal::Ratio(goal)),
        beside(usual, ("skim", skim), Goal::None),
    ]
}

/// Somebody who types all queries in a program, and what they measured.
struct Typist {
    /// None when it is not installed.
    program: Option<CommandBuilder>,
    /// The key that opens its search, where one has to.
    opens: &'static str,
    /// When it is silent for so long it is not at work any more.
    silence: Duration,
    /// Until a key is to be seen in the line.
    seen: Sample,
    /// Until the list answers to it.
    first: Sample,
    /// Until nothing changes any more.
    settled: Sample,
    /// What the program took.
    memory: Amount,
}

impl Typist {
    fn new(program: Option<CommandBuilder>, opens: &'static str, silence: Duration) -> Self {
        let why = if program.is_some() { "only known on Linux" } else { "is not installed" };
        let (seen, first, settled) = Default::default();
        Self { program, opens, silence, seen, first, settled, memory: Amount::Unknown(why) }
    }

    /// The program with an empty line, if it is installed.
    fn start(&self) -> Outcome<Option<Terminal>> {
        let Some(program) = &self.program else { return Ok(None) };
        let mut terminal = Terminal::start(program.clone())?.with_silence(self.silence);
        terminal.first_answer()?;
        if !self.opens.is_empty() {
            terminal.press(self.opens)?;
            terminal.wait_for(READY)?;
        }
        Ok(Some(terminal))
    }

    /// Types all queries, each letter when the one before is answered.
    fn type_all(&mut self) -> Outcome<()> {
        let Some(mut terminal) = self.start()? else { return Ok(()) };
        for query in QUERIES {
            for letter in query.chars() {
                let answer = terminal.press(letter.encode_utf8(&mut [0; 4]))?;
                self.first.add(answer.first);
                self.settled.add(answer.time);
            }
            terminal.press(EMPTY)?;
        }
        if let Some(bytes) = terminal.peak_memory()? {
            self.memory = Amount::Bytes(bytes);
        }
        Ok(())
    }

    /// Types all queries as fast as fingers can.
    fn hurry(&mut self) -> Outcome<()> {
        let Some(mut terminal) = self.start()? else { return Ok(()) };
        for query in QUERIES {
            terminal.hurry(query, PAUSE)?.into_iter().for_each(|time| self.seen.add(time));
            terminal.press(EMPTY)?;
        }
        Ok(())
    }

    /// How long it took until the screen had settled.
    fn amount(&self, of: fn(Sample) -> Amount) -> Amount {
        let why = Amount::Unknown("is not installed");
        if self.program.is_some() { of(self.settled.clone()) } else { why }
    }
}
